"""structlog, JSON in production: an allow-list of fields, so personal data cannot slip in."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, Literal

import structlog

FIELDS = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "exception",
        "role",
        "case_id",
        "event_id",
        "alert_id",
        "request_id",
        "operation",
        "status",
        "duration",
        "clock",
        "rung",
        "to",
        "why",
        "code",
        "events",
        "seller",
        "marketplace",
        "attempt",
        "method",
        "path",
        "url",
        "pid",
    }
)


def _allowed(_: Any, __: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every field that is not on the list."""
    return {key: value for key, value in entry.items() if key in FIELDS}


def configure_logs(form: Literal["json", "console"], level: str) -> None:
    """Log to stderr; libraries that write whole addresses into their lines stay quiet."""
    number = logging.getLevelName(level.upper())
    logging.basicConfig(
        level=number, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s"
    )
    for name in ("httpx", "httpcore", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)
    renderer: Any = structlog.processors.JSONRenderer()
    if form == "console":
        renderer = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _allowed,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
