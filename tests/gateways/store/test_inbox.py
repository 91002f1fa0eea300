import asyncio
from collections import defaultdict

import pytest
from sqlalchemy import Connection, update
from sqlalchemy.exc import IntegrityError

from cases.books import InboxRow
from gateways.store import Store
from gateways.store.engine import open_database
from gateways.store.tables import inbox
from tests.gateways.store.build import NOW, at, event

LEASE = 30


def ids(rows: list[InboxRow]) -> list[str]:
    return [row.event.id for row in rows]


async def test_an_event_is_accepted_once_whoever_sends_it_again(store: Store) -> None:
    first = await store.inbox.accept([event("e1"), event("e2"), event("e1")], NOW)
    assert first.accepted == ["e1", "e2"]
    assert first.duplicates == ["e1"]

    second = await store.inbox.accept([event("e2"), event("e3")], at(1))
    assert second.accepted == ["e3"]
    assert second.duplicates == ["e2"]
    assert await store.inbox.pending() == 3


async def test_an_id_is_known_per_seller(store: Store) -> None:
    ours, theirs = event("e1"), event("e1", seller="zenith")
    answer = await store.inbox.accept([ours, theirs], NOW)
    assert answer.accepted == ["e1", "e1"]
    assert not answer.duplicates


@pytest.mark.parametrize("text", ["zero \x00 byte", "half \ud83d pair", "🙈 ok", "Ünï", "\u2028"])
async def test_an_event_comes_back_as_it_was_sent(store: Store, text: str) -> None:
    sent = event("e1").model_copy(update={"data": {"text": text, "more": {"deep": [1, None]}}})
    await store.inbox.accept([sent], NOW)
    [row] = await store.inbox.claim("a", 10, NOW, LEASE)
    assert row.event == sent
    assert row.stored_at == NOW


async def test_a_list_is_taken_whole_or_not_at_all(store: Store) -> None:
    bad = event("e2").model_copy(update={"seller": None})
    with pytest.raises(IntegrityError):
        await store.inbox.accept([event("e1"), bad], NOW)
    assert await store.inbox.pending() == 0


async def test_a_time_without_a_zone_is_our_own_mistake(store: Store) -> None:
    with pytest.raises(ValueError, match="naive time"):
        await store.inbox.accept([event("e1")], NOW.replace(tzinfo=None))


async def test_events_are_handed_out_oldest_first_and_once(store: Store) -> None:
    await store.inbox.accept([event(f"e{n}", order=str(n)) for n in range(5)], NOW)
    assert ids(await store.inbox.claim("a", 3, NOW, LEASE)) == ["e0", "e1", "e2"]
    assert ids(await store.inbox.claim("a", 3, NOW, LEASE)) == ["e3", "e4"]
    assert await store.inbox.claim("b", 3, NOW, LEASE) == []


async def test_later_events_of_a_case_wait_until_the_earlier_are_settled(store: Store) -> None:
    await store.inbox.accept([event("e1", "1"), event("e2", "1"), event("e3", "2")], NOW)
    [first] = await store.inbox.claim("a", 1, NOW, LEASE)
    assert ids(await store.inbox.claim("b", 9, NOW, LEASE)) == ["e3"]
    assert ids(await store.inbox.claim("a", 9, NOW, LEASE)) == []
    await store.inbox.settle(first.seq, "signalled", "", NOW)
    assert ids(await store.inbox.claim("b", 9, NOW, LEASE)) == ["e2"]


async def test_a_lease_is_made_longer_by_its_owner_alone(store: Store) -> None:
    await store.inbox.accept([event("e1"), event("e2")], NOW)
    seqs = [row.seq for row in await store.inbox.claim("a", 9, NOW, LEASE)]
    assert not await store.inbox.renew("b", seqs, at(0.4), LEASE)
    assert await store.inbox.renew("a", seqs, at(0.4), LEASE)
    assert await store.inbox.claim("b", 9, at(0.8), LEASE) == []

    assert ids(await store.inbox.claim("b", 9, at(1), LEASE)) == ["e1", "e2"]
    assert not await store.inbox.renew("a", seqs, at(1), LEASE)


async def test_a_lease_on_what_is_settled_meanwhile_is_not_renewed(store: Store) -> None:
    await store.inbox.accept([event("e1")], NOW)
    [row] = await store.inbox.claim("a", 9, NOW, LEASE)
    await store.inbox.settle(row.seq, "signalled", "", NOW)
    assert not await store.inbox.renew("a", [row.seq], NOW, LEASE)


async def test_who_lost_an_event_cannot_give_it_back(store: Store) -> None:
    await store.inbox.accept([event("e1")], NOW)
    [row] = await store.inbox.claim("a", 9, NOW, LEASE)
    await store.inbox.claim("b", 9, at(1), LEASE)
    await store.inbox.postpone("a", [row.seq], at(1), "too slow")
    assert await store.inbox.claim("c", 9, at(1.1), LEASE) == []


async def test_an_event_that_cannot_be_read_any_more_holds_nobody_up(
    store: Store, url: str
) -> None:
    def spoil(tx: Connection) -> None:
        tx.execute(update(inbox).where(inbox.c.event_id == "e1").values(event={"id": "e1"}))

    await store.inbox.accept([event("e1", "1"), event("e2", "1"), event("e3", "2")], NOW)
    async with open_database(url) as database:
        await database.write(spoil)
    assert ids(await store.inbox.claim("a", 9, NOW, LEASE)) == ["e2", "e3"]
    [letter] = await store.inbox.dead_letters()
    assert (letter["id"], letter["event"]) == ("e1", {"id": "e1"})
    assert letter["note"].startswith("cannot be read any more: type: Field required")


async def test_a_dead_owners_events_go_to_the_next_in_order(store: Store) -> None:
    await store.inbox.accept([event("e1"), event("e2")], NOW)
    [lost] = await store.inbox.claim("a", 1, NOW, LEASE)
    assert lost.attempts == 1
    assert await store.inbox.claim("b", 9, at(0.4), LEASE) == []

    taken = await store.inbox.claim("b", 9, at(0.5), LEASE)
    assert ids(taken) == ["e1", "e2"]
    assert [row.attempts for row in taken] == [2, 1]


async def test_a_postponed_event_holds_back_its_case_and_no_other(store: Store) -> None:
    await store.inbox.accept([event("e1", "1"), event("e2", "1"), event("e3", "2")], NOW)
    [first] = await store.inbox.claim("a", 1, NOW, LEASE)
    await store.inbox.postpone("a", [first.seq], at(10), "Temporal is away")

    assert ids(await store.inbox.claim("a", 9, at(9), 10 * LEASE)) == ["e3"]
    assert ids(await store.inbox.claim("a", 9, at(10), LEASE)) == ["e1", "e2"]


async def test_a_settled_event_lets_the_next_one_through(store: Store) -> None:
    await store.inbox.accept([event("e1"), event("e2")], NOW)
    [first] = await store.inbox.claim("a", 1, NOW, LEASE)
    await store.inbox.settle(first.seq, "signalled", "", NOW)
    assert ids(await store.inbox.claim("b", 9, NOW, LEASE)) == ["e2"]
    assert await store.inbox.pending() == 1


async def test_what_is_settled_stays_settled(store: Store) -> None:
    await store.inbox.accept([event("e1")], NOW)
    [row] = await store.inbox.claim("a", 1, NOW, LEASE)
    await store.inbox.settle(row.seq, "signalled", "", NOW)
    await store.inbox.settle(row.seq, "dead", "too late", at(1))
    await store.inbox.postpone("a", [row.seq], at(2), "too late")
    assert await store.inbox.dead_letters() == []
    assert await store.inbox.pending() == 0


async def test_an_orders_events_are_those_that_reached_it(store: Store) -> None:
    await store.inbox.accept([event(f"e{n}") for n in range(4)] + [event("x", "2")], NOW)
    rows = await store.inbox.claim("a", 9, NOW, LEASE)
    await store.inbox.settle(rows[0].seq, "kept", "", NOW)
    await store.inbox.settle(rows[1].seq, "dead", "", NOW)
    await store.inbox.settle(rows[2].seq, "signalled", "", NOW)
    assert [e.id for e in await store.inbox.of_order("acme", "1")] == ["e0", "e2"]
    assert await store.inbox.of_order("zenith", "1") == []


async def test_a_dead_letter_can_be_revived_or_discarded(store: Store) -> None:
    await store.inbox.accept([event("e1"), event("e2", "2")], NOW)
    one, two = await store.inbox.claim("a", 9, NOW, LEASE)
    for row in (one, two):
        await store.inbox.settle(row.seq, "dead", "no such marketplace", at(1))
    [letter, _] = await store.inbox.dead_letters()
    assert letter | {"event": ...} == {
        "seq": one.seq,
        "id": "e1",
        "type": "buyer.message",
        "case_id": "acme:1",
        "note": "no such marketplace",
        "stored_at": NOW,
        "event": ...,
    }

    assert await store.inbox.revive(one.seq)
    assert await store.inbox.discard(two.seq)
    assert not await store.inbox.revive(one.seq)
    assert not await store.inbox.discard(two.seq)
    assert await store.inbox.dead_letters() == []
    [again] = await store.inbox.claim("b", 9, at(2), LEASE)
    assert (again.event.id, again.attempts) == ("e1", 1)
    assert await store.inbox.of_order("acme", "2") == []


async def test_many_owners_share_the_work_and_never_a_case(
    store: Store, other_store: Store
) -> None:
    events = [event(f"e{n}", order=str(n % 7)) for n in range(60)]
    await store.inbox.accept(events, NOW)
    holders: dict[str, list[str]] = defaultdict(list)
    done: dict[str, list[str]] = defaultdict(list)

    async def work(owner: str, books: Store) -> None:
        while await books.inbox.pending():
            rows = await books.inbox.claim(owner, 4, NOW, LEASE)
            for row in rows:
                holders[row.event.case_id].append(owner)
            for row in rows:
                case = row.event.case_id
                assert set(holders[case]) == {owner}
                done[case].append(row.event.id)
                holders[case].remove(owner)
                await books.inbox.settle(row.seq, "signalled", "", NOW)

    await asyncio.gather(
        *(work(f"owner-{n}", (store, other_store)[n % 2]) for n in range(6)),
    )
    for order in range(7):
        expected = [e.id for e in events if e.order_id == str(order)]
        assert done[f"acme:{order}"] == expected


async def test_lists_that_overlap_in_another_order_store_each_event_once(
    store: Store, other_store: Store
) -> None:
    events = [event(f"e{n}", order=str(n)) for n in range(30)]
    answers = await asyncio.gather(
        *(
            books.inbox.accept(events if n % 2 else events[::-1], NOW)
            for n in range(4)
            for books in (store, other_store)
        )
    )
    accepted = [event_id for answer in answers for event_id in answer.accepted]
    assert sorted(accepted) == sorted(e.id for e in events)
    assert await store.inbox.pending() == 30


async def test_events_since_a_copy_go_to_their_cases_again(store: Store) -> None:
    await store.inbox.accept([event(f"e{n}", str(n)) for n in range(4)], NOW)
    rows = await store.inbox.claim("a", 9, NOW, LEASE)
    await store.inbox.settle(rows[0].seq, "signalled", "", at(0))
    await store.inbox.settle(rows[1].seq, "signalled", "", at(2))
    await store.inbox.settle(rows[2].seq, "kept", "", at(2))
    await store.inbox.settle(rows[3].seq, "dead", "", at(2))
    assert await store.inbox.redeliver(at(3)) == 0
    assert await store.inbox.redeliver(at(1)) == 2
    assert ids(await store.inbox.claim("b", 9, at(3), LEASE)) == ["e1", "e2"]
