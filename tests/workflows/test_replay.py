"""Every recorded case goes on as it began: today's code makes of its history what it was."""

from pathlib import Path

import pytest
from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer

from tests.tools.record_histories import HISTORIES, KEPT, RECORDED
from workflows.case import AfterSalesCase

FILES = sorted(HISTORIES.glob("*.*.json"))
ADVICE = """
The code no longer does what this recorded case did. If cases like it may be open somewhere, keep
the old way for them behind `workflow.patched`. If nothing of the kind runs anywhere yet, record
anew: python -m tests.tools.record_histories
"""


async def failure(recorded: str) -> Exception | None:
    """Why a history does not replay; None if it does."""
    history = WorkflowHistory.from_json("case:recorded", recorded)
    replayer = Replayer(workflows=[AfterSalesCase], data_converter=pydantic_data_converter)
    result = await replayer.replay_workflow(history, raise_on_replay_failure=False)
    return result.replay_failure


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_a_recorded_case_replays(file: Path) -> None:
    failed = await failure(file.read_text("utf-8"))
    assert failed is None, f"{file.name}: {failed}\n{ADVICE}"


async def test_another_way_is_noticed() -> None:
    told = FILES[0].read_text("utf-8")
    assert await failure(told.replace('"send_message"', '"send_pigeon"')) is not None


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_recorded_case_names_no_place(file: Path) -> None:
    assert "stackTrace" not in file.read_text("utf-8")


def test_every_scenario_to_be_recorded_is() -> None:
    recorded = {file.stem.rpartition(".")[0] for file in FILES}
    assert recorded == {name.replace("/", "-") for name in (*RECORDED, *KEPT)}
