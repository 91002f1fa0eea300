"""The worker: cases and their effects."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

from temporalio.runtime import Runtime

from aftersales.composition import connect, open_app, open_crew
from aftersales.seeing import CannotListen, numbers, runtime, spans
from aftersales.settings import Settings
from workers.running import run_until, workers
from workers.versions import deployment

FRESH_SECONDS = 10
"""How often a worker touches its ready file: one that is older than a minute hangs or is gone."""


async def run_worker(settings: Settings, stop: asyncio.Event, ready_file: Path | None) -> None:
    """Work until told to stop: then take nothing new, and let effects under way end.

    Ends the process with exit code 1 while Temporal is away: whoever supervises tries again.
    """
    try:
        with numbers(settings.metrics.worker), spans("worker"):
            await _work(settings, stop, ready_file, runtime(settings.metrics.temporal))
    except CannotListen as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from None


async def _work(
    settings: Settings, stop: asyncio.Event, ready_file: Path | None, core: Runtime
) -> None:
    async with open_app(settings) as app, open_crew(app) as crew:
        try:
            client = await connect(runtime=core)
        except RuntimeError as error:
            print(f"temporal: {error}", file=sys.stderr)
            raise SystemExit(1) from None
        running = workers(
            client,
            crew,
            grace=timedelta(seconds=settings.worker_grace),
            deployment=deployment(settings.worker_deployment, settings.worker_build),
        )
        async with announced(ready_file, stop):
            await run_until(stop, running)


@asynccontextmanager
async def announced(ready_file: Path | None, stop: asyncio.Event) -> AsyncIterator[None]:
    """Keep a file with the process id fresh while work is taken; it goes first at a stop."""
    if ready_file is None:
        yield
        return
    ready_file.write_text(str(os.getpid()))
    keeping = asyncio.create_task(_kept_fresh(ready_file, stop))
    try:
        yield
    finally:
        keeping.cancel()
        _remove_own(ready_file)


async def _kept_fresh(ready_file: Path, stop: asyncio.Event) -> None:
    while True:
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), FRESH_SECONDS)
            _remove_own(ready_file)
            return
        with suppress(OSError):
            os.utime(ready_file)


def _remove_own(ready_file: Path) -> None:
    """Remove the file unless a worker that was started meanwhile has written its own."""
    with suppress(OSError):
        if ready_file.read_text() == str(os.getpid()):
            ready_file.unlink()
