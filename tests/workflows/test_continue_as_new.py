"""A case that grows long goes on in a new run, between two stages, and loses nothing."""

from pathlib import Path

from temporalio.client import Client

from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import stage
from aftersales.rehearsal.scenario import read
from aftersales.stack import SELLER
from tests.support.rehearsing import complaints, player_of

SCENARIOS = Path(__file__).resolve().parent.parent / "scenarios"
LONG = {"limit.historyCount.suggestContinueAsNew": "20"}
"""The server suggests a new run after twenty events, so every few stages."""
FILES = ("contract_example.yaml",)


async def test_a_case_goes_on_in_a_new_run_and_loses_nothing() -> None:
    async with stage(dynamic_config=LONG) as playing:
        client = await Client.connect(playing.stack.temporal)
        for name in FILES:
            one = player_of(Player, playing, read(SCENARIOS / name))
            assert complaints(await one.play()) == []
            case = workflow_id(f"{SELLER}:{one.order_id}")
            first = client.get_workflow_handle(case)
            assert (await first.describe()).run_id != await _first_run(client, case)


async def _first_run(client: Client, case: str) -> str:
    latest = await client.get_workflow_handle(case).describe()
    started = [e async for e in client.get_workflow_handle(case).fetch_history_events()]
    first: str = started[0].workflow_execution_started_event_attributes.first_execution_run_id
    assert latest.run_id
    return first
