"""What the files about bad weather share."""

import pytest
import pytest_asyncio

from aftersales.rehearsal.side_by_side import Outcome, Turn
from tests.support.faulting import played


@pytest_asyncio.fixture(scope="module")
async def outcomes(request: pytest.FixtureRequest) -> dict[Turn, Outcome]:
    """A module's `TURNS` played, several at once: lost answers are waited for in real time."""
    turns: list[Turn] = request.module.TURNS
    return await played(turns)
