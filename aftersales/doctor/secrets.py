"""Whether what must be secret is strong, private and not too old."""

import base64
import binascii
import os
import re
import stat
from datetime import UTC, datetime
from pathlib import Path

from aftersales.doctor.findings import Finding, fail, ok, warn
from aftersales.secret_files import FOLDER, PREFIX, SUFFIX, TEMPORAL_KEY
from aftersales.settings import CONFIG, Settings

LEAST_DIFFERENT = 12
"""So many different bytes hold 24 random ones at least, in all but one of a million draws."""
OLD_DAYS = 365
_SECRET = re.compile(
    r"^\s*(client_secret|refresh_token|password|webhook_secrets|database_url)\s*=", re.MULTILINE
)


def webhook_secrets(settings: Settings) -> Finding:
    """Whether senders can sign, and nobody can guess how."""
    secrets = [secret.get_secret_value() for secret in settings.webhook_secrets]
    make = "make one: sh deploy/secrets.sh FOLDER, or whsec_ and base64 of 32 random bytes"
    if not secrets:
        return fail("webhook secrets", "none: every webhook is answered 401", make)
    weak = [number for number, secret in enumerate(secrets, 1) if _is_weak(secret)]
    if weak:
        words = f"number {', '.join(map(str, weak))} of {len(secrets)} can be guessed"
        return fail("webhook secrets", words, make)
    if len(secrets) > 2:
        return warn(
            "webhook secrets",
            f"{len(secrets)} are valid at once",
            "take out those that no sender uses any more",
        )
    return ok("webhook secrets", f"{len(secrets)}, strong")


def _holds_secrets(path: Path) -> bool:
    """Whether a file of settings tells secrets itself instead of leaving them to files."""
    return _SECRET.search(path.read_text(encoding="utf-8")) is not None


def _is_weak(secret: str) -> bool:
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError):
        return True
    return len(key) < 24 or len(set(key)) < LEAST_DIFFERENT


def files(now: datetime) -> Finding:
    """Whether the files that hold secrets are private, and how old the oldest is."""
    paths = [path for path in _paths() if path.is_file()]
    if not paths:
        return ok("secret files", "none in use")
    # What a container mounts belongs to its runtime, which decides who may read it.
    own = [path for path in paths if not path.is_relative_to("/run/secrets")]
    open_ones = [str(path) for path in own if _is_open(path)]
    if open_ones:
        remedy = f"chmod 600 {' '.join(open_ones)}"
        return warn("secret files", f"others may read {', '.join(open_ones)}", remedy)
    days = max((now - datetime.fromtimestamp(p.stat().st_mtime, UTC)).days for p in paths)
    told = f"{len(paths)}, the oldest written {days} days ago"
    if days > OLD_DAYS:
        return warn("secret files", told, "change them (docs/security.md, Secrets)")
    return ok("secret files", told)


def _is_open(path: Path) -> bool:
    """Whether others get at it: a folder that is closed to them protects what is in it."""
    folder = path.resolve().parent.stat().st_mode
    return bool(path.stat().st_mode & stat.S_IROTH) and bool(folder & stat.S_IXOTH)


def _paths() -> list[Path]:
    named = [
        Path(value)
        for name, value in os.environ.items()
        if value and name.endswith(SUFFIX) and name.startswith((PREFIX, TEMPORAL_KEY))
    ]
    config = os.environ.get(CONFIG)
    named += [Path(config)] if config and _holds_secrets(Path(config)) else []
    folder = os.environ.get(FOLDER)
    inside = sorted(Path(folder).iterdir()) if folder and Path(folder).is_dir() else []
    return [*named, *(p for p in inside if p.name.upper().startswith(PREFIX))]


def unknown_variables(settings: Settings) -> Finding:
    """Whether a variable of ours is misspelt: it would be ignored without a word."""
    fields = type(settings).model_fields
    beside = {CONFIG, FOLDER, "AFTERSALES_URL", "AFTERSALES_TOKEN", "AFTERSALES_WEBHOOK_SECRET"}
    beside.add("AFTERSALES_TEMPORAL_PROGRAM")
    strange = [
        name
        for name in sorted(os.environ)
        if name.startswith(PREFIX)
        and name not in beside
        and name.removeprefix(PREFIX).lower() not in fields
        and _first(name) not in fields
    ]
    if strange:
        words = f"not known: {', '.join(strange)}"
        return warn("settings", words, "correct the spelling (docs/operations.md, Settings)")
    return ok("settings", f"{len(settings.sellers)} sellers")


def _first(name: str) -> str:
    """The setting that a nested variable, or one that names a file, belongs to."""
    return name.removeprefix(PREFIX).removesuffix(SUFFIX).partition("__")[0].lower()
