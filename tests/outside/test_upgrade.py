"""A new build takes over cases that an old one began, and can be taken back.

Every build runs from its own copy of the code, as its own process, and names itself by the
environment; which one takes cases is said with `aftersales builds use`.
"""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from temporalio.api.enums.v1 import EventType, WorkflowTaskFailedCause
from temporalio.api.history.v1 import HistoryEvent
from temporalio.client import Client, WorkflowHandle

from tests.outside.builds import build
from tests.outside.shop import CASE_SECONDS, Shop
from tests.support.patience import eventually

BUILD = "AFTERSALES_WORKER_BUILD"
OLD_CASE = "305-2000001-0000001"
NEW_CASE = "305-2000002-0000002"
TASK = 'desk.task("{kind}", "{kind} of a later build", "", case.opened_at + timedelta(days=9))'
IMPORT = "from datetime import timedelta\n"
PATCHED = {
    "offer": f'{IMPORT}if desk.patched("lost-offer-dispose"):\n    {TASK.format(kind="dispose")}',
    "resend": f'{IMPORT}if desk.patched("lost-resend-relabel"):\n    {TASK.format(kind="relabel")}',
}
"""Two stages do something more; a case that is past one of them keeps to what it did there."""
CARELESS = {"offer": 'await desk.say("common.reply", text="We are sorry to hear that.")'}
"""A change that an open case cannot follow: what it did in this stage is not what stands here."""


@pytest.fixture(scope="module")
def shop_with_build_1(shop: Shop) -> Shop:
    """One web process, a worker of build 1 that takes all cases, and a case under way."""
    shop.start_web(0)
    shop.start_worker("worker-1", {BUILD: "1"})
    take_over(shop, "1")
    shop.lose_a_parcel(OLD_CASE)
    return shop


def take_over(shop: Shop, number: str) -> None:
    """Let a build take all cases, as soon as Temporal has seen it."""
    eventually(lambda: shop.site.run("builds", "use", number).returncode == 0, CASE_SECONDS)


def listed(shop: Shop) -> dict[str, dict[str, Any]]:
    """The builds as `builds list` tells them."""
    told = shop.site.run("builds", "list", "--json")
    return {row["build"]: row for row in json.loads(told.stdout)}


def tasks(shop: Shop, order_id: str) -> set[str]:
    return {task["kind"] for task in shop.case(order_id, 0)["tasks"]}


async def case_of(shop: Shop, order_id: str) -> WorkflowHandle[Any, Any]:
    """An order's case at Temporal."""
    told = shop.site.environment
    client = await Client.connect(told["TEMPORAL_ADDRESS"], namespace=told["TEMPORAL_NAMESPACE"])
    return client.get_workflow_handle(f"case:acme:{order_id}")


async def history(shop: Shop, order_id: str) -> list[HistoryEvent]:
    """What Temporal keeps of a case."""
    case = await case_of(shop, order_id)
    return [event async for event in case.fetch_history_events()]


async def builds_of(shop: Shop, order_id: str) -> list[str]:
    """The builds that did a case's workflow tasks, in order, each named once."""
    found = [
        event.workflow_task_completed_event_attributes.deployment_version.build_id
        for event in await history(shop, order_id)
        if event.event_type == EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED
    ]
    return list(dict.fromkeys(found))


async def could_not_follow(shop: Shop, order_id: str) -> None:
    """Wait until a build has failed to follow what a case did before it."""
    cause = WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR
    case = await case_of(shop, order_id)
    async with asyncio.timeout(CASE_SECONDS):
        async for event in case.fetch_history_events(wait_new_event=True):
            if event.workflow_task_failed_event_attributes.cause == cause:
                return
    raise AssertionError("the case ended, and every build could follow it")


async def test_a_case_begun_on_one_build_goes_on_on_the_next(
    shop_with_build_1: Shop, tmp_path: Path
) -> None:
    shop = shop_with_build_1
    assert shop.site.stop("worker-1") == 0
    source = build(tmp_path / "build-2", PATCHED)
    shop.start_worker("worker-2", {BUILD: "2"}, source)
    take_over(shop, "2")
    shop.buyer_says(OLD_CASE, "1")
    shop.until_stage(OLD_CASE, "follow")
    assert "relabel" in tasks(shop, OLD_CASE), "the changed step that lay before it"
    assert "dispose" not in tasks(shop, OLD_CASE), "the changed step that lay behind it"
    assert await builds_of(shop, OLD_CASE) == ["1", "2"]
    assert listed(shop)["2"]["status"] == "current"


async def test_a_new_case_takes_the_new_way_from_its_beginning(shop_with_build_1: Shop) -> None:
    shop_with_build_1.lose_a_parcel(NEW_CASE)
    assert "dispose" in tasks(shop_with_build_1, NEW_CASE)
    assert await builds_of(shop_with_build_1, NEW_CASE) == ["2"]


async def test_a_build_that_breaks_open_cases_is_taken_back(
    shop_with_build_1: Shop, tmp_path: Path
) -> None:
    shop = shop_with_build_1
    source = build(tmp_path / "build-3", CARELESS)
    shop.start_worker("worker-3", {BUILD: "3"}, source)
    take_over(shop, "3")
    shop.buyer_says(NEW_CASE, "1")
    await could_not_follow(shop, NEW_CASE)
    assert shop.case(NEW_CASE, 0)["stage"] == "offer"
    take_over(shop, "2")
    shop.until_stage(NEW_CASE, "follow")
    assert len(shop.world("GET", f"/orders/{NEW_CASE}")["shipments"]) == 1
    assert "3" not in await builds_of(shop, NEW_CASE)


def test_a_build_that_nobody_runs_is_refused(shop_with_build_1: Shop) -> None:
    refused = shop_with_build_1.site.run("builds", "use", "4")
    assert refused.returncode == 1
    assert "no build 4" in refused.stderr
    assert "AFTERSALES_WORKER_BUILD=4" in refused.stderr


def test_the_doctor_says_when_the_build_that_takes_cases_does_not_run(
    shop_with_build_1: Shop,
) -> None:
    shop = shop_with_build_1
    told = json.loads(shop.site.run("doctor", "--json", "--only", "temporal").stdout)
    pieces = {finding["piece"]: finding["state"] for finding in told["findings"]}
    assert pieces["builds"] == "ok"
