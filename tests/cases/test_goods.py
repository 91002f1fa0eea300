"""What a second parcel holds and counts for, when one is lost, what a refund is made of."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from cases.errors import InvalidAction
from cases.events import Item
from cases.goods import only_parts, parcel_lines, parcel_value
from cases.money import Money
from cases.parcels import at_home, carrier_lost, latest_delivery, lost_from, may_be_lost
from cases.refunds import split
from tests.support.desk import MONDAY, case

ITEMS = [
    {"sku": "MUG", "quantity": 2, "price": "12.00", "title": "A mug"},
    {"sku": "PLATE", "price": "40.00"},
]


def lines(*wanted: Any) -> list[tuple[str, int]]:
    found = parcel_lines(case(items=ITEMS).order, wanted)
    return [(line["sku"], line["quantity"]) for line in found]


def test_nothing_named_means_the_whole_order() -> None:
    assert lines() == [("MUG", 2), ("PLATE", 1)]


def test_named_goods_and_parts() -> None:
    assert lines("MUG", {"sku": "PLATE", "quantity": 1}) == [("MUG", 2), ("PLATE", 1)]
    assert lines({"sku": "MUG", "quantity": 1}, "MUG-PART") == [("MUG", 1), ("MUG-PART", 1)]


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ("CUP", "'CUP' is not of this order; name MUG, PLATE"),
        ({"sku": "MUG", "quantity": 3}, "from 1 to 2"),
        ({"sku": "MUG", "quantity": 0}, "from 1 to 2"),
        ({"sku": "MUG", "quantity": "one"}, "from 1 to 2"),
        ({}, "'' is not of this order"),
    ],
)
def test_goods_that_are_not_of_the_order(wanted: Any, says: str) -> None:
    with pytest.raises(InvalidAction, match=says):
        lines(wanted)


def test_goods_count_by_their_price_and_parts_by_a_tenth() -> None:
    file = case(items=ITEMS)
    whole = parcel_lines(file.order)
    part = parcel_lines(file.order, ["PLATE-PART"])
    assert parcel_value(file.order, whole, file.policy, "EUR") == Money.of("64.00", "EUR")
    assert parcel_value(file.order, part, file.policy, "EUR") == Money.of("4.00", "EUR")
    assert only_parts(file.order, part)
    assert not only_parts(file.order, [*part, *whole])


def test_when_a_silent_parcel_counts_as_lost() -> None:
    promised = case()
    latest = latest_delivery(promised)
    assert latest is not None
    assert latest == promised.order.promised_by
    assert lost_from(promised) == latest + timedelta(days=3)
    for country, days in (("DE", 5), ("", 5), ("AT", 12)):
        file = case(promised_by=None, address={"country": country})
        shipped = file.order.shipped_at
        assert shipped is not None
        assert latest_delivery(file) == shipped + timedelta(days=days)
        assert at_home(file) is (days == 5)
    unknown = case(promised_by=None, shipped_at=None)
    assert latest_delivery(unknown) is None
    assert lost_from(unknown) is None
    assert lost_from(case(delivered_at="2026-02-27T08:00:00Z")) is None


def test_a_british_address_is_at_home_in_the_united_kingdom() -> None:
    assert at_home(case(address={"country": "gb"}).model_copy(update={"marketplace": "UK"}))


def test_a_buyers_own_lost_counts_after_the_date_or_with_the_carriers_word() -> None:
    file = case()
    assert may_be_lost(file, MONDAY)
    assert not may_be_lost(file, MONDAY - timedelta(days=5))
    assert not carrier_lost(file)


def euro(amount: str) -> Money:
    return Money.of(amount, "EUR")


def goods(*prices: str) -> list[Item]:
    return [
        Item(sku=f"S{n}", price=Decimal(p), order_item_id=f"I{n}") for n, p in enumerate(prices)
    ]


@pytest.mark.parametrize(
    ("amount", "back", "parts"),
    [
        ("35.00", "0", [("10.00", "3.00", "2.00"), ("20.00", None, None)]),
        ("15.00", "0", [("10.00", None, None), ("5.00", None, None)]),
        ("20.00", "15.00", [("0.00", "3.00", "2.00"), ("15.00", None, None)]),
        ("5.00", "30.00", [("0.00", "3.00", "2.00")]),
        ("40.00", "0", [("15.00", "3.00", "2.00"), ("20.00", None, None)]),
    ],
)
def test_a_refund_is_divided_goods_first(amount: str, back: str, parts: list[Any]) -> None:
    found = split(euro(amount), goods("10", "20"), euro("3"), euro("2"), euro(back))
    assert [
        (str(line.principal.amount), *(m and str(m.amount) for m in (line.shipping, line.tax)))
        for line in found
    ] == parts


def test_an_order_without_lines_cannot_be_refunded() -> None:
    with pytest.raises(ValueError, match="without lines"):
        split(euro("5"), [], None, None, euro("0"))
