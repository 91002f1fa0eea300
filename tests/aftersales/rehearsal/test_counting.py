"""Events and billable actions of a history (DESIGN 3, Budget)."""

from temporalio.api.enums.v1 import EventType
from temporalio.api.history.v1 import HistoryEvent

from aftersales.rehearsal.counting import LOCAL_ACTIVITY, cost


def event(name: str) -> HistoryEvent:
    return HistoryEvent(event_type=EventType.Value(f"EVENT_TYPE_{name.upper()}"))


STARTED = event("workflow_execution_started")
SIGNALLED = event("workflow_execution_signaled")
TASK = [event(f"workflow_task_{step}") for step in ("scheduled", "started", "completed")]


def tried(times: int) -> list[HistoryEvent]:
    """An activity that succeeded at its last attempt."""
    started = event("activity_task_started")
    started.activity_task_started_event_attributes.attempt = times
    return [event("activity_task_scheduled"), started, event("activity_task_completed")]


def local(workflow_task: int) -> HistoryEvent:
    """A local activity that ran within a workflow task."""
    marker = event("marker_recorded")
    marker.marker_recorded_event_attributes.marker_name = LOCAL_ACTIVITY
    marker.marker_recorded_event_attributes.workflow_task_completed_event_id = workflow_task
    return marker


def test_signal_with_start_is_one_action() -> None:
    assert cost([STARTED, SIGNALLED, *TASK]).actions == 1


def test_a_signal_that_comes_later_is_one_more() -> None:
    assert cost([STARTED, *TASK, SIGNALLED]).actions == 2
    assert cost([STARTED, SIGNALLED, *TASK, SIGNALLED, SIGNALLED]).actions == 3


def test_every_attempt_of_an_activity_counts() -> None:
    assert cost([STARTED, *tried(1)]).actions == 2
    assert cost([STARTED, *tried(3), *tried(1)]).actions == 5


def test_local_activities_count_once_for_each_workflow_task() -> None:
    assert cost([STARTED, local(5), local(5), local(9)]).actions == 3


def test_timers_updates_and_search_attributes_count_and_children_twice() -> None:
    assert cost([STARTED, event("timer_started"), event("timer_fired")]).actions == 2
    assert cost([STARTED, event("workflow_execution_update_accepted")]).actions == 2
    assert cost([STARTED, event("upsert_workflow_search_attributes")]).actions == 2
    assert cost([STARTED, event("start_child_workflow_execution_initiated")]).actions == 3


def test_what_virtual_time_adds_is_no_event_of_the_case() -> None:
    added = [
        event("workflow_execution_options_updated"),
        event("workflow_execution_time_skipping_transitioned"),
    ]
    assert cost([STARTED, *added, *TASK]) == cost([STARTED, *TASK])
    assert cost([STARTED, *TASK]).events == 4
