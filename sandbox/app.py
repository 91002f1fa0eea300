"""Puts the world together and serves it."""

import asyncio
from contextlib import AsyncExitStack

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sandbox.amazon.auth import AuthApi
from sandbox.amazon.feeds import FeedsApi
from sandbox.amazon.finances import FinancesApi
from sandbox.amazon.messaging import MessagingApi
from sandbox.amazon.orders import OrdersApi
from sandbox.amazon.outbound import OutboundApi
from sandbox.amazon.wire import Desk
from sandbox.controls.orders import OrderControls
from sandbox.controls.state import StateControls
from sandbox.page.views import Page
from sandbox.server import listen
from sandbox.settings import Settings
from sandbox.store import Store
from sandbox.webhooks import Webhooks
from sandbox.world import World


def create_app(settings: Settings, world: World | None = None) -> Starlette:
    """Return the HTTP side of the world: Amazon's paths, `/_world/`, the page at `/`.

    Without a `world` it opens the one that `settings.data` holds.
    """
    if world is None:
        webhooks = Webhooks(settings.webhook_url, settings.webhook_secret)
        world = World(settings, Store(settings.data), webhooks)
    desk = Desk(world)
    apis = (AuthApi, OrdersApi, MessagingApi, FeedsApi, FinancesApi, OutboundApi)
    routes = [route for api in apis for route in api(desk).routes()]
    routes += OrderControls(world).routes() + StateControls(world).routes()
    routes += Page(world).routes()
    app = Starlette(routes=routes, exception_handlers={HTTPException: _nothing_here})
    app.state.world = world
    return app


async def _nothing_here(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, HTTPException)
    code = "NotFound" if exc.status_code == 404 else "InvalidInput"
    error = {"code": code, "message": str(exc.detail), "details": request.url.path}
    return JSONResponse({"errors": [error]}, exc.status_code)


async def serve(settings: Settings, stop: asyncio.Event) -> None:
    """Serve HTTP and SMTP until `stop` is set; ends within a second of that.

    Raises `OSError` when a port is taken.
    """
    async with AsyncExitStack() as stack:
        store = Store(settings.data)
        stack.callback(store.close)
        webhooks = Webhooks(settings.webhook_url, settings.webhook_secret)
        stack.push_async_callback(webhooks.close)
        world = World(settings, store, webhooks)
        world.outage.watch()
        await stack.enter_async_context(listen(create_app(settings, world), world))
        await stop.wait()
