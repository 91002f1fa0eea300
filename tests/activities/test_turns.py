"""Waiting lines within one process."""

import asyncio

import pytest

from activities.turns import Turns
from cases.errors import GatewayError

PATIENT = 60.0
BOTH = ("begins", "ends")


async def test_one_follows_the_other_in_order_of_arrival() -> None:
    """Nobody begins before the one in front is done."""
    turns = Turns(PATIENT, "busy")
    told: list[str] = []

    async def one(name: str) -> None:
        async with turns.turn("acme"):
            told.append(f"{name} begins")
            await asyncio.sleep(0)
            told.append(f"{name} ends")

    await asyncio.gather(one("first"), one("second"), one("third"))

    assert told == [f"{name} {what}" for name in ("first", "second", "third") for what in BOTH]


async def test_other_keys_have_lines_of_their_own() -> None:
    """A seller does not wait for another one."""
    turns = Turns(0.0, "busy")
    async with turns.turn("acme"), turns.turn("zenith"):
        pass


async def test_who_waits_too_long_is_told_why_and_may_come_again() -> None:
    """Nothing was done, so a retry is safe."""
    turns = Turns(0.01, "another one is being sent")
    async with turns.turn("acme"):
        with pytest.raises(GatewayError, match="another one is being sent"):
            async with turns.turn("acme"):
                raise AssertionError("it was not its turn")
    async with turns.turn("acme"):
        pass


async def test_a_turn_that_fails_is_over() -> None:
    """The next one begins all the same."""
    turns = Turns(0.0, "busy")
    with pytest.raises(ZeroDivisionError):
        async with turns.turn("acme"):
            _ = 1 // 0
    async with turns.turn("acme"):
        pass


async def test_who_leaves_the_line_holds_nobody_up() -> None:
    """A worker that is told to stop cancels those who wait."""
    turns = Turns(PATIENT, "busy")

    async def wait() -> None:
        async with turns.turn("acme"):
            raise AssertionError("it was cancelled")

    async with turns.turn("acme"):
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    async with turns.turn("acme"):
        pass
