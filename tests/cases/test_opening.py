"""How a case starts: what it knows, and which playbook its first event calls for (PLAYBOOKS C)."""

from datetime import timedelta
from typing import Any

import pytest

from cases.case import CaseFile, Movement
from cases.events import Event, parse_event
from cases.money import Money
from cases.opening import (
    CaseStart,
    dear,
    heard,
    is_review,
    new_case,
    redirected,
    reopens,
    topic_for,
)
from cases.opening_hours import business_calendar
from cases.policy import case_policy
from cases.reader import LONGEST
from cases.readings import attach_readings
from tests.support.desk import MONDAY, case

CALENDAR = business_calendar({"zone": "Europe/Berlin", "hours": {"mon-fri": "09:00-17:00"}})


def event(kind: str, readings: dict[str, Any] | None = None, /, **data: Any) -> Event:
    read = parse_event(
        {
            "id": "e1",
            "type": kind,
            "occurred_at": MONDAY.isoformat(),
            "seller": "acme",
            "order_id": "1",
            "data": data,
        }
    )
    return read.model_copy(update={"readings": readings})


def words(text: str = "…", **reading: Any) -> Event:
    return event("buyer.message", {"words": reading}, text=text)


def start(**more: Any) -> CaseStart:
    known: dict[str, Any] = {
        "case_id": "acme:1",
        "seller": "acme",
        "marketplace": "DE",
        "order_id": "1",
        "started_at": MONDAY,
        "policy": case_policy("DE", MONDAY),
    }
    return CaseStart(**known | more)


@pytest.mark.parametrize(
    ("opener", "topic"),
    [
        (event("claim.opened", claim_id="c", reason="other"), "claim"),
        (event("claim.decided", claim_id="c", decision="granted"), "claim"),
        (event("chargeback.opened", chargeback_id="c"), "chargeback"),
        (event("cancellation.requested", via="official"), "cancellation"),
        (event("address_change.requested", address="x"), "address_change"),
        (event("return.received", return_id="r"), "returned_goods"),
        (event("return.requested", return_id="r", label="amazon"), "returned_goods"),
        (event("return.requested", return_id="r", label="prepaid"), "returned_goods"),
        (event("return.requested", return_id="r", label="unpaid"), "unwanted"),
        (event("shipment.updated", status="exception"), "delayed"),
        (event("shipment.updated", status="lost"), "lost"),
        (
            event("feedback.received", feedback_id="f", kind="seller_feedback", rating=1),
            "negative_rating",
        ),
        (event("reimbursement.detected", kind="removal_lost", reference="R"), "reimbursement"),
        (words(), None),
    ],
)
def test_what_an_opening_event_calls_for(opener: Event, topic: str | None) -> None:
    assert topic_for(case(), opener) == topic


def about(*topics: str, **order: Any) -> CaseFile:
    file = case(**order)
    for number, topic in enumerate(topics):
        message = heard(words(topic=topic, acts=True))
        file.messages.append(message.model_copy(update={"id": f"m{number}"}))
    return file


def test_of_several_topics_the_highest_counts_and_lost_only_when_it_may_be_true() -> None:
    assert topic_for(about("delayed", "damaged"), words()) == "damaged"
    assert topic_for(about("reimbursement", "delayed"), words()) == "delayed"
    assert topic_for(about("lost"), words()) == "lost"
    assert topic_for(about("lost", promised_by="2026-03-20T08:00:00Z"), words()) == "delayed"


def test_what_is_heard_is_what_the_sender_and_the_reader_say() -> None:
    given = event("buyer.message", {"words": {"language": "de"}}, text="hi", topic="damaged")
    message = heard(given)
    assert message.reading == {"words": {"language": "de", "topic": "damaged", "topic_given": True}}
    assert (message.id, message.language, message.direction) == ("msg-e1", "de", "in")
    robot = heard(event("buyer.message", None, text="away", auto_reply=True, language="fr"))
    assert robot.reading == {"words": {"robot": True}}
    assert robot.language == "fr"


@pytest.mark.parametrize(
    ("opener", "opens"),
    [
        (words(), True),
        (words(reply="thanks"), False),
        (words(robot=True), False),
        (event("claim.opened", claim_id="c", reason="other"), True),
        (event("refund.observed", refund_id="r", amount="1"), False),
    ],
)
def test_what_reopens_a_closed_case(opener: Event, opens: bool) -> None:
    assert reopens(opener) is opens


def test_a_fresh_case_keeps_what_the_seller_wants() -> None:
    file = new_case(start(autopilot="assist", calendar=CALENDAR, profile={"x": 1}))
    assert (file.run, file.autopilot, file.calendar, file.profile) == (
        1,
        "assist",
        CALENDAR,
        {"x": 1},
    )


def test_a_new_run_knows_the_one_before_and_starts_without_its_clocks() -> None:
    before = about("damaged").model_copy(
        update={"outcome": "refunded", "closed_at": MONDAY, "version": 9, "assignee": "anna"}
    )
    paid = Money.of("5", "EUR")
    before.movements = [Movement(id="m", amount=paid, purpose="x", state="applied", at=MONDAY)]
    after = new_case(start(earlier=before, started_at=MONDAY + timedelta(days=9)))
    assert (after.run, after.version, after.assignee) == (2, 9, "anna")
    assert after.movements == before.movements
    assert after.now_waiting() == []
    assert after.clocks.clocks == {}
    assert after.earlier is not None
    assert after.earlier.summary == "closed refunded as lost"


def test_amazon_handles_what_it_fulfils_and_dear_orders_call_a_person() -> None:
    assert redirected(case(channel="FBA"), "lost")
    assert not redirected(case(channel="FBA"), "quality")
    assert not redirected(case(), "lost")
    assert dear(case(items=[{"sku": "A", "price": "500.01"}]))
    assert not dear(case(items=[{"sku": "A", "price": "500.00"}]))


def test_a_review_may_come_without_an_order() -> None:
    assert is_review(event("feedback.received", feedback_id="f", kind="product_review", rating=1))
    assert not is_review(
        event("feedback.received", feedback_id="f", kind="seller_feedback", rating=1)
    )
    assert not is_review(words())


def test_words_are_read_once_for_every_question_they_may_answer() -> None:
    read = attach_readings(event("buyer.message", None, text="Option 2 please"))
    assert read.readings is not None
    assert read.readings["replies"]["2"] == {"reply": "2", "acts": True}
    assert set(read.readings["replies"]) == {"0", "1", "2", "3", "4", "5"}
    other = event("refund.observed", refund_id="r", amount="1")
    assert attach_readings(other) is other


def test_a_person_decides_about_anything_very_long() -> None:
    long = attach_readings(event("buyer.message", None, text="2 " + "x" * LONGEST))
    assert long.readings is not None
    assert not long.readings["words"]["acts"]
    assert not any(reply["acts"] for reply in long.readings["replies"].values())
