"""Every row measures, at a size that says nothing about speed."""

import math
from collections.abc import AsyncIterator

import pytest_asyncio

from aftersales.rehearsal.run import Stage
from bench import board, costs, replay, starts, throughput, waiting, webhooks, words
from bench.beside import other_worker
from bench.figures import Result
from bench.system import System, system


def sound(result: Result) -> bool:
    return bool(result.figures) and all(math.isfinite(f.value) for f in result.figures)


@pytest_asyncio.fixture(scope="module")
async def running() -> AsyncIterator[System]:
    """A system on all cores, whose feeds are done at once."""
    async with system(pins=False, SANDBOX_FEED_SECONDS="0") as running:
        yield running


async def test_the_board() -> None:
    assert sound(await board.measure(quick=True))


async def test_a_replay() -> None:
    assert sound(await replay.measure(quick=True))


async def test_the_words() -> None:
    assert sound(await words.measure(quick=True))


async def test_the_webhook_accepts_all_beside_the_bare_route(running: System) -> None:
    assert sound(await webhooks.on(running, rounds=1, count=12))


async def test_both_ways_close_the_same_case(running: System) -> None:
    async with other_worker(running):
        result = await throughput.on(running, rounds=1, cases=1)
    told = {figure.name: figure.value for figure in result.figures}
    assert told["workflow tasks of a case, ours / naive"] < 1
    assert sound(result)


async def test_waiting_cases_are_counted_and_drained(running: System) -> None:
    async with other_worker(running):
        assert sound(await waiting.on(running, rounds=1, cases=2, first=1))


async def test_a_case_is_opened_and_closed_through_the_doors(running: System) -> None:
    case_id = await starts.one_case(running.stack, running.store, number=990_001)
    snapshot = await running.store.board.snapshot(case_id)
    assert snapshot is not None
    assert snapshot["outcome"] == "resolved"


async def test_what_the_everyday_case_costs(playing: Stage) -> None:
    figures = await costs.on_budget(playing)
    assert [figure.met for figure in figures] == [True] * 4
