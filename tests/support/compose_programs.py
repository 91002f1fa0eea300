"""Programs that read a compose file as Docker's own does.

The loader of Docker Compose (compose-go) comes with a small program that Go builds within seconds;
where Docker Compose itself is installed, it is asked too.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

MODULE = "github.com/compose-spec/compose-go/v2/cmd"
VERSION = "v2.16.2"
COMMANDS = {
    "docker compose": ("docker", "compose"),
    "docker-compose": ("docker-compose",),
}


def loader() -> Path:
    """Where the loader's program is, or will be."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return home / "aftersales" / f"compose-go-{VERSION}"


def build(say: Callable[[str], None]) -> Path | None:
    """Build the loader if it is not there; None without Go. Raises CalledProcessError."""
    wanted = loader()
    if not wanted.is_file():
        if shutil.which("go") is None:
            return None
        say("Compose: building its loader with Go (once, some seconds)")
        building = wanted.with_suffix(f".{os.getpid()}")
        command = ["go", "install", f"{MODULE}@{VERSION}"]
        subprocess.run(command, env={**os.environ, "GOBIN": str(building)}, check=True)
        (building / "cmd").replace(wanted)
        building.rmdir()
    return wanted


def installed() -> list[str]:
    """The compose programs of this machine."""
    return [name for name, command in COMMANDS.items() if _works(command)]


def _works(command: tuple[str, ...]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    done = subprocess.run([*command, "version"], capture_output=True, check=False)
    return done.returncode == 0
