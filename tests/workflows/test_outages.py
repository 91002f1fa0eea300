"""Temporal or the web process goes away: accepted events wait, and arrive in order and once."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import httpx
import pytest
import pytest_asyncio
from temporalio.api.enums.v1 import EventType
from temporalio.client import Client
from temporalio.contrib.pydantic import pydantic_data_converter

from aftersales.clock import WallClock
from aftersales.dispatcher import Dispatcher, workflow_id
from aftersales.rehearsal.senders import Senders
from aftersales.stack import SELLER, Ports, Stack, running
from cases.events import Event
from gateways.store.store import Store, open_store

PATIENCE = 60
LOOK_EVERY = 0.05
_orders = count(1)


@dataclass
class Buyers:
    """Several buyers, writing in turn; remembers what each order's case has to hear."""

    orders: list[str]
    written: dict[str, list[str]] = field(default_factory=dict)

    def write(self, messages: int) -> list[dict[str, Any]]:
        """Events of so many messages, the orders taking turns."""
        events = []
        for number in range(messages):
            order_id = self.orders[number % len(self.orders)]
            told = self.written.setdefault(order_id, [])
            event_id = f"{order_id}-{len(told) + 1}"
            told.append(event_id)
            events.append(
                {
                    "id": event_id,
                    "type": "buyer.message",
                    "occurred_at": (datetime.now(UTC) - timedelta(hours=1)).isoformat(),
                    "seller": SELLER,
                    "marketplace": "US",
                    "order_id": order_id,
                    "data": {"text": "Is it dishwasher safe?", "topic": "question"},
                }
            )
        return events


@pytest.fixture
def buyers() -> Buyers:
    """Three orders that nobody has heard of."""
    return Buyers([f"111-{next(_orders):07d}-0000000" for _ in range(3)])


@dataclass(frozen=True)
class System:
    """A system whose state survives, and a way into it."""

    stack: Stack
    store: Store
    senders: Senders

    async def away(self) -> tuple[int, Any]:
        """What `/readyz` answers."""
        async with httpx.AsyncClient(verify=False) as http:
            answer = await http.get(f"{self.stack.web}/readyz")
        return answer.status_code, answer.json()

    async def client(self) -> Client:
        """A client of its Temporal."""
        return await Client.connect(self.stack.temporal, data_converter=pydantic_data_converter)

    async def dispatched(self) -> None:
        """Wait until no event waits any more."""
        async with asyncio.timeout(PATIENCE):
            while True:
                if not await self.store.inbox.pending():
                    return
                await asyncio.sleep(LOOK_EVERY)

    async def heard(self, order_id: str) -> list[str]:
        """The ids of the events that reached an order's case, in the order of its history."""
        handle = (await self.client()).get_workflow_handle(workflow_id(f"{SELLER}:{order_id}"))
        signalled = EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED
        return [
            json.loads(event.workflow_execution_signaled_event_attributes.input.payloads[0].data)[
                "id"
            ]
            async for event in handle.fetch_history_events()
            if event.event_type == signalled
        ]

    async def all_heard(self, buyers: Buyers) -> None:
        """Every event reached its case once, and in the order in which it was stored."""
        await self.dispatched()
        heard: dict[str, list[str]] = {}
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                # A signal that comes during a workflow task is in the history only after it.
                while heard != buyers.written:
                    heard = {order: await self.heard(order) for order in buyers.orders}
        assert heard == buyers.written


@pytest_asyncio.fixture(scope="module")
async def system(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[System]:
    folder = tmp_path_factory.mktemp("system")
    ports = Ports(web=0, temporal=0, ui=None, sandbox=0, metrics=None)
    async with running(folder, ports) as stack, open_store(stack.database_url) as store:
        senders = Senders(stack.web, stack.webhook_secret, store)
        yield System(stack, store, senders)
        await senders.close()


async def stop(system: System, role: str) -> None:
    """Stop a role, and keep it stopped."""
    await system.stack.processes[role].stop()


async def start(system: System, role: str) -> None:
    """Start it again, and wait until it serves."""
    await system.stack.processes[role].start()
    await system.stack.ready(role)


async def test_events_wait_while_temporal_is_away(system: System, buyers: Buyers) -> None:
    await stop(system, "temporal")
    for event in buyers.write(7):
        await system.senders.event(event)
    status, told = await system.away()
    assert (status, "temporal" in json.dumps(told)) == (503, True)
    assert "database" not in json.dumps(told)
    assert await system.store.inbox.pending() == 7
    await start(system, "temporal")
    await system.all_heard(buyers)
    assert (await system.away())[0] == 200


async def test_a_case_under_way_hears_what_came_while_temporal_was_away(
    system: System, buyers: Buyers
) -> None:
    for event in buyers.write(3):
        await system.senders.event(event)
    await system.dispatched()
    await stop(system, "temporal")
    for event in buyers.write(3):
        await system.senders.event(event)
    await start(system, "temporal")
    await system.all_heard(buyers)


async def test_events_survive_the_web_process_that_took_them(
    system: System, buyers: Buyers
) -> None:
    await stop(system, "temporal")
    for event in buyers.write(6):
        await system.senders.event(event)
    system.stack.processes["web"].kill()
    await start(system, "temporal")
    await system.stack.ready("web")
    await system.all_heard(buyers)


async def test_two_dispatchers_hand_on_each_event_once_and_in_order(
    system: System, buyers: Buyers
) -> None:
    await stop(system, "web")
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
    await start(system, "web")
