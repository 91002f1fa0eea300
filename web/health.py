"""`/healthz`, `/readyz`, `/metrics`: for whoever runs the process."""

import math

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from cases.errors import StoreUnavailable
from web.api.documents import problems
from web.deps import WebDeps
from web.problems import RETRY_AFTER, Problem
from web.telemetry import Telemetry


def health(deps: WebDeps, telemetry: Telemetry) -> APIRouter:
    """Return the routes of health and numbers."""
    router = APIRouter(tags=["health"])

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
        try:
            telemetry.pending(await deps.inbox.pending())
        except StoreUnavailable:
            telemetry.pending(math.nan)
        return Response(telemetry.text(), media_type=telemetry.content_type)

    return router
