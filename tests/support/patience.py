"""Waiting for other processes, in real time."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import httpx

T = TypeVar("T")
PATIENCE = 180.0
"""Seconds; nobody waits for so long except for what never comes, or on a machine that is busy."""
_LOOK_EVERY = 0.05


def eventually(look: Callable[[], T], seconds: float = PATIENCE) -> T:
    """Look until there is something to see, and return it; fail after `seconds`.

    A refused connection or an answer other than success counts as nothing.
    """
    deadline = time.monotonic() + seconds
    while True:
        seen: T | Exception
        try:
            seen = look()
            if seen:
                return seen
        except httpx.HTTPError as error:
            seen = error
        assert time.monotonic() < deadline, f"not within {seconds} s; last seen: {seen!r}"
        time.sleep(_LOOK_EVERY)


async def until(look: Callable[[], Awaitable[bool]], seconds: float = PATIENCE) -> None:
    """Wait until `look` says so. Raises TimeoutError after `seconds`."""
    async with asyncio.timeout(seconds):
        while True:
            if await look():
                return
            await asyncio.sleep(_LOOK_EVERY)
