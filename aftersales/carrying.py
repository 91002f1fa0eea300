"""The trail on its way to Temporal: what starts, signals or updates a case carries it."""

from collections.abc import Mapping
from typing import Any

from temporalio.api.common.v1 import Payload
from temporalio.client import (
    Interceptor,
    OutboundInterceptor,
    SignalWorkflowInput,
    StartWorkflowInput,
    StartWorkflowUpdateInput,
    WorkflowHandle,
    WorkflowUpdateHandle,
)
from temporalio.converter import PayloadConverter

from telemetry import trail
from workflows.trail import HEADER


class Carrying(Interceptor):
    """For every client of ours."""

    def intercept_client(self, next: OutboundInterceptor) -> OutboundInterceptor:
        """Add the trail to what reaches a case."""
        return _Carried(next)


class _Carried(OutboundInterceptor):
    async def start_workflow(self, input: StartWorkflowInput) -> WorkflowHandle[Any, Any]:
        input.headers = _with_trail(input.headers)
        return await super().start_workflow(input)

    async def signal_workflow(self, input: SignalWorkflowInput) -> None:
        input.headers = _with_trail(input.headers)
        await super().signal_workflow(input)

    async def start_workflow_update(
        self, input: StartWorkflowUpdateInput
    ) -> WorkflowUpdateHandle[Any]:
        input.headers = _with_trail(input.headers)
        return await super().start_workflow_update(input)


def _with_trail(headers: Mapping[str, Payload]) -> Mapping[str, Payload]:
    carried = trail.current().carried()
    if not carried:
        return headers
    return {**headers, HEADER: PayloadConverter.default.to_payload(carried)}
