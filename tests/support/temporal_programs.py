"""Temporal's own server and SQL tool, built once with Go: what a production cluster is made of.

The version is that of the development server (deploy/devserver/go.mod). A machine without Go, or
one that leaves PostgreSQL out, has no cluster; `why_not` says so, and the tests that want one then
run on the development server alone.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.support import postgres

ROOT = Path(__file__).parents[2]
MODULES = {
    "server": "go.temporal.io/server/cmd/server",
    "sql": "go.temporal.io/server/cmd/tools/sql",
}


@dataclass(frozen=True)
class Programs:
    """Where the two are."""

    server: Path
    sql: Path

    @property
    def there(self) -> bool:
        """Whether both are built."""
        return self.server.is_file() and self.sql.is_file()


def version() -> str:
    """The server's version, with its `v`."""
    found = re.search(
        r"go\.temporal\.io/server (v\S+)", (ROOT / "deploy/devserver/go.mod").read_text()
    )
    assert found, "deploy/devserver/go.mod names no server"
    return found[1]


def programs() -> Programs:
    """Where the two are, or will be."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = home / "aftersales" / f"temporal-cluster-{version()}"
    return Programs(folder / "server", folder / "sql")


def why_not() -> str | None:
    """What is missing here for a cluster on PostgreSQL; None if it can be had."""
    if "postgresql" not in postgres.kinds():
        return f"PostgreSQL, which {postgres.VARIABLE} leaves out"
    if not programs().there and shutil.which("go") is None:
        return "Go, to build Temporal's server (Debian: apt-get install golang)"
    return None


def build(say: Callable[[str], None]) -> Programs:
    """Build what is not there yet. Raises CalledProcessError."""
    wanted = programs()
    if not wanted.there:
        say(f"Temporal: building server and SQL tool {version()} with Go (once, about a minute)")
        folder = wanted.server.parent
        building = folder.with_suffix(f".{os.getpid()}")
        packages = [f"{module}@{version()}" for module in MODULES.values()]
        subprocess.run(
            ["go", "install", "-trimpath", "-ldflags", "-s -w", *packages],
            env={**os.environ, "GOBIN": str(building)},
            check=True,
        )
        # Whole or not at all: another process may be looking.
        folder.mkdir(parents=True, exist_ok=True)
        for name in MODULES:
            (building / name).replace(folder / name)
        building.rmdir()
    return wanted
