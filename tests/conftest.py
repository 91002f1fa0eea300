"""What the tests of the whole system share: one running stack for each test process."""

from collections.abc import AsyncIterator

import pytest_asyncio

from aftersales.rehearsal.run import Stage, stage


@pytest_asyncio.fixture(scope="session")
async def playing() -> AsyncIterator[Stage]:
    """A private system, ready to play on. Scenarios leave no state behind for the next."""
    async with stage() as playing:
        yield playing
