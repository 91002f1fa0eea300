"""What `--chaos` draws, and what still has to hold in it (CONTRACT 7)."""

from datetime import timedelta
from itertools import pairwise
from typing import get_args

import pytest

from aftersales.rehearsal.chaos import GRACE, PROFILES, WEATHER, Chaos, chosen, loosened
from aftersales.rehearsal.expectations import Expectation
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.steps import FaultKind, FaultStep
from sandbox import faults
from tests.support.rehearsing import scenario

SEEDS = range(200)
TOLD = scenario(
    "a lost parcel",
    steps=[
        {"at": "0h", "buyer": "Mein Paket ist weg."},
        {"at": "20h", "buyer": "2"},
        {"at": "20h", "event": {"type": "claim.opened", "data": {"reason": "not_received"}}},
        {"at": "21h", "agent": {"action": "note", "text": "seen"}},
    ],
)


def draws(profile: str, told: Scenario = TOLD) -> list[list[str]]:
    """What goes wrong in each of many seeds, as words."""
    found = []
    for seed in SEEDS:
        plan = chosen(profile, seed).plan(told)
        own = [one for one in plan if one.step in told.steps]
        assert [one.step for one in own] == told.steps, "the story is told in another order"
        found.append([one.step.kind for one in plan if one.step not in told.steps])
    return found


@pytest.mark.parametrize("profile", PROFILES)
def test_a_seed_always_draws_the_same(profile: str) -> None:
    assert chosen(profile, 7).plan(TOLD) == chosen(profile, 7).plan(TOLD)
    assert len({tuple(map(str, chosen(profile, seed).plan(TOLD))) for seed in SEEDS}) > 100


def test_the_worse_the_weather_the_more_goes_wrong() -> None:
    numbers = [sum(len(draw) for draw in draws(profile)) for profile in PROFILES]
    assert all(fewer < more for fewer, more in pairwise(numbers))
    kinds = [{kind for draw in draws(profile) for kind in draw} for profile in PROFILES]
    assert kinds == [
        {"fault", "deliver"},
        {"fault", "deliver", "kill"},
        {"fault", "deliver", "kill", "restart"},
    ]


def test_only_what_was_sent_is_delivered_again() -> None:
    for seed in SEEDS:
        sent: set[str] = set()
        for one in Chaos("hostile", seed).plan(TOLD):
            if one.step.buyer or one.step.event:
                sent.add(f"step-{one.number}")
            assert set(one.step.deliver or ()) <= sent


def test_what_is_stuck_comes_loose_except_for_money() -> None:
    for seed in SEEDS:
        faults = [one.step.fault for one in Chaos("hostile", seed).plan(TOLD) if one.step.fault]
        for stuck in (fault for fault in faults if fault.kind == "stuck"):
            later = faults[faults.index(stuck) :]
            loose = any(f.target == stuck.target and f.kind == "none" for f in later)
            assert loose or stuck.target == "refunds"


def test_every_profile_says_how_to_see_it_again() -> None:
    assert [str(Chaos(profile, 3)) for profile in WEATHER] == [
        "--chaos mild --seed 3",
        "--chaos rough --seed 3",
        "--chaos hostile --seed 3",
    ]
    with pytest.raises(ValueError, match="choose one of mild, rough, hostile"):
        chosen("wild", 1)


def test_money_parcels_and_messages_still_have_to_hold() -> None:
    stated = [
        {"by": "1h", "message": {"intent": "promise"}, "case": {"stage": "watch"}},
        {"by": "1h", "clock": {"kind": "message.reply"}},
        {"never": {"refund": {}}},
        {"never": {"refund": {}, "case": {"playbook": "lost"}}},
        {"end": {"status": "closed"}},
        {"end": {"reship": {"count": 1}, "case": {"outcome": "reshipped"}}},
    ]
    kept = loosened([Expectation.model_validate(one) for one in stated])
    shown = [one.model_dump(exclude_none=True) for one in kept]
    assert shown == [
        {"by": timedelta(hours=1), "message": {"intent": "promise"}},
        {"never": {"refund": {}}},
        {"end": {"reship": {"count": 1}}},
    ]
    assert timedelta(days=3) == GRACE


def test_a_file_and_the_sandbox_know_the_same_faults() -> None:
    # The sandbox is a world of its own and imports nothing of ours.
    assert get_args(FaultKind) == faults.KINDS
    targets = get_args(FaultStep.model_fields["target"].annotation)
    assert set(targets) == {*faults.TARGETS, "store"}
