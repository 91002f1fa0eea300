"""The clocks that `cases.ports.Clock` can be: the wall, or the sandbox world's."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


class WallClock:
    """Production time. The only place that reads the system's clock for stamps."""

    def now(self) -> datetime:
        """Say what time it is."""
        return datetime.now(UTC)


class WorldClock:
    """The sandbox world's time: the wall plus an offset that the world keeps in a file."""

    def __init__(self, file: Path) -> None:
        """Follow the offset (seconds, as text) in `file`; no file yet means no offset."""
        self._file = file

    def now(self) -> datetime:
        """Say what time it is in the world."""
        try:
            offset = float(self._file.read_text() or 0)
        except FileNotFoundError:
            offset = 0.0
        return datetime.now(UTC) + timedelta(seconds=offset)
