"""Spans: a trace goes on wherever its trail goes, and says no more than a log line."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from telemetry import tracing
from telemetry.tracing import span, wanted
from telemetry.trail import Trail, current, following

PRIVATE = "Anna Berg, Hauptstr. 5"


@pytest.fixture
def seen() -> Iterator[InMemorySpanExporter]:
    """Tracing is on; what was made of it."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    stop = tracing.use(provider)
    yield exporter
    stop()


def names(seen: InMemorySpanExporter) -> dict[str, ReadableSpan]:
    return {one.name: one for one in seen.get_finished_spans()}


def test_a_trace_goes_on_in_another_process(seen: InMemorySpanExporter) -> None:
    with following(Trail("msg_1")), span("http POST", "server"):
        carried = current().carried()
    with (
        following(Trail.read(carried)),
        span("activity issue_refund", "consumer"),
        span("amazon createFeed", "client", operation="createFeed") as note,
    ):
        note(status=202)
    found = names(seen)
    door, effect = found["http POST"], found["activity issue_refund"]
    call = found["amazon createFeed"]
    assert door.context is not None
    assert effect.context is not None
    assert call.context is not None
    assert door.context.trace_id == effect.context.trace_id == call.context.trace_id
    assert (door.parent, effect.parent and effect.parent.span_id) == (None, door.context.span_id)
    assert call.parent is not None
    assert call.parent.span_id == effect.context.span_id
    assert call.attributes == {
        "aftersales.correlation_id": "msg_1",
        "aftersales.operation": "createFeed",
        "aftersales.status": 202,
    }


def test_housekeeping_makes_no_traces(seen: InMemorySpanExporter) -> None:
    with span("store inbox.pending", "client"):
        assert current() == Trail()
    assert names(seen) == {}


def test_an_error_shows_its_kind_and_not_its_words(seen: InMemorySpanExporter) -> None:
    with pytest.raises(ValueError, match="Anna"), span("activity x", "consumer", why=PRIVATE):
        raise ValueError(PRIVATE)
    [one] = seen.get_finished_spans()
    assert one.status.description == "ValueError"
    assert one.events == ()
    assert "Anna" not in one.to_json()


def test_off_is_off() -> None:
    with following(Trail("msg_1")), span("http POST", "server", status=1) as note:
        note(status=2)
        assert current() == Trail("msg_1")


@pytest.mark.parametrize(
    ("environment", "on"),
    [
        ({}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": ""}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:4318/v1/traces"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://x", "OTEL_SDK_DISABLED": "true"}, False),
    ],
)
def test_an_endpoint_switches_it_on(environment: dict[str, str], on: bool) -> None:
    assert wanted(environment) is on


def test_without_an_endpoint_nothing_of_it_is_imported() -> None:
    code = (
        "import sys, aftersales.web_role, aftersales.worker_role, telemetry.tracing as t\n"
        "with t.span('http POST', 'server'): pass\n"
        "own = ('opentelemetry.sdk', 'opentelemetry.exporter')\n"
        "print([name for name in sys.modules if name.startswith(own)])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
