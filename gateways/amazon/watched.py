"""What is seen of a call: a log line, a count, a span; nothing of what was sent or answered."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import structlog

from gateways.amazon.answers import TROUBLE
from telemetry.meters import called, outcome_of
from telemetry.tracing import span

_log = structlog.get_logger(__name__)


@dataclass
class Seen:
    """How a call ended: an HTTP status, or the name of what came instead of an answer."""

    status: int | str = "cancelled"


@contextmanager
def watched(operation: str, event: str = "amazon.call") -> Iterator[Seen]:
    """Watch the block that makes one try; it writes the answer's status into what is yielded."""
    seen = Seen()
    began = time.monotonic()
    with span(f"amazon {operation}", "client", operation=operation) as note:
        try:
            yield seen
        except TROUBLE as error:
            seen.status = type(error).__name__
            raise
        finally:
            took = time.monotonic() - began
            _log.info(event, operation=operation, status=seen.status, duration=round(took, 3))
            called("amazon", operation, outcome_of(seen.status), took)
            note(status=seen.status)
