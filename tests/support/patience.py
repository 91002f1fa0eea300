"""Waiting for other processes, in real time."""

import time
from collections.abc import Callable
from typing import TypeVar

import httpx

T = TypeVar("T")
_LOOK_EVERY = 0.05


def eventually(look: Callable[[], T], seconds: float = 30) -> T:
    """Look until there is something to see, and return it; fail after `seconds`.

    A refused connection or an answer other than success counts as nothing.
    """
    deadline = time.monotonic() + seconds
    while True:
        seen: T | Exception
        try:
            seen = look()
            if seen:
                return seen
        except httpx.HTTPError as error:
            seen = error
        assert time.monotonic() < deadline, f"not within {seconds} s; last seen: {seen!r}"
        time.sleep(_LOOK_EVERY)
