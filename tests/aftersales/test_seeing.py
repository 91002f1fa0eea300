"""A running system as it is seen from outside: log lines, numbers, traces of one case."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.deploy.test_prometheus import FROM_TEMPORAL
from tests.support.dev import Dev
from tests.support.metrics import in_code
from tests.support.otlp import Receiver, Span, receiving
from tests.support.patience import eventually

ORDER_ID = "305-7654321-7654321"
BUYER = "Wilhelmine Oberpichler"
LOST = "Mein Paket ist verloren gegangen."
WORDS = "Kommt mein Bilderrahmen irgendwann?"
ORDER = {
    "marketplace": "DE",
    "total": 24.90,
    "shipped": "-14d",
    "promised": "-5d",
    "buyer": {"name": BUYER, "language": "de"},
}
PRIVATE = ("Wilhelmine", "Oberpichler", "Bilderrahmen", "@", "whsec_", "Bearer", "sandbox-token")


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture(scope="module")
def dev(tmp_path_factory: pytest.TempPathFactory, receiver: Receiver) -> Iterator[Dev]:
    """A system in which a parcel was lost and the buyer has chosen the money."""
    told = {
        "AFTERSALES_LOG_LEVEL": "DEBUG",
        "OTEL_EXPORTER_OTLP_ENDPOINT": receiver.url,
        "OTEL_BSP_SCHEDULE_DELAY": "200",
    }
    folder = tmp_path_factory.mktemp("seen")
    with Dev(folder, empty=True, environment=told) as dev:
        dev.world("PUT", f"/orders/{ORDER_ID}", ORDER)
        # Words of the buyer's are answered at night as well.
        dev.world("POST", f"/orders/{ORDER_ID}/buyer", {"text": LOST})
        eventually(lambda: dev.case(ORDER_ID).get("status") == "waiting_buyer")
        dev.world("POST", f"/orders/{ORDER_ID}/buyer", {"text": "2"})
        eventually(lambda: calls(dev, "createFeed"))
        dev.world("POST", f"/orders/{ORDER_ID}/buyer", {"text": WORDS})
        eventually(lambda: WORDS in json.dumps(dev.case(ORDER_ID), ensure_ascii=False))
        yield dev


def lines(dev: Dev, role: str) -> list[dict[str, Any]]:
    """What a role has logged so far; a line being written is left for later."""
    whole, _, _ = (dev.folder / f"{role}.log").read_text("utf-8").rpartition("\n")
    return [json.loads(line) for line in whole.splitlines()]


def calls(dev: Dev, operation: str) -> list[dict[str, Any]]:
    """The worker's calls to Amazon, or effects, of that name."""
    return [line for line in lines(dev, "worker") if line.get("operation") == operation]


def numbers(dev: Dev, whose: str) -> str:
    return httpx.get(dev.facts["metrics"][whose]).raise_for_status().text


def test_every_line_of_web_and_worker_is_json(dev: Dev) -> None:
    for role in ("web", "worker"):
        assert all(line["event"] and line["timestamp"] for line in lines(dev, role))


def test_one_id_leads_from_the_webhook_to_the_call_to_amazon(dev: Dev) -> None:
    [call] = calls(dev, "createFeed")
    followed = call["correlation_id"]
    web = [one for one in lines(dev, "web") if one.get("correlation_id") == followed]
    worker = [one for one in lines(dev, "worker") if one.get("correlation_id") == followed]
    told = {(one["event"], one.get("operation") or one.get("route")) for one in [*web, *worker]}
    assert told >= {
        ("http.request", "/webhooks/events"),
        ("store", "inbox.accept"),
        ("event.dispatched", "buyer.message"),
        ("activity", "issue_refund"),
        ("store", "refund_rows.intend"),
        ("store", "refund_rows.submit"),
        ("amazon.call", "createFeed"),
    }
    assert {one["case_id"] for one in [*web, *worker] if "case_id" in one} == {f"acme:{ORDER_ID}"}


def test_another_events_effects_have_another_id(dev: Dev) -> None:
    [refund] = calls(dev, "createFeed")
    offer, *_ = calls(dev, "send_message")
    assert offer["correlation_id"] != refund["correlation_id"]


def test_an_agents_action_is_followed_too(dev: Dev) -> None:
    answer = dev.act(f"acme:{ORDER_ID}", "note", {"text": f"{BUYER} called"})
    followed = answer.raise_for_status().headers["x-request-id"]

    def recorded() -> list[dict[str, Any]]:
        worker = lines(dev, "worker")
        return [one for one in worker if one.get("correlation_id") == followed]

    assert "record" in {one.get("operation") for one in eventually(recorded)}


def test_a_trace_runs_from_the_webhook_to_the_call_to_amazon(dev: Dev, receiver: Receiver) -> None:
    def whole() -> list[Span]:
        trace = receiver.trace_of("amazon createFeed")
        return trace if "http POST" in {span.name for span in trace} else []

    trace = eventually(whole)
    by_id = {span.id: span for span in trace}
    [call] = [span for span in trace if span.name == "amazon createFeed"]
    way = [call]
    while way[-1].parent:
        way.append(by_id[way[-1].parent])
    assert [span.name for span in reversed(way)] == [
        "http POST",
        "dispatch buyer.message",
        "activity issue_refund",
        "amazon createFeed",
    ]
    assert [span.service for span in reversed(way)] == [
        "aftersales-web",
        "aftersales-web",
        "aftersales-worker",
        "aftersales-worker",
    ]
    assert {span.attributes["aftersales.correlation_id"] for span in way} == {
        calls(dev, "createFeed")[0]["correlation_id"]
    }


def test_numbers_tell_of_the_case(dev: Dev) -> None:
    web, worker = numbers(dev, "web"), numbers(dev, "worker")
    assert re.search(r'^aftersales_cases\{playbook="lost",status="\w+"\} 1\.0$', web, re.MULTILINE)
    assert 'aftersales_piece_up{piece="temporal"} 1.0' in web
    assert "aftersales_disk_free_bytes " in web
    assert 'aftersales_refunds_issued_total{state="submitting"} 1.0' in worker
    createfeed = 'gateway="amazon",operation="createFeed",outcome="ok"'
    assert f"aftersales_gateway_call_seconds_count{{{createfeed}}} 1.0" in worker
    assert "aftersales_ledger_disagreements_total 0.0" in worker


def test_temporals_own_numbers_have_the_names_that_rules_ask_for(dev: Dev) -> None:
    told = set(re.findall(r"^# TYPE (temporal_\w+) ", numbers(dev, "temporal"), re.MULTILINE))
    # Failures show once there are any.
    assert told >= FROM_TEMPORAL - {"temporal_workflow_task_execution_failed_total"}


def test_every_number_is_told_in_the_documents(dev: Dev) -> None:
    for whose in ("web", "worker"):
        told = re.findall(r"^# TYPE (aftersales_\w+) ", numbers(dev, whose), re.MULTILINE)
        assert set(told) <= in_code().keys()


def test_nothing_tells_of_the_buyer_and_no_secret_comes_out(dev: Dev, receiver: Receiver) -> None:
    secrets = json.loads((dev.folder / "secrets.json").read_text())
    hidden = [*PRIVATE, secrets["webhook_secret"], *secrets["tokens"].values()]
    seen = {
        "web.log": (dev.folder / "web.log").read_text("utf-8"),
        "worker.log": (dev.folder / "worker.log").read_text("utf-8"),
        "spans": receiver.raw.decode("utf-8", errors="replace"),
        **{whose: numbers(dev, whose) for whose in ("web", "worker")},
    }
    for where, text in seen.items():
        # An `@` in the bytes of a span is not an address.
        told = [word for word in hidden if word in text and (where, word) != ("spans", "@")]
        assert told == [], where


def test_a_worker_that_went_away_is_missed_and_comes_back(dev: Dev, tmp_path: Path) -> None:
    before = dev.kill("worker")
    with pytest.raises(httpx.HTTPError):
        numbers(dev, "worker")
    eventually(lambda: dev.pid("worker") != before)
    eventually(lambda: "process_start_time_seconds" in _numbers_or_nothing(dev))


def _numbers_or_nothing(dev: Dev) -> str:
    try:
        return numbers(dev, "worker")
    except httpx.HTTPError:
        return ""
