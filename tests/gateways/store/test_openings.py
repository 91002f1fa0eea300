"""What opening a case reads and writes, over several books at once."""

from typing import Any

import pytest

from cases.books import Announced, SellerProfile
from cases.events import Event
from gateways.store import Store
from tests.gateways.store.build import NOW, SELLER, at, columns, event, record

CASE = Announced(
    case_id="acme:1",
    run=1,
    columns=columns(),
    snapshot={"case_id": "acme:1", "version": 0, "status": "open"},
)


def buyer_of(events: list[Event]) -> str:
    return str(events[-1].data["text"]) if events else ""


async def claimed(store: Store, event_id: str, order: str = "1", text: str = "b@x") -> int:
    """Take an event in and into one's hands; return its number."""
    await store.inbox.accept([event(event_id, order, text=text)], NOW)
    [row] = await store.inbox.claim("me", 9, NOW, 60)
    return row.seq


async def test_nothing_is_known_of_a_new_order(store: Store) -> None:
    known = await store.openings.known("nobody", "nobody:1", "1", buyer_of)
    assert (known.profile, known.events, known.file, known.earlier) == (None, [], None, [])


async def test_the_seller_the_order_the_last_run_and_the_buyer_are_known(store: Store) -> None:
    await store.sellers.save(SellerProfile(seller=SELLER, autopilot="assist"))
    await store.inbox.settle(await claimed(store, "e1"), "kept", "", NOW)
    await store.board.record(record(status="closed", file={"run": 1}))
    known = await store.openings.known(SELLER, "acme:1", "1", buyer_of)
    assert known.profile == SellerProfile(seller=SELLER, autopilot="assist")
    assert [e.id for e in known.events] == ["e1"]
    assert known.file == {"run": 1}
    assert known.earlier == []


async def test_a_buyers_earlier_cases_are_the_sellers_own_oldest_first(store: Store) -> None:
    earlier: dict[str, dict[str, Any]] = {
        "new": {"buyer": "b@x", "opened_at": at(10)},
        "old": {"buyer": "b@x", "opened_at": at(-10)},
        "else": {"buyer": "c@x"},
        "none": {"buyer": ""},
        "shop": {"buyer": "b@x", "seller": "zenith"},
    }
    for order, fields in earlier.items():
        await store.board.record(record(order, **fields))
    await store.inbox.settle(await claimed(store, "e1"), "kept", "", NOW)
    known = await store.openings.known(SELLER, "acme:1", "1", buyer_of)
    assert [case["case_id"] for case in known.earlier] == ["acme:old", "acme:new"]


async def test_no_name_is_nobody_and_no_order_has_no_events(store: Store) -> None:
    await store.board.record(record("none", buyer=""))
    known = await store.openings.known(SELLER, "acme:fba:7", None, buyer_of)
    assert (known.events, known.earlier) == ([], [])


async def test_a_settled_event_and_its_case_are_written_together(store: Store) -> None:
    seq = await claimed(store, "e1")
    await store.openings.handed_on(seq, "signalled", CASE, NOW)
    assert await store.board.snapshot("acme:1") == CASE.snapshot
    assert [e.id for e in await store.inbox.of_order(SELLER, "1")] == ["e1"]
    assert await store.inbox.pending() == 0


async def test_a_case_that_has_recorded_stays_as_it_is(store: Store) -> None:
    seq = await claimed(store, "e1")
    await store.board.record(record(status="waiting_agent"))
    before = await store.board.snapshot("acme:1")
    await store.openings.handed_on(seq, "signalled", CASE, NOW)
    assert await store.board.snapshot("acme:1") == before


async def test_what_cannot_go_on_the_board_does_not_settle_its_event(store: Store) -> None:
    seq = await claimed(store, "e1")
    naive = CASE.model_copy(update={"columns": columns(opened_at="2026-03-02T09:00:00")})
    with pytest.raises(ValueError, match="opened_at"):
        await store.openings.handed_on(seq, "signalled", naive, NOW)
    assert await store.inbox.pending() == 1


async def test_an_event_that_opens_nothing_is_settled_alone(store: Store) -> None:
    await store.openings.handed_on(await claimed(store, "e1"), "kept", None, NOW)
    assert await store.board.snapshot("acme:1") is None
    assert await store.inbox.pending() == 0
