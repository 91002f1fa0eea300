"""All our books over one database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import Connection, delete, literal, select

from gateways.store.board import SqlBoard
from gateways.store.engine import Database, open_database
from gateways.store.figures import SqlFigures
from gateways.store.inbox import SqlInbox
from gateways.store.messages import SqlMessageBook
from gateways.store.observed import Observed
from gateways.store.openings import SqlOpenings
from gateways.store.outbox import SqlOutbox
from gateways.store.refunds import SqlRefundLedger
from gateways.store.sellers import SqlSellers
from gateways.store.settings import StoreSettings
from gateways.store.shipments import SqlShipmentBook
from gateways.store.tables import KEPT, metadata
from gateways.store.tokens import SqlTokens

_DEFAULT = StoreSettings()


class Store:
    """The books, one attribute each. Every method of theirs is one transaction."""

    def __init__(self, database: Database) -> None:
        """Open all books over `database`."""
        self._database = database
        self.inbox = SqlInbox(database)
        self.board = SqlBoard(database)
        self.openings = SqlOpenings(database)
        self.outbox = SqlOutbox(database)
        self.refunds = SqlRefundLedger(database)
        self.shipments = SqlShipmentBook(database)
        self.messages = SqlMessageBook(database)
        self.sellers = SqlSellers(database)
        self.tokens = SqlTokens(database)
        self.figures = SqlFigures(database)

    async def ping(self) -> None:
        """Ask the database for an answer. Raises StoreUnavailable."""
        await self._database.read(_ping)

    async def wipe(self) -> None:
        """Empty all books but sellers and tokens: a rehearsal leaves nothing to the next."""
        await self._database.write(_wipe)


@asynccontextmanager
async def open_store(
    url: str, outage_file: Path | None = None, settings: StoreSettings = _DEFAULT
) -> AsyncIterator[Store]:
    """Open the books at `url` (see `open_database`); its schema must be there, see `migrate`.

    `outage_file` is for rehearsals of an outage: while that file exists, every transaction raises
    StoreUnavailable, in every process that was given the same path.
    """
    async with open_database(url, outage_file, settings) as database:
        yield Store(Observed(database))


def _ping(tx: Connection) -> None:
    tx.execute(select(literal(1)))


def _wipe(tx: Connection) -> None:
    for table in reversed(metadata.sorted_tables):
        if table.name not in KEPT:
            tx.execute(delete(table))
