"""Many rehearsals in bad weather, on several throw-away systems at once.

Lost answers and killed processes are waited for in real time; several systems share that time.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console
from temporalio.service import RPCError

from aftersales.rehearsal.chaos import Disturbance
from aftersales.rehearsal.player import Player, Stuck
from aftersales.rehearsal.run import Stage, Timeline, stage
from aftersales.rehearsal.scenario import read
from aftersales.rehearsal.senders import Undelivered
from aftersales.rehearsal.world import World

Turn = tuple[Path, Disturbance]
"""A scenario file, and what goes wrong in it."""
_WRECKS = (Stuck, Undelivered, httpx.HTTPError, RPCError, RuntimeError)
FRESH_AFTER = 150
"""Rehearsals after which a system is thrown away: its Temporal remembers every case."""


@dataclass(frozen=True)
class Outcome:
    """What came of one rehearsal."""

    file: Path
    chaos: Disturbance
    passed: bool
    timeline: str
    """As it is printed, with what did not hold and how to see it again."""
    unmet: list[dict[str, Any]]
    """Faults that no call met."""
    lived: timedelta = timedelta(0)
    wrecked: bool = False
    """Whether it could not be played to its end; the next needs another system."""


async def side_by_side(
    turns: Iterable[Turn], systems: int, told: Callable[[Outcome], None]
) -> None:
    """Play all of them on so many systems; `told` hears of each as it ends."""
    line = iter(turns)
    async with asyncio.TaskGroup() as group:
        for _ in range(systems):
            group.create_task(_system(line, told))


async def _system(turns: Iterator[Turn], told: Callable[[Outcome], None]) -> None:
    """One system after the other, until nothing is left to play."""
    turn = next(turns, None)
    while turn is not None:
        async with stage() as playing:
            for _ in range(FRESH_AFTER):
                outcome = await _play(playing, *turn)
                told(outcome)
                turn = next(turns, None)
                if turn is None:
                    return
                if outcome.wrecked:
                    break


async def _play(playing: Stage, file: Path, chaos: Disturbance) -> Outcome:
    text = StringIO()
    timeline = Timeline(Console(file=text, soft_wrap=True, no_color=True))
    scenario = read(file)
    timeline.title(scenario, chaos)
    player = Player(
        scenario, playing.stack, playing.store, playing.engine, timeline.say, chaos=chaos
    )
    try:
        played = await player.play()
    except _WRECKS as wreck:
        text.write(f"{type(wreck).__name__}: {wreck}\nto see it again: {chaos}\n")
        told = text.getvalue()
        return Outcome(file, chaos, passed=False, timeline=told, unmet=[], wrecked=True)
    timeline.end(played)
    return Outcome(
        file, chaos, played.passed, text.getvalue(), await _armed(playing), lived=played.lived
    )


async def _armed(playing: Stage) -> list[dict[str, Any]]:
    world = World(playing.stack.sandbox)
    try:
        return await world.faults()
    finally:
        await world.close()
