"""Inbound events: what is required, what is derived, and what a bad one is told (CONTRACT 3)."""

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.errors import InvalidEvent
from cases.events import DATA, Event, parse_event

MESSAGE: dict[str, Any] = {
    "id": "evt_1",
    "type": "buyer.message",
    "occurred_at": "2026-11-20T09:12:00+01:00",
    "seller": "acme",
    "marketplace": "US",
    "order_id": "111-2223334-5556667",
    "data": {"text": "Where is it?"},
}
LEAST: dict[str, dict[str, Any]] = {
    "order.snapshot": {},
    "buyer.message": {"text": "hi"},
    "return.requested": {"return_id": "r1"},
    "return.received": {"return_id": "r1"},
    "cancellation.requested": {"via": "official"},
    "address_change.requested": {"address": {"city": "Berlin"}},
    "claim.opened": {"claim_id": "c1", "reason": "other"},
    "claim.decided": {"claim_id": "c1", "decision": "denied"},
    "chargeback.opened": {"chargeback_id": "b1"},
    "chargeback.decided": {"chargeback_id": "b1", "decision": "won"},
    "shipment.updated": {"status": "in_transit"},
    "feedback.received": {"feedback_id": "f1", "kind": "seller_feedback", "rating": 3},
    "refund.observed": {"refund_id": "x1", "amount": 4.5},
    "reimbursement.detected": {"kind": "removal_lost", "reference": "REF1"},
}


def event(**changes: Any) -> Event:
    return parse_event(deepcopy(MESSAGE) | changes)


def test_every_type_is_accepted_with_its_required_fields_alone() -> None:
    assert set(LEAST) == set(DATA)
    for kind, data in LEAST.items():
        assert event(type=kind, data=data).type == kind


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, field) for kind, data in LEAST.items() for field in data],
)
def test_a_missing_required_field_is_named(kind: str, field: str) -> None:
    data = {k: v for k, v in LEAST[kind].items() if k != field}
    with pytest.raises(InvalidEvent) as refused:
        event(type=kind, data=data)
    assert refused.value.field == f"data.{field}"
    assert "required" in str(refused.value)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"id": ""}, "id"),
        ({"id": "a b"}, "id"),
        ({"type": "buyer.mesage"}, "type"),
        ({"occurred_at": "2026-11-20T09:12:00"}, "occurred_at"),
        ({"occurred_at": "yesterday"}, "occurred_at"),
        ({"seller": "a:b"}, "seller"),
        ({"order_id": None}, "order_id"),
        ({"order_id": "../etc"}, "order_id"),
        ({"data": {"text": 5}}, "data.text"),
        ({"data": {"text": "x", "topic": "parcels"}}, "data.topic"),
        ({"data": []}, "data"),
    ],
)
def test_a_bad_field_is_named(change: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidEvent) as refused:
        event(**change)
    assert refused.value.field == field


def test_an_order_nobody_can_pay_or_a_price_that_is_no_number_is_refused() -> None:
    for items in ([{"price": "abc"}], [{"price": -1}], [{"quantity": "two"}]):
        with pytest.raises(InvalidEvent, match="items"):
            event(type="order.snapshot", data={"items": items})
    with pytest.raises(InvalidEvent, match="more than anybody pays"):
        event(type="order.snapshot", data={"items": [{"price": 1e9, "quantity": 1000}]})


def test_a_list_position_stands_before_the_field() -> None:
    with pytest.raises(InvalidEvent) as refused:
        parse_event(MESSAGE | {"data": {}}, prefix="3.")
    assert refused.value.field == "3.data.text"
    with pytest.raises(InvalidEvent):
        parse_event("no object", prefix="0.")


def test_times_become_utc_and_unknown_extra_fields_are_kept() -> None:
    got = event(shop="north", data={"text": "hi", "mood": "bad"})
    assert got.occurred_at == datetime(2026, 11, 20, 8, 12, tzinfo=UTC)
    assert got.model_extra == {"shop": "north"}
    assert got.data["mood"] == "bad"


def test_missing_ids_follow_from_the_events_id() -> None:
    got = event(data={"text": "hi", "attachments": [{"name": "a.png"}, {"id": "mine"}]})
    assert got.data["message_id"] == "msg-evt_1"
    assert [a["id"] for a in got.data["attachments"]] == ["evt_1-1", "mine"]


def test_case_ids() -> None:
    assert event().case_id == "acme:111-2223334-5556667"
    owed = event(type="reimbursement.detected", data=LEAST["reimbursement.detected"])
    assert owed.case_id == "acme:fba:REF1"


@pytest.mark.parametrize(
    ("kind", "data", "opens"),
    [
        ("order.snapshot", {}, False),
        ("refund.observed", LEAST["refund.observed"], False),
        ("shipment.updated", {"status": "delivered"}, False),
        ("shipment.updated", {"status": "lost"}, True),
        ("shipment.updated", {"status": "exception"}, True),
        ("feedback.received", LEAST["feedback.received"], True),
        ("feedback.received", LEAST["feedback.received"] | {"rating": 4}, False),
        ("claim.opened", LEAST["claim.opened"], True),
        ("buyer.message", {"text": "hi"}, True),
    ],
)
def test_what_opens_a_case(kind: str, data: dict[str, Any], opens: bool) -> None:
    assert event(type=kind, data=data).opens_a_case() is opens


def test_a_sender_cannot_bring_readings_of_its_own() -> None:
    assert event(readings={"words": {"topic": "lost", "acts": True}}).readings is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*MESSAGE, "text", "status", "x"]), inner, max_size=5)
        ),
        max_leaves=12,
    )
)
def test_whatever_arrives_is_an_event_or_a_named_refusal(raw: Any) -> None:
    try:
        assert isinstance(parse_event(raw), Event)
    except InvalidEvent as refused:
        assert refused.field
