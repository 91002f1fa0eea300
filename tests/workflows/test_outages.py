"""Temporal or the web process goes away: accepted events wait, and arrive in order and once."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from aftersales.clock import WallClock
from aftersales.dispatcher import Dispatcher
from cases.events import Event
from tests.support.system import Buyers, System, some_orders, system_in


@pytest.fixture
def buyers() -> Buyers:
    """Three orders that nobody has heard of."""
    return Buyers(some_orders(3))


@pytest_asyncio.fixture(scope="module")
async def system(
    system_url: str | None, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[System]:
    """A system whose state survives, on one database and then on the other."""
    async with system_in(tmp_path_factory.mktemp("system"), system_url) as system:
        yield system


async def test_events_wait_while_temporal_is_away(system: System, buyers: Buyers) -> None:
    await system.stop("temporal")
    for event in buyers.write(7):
        await system.senders.event(event)
    status, told = await system.away()
    assert (status, "temporal" in json.dumps(told)) == (503, True)
    assert "database" not in json.dumps(told)
    assert await system.store.inbox.pending() == 7
    await system.start("temporal")
    await system.all_heard(buyers)
    assert (await system.away())[0] == 200


async def test_a_case_under_way_hears_what_came_while_temporal_was_away(
    system: System, buyers: Buyers
) -> None:
    for event in buyers.write(3):
        await system.senders.event(event)
    await system.dispatched()
    await system.stop("temporal")
    for event in buyers.write(3):
        await system.senders.event(event)
    await system.start("temporal")
    await system.all_heard(buyers)


async def test_events_survive_the_web_process_that_took_them(
    system: System, buyers: Buyers
) -> None:
    await system.stop("temporal")
    for event in buyers.write(6):
        await system.senders.event(event)
    system.stack.processes["web"].kill()
    await system.start("temporal")
    await system.stack.ready("web")
    await system.all_heard(buyers)


async def test_two_dispatchers_hand_on_each_event_once_and_in_order(
    system: System, buyers: Buyers
) -> None:
    await system.stop("web")
    client = await system.client()
    dispatchers = [Dispatcher(system.store, client, WallClock()) for _ in range(2)]
    running = [asyncio.create_task(dispatcher.run()) for dispatcher in dispatchers]
    for event in buyers.write(60):
        await system.store.inbox.accept([Event.model_validate(event)], datetime.now(UTC))
        for dispatcher in dispatchers:
            dispatcher.wake()
    await system.all_heard(buyers)
    for task in running:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    await system.start("web")
