"""One after the other within this process, in order of arrival."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from cases.errors import GatewayError


class Turns:
    """Waiting lines, one for each key; in real time."""

    def __init__(self, within: float, busy: str) -> None:
        """Let nobody wait longer than `within` seconds; `busy` says why nothing was done then."""
        self._within = within
        self._busy = busy
        self._locks: dict[str, asyncio.Lock] = {}

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncIterator[None]:
        """Wait for one's turn and keep it until the block ends.

        Raises GatewayError when it takes too long: trying again later is safe.
        """
        lock = self._locks.setdefault(key, asyncio.Lock())
        try:
            async with asyncio.timeout(self._within):
                await lock.acquire()
        except TimeoutError:
            raise GatewayError(self._busy) from None
        try:
            yield
        finally:
            lock.release()
