"""What logs and spans may say: a list of fields, and for each the kind of value that passes.

A field that is not on the list is dropped. A value that is not of its field's kind becomes a short
digest: two equal ones can still be told apart from a third, and nobody can read them. Names,
addresses and words of buyers are of no kind here.
"""

import hashlib
import re
from collections.abc import Callable, Mapping

Value = str | int | float | bool | None
Kind = Callable[[object], Value]

_WORD = re.compile(r"[A-Za-z0-9_.:+/<>{}\[\]-]{1,128}")
_PROSE = re.compile(r"[A-Za-z0-9 _.,:;%'()<>\[\]{}/+-]{1,300}")
_LONGEST_TRACE = 6000


def digest(value: object) -> str:
    """Return what stands in the place of a value that may not be shown."""
    return f"sha256:{hashlib.sha256(str(value).encode(errors='replace')).hexdigest()[:12]}"


def word(value: object) -> Value:
    """A name of ours or an id: letters, digits and a few signs, no space and no `@`."""
    if value is None or value == "":
        return None
    text = str(value)
    return text if _WORD.fullmatch(text) else digest(text)


def number(value: object) -> Value:
    """A count or a duration."""
    return value if isinstance(value, bool | int | float) else word(value)


def prose(value: object) -> Value:
    """A fixed sentence out of a program, never out of a message."""
    text = str(value)
    return text if _PROSE.fullmatch(text) else digest(text)


def trace(value: object) -> Value:
    """Where an error arose, as `telemetry.errors.told` writes it."""
    return str(value)[:_LONGEST_TRACE]


FIELDS: dict[str, Kind] = {
    "event": word,
    "level": word,
    "timestamp": word,
    "exception": trace,
    "logger": word,
    "template": prose,
    "role": word,
    "correlation_id": word,
    "request_id": word,
    "event_id": word,
    "case_id": word,
    "alert_id": word,
    "operation": word,
    "status": number,
    "duration": number,
    "clock": word,
    "rung": word,
    "to": word,
    "why": word,
    "code": word,
    "events": number,
    "seller": word,
    "marketplace": word,
    "attempt": number,
    "method": word,
    "route": word,
    "pid": number,
}
"""What may be said, in logs and on spans; all else is dropped."""


def allowed(said: Mapping[str, object]) -> dict[str, Value]:
    """Return what may be said of `said`."""
    return {
        name: FIELDS[name](value)
        for name, value in said.items()
        if name in FIELDS and value is not None
    }
