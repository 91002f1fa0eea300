"""Connections as a fault sees them: a client may go away, and a line may be cut."""

import asyncio
import socket
import struct
from typing import Protocol

from starlette.requests import Request
from uvicorn.protocols.http.h11_impl import H11Protocol

PATIENCE = 30.0
"""Seconds that a silent line is kept; longer than any client waits."""

Transports = dict[tuple[str, int], asyncio.Transport]
"""Open HTTP connections by the client's address and port."""


class LineDropped(Exception):
    """The line is gone: there is nobody to answer."""


class Line(Protocol):
    """The connection of the call that is being decided."""

    async def gone(self) -> None:
        """Return once the client has gone."""
        ...

    def cut(self) -> None:
        """Reset the connection."""
        ...


async def keep_silent(line: Line) -> None:
    """Say nothing until the client gives up; cut the line when it never does."""
    try:
        await asyncio.wait_for(line.gone(), PATIENCE)
    except TimeoutError:
        line.cut()


def reset(transport: asyncio.Transport) -> None:
    """Close a connection so that the other end sees a reset, not an orderly end."""
    raw = transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


class HttpLine:
    """The connection of an HTTP request whose body has been read."""

    def __init__(self, request: Request, transports: Transports) -> None:
        self._request, self._transports = request, transports

    async def gone(self) -> None:
        """Return once the client has gone."""
        while (await self._request.receive())["type"] != "http.disconnect":
            pass

    def cut(self) -> None:
        """Reset the connection."""
        client = self._request.client
        transport = self._transports.get((client.host, client.port)) if client else None
        if transport is not None:
            reset(transport)


def remembering(transports: Transports) -> type[H11Protocol]:
    """Return uvicorn's HTTP protocol, noting its open connections in `transports`."""

    class Remembering(H11Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            assert isinstance(transport, asyncio.Transport)
            super().connection_made(transport)
            if self.client is not None:
                transports[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                transports.pop(self.client, None)
            super().connection_lost(exc)

    return Remembering
