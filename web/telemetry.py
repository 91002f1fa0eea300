"""Numbers about the web process, for Prometheus; one registry an application."""

import time
from typing import Any

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Telemetry:
    """What is counted."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        """Start at nothing."""
        self._registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self._requests = Counter(
            "aftersales_http_requests", "Requests answered", labels, registry=self._registry
        )
        self._seconds = Histogram(
            "aftersales_http_request_seconds",
            "Time until the last byte of the answer",
            ("method", "route"),
            registry=self._registry,
        )
        self._events = Counter(
            "aftersales_events",
            "Inbound events, by what became of them at the door",
            ("result",),
            registry=self._registry,
        )
        self._pending = Gauge(
            "aftersales_inbox_pending",
            "Stored events not yet handed to their case; NaN while the store is away",
            registry=self._registry,
        )
        for result in ("accepted", "duplicate"):
            self._events.labels(result)

    def events(self, accepted: int, duplicates: int) -> None:
        """Count events that were acknowledged."""
        self._events.labels("accepted").inc(accepted)
        self._events.labels("duplicate").inc(duplicates)

    def pending(self, events: float) -> None:
        """Note how many events wait."""
        self._pending.set(events)

    def request(self, scope: Scope, status: int, seconds: float) -> None:
        """Count a request under its route, never under its address, which anybody can invent."""
        route: Any = scope.get("route")
        path = str(getattr(route, "path", "unknown"))
        self._requests.labels(scope["method"], path, str(status)).inc()
        self._seconds.labels(scope["method"], path).observe(seconds)

    def text(self) -> bytes:
        """Return everything in Prometheus's format."""
        return generate_latest(self._registry)


class Measured:
    """Middleware: counts every request of the application inside."""

    def __init__(self, app: ASGIApp, telemetry: Telemetry) -> None:
        """Wrap `app`."""
        self._app = app
        self._telemetry = telemetry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, looking at the status as it goes by."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            self._telemetry.request(scope, status, time.perf_counter() - began)
