"""The slowest hundredth of the board's queries, at a thousand and at a hundred thousand cases.

The same mix of queries is asked of both boards in turns: what agents look at all day (views, their
next pages, sorting) and what they type (an order, a buyer's name, words nobody wrote).
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from pathlib import Path

from bench.crowd import NAMES, fill
from bench.figures import Figure, Result, at_most, percentile
from bench.letters import order_id
from cases.books import BoardQuery
from gateways.store.engine import open_database
from gateways.store.migrations import migrate
from gateways.store.paging import VIEWS
from gateways.store.store import Store, open_store
from tests.support import postgres

SMALL, LARGE = 1_000, 100_000
ROUNDS, PASSES = 5, 12
PAGE = 15
LOOKS: dict[str, list[BoardQuery]] = {
    "views": [BoardQuery(view=view, me=NAMES[0]) for view in VIEWS],
    "sorted": [
        BoardQuery(sort=sort)
        for sort in ("-next_due", "opened_at", "-opened_at", "closed_at", "-closed_at", "-risk")
    ],
    "filtered": [
        BoardQuery(marketplace="DE"),
        BoardQuery(playbook="lost"),
        BoardQuery(view="unassigned", playbook="delayed"),
    ],
    "searched": [
        BoardQuery(q=order_id(321)),
        BoardQuery(q="Kim 77"),
        BoardQuery(q="enamel cup"),
    ],
    "in vain": [
        BoardQuery(q="nobody wrote this"),
        BoardQuery(status="waiting_agent", marketplace="FR"),
    ],
}
Waits = dict[str, list[float]]


async def measure(quick: bool) -> Result:
    """Measure on SQLite, and on PostgreSQL where its server is installed."""
    sizes = (40, 200) if quick else (SMALL, LARGE)
    figures: list[Figure] = []
    notes = [
        f"{sizes[0]:,} and {sizes[1]:,} cases, a fifth of them open; pages of {PAGE}, which "
        "almost every query fills on both. In vain: words that nobody wrote, and two filters at "
        "once that no case fits."
    ]
    addresses = ExitStack()
    try:
        # In a thread: making a database starts an event loop of its own.
        found = await asyncio.to_thread(addresses.enter_context, _addresses())
        for name, small, large in found:
            figures += await _flatness(name, (small, large), sizes, quick)
    finally:
        await asyncio.to_thread(addresses.close)
    if not postgres.available():
        notes.append("PostgreSQL is not installed here.")
    return Result(figures=figures, notes=notes)


@contextmanager
def _addresses() -> Iterator[list[tuple[str, str, str]]]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        small, large = (f"sqlite:///{Path(folder) / name}.db" for name in ("small", "large"))
        found = [("SQLite", small, large)]
        if not postgres.available():
            yield found
            return
        with (
            postgres.server() as server,
            postgres.database(server) as first,
            postgres.database(server) as second,
        ):
            yield [*found, ("PostgreSQL", first, second)]


async def _flatness(
    name: str, urls: tuple[str, str], sizes: tuple[int, int], quick: bool
) -> list[Figure]:
    async with AsyncExitStack() as stack:
        small, large = [
            await stack.enter_async_context(_filled(url, size))
            for url, size in zip(urls, sizes, strict=True)
        ]
        rounds = [
            (await _asked(small, quick), await _asked(large, quick))
            for _ in range(1 if quick else ROUNDS)
        ]
    figures = []
    for kind in LOOKS:
        few = [percentile(waits[kind], 0.99) for waits, _ in rounds]
        many = [percentile(waits[kind], 0.99) for _, waits in rounds]
        label = f"{name}, {kind}: p99"
        ratios = [b / a for a, b in zip(few, many, strict=True)]
        figures.append(Figure.of(f"{label}, large / small", ratios, "ratio", at_most(1.5)))
        figures.append(Figure.of(f"{label}, large", many, "ms"))
    return figures


@asynccontextmanager
async def _filled(url: str, size: int) -> AsyncIterator[Store]:
    await migrate(url)
    async with open_database(url, patient=True) as database:
        await fill(database, size)
    async with open_store(url) as store:
        yield store


async def _asked(store: Store, quick: bool) -> Waits:
    """Ask every query several times, the next page too; milliseconds by kind."""
    waits: Waits = {kind: [] for kind in LOOKS}
    for _ in range(1 if quick else PASSES):
        for kind, queries in LOOKS.items():
            for query in queries:
                async for wait in _pages(store, query.model_copy(update={"limit": PAGE})):
                    waits[kind].append(wait)
    return waits


async def _pages(store: Store, query: BoardQuery) -> AsyncIterator[float]:
    for _ in range(2):
        began = time.perf_counter()
        page = await store.board.page(query)
        yield (time.perf_counter() - began) * 1000
        if page.next_cursor is None:
            return
        query = query.model_copy(update={"cursor": page.next_cursor})
