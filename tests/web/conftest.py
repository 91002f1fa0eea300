"""A world for each test: its own books, one application."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from gateways.store import Store, open_store
from tests.web.world import NEW_SECRET, SECRET, Clock, Engine, Health, World, settle_in
from web.app import create_app
from web.deps import WebDeps

MakeWorld = Callable[..., World]


@pytest.fixture
def outage(tmp_path: Path) -> Path:
    """While this file exists the database is away."""
    return tmp_path / "outage"


@pytest_asyncio.fixture
async def store(url: str, outage: Path) -> AsyncIterator[Store]:
    """Books with one seller and one person of each role."""
    async with open_store(url, outage) as store:
        await settle_in(store)
        yield store


@pytest_asyncio.fixture
async def make_world(store: Store, outage: Path) -> AsyncIterator[MakeWorld]:
    clients: list[httpx.AsyncClient] = []

    def make(**settings: Any) -> World:
        engine, clock, health = Engine(store), Clock(), Health()
        woken: list[int] = []
        given: dict[str, Any] = {
            "temporal_ui": "http://temporal.test:8233",
            "webhook_secrets": [SECRET, NEW_SECRET],
            "version": "9.9",
            "figures": store.figures,
        }
        deps = WebDeps(
            inbox=store.inbox,
            board=store.board,
            sellers=store.sellers,
            tokens=store.tokens,
            engine=engine,
            health=health,
            clock=clock,
            wake=lambda: woken.append(1),
            **(given | settings),
        )
        app = create_app(deps)
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        client = httpx.AsyncClient(transport=transport, base_url="http://aftersales.test")
        clients.append(client)
        return World(app, client, store, engine, clock, health, outage, woken)

    yield make
    for client in clients:
        await client.aclose()


@pytest.fixture
def world(make_world: MakeWorld) -> World:
    return make_world()
