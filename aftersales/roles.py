"""The roles that run as processes: web and worker. Each takes a stop event."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NoReturn

import httpx
import structlog
import uvicorn
from fastapi import FastAPI
from temporalio.runtime import Runtime

from aftersales import __version__
from aftersales.composition import App, connect, open_app, open_crew
from aftersales.delivering import TIMEOUT_SECONDS, Deliverer
from aftersales.dispatcher import Dispatcher
from aftersales.engine import TemporalEngine
from aftersales.seeing import CannotListen, numbers, runtime, spans
from aftersales.settings import Settings
from aftersales.starting import Starter
from cases.errors import StoreOutdated, StoreUnavailable
from gateways.store.engine import database_url
from web.app import create_app
from web.deps import WebDeps
from workers.running import run_until, workers
from workers.versions import deployment

log = structlog.get_logger(__name__)
FRESH_SECONDS = 10
"""How often a worker touches its ready file: one that is older than a minute hangs or is gone."""
Role = Callable[[Settings, asyncio.Event], Awaitable[None]]


class Health:
    """`web.ports.Health`: asks the database and Temporal, and knows when this process stops."""

    def __init__(self, app: App, engine: TemporalEngine, stop: asyncio.Event) -> None:
        """Ask these; once `stop` is set this process itself counts as away."""
        self._app = app
        self._engine = engine
        self._stop = stop

    async def away(self) -> list[str]:
        """Name what is away now."""
        pieces = ["web"] if self._stop.is_set() else []
        try:
            await self._app.store.ping()
        except StoreUnavailable:
            pieces.append("database")
        if not await self._engine.reachable():
            pieces.append("temporal")
        return pieces


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


@asynccontextmanager
async def web_app(settings: Settings, stop: asyncio.Event) -> AsyncIterator[FastAPI]:
    """The web application with its dispatcher running beside it; not ready once `stop` is set."""
    async with open_app(settings) as app:
        client = await connect(lazy=True, runtime=runtime(""))
        engine = TemporalEngine(client, Starter(app.store, app.clock))
        dispatcher = Dispatcher(app.store, client, app.clock)
        deps = WebDeps(
            inbox=app.store.inbox,
            board=app.store.board,
            sellers=app.store.sellers,
            tokens=app.store.tokens,
            engine=engine,
            health=Health(app, engine, stop),
            clock=app.clock,
            webhook_secrets=[s.get_secret_value() for s in settings.webhook_secrets],
            wake=dispatcher.wake,
            temporal_ui=settings.temporal_ui,
            namespace=client.namespace,
            version=__version__,
            figures=app.store.figures,
            disk=data_folder(settings.database_url),
        )
        async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS) as http:
            deliverer = Deliverer(app.store, settings.subscribers, app.clock, http)
            tasks = [asyncio.create_task(one.run()) for one in (dispatcher, deliverer)]
            for task in tasks:
                task.add_done_callback(partial(stop_without, stop))
            try:
                yield create_app(deps)
            finally:
                for task in tasks:
                    task.cancel()


def data_folder(url: str) -> Path | None:
    """Return the folder of the database file; None for a server, whose disk is not ours to see."""
    address = database_url(url)
    if address.get_backend_name() != "sqlite" or not address.database:
        return None
    return Path(address.database).resolve().parent


def stop_without(stop: asyncio.Event, part: "asyncio.Task[None]") -> None:
    """End the process when a part of it failed: half a web process would take and not hand on."""
    if not part.cancelled() and (error := part.exception()) is not None:
        log.error("dispatcher.failed", why=type(error).__name__, exc_info=error)
        stop.set()


async def run_web(settings: Settings, stop: asyncio.Event) -> None:
    """Serve until told to stop: then `/readyz` says so, and requests are taken a while longer."""
    with spans("web"):
        await _serve(settings, stop)


async def _serve(settings: Settings, stop: asyncio.Event) -> None:
    async with web_app(settings, stop) as app:
        config = uvicorn.Config(
            app,
            host=settings.web.host,
            port=settings.web.port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=2,
        )
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server._serve())
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            # Whoever balances the load looks at `/readyz` and sends nothing new meanwhile.
            await asyncio.wait({serving}, timeout=settings.web.drain)
        server.should_exit = True
        await serving


def run_role(role: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Run a role as this process until SIGTERM or Ctrl-C, then leave without ceremony.

    Everything of ours is closed before; see `leave`. A database that is away, or older than this
    program, at the start is told in a line, with exit code 1: whoever supervises tries again.
    """

    async def main() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sig in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sig, stop.set)
        await role(stop)

    try:
        asyncio.run(main())
    except (StoreUnavailable, StoreOutdated) as error:
        print(f"database: {error}", file=sys.stderr)
        leave(1)
    leave(0)


def leave(code: int) -> NoReturn:
    """End the process at once, with everything written out.

    The SDK's core may crash while Python tears itself down after a worker or client was used.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
