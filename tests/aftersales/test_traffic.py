"""Bursts are accepted first; handing on goes on, but slowly."""

import asyncio

from aftersales.traffic import DENSE, LOOK, WITHIN, Traffic


class Watch:
    """A clock that goes forward when it is told to."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def burst(traffic: Traffic) -> None:
    for _ in range(DENSE):
        traffic.arrived()


async def test_in_quiet_times_nobody_waits() -> None:
    watch = Watch()
    traffic = Traffic(watch)
    traffic.arrived()
    waiting = asyncio.create_task(traffic.give_way())
    await asyncio.sleep(0)
    assert waiting.done()


async def test_a_few_arrivals_far_apart_are_no_burst() -> None:
    watch = Watch()
    traffic = Traffic(watch)
    for _ in range(2 * DENSE):
        traffic.arrived()
        watch.time += WITHIN / 2
    assert not traffic.dense


async def test_a_burst_ends_by_itself() -> None:
    watch = Watch()
    traffic = Traffic(watch)
    burst(traffic)
    assert traffic.dense
    watch.time += 2 * WITHIN
    assert not traffic.dense


async def test_even_an_endless_burst_lets_events_through() -> None:
    watch = Watch()
    traffic = Traffic(watch)

    async def endless() -> None:
        while True:
            burst(traffic)
            watch.time += LOOK
            await asyncio.sleep(0)

    burst(traffic)
    flood = asyncio.create_task(endless())
    await asyncio.gather(traffic.give_way(), traffic.give_way())
    assert traffic.dense
    flood.cancel()
