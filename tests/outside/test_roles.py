"""The same roles as plain processes against an outside Temporal, told by the environment alone."""

import asyncio
import json
import signal

import httpx
import pytest
from temporalio.client import Client

from tests.outside.shop import SELLER, Shop
from tests.support.outside import TEMPORALS

pytestmark = pytest.mark.parametrize("shop", TEMPORALS, indirect=True, scope="module")
FIRST = "305-1000001-0000001"
SECOND = "305-1000002-0000002"


@pytest.fixture(scope="module", autouse=True)
def roles(shop: Shop) -> None:
    """Two of each; any of them may be asked."""
    for number in (0, 1):
        shop.start_web(number)
        shop.start_worker(f"worker-{number}")


def test_everything_is_prepared_by_one_command_that_may_run_again(shop: Shop) -> None:
    again = shop.site.run("migrate")
    assert again.returncode == 0
    assert "added" not in again.stdout
    assert "namespace shop and its search attributes are there" in again.stdout


def test_a_case_goes_its_way_whoever_is_asked(shop: Shop) -> None:
    shop.lose_a_parcel(FIRST)
    assert shop.act(FIRST, "note", {"text": "seen at the other one"}, number=1).status_code == 200
    shop.buyer_says(FIRST, "1")
    shop.until_stage(FIRST, "follow")
    shop.delivered(FIRST)
    assert shop.until(FIRST, "closed", 1)["outcome"] == "reshipped"


def test_a_token_that_was_taken_back_opens_nothing(shop: Shop) -> None:
    issued = json.loads(shop.site.run("token", "issue", "lee", "--json").stdout)
    held = json.loads(shop.site.run("token", "list", "--json").stdout)
    assert {(one["name"], one["role"]) for one in held} == {("kim", "lead"), ("lee", "agent")}
    header = {"authorization": f"Bearer {issued['token']}"}
    url = f"http://127.0.0.1:{shop.ports[1]}/api/v1/cases"
    assert httpx.get(url, headers=header).status_code == 200
    assert shop.site.run("token", "revoke", "lee").returncode == 0
    assert httpx.get(url, headers=header).status_code == 401
    assert shop.site.run("token", "revoke", "lee").returncode == 1


def test_preparing_a_temporal_that_is_away_fails_aloud(shop: Shop) -> None:
    away = shop.site.run("migrate", TEMPORAL_ADDRESS="127.0.0.1:1")
    assert away.returncode == 1
    assert "database: up to date" in away.stdout
    assert "temporal: not prepared" in away.stdout


async def test_temporal_finds_a_case_by_its_search_attributes(shop: Shop) -> None:
    told = shop.site.environment
    address, namespace = told["TEMPORAL_ADDRESS"], told["TEMPORAL_NAMESPACE"]
    client = await Client.connect(address, namespace=namespace)
    closed = f"CaseOrder = '{FIRST}' AND CaseStatus = 'closed' AND CaseSeller = '{SELLER}'"
    async with asyncio.timeout(30):
        while (await client.count_workflows(closed)).count != 1:
            continue


def test_one_of_each_may_die(shop: Shop) -> None:
    shop.lose_a_parcel(SECOND)
    shop.site.stop("worker-0", signal.SIGKILL)
    shop.site.stop("web-1", signal.SIGKILL)
    shop.buyer_says(SECOND, "1")
    shop.until_stage(SECOND, "follow")
    shop.delivered(SECOND)
    assert shop.until(SECOND, "closed", 0)["outcome"] == "reshipped"
    shop.start_web(1)
    shop.start_worker("worker-0")


def test_the_doctor_finds_everything_in_order(shop: Shop) -> None:
    told = {"AFTERSALES_URL": f"http://127.0.0.1:{shop.ports[0]}"}
    examined = shop.site.run("doctor", "--json", **told)
    found = json.loads(examined.stdout)
    assert [one for one in found["findings"] if one["state"] == "fail"] == []
    assert (examined.returncode, found["ok"]) == (0, True)


def test_without_workers_the_answer_says_so_and_nothing_is_lost(shop: Shop) -> None:
    order = "305-1000003-0000003"
    shop.lose_a_parcel(order)
    for number in (0, 1):
        assert shop.site.stop(f"worker-{number}") == 0
    away = shop.act(order, "note", {"text": "anybody there?"}, number=0)
    assert (away.status_code, away.json()["piece"]) == (503, "workers")
    assert shop.ask(0, "/readyz").status_code == 200
    shop.start_worker("worker-0")
    assert shop.act(order, "note", {"text": "there you are"}, number=0).status_code == 200
