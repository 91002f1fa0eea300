"""The event stream: changes of the board, in order, resumable."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx

from tests.web.conftest import MakeWorld
from tests.web.served import served
from tests.web.world import World, case, problem, token
from web.api.stream import changes


async def told(blocks: AsyncIterator[bytes], number: int) -> list[dict[str, Any]]:
    """The next events, comments left out."""
    found: list[dict[str, Any]] = []
    async for block in blocks:
        fields = dict(line.split(": ", 1) for line in block.decode().splitlines() if line)
        if "data" in fields:
            found.append(json.loads(fields["data"]) | {"_id": int(fields["id"])})
        if len(found) == number:
            break
    return found


async def test_every_change_is_told_in_order(world: World) -> None:
    events = changes(world.store.board, 0, 0.001)
    await world.file(case("o-1"))
    await world.file(case("o-2"))
    seen = await told(events, 2)
    assert [one["case_id"] for one in seen] == ["acme:o-1", "acme:o-2"]
    await world.file(case("o-1", version=9))
    [again] = await told(changes(world.store.board, seen[-1]["_id"], 0.001), 1)
    assert (again["case_id"], again["version"]) == ("acme:o-1", 9)


async def test_a_listener_far_behind_catches_up(world: World) -> None:
    for number in range(5):
        await world.file(case(f"o-{number}"))
    assert len(await told(changes(world.store.board, 0, 0.001, page=2), 5)) == 5


async def test_an_outage_of_the_store_skips_nothing(world: World) -> None:
    world.break_store()
    events = changes(world.store.board, 0, 0.001, keep_alive=0.001)
    assert (await anext(events)).startswith(b"retry: ")
    assert (await anext(events)).startswith(b": ")
    world.mend_store()
    await world.file(case("o-1"))
    assert [one["case_id"] for one in await told(events, 1)] == ["acme:o-1"]


async def lines(answer: httpx.Response, number: int) -> list[dict[str, Any]]:
    """The next events of an open connection."""
    found: list[dict[str, Any]] = []
    async for line in answer.aiter_lines():
        if line.startswith("data: "):
            found.append(json.loads(line.removeprefix("data: ")))
        if len(found) == number:
            break
    return found


async def test_a_listener_hears_from_now_on_or_from_where_it_stopped(
    make_world: MakeWorld,
) -> None:
    world = make_world(stream_pause=0.001)
    await world.file(case("o-1"))
    stopped_at = await world.store.board.last_change()
    await world.file(case("o-2"))
    async with served(world.app) as base, httpx.AsyncClient(base_url=base) as http:
        headers = token("viewer")
        async with http.stream("GET", "/api/v1/stream", headers=headers) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            await world.file(case("o-3"))
            assert [one["case_id"] for one in await lines(answer, 1)] == ["acme:o-3"]
        headers["last-event-id"] = str(stopped_at)
        async with http.stream("GET", "/api/v1/stream", headers=headers) as answer:
            assert [o["case_id"] for o in await lines(answer, 2)] == ["acme:o-2", "acme:o-3"]


async def test_a_place_that_is_none_is_refused(world: World) -> None:
    headers = token("viewer") | {"last-event-id": "yesterday"}
    answer = await world.http.get("/api/v1/stream", headers=headers)
    assert problem(answer, 422, "invalid")["field"] == "last-event-id"
