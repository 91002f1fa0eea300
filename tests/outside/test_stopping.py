"""A role that is told to stop says so first, finishes what it has begun, and ends well."""

import json
import signal

import httpx
import pytest

from tests.outside.shop import CASE_SECONDS, ORDER, Shop
from tests.support.patience import eventually

ORDER_ID = "305-3000001-0000001"


@pytest.fixture(scope="module", autouse=True)
def roles(shop: Shop) -> None:
    """A web process, and a worker that lets Amazon take its time."""
    amazon = json.loads(shop.site.environment["AFTERSALES_AMAZON"])
    amazon["patience"] = {"write_timeout": 120}
    patient = {"AFTERSALES_AMAZON": json.dumps(amazon), "AFTERSALES_WORKER_GRACE": "120"}
    shop.start_web(0)
    shop.start_worker("worker", patient)


def test_an_effect_under_way_is_finished_before_the_worker_ends(shop: Shop) -> None:
    shop.world("PUT", f"/orders/{ORDER_ID}", ORDER)
    shop.world("POST", "/holds", {"target": "messages", "when": "before"})
    shop.world("POST", f"/orders/{ORDER_ID}/carrier", {"status": "lost"})
    eventually(lambda: held(shop), CASE_SECONDS)

    shop.site.processes["worker"].send_signal(signal.SIGTERM)
    ready = shop.site.folder / "worker.ready"
    eventually(lambda: not ready.exists(), CASE_SECONDS)
    assert shop.site.processes["worker"].poll() is None, "the message is still on its way"

    shop.world("DELETE", "/holds")
    assert shop.site.stop("worker") == 0
    shop.start_worker("another")
    shop.until(ORDER_ID, "waiting_buyer")
    [message] = shop.world("GET", f"/orders/{ORDER_ID}")["messages"]
    assert message["channel"] == "messaging"
    assert [m["state"] for m in shop.case(ORDER_ID, 0)["messages"]] == ["sent"]


def held(shop: Shop) -> bool:
    return bool(shop.world("GET", "/holds?wait=5")["waiting"])


def test_a_web_process_says_that_it_stops_and_still_serves(shop: Shop) -> None:
    shop.start_web(1, AFTERSALES_WEB__DRAIN="600")
    shop.site.processes["web-1"].send_signal(signal.SIGTERM)
    eventually(lambda: shop.ask(1, "/readyz").status_code == 503, CASE_SECONDS)
    assert shop.ask(1, "/readyz").json()["away"] == ["web"]
    assert shop.ask(1, "/api/v1/cases").status_code == 200
    shop.site.stop("web-1", signal.SIGKILL)


def test_a_web_process_ends_once_it_has_drained(shop: Shop) -> None:
    assert shop.site.stop("web-0") == 0
    with pytest.raises(httpx.ConnectError):
        shop.ask(0, "/healthz")
