"""A throw-away PostgreSQL server for tests, from the system's own packages.

`AFTERSALES_TEST_POSTGRES` names a server to use instead, as a role that may create databases. The
word `none` leaves PostgreSQL out. `make test` installs the server where the system's packages can
be had; a machine without it runs on SQLite alone, which the head of every test run tells.
"""

import asyncio
import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from aftersales.processes import free_port

VARIABLE = "AFTERSALES_TEST_POSTGRES"
LEFT_OUT = "none"
INSTALL = ("apt-get", "install", "-y", "--no-install-recommends", "postgresql")
MISSING = (
    "PostgreSQL: NOT TESTED here, its server programs are not installed. To test on it, either: "
    f"{' '.join(INSTALL)} (or your system's own package of the server); or name a server that "
    f"runs: {VARIABLE}=postgresql://ROLE@HOST/NAME (the role may create databases)."
)

# A crash of the machine may lose these tests' data: no flushes, and no checkpoints to speak of.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
}


def binaries() -> Path | None:
    """Return the directory of the newest server installed (Debian's layout, else PATH)."""
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(versions, key=lambda path: int(path.parts[-3]), default=None)
    found = newest or shutil.which("initdb")
    return Path(found).parent if found else None


def kinds() -> list[str]:
    """Return the databases that tests run on."""
    left_out = os.environ.get(VARIABLE) == LEFT_OUT or not available()
    return ["sqlite"] if left_out else ["sqlite", "postgresql"]


def available() -> bool:
    """Say whether tests can have a PostgreSQL server here, or need none."""
    return VARIABLE in os.environ or binaries() is not None


@contextmanager
def server() -> Iterator[str]:
    """Yield the address of a server: the one named, or a new one that is gone afterwards."""
    if named := os.environ.get(VARIABLE):
        yield named
        return
    found = binaries()
    if found is None:
        raise RuntimeError(MISSING)
    with _cluster(found) as address:
        yield address


@contextmanager
def database(address: str) -> Iterator[str]:
    """Yield the address of a new, empty database on that server, dropped afterwards."""
    name = f"aftersales_{uuid.uuid4().hex[:12]}"
    execute(address, f"CREATE DATABASE {name}")
    try:
        yield make_url(address).set(database=name).render_as_string(hide_password=False)
    finally:
        execute(address, f"DROP DATABASE {name} WITH (FORCE)")


def execute(address: str, statement: str) -> None:
    """Run one statement outside of a transaction."""
    asyncio.run(_execute(address, statement))


async def _execute(address: str, statement: str) -> None:
    url = make_url(address).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(statement))
    await engine.dispose()


@contextmanager
def _cluster(found: Path) -> Iterator[str]:
    home = Path(tempfile.mkdtemp(prefix="aftersales-pg-"))
    # The server refuses to run as root; Debian's package brings a user for it.
    user = "postgres" if os.geteuid() == 0 else None
    if user:
        shutil.chown(home, user)
    port = free_port(0)
    settings = " ".join(f"-c {key}={value}" for key, value in _SETTINGS.items())

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run(
            [found / program, "-D", home / "data", *arguments],
            user=user,
            cwd=home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stderr}")

    try:
        run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync")
        run(
            "pg_ctl",
            "start",
            "--wait",
            f"--log={home / 'log'}",
            f"--options=-p {port} -k {home} {settings}",
        )
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "stop", "--mode=immediate", "--wait")
    finally:
        shutil.rmtree(home)
