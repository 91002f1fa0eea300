"""Activities over real books and the real adapters, in front of the sandbox."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest_asyncio

from activities.refunds import RefundActivities
from gateways.amazon.client import AmazonClient
from gateways.amazon.orders import AmazonOrders
from gateways.amazon.refunds import AmazonRefunds
from gateways.store.migrations import migrate
from gateways.store.store import Store, open_store
from tests.gateways.conftest import amazon, patience, sandbox, sellers, world
from tests.gateways.world import World

__all__ = ["amazon", "patience", "sandbox", "sellers", "world"]


class SandboxClock:
    """The sandbox's time."""

    def __init__(self, world: World) -> None:
        """Ask this world."""
        self._world = world

    def now(self) -> datetime:
        """What time it is there."""
        return self._world.now()


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """Empty books."""
    url = f"sqlite:///{tmp_path / 'books.db'}"
    await migrate(url)
    async with open_store(url) as store:
        yield store


@pytest_asyncio.fixture
async def refunds(store: Store, amazon: AmazonClient, world: World) -> RefundActivities:
    """The refund activities, as a worker has them."""
    return RefundActivities(
        store.refunds, AmazonRefunds(amazon), AmazonOrders(amazon), SandboxClock(world)
    )
