"""One's turn under Amazon's rate limits: a token bucket per seller and operation, in real time.

Amazon counts on its own side; keeping count here only spares answers of 429. Buckets live in one
process: several processes of one seller share Amazon's bucket, and meet 429 sooner.
"""

import asyncio
import math
import time
from collections.abc import Callable

from cases.errors import GatewayError
from gateways.amazon.operations import Operation


class Bucket:
    """Holds up to `burst` turns and gains `rate` of them per second."""

    def __init__(self, rate: float, burst: int, now: Callable[[], float]) -> None:
        """Begin full; `now` counts seconds of real time."""
        self.rate = rate
        self._burst = float(burst)
        self._turns = float(burst)
        self._now = now
        self._counted_at = now()

    def take(self) -> float:
        """Take a turn and return the seconds to wait for it; turns may be owed."""
        self._count()
        self._turns -= 1
        return self.wait()

    def give_back(self) -> None:
        """Return a turn that was not used."""
        self._turns += 1

    def empty(self) -> None:
        """Start again from nothing: Amazon said that there are no turns left."""
        self._count()
        self._turns = min(self._turns, 0.0)

    def wait(self) -> float:
        """Return the seconds until no turn is owed."""
        return max(0.0, -self._turns / self.rate)

    def _count(self) -> None:
        now = self._now()
        gained = (now - self._counted_at) * self.rate
        self._turns = min(self._burst, self._turns + gained)
        self._counted_at = now


class Throttle:
    """All buckets of one process."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """Begin without buckets; `now` counts seconds of real time."""
        self._now = now
        self._buckets: dict[tuple[str, str], Bucket] = {}

    def bucket(self, seller: str, operation: Operation) -> Bucket:
        """Return the seller's bucket for an operation, full at its first use."""
        key = (seller, operation.name)
        if key not in self._buckets:
            self._buckets[key] = Bucket(operation.rate, operation.burst, self._now)
        return self._buckets[key]

    async def turn(self, seller: str, operation: Operation, within: float) -> None:
        """Wait for one's turn, at most `within` seconds.

        Raises GatewayError at once, with `retry_after` in seconds, when it would take longer.
        """
        bucket = self.bucket(seller, operation)
        wait = bucket.take()
        if wait > within:
            bucket.give_back()
            raise GatewayError(
                f"No turn left for {operation.name}",
                operation=operation.name,
                retry_after=math.ceil(wait),
            )
        if wait:
            await asyncio.sleep(wait)

    def learn(self, seller: str, operation: Operation, rate_header: str | None) -> None:
        """Take over the rate that an answer tells; nonsense is ignored."""
        try:
            rate = float(rate_header or "")
        except ValueError:
            return
        if 0 < rate < math.inf:
            self.bucket(seller, operation).rate = rate
