"""Temporal on one machine: find a program that can serve, or build one (DESIGN 6).

Order: a program named in `AFTERSALES_TEMPORAL_PROGRAM` or found on PATH as `temporal`; one built
before; the one that the SDK downloads; else our own small server, built with Go.
"""

import asyncio
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from temporalio.common import SearchAttributeIndexedValueType, SearchAttributeKey
from temporalio.testing import WorkflowEnvironment

from workflows.search_attributes import ALL

SOURCES = Path(__file__).resolve().parent.parent / "deploy" / "devserver"
DOWNLOAD_SECONDS = 60
PROGRAM_VARIABLE = "AFTERSALES_TEMPORAL_PROGRAM"
_TYPES = {
    SearchAttributeIndexedValueType.KEYWORD: "Keyword",
    SearchAttributeIndexedValueType.DATETIME: "Datetime",
    SearchAttributeIndexedValueType.BOOL: "Bool",
    SearchAttributeIndexedValueType.DOUBLE: "Double",
}
DYNAMIC_CONFIG = {
    "frontend.WorkflowTimeSkippingEnabled": "true",
    "frontend.WorkflowTimeSkippingMaxSkipPerSession": "1000000",
    "frontend.namespaceRPS.visibility": "1000",
    "history.timerProcessorMaxTimeShift": '"1ms"',
    "history.transferProcessorMaxPollRPS": "2000",
    "history.timerProcessorMaxPollRPS": "2000",
    "history.visibilityProcessorMaxPollRPS": "2000",
    "history.outboundProcessorMaxPollRPS": "2000",
}
"""One shard on one machine: the default 20 polls a second would make every hop 20-40 ms."""
ENVIRONMENT = {"GODEBUG": "adaptivestackstart=1"}
"""Calls begin on stacks as large as calls need: growing them took a fourteenth of the server."""
Say = Callable[[str], None]


class NoTemporal(Exception):
    """No Temporal server can be had here; the message says what to install."""


def arguments(
    *,
    port: int,
    ui_port: int | None,
    database: Path | None,
    dynamic_config: dict[str, str] | None = None,
) -> list[str]:
    """Return the arguments of `server start-dev`, the same for every program."""
    args = ["server", "start-dev", "--ip", "127.0.0.1", "--port", str(port)]
    args += ["--headless"] if ui_port is None else ["--ui-port", str(ui_port)]
    if database is not None:
        args += ["--db-filename", str(database)]
        args += ["--sqlite-pragma", "journal_mode=WAL", "--sqlite-pragma", "synchronous=NORMAL"]
    args += ["--log-level", "error", "--log-format", "json"]
    for key in ALL:
        args += ["--search-attribute", f"{key.name}={_type(key)}"]
    for name, value in (DYNAMIC_CONFIG | (dynamic_config or {})).items():
        args += ["--dynamic-config-value", f"{name}={value}"]
    return args


def _type(key: SearchAttributeKey[Any]) -> str:
    return _TYPES[key.indexed_value_type]


def find(say: Say) -> Path:
    """Return a program that serves Temporal, building it if need be.

    Raises NoTemporal with a sentence that helps.
    """
    return at_hand() or _download(say) or _build(_cached(), say)


def at_hand() -> Path | None:
    """Return the program that is there already, or None. Raises NoTemporal for a wrong name."""
    named = os.environ.get(PROGRAM_VARIABLE)
    if named:
        if not Path(named).is_file():
            raise NoTemporal(f"{PROGRAM_VARIABLE} names {named}, which is no file.")
        return Path(named)
    if on_path := shutil.which("temporal"):
        return Path(on_path)
    built = _cached()
    return built if built.is_file() else _program_in(_downloads())


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "aftersales"


def _cached() -> Path:
    digest = hashlib.sha256()
    for source in sorted((*SOURCES.glob("*.go"), *SOURCES.glob("go.*"))):
        digest.update(source.read_bytes())
    return _cache() / f"temporal-dev-{digest.hexdigest()[:16]}"


def _download(say: Say) -> Path | None:
    """Let the SDK fetch its own server, once; None where downloads are closed."""
    folder = _downloads()
    folder.mkdir(parents=True, exist_ok=True)
    say("Temporal: no server here yet; asking the SDK to download one")
    with suppress(RuntimeError, TimeoutError, OSError):
        asyncio.run(_sdk_download(folder))
    return _program_in(folder)


def _downloads() -> Path:
    return _cache() / "sdk"


def _program_in(folder: Path) -> Path | None:
    if not folder.is_dir():
        return None
    programs = [p for p in folder.iterdir() if os.access(p, os.X_OK) and p.is_file()]
    return programs[0] if programs else None


async def _sdk_download(folder: Path) -> None:
    async with asyncio.timeout(DOWNLOAD_SECONDS):
        environment = await WorkflowEnvironment.start_local(download_dest_dir=str(folder))
        await environment.shutdown()


def _build(target: Path, say: Say) -> Path:
    go = shutil.which("go")
    if go is None:
        raise NoTemporal(
            "Temporal's server cannot be downloaded here, and building it needs Go 1.25 or newer, "
            "which is not on PATH. Install Go (Debian: apt-get install golang), or install the "
            f"`temporal` program, or name one in {PROGRAM_VARIABLE}, or set TEMPORAL_ADDRESS to a "
            "server that runs."
        )
    say("Temporal: building the development server with Go (once, about five minutes)")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        program = Path(folder) / "temporal-dev"
        command = [go, "build", "-trimpath", "-ldflags", "-s -w", "-o", str(program), "."]
        _run(command, say)
        program.replace(target)
    return target


def _run(command: list[str], say: Say) -> None:
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(command, cwd=SOURCES, stdout=output, stderr=output)
        while True:
            try:
                process.wait(timeout=15)
                break
            except subprocess.TimeoutExpired:
                say(f"Temporal: still building, {time.monotonic() - began:.0f} s")
        output.seek(0)
        if process.returncode != 0:
            raise NoTemporal(
                f"Building Temporal's server failed:\n{output.read()[-2000:]}\n"
                f"Go 1.25 or newer and its module proxy are needed. Or name a program in "
                f"{PROGRAM_VARIABLE}, or set TEMPORAL_ADDRESS to a server that runs."
            )


def to_stderr(line: str) -> None:
    """Tell a person what takes so long."""
    print(line, file=sys.stderr, flush=True)
