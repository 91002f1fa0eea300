"""The schema's history, packaged, so that an installed program can bring its database up to date.

Safe to run from several processes at once: one works, the others wait and find it done. Alembic is
imported where something is migrated: every role starts here, and it takes a quarter of a second.
"""

from __future__ import annotations

from importlib.resources import files
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, MetaData, String, Table, inspect, select, text

from cases.errors import StoreOutdated
from gateways.store.engine import lock, open_database

if TYPE_CHECKING:
    from alembic.config import Config

_REVISION = Table("alembic_version", MetaData(), Column("version_num", String))
"""Alembic's own table: one row, the revision that the database is at."""
_ONE_AT_A_TIME = Lock()
"""Alembic keeps the migration under way in its modules' globals."""


async def migrate(url: str, revision: str = "head") -> None:
    """Bring the database at `url` up to `revision`, the newest one. Raises StoreUnavailable."""
    async with open_database(url, patient=True) as database:
        await database.write(_upgrade, revision)


async def downgrade(url: str, revision: str) -> None:
    """Take the database back to `revision` (`base` = nothing). Raises StoreUnavailable."""
    async with open_database(url, patient=True) as database:
        await database.write(_downgrade, revision)


async def current(url: str) -> str | None:
    """Return the database's revision, or None where nothing was ever migrated."""
    async with open_database(url) as database:
        return await database.read(_current)


def newest() -> str:
    """Return the newest revision that this program knows."""
    return revisions()[-1]


def revisions() -> list[str]:
    """Return every revision that this program knows, oldest first: their files are named so."""
    steps = (file.name for file in files("gateways.store.migrations.versions").iterdir())
    return sorted(name[1:5] for name in steps if name.startswith("v"))


async def require_current(url: str) -> None:
    """Raise StoreOutdated where `migrate` has to run first, and StoreUnavailable.

    A revision that this program does not know is a newer program's: while versions are exchanged
    one process at a time, the old one goes on with it.
    """
    found, known = await current(url), revisions()
    if found is None or found in known[:-1]:
        raise StoreOutdated(
            f"The database is at revision {found or 'none'} and this program needs {known[-1]}: "
            "run `aftersales migrate` first.",
            found=found,
            needed=known[-1],
        )


def _upgrade(tx: Connection, revision: str) -> None:
    from alembic import command

    with _ONE_AT_A_TIME:
        command.upgrade(_config(tx), revision)


def _downgrade(tx: Connection, revision: str) -> None:
    from alembic import command

    with _ONE_AT_A_TIME:
        command.downgrade(_config(tx), revision)


def _current(tx: Connection) -> str | None:
    if not inspect(tx).has_table(_REVISION.name):
        return None
    return tx.execute(select(_REVISION.c.version_num)).scalar_one_or_none()


def _config(tx: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "gateways.store:migrations")
    _wait_for_turn(tx)
    config.attributes["connection"] = tx
    return config


def _wait_for_turn(tx: Connection) -> None:
    """Wait for whoever migrates now as long as that takes; for tables only `busy_timeout`."""
    if tx.dialect.name == "postgresql":
        tx.execute(text("SET LOCAL lock_timeout = 0"))
        lock(tx, "migrations")
        tx.execute(text("RESET lock_timeout"))
