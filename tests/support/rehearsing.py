"""Plays scenarios in tests, and reads what came of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from temporalio.client import Client, WorkflowHistory

from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.player import Played, Player
from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.world import World
from aftersales.stack import SELLER

AnyPlayer = TypeVar("AnyPlayer", bound=Player)


def scenario(name: str, **parts: Any) -> Scenario:
    """A scenario as its file would say it."""
    return Scenario.model_validate({"name": name, **parts})


def player(playing: Stage, played: Scenario) -> Player:
    """Somebody who plays a scenario on this stage, without printing its timeline."""
    return player_of(Player, playing, played)


def player_of(kind: type[AnyPlayer], playing: Stage, played: Scenario) -> AnyPlayer:
    """A special kind of player."""
    return kind(played, playing.stack, playing.store, playing.engine, _silent)


def _silent(at: timedelta, line: str) -> None:
    pass


def complaints(played: Played) -> list[str]:
    """What did not come out as the scenario expects."""
    return [
        *(f"{v.expectation}: instead {v.instead}" for v in played.verdicts if not v.held),
        *played.failures,
    ]


@dataclass(frozen=True)
class Books:
    """What is left at the end, as far as an undisturbed run is the same: no ids, no moments."""

    outcome: tuple[str, str | None]
    """Status and outcome of the case."""
    messages: list[tuple[str, str]]
    """To whom and what was said, ours and the buyer's."""
    refunds: list[tuple[str, str]]
    parcels: list[tuple[str, str]]


async def snapshot(playing: Stage, order_id: str) -> dict[str, Any]:
    """The board's case of an order."""
    case = await playing.store.board.snapshot(f"{SELLER}:{order_id}")
    assert case is not None, "no case was opened"
    return case


async def books(playing: Stage, order_id: str) -> Books:
    """Read our board and the marketplace's books of an order."""
    world = World(playing.stack.sandbox)
    try:
        seen = await world.books(order_id)
    finally:
        await world.close()
    case = await snapshot(playing, order_id)
    return Books(
        outcome=(case["status"], case["outcome"]),
        messages=[(_role(m), m["text"].replace(order_id, "ORDER")) for m in seen["messages"]],
        refunds=[(f"{r['amount']} {r['currency']}", r["by"]) for r in seen["refunds"]],
        parcels=[(str(p["items"]), p["status"]) for p in seen["shipments"]],
    )


def _role(message: Mapping[str, Any]) -> str:
    return "buyer" if message["channel"] == "buyer" else "seller"


async def temporal(playing: Stage) -> Client:
    """A client of the stage's Temporal."""
    return await Client.connect(playing.stack.temporal)


async def history(playing: Stage, order_id: str) -> WorkflowHistory:
    """The history of an order's case: its last run."""
    client = await temporal(playing)
    handle = client.get_workflow_handle(workflow_id(f"{SELLER}:{order_id}"))
    return await handle.fetch_history()
