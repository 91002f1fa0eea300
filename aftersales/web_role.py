"""The web process: webhooks, the agents' API, and the dispatcher beside them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import httpx
import structlog
import uvicorn
from fastapi import FastAPI

from aftersales import __version__
from aftersales.composition import App, connect, open_app
from aftersales.delivering import TIMEOUT_SECONDS, Deliverer
from aftersales.dispatcher import Dispatcher
from aftersales.engine import TemporalEngine
from aftersales.seeing import runtime, spans
from aftersales.settings import Settings
from aftersales.starting import Starter
from cases.errors import StoreUnavailable
from gateways.store.engine import database_url
from web.app import create_app
from web.deps import WebDeps

log = structlog.get_logger(__name__)


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
