"""Several web processes and workers on the same books: events arrive in order, and act once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
import pytest_asyncio
from temporalio.client import (
    Client,
    Interceptor,
    OutboundInterceptor,
    SignalWorkflowInput,
    StartWorkflowInput,
    WorkflowHandle,
)
from temporalio.contrib.pydantic import pydantic_data_converter

from aftersales.clock import WallClock
from aftersales.dispatcher import LEASE_SECONDS, Dispatcher
from aftersales.rehearsal.senders import Senders
from aftersales.stack import SELLER
from cases.events import parse_event
from tests.support.patience import until
from tests.support.system import Buyers, Second, System, second, some_orders
from tests.support.system import system_in as system_of


@dataclass(frozen=True)
class Crowd:
    """A system with two web processes and two workers."""

    system: System
    web: Second
    worker: Second
    doors: tuple[Senders, Senders]

    async def post(self, events: list[dict[str, Any]]) -> None:
        """Post events through both doors in turn; each order's one after the other."""
        by_order: dict[str, list[dict[str, Any]]] = {}
        for event in events:
            by_order.setdefault(event["order_id"], []).append(event)

        async def write(number: int, letters: list[dict[str, Any]]) -> None:
            for turn, letter in enumerate(letters):
                await self.doors[(number + turn) % 2].event(letter)

        await asyncio.gather(*(write(n, one) for n, one in enumerate(by_order.values())))

    async def amid_work(self) -> None:
        """Wait until some events are on their way."""

        async def under_way() -> bool:
            return await self.system.store.inbox.pending() > 1

        await until(under_way)

    async def taken(self, buyers: Buyers) -> None:
        """Each case took each of its events once, in the order in which it was stored."""
        await self.system.dispatched()
        taken: dict[str, list[str]] = {}
        wanted = {o: [f"msg-{i}" for i in ids] for o, ids in buyers.written.items()}

        async def by_all() -> bool:
            taken.update({order: await self._messages(order) for order in buyers.orders})
            return taken == wanted

        with suppress(TimeoutError):
            await until(by_all)
        assert taken == wanted
        for order in buyers.orders:
            heard = await self.system.heard(order)
            assert list(dict.fromkeys(heard)) == buyers.written[order]

    async def _messages(self, order_id: str) -> list[str]:
        shown = await self.system.store.board.snapshot(f"{SELLER}:{order_id}") or {}
        messages = shown.get("messages", [])
        return [one["id"] for one in messages if one["direction"] == "in"]


@pytest.fixture
def buyers() -> Buyers:
    """Eight orders that nobody has heard of."""
    return Buyers(some_orders(8))


@pytest_asyncio.fixture(scope="module")
async def crowd(
    system_url: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Crowd]:
    async with (
        system_of(tmp_path_factory.mktemp("crowd"), system_url) as system,
        second(system.stack, "web") as web,
        second(system.stack, "worker") as worker,
    ):
        other = Senders(web.base, system.stack.webhook_secret, system.store)
        yield Crowd(system, web, worker, (system.senders, other))
        await other.close()


async def test_two_of_each_share_the_work(crowd: Crowd, buyers: Buyers) -> None:
    await crowd.post(buyers.write(80))
    await crowd.taken(buyers)


async def test_a_web_process_killed_amid_its_work_loses_nothing(
    crowd: Crowd, buyers: Buyers
) -> None:
    posting = asyncio.create_task(crowd.post(buyers.write(80)))
    await crowd.amid_work()
    crowd.web.process.kill()
    await posting
    await crowd.web.ready()
    await crowd.taken(buyers)


async def test_a_worker_killed_amid_its_work_loses_nothing(crowd: Crowd, buyers: Buyers) -> None:
    posting = asyncio.create_task(crowd.post(buyers.write(40)))
    await crowd.amid_work()
    crowd.worker.process.kill()
    await posting
    await crowd.taken(buyers)


# ---------------------------------------------------------------- the worst moments


class Dying(Interceptor):
    """A client whose process dies at its so-manieth call, before or after Temporal has it."""

    def __init__(self, call: int, after: bool) -> None:
        self._call, self._after = call, after
        self._calls = count(1)

    def intercept_client(self, next: OutboundInterceptor) -> OutboundInterceptor:
        return _DyingCalls(next, self)

    @asynccontextmanager
    async def call(self) -> AsyncIterator[None]:
        last = next(self._calls) == self._call
        if last and not self._after:
            raise asyncio.CancelledError
        yield
        if last:
            raise asyncio.CancelledError


class _DyingCalls(OutboundInterceptor):
    def __init__(self, next: OutboundInterceptor, life: Dying) -> None:
        super().__init__(next)
        self._life = life

    async def signal_workflow(self, input: SignalWorkflowInput) -> None:
        async with self._life.call():
            await super().signal_workflow(input)

    async def start_workflow(self, input: StartWorkflowInput) -> WorkflowHandle[Any, Any]:
        async with self._life.call():
            handle = await super().start_workflow(input)
        return handle


class Ahead:
    """The clock of a machine that is ahead of all others."""

    def __init__(self, seconds: float) -> None:
        self._ahead = timedelta(seconds=seconds)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead


async def store_all(crowd: Crowd, events: list[dict[str, Any]]) -> None:
    for event in events:
        await crowd.system.store.inbox.accept([parse_event(event)], datetime.now(UTC))


@pytest_asyncio.fixture(scope="module")
async def nobody_else(crowd: Crowd) -> None:
    """Both web processes are stopped, for all tests from here on."""
    for process in (crowd.system.stack.processes["web"], crowd.web.process):
        await process.stop()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("call", [1, 4])
async def test_a_dispatcher_that_dies_at_the_hand_over(
    crowd: Crowd, buyers: Buyers, nobody_else: None, call: int, after: bool
) -> None:
    stack, store = crowd.system.stack, crowd.system.store
    client = await Client.connect(
        stack.temporal, data_converter=pydantic_data_converter, interceptors=[Dying(call, after)]
    )
    await store_all(crowd, buyers.write(16))
    dying = asyncio.create_task(Dispatcher(store, client, WallClock()).run())
    with pytest.raises(asyncio.CancelledError):
        await dying
    await store_all(crowd, buyers.write(8))

    # What the dead one had leased is anybody's once the lease has ended.
    later = Ahead(LEASE_SECONDS + 1)
    heir = Dispatcher(store, await crowd.system.client(), WallClock(), later)
    working = asyncio.create_task(heir.run())
    await crowd.taken(buyers)
    working.cancel()


async def test_dispatchers_whose_clocks_disagree(
    crowd: Crowd, buyers: Buyers, nobody_else: None
) -> None:
    client = await crowd.system.client()
    several = [
        Dispatcher(crowd.system.store, client, WallClock(), Ahead(seconds))
        for seconds in (0, 60, -60)
    ]
    working = [asyncio.create_task(one.run()) for one in several]
    for _ in range(3):
        await store_all(crowd, buyers.write(16))
        for one in several:
            one.wake()
    await crowd.taken(buyers)
    for task in working:
        task.cancel()
