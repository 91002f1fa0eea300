"""An order is the same whatever the sequence its events come in; older news undoes nothing."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from cases.events import Event, parse_event
from cases.orders import ORIGINAL, Order, fetched, learn, parcel_name

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def event(kind: str, hours: float = 0, **data: Any) -> Event:
    return parse_event(
        {
            "id": f"e{hours}",
            "type": kind,
            "occurred_at": (MONDAY + timedelta(hours=hours)).isoformat(),
            "seller": "acme",
            "order_id": "1",
            "data": data,
        }
    )


def scan(status: str, hours: float = 0, **more: Any) -> Event:
    return event("shipment.updated", hours, status=status, **more)


def learned(*events: Event) -> Order:
    order = Order()
    for one in events:
        order = learn(order, one)
    return order


def test_what_the_buyer_paid() -> None:
    order = learned(
        event(
            "order.snapshot",
            items=[{"sku": "A", "quantity": 2, "price": "10.00"}, {"sku": "B"}],
            shipping="3.90",
            tax="1.10",
        )
    )
    assert (order.items_total, order.paid) == (Decimal("20.00"), Decimal("25.00"))
    assert order.known
    assert not any((order.shipped, order.delivered, order.cancelled))


def test_a_later_snapshot_wins_and_an_earlier_one_fills_gaps() -> None:
    old = event("order.snapshot", 0, carrier="UPS", status="Unshipped", currency="EUR")
    new = event("order.snapshot", 5, carrier="DHL", status="Canceled")
    for one in (learned(old, new), learned(new, old)):
        assert (one.carrier, one.status, one.currency) == ("DHL", "Canceled", "EUR")
        assert one.snapshot_at == MONDAY + timedelta(hours=5)
        assert one.cancelled


def test_what_the_marketplace_shows_counts_as_announced() -> None:
    order = fetched(Order(), {"currency": "EUR", "items": [{"sku": "A"}]}, MONDAY)
    assert order.known
    assert order.items[0].sku == "A"


def test_scans_in_any_sequence_lead_to_the_same_parcel() -> None:
    scans = [
        scan("created"),
        scan("in_transit", 5, tracking="T"),
        scan("delivered", 30, proof="photo"),
    ]
    for some in permutations(scans):
        order = learned(*some)
        assert order.parcel is not None
        assert (order.parcel.status, order.parcel.proof) == ("delivered", "photo")
        assert order.delivered
        assert order.delivered_at == MONDAY + timedelta(hours=30)


@pytest.mark.parametrize(
    ("first", "then", "stands"),
    [
        (scan("delivered", 5), scan("in_transit", 9), "delivered"),
        (scan("lost", 5), scan("in_transit", 9), "in_transit"),
        (scan("lost", 5), scan("in_transit", 3), "lost"),
        (scan("lost", 5), scan("delivered", 9), "delivered"),
        (scan("out_for_delivery", 5), scan("in_transit", 5), "out_for_delivery"),
        (scan("created", 5), scan("exception", 5), "exception"),
        (scan("in_transit", 5), scan("returned", 9), "returned"),
        (scan("in_transit", 5), scan("created", 2), "in_transit"),
    ],
)
def test_which_scan_stands(first: Event, then: Event, stands: str) -> None:
    order = learned(first, then)
    assert order.parcel is not None
    assert order.parcel.status == stands


def test_the_first_movement_is_when_it_left_and_tracking_stays() -> None:
    order = learned(
        scan("in_transit", 2, tracking="T1", carrier="DHL"), scan("exception", 8, tracking="T2")
    )
    assert order.shipped_at == MONDAY + timedelta(hours=2)
    assert (order.tracking, order.carrier) == ("T1", "DHL")
    assert order.shipped


def test_a_delivery_date_alone_counts_as_delivered() -> None:
    order = learned(event("order.snapshot", delivered_at=MONDAY.isoformat()))
    assert order.delivered
    assert order.parcel is None


def test_parcels_are_told_apart_by_shipment_id_then_tracking() -> None:
    second = {"ours-1", "T9"}
    assert parcel_name(scan("created", shipment_id="ours-1"), second) == "ours-1"
    assert parcel_name(scan("created", shipment_id="?", tracking="T9"), second) == "T9"
    assert parcel_name(scan("created", shipment_id="unknown"), second) == ORIGINAL
    assert parcel_name(scan("created"), second) == ORIGINAL
    order = learn(Order(), scan("delivered", shipment_id="ours-1"), second)
    assert set(order.parcels) == {"ours-1"}
    assert not order.delivered


def test_a_message_tells_where_answers_go_once() -> None:
    first = event("buyer.message", text="hi", relay_email="a@relay.example")
    order = learned(first, event("buyer.message", 1, text="hi", relay_email="b@relay.example"))
    assert order.buyer == {"relay_email": "a@relay.example"}
    assert learned(event("buyer.message", text="hi")).buyer == {}


def test_other_events_say_nothing_of_the_order() -> None:
    assert learned(event("refund.observed", refund_id="r", amount="1")) == Order()
