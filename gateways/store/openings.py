"""What opening a case reads and writes in several books, in one transaction each.

A case is opened while others want to be accepted: each transaction less is time for them.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from cases.books import Announced, Known
from cases.events import Event
from gateways.store import board_rows, inbox, sellers
from gateways.store.engine import Database


class SqlOpenings:
    """`cases.books.Openings` in SQL."""

    def __init__(self, database: Database) -> None:
        """Read and write the books in `database`."""
        self._database = database

    async def known(
        self,
        seller: str,
        case_id: str,
        order_id: str | None,
        buyer_of: Callable[[list[Event]], str],
    ) -> Known:
        """Return what is known of the seller, the order, the case and its buyer.

        `buyer_of` says from the order's events whom the board knows; an empty name is nobody.
        """
        return await self._database.read(_known, seller, case_id, order_id, buyer_of)

    async def handed_on(
        self,
        seq: int,
        state: Literal["signalled", "kept"],
        announced: Announced | None,
        now: datetime,
    ) -> None:
        """Settle an event; a case that it opened is on the board from the same moment.

        An event that is settled already stays as it is, and so does a case that is on the board.
        """
        await self._database.write(_handed_on, seq, state, announced, now)


def _known(
    tx: Connection,
    seller: str,
    case_id: str,
    order_id: str | None,
    buyer_of: Callable[[list[Event]], str],
) -> Known:
    events = [] if order_id is None else inbox.of_order(tx, seller, order_id)
    return Known(
        profile=sellers.profile(tx, seller),
        events=events,
        file=board_rows.file(tx, case_id),
        earlier=board_rows.of_buyer(tx, seller, buyer_of(events)),
    )


def _handed_on(
    tx: Connection,
    seq: int,
    state: Literal["signalled", "kept"],
    announced: Announced | None,
    now: datetime,
) -> None:
    if announced is not None:
        board_rows.announce(tx, announced, now)
    inbox.settle(tx, seq, state, "", now)
