"""From nothing to the first closed case: on a new machine's empty folder, and once more on it.

A start is what `make run` starts: Temporal, sandbox, worker and web, each a process, over files.
Then a signed buyer's message comes in, a case opens, and an agent closes it through the API.
"""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from aftersales.rehearsal.senders import Senders
from aftersales.stack import SELLER, Stack, running
from bench.figures import Figure, Result
from bench.letters import event, order_id
from bench.system import FREE, until
from gateways.store.store import Store, open_store

ROUNDS = 3
WORDS = {"text": "Does this mug fit into a car cup holder?", "topic": "question"}


async def measure(quick: bool) -> Result:
    """Start cold and warm, in turns."""
    cold: list[float] = []
    warm: list[float] = []
    ready: list[float] = []
    for _ in range(1 if quick else ROUNDS):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            for number, times in enumerate((cold, warm)):
                began = perf_counter()
                async with running(Path(folder), FREE) as stack:
                    ready.append(perf_counter() - began)
                    async with open_store(stack.database_url) as store:
                        await one_case(stack, store, number)
                    times.append(perf_counter() - began)
    figures = [
        Figure.of("cold start to the first closed case", cold, "s"),
        Figure.of("warm start to the first closed case", warm, "s"),
        Figure.of("until everything serves", ready, "s"),
    ]
    note = "The program of Temporal's server is there already; building it takes minutes, once."
    return Result(figures=figures, notes=[note])


async def one_case(stack: Stack, store: Store, number: int) -> str:
    """Open a case by a webhook and close it through the API; return its id."""
    case_id = f"{SELLER}:{order_id(number)}"
    senders = Senders(stack.web, stack.webhook_secret, store)
    try:
        await senders.event(event(number, "buyer.message", WORDS, datetime.now(UTC)))
        await until("the case is open", lambda: _stands(store, case_id, "waiting_agent"))
        body = {"outcome": "resolved", "reason": "answered by phone"}
        answer = await senders.act(case_id, "close", body, "anna", "agent", f"close-{number}")
        answer.raise_for_status()
        await until("the case is closed", lambda: _stands(store, case_id, "closed"))
        return case_id
    finally:
        await senders.close()


async def _stands(store: Store, case_id: str, status: str) -> bool:
    snapshot = await store.board.snapshot(case_id)
    return snapshot is not None and snapshot["status"] == status
