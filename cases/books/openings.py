"""What several books know about a case that is to be opened, and what they are told together."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal, Protocol

from cases.books.people import SellerProfile
from cases.books.values import Value
from cases.events import Event


class Known(Value):
    """What is known when a case is to be opened."""

    profile: SellerProfile | None
    """None for a seller who is not known any more."""
    events: list[Event]
    """The order's settled events, oldest first."""
    file: dict[str, Any] | None
    """The case's file of the last closed run."""
    earlier: list[dict[str, Any]]
    """Snapshots of the buyer's cases, oldest first."""


class Announced(Value):
    """A case as the board shows it before its first own record."""

    case_id: str
    run: int
    columns: dict[str, Any]
    snapshot: dict[str, Any]


class Openings(Protocol):
    """Reads and writes what opening a case needs, in one transaction each."""

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
        ...

    async def handed_on(
        self,
        seq: int,
        state: Literal["signalled", "kept"],
        announced: Announced | None,
        now: datetime,
    ) -> None:
        """Settle an event; a case that it opened is on the board from the same moment."""
        ...
