"""A load of HTTP requests from one thread, cheap enough not to be what is measured.

Closed loop: each connection sends its next request when the last one was answered. Requests are
bytes made beforehand.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

CONNECTIONS = 8


@dataclass
class Load:
    """What came of a stretch of load."""

    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)
    """Seconds until each answer was whole."""
    statuses: Counter[int] = field(default_factory=Counter)

    @property
    def per_second(self) -> float:
        """Answers per second."""
        return len(self.waits) / self.seconds


def post(base: str, path: str, body: bytes, headers: dict[str, str]) -> bytes:
    """Return a whole request."""
    lines = [
        f"POST {path} HTTP/1.1",
        f"host: {urlsplit(base).netloc}",
        "content-type: application/json",
        f"content-length: {len(body)}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


async def drive(base: str, requests: list[bytes], connections: int = CONNECTIONS) -> Load:
    """Send all requests over a few connections, in order, as fast as they are answered."""
    load = Load()
    waiting = iter(requests)
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(_connection(base, waiting, load))
    load.seconds = time.perf_counter() - began
    return load


async def _connection(base: str, waiting: Iterator[bytes], load: Load) -> None:
    address = urlsplit(base)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    try:
        for request in waiting:
            began = time.perf_counter()
            writer.write(request)
            status = await _answer(reader)
            load.waits.append(time.perf_counter() - began)
            load.statuses[status] += 1
    finally:
        writer.close()
        await writer.wait_closed()


async def _answer(reader: asyncio.StreamReader) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    status, _, rest = head.partition(b"\r\n")
    for line in rest.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            await reader.readexactly(int(line.partition(b":")[2]))
    return int(status.split()[1])
