"""A running system in real time, several buyers who write to it, and what reached its cases."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from temporalio.api.enums.v1 import EventType
from temporalio.client import Client
from temporalio.contrib.pydantic import pydantic_data_converter

from aftersales.dispatcher import workflow_id
from aftersales.processes import Process, free_port
from aftersales.rehearsal.senders import Senders
from aftersales.stack import SELLER, Ports, Stack, running
from gateways.store.store import Store, open_store
from tests.support.patience import until

_orders = count(1)


def some_orders(number: int) -> list[str]:
    """Orders that nobody has heard of."""
    return [f"111-{next(_orders):07d}-0000000" for _ in range(number)]


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

        async def empty() -> bool:
            return await self.store.inbox.pending() == 0

        await until(empty)

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

        async def in_histories() -> bool:
            heard.update({order: await self.heard(order) for order in buyers.orders})
            return heard == buyers.written

        # A signal that comes during a workflow task is in the history only after it.
        with suppress(TimeoutError):
            await until(in_histories)
        assert heard == buyers.written

    async def stop(self, role: str) -> None:
        """Stop a role, and keep it stopped."""
        await self.stack.processes[role].stop()

    async def start(self, role: str) -> None:
        """Start it again, and wait until it serves."""
        await self.stack.processes[role].start()
        await self.stack.ready(role)


@asynccontextmanager
async def system_in(folder: Path, database_url: str | None = None) -> AsyncIterator[System]:
    """Start a system whose state survives, and stop it at the end."""
    ports = Ports(web=0, temporal=0, ui=None, sandbox=0, metrics=None)
    async with (
        running(folder, ports, database_url=database_url) as stack,
        open_store(stack.database_url) as store,
    ):
        senders = Senders(stack.web, stack.webhook_secret, store)
        yield System(stack, store, senders)
        await senders.close()


@dataclass(frozen=True)
class Second:
    """A second process of a role, beside the system's own."""

    process: Process
    base: str

    async def ready(self) -> None:
        """Wait until it serves; a worker writes a file once it takes work."""
        await until(self._serves)

    async def _serves(self) -> bool:
        if not self.base:
            file = Path(self.process.command[-1])
            return file.exists() and file.read_text() == str(self.process.pid)
        async with httpx.AsyncClient(verify=False) as http:
            with suppress(httpx.TransportError):
                return (await http.get(f"{self.base}/healthz")).is_success
        return False


@asynccontextmanager
async def second(stack: Stack, role: str) -> AsyncIterator[Second]:
    """Start a second web process or worker with the settings of the first."""
    first = stack.processes[role]
    command, environment, base = list(first.command), dict(first.environment), ""
    if role == "web":
        port = free_port(0)
        environment["AFTERSALES_WEB"] = json.dumps({"host": "127.0.0.1", "port": port})
        base = f"http://127.0.0.1:{port}"
    else:
        command[-1] = str(stack.folder / f"{role}-2.ready")
    process = Process(f"{role}-2", command, environment, stack.folder / f"{role}-2.log")
    await process.start()
    try:
        one = Second(process, base)
        await one.ready()
        yield one
    finally:
        await process.stop()
