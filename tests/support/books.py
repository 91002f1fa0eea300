"""Our own books as tests find and leave them."""

from sqlalchemy import Connection, delete

from gateways.store.engine import open_database
from gateways.store.tables import metadata


async def empty(url: str) -> None:
    """Delete every row of every table."""
    async with open_database(url) as database:
        await database.write(_delete_everything)


def _delete_everything(tx: Connection) -> None:
    for table in reversed(metadata.sorted_tables):
        tx.execute(delete(table))
