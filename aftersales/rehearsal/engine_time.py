"""Virtual time on the real server: when everything is quiet, and when something next happens.

Recipe and figures: DESIGN 6. Cases start with skipping off; each hop takes every open case to the
same moment as the world's clock. A case's own time (`Engine.now`) and the server's time of its
workflow differ by what had been skipped before it opened.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from google.protobuf.field_mask_pb2 import FieldMask
from temporalio.api.common.v1 import FastForwardConfig, TimeSkippingConfig, WorkflowExecution
from temporalio.api.enums.v1 import PendingActivityState
from temporalio.api.workflow.v1 import (
    PendingActivityInfo,
    WorkflowExecutionExtendedInfo,
    WorkflowExecutionOptions,
)
from temporalio.api.workflowservice.v1 import (
    DescribeWorkflowExecutionRequest,
    DescribeWorkflowExecutionResponse,
    GetSystemInfoRequest,
    PollWorkflowExecutionTimeSkippingRequest,
    UpdateWorkflowExecutionOptionsRequest,
)
from temporalio.client import Client, WorkflowExecutionStatus, WorkflowHandle
from temporalio.service import RPCError, RPCStatusCode

from aftersales.clock import WallClock
from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.timers import Timers

MINIMUM_SERVER = "1.32"
SETTING = "frontend.WorkflowTimeSkippingEnabled=true"
_SHORTEST_POLL, _LONGEST_POLL, _GROWTH = 0.004, 0.25, 1.15
"""Real seconds between two looks: most steps are over at once, a lost answer takes seconds."""
_FIRST_TASK_DONE = 4
"""Events after which a run has begun: one continued as new has no task pending for a moment."""
_OVER = (RPCStatusCode.NOT_FOUND, RPCStatusCode.FAILED_PRECONDITION)


class NoVirtualTime(Exception):
    """The server cannot skip time; the message says which version and setting it needs."""


@dataclass(frozen=True)
class Standing:
    """How one case stands: quiet or not, its own time, and when it wakes by itself."""

    case_id: str
    quiet: bool
    open: bool
    now: datetime | None = None
    wakes_at: datetime | None = None
    retrying: bool = False
    """Whether something it wants done has failed and is tried again later."""


class EngineTime:
    """The time of all cases of a rehearsal."""

    def __init__(self, client: Client) -> None:
        """Steer the cases of this Temporal."""
        self._client = client
        self._timers = Timers(client)

    async def check(self) -> None:
        """Ask the server whether it can skip time; nothing is created.

        Raises NoVirtualTime saying which version and setting it needs. A server that can refuses
        the empty question as invalid; one that cannot does not know the method.
        """
        probe = PollWorkflowExecutionTimeSkippingRequest(
            namespace=self._client.namespace,
            workflow_execution=WorkflowExecution(workflow_id="virtual-time-probe"),
        )
        try:
            await self._client.workflow_service.poll_workflow_execution_time_skipping(probe)
        except RPCError as error:
            if error.status is RPCStatusCode.INVALID_ARGUMENT:
                return
            info = await self._client.workflow_service.get_system_info(GetSystemInfoRequest())
            raise NoVirtualTime(
                f"This Temporal server ({info.server_version}) has no virtual time. A rehearsal "
                f"needs server {MINIMUM_SERVER} or newer, started with the dynamic configuration "
                f"{SETTING}. It said: {error.message}"
            ) from error

    def _handle(self, workflow_id: str) -> WorkflowHandle[object, object]:
        return self._client.get_workflow_handle(workflow_id)

    async def standing(self, case_id: str) -> Standing:
        """Look at a case."""
        name = workflow_id(case_id)
        busy = Standing(case_id, quiet=False, open=True)
        try:
            described = await self._describe(name)
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return Standing(case_id, quiet=True, open=False)
            raise
        info = described.workflow_execution_info
        status = WorkflowExecutionStatus(info.status)
        if status is WorkflowExecutionStatus.CONTINUED_AS_NEW:
            return busy
        if status is not WorkflowExecutionStatus.RUNNING:
            return Standing(case_id, quiet=True, open=False)
        now = _virtual_now(described.workflow_extended_info)
        retries = _retries(described.pending_activities)
        begun = info.history_length >= _FIRST_TASK_DONE
        if described.HasField("pending_workflow_task") or retries is None or not begun:
            return busy
        ahead = await self._timers.ahead(name, info.execution.run_id, info.history_length)
        if ahead is None or any(due <= now for due in retries + ahead.timers):
            return busy
        earliest = min(retries + ahead.timers, default=None)
        return Standing(
            case_id,
            quiet=True,
            open=True,
            now=now + ahead.own,
            wakes_at=earliest and earliest + ahead.own,
            retrying=bool(retries),
        )

    async def _describe(self, name: str) -> DescribeWorkflowExecutionResponse:
        """As the server tells it: a rehearsal looks so often that the SDK's own reading counts."""
        execution = WorkflowExecution(workflow_id=name)
        return await self._client.workflow_service.describe_workflow_execution(
            DescribeWorkflowExecutionRequest(namespace=self._client.namespace, execution=execution)
        )

    async def forward(self, case: Standing, moment: datetime) -> None:
        """Take a quiet case to a moment of its own time at once; a closed one stays as it is.

        One skip at the most: the server's own `fast_forward` may run past its target while a
        workflow task is under way (temporal PR#11373).
        """
        if case.now is None or moment <= case.now:
            return
        forward = FastForwardConfig(id=uuid4().hex)
        forward.duration.FromTimedelta(moment - case.now)
        options = WorkflowExecutionOptions(
            time_skipping_config=TimeSkippingConfig(
                enabled=True, fast_forward_config=forward, max_session_skip_count=1
            )
        )
        request = UpdateWorkflowExecutionOptionsRequest(
            namespace=self._client.namespace,
            workflow_execution=WorkflowExecution(workflow_id=workflow_id(case.case_id)),
            workflow_execution_options=options,
            update_mask=FieldMask(paths=["time_skipping_config"]),
        )
        try:
            await self._client.workflow_service.update_workflow_execution_options(request)
        except RPCError as error:
            if error.status not in _OVER:
                raise

    async def abandon(self, case_id: str) -> None:
        """End a case that a rehearsal left open, so that it acts in no later one."""
        try:
            await self._handle(workflow_id(case_id)).terminate("the rehearsal is over")
        except RPCError as error:
            if error.status not in _OVER:
                raise


def _retries(activities: Iterable[PendingActivityInfo]) -> list[datetime] | None:
    """When activities in back-off are tried next; None if one is running or about to."""
    scheduled = PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED
    if any(a.state != scheduled or a.attempt < 2 for a in activities):
        return None
    return [a.next_attempt_schedule_time.ToDatetime(UTC) for a in activities]


def _virtual_now(info: WorkflowExecutionExtendedInfo) -> datetime:
    """A case that never skipped lives in wall time."""
    if info.HasField("time_skipping_info"):
        return info.time_skipping_info.current_time.ToDatetime(UTC)
    return WallClock().now()


async def pause(looks: int) -> None:
    """Let the other processes work before looking again; longer after more `looks` in vain."""
    await asyncio.sleep(min(_SHORTEST_POLL * _GROWTH**looks, _LONGEST_POLL))
