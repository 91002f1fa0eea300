"""The trail goes on with a case; what carried it in does not stay."""

from typing import Any

from temporalio.api.common.v1 import Payload
from temporalio.bridge.proto.workflow_activation import InitializeWorkflow
from temporalio.worker import (
    ExecuteWorkflowInput,
    WorkflowInboundInterceptor,
    WorkflowOutboundInterceptor,
)

from workflows.case import AfterSalesCase
from workflows.trail import HEADER, CarryIn, Latest

CARRIED = Payload(data=b'{"trail":"t-1"}')
START = InitializeWorkflow(headers={HEADER: CARRIED, "other": Payload(data=b"1")})


class Inside(WorkflowInboundInterceptor):
    """The end of the chain, where the SDK would run the case."""

    def __init__(self) -> None:
        """Nothing came yet."""
        self.began: list[ExecuteWorkflowInput] = []

    def init(self, outbound: WorkflowOutboundInterceptor) -> None:
        """Need nothing."""

    async def execute_workflow(self, input: ExecuteWorkflowInput) -> Any:
        """Keep what a running case keeps."""
        self.began.append(input)


class Outside(WorkflowOutboundInterceptor):
    """What goes out goes nowhere."""

    def __init__(self) -> None:
        """Stand at the end of the chain."""


def test_the_trail_is_kept_without_what_it_came_with() -> None:
    """A header is a part of the whole start; its copy is not."""
    assert START.headers[HEADER] is START.headers[HEADER]
    latest = Latest()
    latest.take(START.headers)

    kept = latest.onto({})
    assert kept == {HEADER: CARRIED}
    assert kept[HEADER] is not START.headers[HEADER]


async def test_a_running_case_keeps_its_headers_without_the_rest_of_its_start() -> None:
    """The input lives as long as the case does."""
    inside = Inside()
    case = CarryIn(inside)
    case.init(Outside())

    headers = START.headers
    await case.execute_workflow(ExecuteWorkflowInput(AfterSalesCase, _never, [], headers))

    [began] = inside.began
    assert began.headers == {HEADER: CARRIED, "other": Payload(data=b"1")}
    assert all(began.headers[name] is not headers[name] for name in headers)


def test_a_later_event_brings_a_trail_of_its_own_and_one_without_leaves_it() -> None:
    """What came last is followed."""
    latest = Latest()
    latest.take(START.headers)
    latest.take({"other": Payload(data=b"2")})
    assert latest.onto({}) == {HEADER: CARRIED}

    later = Payload(data=b'{"trail":"t-2"}')
    latest.take({HEADER: later})
    assert latest.onto({"own": CARRIED}) == {"own": CARRIED, HEADER: later}


async def _never(*_: Any) -> None:
    raise AssertionError("nobody runs it")
