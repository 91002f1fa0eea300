"""The server sometimes runs a case past the moment that was asked for (temporal PR#11373)."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from aftersales.rehearsal.engine_time import EngineTime, Standing, pause
from aftersales.rehearsal.player import PLAYS
from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.scenario import read
from tests.support.rehearsing import complaints, player, scenario, temporal

SCENARIOS = Path(__file__).parents[2] / "scenarios"
STUCK = {
    "order": {"marketplace": "US", "total": 24.90, "shipped": "-14d", "promised": "-5d"},
    "steps": [
        {"at": "0h", "fault": {"target": "refunds", "kind": "stuck"}},
        {"at": "0h", "buyer": "My parcel is lost."},
        {"at": "2h", "buyer": "2"},
    ],
    "expect": [
        {"by": "1h", "message": {"intent": "offer_choices", "count": 1}},
        {"end": {"task": {"kind": "resolve_unknown_refund"}}},
    ],
}


class RunningPast(EngineTime):
    """The time of cases, seven hours too far at one of its hops."""

    hop = 0
    too_far_at = 0
    always = False

    async def forward(self, case: Standing, moment: datetime) -> None:
        self.hop += 1
        if (self.always or self.hop == self.too_far_at) and case.wakes_at is not None:
            moment = max(moment, case.wakes_at) + timedelta(hours=7)
            while case.wakes_at is not None and case.wakes_at < moment:
                await super().forward(case, case.wakes_at)
                case = await self._settled(case)
        await super().forward(case, moment)

    async def _settled(self, case: Standing) -> Standing:
        looks = 0
        while not (found := await self.standing(case.case_id)).quiet:
            looks += 1
            await pause(looks)
        return found


@pytest.mark.parametrize("hop", [6, 9, 11, 14])
async def test_a_promise_was_kept_though_nobody_looked_in_time(playing: Stage, hop: int) -> None:
    engine = RunningPast(await temporal(playing))
    engine.too_far_at = hop
    one = player(replace(playing, engine=engine), scenario(f"past {hop}", **STUCK))
    played = await one.play()
    assert (complaints(played), played.again) == ([], 0)
    assert engine.hop > hop


@pytest.mark.parametrize("hop", [7, 9, 12])
async def test_what_a_step_causes_is_seen_after_it_though_the_step_came_late(
    playing: Stage, hop: int
) -> None:
    engine = RunningPast(await temporal(playing))
    engine.too_far_at = hop
    told = read(SCENARIOS / "delayed" / "delivered_while_a_person_decides.yaml")
    played = await player(replace(playing, engine=engine), told).play()
    assert (complaints(played), played.again) == ([], 0)
    assert engine.hop >= hop


@pytest.mark.parametrize("hop", [3, 4, 5, 6])
async def test_what_changed_on_the_way_is_judged_where_the_server_stands(
    playing: Stage, hop: int
) -> None:
    """An approval that expired at the very moment is no longer open, as it was when last seen."""
    engine = RunningPast(await temporal(playing))
    engine.too_far_at = hop
    told = read(SCENARIOS / "money" / "approval_expires_and_a_person_refunds.yaml")
    played = await player(replace(playing, engine=engine), told).play()
    assert (complaints(played), played.again) == ([], 0)
    assert engine.hop >= hop


@pytest.mark.parametrize("hop", [1, 3, 7, 8, 9])
async def test_what_nobody_can_see_any_more_is_played_anew(playing: Stage, hop: int) -> None:
    """A snooze that ended on the way leaves no trace; a closed case has no time of its own."""
    engine = RunningPast(await temporal(playing))
    engine.too_far_at = hop
    told = read(SCENARIOS / "agents" / "snooze_moves_internal_clocks.yaml")
    played = await player(replace(playing, engine=engine), told).play()
    assert (complaints(played), played.again) == ([], 1)


async def test_a_rehearsal_that_is_always_taken_too_far_fails_in_the_end(playing: Stage) -> None:
    """Nobody plays for ever, and a wrong expectation stays wrong."""
    engine = RunningPast(await temporal(playing))
    engine.always = True
    told = read(SCENARIOS / "agents" / "snooze_moves_internal_clocks.yaml")
    played = await player(replace(playing, engine=engine), told).play()
    assert not played.passed
    assert played.again == PLAYS - 1


async def test_what_was_not_taken_too_far_is_played_once_and_fails(playing: Stage) -> None:
    """An expectation that does not hold is told at once."""
    wrong = STUCK | {"expect": [{"at": "1h", "case": {"status": "closed"}}]}
    played = await player(playing, scenario("wrong", **wrong)).play()
    assert not played.passed
    assert played.again == 0
