"""`/healthz`, `/readyz`, `/metrics`: for whoever runs the process."""

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from web.api.documents import problems
from web.deps import WebDeps
from web.figures import Gauges
from web.problems import RETRY_AFTER, Problem
from web.telemetry import Telemetry


def health(deps: WebDeps, telemetry: Telemetry) -> APIRouter:
    """Return the routes of health and numbers."""
    router = APIRouter(tags=["health"])
    gauges = _gauges(deps, telemetry)

    @router.get("/healthz")
    async def healthz() -> JSONResponse:
        """Whether the process lives."""
        return JSONResponse({"status": "ok", "version": deps.version})

    @router.get("/readyz", responses=problems(503))
    async def readyz() -> JSONResponse:
        """Whether everything it needs answers; 503 names what is away."""
        away = await deps.health.away()
        if away:
            detail = f"away: {', '.join(away)}"
            raise Problem("unavailable", detail, {"Retry-After": RETRY_AFTER}, away=away)
        return JSONResponse({"status": "ready"})

    @router.get("/metrics", response_class=PlainTextResponse)
    async def metrics() -> Response:
        """Numbers in Prometheus's format."""
        if gauges is not None:
            await gauges.refresh()
        return Response(telemetry.text(), media_type=telemetry.content_type)

    return router


def _gauges(deps: WebDeps, telemetry: Telemetry) -> Gauges | None:
    if deps.figures is None:
        return None
    gauges = Gauges(deps.figures, deps.health, deps.clock, deps.figures_pause)
    return gauges.join(telemetry.registry)
