"""Processor time to replay a case's history: without a sandbox, with ours, and with a strict one.

Workflow code runs in the SDK's sandbox, which imports modules anew for every case, except those
that are passed through: ours and pydantic. The strict one imports `cases` and `workflows`
anew.
"""

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

from temporalio import workflow
from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer, UnsandboxedWorkflowRunner, WorkflowRunner
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions

from bench.figures import Figure, Result
from workers.runner import SANDBOX
from workflows.case import AfterSalesCase

HISTORY = Path(__file__).parents[1] / "tests" / "histories" / "lost-choice_two_refunds.1.json"
ROUNDS, REPLAYS, STRICT_REPLAYS = 5, 20, 2
"""Rounds, and replays in each; strict ones take long."""
OTHERS = ("activities", "telemetry", "pydantic", "pydantic_core", "structlog", "babel", "jinja2")
"""Passed through in any case: they do in a sandbox what it forbids, at their import already."""


async def measure(quick: bool) -> Result:
    """Replay one history again and again, the ways in turns."""
    rounds, replays, strict_replays = (1, 1, 1) if quick else (ROUNDS, REPLAYS, STRICT_REPLAYS)
    history = WorkflowHistory.from_json("case:recorded", HISTORY.read_text(encoding="utf-8"))
    plain, ours, strict = [], [], []
    await _milliseconds(history, SANDBOX, 1)
    for _ in range(rounds):
        plain.append(await _milliseconds(history, UnsandboxedWorkflowRunner(), replays))
        ours.append(await _milliseconds(history, SANDBOX, replays))
        with _nothing_passed_through():
            runner = SandboxedWorkflowRunner(restrictions=_strict())
            strict.append(await _milliseconds(history, runner, strict_replays))
    figures = [
        Figure.of("replay with our pass-through", ours, "ms"),
        Figure.of("replay without any sandbox", plain, "ms"),
        Figure.of("replay with `cases` and `workflows` not passed through", strict, "ms"),
        Figure.of(
            "replay, without pass-through / with",
            [a / b for a, b in zip(strict, ours, strict=True)],
            "ratio",
        ),
    ]
    count = len(history.events)
    note = f"{count} events: an everyday case (`{HISTORY.stem}`), from its first event to its end."
    return Result(figures=figures, notes=[note])


def _strict() -> SandboxRestrictions:
    return SandboxRestrictions.default.with_passthrough_modules(*OTHERS)


@contextmanager
def _nothing_passed_through() -> Iterator[None]:
    """Let modules that ask to be passed through be imported anew like all others."""
    with patch.object(workflow.unsafe, "imports_passed_through", nullcontext):
        yield


async def _milliseconds(history: WorkflowHistory, runner: WorkflowRunner, replays: int) -> float:
    replayer = Replayer(
        workflows=[AfterSalesCase],
        data_converter=pydantic_data_converter,
        workflow_runner=runner,
    )

    async def again() -> AsyncIterator[WorkflowHistory]:
        for number in range(replays):
            yield WorkflowHistory(f"{history.workflow_id}:{number}", history.events)

    began = time.process_time()
    done = await replayer.replay_workflows(again())
    if done.replay_failures:
        raise RuntimeError(f"not replayed: {done.replay_failures}")
    return (time.process_time() - began) * 1000 / replays
