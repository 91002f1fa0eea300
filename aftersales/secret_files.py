"""Secrets as files: what a container or a service manager mounts instead of a variable.

`AFTERSALES_X_FILE=/run/secrets/x` stands for `AFTERSALES_X` with what is in that file, for every
setting, nested ones too. `AFTERSALES_SECRETS_DIR` names a folder whose files are called like the
variables they stand for, in any case (`aftersales_database_url`); other files there are left alone.
`TEMPORAL_API_KEY_FILE` does the same for Temporal's key.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

PREFIX = "AFTERSALES_"
SUFFIX = "_FILE"
FOLDER = "AFTERSALES_SECRETS_DIR"
TEMPORAL_KEY = "TEMPORAL_API_KEY"


class BadSecretFile(Exception):
    """A file that stands for a setting cannot be used; the message names variable and remedy."""


def from_files(environment: Mapping[str, str], own: Collection[str] = ()) -> dict[str, str]:
    """Return the variables that files stand for, with what is in them.

    `own` are settings whose own name ends in `_FILE`: their value is a path and stays one. Raises
    BadSecretFile for a file that cannot be read or is empty, and where one setting is said twice.
    """
    found: dict[str, str] = {}
    told_by: dict[str, str] = {}
    for said_by, name, path in (*_named(environment, own), *_in_folder(environment)):
        before = told_by.get(name) or (name if environment.get(name) else None)
        if before:
            raise BadSecretFile(f"{said_by}: {before} says the same setting; keep one of them")
        told_by[name] = said_by
        found[name] = read(said_by, path)
    return found


def stands_for(variable: str, own: Collection[str] = ()) -> str | None:
    """Return the setting whose file this variable names, or None if it names no file of one."""
    if not variable.startswith(PREFIX) or not variable.endswith(SUFFIX) or variable in own:
        return None
    return variable.removesuffix(SUFFIX)


def read(said_by: str, path: Path) -> str:
    """Return a file's content without the line break at its end. Raises BadSecretFile."""
    try:
        content = path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise BadSecretFile(f"{said_by}: {path} cannot be read: {why}") from None
    if not content:
        raise BadSecretFile(f"{said_by}: {path} is empty; write the value into it")
    return content


def temporal_key(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what `TEMPORAL_API_KEY_FILE` adds to Temporal's own environment configuration."""
    variable = TEMPORAL_KEY + SUFFIX
    path = environment.get(variable)
    if not path:
        return {}
    if environment.get(TEMPORAL_KEY):
        raise BadSecretFile(f"{variable}: {TEMPORAL_KEY} says the same setting; keep one of them")
    return {TEMPORAL_KEY: read(variable, Path(path))}


def _named(environment: Mapping[str, str], own: Collection[str]) -> Iterator[tuple[str, str, Path]]:
    for variable, path in environment.items():
        name = stands_for(variable, own)
        if name is not None and path:
            yield variable, name, Path(path)


def _in_folder(environment: Mapping[str, str]) -> Iterator[tuple[str, str, Path]]:
    named = environment.get(FOLDER)
    if not named:
        return
    folder = Path(named)
    if not folder.is_dir():
        raise BadSecretFile(f"{FOLDER}: {folder} is no folder")
    for path in sorted(folder.iterdir()):
        name = path.name.upper()
        if name.startswith(PREFIX) and path.is_file():
            yield f"{FOLDER}: {path.name}", name, path
