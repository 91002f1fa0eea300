"""Every test here runs on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest_asyncio

from gateways.store import Store, open_store


@pytest_asyncio.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """The books."""
    async with open_store(url) as store:
        yield store


@pytest_asyncio.fixture
async def other_store(url: str) -> AsyncIterator[Store]:
    """The same books as another process has them open."""
    async with open_store(url) as store:
        yield store
