"""How the dispatcher gives way while many events come in at once.

Accepting and handing on share one process. A burst is accepted first: what is stored is safe, and
its cases are opened while the burst ebbs. Handing on never stops: one event goes after
`LOOKS` looks, however dense the traffic.
"""

import asyncio
from collections import deque
from collections.abc import Callable

DENSE = 16
"""This many arrivals …"""
WITHIN = 0.1
"""… in this many seconds are a burst."""
LOOK, LOOKS = 0.01, 5
"""Seconds between looks, and how many there are before one event goes all the same."""


class Traffic:
    """Knows how densely events arrive, and lets events out one by one meanwhile."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        """`seconds` is a clock that only goes forward."""
        self._seconds = seconds
        self._arrivals: deque[float] = deque(maxlen=DENSE)
        self._gate = asyncio.Lock()

    def arrived(self) -> None:
        """An event came in."""
        self._arrivals.append(self._seconds())

    @property
    def dense(self) -> bool:
        """Whether this is a burst."""
        full = len(self._arrivals) == DENSE
        return full and self._seconds() - self._arrivals[0] < WITHIN

    async def give_way(self) -> None:
        """Return at once in quiet times; in a burst one caller after the other, and later."""
        if not self.dense:
            return
        async with self._gate:
            for _ in range(LOOKS):
                if not self.dense:
                    return
                await asyncio.sleep(LOOK)
