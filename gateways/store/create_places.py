"""The one place for a `createFeed` of a seller and feed type.

A feed whose answer was lost is found again among the feeds created since; that is certain only
while nobody else creates one of the same kind at the same time.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, or_, update

from gateways.store.inserts import add_if_new
from gateways.store.tables import create_places


def take(
    tx: Connection, seller: str, feed_type: str, owner: str, now: datetime, until: datetime
) -> bool:
    """Take the place if it is free, ours, or its lease has ended."""
    place = {"seller": seller, "feed_type": feed_type, "owner": owner, "until": until}
    if add_if_new(tx, create_places, [place], "owner"):
        return True
    taken = tx.execute(
        update(create_places)
        .where(
            *_place(seller, feed_type),
            or_(create_places.c.owner == owner, create_places.c.until <= now),
        )
        .values(owner=owner, until=until)
    )
    return taken.rowcount == 1


def leave(tx: Connection, seller: str, feed_type: str, owner: str) -> None:
    """Leave the place if it is ours."""
    tx.execute(
        delete(create_places).where(*_place(seller, feed_type), create_places.c.owner == owner)
    )


def _place(seller: str, feed_type: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return create_places.c.seller == seller, create_places.c.feed_type == feed_type
