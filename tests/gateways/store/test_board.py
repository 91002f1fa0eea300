import asyncio
from typing import Any

import pytest

from cases.books import Announced, BoardQuery
from cases.errors import InvalidInput
from gateways.store import Store, paging
from tests.gateways.store.build import NOW, SELLER, at, columns, entry, outgoing, record


async def orders(store: Store, **query: Any) -> list[str]:
    page = await store.board.page(BoardQuery(**query))
    return [case["case_id"].removeprefix(f"{SELLER}:") for case in page.cases]


async def test_a_version_written_twice_is_written_once(store: Store) -> None:
    version = record(audit=[entry(1)], outgoing=[outgoing("o1")], status="snoozed")
    await store.board.record(version)
    [change] = await store.board.changed_since(0, 9)
    await store.board.record(version)

    assert await store.board.changed_since(0, 9) == [change]
    assert len(await store.board.timeline("acme:1")) == 1
    assert await store.outbox.pending() == 1
    assert await orders(store, status="snoozed") == ["1"]


async def test_an_older_version_changes_nothing_but_keeps_its_audit(store: Store) -> None:
    await store.board.record(record(version=3, status="waiting_buyer", audit=[entry(3)]))
    await store.board.record(
        record(version=2, status="open", audit=[entry(2)], outgoing=[outgoing("o2")])
    )
    assert await store.board.snapshot("acme:1") == {"case_id": "acme:1", "version": 3}
    assert await orders(store, view="waiting_buyer") == ["1"]
    assert [e["seq"] for e in await store.board.timeline("acme:1")] == [3, 2]
    assert await store.outbox.pending() == 1


async def test_a_later_run_wins_with_a_smaller_version(store: Store) -> None:
    await store.board.record(record(version=40, status="closed", audit=[entry(1)]))
    await store.board.record(record(run=2, version=1, status="open", audit=[entry(1)]))
    await store.board.record(record(version=41, status="closed"))
    assert await orders(store, status="open") == ["1"]
    assert [(e["run"], e["seq"]) for e in await store.board.timeline("acme:1")] == [(1, 1), (2, 1)]


async def test_versions_recorded_side_by_side_leave_the_latest(
    store: Store, other_store: Store
) -> None:
    versions = [
        record(version=n, audit=[entry(n)], outgoing=[outgoing(f"o{n}")]) for n in range(1, 13)
    ]
    await asyncio.gather(
        *((store, other_store)[n % 2].board.record(v) for n, v in enumerate(versions[::-1]))
    )
    snapshot = await store.board.snapshot("acme:1")
    assert snapshot is not None
    assert snapshot["version"] == 12
    assert sorted(e["seq"] for e in await store.board.timeline("acme:1")) == list(range(1, 13))
    assert await store.board.verify_chain("acme:1") is None
    assert await store.outbox.pending() == 12


async def test_a_case_is_on_the_board_before_it_records_anything(store: Store) -> None:
    snapshot = {"case_id": "acme:1", "version": 0, "status": "open"}
    case = Announced(case_id="acme:1", run=1, columns=columns(), snapshot=snapshot)
    await store.board.opened(case, NOW)
    assert await store.board.snapshot("acme:1") == snapshot
    [change] = await store.board.changed_since(0, 9)
    assert change["version"] == 0

    await store.board.record(record(version=0, status="waiting_agent"))
    await store.board.opened(case, at(1))
    assert await orders(store, status="waiting_agent") == ["1"]


async def test_columns_may_have_travelled_as_json(store: Store) -> None:
    await store.board.record(
        record(
            opened_at="2026-03-02T09:00:00Z", next_due="2026-03-02T10:30:00+01:00", surprise=object
        )
    )
    await store.board.record(record("2", next_due="2026-03-02T09:29:00+00:00"))
    assert await orders(store) == ["2", "1"]


async def test_views_show_their_open_cases(store: Store) -> None:
    flags = ["breaching", "needs_approval", "appeal_open", "documents_missing", "failed_action"]
    for flag in flags:
        fields: dict[str, Any] = {flag: True, "assignee": "kim"}
        await store.board.record(record(flag, **fields))
        await store.board.record(record(f"{flag}-over", **fields, status="closed"))
    await store.board.record(record("buyer", status="waiting_buyer", assignee="lee"))
    await store.board.record(record("amazon", status="waiting_amazon"))

    for flag in flags:
        assert await orders(store, view=flag) == [flag]
    assert await orders(store, view="waiting_buyer") == ["buyer"]
    assert await orders(store, view="waiting_amazon") == ["amazon"]
    assert await orders(store, view="unassigned") == ["amazon"]
    assert await orders(store, view="mine", me="kim") == sorted(flags)
    assert await orders(store, view="mine") == []
    assert len(await orders(store, view="all")) == 12


async def test_filters_narrow_a_view(store: Store) -> None:
    await store.board.record(record("1", playbook="lost", marketplace="DE", assignee="kim"))
    await store.board.record(record("2", playbook="lost", marketplace="US"))
    await store.board.record(record("3", playbook="claim", marketplace="DE", status="closed"))
    assert await orders(store, playbook="lost") == ["1", "2"]
    assert await orders(store, marketplace="DE") == ["1", "3"]
    assert await orders(store, marketplace="DE", status="closed") == ["3"]
    assert await orders(store, assignee="kim") == ["1"]
    assert await orders(store, playbook="lost", view="unassigned") == ["2"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("müller", ["111-7"]),
        ("MÜLLER", ["111-7"]),
        ("mug blue", ["111-7"]),
        ("111-7", ["111-7"]),
        ("acme:111", ["111-7", "111-8"]),
        ("100%", ["111-8"]),
        ("o_k", ["111-8"]),
        ("okk", []),
        ("straße", ["111-8"]),
        ("STRASSE", ["111-8"]),
        ("  ", ["111-7", "111-8"]),
        ("zero\x00", []),
        ("'; drop table cases; --", []),
        pytest.param("a " * 9999, ["111-7", "111-8"], id="many words"),
        pytest.param("%" * 99999, [], id="a long word"),
    ],
)
async def test_search_looks_through_case_order_buyer_and_title(
    store: Store, words: str, found: list[str]
) -> None:
    await store.board.record(record("111-7", buyer="Jörg Müller", title="Blue Mug, large"))
    await store.board.record(record("111-8", buyer="Straße 5", title="100% o_k"))
    assert await orders(store, q=words) == found


async def test_cases_without_a_moment_come_last(store: Store) -> None:
    await store.board.record(record("later", next_due=at(20), risk=5, opened_at=at(1)))
    await store.board.record(record("never", risk=90.5, opened_at=at(2)))
    await store.board.record(record("soon", next_due=at(10), opened_at=at(3)))
    assert await orders(store) == ["soon", "later", "never"]
    assert await orders(store, sort="-next_due") == ["later", "soon", "never"]
    assert await orders(store, sort="opened_at") == ["later", "never", "soon"]
    assert await orders(store, sort="-opened_at") == ["soon", "never", "later"]
    assert await orders(store, sort="risk") == ["soon", "later", "never"]
    assert await orders(store, sort="-risk") == ["never", "later", "soon"]


@pytest.mark.parametrize("sort", ["next_due", "-next_due", "closed_at", "-closed_at", "-risk"])
@pytest.mark.parametrize("limit", [1, 3, 7, 20])
async def test_pages_join_without_gap_or_repetition(store: Store, sort: str, limit: int) -> None:
    for n in range(17):
        due = at(n % 4) if n % 3 else None
        await store.board.record(
            record(f"{n:02}", next_due=due, closed_at=due, risk=[0.1, 0.2, 1 / 3][n % 3])
        )
    whole = await orders(store, sort=sort, limit=50)
    pages, cursor = [], None
    while True:
        page = await store.board.page(BoardQuery(sort=sort, limit=limit, cursor=cursor))
        assert len(page.cases) <= limit
        pages += [case["case_id"].removeprefix("acme:") for case in page.cases]
        cursor = page.next_cursor
        if cursor is None:
            break
        assert cursor.replace("-", "").replace("_", "").isalnum()
    assert pages == whole
    assert len(whole) == 17


async def test_a_cursor_stays_good_while_the_board_moves(store: Store) -> None:
    for n in range(6):
        await store.board.record(record(str(n), next_due=at(n)))
    first = await store.board.page(BoardQuery(limit=3))
    await store.board.record(record("2", version=2, next_due=at(9)))
    await store.board.record(record("1", version=2, status="closed"))
    rest = await orders(store, limit=9, cursor=first.next_cursor)
    assert rest[:3] == ["3", "4", "5"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"view": "everything"}, "view"),
        ({"sort": "colour"}, "sort"),
        ({"cursor": "nonsense"}, "cursor"),
        ({"cursor": "ü"}, "cursor"),
        ({"cursor": ""}, "cursor"),
        ({"cursor": "WyJyaXNrIiwxLCJ4Il0"}, "cursor"),
        ({"cursor": "WyJuZXh0X2R1ZSIsIjIwMjYtMDMtMDIiLCJ4Il0"}, "cursor"),
        ({"cursor": "WyJuZXh0X2R1ZSIsMSwieCJd"}, "cursor"),
        ({"cursor": paging.cursor("risk", 1.5, "x")}, "cursor"),
        ({"cursor": paging.cursor("next_due", at(0).replace(tzinfo=None), "x")}, "cursor"),
        pytest.param({"cursor": "W1tb" * 9999}, "cursor", id="nested"),
    ],
)
async def test_a_query_that_makes_no_sense_names_its_field(
    store: Store, query: dict[str, str], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        await store.board.page(BoardQuery(**query))
    assert refused.value.field == field


async def test_a_page_is_never_empty_or_endless_by_its_limit(store: Store) -> None:
    for n in range(3):
        await store.board.record(record(str(n)))
    assert len(await orders(store, limit=0)) == 1
    assert len(await orders(store, limit=10**9)) == 3


async def test_a_list_leaves_out_what_only_the_case_page_needs(store: Store) -> None:
    snapshot = {
        "status": "open",
        "messages": [{"text": "long"}],
        "evidence": [{"item": "photo"}],
        "ledger": {"paid": 25, "rows": [{"amount": 10}]},
    }
    await store.board.record(record(snapshot=snapshot))
    [brief] = (await store.board.page(BoardQuery())).cases
    assert brief == {
        "case_id": "acme:1",
        "version": 1,
        "status": "open",
        "ledger": {"paid": 25},
    }
    assert await store.board.snapshot("acme:1") == {"case_id": "acme:1", "version": 1} | snapshot


async def test_an_unknown_case_has_nothing(store: Store) -> None:
    assert await store.board.snapshot("acme:9\x00") is None
    assert await store.board.file("acme:9") is None
    assert await store.board.timeline("acme:9") == []


async def test_the_file_of_the_last_close_is_kept(store: Store) -> None:
    await store.board.record(record(version=5, status="closed", file={"run": 1, "n": "first"}))
    await store.board.record(record(run=2, version=1))
    assert await store.board.file("acme:1") == {"run": 1, "n": "first"}
    await store.board.record(record(run=2, version=2, file={"run": 2, "n": "second"}))
    await store.board.record(record(version=6, file={"run": 1, "n": "late"}))
    assert await store.board.file("acme:1") == {"run": 2, "n": "second"}


async def test_the_stream_tells_each_case_once_at_its_latest_change(store: Store) -> None:
    for order in ("1", "2", "1"):
        version = 2 if order == "1" and await store.board.snapshot("acme:1") else 1
        await store.board.record(record(order, version))
    two, one = await store.board.changed_since(0, 9)
    assert [c["case_id"] for c in (two, one)] == ["acme:2", "acme:1"]
    assert one["version"] == 2
    assert one["at"] == at(2)
    assert await store.board.changed_since(two["change"], 9) == [one]
    assert await store.board.changed_since(0, 1) == [two]
    assert await store.board.changed_since(one["change"], 9) == []


async def test_the_stream_misses_nothing_while_cases_are_recorded(
    store: Store, other_store: Store
) -> None:
    seen: set[str] = set()
    busy = asyncio.Event()

    async def listen() -> None:
        cursor = 0
        while not busy.is_set() or len(seen) < 40:
            for change in await other_store.board.changed_since(cursor, 5):
                assert change["change"] > cursor
                cursor = change["change"]
                seen.add(change["case_id"])

    async def write() -> None:
        await asyncio.gather(*(store.board.record(record(str(n))) for n in range(40)))
        busy.set()

    async with asyncio.timeout(30):
        await asyncio.gather(listen(), write())
    assert len(seen) == 40


async def test_a_new_listener_starts_after_the_last_change(store: Store) -> None:
    assert await store.board.last_change() == 0
    for order in ("1", "2"):
        await store.board.record(record(order))
    last = await store.board.last_change()
    assert await store.board.changed_since(last, 9) == []
    assert [c["case_id"] for c in await store.board.changed_since(last - 1, 9)] == ["acme:2"]


async def test_the_board_counts_itself(store: Store) -> None:
    for order in ("1", "2"):
        await store.board.record(record(order, playbook="lost"))
    await store.board.record(
        record("3", playbook="lost", status="closed", outcome="refunded", breached=True)
    )
    shown = ("playbook", "status", "outcome", "breached", "cases")
    assert [tuple(row[key] for key in shown) for row in await store.board.counts()] == [
        ("lost", "closed", "refunded", True, 1),
        ("lost", "open", None, False, 2),
    ]
