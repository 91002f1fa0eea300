"""How a role is seen from outside: its numbers, Temporal's numbers, its spans."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import start_http_server
from temporalio.runtime import (
    LogForwardingConfig,
    LoggingConfig,
    PrometheusConfig,
    Runtime,
    TelemetryConfig,
    TelemetryFilter,
)

from telemetry import tracing

_QUIET = TelemetryFilter(core_level="WARN", other_level="ERROR")


class CannotListen(Exception):
    """Somebody else has the address that a setting names."""


def runtime(address: str) -> Runtime:
    """Return the SDK's runtime: its log goes through ours, its numbers to `address` (empty = none).

    Raises CannotListen.
    """
    logs = LogForwardingConfig(
        logger=logging.getLogger("temporalio.core"),
        prepend_target_on_message=False,
        append_log_fields_to_message=False,
    )
    metrics = None
    if address:
        metrics = PrometheusConfig(
            bind_address=address,
            counters_total_suffix=True,
            unit_suffix=True,
            durations_as_seconds=True,
        )
    telemetry = TelemetryConfig(
        logging=LoggingConfig(filter=_QUIET, forwarding=logs), metrics=metrics
    )
    try:
        return Runtime(telemetry=telemetry)
    except (RuntimeError, ValueError) as error:
        raise CannotListen(f"AFTERSALES_METRICS__TEMPORAL: cannot use {address}") from error


@contextmanager
def numbers(address: str) -> Iterator[None]:
    """Serve this process's numbers at `http://ADDRESS/metrics` (empty = do not).

    Raises CannotListen.
    """
    if not address:
        yield
        return
    host, _, port = address.rpartition(":")
    try:
        server, thread = start_http_server(int(port), host.strip("[]"))
    except OSError as error:
        raise CannotListen(
            f"AFTERSALES_METRICS__WORKER: cannot listen at {address}: {error.strerror}"
        ) from error
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def spans(role: str) -> Iterator[None]:
    """Send spans while the environment names an OpenTelemetry endpoint."""
    if not tracing.wanted(os.environ):
        yield
        return
    stop = tracing.start(os.environ.get("OTEL_SERVICE_NAME") or f"aftersales-{role}")
    try:
        yield
    finally:
        stop()
