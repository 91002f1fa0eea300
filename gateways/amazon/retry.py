"""Trying again: for what is safe to repeat, with random pauses, up to a deadline."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from cases.errors import GatewayError
from gateways.amazon.settings import AmazonPatience

T = TypeVar("T")
_LONGEST_PAUSE = 4.0


class Again(Exception):
    """This try failed, and the next may not."""

    def __init__(self, why: str, at_least: float = 0.0) -> None:
        """Say `why`, and how many seconds to wait before the next try."""
        super().__init__(why)
        self.at_least = at_least


class Deadline:
    """The end of one's patience, in real time."""

    def __init__(self, seconds: float) -> None:
        """Let it begin now."""
        self._ends_at = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left, never below zero."""
        return max(0.0, self._ends_at - time.monotonic())


async def retried(
    what: str, attempt: Callable[[Deadline], Awaitable[T]], patience: AmazonPatience
) -> T:
    """Call `attempt` until it returns, while it raises Again and time is left.

    Pauses are random up to a limit that doubles, so that many callers do not return together.
    Raises GatewayError after the deadline; what else `attempt` raises goes through.
    """
    deadline = Deadline(patience.read_deadline)
    limit = patience.first_pause
    tries = 0
    while True:
        tries += 1
        try:
            return await attempt(deadline)
        except Again as again:
            pause = max(again.at_least, random.uniform(0, limit))
            if pause >= deadline.left:
                raise GatewayError(
                    f"{what} failed {tries} times, last: {again}", why=str(again), tries=tries
                ) from again
        await asyncio.sleep(pause)
        limit = min(_LONGEST_PAUSE, limit * 2)
