"""Plays scenario files with one fault in tests."""

from io import StringIO
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console

from aftersales.rehearsal.chaos import Disturbance
from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage, Timeline
from aftersales.rehearsal.scenario import read

FOLDER = Path(__file__).parents[1] / "scenarios"
FILES = sorted(FOLDER.rglob("*.yaml"))


def named(value: Any) -> str:
    """A file and a fault, for the list of tests."""
    return (
        str(value.relative_to(FOLDER))
        if isinstance(value, Path)
        else f"{value.target}-{value.kind}"
    )


async def play(playing: Stage, file: Path, chaos: Disturbance) -> tuple[bool, str]:
    """Play a file in bad weather; return whether all held, and the timeline."""
    told = StringIO()
    timeline = Timeline(Console(file=told, soft_wrap=True))
    scenario = read(file)
    timeline.title(scenario, chaos)
    player = Player(
        scenario, playing.stack, playing.store, playing.engine, timeline.say, chaos=chaos
    )
    played = await player.play()
    timeline.end(played)
    return played.passed, told.getvalue()


async def armed(playing: Stage) -> list[dict[str, Any]]:
    """The faults that nothing has met."""
    async with httpx.AsyncClient(base_url=playing.stack.sandbox, verify=False) as http:
        answer = (await http.get("/_world/faults")).raise_for_status()
    found: list[dict[str, Any]] = answer.json()["armed"]
    return found
