"""Whole rehearsals with our books in PostgreSQL: one of each kind of ending, and of each fault."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage, stage
from aftersales.rehearsal.scenario import read
from tests.support import postgres
from tests.support.rehearsing import complaints, player_of

FOLDER = Path(__file__).parents[1] / "scenarios"
FILES = (
    "contract_example",
    "agents/reopen",
    "claims/during_the_refund",
    "lost/choice_two_refunds",
    "lost/second_parcel_delivered",
    "money/above_the_limit_approved",
    "money/amazon_refunds_a_part_while_approval_is_open",
    "money/killed_worker_pays_once",
    "money/lost_answer_of_a_refund",
    "order/duplicates_after_the_end",
    "order/kill_web_before_the_message",
    "question/reopened_by_a_new_message",
)


@pytest.fixture(scope="module", params=[kind for kind in postgres.kinds() if kind != "sqlite"])
def books(request: pytest.FixtureRequest) -> str:
    """The address of a database for this file's rehearsals."""
    address: str = request.getfixturevalue("postgresql_own")
    return address


@pytest_asyncio.fixture(scope="module")
async def on_postgresql(books: str) -> AsyncIterator[Stage]:
    """A private system whose books are there."""
    async with stage(database_url=books) as playing:
        yield playing


@pytest.mark.parametrize("name", FILES)
async def test_scenario(on_postgresql: Stage, name: str) -> None:
    scenario = read(FOLDER / f"{name}.yaml")
    assert on_postgresql.stack.database_url.startswith("postgresql")
    assert complaints(await player_of(Player, on_postgresql, scenario).play()) == []
