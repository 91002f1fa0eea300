"""What can be looked at without anybody else: the program, its rules and words, the disk."""

import re
import shutil
import sys
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from aftersales import temporal_server
from aftersales.doctor.findings import Finding, fail, ok, warn
from aftersales.settings import Settings
from cases import policy
from cases.errors import InvalidInput
from cases.marketplaces import ALL as MARKETPLACES
from cases.messages import preview

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-run.lock")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ; (.+?))?(?: \\)?$", re.MULTILINE)
GIB = 1024**3
LITTLE, TOO_LITTLE = 2 * GIB, GIB // 5


def python(root: Path = ROOT) -> Finding:
    """Whether Python and the installed packages are those of the lock file."""
    told = f"Python {sys.version.split()[0]}"
    lock = next((root / name for name in LOCKS if (root / name).is_file()), None)
    if lock is None:
        return ok("python", f"{told}; no lock file beside the program to compare with")
    other = [
        f"{name} {found} (locked {pinned})"
        for name, pinned in _pins(lock)
        if (found := _installed(name)) not in (None, pinned)
    ]
    if other:
        remedy = f"install {lock.name} as it is: make clean run, or build the image anew"
        return warn("python", f"{told}; not as locked: {', '.join(other)}", remedy)
    return ok("python", f"{told}; packages as locked")


def _pins(lock: Path) -> list[tuple[str, str]]:
    """Pins without a marker: the others may be for another platform."""
    found = _PIN.findall(lock.read_text(encoding="utf-8"))
    return [(name, pinned) for name, pinned, marker in found if not marker]


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def rules(settings: Settings, now: datetime) -> list[Finding]:
    """Whether the rule files and every seller's own rules can be used."""
    problems = policy.check(policy.packaged_files())
    if problems:
        first = f"{len(problems)} problems, the first: {problems[0]}"
        return [fail("policy", first, "aftersales policy check lists them with line and remedy")]
    findings = [ok("policy", f"rules for {len(MARKETPLACES)} marketplaces")]
    for name, seller in settings.sellers.items():
        try:
            policy.case_policy("DE", now, seller.policy)
        except InvalidInput as error:
            remedy = f"mend `policy` of seller {name} in the settings: its cases cannot open"
            findings.append(fail("policy", f"seller {name}: {error}", remedy))
    return findings


def templates() -> Finding:
    """Whether every message can be written in every language."""
    try:
        rendered = preview()
    except Exception as error:
        remedy = "install the program anew: its templates are damaged"
        return fail("templates", f"{type(error).__name__}: {error}", remedy)
    return ok("templates", f"{len(rendered)} messages can be written")


def rehearsals() -> Finding:
    """Whether a server for rehearsals can be had on this machine."""
    try:
        program = temporal_server.at_hand()
    except temporal_server.NoTemporal as error:
        return fail("rehearsals", str(error), "name a program that is there, or unset the variable")
    if program is not None:
        return ok("rehearsals", f"{program} serves `aftersales rehearse` and `dev`")
    return warn(
        "rehearsals",
        "no Temporal program of one's own here; only `aftersales rehearse` and `dev` need one",
        "run `aftersales dev` once, which downloads or builds it (Go 1.25 or newer)",
    )


def disk(settings: Settings) -> Finding:
    """Whether there is room where we write."""
    folder = _written_to(settings)
    return room(shutil.disk_usage(folder).free, folder)


def room(free: int, folder: Path) -> Finding:
    """Judge how many bytes are free in a folder."""
    told = f"{free / GIB:.1f} GiB free at {folder}"
    if free < TOO_LITTLE:
        return fail("disk", told, "make room: a full disk stops database and cases")
    if free < LITTLE:
        return warn("disk", told, "make room soon")
    return ok("disk", told)


def _written_to(settings: Settings) -> Path:
    """The folder of a SQLite file, or the nearest that is there; else where we are."""
    family, _, path = settings.database_url.partition(":///")
    folder = Path(path).resolve().parent if family == "sqlite" and path else Path.cwd()
    return next(place for place in (folder, *folder.parents) if place.is_dir())
