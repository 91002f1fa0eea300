import asyncio

from gateways.store import Store
from tests.gateways.store.build import NOW, at, outgoing, record

LEASE = 60


async def write(store: Store, *ids: str) -> None:
    await store.board.record(record(outgoing=[outgoing(event_id) for event_id in ids]))


async def test_events_go_out_oldest_first_and_return_after_their_lease(store: Store) -> None:
    await write(store, "o1", "o2", "o3")
    first, second = await store.outbox.claim(2, NOW, LEASE)
    assert (first.event, first.case_id, first.attempts) == (outgoing("o1"), "acme:1", 1)
    assert [row.event.id for row in await store.outbox.claim(9, NOW, LEASE)] == ["o3"]
    await store.outbox.settle("o1", "delivered", NOW)

    again = await store.outbox.claim(9, at(1), LEASE)
    assert [(row.event.id, row.attempts) for row in again] == [("o2", 2), ("o3", 2)]
    assert second.event.id == "o2"
    assert await store.outbox.pending() == 2


async def test_a_refused_event_waits_for_its_next_try(store: Store) -> None:
    await write(store, "o1")
    await store.outbox.claim(9, NOW, LEASE)
    await store.outbox.settle("o1", "waiting", NOW, next_try=at(10), note="503")
    assert await store.outbox.claim(9, at(9), LEASE) == []
    [row] = await store.outbox.claim(9, at(10), LEASE)
    assert (row.attempts, row.note) == (2, "503")


async def test_a_given_up_event_is_parked_and_can_be_revived(store: Store) -> None:
    await write(store, "o1")
    assert not await store.outbox.revive("o1", NOW)
    await store.outbox.claim(9, NOW, LEASE)
    await store.outbox.settle("o1", "parked", at(1), note="gone for 3 days")
    await store.outbox.settle("o1", "delivered", at(1))
    [row] = await store.outbox.parked()
    assert (row.state, row.note) == ("parked", "gone for 3 days")
    assert await store.outbox.claim(9, at(60), LEASE) == []

    assert await store.outbox.revive("o1", at(2))
    [row] = await store.outbox.claim(9, at(2), LEASE)
    assert row.attempts == 1


async def test_two_senders_never_take_the_same_event(store: Store, other_store: Store) -> None:
    await write(store, *(f"o{n}" for n in range(40)))
    batches = await asyncio.gather(
        *((store, other_store)[n % 2].outbox.claim(7, NOW, LEASE) for n in range(8))
    )
    taken = [row.event.id for batch in batches for row in batch]
    assert len(taken) == len(set(taken))
    rest = await store.outbox.claim(99, NOW, LEASE)
    assert len(taken) + len(rest) == 40
