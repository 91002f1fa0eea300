"""What a case starts with: the order's earlier events, the seller's rules, the run before."""

import asyncio
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from cases.actions import Request
from cases.books import Announced, Known
from cases.buyers import both_told, history_of
from cases.case import CaseFile
from cases.errors import InvalidEvent
from cases.events import Event, RefundObserved
from cases.limits import BuyerHistory
from cases.marketplaces import marketplace
from cases.money import Money
from cases.opening import CaseStart, new_case, reopens
from cases.opening_hours import BusinessCalendar
from cases.orders import Order, learn
from cases.policy import CasePolicy, case_policy
from cases.ports import Clock
from cases.readings import attach_readings
from cases.snapshot import columns, snapshot
from gateways.store.store import Store

CALENDAR_YEARS = 3
"""For how many years, the opening's own included, a case keeps its public holidays."""
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


def _order(events: Iterable[Event]) -> Order:
    order = Order()
    for event in events:
        order = learn(order, event)
    return order


def _buyer(events: Iterable[Event]) -> str:
    # A name is nobody's own; only the address that Amazon gives a buyer tells them apart.
    return str(_order(events).buyer.get("relay_email") or "")


def _pinned(calendar: BusinessCalendar | None, now: datetime) -> BusinessCalendar | None:
    years = range(now.year, now.year + CALENDAR_YEARS)
    return calendar and calendar.pinned(years)


class Starter:
    """Builds the input of a run from the books."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Read from this store; `clock` gives the case its own time."""
        self._store = store
        self._clock = clock

    async def opening(self, event: Event) -> CaseStart | None:
        """Return the input for the run that `event` opens, None if it may open none.

        Plain thanks and robots never reopen a case, nor does what its last run has seen. Raises
        InvalidEvent for a seller who is not known any more.
        """
        if not event.opens_a_case():
            return None
        known = await self._store.openings.known(
            event.seller, event.case_id, event.order_id, _buyer
        )
        if known.file and (event.id in known.file.get("seen", ()) or not reopens(event)):
            return None
        return await self._input(event.case_id, event.seller, event.order_id, known, event)

    async def again(self, case_id: str, file: dict[str, Any], request: Request) -> CaseStart:
        """Return the input for a run that a person reopens."""
        before = CaseFile.model_validate(file)
        seller, order_id = before.seller, before.order_id
        known = await self._store.openings.known(seller, case_id, order_id, _buyer)
        known = known.model_copy(update={"file": file})
        start = await self._input(case_id, seller, order_id, known, None)
        return start.model_copy(update={"reopened": request})

    async def _input(
        self,
        case_id: str,
        seller: str,
        order_id: str | None,
        known: Known,
        event: Event | None,
    ) -> CaseStart:
        profile = known.profile
        if profile is None:
            raise InvalidEvent("seller", f"nobody called {seller!r} sells here")
        named = [e.marketplace for e in (event, *reversed(known.events)) if e and e.marketplace]
        before = CaseFile.model_validate(known.file) if known.file else None
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
            history=_history(known, now, policy),
            known=await with_readings(
                e for e in known.events if before is None or e.id not in before.seen
            ),
            earlier=before,
        )

    async def observe(self, event: Event) -> None:
        """Write a refund that somebody else made into the ledger, case or not."""
        data = event.as_data(RefundObserved)
        known: list[Event] = []
        if event.order_id is not None:
            known = await self._store.inbox.of_order(event.seller, event.order_id)
        place = event.marketplace or next((e.marketplace for e in known if e.marketplace), None)
        currency = _order(known).currency or marketplace(place or DEFAULT_MARKETPLACE).currency
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
        await self._store.board.opened(announced(start), self._clock.now())


def announced(start: CaseStart) -> Announced:
    """Return what the board shows of a case until its own first record."""
    case = new_case(start)
    for event in start.known:
        case.order = learn(case.order, event)
    return Announced(
        case_id=case.case_id, run=case.run, columns=columns(case), snapshot=snapshot(case)
    )


def _history(known: Known, now: datetime, policy: CasePolicy) -> BuyerHistory:
    """What the buyer did before: as our own cases and the order's announcement say."""
    buyer = _order(known.events).buyer
    told = BuyerHistory(
        returns=int(buyer.get("past_returns") or 0), kept=int(buyer.get("past_kept") or 0)
    )
    return both_told(history_of(known.earlier, now, policy), told)
