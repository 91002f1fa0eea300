"""Cases that wait: the worker's memory for them, and how they drain when all are due at once.

Beside the bare engine: a workflow with one timer that writes the same row when it fires. Cases are
opened, the workers are stopped, the moment passes, and a worker comes back to the whole heap: so
every case is replayed first, as nine in ten would be with ten thousand due and a thousand cached.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from itertools import count as counting
from itertools import islice
from time import perf_counter
from typing import Any

from aftersales.clock import WallClock
from aftersales.dispatcher import workflow_id
from aftersales.stack import SELLER, SENDER
from aftersales.starting import Starter, with_readings
from bench import bare_clock, cores
from bench.bare_clock import BareStart
from bench.beside import other_worker, works
from bench.figures import Figure, Result, at_most
from bench.letters import event, order_id
from bench.system import System, each, system, until
from cases.books import SellerProfile
from cases.events import parse_event
from cases.opening import CaseStart, new_case
from cases.policy import case_policy
from cases.snapshot import record_of
from workflows.search_attributes import at_start

ROUNDS, CASES, FIRST = 2, 500, 100
FIRST_ORDER = 200_001
WORDS = {"text": "Does this mug fit into a car cup holder?", "topic": "question"}
ANSWER = timedelta(hours=24)
"""A buyer's message is due so long after it was written (policy `message.reply`)."""
PLENTY = 3.0
"""The moment lies so many times further ahead than the opening is expected to take."""
MARGIN = timedelta(seconds=3)
Open = Callable[[int, datetime], Coroutine[Any, Any, None]]


async def measure(quick: bool) -> Result:
    """Open, pass the moment, drain; ours and bare in turns."""
    async with system() as running, other_worker(running):
        return await on(running, *((1, 6, 4) if quick else (ROUNDS, CASES, FIRST)))


async def on(running: System, rounds: int, cases: int, first: int) -> Result:
    """Measure on a running system that has the other worker too."""
    await running.store.sellers.save(SellerProfile(seller=SELLER, sender=SENDER))
    waiting = Waiting(running, cases, first)
    memory, ours, bare = [], [], []
    for _ in range(rounds):
        memory.append(await waiting.opened(waiting.case, "worker"))
        ours.append(await waiting.drained("worker"))
        await waiting.opened(waiting.timer, "other")
        bare.append(await waiting.drained("other"))
    ratios = [a / b for a, b in zip(ours, bare, strict=True)]
    figures = [
        Figure.of("worker's memory for a thousand waiting cases", memory, "MiB", at_most(80)),
        Figure.of("drain of clocks due at once, ours / bare engine", ratios, "ratio", at_most(1.2)),
        Figure.of("clocks drained", [cases / took for took in ours], "1/s"),
    ]
    notes = [
        f"{cases} cases a round instead of 10,000, and none in the worker's memory when it begins.",
        "They wait for a person's answer to a buyer; what rings is that answer's deadline.",
    ]
    return Result(figures=figures, notes=notes)


class Waiting:
    """Opens cases that are due at one moment, and lets the moment pass."""

    def __init__(self, running: System, cases: int, first: int) -> None:
        """Open `cases` a round, after `first` that only fill the process's own caches."""
        self._running = running
        self._starter = Starter(running.store, WallClock())
        self._numbers = counting(FIRST_ORDER)
        self._cases = cases
        self._first = first
        self._due = datetime.now(UTC)

    async def opened(self, start: Open, role: str) -> float:
        """Open a round's cases; return the growth of the worker's memory in MiB a thousand."""
        worker = self._running.measure(role)
        began = perf_counter()
        await self._all(start, self._first, datetime.now(UTC) + ANSWER)
        expected = (perf_counter() - began) * self._cases / self._first
        before = cores.resident_mib(worker)
        self._due = datetime.now(UTC) + timedelta(seconds=PLENTY * expected) + MARGIN
        await self._all(start, self._cases, self._due)
        return (cores.resident_mib(worker) - before) * 1000 / self._cases

    async def _all(self, start: Open, count: int, due: datetime) -> None:
        wanted = await self._count("status", "waiting_agent") + count
        await each(islice(self._numbers, count), lambda number: start(number, due))

        async def open_now() -> bool:
            return await self._count("status", "waiting_agent") >= wanted

        await until("every case waits", open_now)

    async def drained(self, role: str) -> float:
        """Stop the worker until the moment is past; return the seconds that it needs then."""
        process = self._running.stack.processes[role]
        await process.stop()
        left = (self._due - datetime.now(UTC)).total_seconds()
        if left <= 0:
            raise RuntimeError("the moment passed before every case was open; measure again")
        wanted = await self._count("breached", True) + self._cases
        await asyncio.sleep(left + 1)
        await process.start()
        await works(self._running, role)
        self._running.measure(role)
        began = perf_counter()

        async def all_rung() -> bool:
            return await self._count("breached", True) >= wanted

        await until("every clock has rung", all_rung)
        return perf_counter() - began

    async def _count(self, column: str, value: object) -> int:
        counted = await self._running.store.board.counts()
        return sum(row["cases"] for row in counted if row[column] == value)

    async def case(self, number: int, due: datetime) -> None:
        """Open one of ours: a buyer asked so long ago that the answer is due then."""
        told = parse_event(event(number, "buyer.message", WORDS, due - ANSWER))
        [opener] = await with_readings([told])
        start = await self._starter.opening(opener)
        if start is None:
            raise RuntimeError(f"nothing opens by {opener.id}")
        await self._running.client.start_workflow(
            "AfterSalesCase",
            start,
            id=workflow_id(start.case_id),
            task_queue="cases",
            start_signal="event",
            start_signal_args=[opener],
            search_attributes=at_start(start.seller, start.marketplace, start.order_id),
        )

    async def timer(self, number: int, due: datetime) -> None:
        """Open a bare one."""
        now = datetime.now(UTC)
        start = CaseStart(
            case_id=f"{SELLER}:{order_id(number)}",
            seller=SELLER,
            marketplace="DE",
            order_id=order_id(number),
            started_at=now,
            policy=case_policy("DE", now),
        )
        record = record_of(new_case(start), [], [], now)
        columns = record.columns | {"status": "waiting_agent"}
        record = record.model_copy(update={"columns": columns})
        await self._running.client.start_workflow(
            "BareClock",
            BareStart(due=due, record=record),
            id=workflow_id(start.case_id),
            task_queue=bare_clock.QUEUE,
        )
