"""How fast one sender may send: a token bucket each, in the memory of this process."""

import math
from collections import OrderedDict
from collections.abc import Callable

from web.deps import RateLimit

MOST_SENDERS = 10_000
"""Senders remembered; the one not heard of for longest is forgotten first."""


class Buckets:
    """Token buckets by sender."""

    def __init__(self, limit: RateLimit, seconds: Callable[[], float]) -> None:
        """Allow `limit` to each sender; `seconds` is a clock that only goes forward."""
        self._limit = limit
        self._seconds = seconds
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, sender: str) -> int:
        """Take a token; return 0, or the whole seconds until there is one again."""
        now = self._seconds()
        tokens, since = self._buckets.pop(sender, (float(self._limit.burst), now))
        tokens = min(self._limit.burst, tokens + (now - since) * self._limit.per_second)
        granted = tokens >= 1
        self._buckets[sender] = (tokens - 1 if granted else tokens, now)
        if len(self._buckets) > MOST_SENDERS:
            self._buckets.popitem(last=False)
        return 0 if granted else max(1, math.ceil((1 - tokens) / self._limit.per_second))
