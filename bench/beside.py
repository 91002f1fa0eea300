"""Starts the worker of the workflows that ours are measured beside, as a part of the stack."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aftersales.processes import Process
from bench.system import System, until


@asynccontextmanager
async def other_worker(running: System) -> AsyncIterator[Process]:
    """Run it as the stack's process `other`, with our own worker's settings."""
    stack = running.stack
    command = [sys.executable, "-m", "bench.other_worker", str(stack.folder / "other.ready")]
    ours = stack.processes["worker"].environment
    process = Process("other", command, ours, stack.folder / "other.log")
    stack.processes["other"] = process
    await process.start()
    try:
        await works(running, "other")
        yield process
    finally:
        await process.stop()
        del stack.processes["other"]


async def works(running: System, role: str) -> None:
    """Wait until a worker takes work."""
    process = running.stack.processes[role]
    ready = running.stack.folder / f"{role}.ready"

    async def wrote() -> bool:
        return ready.exists() and ready.read_text() == str(process.pid)

    await until(f"{role} works", wrote)
