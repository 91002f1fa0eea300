"""The workers of one process: one for each task queue, sharing a client."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta

from temporalio.client import Client
from temporalio.worker import PollerBehaviorAutoscaling, Worker, WorkerDeploymentConfig

from activities.messages import MessageActivities
from activities.orders import OrderActivities
from activities.records import RecordActivities
from activities.refunds import RefundActivities
from activities.shipments import ShipmentActivities
from workers import queues
from workers.runner import SANDBOX
from workers.watching import Watching
from workflows.case import AfterSalesCase

GRACE = timedelta(seconds=30)
"""How long a worker that is told to stop lets effects under way finish."""
STICKY = timedelta(seconds=2)
"""After a worker died its cases move on to another one this soon."""


@dataclass(frozen=True)
class Crew:
    """The activities of one process, with their ports filled in."""

    messages: MessageActivities
    orders: OrderActivities
    records: RecordActivities
    refunds: RefundActivities
    shipments: ShipmentActivities


def workers(
    client: Client,
    crew: Crew,
    *,
    grace: timedelta = GRACE,
    deployment: WorkerDeploymentConfig | None = None,
) -> list[Worker]:
    """Build one worker for each task queue; the server tells each how many pollers it needs.

    `deployment` names the build they are (see `workers.versions`); None = workers without versions.
    """
    autoscale = PollerBehaviorAutoscaling()
    watching = [Watching()]
    cases = Worker(
        client,
        task_queue=queues.CASES,
        workflows=[AfterSalesCase],
        activities=[
            crew.records.record,
            crew.refunds.look_at_refund,
            crew.messages.give_up,
            crew.refunds.settle_refund,
            crew.shipments.settle_parcel,
        ],
        graceful_shutdown_timeout=grace,
        deployment_config=deployment,
        interceptors=watching,
        workflow_runner=SANDBOX,
        sticky_queue_schedule_to_start_timeout=STICKY,
        workflow_task_poller_behavior=autoscale,
        activity_task_poller_behavior=autoscale,
    )
    amazon = Worker(
        client,
        task_queue=queues.AMAZON,
        activities=[
            crew.orders.fetch_order,
            crew.refunds.issue_refund,
            crew.shipments.send_parcel,
        ],
        graceful_shutdown_timeout=grace,
        deployment_config=deployment,
        interceptors=watching,
        activity_task_poller_behavior=autoscale,
    )
    mail = Worker(
        client,
        task_queue=queues.MAIL,
        activities=[crew.messages.send_message],
        graceful_shutdown_timeout=grace,
        deployment_config=deployment,
        interceptors=watching,
        activity_task_poller_behavior=autoscale,
    )
    return [cases, amazon, mail]


async def run_until(stop: asyncio.Event, running: list[Worker]) -> None:
    """Run workers until `stop` is set, then let all of them finish at the same time."""
    async with AsyncExitStack() as stack:
        for worker in running:
            await stack.enter_async_context(worker)
        await stop.wait()
        await asyncio.gather(*(worker.shutdown() for worker in running))
