"""Who polls our task queues at a Temporal that others may use too."""

import os
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from temporalio.api.enums.v1 import TaskQueueType
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import DescribeTaskQueueRequest
from temporalio.client import Client

from aftersales.clock import WallClock
from workers import queues

FRESH = timedelta(seconds=90)
"""A poll lasts a minute, and the server remembers whoever polled for five."""
RPC_TIMEOUT = timedelta(seconds=5)


class SomebodyElse(RuntimeError):
    """Other workers take from the same task queues; the message says how to keep apart."""


@dataclass(frozen=True)
class Poller:
    """One worker that takes tasks from a queue."""

    queue: str
    identity: str
    build: str
    """Its build id; empty for a worker without versions."""
    seen_at: datetime


def kind_of(queue: str) -> TaskQueueType.ValueType:
    """Return which tasks tell whether a queue is served: workflow tasks for `cases`."""
    workflows = queue == queues.CASES
    return (
        TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW
        if workflows
        else TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY
    )


async def pollers(client: Client, queue: str) -> list[Poller]:
    """Return who polled this queue within the last `FRESH`. Raises RPCError."""
    request = DescribeTaskQueueRequest(
        namespace=client.namespace,
        task_queue=TaskQueue(name=queue),
        task_queue_type=kind_of(queue),
    )
    told = await client.workflow_service.describe_task_queue(request, timeout=RPC_TIMEOUT)
    found = [
        Poller(
            queue=queue,
            identity=poller.identity,
            build=poller.deployment_options.build_id,
            seen_at=poller.last_access_time.ToDatetime(UTC),
        )
        for poller in told.pollers
    ]
    return [one for one in found if one.seen_at > WallClock().now() - FRESH]


async def refuse_company(client: Client) -> None:
    """Raise SomebodyElse if living workers take from our queues here.

    A sandbox system on a Temporal that is in production would hand its cases to workers whose
    Amazon is the real one.
    """
    strangers = {
        poller.identity
        for queue in queues.ALL
        for poller in await pollers(client, queue)
        if not _dead_here(poller.identity)
    }
    if strangers:
        raise SomebodyElse(
            f"Workers take cases in namespace {client.namespace} of this Temporal already "
            f"({', '.join(sorted(strangers))}); they would get the sandbox's cases too, and their "
            "Amazon may be the real one. Set TEMPORAL_NAMESPACE to a namespace of its own, or "
            "unset TEMPORAL_ADDRESS, so that a private Temporal is started."
        )


def _dead_here(identity: str) -> bool:
    """Whether a poller was a process on this machine that is gone; the server forgets it late."""
    pid, _, host = identity.partition("@")
    if host != socket.gethostname() or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
