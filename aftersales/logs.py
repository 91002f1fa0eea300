"""structlog, JSON in production: an allow-list of fields, so personal data cannot slip in.

`telemetry.fields` is the list. Lines of libraries come out in the same form, without their words:
a template is shown where the library kept it apart from what it filled in, errors show their kinds
and places.
"""

import logging
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any, Literal

import structlog

from telemetry import trail
from telemetry.errors import told
from telemetry.fields import allowed

Entry = MutableMapping[str, Any]

PLAIN = ("uvicorn.error", "alembic.runtime.migration")
"""Loggers that tell of start and stop; all other libraries are heard from WARNING on."""
SPEAKING_FOR_THEMSELVES = ("uvicorn", "uvicorn.error", "uvicorn.access")
"""Loggers that a library may already have given handlers of its own."""
_CUT = " ("
"""Temporal's activity logger puts what the activity is about behind its sentence, in brackets."""


def configure_logs(form: Literal["json", "console"], level: str) -> None:
    """Log to stderr, from `level` on."""
    number = logging.getLevelName(level.upper())
    renderer: Any = structlog.processors.JSONRenderer()
    if form == "console":
        renderer = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _followed,
            _without_message,
            _allowed,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=lambda *_: Stderr(),
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers = [Libraries()]
    root.setLevel(max(number, logging.WARNING))
    for name in SPEAKING_FOR_THEMSELVES:
        logging.getLogger(name).handlers = []
        logging.getLogger(name).propagate = True
        logging.getLogger(name).disabled = False
        logging.getLogger(name).setLevel(logging.NOTSET)
    for name in PLAIN:
        logging.getLogger(name).setLevel(number)


def _followed(_: Any, __: str, entry: Entry) -> Entry:
    """Add the id of the cause that this task follows."""
    if found := trail.current().correlation_id:
        entry.setdefault("correlation_id", found)
    return entry


def _without_message(_: Any, __: str, entry: Entry) -> Entry:
    """Turn an error into its kinds and places."""
    given = entry.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else None
    if isinstance(given, tuple):
        error = given[1]
    elif given and error is None:
        error = sys.exc_info()[1]
    if error is not None:
        entry["exception"] = told(error)
    return entry


def _allowed(_: Any, __: str, entry: Entry) -> Entry:
    """Drop every field that is not on the list."""
    return dict(allowed(entry))


class Stderr:
    """Where lines go: what is stderr at that moment, a line in one piece."""

    def msg(self, line: str) -> None:
        """Write a line."""
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()

    log = debug = info = warning = error = critical = msg


class Libraries(logging.Handler):
    """Takes the lines of libraries that use Python's own logging."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line in our form, without what the library filled in."""
        # A closed stderr must not stop the library, nor print what is in the record.
        with suppress(OSError, ValueError):
            structlog.get_logger().log(
                record.levelno,
                "library",
                logger=record.name,
                template=_template(record),
                exc_info=record.exc_info,
            )


def _template(record: logging.LogRecord) -> str | None:
    """Return the sentence as the library's author wrote it, if it can be told from its data."""
    if record.args or record.name in PLAIN:
        return str(record.msg)
    if record.name == "temporalio.activity":
        return str(record.msg).partition(_CUT)[0]
    return None
