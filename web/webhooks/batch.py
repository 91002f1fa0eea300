"""A webhook's body as events: one or a list, taken whole or not at all."""

from collections.abc import Callable
from typing import Any

from cases.books import Sellers
from cases.errors import InvalidEvent
from cases.events import Event, parse_event
from cases.marketplaces import UnknownMarketplace, marketplace

LONGEST_LIST = 100
"""Events in one body (CONTRACT 3)."""
REMEMBERED_SECONDS = 10.0
"""How long a seller who was found counts as known without another look."""


def read_events(raw: Any) -> list[Event]:
    """Return the events of a parsed body, marketplaces as country codes.

    Raises InvalidEvent naming the first wrong field, in a list with the event's index before it
    (`0.data.text`).
    """
    if not isinstance(raw, list):
        return [_event(raw, "")]
    if not 1 <= len(raw) <= LONGEST_LIST:
        raise InvalidEvent("body", f"a list holds 1 to {LONGEST_LIST} events")
    return [_event(item, f"{index}.") for index, item in enumerate(raw)]


def _event(raw: Any, prefix: str) -> Event:
    try:
        event = parse_event(raw, prefix=prefix)
    except OverflowError as error:
        # The first or last day of the calendar, in a zone that has it tomorrow or yesterday.
        raise InvalidEvent(f"{prefix}occurred_at", "is out of range") from error
    if event.marketplace is not None:
        try:
            code = marketplace(event.marketplace).code
        except UnknownMarketplace as error:
            raise InvalidEvent(f"{prefix}marketplace", error.detail) from error
        event = event.model_copy(update={"marketplace": code})
    return event


class KnownSellers:
    """Who sells here, remembered for a moment: senders send much, sellers come and go rarely."""

    def __init__(self, sellers: Sellers, seconds: Callable[[], float]) -> None:
        """Ask `sellers`; `seconds` is a clock that only goes forward."""
        self._sellers = sellers
        self._seconds = seconds
        self._until: dict[str, float] = {}

    async def require(self, events: list[Event], listed: bool) -> None:
        """Raise InvalidEvent naming `seller` unless every event's seller sells here."""
        for index, event in enumerate(events):
            if not await self._knows(event.seller):
                prefix = f"{index}." if listed else ""
                raise InvalidEvent(f"{prefix}seller", f"nobody sells here as {event.seller!r}")

    async def _knows(self, seller: str) -> bool:
        if self._until.get(seller, 0.0) > self._seconds():
            return True
        if await self._sellers.profile(seller) is None:
            return False
        self._until[seller] = self._seconds() + REMEMBERED_SECONDS
        return True
