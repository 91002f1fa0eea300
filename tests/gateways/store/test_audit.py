from collections.abc import Callable
from datetime import timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, update

from cases.errors import IllegalAction
from gateways.store import Store
from gateways.store.engine import open_database
from gateways.store.tables import audit
from tests.gateways.store.build import at, columns, entry, record

CLOSED: dict[str, Any] = {"status": "closed", "version": 3, "file": {"run": 1, "version": 3}}


async def test_the_timeline_tells_who_did_what_when_and_why(store: Store) -> None:
    said = entry(1, "message.sent", why="the buyer waits", facts={"intent": "promise", "n": [1.5]})
    did = entry(2, "approved", actor="kim", verified=False)
    await store.board.record(record(audit=[did, said]))
    first, second = await store.board.timeline("acme:1")
    assert {key: first[key] for key in first if key not in ("hash", "previous")} == {
        "run": 1,
        "seq": 1,
        "at": at(1),
        "actor": "engine",
        "verified": True,
        "what": "message.sent",
        "why": "the buyer waits",
        "facts": {"intent": "promise", "n": [1.5]},
    }
    assert (second["actor"], second["verified"]) == ("kim", False)
    assert first["previous"] == ""
    assert second["previous"] == first["hash"]


async def test_an_entry_is_written_once_and_keeps_its_first_words(store: Store) -> None:
    await store.board.record(record(audit=[entry(1, "first"), entry(1, "twice")]))
    await store.board.record(record(version=2, audit=[entry(1, "other"), entry(2)]))
    assert [e["what"] for e in await store.board.timeline("acme:1")] == ["first", "said"]


async def test_a_chain_holds_for_all_that_people_write(store: Store) -> None:
    tokyo = timezone(timedelta(hours=9))
    odd = entry(1, "zero \x00 and \ud800", facts={"text": "\x00", "ü": "日本", "n": 0.1})
    await store.board.record(
        record(audit=[odd, entry(2, at=at(2).astimezone(tokyo)), entry(3, why="\u2028")])
    )
    assert await store.board.verify_chain("acme:1") is None
    assert [e["at"] for e in await store.board.timeline("acme:1")] == [at(1), at(2), at(3)]


async def test_every_case_has_a_chain_of_its_own(store: Store) -> None:
    for order in ("1", "2"):
        await store.board.record(record(order, audit=[entry(1)]))
    [one], [two] = [await store.board.timeline(f"acme:{order}") for order in ("1", "2")]
    assert one["previous"] == two["previous"] == ""
    assert one["hash"] != two["hash"]


def _changes_a_word(tx: Connection) -> None:
    tx.execute(update(audit).where(audit.c.seq == 2).values(why="I never said so"))


def _removes_one(tx: Connection) -> None:
    tx.execute(delete(audit).where(audit.c.seq == 2))


def _cuts_the_end_off(tx: Connection) -> None:
    tx.execute(delete(audit).where(audit.c.seq == 3))


def _removes_all(tx: Connection) -> None:
    tx.execute(delete(audit))


def _adds_one(tx: Connection) -> None:
    forged = {"case_id": "acme:1", "run": 1, "seq": 4, "at": at(4), "actor": "kim"}
    words = {"verified": True, "what": "approved", "why": "", "facts": {}}
    tx.execute(insert(audit).values(**forged, **words, previous="", hash="0" * 64))


@pytest.mark.parametrize(
    ("tamper", "where"),
    [
        (_changes_a_word, "run 1, entry 2"),
        (_removes_one, "run 1, entry 3"),
        (_cuts_the_end_off, "end"),
        (_removes_all, "end"),
        (_adds_one, "run 1, entry 4"),
    ],
)
async def test_tampering_shows(
    store: Store, url: str, tamper: Callable[[Connection], None], where: str
) -> None:
    await store.board.record(record(audit=[entry(1), entry(2), entry(3)]))
    assert await store.board.verify_chain("acme:1") is None
    async with open_database(url) as database:
        await database.write(tamper)
    assert await store.board.verify_chain("acme:1") == where


async def test_a_note_on_a_closed_case_goes_to_board_and_audit(store: Store) -> None:
    await store.board.record(record(**CLOSED, audit=[entry(1)], next_due=at(60)))
    file = {"run": 1, "version": 4, "notes": ["called"]}
    await store.board.annotate("acme:1", {"case_id": "acme:1", "version": 4}, file, entry(2))

    assert await store.board.snapshot("acme:1") == {"case_id": "acme:1", "version": 4}
    assert await store.board.file("acme:1") == file
    assert len(await store.board.timeline("acme:1")) == 2
    assert await store.board.verify_chain("acme:1") is None
    [change] = await store.board.changed_since(0, 9)
    assert (change["version"], change["status"]) == (4, "closed")


async def test_a_task_done_after_the_close_takes_its_date_off_the_board(store: Store) -> None:
    await store.board.record(record(**CLOSED, next_due=at(60), assignee="kim"))
    done = columns(status="closed", next_due=None, assignee="lee")
    await store.board.annotate("acme:1", {"version": 4}, {"run": 1}, entry(1), done)
    [change] = await store.board.changed_since(0, 9)
    assert change["assignee"] == "lee"


async def test_the_same_note_twice_is_one_note(store: Store) -> None:
    await store.board.record(record(**CLOSED))
    note = entry(1, "note", facts={"text": "called"})
    for _ in range(2):
        await store.board.annotate("acme:1", {"version": 4}, {"run": 1, "version": 4}, note)
    assert len(await store.board.timeline("acme:1")) == 1


async def test_a_note_loses_against_another_one_or_a_new_run(store: Store) -> None:
    await store.board.record(record(**CLOSED))
    await store.board.annotate("acme:1", {"version": 4}, {"run": 1}, entry(1, "mine"))
    with pytest.raises(IllegalAction) as moved:
        await store.board.annotate("acme:1", {"version": 4}, {"run": 1}, entry(1, "yours"))
    assert moved.value.context == {"reason": "moved"}

    await store.board.record(record(run=2, version=1))
    with pytest.raises(IllegalAction):
        await store.board.annotate("acme:1", {"version": 5}, {"run": 1}, entry(2))
    assert await store.board.snapshot("acme:1") == {"case_id": "acme:1", "version": 1}


async def test_a_case_that_nobody_knows_cannot_be_annotated(store: Store) -> None:
    with pytest.raises(LookupError, match="acme:9"):
        await store.board.annotate("acme:9", {}, {"run": 1}, entry(1))
