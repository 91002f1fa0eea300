"""The image: pinned, small, not root, and holding every package of ours."""

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = set(PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"])
PIN = re.compile(r"^([a-z0-9._-]+)==(\S+)", re.MULTILINE)
HASHES = re.compile(r"sha256:[0-9a-f]{64}")


def lines(word: str) -> list[str]:
    """What follows an instruction, wherever it stands."""
    return re.findall(rf"^{word} (.*)$", DOCKERFILE, re.MULTILINE)


def locked(name: str) -> dict[str, tuple[str, set[str]]]:
    """Each pin of a lock file with its version and hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    found = list(PIN.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    return {
        match[1]: (match[2], set(HASHES.findall(text[match.start() : end])))
        for match, end in zip(found, ends, strict=True)
    }


def test_what_is_built_with_stays_behind() -> None:
    assert lines("FROM") == ["${PYTHON} AS packages", "${PYTHON} AS image"]
    [base] = lines("ARG")
    assert re.fullmatch(r"PYTHON=python:\d+\.\d+\.\d+-slim-\w+", base)


def test_packages_are_installed_by_their_hashes_alone() -> None:
    assert "--require-hashes --only-binary :all: -r requirements-run.lock" in DOCKERFILE
    assert len(re.findall(r"pip install", DOCKERFILE)) == 1


def test_every_package_of_ours_is_in_it_and_nothing_else() -> None:
    copied = {line.split()[0] for line in lines("COPY") if not line.startswith("--from")}
    assert copied - {"requirements-run.lock"} == PACKAGES
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    sent = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    assert sent == copied
    assert "*" in ignored


def test_it_does_not_run_as_root_and_is_asked_how_it_is() -> None:
    assert lines("USER") == ["10001:10001"]
    assert DOCKERFILE.index("USER 10001") < DOCKERFILE.index("ENTRYPOINT")
    assert "/healthz" in DOCKERFILE[DOCKERFILE.index("HEALTHCHECK") :]


def test_the_running_lock_is_a_part_of_the_whole_one() -> None:
    whole, running = locked("requirements.lock"), locked("requirements-run.lock")
    differing = {name for name, pin in running.items() if whole.get(name) != pin}
    assert not differing, "run `make lock`"
    assert all(hashes for _, hashes in running.values())


def test_the_running_lock_holds_all_that_the_program_needs() -> None:
    needed = _closure(PROJECT["project"]["dependencies"])
    missing = needed - locked("requirements-run.lock").keys()
    assert not missing, "run `make lock`"
    assert "pytest" not in locked("requirements-run.lock")


def _closure(requirements: list[str]) -> set[str]:
    """These packages and all that they need here, by the metadata of what is installed."""
    found: set[str] = set()
    line = [Requirement(requirement) for requirement in requirements]
    while line:
        wanted = line.pop()
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        extras = wanted.extras or {""}
        if f"{name}{sorted(extras)}" in found:
            continue
        found |= {f"{name}{sorted(extras)}", name}
        for text in distribution(name).requires or ():
            inner = Requirement(text)
            if inner.marker is None or any(
                inner.marker.evaluate({"extra": extra}) for extra in extras
            ):
                line.append(inner)
    return {name for name in found if "[" not in name}
