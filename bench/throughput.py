"""Cases per second and the worker's processor time for each, beside a naive workflow.

The everyday case: a buyer misses a parcel, is offered a choice, takes the money, is paid and told.
Both ways run on one server, one sandbox and the same books, in turns; only the worker at work is on
the measured core. A round starts all its cases, waits until every buyer has the offer, lets all
buyers choose, and waits until every case is closed.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count as counting
from time import perf_counter
from typing import Any

import httpx

from aftersales.clock import WallClock
from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.counting import cost
from aftersales.stack import SELLER, SENDER
from aftersales.starting import Starter, with_readings
from bench import cores, naive
from bench.beside import other_worker
from bench.figures import Figure, Result, at_least, at_most
from bench.letters import LATE_PARCEL, event, order_id
from bench.system import System, each, inbox_empty, pid_of, system, until
from cases.books import SellerProfile
from cases.events import parse_event
from workflows.search_attributes import at_start

ROUNDS, CASES = 4, 50
FIRST_ORDER = 100_001
LOST = {"text": "Mein Paket ist verloren gegangen, bitte helfen Sie mir.", "topic": "lost"}
LOOKS = ["0m", "1m", "5m", "20m", "1h", "4h", "12h", "24h"]
"""Refunds are looked at at once and not after a minute, or a round would mostly wait."""


@dataclass(frozen=True)
class Way:
    """How a case is run."""

    name: str
    workflow: str
    queue: str
    role: str


OURS = Way("ours", "AfterSalesCase", "cases", "worker")
NAIVE = Way("naive", "NaiveCase", naive.QUEUE, "other")


@dataclass(frozen=True)
class Turn:
    """What one round of one way took, for each case."""

    per_second: float
    worker: float
    server: float
    tasks: float
    events: float
    strays: int
    """Cases that a person must look at, since an effect's answer was lost: the machine is full."""


async def measure(quick: bool) -> Result:
    """Run both ways in turns."""
    async with system(SANDBOX_FEED_SECONDS="0") as running, other_worker(running):
        return await on(running, *((1, 3) if quick else (ROUNDS, CASES)))


async def on(running: System, rounds: int, cases: int) -> Result:
    """Measure on a running system that has the other worker too."""
    numbers = counting(FIRST_ORDER)
    profile = SellerProfile(seller=SELLER, sender=SENDER, policy={"refund.looks": LOOKS})
    await running.store.sellers.save(profile)
    turns: dict[Way, list[Turn]] = {OURS: [], NAIVE: []}
    for _ in range(rounds + 1):
        for way in turns:
            batch = [next(numbers) for _ in range(cases)]
            turns[way].append(await _turn(running, way, batch))
    ours, other = turns[OURS][1:], turns[NAIVE][1:]
    note = (
        f"{cases} cases a round; the first round warms up. A feed is done at once and looked at at "
        "once, on both sides: so neither has the minute's timer that it has in production."
    )
    notes = [note]
    if strays := sum(turn.strays for turn in ours + other):
        notes.append(f"{strays} cases went to a person: the machine was too busy to be measured.")
    return Result(figures=_figures(ours, other), notes=notes)


def _figures(ours: list[Turn], other: list[Turn]) -> list[Figure]:
    def ratio(name: str, of: Callable[[Turn], float], aim: Any = None) -> Figure:
        pairs = zip(ours, other, strict=True)
        return Figure.of(f"{name}, ours / naive", [of(a) / of(b) for a, b in pairs], "ratio", aim)

    return [
        ratio("cases per second", lambda turn: turn.per_second, at_least(1)),
        ratio("worker's processor time for a case", lambda turn: turn.worker, at_most(1)),
        ratio("server's processor time for a case", lambda turn: turn.server),
        ratio("workflow tasks of a case", lambda turn: turn.tasks, at_most(1)),
        ratio("history events of a case", lambda turn: turn.events),
        Figure.of("cases per second", [turn.per_second for turn in ours], "1/s"),
        Figure.of("worker's processor time", [turn.worker * 1000 for turn in ours], "ms"),
    ]


async def _turn(running: System, way: Way, batch: list[int]) -> Turn:
    await _place(running, batch)
    worker = running.measure(way.role)
    server = pid_of(running.stack.processes["temporal"])
    closed, stray = await _count(running, "closed"), await _count(running, "waiting_agent")
    used, served, began = cores.cpu_seconds(worker), cores.cpu_seconds(server), perf_counter()
    await each(batch, lambda number: _start(running, way, number))
    reached = _reached(running, len(batch), waiting_buyer=0, waiting_agent=stray)
    await until("every buyer has the offer", reached)
    await each(batch, lambda number: _choose(running, number))
    reached = _reached(running, len(batch), closed=closed, waiting_agent=stray)
    await until("every case is closed", reached)
    took = perf_counter() - began
    history = await running.client.get_workflow_handle(_id(batch[-1])).fetch_history()
    spent = cost(history.events)
    running.rest(way.role)
    return Turn(
        per_second=len(batch) / took,
        worker=(cores.cpu_seconds(worker) - used) / len(batch),
        server=(cores.cpu_seconds(server) - served) / len(batch),
        tasks=spent.kinds["workflow_task_completed"],
        events=spent.events,
        strays=await _count(running, "waiting_agent") - stray,
    )


async def _place(running: System, batch: list[int]) -> None:
    async with httpx.AsyncClient(base_url=running.stack.sandbox, timeout=60) as world:

        async def one(number: int) -> None:
            placed = await world.put(f"/_world/orders/{order_id(number)}", json=LATE_PARCEL)
            placed.raise_for_status()

        await each(batch, one)
    await inbox_empty(running.store)


def _id(number: int) -> str:
    return workflow_id(f"{SELLER}:{order_id(number)}")


async def _start(running: System, way: Way, number: int) -> None:
    told = parse_event(event(number, "buyer.message", LOST, datetime.now(UTC)))
    [opener] = await with_readings([told])
    start = await Starter(running.store, WallClock()).opening(opener)
    if start is None:
        raise RuntimeError(f"nothing opens by {opener.id}")
    await running.client.start_workflow(
        way.workflow,
        start,
        id=_id(number),
        task_queue=way.queue,
        start_signal="event",
        start_signal_args=[opener],
        search_attributes=at_start(start.seller, start.marketplace, start.order_id),
    )


async def _choose(running: System, number: int) -> None:
    told = event(number, "buyer.message", {"text": "2"}, datetime.now(UTC))
    [answer] = await with_readings([parse_event(told | {"id": f"{told['id']}-answer"})])
    await running.client.get_workflow_handle(_id(number)).signal("event", answer)


async def _count(running: System, status: str) -> int:
    counted = await running.store.board.counts()
    return sum(row["cases"] for row in counted if row["status"] == status)


def _reached(
    running: System, wanted: int, **before: int
) -> Callable[[], Coroutine[Any, Any, bool]]:
    """Whether so many more cases than `before` have one of its statuses."""

    async def reached() -> bool:
        return sum([await _count(running, s) - n for s, n in before.items()]) >= wanted

    return reached
