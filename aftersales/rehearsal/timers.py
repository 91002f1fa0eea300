"""The open timers and own times of cases, read out of their histories: nothing else knows all."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from temporalio.api.common.v1 import WorkflowExecution
from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent
from temporalio.api.workflowservice.v1 import GetWorkflowExecutionHistoryReverseRequest
from temporalio.client import Client

_PAGE = 16
"""Events to a page, newest first: a hop seldom adds more."""


@dataclass
class _Read:
    """How far the history of a run was read, and the timers open there."""

    run_id: str
    last: int = 0
    open: dict[int, datetime] = field(default_factory=dict)
    own: timedelta = timedelta(0)


@dataclass(frozen=True)
class Ahead:
    """What lies ahead of a run."""

    timers: list[datetime]
    """When the open timers fire, in the server's time of that run."""
    own: timedelta
    """What to add to the server's time of that run to have the case's own."""


class Timers:
    """Follows the histories of cases, each event read once."""

    def __init__(self, client: Client) -> None:
        """Read from this Temporal."""
        self._client = client
        self._read: dict[str, _Read] = {}

    async def ahead(self, workflow_id: str, run_id: str, length: int) -> Ahead | None:
        """Return what lies ahead of a run.

        None if the history has grown past `length`, so that the case was not quiet after all.
        """
        read = self._read.get(workflow_id)
        if read is None or read.run_id != run_id:
            read = self._read[workflow_id] = _Read(run_id)
        for event in await self._since(workflow_id, read):
            _follow(read.open, event)
            if event.event_type == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED:
                read.own = _own_time(event)
            read.last = event.event_id
        return None if read.last > length else Ahead(list(read.open.values()), read.own)

    async def _since(self, workflow_id: str, read: _Read) -> list[HistoryEvent]:
        """What was written after the last reading, oldest first."""
        execution = WorkflowExecution(workflow_id=workflow_id, run_id=read.run_id)
        events: list[HistoryEvent] = []
        token = b""
        while True:
            answer = await self._client.workflow_service.get_workflow_execution_history_reverse(
                GetWorkflowExecutionHistoryReverseRequest(
                    namespace=self._client.namespace,
                    execution=execution,
                    maximum_page_size=_PAGE,
                    next_page_token=token,
                )
            )
            events += [e for e in answer.history.events if e.event_id > read.last]
            token = answer.next_page_token
            first = answer.history.events[-1].event_id if answer.history.events else 0
            if not token or first <= read.last + 1:
                return events[::-1]


def _follow(running: dict[int, datetime], event: HistoryEvent) -> None:
    if event.event_type == EventType.EVENT_TYPE_TIMER_STARTED:
        timer = event.timer_started_event_attributes
        started = event.event_time.ToDatetime(UTC)
        running[event.event_id] = started + timer.start_to_fire_timeout.ToTimedelta()
    elif event.event_type == EventType.EVENT_TYPE_TIMER_FIRED:
        running.pop(event.timer_fired_event_attributes.started_event_id, None)
    elif event.event_type == EventType.EVENT_TYPE_TIMER_CANCELED:
        running.pop(event.timer_canceled_event_attributes.started_event_id, None)


def _own_time(started: HistoryEvent) -> timedelta:
    """By how much a case's own time is ahead of its run's, the way `Engine.now` counts it.

    Each run says anew what time it was when it began; what was skipped in the runs before is in
    neither of the two.
    """
    [start] = started.workflow_execution_started_event_attributes.input.payloads
    began = datetime.fromisoformat(json.loads(start.data)["started_at"])
    return began - started.event_time.ToDatetime(UTC)
