"""The schema's history, packaged, so that an installed program can bring its database up to date.

Safe to run from several processes at once: one works, the others wait and find it done.
"""

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from gateways.store.engine import lock, open_database


async def migrate(url: str) -> None:
    """Bring the database at `url` to the newest revision. Raises StoreUnavailable."""
    async with open_database(url, patient=True) as database:
        await database.write(_upgrade)


async def downgrade(url: str, revision: str) -> None:
    """Take the database back to `revision` (`base` = nothing). Raises StoreUnavailable."""
    async with open_database(url, patient=True) as database:
        await database.write(_downgrade, revision)


async def current(url: str) -> str | None:
    """Return the database's revision, or None where nothing was ever migrated."""
    async with open_database(url) as database:
        return await database.read(_current)


def newest() -> str | None:
    """Return the newest revision that this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _upgrade(tx: Connection) -> None:
    command.upgrade(_config(tx), "head")


def _downgrade(tx: Connection, revision: str) -> None:
    command.downgrade(_config(tx), revision)


def _current(tx: Connection) -> str | None:
    return MigrationContext.configure(tx).get_current_revision()


def _config(tx: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "gateways.store:migrations")
    if tx is not None:
        lock(tx, "migrations")
        config.attributes["connection"] = tx
    return config
