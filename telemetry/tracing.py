"""Spans, where an OpenTelemetry endpoint is set; nothing is imported and nothing costs where not.

A span's parent is the trail (`telemetry.trail`), so that a trace goes on in another process, after
any wait. What stands on a span passes the same list of fields as a log line; messages of errors
never do.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from telemetry import trail
from telemetry.errors import kind
from telemetry.fields import allowed

ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
FLUSH_MILLISECONDS = 2000
"""How long a process that ends waits for its last spans to leave."""

_BEGINS = ("server", "consumer")
Note = Callable[..., None]
"""Adds fields to the span that is open."""


def _deaf(**_fields: object) -> None:
    """Add nothing: tracing is off."""


_OFF: AbstractContextManager[Note] = nullcontext(_deaf)
_tracer: Any = None


def wanted(environment: Mapping[str, str]) -> bool:
    """Whether the environment names an endpoint (and does not switch OpenTelemetry off)."""
    if environment.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return False
    return any(environment.get(name) for name in ENDPOINTS)


def start(service: str) -> Callable[[], None]:
    """Send spans from now on, as OpenTelemetry's own variables say; return what ends it."""
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return use(provider)


def use(provider: Any) -> Callable[[], None]:
    """Make spans with this provider; return what flushes and ends it."""
    global _tracer
    _tracer = provider.get_tracer("aftersales")

    def stop() -> None:
        global _tracer
        _tracer = None
        provider.force_flush(FLUSH_MILLISECONDS)

    return stop


def span(name: str, role: str = "internal", **fields: object) -> AbstractContextManager[Note]:
    """Open a span below the trail; what happens inside follows it.

    `role` is `server` or `consumer` for what may begin a trace; `client` and `internal` only go on
    with one, so that housekeeping makes none. Yields what adds fields.
    """
    begins = role in _BEGINS or bool(trail.current().traceparent)
    return _OFF if _tracer is None or not begins else _span(name, role, fields)


@contextmanager
def _span(name: str, role: str, fields: dict[str, object]) -> Iterator[Note]:
    from opentelemetry.trace import SpanKind, Status, StatusCode
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    carrier = TraceContextTextMapPropagator()
    before = trail.current()
    opened = _tracer.start_span(
        name,
        context=carrier.extract({"traceparent": before.traceparent}),
        kind=SpanKind[role.upper()],
        attributes=_attributes({"correlation_id": before.correlation_id, **fields}),
        record_exception=False,
        set_status_on_exception=False,
    )

    def note(**more: object) -> None:
        opened.set_attributes(_attributes(more))

    try:
        with trail.following(trail.Trail(before.correlation_id, _parent(opened))):
            yield note
    except BaseException as error:
        opened.set_status(Status(StatusCode.ERROR, kind(error)))
        raise
    finally:
        opened.end()


def _parent(opened: Any) -> str:
    context = opened.get_span_context()
    return f"00-{context.trace_id:032x}-{context.span_id:016x}-{int(context.trace_flags):02x}"


def _attributes(fields: Mapping[str, object]) -> dict[str, Any]:
    return {
        f"aftersales.{name}": value for name, value in allowed(fields).items() if value is not None
    }
