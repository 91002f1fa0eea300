"""The trail inside a case: what came with the latest event or action goes on to its activities.

The header is passed on unread, so it decides nothing and a replay needs none: histories from before
it, or a worker without it, mean the same.
"""

from collections.abc import Mapping
from typing import Any, NoReturn

from temporalio import workflow
from temporalio.api.common.v1 import Payload
from temporalio.worker import (
    ContinueAsNewInput,
    ExecuteWorkflowInput,
    HandleSignalInput,
    HandleUpdateInput,
    StartActivityInput,
    StartLocalActivityInput,
    WorkflowInboundInterceptor,
    WorkflowOutboundInterceptor,
)

from workflows.detaching import all_detached, detached

HEADER = "aftersales-trail"


class Latest:
    """The header of whatever reached the case last."""

    def __init__(self) -> None:
        """Follow nobody."""
        self._kept: dict[str, Payload] = {}

    def take(self, headers: Mapping[str, Payload]) -> None:
        """Follow from now on what these headers carry, if they carry anything."""
        if HEADER in headers:
            self._kept = {HEADER: detached(headers[HEADER])}

    def onto(self, headers: Mapping[str, Payload]) -> dict[str, Payload]:
        """Return the headers with the trail added."""
        return {**headers, **self._kept}


class CarryIn(WorkflowInboundInterceptor):
    """Takes the trail from what starts, signals and updates a case."""

    def init(self, outbound: WorkflowOutboundInterceptor) -> None:
        """Share the latest trail with what goes out."""
        self._latest = Latest()
        super().init(CarryOut(outbound, self._latest))

    async def execute_workflow(self, input: ExecuteWorkflowInput) -> Any:
        """Begin with the trail of the start."""
        self._latest.take(input.headers)
        input.headers = all_detached(input.headers)
        return await super().execute_workflow(input)

    async def handle_signal(self, input: HandleSignalInput) -> None:
        """Follow the event."""
        self._latest.take(input.headers)
        await super().handle_signal(input)

    async def handle_update_handler(self, input: HandleUpdateInput) -> Any:
        """Follow the agent's action, once it was found legal."""
        self._latest.take(input.headers)
        return await super().handle_update_handler(input)


class CarryOut(WorkflowOutboundInterceptor):
    """Puts the trail onto activities and onto the next run."""

    def __init__(self, next: WorkflowOutboundInterceptor, latest: Latest) -> None:
        """Pass on what `latest` holds."""
        super().__init__(next)
        self._latest = latest

    def start_activity(self, input: StartActivityInput) -> workflow.ActivityHandle[Any]:
        """Send the trail with it."""
        input.headers = self._latest.onto(input.headers)
        return super().start_activity(input)

    def start_local_activity(self, input: StartLocalActivityInput) -> workflow.ActivityHandle[Any]:
        """Send the trail with it."""
        input.headers = self._latest.onto(input.headers)
        return super().start_local_activity(input)

    def continue_as_new(self, input: ContinueAsNewInput) -> NoReturn:
        """Go on where this run was."""
        input.headers = self._latest.onto(input.headers)
        super().continue_as_new(input)
