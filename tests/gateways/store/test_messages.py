import asyncio

import pytest

from gateways.store import Store
from tests.gateways.store.build import NOW, at, message


async def test_a_message_is_written_once(store: Store) -> None:
    row = await store.messages.queue(message("say1", text="Grüße 🙈"))
    assert row == message("say1", text="Grüße 🙈")
    assert await store.messages.queue(message("say1", text="other words")) == row
    await store.messages.queue(message("say2"))
    await store.messages.queue(message("say3", order="2"))
    assert [m.message_id for m in await store.messages.of_case("acme:1")] == ["say1", "say2"]


async def test_a_new_message_is_queued_whatever_it_says_of_itself(store: Store) -> None:
    told = message().model_copy(update={"state": "sent", "sent_at": NOW})
    row = await store.messages.queue(told)
    assert (row.state, row.sent_at) == ("queued", None)


async def test_a_message_leaves_once(store: Store, other_store: Store) -> None:
    await store.messages.queue(message())
    marks = await asyncio.gather(
        *((store, other_store)[n % 2].messages.sending("say1", NOW) for n in range(8))
    )
    assert sum(marks) == 1
    assert not await store.messages.sending("say9", NOW)


async def test_what_certainly_did_not_leave_may_leave_later(store: Store) -> None:
    await store.messages.queue(message())
    await store.messages.sending("say1", NOW)
    row = await store.messages.settle("say1", "queued", at(1), "connection refused")
    assert (row.state, row.why) == ("queued", "connection refused")
    assert await store.messages.sending("say1", at(2))


async def test_what_may_have_left_is_never_sent_again(store: Store) -> None:
    await store.messages.queue(message())
    await store.messages.sending("say1", NOW)
    await store.messages.settle("say1", "unknown", at(1), "no answer after the dot")
    assert (await store.messages.settle("say1", "queued", at(2))).state == "unknown"
    assert not await store.messages.sending("say1", at(2))


@pytest.mark.parametrize("end", ["sent", "failed"])
async def test_an_end_is_an_end(store: Store, end: str) -> None:
    await store.messages.queue(message())
    await store.messages.sending("say1", NOW)
    if end == "sent":
        last = await store.messages.settle("say1", "sent", at(1))
        assert last.sent_at == at(1)
    else:
        last = await store.messages.settle("say1", "failed", at(1), "refused")
        assert last.sent_at is None
    for state in ("queued", "unknown", "failed", "sent"):
        assert await store.messages.settle("say1", state, at(2), "late") == last


async def test_an_unknown_message_is_our_own_mistake(store: Store) -> None:
    with pytest.raises(LookupError, match="say9"):
        await store.messages.settle("say9", "sent", NOW)


async def test_a_message_given_up_never_leaves(store: Store) -> None:
    for message_id in ("queued", "sending", "sent"):
        await store.messages.queue(message(message_id))
    await store.messages.sending("sending", NOW)
    await store.messages.settle("sent", "sent", at(1))

    ends = [await store.messages.give_up(m, at(2), "late") for m in ("queued", "sending", "sent")]
    assert [(row.state, row.why) for row in ends] == [
        ("failed", "late"),
        ("unknown", "late"),
        ("sent", ""),
    ]
    assert not await store.messages.sending("queued", at(3))
