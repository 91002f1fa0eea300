"""Temporal or the store is away for an hour: the same end, and hardly more history."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from aftersales.rehearsal.acting import Planned
from aftersales.rehearsal.chaos import planned
from aftersales.rehearsal.counting import cost
from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.steps import Step
from tests.support.rehearsing import Books, books, complaints, history, scenario

HOUR = timedelta(hours=1)
MORE_EVENTS = 10
"""So much longer a history may become by an hour of either."""
ORDER = {"marketplace": "DE", "total": 24.90, "shipped": "-14d", "promised": "-5d"}
OPENER: dict[str, Any] = {
    "at": "0h",
    "buyer": {"text": "Mein Paket ist verloren gegangen.", "topic": "lost"},
}
DELIVERED = {"status": "delivered", "shipment_id": "reship"}
STORIES: dict[str, list[dict[str, Any]]] = {
    "money, chosen": [OPENER, {"at": "20h", "buyer": "2"}],
    "money, after silence": [OPENER],
    "goods, chosen": [
        OPENER,
        {"at": "20h", "buyer": "1"},
        {"at": "44h", "event": {"type": "shipment.updated", "data": DELIVERED}},
    ],
}
MOMENTS = {"money, chosen": "20h", "money, after silence": "47h30m", "goods, chosen": "20h"}
"""When the outage begins: right behind the choice, or before the case acts by itself."""


@dataclass(frozen=True)
class Away:
    """Something goes away at a moment: before the file's own steps of it, or behind them."""

    moment: str
    step: dict[str, Any]
    behind: bool = False

    def __str__(self) -> str:
        """The step that a file would have."""
        return f"{{at: {self.moment}, {self.step}}}"

    def plan(self, scenario: Scenario) -> list[Planned]:
        """The file's own steps and this one."""
        own = planned(scenario)
        step = Step.model_validate({"at": self.moment} | self.step)
        added = Planned(step.at, step, len(own) + 1 if self.behind else 0)
        return sorted([*own, added], key=lambda one: one.order)


class Patient(Player):
    """A player with whom a restart of Temporal takes an hour."""

    restarted = False

    async def _play_next(self, pending: list[Planned], now: timedelta) -> None:
        """What comes at the moment of the restart is taken while Temporal is away."""
        if pending[0].step.kind != "restart":
            await super()._play_next(pending, now)
            return
        self.restarted = bool(pending.pop(0))
        temporal = self._stack.processes["temporal"]
        await temporal.stop()
        while pending and pending[0].at <= now:
            await super()._play_next(pending, now)
        await self._world.set_now(self._world.now() + HOUR)
        await temporal.start()
        await self._stack.ready("temporal")


async def ended(playing: Stage, story: str, away: Away | None = None) -> tuple[Books, int]:
    """How a story ends, and with how many events of history."""
    told = scenario(f"{story}, {away}", order=ORDER, steps=STORIES[story])
    one = Patient(told, playing.stack, playing.store, playing.engine, _silent, chaos=away)
    assert complaints(await one.play()) == []
    assert one.restarted == (away is not None and "restart" in away.step)
    events = cost((await history(playing, one.order_id)).events).events
    return await books(playing, one.order_id), events


def _silent(at: timedelta, line: str) -> None:
    pass


@pytest.mark.parametrize("story", STORIES)
async def test_an_hour_without_the_store_changes_nothing_in_the_end(
    playing: Stage, story: str
) -> None:
    usual, events = await ended(playing, story)
    fault = {"target": "store", "kind": "reset", "times": 2}
    away = Away(MOMENTS[story], {"fault": fault}, behind=True)
    found, more_events = await ended(playing, story, away)
    assert found == usual
    assert more_events <= events + MORE_EVENTS


@pytest.mark.parametrize("story", STORIES)
async def test_an_hour_without_temporal_changes_nothing_in_the_end(
    playing: Stage, story: str
) -> None:
    usual, events = await ended(playing, story)
    found, more_events = await ended(playing, story, Away(MOMENTS[story], {"restart": "temporal"}))
    assert found == usual
    assert more_events <= events + MORE_EVENTS
