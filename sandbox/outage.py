"""The application's store refuses for a while: the one fault that lies outside this world."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

LASTS = timedelta(minutes=30)
"""World time that one outage of the store lasts (CONTRACT 7)."""


class StoreOutage:
    """Keeps a file while the application's store shall refuse; the application looks for it.

    Without a `file` nothing can be broken. `keep` is called with the outage as it stands, so that
    one outlives this process; `kept` is what was kept last.
    """

    def __init__(
        self,
        file: Path | None,
        now: Callable[[], datetime],
        keep: Callable[[dict[str, Any] | None], None],
        kept: dict[str, Any] | None = None,
    ) -> None:
        self._file, self._now, self._keep = file, now, keep
        self._fault = kept
        self.look()

    @property
    def possible(self) -> bool:
        """Whether there is a store to break."""
        return self._file is not None

    def begin(self, kind: str, times: int) -> None:
        """Let the store refuse from now on, `times` half hours on end; every kind does the same."""
        assert self._file is not None
        until = self._now() + times * LASTS
        self._set(
            {"target": "store", "kind": kind, "times": times, "until": until.isoformat()},
        )
        self._file.touch()
        self.watch()

    def end(self) -> None:
        """Let the store answer again."""
        self._set(None)
        if self._file is not None:
            self._file.unlink(missing_ok=True)

    def look(self) -> None:
        """End an outage whose time is over."""
        if self._fault is not None and self._left() <= timedelta(0):
            self.end()

    def watch(self) -> None:
        """Look again when the outage should be over, unless the clock is moved before."""
        if self._fault is not None:
            loop = asyncio.get_running_loop()
            loop.call_later(max(self._left().total_seconds(), 0.0), self.look)

    def armed(self) -> list[dict[str, Any]]:
        """Show the outage like the faults of this world, and until when it lasts."""
        self.look()
        return [] if self._fault is None else [self._fault]

    def _left(self) -> timedelta:
        assert self._fault is not None
        return datetime.fromisoformat(self._fault["until"]) - self._now()

    def _set(self, fault: dict[str, Any] | None) -> None:
        self._fault = fault
        self._keep(fault)
