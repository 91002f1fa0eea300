"""Every recorded case goes on as it began: today's code makes of its history what it was."""

from pathlib import Path

import pytest
from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer

from tests.tools.record_histories import HISTORIES, RECORDED
from workflows.case import AfterSalesCase

FILES = sorted(HISTORIES.glob("*.*.json"))
ADVICE = """
The code no longer does what this recorded case did. If cases like it may be open somewhere, keep
the old way for them behind `workflow.patched`. If nothing of the kind runs anywhere yet, record
anew: python -m tests.tools.record_histories
"""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_a_recorded_case_replays(file: Path) -> None:
    history = WorkflowHistory.from_json("case:recorded", file.read_text("utf-8"))
    replayer = Replayer(workflows=[AfterSalesCase], data_converter=pydantic_data_converter)
    result = await replayer.replay_workflow(history, raise_on_replay_failure=False)
    assert result.replay_failure is None, f"{file.name}: {result.replay_failure}\n{ADVICE}"


def test_every_scenario_to_be_recorded_is() -> None:
    recorded = {file.stem.rpartition(".")[0] for file in FILES}
    assert recorded == {name.replace("/", "-") for name in RECORDED}
