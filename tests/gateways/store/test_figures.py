"""The books in numbers, on both databases."""

from datetime import timedelta
from typing import Any

import pytest

from cases.books.figures import Figures
from cases.errors import StoreUnavailable
from gateways.store import Store
from tests.gateways.store.build import (
    NOW,
    SELLER,
    at,
    euros,
    event,
    intent,
    message,
    outgoing,
    parcel,
    record,
)


def rung(name: str | None) -> dict[str, Any]:
    """A snapshot with clocks that have rung so far."""
    return {"clocks": [{"rung": None}, {"rung": name}, {"rung": "75" if name else None}]}


async def test_empty_books_have_nothing_that_ages(store: Store) -> None:
    seen = await store.figures.read(NOW)
    assert seen == Figures()


async def test_cases_are_counted_by_status_and_playbook(store: Store) -> None:
    for order, status, playbook in (
        ("1", "open", "lost"),
        ("2", "waiting_buyer", "lost"),
        ("3", "waiting_buyer", "lost"),
        ("4", "closed", "lost"),
        ("5", "closed", "question"),
    ):
        await store.board.record(record(order, status=status, playbook=playbook))
    assert (await store.figures.read(NOW)).cases == {
        ("open", "lost"): 1,
        ("waiting_buyer", "lost"): 2,
        ("closed", "lost"): 1,
        ("closed", "question"): 1,
    }


async def test_open_cases_are_counted_by_their_furthest_rung(store: Store) -> None:
    for order, name in enumerate((None, "75", "90", "100", "+24h", "+72h")):
        await store.board.record(record(str(order), snapshot=rung(name)))
    await store.board.record(record("9", status="closed", snapshot=rung("100")))
    seen = await store.figures.read(NOW)
    assert seen.rungs == {("none",): 1, ("75",): 1, ("90",): 1, ("100",): 1, ("late",): 2}


async def test_a_rung_goes_with_its_clock(store: Store) -> None:
    await store.board.record(record("1", 1, snapshot=rung("100"), breached=True))
    assert (await store.figures.read(NOW)).breached == 1
    await store.board.record(record("1", 2, snapshot={"clocks": []}, breached=False))
    seen = await store.figures.read(NOW)
    assert (seen.rungs, seen.breached) == ({("none",): 1}, 0)


async def test_open_cases_are_counted_by_when_a_clock_is_due(store: Store) -> None:
    dues = (None, -1, 30, 60, 61, 24 * 60, 24 * 60 + 1)
    for order, minutes in enumerate(dues):
        due = None if minutes is None else at(minutes)
        await store.board.record(record(str(order), next_due=due))
    assert (await store.figures.read(NOW)).dues == {
        ("none",): 1,
        ("overdue",): 1,
        ("1h",): 2,
        ("24h",): 2,
        ("later",): 1,
    }


async def test_refunds_by_state_and_the_age_of_the_oldest_without_an_end(store: Store) -> None:
    for number in range(3):
        await store.refunds.intend(intent(f"m{number}", order=str(number)), at(number))
    await store.refunds.submitting("m1", "doc", "sha", at(10))
    await store.refunds.settle("m1", "unknown", at(11))
    await store.refunds.submitting("m2", "doc2", "sha", at(10))
    await store.refunds.settle("m2", "applied", at(11))
    seen = await store.figures.read(at(61))
    assert seen.movements == {("approved",): 1, ("unknown",): 1, ("applied",): 1}
    assert seen.unsettled_age == 3600


async def test_an_order_refunded_above_what_was_paid_is_counted(store: Store) -> None:
    for number in range(2):
        order = str(number)
        await store.refunds.intend(intent(f"m{number}", euros(20), order=order), NOW)
        await store.refunds.submitting(f"m{number}", f"doc{number}", "sha", NOW)
        await store.refunds.settle(f"m{number}", "applied", NOW)
    assert (await store.figures.read(NOW)).overdrawn == 0
    # Amazon refunds beside us: nobody can stop it, and somebody must know.
    await store.refunds.observe(SELLER, "1", f"{SELLER}:1", "r1", euros("5.01"), "amazon", NOW)
    assert (await store.figures.read(NOW)).overdrawn == 1


async def test_messages_and_parcels_by_state(store: Store) -> None:
    for name in ("a", "b"):
        await store.messages.queue(message(name))
    await store.messages.settle("a", "sent", NOW)
    await store.shipments.intend(parcel("p1"), False, NOW)
    seen = await store.figures.read(NOW)
    assert seen.messages == {("queued",): 1, ("sent",): 1}
    assert seen.parcels == {("approved",): 1}


async def test_what_waits_at_the_doors_and_for_how_long(store: Store) -> None:
    await store.inbox.accept([event("e1"), event("e2", "2"), event("e3", "3")], NOW)
    rows = await store.inbox.claim("me", 10, NOW, 10)
    await store.inbox.settle(rows[0].seq, "dead", "", at(1))
    await store.inbox.settle(rows[1].seq, "kept", "", at(1))
    await store.board.record(record("1", outgoing=[outgoing("o1"), outgoing("o2")]))
    await store.outbox.settle("o2", "parked", NOW)
    seen = await store.figures.read(at(2))
    assert seen.inbox == {("waiting",): 1, ("dead",): 1}
    assert seen.outbox == {("waiting",): 1, ("parked",): 1}
    assert (seen.inbox_age, seen.outbox_age) == (120, 120)


async def test_a_clock_behind_the_stamps_makes_no_negative_age(store: Store) -> None:
    await store.inbox.accept([event("e1")], NOW)
    assert (await store.figures.read(NOW - timedelta(hours=1))).inbox_age == 0


async def test_an_event_keeps_the_trail_of_its_request(store: Store) -> None:
    await store.inbox.accept([event("e1")], NOW, {"correlation_id": "msg_1"})
    await store.inbox.accept([event("e2", "2")], NOW)
    rows = await store.inbox.claim("me", 10, NOW, 10)
    assert [row.trail for row in rows] == [{"correlation_id": "msg_1"}, {}]


async def test_books_without_tables_cannot_be_counted(bare_url: str) -> None:
    from gateways.store import open_store

    async with open_store(bare_url) as store:
        with pytest.raises(StoreUnavailable):
            await store.figures.read(NOW)
