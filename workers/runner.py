"""How workflow code is run: in the SDK's sandbox, and without keeping what woke a case."""

from dataclasses import replace

from temporalio.worker import WorkflowInstance, WorkflowInstanceDetails
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions

from workflows.detaching import all_detached, detached


class LeanRunner(SandboxedWorkflowRunner):
    """The SDK's sandbox, with details that do not keep the whole first activation of a case alive.

    That is a third of what a waiting case weighs (docs/decisions/0042).
    """

    def create_instance(self, det: WorkflowInstanceDetails) -> WorkflowInstance:
        """Build one run of a case."""
        return super().create_instance(lean(det))


def lean(details: WorkflowInstanceDetails) -> WorkflowInstanceDetails:
    """Return the same details, whose messages are no parts of an activation."""
    info = details.info
    failure = details.last_failure
    return replace(
        details,
        info=replace(
            info, headers=all_detached(info.headers), raw_memo=all_detached(info.raw_memo)
        ),
        last_completion_result=detached(details.last_completion_result),
        last_failure=None if failure is None else detached(failure),
    )


SANDBOX = LeanRunner(restrictions=SandboxRestrictions.default.with_passthrough_modules("workflows"))
"""The workflow's own module is not imported anew for every case, as what it imports is not either:
a sixth of the processor time of a replay (docs/measuring.md)."""
