"""Our own books as the parts of a case use them, also while they are away.

Quick while the books are there: a local activity, which adds a line to the history. While they are
not, one patient activity waits for them and everybody else waits behind it: an outage adds a
handful of events, however many parts want something meanwhile.
"""

from typing import TypeVar

from temporalio import workflow
from temporalio.exceptions import FailureError
from temporalio.types import MethodAsyncSingleParam

from workflows.timeouts import ONCE, InBooks

Owner = TypeVar("Owner")
Asked = TypeVar("Asked")
Told = TypeVar("Told")


class Books:
    """The books of one case."""

    def __init__(self) -> None:
        """Nobody has found them away yet."""
        self._away = False

    async def use(
        self,
        method: MethodAsyncSingleParam[Owner, Asked, Told],
        request: Asked,
        options: InBooks,
        *,
        summary: str,
    ) -> Told:
        """Do an activity as soon as the books are there; return what was found or written.

        Raises FailureError where the patient one gives up, and in a case that began before cases
        waited in line where only its quick one is tried (`options.always`).
        """
        while True:
            if self._away and _in_line():
                await workflow.wait_condition(lambda: not self._away)
            try:
                return await workflow.execute_local_activity_method(
                    method,
                    request,
                    start_to_close_timeout=options.quick.start_to_close,
                    schedule_to_close_timeout=options.quick.schedule_to_close,
                    retry_policy=ONCE,
                    summary=summary,
                )
            except FailureError:
                if not (options.always or _in_line()):
                    raise
                if not self._away:
                    break
        self._away = True
        try:
            return await workflow.execute_activity_method(
                method, request, summary=summary, **options.patient
            )
        finally:
            self._away = False


def _in_line() -> bool:
    return workflow.patched("one-waits-for-the-books")
