"""What the tests of the whole system share: one running stack for each test process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

if TYPE_CHECKING:
    from aftersales.rehearsal.run import Stage


@pytest_asyncio.fixture(scope="session")
async def playing() -> AsyncIterator[Stage]:
    """A private system, ready to play on. Scenarios leave no state behind for the next."""
    # Imported here: most tests need no running system.
    from aftersales.rehearsal.run import stage

    async with stage() as playing:
        yield playing
