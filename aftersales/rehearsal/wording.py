"""The words of scenario files: durations, comparisons, strictness."""

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

_DURATION = re.compile(r"^\s*([+-]?)((?:\d+(?:\.\d+)?(?:w|d|h|m|s))+)\s*$")
_PART = re.compile(r"(\d+(?:\.\d+)?)(w|d|h|m|s)")
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
TIME_KEYS = re.compile(r"(_by|_at|_on|^eta|^until|^due)$")


def duration(raw: object) -> timedelta:
    """Read `30m`, `20h`, `3d`, `-14d`, `1d12h`, or 0.

    Raises ValueError naming the form.
    """
    if raw == 0:
        return timedelta(0)
    found = _DURATION.match(str(raw))
    if not found:
        raise ValueError(f"{raw!r} is no duration; write 30m, 20h, 3d or -14d")
    total = timedelta()
    for amount, unit in _PART.findall(found[2]):
        total += timedelta(**{_UNITS[unit]: float(amount)})
    return -total if found[1] == "-" else total


Duration = Annotated[timedelta, BeforeValidator(duration)]
Compare = str | int | float
"""A number (exactly that many), or a comparison: ">=2", "<39.90"."""


class Strict(BaseModel):
    """Unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", coerce_numbers_to_str=True)
