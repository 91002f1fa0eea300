"""The running system that rows measure on: private, thrown away, its parts on their own cores."""

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from temporalio.client import Client
from temporalio.contrib.pydantic import pydantic_data_converter

from aftersales.composition import COMPRESSION
from aftersales.processes import Process
from aftersales.stack import Ports, Stack, running
from bench import cores
from gateways.store.store import Store, open_store

SIDE_BY_SIDE = 16
PATIENCE = 300.0
"""Seconds that anything may take before a row is given up."""
LOOK = 0.05
FREE = Ports(web=0, temporal=0, ui=None, sandbox=0, metrics=None)


@dataclass(frozen=True)
class System:
    """Stack, books and a client of its Temporal."""

    stack: Stack
    store: Store
    client: Client
    pins: bool = True
    """Whether processes are kept on their cores."""

    def measure(self, role: str) -> int:
        """Give the measured core to a process of the stack; return its id."""
        pid = pid_of(self.stack.processes[role])
        if self.pins:
            cores.pin_measured(pid)
        return pid

    def rest(self, role: str) -> None:
        """Take a process of the stack off the measured core."""
        if self.pins:
            cores.pin_rest(pid_of(self.stack.processes[role]))


@asynccontextmanager
async def system(*, pins: bool = True, **environment: str) -> AsyncIterator[System]:
    """Start everything, off the measured core if `pins`, and stop it at the end.

    `environment` is for its processes only, in capital letters.
    """
    if pins:
        cores.pin_rest()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        before = {name: os.environ.get(name) for name in environment}
        os.environ.update(environment)
        try:
            async with (
                running(Path(folder), FREE) as stack,
                open_store(stack.database_url) as store,
            ):
                yield System(stack, store, await connected(stack), pins)
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


async def connected(stack: Stack) -> Client:
    """Return a client that speaks as our own processes do."""
    return await Client.connect(
        stack.temporal, data_converter=pydantic_data_converter, grpc_compression=COMPRESSION
    )


def pid_of(process: Process) -> int:
    """Return the id of a process that runs. Raises RuntimeError where it does not."""
    if process.pid is None:
        end = process.log_file.read_text(errors="replace")[-2000:]
        raise RuntimeError(f"{process.role} does not run. Its log ends:\n{end}")
    return process.pid


async def until(what: str, ready: Callable[[], Awaitable[bool]], look: float = LOOK) -> None:
    """Wait until `ready` says so. Raises TimeoutError naming `what`."""
    try:
        async with asyncio.timeout(PATIENCE):
            while True:
                if await ready():
                    return
                await asyncio.sleep(look)
    except TimeoutError as error:
        raise TimeoutError(f"{what}: not after {PATIENCE:.0f} s") from error


async def inbox_empty(store: Store) -> None:
    """Wait until every stored event was handed on."""

    async def empty() -> bool:
        return await store.inbox.pending() == 0

    await until("the inbox is empty", empty)


async def each(numbers: Iterable[int], do: Callable[[int], Coroutine[Any, Any, None]]) -> None:
    """Do something for every number, a few side by side."""
    places = asyncio.Semaphore(SIDE_BY_SIDE)

    async def one(number: int) -> None:
        async with places:
            await do(number)

    await asyncio.gather(*(one(number) for number in numbers))
