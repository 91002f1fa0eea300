"""World time: wall time plus an offset that a rehearsal moves."""

import os
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

_DURATION = re.compile(r"([+-]?)(\d+(?:\.\d+)?)(s|m|h|d|w)")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class WorldClock:
    """Tells the world's time, in UTC, and lets the controls move it.

    With a `file` the offset in seconds is shared as decimal text: written at the start and at each
    change, taken over from a file that is already there. `keep` is called with every new offset.
    """

    def __init__(
        self,
        offset: float = 0.0,
        file: Path | None = None,
        keep: Callable[[float], None] = lambda offset: None,
    ) -> None:
        self._file = file
        self._keep = keep
        if file is not None and file.exists():
            offset = float(file.read_text(encoding="ascii"))
        self._move(offset)

    def now(self) -> datetime:
        """Say what time it is in the world."""
        return datetime.fromtimestamp(time.time() + self.offset, UTC)

    def set(self, now: datetime) -> None:
        """Make it `now` (aware) in the world; time flows on from there."""
        self._move(now.timestamp() - time.time())

    def _move(self, offset: float) -> None:
        self.offset = offset
        self._keep(offset)
        if self._file is not None:
            # Readers in other processes must never see half a number.
            draft = self._file.with_name(f"{self._file.name}.{os.getpid()}.tmp")
            draft.write_text(f"{offset:.6f}\n", encoding="ascii")
            draft.replace(self._file)


def duration(text: str) -> timedelta | None:
    """Read `30m`, `20h`, `-14d`; None if `text` is no duration."""
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        return None
    sign, number, unit = match.groups()
    length = timedelta(**{_UNITS[unit]: float(number)})
    return -length if sign == "-" else length


def moment(text: str, now: datetime) -> datetime:
    """Read a duration counted from `now`, or an ISO time (UTC where it names no offset).

    Raises `ValueError` when it is neither.
    """
    length = duration(text)
    if length is not None:
        return now + length
    at = datetime.fromisoformat(text)
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def stamp(at: datetime) -> str:
    """Write a moment as the world shows it: RFC 3339, UTC, milliseconds."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
