"""Temporal or the store is away for an hour: the same end, and hardly more history."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from aftersales.rehearsal.acting import Planned
from aftersales.rehearsal.chaos import planned
from aftersales.rehearsal.counting import cost
from aftersales.rehearsal.engine_time import Standing, pause
from aftersales.rehearsal.player import STUCK_SECONDS, Player
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
LATER = [("money, chosen", "20h30s")]
"""And before somebody looks what became of a refund that was sent."""
CHOSEN = [story for story in STORIES if "chosen" in story]
"""Virtual time lets a timer fire at its moment, also in an hour without Temporal; so none is due in
it here."""


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
        """What comes at the moment of the restart is taken while Temporal is away.

        It is handed on once the cases have lived through that hour as well: without Temporal their
        time stands still, and only here is it not the wall's.
        """
        if pending[0].step.kind != "restart":
            await super()._play_next(pending, now)
            return
        self.restarted = bool(pending.pop(0))
        await self._stop("temporal")
        while pending and pending[0].at <= now:
            await super()._play_next(pending, now)
        await self._stop("web")
        await self._start_again("temporal")
        await self._hop(now + HOUR, [await self._at_rest(case_id) for case_id in self._cases])
        await self._start_again("web")

    async def _stop(self, role: str) -> None:
        await self._stack.processes[role].stop()

    async def _start_again(self, role: str) -> None:
        await self._stack.processes[role].start()
        await self._stack.ready(role)

    async def _at_rest(self, case_id: str) -> Standing:
        """How a case stands once it does not move any more."""
        async with asyncio.timeout(STUCK_SECONDS):
            while True:
                standing = await self._engine.standing(case_id)
                if standing.quiet:
                    return standing
                await pause(1)


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


@pytest.mark.parametrize(("story", "moment"), [*MOMENTS.items(), *LATER])
async def test_an_hour_without_the_store_changes_nothing_in_the_end(
    playing: Stage, story: str, moment: str
) -> None:
    usual, events = await ended(playing, story)
    fault = {"target": "store", "kind": "reset", "times": 2}
    away = Away(moment, {"fault": fault}, behind=True)
    found, more_events = await ended(playing, story, away)
    assert found == usual
    assert more_events <= events + MORE_EVENTS


@pytest.mark.parametrize("story", CHOSEN)
async def test_an_hour_without_temporal_changes_nothing_in_the_end(
    playing: Stage, story: str
) -> None:
    usual, events = await ended(playing, story)
    found, more_events = await ended(playing, story, Away(MOMENTS[story], {"restart": "temporal"}))
    assert found == usual
    assert more_events <= events + MORE_EVENTS
