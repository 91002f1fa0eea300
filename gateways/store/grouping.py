"""One transaction for what several callers bring at the same moment.

The price of a small write is its transaction, not its rows: while one runs, others gather, and the
next takes them all. Nobody waits for company: a caller who is alone is written at once.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from cases.errors import StoreUnavailable

Item = TypeVar("Item")
Result = TypeVar("Result")
LARGEST_GROUP = 64
"""Callers in one transaction; each may bring a list."""


class Grouped(Generic[Item, Result]):
    """Hands items to `write` in groups, one group at a time, in the order they came."""

    def __init__(self, write: Callable[[list[Item]], Awaitable[list[Result]]]) -> None:
        """Write by `write`: it stores all items or none, and gives each its result, in order."""
        self._write = write
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def add(self, item: Item) -> Result:
        """Store an item and return its result; raises what `write` raises for it."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._work())
        return await future

    async def _work(self) -> None:
        while self._waiting:
            group = self._waiting[:LARGEST_GROUP]
            del self._waiting[:LARGEST_GROUP]
            await self._store(group)

    async def _store(self, group: list[tuple[Item, asyncio.Future[Result]]]) -> None:
        try:
            results = await self._write([item for item, _ in group])
        except Exception as error:
            if len(group) == 1 or isinstance(error, StoreUnavailable):
                for _, future in group:
                    if not future.done():
                        future.set_exception(error)
                return
            # One item that cannot be stored must not fail those that happened to come with it.
            for one in group:
                await self._store([one])
            return
        for (_, future), result in zip(group, results, strict=True):
            if not future.done():
                future.set_result(result)
