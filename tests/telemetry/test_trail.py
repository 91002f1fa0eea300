"""The id that goes with a cause."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.trail import Trail, correlation_id, current, following

PARENT = f"00-{'a' * 32}-{'b' * 16}-01"


def test_a_plain_id_is_taken_as_it_is() -> None:
    assert correlation_id("msg_2kWxYz") == "msg_2kWxYz"


@pytest.mark.parametrize(
    "offered", [None, "", "anna@example.com", "two words", "x" * 65, "ä", "a\n"]
)
def test_whatever_is_not_plain_gets_a_new_one(offered: str | None) -> None:
    first, second = correlation_id(offered), correlation_id(offered)
    assert first.startswith("req_")
    assert first != second


@given(st.dictionaries(st.sampled_from(["correlation_id", "traceparent", "other"]), st.text()))
def test_only_what_looks_like_ours_is_read(carried: dict[str, str]) -> None:
    trail = Trail.read(carried)
    assert trail.correlation_id in ("", carried.get("correlation_id"))
    assert trail.traceparent == ""


def test_what_is_carried_is_read_again() -> None:
    trail = Trail("msg_1", PARENT)
    assert Trail.read(trail.carried()) == trail
    assert Trail().carried() == {}
    assert Trail.read(None) == Trail()


async def test_two_tasks_follow_each_its_own() -> None:
    async def follow(name: str) -> str:
        with following(Trail(name)):
            await asyncio.sleep(0)
            return current().correlation_id

    assert list(await asyncio.gather(follow("a"), follow("b"))) == ["a", "b"]
    assert current() == Trail()
