"""Small writes that come at the same moment share a transaction, and nothing else."""

import asyncio

import pytest

from cases.errors import StoreUnavailable
from gateways.store.grouping import LARGEST_GROUP, Grouped


class Paper:
    """Something to write on, one group at a time."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.away = False

    async def write(self, items: list[int]) -> list[str]:
        self.groups.append(items)
        await asyncio.sleep(0)
        if self.away:
            raise StoreUnavailable()
        if -1 in items:
            raise ValueError("minus one")
        return [str(item) for item in items]


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def grouped(paper: Paper) -> Grouped[int, str]:
    return Grouped(paper.write)


async def test_somebody_who_is_alone_is_written_at_once(
    paper: Paper, grouped: Grouped[int, str]
) -> None:
    assert await grouped.add(7) == "7"
    assert await grouped.add(8) == "8"
    assert paper.groups == [[7], [8]]


async def test_who_comes_together_is_written_together_and_gets_an_own_answer(
    paper: Paper, grouped: Grouped[int, str]
) -> None:
    assert await asyncio.gather(*map(grouped.add, range(3))) == ["0", "1", "2"]
    assert paper.groups == [[0, 1, 2]]


async def test_a_group_has_a_largest_size(paper: Paper, grouped: Grouped[int, str]) -> None:
    await asyncio.gather(*map(grouped.add, range(LARGEST_GROUP + 1)))
    assert [len(group) for group in paper.groups] == [LARGEST_GROUP, 1]


async def test_who_cannot_be_stored_fails_alone(paper: Paper, grouped: Grouped[int, str]) -> None:
    told = await asyncio.gather(*map(grouped.add, [1, -1, 2]), return_exceptions=True)
    assert [str(one) for one in told] == ["1", "minus one", "2"]
    assert paper.groups == [[1, -1, 2], [1], [-1], [2]]


async def test_while_the_store_is_away_everybody_hears_it_at_once(
    paper: Paper, grouped: Grouped[int, str]
) -> None:
    paper.away = True
    told = await asyncio.gather(*map(grouped.add, [1, 2]), return_exceptions=True)
    assert [type(one) for one in told] == [StoreUnavailable, StoreUnavailable]
    assert paper.groups == [[1, 2]]
    paper.away = False
    assert await grouped.add(3) == "3"


async def test_who_gives_up_waiting_disturbs_nobody(
    paper: Paper, grouped: Grouped[int, str]
) -> None:
    leaving, staying = (asyncio.ensure_future(grouped.add(n)) for n in (1, 2))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying == "2"
    assert leaving.cancelled()
