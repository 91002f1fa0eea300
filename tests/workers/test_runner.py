"""A waiting case keeps nothing of the message that woke it: a part would keep the whole alive."""

from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer, WorkflowInstance, WorkflowInstanceDetails

from tests.tools.record_histories import HISTORIES
from workers.runner import SANDBOX, LeanRunner, lean
from workers.watching import Watching
from workflows.case import AfterSalesCase
from workflows.trail import HEADER

STORY = HISTORIES / "contract_example.1.json"
seen: list[tuple[WorkflowInstanceDetails, WorkflowInstance]] = []


class Spy(LeanRunner):
    """Remembers what the SDK gave, and what became of it."""

    def create_instance(self, det: WorkflowInstanceDetails) -> WorkflowInstance:
        """Build it as ever."""
        made = super().create_instance(det)
        seen.append((det, made))
        return made


async def replayed() -> tuple[WorkflowInstanceDetails, WorkflowInstance]:
    """Replay a story that began with a trail; return what the SDK gave, and what was built."""
    seen.clear()
    replayer = Replayer(
        workflows=[AfterSalesCase],
        data_converter=pydantic_data_converter,
        interceptors=[Watching()],
        workflow_runner=Spy(restrictions=SANDBOX.restrictions),
    )
    text = STORY.read_text(encoding="utf-8")
    await replayer.replay_workflow(WorkflowHistory.from_json("case:recorded", text))
    [real] = [pair for pair in seen if HEADER in pair[0].info.headers]
    return real


async def test_what_a_case_keeps_of_its_start_is_no_part_of_what_started_it() -> None:
    """What the SDK gives are parts of the first activation; what is kept is equal, and alone."""
    given, built = await replayed()

    kept = built.get_info().headers
    assert kept == given.info.headers
    assert kept[HEADER] is not given.info.headers[HEADER]


async def test_the_result_of_an_earlier_run_is_no_part_of_it_either() -> None:
    """It is empty for cases, and would still keep all that the activation held."""
    given, _ = await replayed()

    kept = lean(given)
    assert kept.last_completion_result == given.last_completion_result
    assert kept.last_completion_result is not given.last_completion_result
