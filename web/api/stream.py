"""`GET /stream`: changes of the board as server-sent events."""

import asyncio
from collections.abc import AsyncIterator

from pydantic_core import to_json

from cases.books import Board
from cases.errors import StoreUnavailable

PAGE = 200
KEEP_ALIVE = 15.0
"""Seconds of silence after which a comment keeps proxies from closing the connection."""


async def changes(board: Board, cursor: int, pause: float) -> AsyncIterator[bytes]:
    """Yield every change after `cursor` as an event `case`, looking every `pause` seconds.

    The event's id is the cursor to resume from. While the store is away nothing is sent but the
    comments that keep the connection; nothing is skipped.
    """
    yield b"retry: 2000\n\n"
    silent = 0.0
    while True:
        try:
            page = await board.changed_since(cursor, PAGE)
        except StoreUnavailable:
            page = []
        for change in page:
            cursor = int(change["change"])
            yield b"id: %d\nevent: case\ndata: %s\n\n" % (cursor, to_json(change))
        if len(page) == PAGE:
            continue
        silent = 0.0 if page else silent + pause
        if silent >= KEEP_ALIVE:
            silent = 0.0
            yield b": nothing new\n\n"
        await asyncio.sleep(pause)
