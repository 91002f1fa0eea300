"""A case that grows long goes on in a new run, between two stages, and loses nothing."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from temporalio.client import Client

from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage, stage
from aftersales.rehearsal.scenario import read
from aftersales.stack import SELLER
from tests.support.rehearsing import complaints, player_of

SCENARIOS = Path(__file__).resolve().parent.parent / "scenarios"
LONG = {"limit.historyCount.suggestContinueAsNew": "20"}
"""The server suggests a new run after twenty events, so every few stages."""
FILES = (
    "contract_example.yaml",
    "delayed/promise_then_reports_at_24_48_72_hours.yaml",
    "delayed/third_round_continue.yaml",
    "lost/choice_two_refunds.yaml",
    "money/above_the_limit_approved.yaml",
)


@pytest_asyncio.fixture(scope="module")
async def short_of_breath() -> AsyncIterator[Stage]:
    """A system whose cases go on in a new run every few stages."""
    async with stage(dynamic_config=LONG) as playing:
        yield playing


@pytest.mark.parametrize("name", FILES)
async def test_a_case_goes_on_in_a_new_run_and_loses_nothing(
    short_of_breath: Stage, name: str
) -> None:
    one = player_of(Player, short_of_breath, read(SCENARIOS / name))
    assert complaints(await one.play()) == []
    client = await Client.connect(short_of_breath.stack.temporal)
    case = workflow_id(f"{SELLER}:{one.order_id}")
    latest = await client.get_workflow_handle(case).describe()
    assert latest.run_id != await _first_run(client, case)


async def _first_run(client: Client, case: str) -> str:
    started = [e async for e in client.get_workflow_handle(case).fetch_history_events()]
    first: str = started[0].workflow_execution_started_event_attributes.first_execution_run_id
    return first
