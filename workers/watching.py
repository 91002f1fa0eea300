"""What is seen of an activity: a log line, a span and counts, all under the trail of its cause."""

import time
from collections.abc import Mapping
from typing import Any

import structlog
from temporalio import activity
from temporalio.api.common.v1 import Payload
from temporalio.converter import PayloadConverter
from temporalio.exceptions import ApplicationError
from temporalio.worker import (
    ActivityInboundInterceptor,
    ExecuteActivityInput,
    Interceptor,
    WorkflowInboundInterceptor,
    WorkflowInterceptorClassInput,
)

from cases.effects import Record
from telemetry.errors import kind
from telemetry.tracing import span
from telemetry.trail import Trail, following
from workers import meters
from workflows.trail import HEADER, CarryIn

log = structlog.get_logger(__name__)
_CASE = "case:"


class Watching(Interceptor):
    """For every worker: carries the trail through cases, and watches activities."""

    def intercept_activity(self, next: ActivityInboundInterceptor) -> ActivityInboundInterceptor:
        """Watch each attempt of each activity."""
        return _Watched(next)

    def workflow_interceptor_class(
        self, input: WorkflowInterceptorClassInput
    ) -> type[WorkflowInboundInterceptor]:
        """Carry the trail through each case."""
        return CarryIn


class _Watched(ActivityInboundInterceptor):
    async def execute_activity(self, input: ExecuteActivityInput) -> Any:
        info = activity.info()
        said = {
            "operation": info.activity_type,
            "case_id": (info.workflow_id or "").removeprefix(_CASE),
            "attempt": info.attempt,
        }
        began = time.perf_counter()
        status = "done"
        with (
            following(_trail(input.headers)),
            span(f"activity {info.activity_type}", "consumer", **said),
        ):
            try:
                result = await super().execute_activity(input)
            except BaseException as error:
                named = error.type if isinstance(error, ApplicationError) else None
                status = named or kind(error)
                raise
            finally:
                took = round(time.perf_counter() - began, 3)
                log.info("activity", status=status, duration=took, **said)
        meters.count(result)
        for argument in input.args:
            if isinstance(argument, Record):
                meters.count_alerts(argument)
        return result


def _trail(headers: Mapping[str, Payload]) -> Trail:
    payload = headers.get(HEADER)
    if payload is None:
        return Trail()
    try:
        carried = PayloadConverter.default.from_payload(payload, dict)
    except (ValueError, TypeError, RuntimeError):
        # Somebody else's header of that name: nobody's trail, and no reason to fail.
        return Trail()
    return Trail.read(carried if isinstance(carried, dict) else None)
