"""A webhook's body as events: one or a list, taken whole or not at all."""

from typing import Any

from cases.books import Sellers
from cases.errors import InvalidEvent
from cases.events import Event, parse_event
from cases.marketplaces import UnknownMarketplace, marketplace
from cases.readings import attach_readings

LONGEST_LIST = 100
"""Events in one body (CONTRACT 3)."""


def read_events(raw: Any) -> list[Event]:
    """Return the events of a parsed body, marketplaces as country codes, buyers' words read.

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
    return attach_readings(event)


async def require_sellers(events: list[Event], listed: bool, sellers: Sellers) -> None:
    """Raise InvalidEvent naming `seller` unless every event's seller sells here."""
    known: set[str] = set()
    for index, event in enumerate(events):
        if event.seller in known:
            continue
        if await sellers.profile(event.seller) is None:
            prefix = f"{index}." if listed else ""
            raise InvalidEvent(f"{prefix}seller", f"nobody sells here as {event.seller!r}")
        known.add(event.seller)
