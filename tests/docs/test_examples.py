"""The examples hold: events are taken as they stand, scenarios come out as they say."""

import json
from pathlib import Path

import pytest
import yaml

from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.scenario import read
from aftersales.sending import bodies
from tests.support.rehearsing import complaints, player
from web.webhooks.batch import read_events

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
EVENTS = sorted((EXAMPLES / "events").iterdir())
SCENARIOS = sorted((EXAMPLES / "scenarios").iterdir())
STAMP = "2026-11-20T09:12:00Z"
"""What the documents let `sed` replace by the present."""


@pytest.mark.parametrize("file", EVENTS, ids=lambda file: file.name)
def test_events_are_taken_as_they_stand(file: Path) -> None:
    for body in bodies(file):
        for event in read_events(json.loads(body)):
            assert event.seller == "acme"
            assert event.occurred_at.isoformat() == STAMP.replace("Z", "+00:00")


def test_the_events_belong_to_orders_of_the_sample_day_where_they_say_so() -> None:
    day = yaml.safe_load((EXAMPLES / "sample_day.yaml").read_text(encoding="utf-8"))
    placed = {order["id"]: order["order"]["marketplace"] for order in day}
    for name in ("buyer_message.json", "lost_parcel.json"):
        event = json.loads((EXAMPLES / "events" / name).read_text(encoding="utf-8"))
        assert placed[event["order_id"]] == event["marketplace"]


def test_every_example_is_told() -> None:
    told = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for file in (*EVENTS, *SCENARIOS):
        assert f"`{file.relative_to(EXAMPLES)}`" in told


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
async def test_scenarios_come_out_as_they_say(playing: Stage, file: Path) -> None:
    played = await player(playing, read(file)).play()
    assert complaints(played) == []
