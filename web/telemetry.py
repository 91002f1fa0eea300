"""Numbers about the web process and the books, for Prometheus; one registry an application."""

import shutil
import time
from pathlib import Path
from typing import Any

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Telemetry:
    """What is counted. Process and library meters of the default registry are shown beside it."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self, version: str = "", disk: Path | None = None) -> None:
        """Start at nothing; `disk` is a folder whose file system is watched."""
        self.registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self._requests = Counter(
            "aftersales_http_requests", "Requests answered", labels, registry=self.registry
        )
        self._seconds = Histogram(
            "aftersales_http_request_seconds",
            "Time until the last byte of the answer",
            ("method", "route"),
            registry=self.registry,
        )
        self._events = Counter(
            "aftersales_events",
            "Inbound events, by what became of them at the door",
            ("result",),
            registry=self.registry,
        )
        for result in ("accepted", "duplicate"):
            self._events.labels(result)
        build = Gauge("aftersales_build_info", "Always 1", ("version",), registry=self.registry)
        build.labels(version or "0").set(1)
        if disk is not None:
            self.watch(disk)

    def watch(self, disk: Path) -> None:
        """Tell of the file system that this folder lies on."""
        free = Gauge(
            "aftersales_disk_free_bytes",
            "Free space where the database file lies (SQLite only)",
            registry=self.registry,
        )
        size = Gauge(
            "aftersales_disk_size_bytes",
            "Size of the file system where the database file lies (SQLite only)",
            registry=self.registry,
        )
        free.set_function(lambda: shutil.disk_usage(disk).free)
        size.set_function(lambda: shutil.disk_usage(disk).total)

    def events(self, accepted: int, duplicates: int) -> None:
        """Count events that were acknowledged."""
        self._events.labels("accepted").inc(accepted)
        self._events.labels("duplicate").inc(duplicates)

    def request(self, scope: Scope, status: int, seconds: float) -> None:
        """Count a request under its route, never under its address, which anybody can invent."""
        method, path = method_of(scope), route_of(scope)
        self._requests.labels(method, path, str(status)).inc()
        self._seconds.labels(method, path).observe(seconds)

    def text(self) -> bytes:
        """Return everything in Prometheus's format."""
        return generate_latest(self.registry) + generate_latest(REGISTRY)


def route_of(scope: Scope) -> str:
    """Return the route as the code names it, `unknown` where there is none."""
    route: Any = scope.get("route")
    return str(getattr(route, "path", "unknown"))


def method_of(scope: Scope) -> str:
    """Return the method, `other` for one that somebody made up."""
    return str(scope["method"]) if scope["method"] in METHODS else "other"


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
