"""`GET /stream`: changes of the board as server-sent events."""

import asyncio
from collections.abc import AsyncIterator

from pydantic_core import to_json

from cases.books import Board
from cases.errors import StoreUnavailable

PAGE = 200
"""Changes read at once."""
KEEP_ALIVE = 15.0
"""Seconds of silence after which a comment keeps proxies from closing the connection."""


async def changes(
    board: Board, cursor: int, pause: float, *, keep_alive: float = KEEP_ALIVE, page: int = PAGE
) -> AsyncIterator[bytes]:
    """Yield every change after `cursor` as an event `case`, looking every `pause` seconds.

    The event's id is the cursor to resume from. While the store is away nothing is sent but the
    comments that keep the connection; nothing is skipped.
    """
    yield b"retry: 2000\n\n"
    silent = 0.0
    while True:
        try:
            found = await board.changed_since(cursor, page)
        except StoreUnavailable:
            found = []
        for change in found:
            cursor = int(change["change"])
            yield b"id: %d\nevent: case\ndata: %s\n\n" % (cursor, to_json(change))
        if len(found) == page:
            continue
        silent = 0.0 if found else silent + pause
        if silent >= keep_alive:
            silent = 0.0
            yield b": nothing new\n\n"
        await asyncio.sleep(pause)
