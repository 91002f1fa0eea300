"""The books in numbers, for Prometheus: read at most every few seconds, whoever asks how often."""

import asyncio
import math
import time
from collections.abc import Callable, Iterator

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector, CollectorRegistry

from cases.books.figures import DUES, RUNGS, Counts, FigureBook, Figures
from cases.errors import StoreUnavailable
from web.ports import Health, TimeSource

SHARE = 20
"""A look that took a second is not repeated for twenty: numbers must never cost what they count."""
PIECES = ("database", "temporal")
_STATES = {
    "movements": ("approved", "submitting", "applied", "rejected", "unknown", "observed"),
    "parcels": ("approved", "submitting", "applied", "rejected", "unknown"),
    "messages": ("queued", "sending", "sent", "failed", "unknown"),
}
_PREFIX = "aftersales_"


class Gauges(Collector):
    """Shows the last look at the books, and which pieces answered then."""

    def __init__(
        self,
        book: FigureBook,
        health: Health,
        clock: TimeSource,
        seconds: float,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Look at this book, stamped by this clock, once in so many real seconds (0 = always)."""
        self._book = book
        self._health = health
        self._clock = clock
        self._seconds = seconds
        self._now = now
        self._rest = seconds
        self._looked_at = -math.inf
        self._figures: Figures | None = None
        self._away: list[str] = []
        self._one_at_a_time = asyncio.Lock()

    def join(self, registry: CollectorRegistry) -> "Gauges":
        """Be shown with what this registry shows."""
        registry.register(self)
        return self

    async def refresh(self) -> None:
        """Look again if the last look is too old; many who ask at once share one look."""
        async with self._one_at_a_time:
            began = self._now()
            if began - self._looked_at < self._rest:
                return
            try:
                self._figures = await self._book.read(self._clock.now())
            except StoreUnavailable:
                self._figures = None
            looked = self._now()
            if self._seconds:
                self._rest = max(self._seconds, SHARE * (looked - began))
            self._looked_at = looked
            self._away = await self._health.away()

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Say which names there are before anything was looked at."""
        yield from families(Figures())
        yield pieces([])

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Show the last look; while the books are away only that, and that the inbox is unknown."""
        yield pieces(self._away)
        if self._figures is None:
            yield _one("inbox_pending", _PENDING, math.nan)
        else:
            yield from families(self._figures)


_PENDING = "Stored events not yet handed to their case; NaN while the store is away"


def pieces(away: list[str]) -> GaugeMetricFamily:
    """Return which pieces answer."""
    family = GaugeMetricFamily(
        f"{_PREFIX}piece_up", "Whether a piece that the system needs answers", labels=("piece",)
    )
    for piece in sorted({*PIECES, *away}):
        family.add_metric((piece,), float(piece not in away))
    return family


def families(seen: Figures) -> Iterator[GaugeMetricFamily]:
    """Return what a look at the books is shown as."""
    yield _by("cases", "Cases, by status and playbook", ("status", "playbook"), seen.cases)
    yield _by(
        "cases_rung", "Open cases, by their furthest rung", ("rung",), _all(RUNGS, seen.rungs)
    )
    yield _by("cases_due", "Open cases, by when a clock is due", ("due",), _all(DUES, seen.dues))
    yield _one("cases_breached", "Open cases that have missed a clock", seen.breached)
    for name, what in (
        ("movements", "Refunds in the ledger, by state"),
        ("parcels", "Second parcels, by state"),
        ("messages", "Messages to buyers, by state"),
    ):
        metric = "ledger_movements" if name == "movements" else name
        yield _by(metric, what, ("state",), _all(_STATES[name], getattr(seen, name)))
    yield _one(
        "ledger_unsettled_age_seconds",
        "Age of the oldest refund that was sent and whose end is not known",
        seen.unsettled_age,
    )
    yield _one(
        "ledger_overdrawn_orders",
        "Orders whose refunds, ours and others', are more than was paid",
        seen.overdrawn,
    )
    yield _one("inbox_pending", _PENDING, seen.inbox.get(("waiting",), 0))
    yield _one("inbox_age_seconds", "Age of the oldest event that waits", seen.inbox_age)
    yield _one(
        "dead_letters", "Inbound events that no case could take", seen.inbox.get(("dead",), 0)
    )
    yield _by(
        "outbox_events",
        "Outgoing events, by state",
        ("state",),
        _all(("waiting", "parked"), seen.outbox),
    )
    yield _one("outbox_age_seconds", "How long the oldest outgoing event is due", seen.outbox_age)


def _one(name: str, what: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(_PREFIX + name, what, value=value)


def _by(name: str, what: str, labels: tuple[str, ...], counts: Counts) -> GaugeMetricFamily:
    family = GaugeMetricFamily(_PREFIX + name, what, labels=labels)
    for values, count in sorted(counts.items()):
        family.add_metric(values, count)
    return family


def _all(known: tuple[str, ...], counts: Counts) -> Counts:
    """Show a zero for what is known and not there, so that a series never ends."""
    return {(one,): 0 for one in known} | dict(counts)
