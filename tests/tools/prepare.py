"""Makes sure, before any test, that what tests start is there: Temporal's programs, PostgreSQL.

Building the former takes minutes; the latter is installed from the system's packages where that is
allowed.

python -m tests.tools.prepare
"""

import os
import shutil
import subprocess
import sys

from aftersales import temporal_server
from tests.support import postgres, temporal_programs


def main() -> int:
    """Find, build or install; return the exit code."""
    _postgresql()
    return max(_temporal(), _cluster())


def _temporal() -> int:
    if os.environ.get("TEMPORAL_ADDRESS"):
        return 0
    try:
        program = temporal_server.find(temporal_server.to_stderr)
    except temporal_server.NoTemporal as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Temporal: {program}")
    return 0


def _cluster() -> int:
    """What tests/outside starts as somebody else's Temporal, where this machine can have it."""
    if lacking := temporal_programs.why_not():
        print(f"Temporal on PostgreSQL: NOT TESTED here; it needs {lacking}", file=sys.stderr)
        return 0
    try:
        programs = temporal_programs.build(temporal_server.to_stderr)
    except subprocess.CalledProcessError as error:
        print(f"Temporal's own server could not be built: {error}", file=sys.stderr)
        return 1
    print(f"Temporal on PostgreSQL: {programs.server}")
    return 0


def _postgresql() -> None:
    if not postgres.available():
        print("PostgreSQL: not here; trying the system's packages", flush=True)
        _install()
    if not postgres.available():
        print(postgres.MISSING, file=sys.stderr)
        return
    print(f"PostgreSQL: {os.environ.get(postgres.VARIABLE) or postgres.binaries()}")


def _install() -> None:
    """Try with the package lists at hand, then with fresh ones."""
    if shutil.which("apt-get") is None:
        return
    update = ("apt-get", "update", "-q")
    for steps in ((postgres.INSTALL,), (update, postgres.INSTALL)):
        if all(_as_root(step) for step in steps):
            return


def _as_root(command: tuple[str, ...]) -> bool:
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and shutil.which(prefix[0]) is None:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        [*prefix, *command], env=environment, stdout=subprocess.DEVNULL, check=False
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
