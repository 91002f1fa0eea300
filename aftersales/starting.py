"""What a case starts with: the order's earlier events, the seller's rules, the run before."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from cases.actions import Request
from cases.books import SellerProfile
from cases.buyers import both_told, history_of
from cases.case import CaseFile
from cases.errors import InvalidEvent
from cases.events import Event, RefundObserved
from cases.limits import BuyerHistory
from cases.marketplaces import marketplace
from cases.money import Money
from cases.opening import CaseStart, new_case
from cases.opening_hours import BusinessCalendar
from cases.orders import Order, learn
from cases.policy import CasePolicy, case_policy
from cases.ports import Clock
from cases.readings import attach_readings
from cases.snapshot import columns, snapshot
from gateways.store.store import Store

CALENDAR_YEARS = 3
"""For how many years, the opening's own included, a case keeps its public holidays."""
ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
DEFAULT_MARKETPLACE = "US"
"""Taken where no event of the order names one."""


async def with_readings(events: Iterable[Event]) -> list[Event]:
    """Return events with the buyer's words read, as a case takes them (docs/decisions, 0025)."""
    return [
        # In a thread: a long message takes long to read, and others want to be answered meanwhile.
        await asyncio.to_thread(attach_readings, event)
        if event.type == "buyer.message" and event.readings is None
        else event
        for event in events
    ]


def _pinned(calendar: BusinessCalendar | None, now: datetime) -> BusinessCalendar | None:
    years = range(now.year, now.year + CALENDAR_YEARS)
    return calendar and calendar.pinned(years)


class Starter:
    """Builds the input of a run from the books."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Read from this store; `clock` gives the case its own time."""
        self._store = store
        self._clock = clock

    async def start(self, event: Event) -> CaseStart:
        """Return the input for the run that `event` opens.

        Raises InvalidEvent for a seller who is not known any more.
        """
        known = await self._known(event)
        file = await self._store.board.file(event.case_id)
        return await self._input(event.case_id, event.seller, event.order_id, known, file, event)

    async def again(self, case_id: str, file: dict[str, Any], request: Request) -> CaseStart:
        """Return the input for a run that a person reopens."""
        before = CaseFile.model_validate(file)
        known: list[Event] = []
        if before.order_id is not None:
            known = await self._store.inbox.of_order(before.seller, before.order_id)
        start = await self._input(case_id, before.seller, before.order_id, known, file, None)
        return start.model_copy(update={"reopened": request})

    async def _known(self, event: Event) -> list[Event]:
        if event.order_id is None:
            return []
        return await self._store.inbox.of_order(event.seller, event.order_id)

    async def _input(
        self,
        case_id: str,
        seller: str,
        order_id: str | None,
        known: list[Event],
        file: dict[str, Any] | None,
        event: Event | None,
    ) -> CaseStart:
        profile = await self._profile(seller)
        named = [e.marketplace for e in (event, *reversed(known)) if e and e.marketplace]
        before = CaseFile.model_validate(file) if file else None
        place = marketplace(
            named[0] if named else (before.marketplace if before else DEFAULT_MARKETPLACE)
        )
        now = self._clock.now()
        policy = case_policy(place, now, profile.policy)
        return CaseStart(
            case_id=case_id,
            seller=seller,
            marketplace=place.code,
            order_id=order_id,
            started_at=now,
            autopilot=profile.autopilot,
            policy=policy,
            calendar=_pinned(profile.calendar, now),
            profile=profile.settings,
            history=await self._history(seller, known, now, policy),
            known=await with_readings(
                e for e in known if before is None or e.id not in before.seen
            ),
            earlier=before,
        )

    async def _profile(self, seller: str) -> SellerProfile:
        profile = await self._store.sellers.profile(seller)
        if profile is None:
            raise InvalidEvent("seller", f"nobody called {seller!r} sells here")
        return profile

    async def _history(
        self, seller: str, known: list[Event], now: datetime, policy: CasePolicy
    ) -> BuyerHistory:
        """What the buyer did before: as our own cases and the order's announcement say."""
        order = Order()
        for event in known:
            order = learn(order, event)
        told = BuyerHistory(
            returns=int(order.buyer.get("past_returns") or 0),
            kept=int(order.buyer.get("past_kept") or 0),
        )
        # A name is nobody's own; only the address that Amazon gives a buyer tells them apart.
        relay = str(order.buyer.get("relay_email") or "")
        earlier = await self._store.board.earlier_of_buyer(seller, relay, ALWAYS)
        return both_told(history_of(earlier, now, policy), told)

    async def observe(self, event: Event) -> None:
        """Write a refund that somebody else made into the ledger, case or not."""
        data = event.as_data(RefundObserved)
        known = await self._known(event)
        order = Order()
        for earlier in known:
            order = learn(order, earlier)
        place = event.marketplace or next((e.marketplace for e in known if e.marketplace), None)
        currency = order.currency or marketplace(place or DEFAULT_MARKETPLACE).currency
        await self._store.refunds.observe(
            event.seller,
            event.order_id or "",
            event.case_id,
            data.refund_id,
            Money.rounded(data.amount, currency),
            data.by,
            self._clock.now(),
        )

    async def on_board(self, start: CaseStart) -> None:
        """Show a case from the moment it was handed over; its own first record follows."""
        case = new_case(start)
        for event in start.known:
            case.order = learn(case.order, event)
        await self._store.board.opened(
            case.case_id, case.run, columns(case), snapshot(case), self._clock.now()
        )
