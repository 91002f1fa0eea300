"""Heartbeats while an effect waits outside, so that a killed worker is missed in seconds."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from temporalio import activity

INTERVAL = 1.0
"""Seconds between two heartbeats; a fifth of the heartbeat timeout."""


@asynccontextmanager
async def beating() -> AsyncIterator[None]:
    """Beat once a second until the block ends."""

    async def beat() -> None:
        while True:
            activity.heartbeat()
            await asyncio.sleep(INTERVAL)

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
