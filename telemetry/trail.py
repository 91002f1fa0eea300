"""What travels with a cause, from the request that brought it to the last call that it led to.

The id stands in every log line on the way. It is kept beside the event in the inbox and goes
through Temporal in a header, so it outlives processes; a case that waits keeps the trail of the
latest event or action that reached it.
"""

import re
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Self

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+/=-]{0,63}")
_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")


@dataclass(frozen=True)
class Trail:
    """One cause: its id, and the span that goes on from here (W3C Trace Context)."""

    correlation_id: str = ""
    traceparent: str = ""
    """Empty while tracing is off."""

    @classmethod
    def read(cls, carried: Mapping[str, object] | None) -> Self:
        """Read what was carried; whatever does not look like ours is left behind."""
        kept = carried or {}
        return cls(
            correlation_id=_fitting(_ID, kept.get("correlation_id")),
            traceparent=_fitting(_TRACEPARENT, kept.get("traceparent")),
        )

    def carried(self) -> dict[str, str]:
        """Return what travels; nothing for nobody's trail."""
        parts = {"correlation_id": self.correlation_id, "traceparent": self.traceparent}
        return {name: part for name, part in parts.items() if part}


_NOBODY = Trail()
_CURRENT: ContextVar[Trail] = ContextVar("aftersales_trail", default=_NOBODY)


def current() -> Trail:
    """Return the trail that this task follows."""
    return _CURRENT.get()


@contextmanager
def following(trail: Trail) -> Iterator[Trail]:
    """Follow a trail until the block ends."""
    token = _CURRENT.set(trail)
    try:
        yield trail
    finally:
        _CURRENT.reset(token)


def correlation_id(offered: str | None = None) -> str:
    """Return the id that a caller offers if it is a plain one of at most 64 characters, else new.

    What does not fit is never shortened or quoted: it might say more than an id should.
    """
    return _fitting(_ID, offered) or f"req_{secrets.token_hex(12)}"


def _fitting(pattern: re.Pattern[str], value: object) -> str:
    return value if isinstance(value, str) and pattern.fullmatch(value) else ""
