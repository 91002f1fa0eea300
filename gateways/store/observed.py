"""Transactions as they are seen: counted, spanned, and written down at level DEBUG."""

import time
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

import structlog

from cases.errors import StoreUnavailable
from gateways.store.engine import Database, Work
from telemetry.meters import TRANSACTIONS
from telemetry.tracing import span

P = ParamSpec("P")
T = TypeVar("T")
_log = structlog.get_logger(__name__)


class Observed:
    """A `Database` whose transactions are watched; what they read and write is not looked at."""

    def __init__(self, database: Database) -> None:
        """Watch this database."""
        self._database = database

    async def read(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a transaction that only reads."""
        return await _watched(work, lambda: self._database.read(work, *args, **kwargs))

    async def write(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a transaction that writes."""
        return await _watched(work, lambda: self._database.write(work, *args, **kwargs))


async def _watched(work: Callable[..., object], run: Callable[[], Awaitable[T]]) -> T:
    operation = name(work)
    began = time.perf_counter()
    outcome = "failed"
    with span(f"store {operation}", "client", operation=operation):
        try:
            result = await run()
            outcome = "ok"
            return result
        except StoreUnavailable:
            outcome = "away"
            raise
        finally:
            took = time.perf_counter() - began
            TRANSACTIONS.labels(operation, outcome).observe(took)
            _log.debug("store", operation=operation, status=outcome, duration=round(took, 4))


def name(work: Callable[..., object]) -> str:
    """Return what a transaction is called: its book and its step (`inbox.accept`)."""
    book = work.__module__.rpartition(".")[2]
    return f"{book}.{work.__name__.lstrip('_')}"
