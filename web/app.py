"""The web application: signed events in, the agents' API, health."""

from fastapi import FastAPI

from web import problems
from web.api.routes import api
from web.deps import WebDeps
from web.docs_page import docs
from web.headers import Careful
from web.health import health
from web.telemetry import Measured, Telemetry
from web.trail import Followed
from web.webhooks.routes import webhooks


def create_app(deps: WebDeps) -> FastAPI:
    """Build the application over `deps`. Raises ValueError for an unusable webhook secret."""
    app = FastAPI(
        title="aftersales",
        version=deps.version or "0",
        description="After-sales cases: signed events in, agents' decisions on them.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    telemetry = Telemetry(deps.version, deps.disk)
    app.add_middleware(Measured, telemetry=telemetry)
    app.add_middleware(Careful)
    app.add_middleware(Followed)
    problems.install(app)
    for router in (webhooks(deps, telemetry), api(deps), health(deps, telemetry), docs()):
        app.include_router(router)
    return app
