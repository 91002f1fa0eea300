"""Our own books as the parts of a case use them, also while they are away.

Quick while the books are there: a local activity, which adds a line to the history. While they are
not, one patient activity waits for them and everybody else waits behind it: an outage adds a
handful of events, however many parts want something meanwhile.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from temporalio import workflow
from temporalio.exceptions import FailureError

T = TypeVar("T")


class Books:
    """The books of one case."""

    def __init__(self) -> None:
        """Nobody has found them away yet."""
        self._away = False

    async def use(
        self,
        quickly: Callable[[], Awaitable[T]],
        patiently: Callable[[], Awaitable[T]],
        *,
        always: bool = False,
    ) -> T:
        """Use the books as soon as they are there; return what was found or written.

        `always` = so did cases before they waited in line. Raises FailureError where `patiently`
        gives up, and for cases from before where it is not `always`.
        """
        while True:
            if self._away and _in_line():
                await workflow.wait_condition(lambda: not self._away)
            try:
                return await quickly()
            except FailureError:
                if not (always or _in_line()):
                    raise
                if not self._away:
                    break
        self._away = True
        try:
            return await patiently()
        finally:
            self._away = False


def _in_line() -> bool:
    return workflow.patched("one-waits-for-the-books")
