"""Bodies as they come over a socket: announced, in chunks, too long."""

import json
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import httpx
import pytest

from tests.web.served import served
from tests.web.world import World, event, problem, signed
from web.bodies import LARGEST_BODY

MIB = 1024 * 1024


async def in_chunks(size: int) -> AsyncIterator[bytes]:
    """A body that nobody announced the length of."""
    for _ in range(size // 4096):
        yield b" " * 4096


@pytest.mark.parametrize("size", [2 * MIB, 20 * MIB])
@pytest.mark.parametrize("announced", [True, False], ids=["announced", "chunked"])
async def test_a_sender_of_too_much_gets_to_read_why(
    world: World, size: int, announced: bool
) -> None:
    content = b" " * size if announced else in_chunks(size)
    async with served(world.app) as base, httpx.AsyncClient(base_url=base) as http:
        headers = {"content-type": "application/json"}
        answer = await http.post("/webhooks/events", content=content, headers=headers)
        problem(answer, 413, "too-large")
        # The next sender on the machine is not affected.
        assert (await http.get("/healthz")).status_code == 200


async def test_the_length_is_counted_and_not_believed(world: World) -> None:
    sent: list[int] = []

    async def receive() -> MutableMapping[str, Any]:
        sent.append(1)
        return {"type": "http.request", "body": b" " * 65536, "more_body": True}

    answers: list[MutableMapping[str, Any]] = []

    async def send(message: MutableMapping[str, Any]) -> None:
        answers.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/webhooks/events",
        "query_string": b"",
        "headers": [(b"content-length", b"10")],
    }
    await world.app(scope, receive, send)
    assert answers[0]["status"] == 413
    assert len(sent) == LARGEST_BODY // 65536 + 1


async def test_a_signed_event_in_chunks_is_taken(world: World) -> None:
    body = json.dumps(event()).encode()

    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(body), 7):
            yield body[at : at + 7]

    async with served(world.app) as base, httpx.AsyncClient(base_url=base) as http:
        answer = await http.post("/webhooks/events", content=pieces(), headers=signed(body))
    assert answer.status_code == 202
