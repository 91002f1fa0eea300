"""Every request gets an id that goes with whatever comes of it, a log line and, if wanted, a span.

The id is the sender's `webhook-id` or `x-request-id` where that is a plain one, else a new one; the
answer tells it in `X-Request-Id`.
"""

import time

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from telemetry.tracing import span
from telemetry.trail import Trail, correlation_id, following
from web.telemetry import method_of, route_of

HEADER = "X-Request-Id"
OFFERED = ("webhook-id", "x-request-id")
QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked every few seconds by machines: neither log lines nor spans."""
log = structlog.get_logger(__name__)


class Followed:
    """Middleware: lets every request of the application inside be followed."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap `app`."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on under the request's trail."""
        if scope["type"] != "http" or scope["path"] in QUIET:
            await self._app(scope, receive, send)
            return
        with following(_trail(scope)) as trail:
            answer = _Answer(send, trail.correlation_id)
            began = time.perf_counter()
            with span(f"http {method_of(scope)}", "server", method=method_of(scope)) as note:
                try:
                    await self._app(scope, receive, answer.send)
                except Exception as error:
                    log.error("http.failed", route=route_of(scope), exc_info=error)
                    raise
                finally:
                    said = {"route": route_of(scope), "status": answer.status}
                    note(**said)
                    took = round(time.perf_counter() - began, 4)
                    log.info("http.request", method=method_of(scope), duration=took, **said)


class _Answer:
    """The answer on its way out."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self._request_id = request_id
        self.status = 500

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            MutableHeaders(scope=message)[HEADER] = self._request_id
        await self._send(message)


def _trail(scope: Scope) -> Trail:
    """The request's own trail, below the caller's span where the caller sends one."""
    headers = Headers(scope=scope)
    offered = next((headers[name] for name in OFFERED if name in headers), None)
    told = Trail.read({"traceparent": headers.get("traceparent")})
    return Trail(correlation_id(offered), told.traceparent)
