"""Events out: signed, to each subscriber at least once, tried again, parked after three days."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
import pytest_asyncio
from pydantic import ValidationError
from standardwebhooks.webhooks import Webhook

from aftersales.delivering import LEASE_SECONDS, PAUSES, Deliverer
from aftersales.subscribers import Subscriber
from gateways.store import Store, open_store
from tests.gateways.store.build import NOW, outgoing, record

SECRET = "whsec_" + "c2VjcmV0" * 6
Make = Callable[..., Deliverer]


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


class Listeners(httpx.AsyncBaseTransport):
    """Subscribers by host: what each was sent, and what it answers next."""

    def __init__(self) -> None:
        self.heard: dict[str, list[httpx.Request]] = {}
        self.answers: dict[str, list[int | Exception]] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.heard.setdefault(request.url.host, []).append(request)
        answer = (self.answers.get(request.url.host) or [204]).pop(0)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer, headers={"location": "https://elsewhere.test/"})

    def ids(self, host: str) -> list[str]:
        return [request.headers["webhook-id"] for request in self.heard.get(host, [])]


def subscriber(host: str, *types: str) -> Subscriber:
    told: dict[str, Any] = {"url": f"https://{host}/in", "secret": SECRET, "types": list(types)}
    return Subscriber.model_validate(told)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def listeners() -> Listeners:
    return Listeners()


@pytest_asyncio.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with open_store(url) as store:
        yield store


@pytest_asyncio.fixture
async def deliverer(store: Store, clock: Clock, listeners: Listeners) -> AsyncIterator[Make]:
    async with httpx.AsyncClient(transport=listeners) as http:
        yield lambda **who: Deliverer(store, who, clock, http)


async def write(store: Store, *ids: str) -> None:
    await store.board.record(record(outgoing=[outgoing(event_id) for event_id in ids]))


async def test_an_event_is_signed_and_tells_its_case(
    store: Store, deliverer: Make, listeners: Listeners
) -> None:
    await write(store, "o1")
    # Signatures live in real time: the reference library refuses what is old.
    assert await deliverer(erp=subscriber("erp.test")).round()
    [request] = listeners.heard["erp.test"]
    told = Webhook(SECRET).verify(request.content, dict(request.headers))
    assert told == {
        "id": "o1",
        "type": "case.changed",
        "timestamp": NOW.isoformat(),
        "case_id": "acme:1",
        "data": {"id": "o1"},
    }
    assert await store.outbox.pending() == 0


async def test_only_who_refused_gets_it_again(
    store: Store, deliverer: Make, listeners: Listeners, clock: Clock
) -> None:
    both = deliverer(erp=subscriber("erp.test"), crm=subscriber("crm.test"))
    listeners.answers["crm.test"] = [503, httpx.ReadTimeout("slow"), 302]
    await write(store, "o1")
    for pause in PAUSES[:3]:
        assert await both.round()
        assert not await both.round()
        clock.at += pause
    assert await both.round()
    assert listeners.ids("erp.test") == ["o1"]
    assert listeners.ids("crm.test") == ["o1"] * 4
    assert "elsewhere.test" not in listeners.heard
    assert await store.outbox.pending() == 0


async def test_what_nobody_took_for_three_days_is_parked_and_can_be_sent_again(
    store: Store, deliverer: Make, listeners: Listeners, clock: Clock
) -> None:
    one = deliverer(erp=subscriber("erp.test"))
    listeners.answers["erp.test"] = [500] * 100
    await write(store, "o1")
    while await store.outbox.pending():
        await one.round()
        clock.at += PAUSES[-1]
    [parked] = await store.outbox.parked()
    assert (parked.event.id, parked.note) == ("o1", "erp: HTTP 500")
    assert clock.at - NOW > timedelta(days=3)

    listeners.answers.clear()
    assert await store.outbox.revive("o1", clock.at)
    assert await one.round()
    assert await store.outbox.parked() == []


async def test_types_are_chosen_by_how_they_begin(
    store: Store, deliverer: Make, listeners: Listeners
) -> None:
    await write(store, "o1")
    assert await deliverer(
        erp=subscriber("erp.test", "refund."), crm=subscriber("crm.test", "case.")
    ).round()
    assert listeners.ids("erp.test") == []
    assert listeners.ids("crm.test") == ["o1"]
    assert await store.outbox.pending() == 0


async def test_a_deliverer_that_died_leaves_its_events_to_the_next(
    store: Store, deliverer: Make, listeners: Listeners, clock: Clock
) -> None:
    await write(store, "o1", "o2")
    await store.outbox.claim(1, clock.at, LEASE_SECONDS)
    other = deliverer(erp=subscriber("erp.test"))
    await other.round()
    assert listeners.ids("erp.test") == ["o2"]
    clock.at += timedelta(seconds=LEASE_SECONDS)
    await other.round()
    assert listeners.ids("erp.test") == ["o2", "o1"]


async def test_while_nobody_subscribes_nothing_piles_up(
    store: Store, deliverer: Make, listeners: Listeners
) -> None:
    await write(store, "o1")
    assert not await deliverer().round()
    assert await store.outbox.pending() == 0
    assert not await deliverer(erp=subscriber("erp.test")).round()
    assert listeners.heard == {}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"url": "http://erp.test/"}, "use https"),
        ({"url": "ftp://erp.test/"}, "write https://HOST/PATH"),
        ({"url": "https:///in"}, "write https://HOST/PATH"),
        ({"secret": "short"}, "whsec_"),
    ],
)
def test_an_unsafe_subscriber_is_refused(words: dict[str, str], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Subscriber.model_validate({"url": "https://erp.test/", "secret": SECRET} | words)


def test_this_machine_may_be_told_in_the_open() -> None:
    told = {"url": "http://127.0.0.1:9000/", "secret": SECRET}
    assert Subscriber.model_validate(told).wants("anything")
