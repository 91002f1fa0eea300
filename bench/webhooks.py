"""Events accepted per second, and how long the slowest wait, beside a bare route.

The whole web process runs as in production, its dispatcher too, with Temporal there; both routes
are driven by the same few connections, in turns, each on the measured core while the other rests.
"""

import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import httpx

from aftersales.processes import Process, free_port
from bench import cores, letters
from bench.figures import Figure, Result, at_least, at_most, percentile
from bench.load import CONNECTIONS, Load, drive
from bench.system import System, inbox_empty, pid_of, system, until

ROUNDS = 4
EVENTS = 800
ACCEPTED = 202
Make = Callable[[int, int], list[dict[str, Any]]]


@dataclass(frozen=True)
class Turn:
    """One round: the bare route, then ours."""

    bare: Load
    ours: Load
    cpu: float
    """Our web process's seconds of processor time for each event."""


async def measure(quick: bool) -> Result:
    """Drive both in turns."""
    async with system() as running:
        await running.stack.processes["worker"].stop()
        return await on(running, *((1, 60) if quick else (ROUNDS, EVENTS)))


async def on(running: System, rounds: int, count: int) -> Result:
    """Measure on a running system."""
    async with AsyncExitStack() as stops:
        bare = await _bare(running)
        stops.push_async_callback(bare.stop)
        base = bare.command[-1]
        running.measure("bare")
        running.measure("web")
        first = 0
        turns: dict[str, list[Turn]] = {"life": [], "messages": []}
        for _ in range(rounds + 1):
            for kind, make in (("life", letters.life), ("messages", letters.messages)):
                turns[kind].append(await _turn(running, base, make, first, count))
                first += 2 * count
    figures = _figures("an order's events", turns["life"][1:])
    figures += _figures("buyers' messages", turns["messages"][1:])
    note = (
        f"{count} events a round over {CONNECTIONS} connections, each sending when the last answer "
        "came; the first round warms up. An order's events are an announcement, a parcel on its "
        "way, a refund seen, and a buyer's message."
    )
    return Result(figures=figures, notes=[note])


async def _bare(running: System) -> Process:
    port = free_port(0)
    folder = running.stack.folder
    base = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "bench.bare_web", str(folder / "bare.db"), base]
    process = Process("bare", command, {}, folder / "bare.log")
    running.stack.processes["bare"] = process
    await process.start()

    async def serves() -> bool:
        try:
            async with httpx.AsyncClient() as client:
                return (await client.get(f"{base}/openapi.json")).is_success
        except httpx.TransportError:
            return False

    await until("the bare route serves", serves)
    return process


async def _turn(running: System, base: str, make: Make, first: int, count: int) -> Turn:
    stack = running.stack
    await inbox_empty(running.store)
    bare = await drive(base, letters.unsigned(base, "/events", make(first, count)))
    told = letters.signed(stack.web, stack.webhook_secret, make(first + count, count))
    web = pid_of(stack.processes["web"])
    before = cores.cpu_seconds(web)
    ours = await drive(stack.web, told)
    turn = Turn(bare, ours, (cores.cpu_seconds(web) - before) / count)
    for load in (bare, ours):
        if set(load.statuses) != {ACCEPTED}:
            raise RuntimeError(f"not everything was accepted: {dict(load.statuses)}")
    return turn


def _figures(what: str, turns: list[Turn]) -> list[Figure]:
    slow = [percentile(turn.ours.waits, 0.99) / percentile(turn.bare.waits, 0.99) for turn in turns]
    return [
        Figure.of(
            f"{what}: accepted per second, ours / bare",
            [turn.ours.per_second / turn.bare.per_second for turn in turns],
            "ratio",
            at_least(0.7),
        ),
        Figure.of(f"{what}: p99, ours / bare", slow, "ratio", at_most(2)),
        Figure.of(f"{what}: accepted", [turn.ours.per_second for turn in turns], "1/s"),
        Figure.of(
            f"{what}: p99", [percentile(turn.ours.waits, 0.99) * 1000 for turn in turns], "ms"
        ),
        Figure.of(f"{what}: processor time", [turn.cpu * 1000 for turn in turns], "ms"),
    ]
