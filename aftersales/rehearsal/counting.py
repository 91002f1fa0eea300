"""What a case costs: events of its history, and billable actions (DESIGN 3, Budget).

Pure functions over a history. Actions = started + signals (less one for signal-with-start) + timers
started + activities scheduled and their retries + updates accepted + search-attribute upserts + one
for each workflow task with local activities + 2 for each child.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent

LOCAL_ACTIVITY = "core_local_activity"
"""The name of the marker by which the SDK keeps a local activity's result."""
_VIRTUAL_TIME = frozenset(
    {
        EventType.EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED,
        EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED,
    }
)
_ACTIONS = {
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED: 1,
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED: 1,
    EventType.EVENT_TYPE_TIMER_STARTED: 1,
    EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED: 1,
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED: 1,
    EventType.EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES: 1,
    EventType.EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED: 2,
}


@dataclass(frozen=True)
class Cost:
    """What one run of a case costs."""

    events: int
    """Events of the history, without those that virtual time adds."""
    actions: int
    """Billable actions."""
    kinds: Counter[str]
    """How many events of each kind, to see what a saving would have to save."""


def cost(history: Iterable[HistoryEvent]) -> Cost:
    """Count one run."""
    events = [event for event in history if event.event_type not in _VIRTUAL_TIME]
    actions = sum(_ACTIONS.get(event.event_type, 0) + _retries(event) for event in events)
    with_local = {
        event.marker_recorded_event_attributes.workflow_task_completed_event_id
        for event in events
        if event.marker_recorded_event_attributes.marker_name == LOCAL_ACTIVITY
    }
    return Cost(
        events=len(events),
        actions=actions + len(with_local) - _signal_with_start(events),
        kinds=Counter(_name(event) for event in events),
    )


def _retries(event: HistoryEvent) -> int:
    """An activity's start is written once, with the number of its last attempt."""
    return max(event.activity_task_started_event_attributes.attempt - 1, 0)


def _signal_with_start(events: list[HistoryEvent]) -> int:
    """Signal-with-start is one action: its signal stands right behind the start."""
    signalled = EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED
    return int(len(events) > 1 and events[1].event_type == signalled)


def _name(event: HistoryEvent) -> str:
    return EventType.Name(event.event_type).removeprefix("EVENT_TYPE_").lower()
