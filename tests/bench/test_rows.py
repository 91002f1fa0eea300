"""Every row measures, at a size that says nothing about speed."""

import math

import pytest

from aftersales.rehearsal.run import Stage
from bench import board, costs, replay, starts, throughput, waiting, webhooks, words
from bench.beside import other_worker
from bench.figures import Result
from bench.system import System, connected


def sound(result: Result) -> bool:
    return bool(result.figures) and all(math.isfinite(f.value) for f in result.figures)


@pytest.fixture
async def system(playing: Stage) -> System:
    """The tests' own stack, with its processes left on all cores."""
    return System(playing.stack, playing.store, await connected(playing.stack), pins=False)


async def test_the_board() -> None:
    assert sound(await board.measure(quick=True))


async def test_a_replay() -> None:
    assert sound(await replay.measure(quick=True))


async def test_the_words() -> None:
    assert sound(await words.measure(quick=True))


async def test_the_webhook_accepts_all_beside_the_bare_route(system: System) -> None:
    assert sound(await webhooks.on(system, rounds=1, count=12))


async def test_both_ways_close_the_same_case(system: System) -> None:
    async with other_worker(system):
        result = await throughput.on(system, rounds=1, cases=1)
    told = {figure.name: figure.value for figure in result.figures}
    assert told["workflow tasks of a case, ours / naive"] < 1
    assert sound(result)


async def test_waiting_cases_are_counted_and_drained(system: System) -> None:
    async with other_worker(system):
        assert sound(await waiting.on(system, rounds=1, cases=2, first=1))


async def test_a_case_is_opened_and_closed_through_the_doors(system: System) -> None:
    assert await starts.one_case(system.stack, system.store, number=990_001) == "closed"


async def test_what_the_everyday_case_costs(playing: Stage) -> None:
    figures = await costs.on_budget(playing)
    assert [figure.met for figure in figures] == [True] * 4
