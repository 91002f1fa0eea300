"""What every scenario costs: history events and billable actions, run by run (DESIGN 3, Budget).

Every scenario file is played as `aftersales rehearse` plays it, on a few systems side by side; the
budget's own cases are played too.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from temporalio.client import Client

from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.counting import Cost, cost
from aftersales.rehearsal.run import Stage, stage
from aftersales.rehearsal.scenario import Scenario, read
from bench.figures import Figure, Result, at_most
from bench.letters import LATE_PARCEL
from tests.support.rehearsing import complaints, player, scenario

SCENARIOS = Path(__file__).parents[1] / "tests" / "scenarios"
STAGES = 2
LOST: dict[str, Any] = {
    "at": "0h",
    "buyer": {"text": "Mein Paket ist verloren gegangen.", "topic": "lost"},
}
CHOICE: dict[str, Any] = {"at": "20h", "buyer": "2"}
LATE: list[dict[str, Any]] = [
    {"at": "19h", "fault": {"target": "refunds", "kind": "stuck"}},
    CHOICE,
    {"at": "1202m", "fault": {"target": "refunds", "kind": "none"}},
]
REFUNDED = [{"end": {"status": "closed", "outcome": "refunded"}}]
BUDGET = {"the everyday case": ([CHOICE], 45, 14), "one more look at the feed": (LATE, 50, 16)}
"""Steps, most events, most actions."""


@dataclass(frozen=True)
class Played:
    """One file: what each run of its cases cost, the most expensive first."""

    name: str
    runs: list[Cost]


async def measure(quick: bool) -> Result:
    """Play all files, a few systems side by side."""
    files = sorted(SCENARIOS.rglob("*.yaml"))[: 2 if quick else None]
    waiting = iter(files)
    figures: list[Figure] = []
    async with asyncio.TaskGroup() as group:
        systems = [
            group.create_task(_system(waiting, figures if first else None))
            for first in [True, *[False] * (STAGES - 1)][: 1 if quick else None]
        ]
    played = sorted((one for task in systems for one in task.result()), key=lambda p: p.name)
    return Result(figures=figures + summary(played), notes=_notes(played), details=_lines(played))


async def _system(waiting: Iterator[Path], budget: list[Figure] | None) -> list[Played]:
    """Play what waits on one system; first the budget's cases, where they are asked for."""
    played = []
    async with stage() as playing:
        if budget is not None:
            budget += await on_budget(playing)
        for file in waiting:
            name = str(file.relative_to(SCENARIOS).with_suffix(""))
            played.append(Played(name, await lived(playing, read(file))))
    return played


async def on_budget(playing: Stage) -> list[Figure]:
    """Play the cases that the budget names."""
    figures = []
    for name, (steps, events, actions) in BUDGET.items():
        told = scenario(f"bench: {name}", order=LATE_PARCEL, steps=[LOST, *steps], expect=REFUNDED)
        [spent] = await lived(playing, told)
        figures.append(Figure.of(f"{name}: history events", [spent.events], "", at_most(events)))
        figures.append(Figure.of(f"{name}: actions", [spent.actions], "", at_most(actions)))
    return figures


async def lived(playing: Stage, told: Scenario) -> list[Cost]:
    """Play one scenario; return what its runs cost. Raises RuntimeError if it went wrong."""
    one = player(playing, told)
    if wrong := complaints(await one.play()):
        raise RuntimeError(f"{told.name}: {'; '.join(wrong)}")
    client = await Client.connect(playing.stack.temporal)
    changed = await playing.store.board.changed_since(0, 1000)
    costs = [
        spent
        for case_id in sorted({row["case_id"] for row in changed})
        for spent in await _runs(client, case_id)
    ]
    return sorted(costs, key=lambda spent: -spent.events)


async def _runs(client: Client, case_id: str) -> list[Cost]:
    """Count every run of a case, the last one first."""
    costs, run_id = [], None
    while True:
        handle = client.get_workflow_handle(workflow_id(case_id), run_id=run_id)
        history = await handle.fetch_history()
        costs.append(cost(history.events))
        started = history.events[0].workflow_execution_started_event_attributes
        run_id = started.continued_execution_run_id
        if not run_id:
            return costs


def summary(played: list[Played]) -> list[Figure]:
    """Sum up all runs of all files."""
    runs = [spent for one in played for spent in one.runs]
    return [
        Figure.of("history events of a run, all scenarios", [run.events for run in runs], ""),
        Figure.of("billable actions of a run, all scenarios", [run.actions for run in runs], ""),
    ]


def _notes(played: list[Played]) -> list[str]:
    silent = [one.name for one in played if not one.runs]
    told = f"{len(played)} scenario files; events that only virtual time adds are not counted."
    return [told] + ([f"No case opens in: {', '.join(silent)}."] if silent else [])


def _lines(played: list[Played]) -> list[list[str]]:
    head = ["scenario", "runs", "history events", "billable actions", "workflow tasks"]
    return [head, *(_line(one) for one in played if one.runs)]


def _line(one: Played) -> list[str]:
    def told(values: Iterator[int]) -> str:
        return ", ".join(str(value) for value in values)

    return [
        one.name,
        str(len(one.runs)),
        told(run.events for run in one.runs),
        told(run.actions for run in one.runs),
        told(run.kinds["workflow_task_completed"] for run in one.runs),
    ]
