"""A worker for the workflows that ours are measured beside; the same activities, adapters, books.

    python -m bench.other_worker READY_FILE

It takes its settings from the environment, as our own worker does.
"""

import asyncio
import gc
import os
import sys
from pathlib import Path

from temporalio.client import Client
from temporalio.worker import PollerBehaviorAutoscaling, Worker

from aftersales.composition import connect, open_app, open_crew
from aftersales.roles import run_role
from aftersales.settings import Settings
from bench import bare_clock, naive
from workers.running import STICKY, Crew, run_until
from workers.watching import Watching


def workers(client: Client, crew: Crew) -> list[Worker]:
    """Build a worker for each, polling as ours do."""
    return [
        _worker(client, crew, naive.QUEUE, naive.NaiveCase),
        _worker(client, crew, bare_clock.QUEUE, bare_clock.BareClock),
    ]


def _worker(client: Client, crew: Crew, queue: str, workflow: type) -> Worker:
    autoscale = PollerBehaviorAutoscaling()
    return Worker(
        client,
        task_queue=queue,
        workflows=[workflow],
        activities=[
            crew.messages.send_message,
            crew.refunds.issue_refund,
            crew.refunds.look_at_refund,
            crew.records.record,
        ],
        interceptors=[Watching()],
        sticky_queue_schedule_to_start_timeout=STICKY,
        workflow_task_poller_behavior=autoscale,
        activity_task_poller_behavior=autoscale,
    )


async def work(stop: asyncio.Event, ready: Path) -> None:
    """Work until told to stop."""
    async with open_app(Settings()) as app, open_crew(app) as crew:
        running = workers(await connect(), crew)
        ready.write_text(str(os.getpid()))
        await run_until(stop, running)


if __name__ == "__main__":
    # As our own worker does (aftersales/lasting.py).
    gc.freeze()
    run_role(lambda stop: work(stop, Path(sys.argv[1])))
