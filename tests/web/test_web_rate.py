"""Token buckets, with a clock that tests turn."""

from web.deps import RateLimit
from web.webhooks import rate
from web.webhooks.rate import Buckets


class Seconds:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_is_granted_and_then_the_rate_holds() -> None:
    seconds = Seconds()
    buckets = Buckets(RateLimit(per_second=0.5, burst=3), seconds)
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 2]
    seconds.now += 1
    assert buckets.take("a") == 1
    seconds.now += 1
    assert [buckets.take("a") for _ in range(2)] == [0, 2]


def test_a_pause_fills_the_bucket_no_further_than_the_burst() -> None:
    seconds = Seconds()
    buckets = Buckets(RateLimit(per_second=10, burst=2), seconds)
    seconds.now += 3600
    assert [buckets.take("a") for _ in range(3)] == [0, 0, 1]


def test_senders_do_not_wait_for_each_other() -> None:
    buckets = Buckets(RateLimit(per_second=1, burst=1), Seconds())
    assert (buckets.take("a"), buckets.take("b"), buckets.take("a")) == (0, 0, 1)


def test_the_sender_not_heard_of_for_longest_is_forgotten() -> None:
    buckets = Buckets(RateLimit(per_second=1, burst=1), Seconds())
    for number in range(rate.MOST_SENDERS + 1):
        buckets.take(str(number))
    assert buckets.take("0") == 0
    assert buckets.take(str(rate.MOST_SENDERS)) == 1
