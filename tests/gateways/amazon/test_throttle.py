"""Turns under Amazon's rate limits."""

import pytest

from cases.errors import GatewayError
from gateways.amazon.operations import CREATE_FEED, GET_FEED
from gateways.amazon.throttle import Throttle
from tests.gateways.amazon.scripted import Watch


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def throttle(watch: Watch) -> Throttle:
    return Throttle(watch)


def test_a_burst_is_free_and_the_next_waits(throttle: Throttle) -> None:
    bucket = throttle.bucket("acme", GET_FEED)
    assert [bucket.take() for _ in range(GET_FEED.burst)] == [0.0] * 15
    assert bucket.take() == pytest.approx(0.5)
    assert bucket.take() == pytest.approx(1.0)


def test_turns_come_back_with_time_but_never_above_the_burst(
    throttle: Throttle, watch: Watch
) -> None:
    bucket = throttle.bucket("acme", GET_FEED)
    for _ in range(15):
        bucket.take()
    watch.seconds = 1.0
    assert [bucket.take() for _ in range(3)] == [0.0, 0.0, pytest.approx(0.5)]
    watch.seconds = 1000.0
    assert [bucket.take() for _ in range(15)] == [0.0] * 15
    assert bucket.take() > 0


def test_sellers_and_operations_do_not_share_turns(throttle: Throttle) -> None:
    throttle.bucket("acme", GET_FEED).empty()
    assert throttle.bucket("acme", GET_FEED).take() > 0
    assert throttle.bucket("other", GET_FEED).take() == 0
    assert throttle.bucket("acme", CREATE_FEED).take() == 0


def test_the_header_tells_the_rate(throttle: Throttle) -> None:
    throttle.learn("acme", CREATE_FEED, "8.3")
    bucket = throttle.bucket("acme", CREATE_FEED)
    bucket.empty()
    assert bucket.take() == pytest.approx(1 / 8.3)


@pytest.mark.parametrize("header", [None, "", "fast", "0", "-1", "inf", "nan"])
def test_a_header_that_tells_nothing_changes_nothing(
    throttle: Throttle, header: str | None
) -> None:
    throttle.learn("acme", CREATE_FEED, header)
    assert throttle.bucket("acme", CREATE_FEED).rate == CREATE_FEED.rate


@pytest.mark.asyncio
async def test_a_turn_that_is_too_far_off_is_given_back(throttle: Throttle) -> None:
    bucket = throttle.bucket("acme", CREATE_FEED)
    bucket.empty()
    for _ in range(2):
        with pytest.raises(GatewayError) as caught:
            await throttle.turn("acme", CREATE_FEED, within=2.0)
        assert caught.value.context["retry_after"] == 121
    assert bucket.wait() == 0.0


@pytest.mark.asyncio
async def test_a_turn_that_is_near_is_waited_for(throttle: Throttle) -> None:
    throttle.learn("acme", CREATE_FEED, "1000")
    throttle.bucket("acme", CREATE_FEED).empty()
    await throttle.turn("acme", CREATE_FEED, within=2.0)
    assert throttle.bucket("acme", CREATE_FEED).wait() == pytest.approx(0.001)
