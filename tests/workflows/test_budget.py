"""What the everyday case costs (DESIGN 3, Budget)."""

from typing import Any

import pytest

from aftersales.rehearsal.counting import Cost, cost
from aftersales.rehearsal.run import Stage
from tests.support.rehearsing import complaints, history, player, scenario

ORDER = {
    "channel": "FBM",
    "marketplace": "DE",
    "total": 24.90,
    "shipped": "-14d",
    "promised": "-5d",
    "tracking": "DHL123",
}
OPENERS: dict[str, dict[str, Any]] = {
    "carrier": {"at": "0h", "event": {"type": "shipment.updated", "data": {"status": "lost"}}},
    "buyer": {"at": "0h", "buyer": {"text": "Mein Paket ist verloren gegangen.", "topic": "lost"}},
}
CHOICE: dict[str, Any] = {"at": "20h", "buyer": "2"}
FEED_LATE: list[dict[str, Any]] = [
    {"at": "19h", "fault": {"target": "refunds", "kind": "stuck"}},
    CHOICE,
    {"at": "1202m", "fault": {"target": "refunds", "kind": "none"}},
]
REFUNDED = [
    {"end": {"refund": {"count": 1, "amount": "24.90"}}},
    {"end": {"message": {"count": 2}}},
    {"end": {"status": "closed", "outcome": "refunded"}},
]


async def lived(playing: Stage, name: str, steps: list[dict[str, Any]]) -> Cost:
    """What a case costs that ends as expected."""
    told = scenario(f"budget: {name}", order=ORDER, steps=steps, expect=REFUNDED)
    one = player(playing, told)
    played = await one.play()
    assert not complaints(played)
    return cost((await history(playing, one.order_id)).events)


@pytest.mark.parametrize("opener", OPENERS)
async def test_the_everyday_case_stays_within_45_events_and_14_actions(
    playing: Stage, opener: str
) -> None:
    spent = await lived(playing, opener, [OPENERS[opener], CHOICE])
    assert (spent.events <= 45, spent.actions <= 14) == (True, True), spent


@pytest.mark.parametrize("opener", OPENERS)
async def test_one_more_look_at_the_feed_stays_within_50_events_and_16_actions(
    playing: Stage, opener: str
) -> None:
    spent = await lived(playing, f"{opener}, late feed", [OPENERS[opener], *FEED_LATE])
    assert spent.kinds["timer_fired"] == 2, "the feed was not looked at twice"
    assert (spent.events <= 50, spent.actions <= 16) == (True, True), spent
