"""The worker dies at the very moment of an effect: nothing is lost, and nothing happens twice."""

from typing import Any, get_args

import pytest
import pytest_asyncio

from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.scenario import Scenario
from tests.support.disturbing import Blow, Target, When, play_disturbed
from tests.support.rehearsing import Books, books, complaints, player, scenario, snapshot

ORDER = {
    "channel": "FBM",
    "marketplace": "DE",
    "total": 24.90,
    "shipped": "-14d",
    "promised": "-5d",
}
OPENER: dict[str, Any] = {
    "at": "0h",
    "buyer": {"text": "Mein Paket ist verloren gegangen.", "topic": "lost"},
}
DELIVERED = {"status": "delivered", "shipment_id": "reship"}
STEPS: dict[str, list[dict[str, Any]]] = {
    "silence": [OPENER],
    "refund": [OPENER, {"at": "20h", "buyer": "2"}],
    "resend": [
        OPENER,
        {"at": "20h", "buyer": "1"},
        {"at": "44h", "event": {"type": "shipment.updated", "data": DELIVERED}},
    ],
    "unasked": [
        {"at": "0h", "event": {"type": "shipment.updated", "data": {"status": "lost"}}},
        {"at": "20h", "buyer": "2"},
    ],
}
EFFECTS: dict[str, tuple[str, Target, int]] = {
    "offer": ("unasked", "messages", 0),
    "reminder": ("silence", "mail", 1),
    "refund": ("refund", "refunds", 0),
    "refund notice": ("refund", "mail", 1),
    "shipment order": ("resend", "shipments", 0),
    "reship notice": ("resend", "mail", 1),
}
"""Of each effect: the scenario, what the marketplace calls it, how many of them went before."""


def told(branch: str, disturbance: str) -> Scenario:
    """One branch of `lost`, named after what goes wrong in it: each name has its own order."""
    return scenario(f"kills: {branch}, {disturbance}", order=ORDER, steps=STEPS[branch])


@pytest_asyncio.fixture(scope="session")
async def undisturbed(playing: Stage) -> dict[str, Books]:
    """How each branch ends when nothing goes wrong."""
    ends = {}
    for branch in STEPS:
        one = player(playing, told(branch, "nothing"))
        assert not complaints(await one.play())
        ends[branch] = await books(playing, one.order_id)
    return ends


@pytest.mark.parametrize("when", get_args(When))
@pytest.mark.parametrize("effect", EFFECTS)
async def test_a_killed_worker_changes_nothing_in_the_end(
    playing: Stage, undisturbed: dict[str, Books], effect: str, when: When
) -> None:
    branch, target, earlier = EFFECTS[effect]
    blow = Blow(target, when, earlier)
    one = await play_disturbed(playing, told(branch, f"{effect} {when}"), blow)
    assert one.struck, "the worker was never killed"
    assert await books(playing, one.order_id) == undisturbed[branch]


async def test_the_buyers_answer_proves_that_the_offer_had_arrived(
    playing: Stage, undisturbed: dict[str, Books]
) -> None:
    blow = Blow("mail", "after", 0)
    one = await play_disturbed(playing, told("refund", "nobody looks"), blow, somebody_looks=False)
    assert one.struck, "the worker was never killed"
    assert await books(playing, one.order_id) == undisturbed["refund"]
    case = await snapshot(playing, one.order_id)
    tasks = {task["kind"]: task["state"] for task in case["tasks"]}
    assert tasks["answer_in_seller_central"] == "cancelled"
    assert {message["state"] for message in case["messages"] if message["intent"]} == {"sent"}
