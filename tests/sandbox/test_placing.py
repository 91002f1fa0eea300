"""What an order is when its file leaves things out."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from sandbox.marketplaces import ALL, Marketplace
from sandbox.placing import Misplaced, OrderSpec, place
from sandbox.records import Order

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def placed(**order: object) -> Order:
    return place("111-1", OrderSpec.model_validate(order), NOW)


def test_an_empty_order_is_one_item_fbm_in_the_us_delivered_three_days_ago() -> None:
    order = placed()
    assert (order.channel, order.marketplace, order.currency) == ("FBM", "US", "USD")
    assert order.total == Decimal("24.90")
    assert [item.quantity for item in order.items] == [1]
    assert order.shipped_at == NOW - 8 * DAY
    assert order.delivered_at == NOW - 3 * DAY
    assert order.delivered_at <= (order.promised_by or NOW)
    assert order.purchased_at < order.shipped_at
    assert [scan.status for scan in order.scans] == ["in_transit", "delivered"]
    assert order.proof == "none"
    assert order.status(NOW) == "delivered"


def test_an_order_with_a_promise_and_no_delivery_has_not_arrived() -> None:
    order = placed(promised="-2d")
    assert order.promised_by == NOW - 2 * DAY
    assert order.delivered_at is None
    assert order.shipped_at == NOW - 8 * DAY
    assert order.status(NOW) == "shipped"


def test_an_order_with_only_a_delivery_left_five_days_before_it() -> None:
    order = placed(delivered="-20d")
    assert order.delivered_at == NOW - 20 * DAY
    assert order.shipped_at == NOW - 25 * DAY


def test_an_order_that_left_yesterday_cannot_have_arrived_three_days_ago() -> None:
    order = placed(shipped="-1d")
    assert order.shipped_at == NOW - DAY
    assert order.delivered_at is None


def test_null_means_it_did_not_happen() -> None:
    order = placed(shipped=None)
    assert order.shipped_at is None
    assert order.delivered_at is None
    assert (order.carrier, order.tracking) == (None, None)
    assert order.status(NOW) == "unshipped"
    assert placed(delivered=None).shipped_at == NOW - 8 * DAY
    assert placed(promised=None).promised_by is None
    assert placed(tracking=None).tracking is None


def test_what_lies_ahead_has_not_happened() -> None:
    order = placed(delivered="2d")
    assert (order.shipped_at, order.delivered_at) == (NOW - 3 * DAY, None)
    assert placed(shipped="1d").status(NOW) == "unshipped"


def test_moments_may_be_iso_times() -> None:
    assert placed(promised="2026-03-05T10:00:00+01:00").promised_by == NOW + 3 * DAY + DAY / 24


@pytest.mark.parametrize("market", ALL, ids=lambda market: market.code)
def test_every_marketplace_by_code_or_id(market: Marketplace) -> None:
    for name in (market.code, market.id):
        order = placed(marketplace=name)
        assert (order.marketplace, order.currency) == (market.code, market.currency)
        assert order.buyer.relay_email.endswith(market.relay_domain)
        assert order.total > 0


def test_yen_have_no_decimals() -> None:
    assert placed(marketplace="JP").total == Decimal(2490)


def test_items_may_be_named_by_their_sku_alone() -> None:
    order = placed(items=["MUG", {"sku": "LID", "quantity": 2, "title": "Lid"}], total=30)
    assert [(i.sku, i.quantity, i.price) for i in order.items] == [
        ("MUG", 1, Decimal(10)),
        ("LID", 2, Decimal(10)),
    ]
    assert order.items[1].title == "Lid"
    assert order.total == 30


def test_the_total_is_kept_to_the_cent() -> None:
    order = placed(items=["A", "B", "C"], total=10)
    assert order.total == 10
    assert {item.price for item in order.items} == {Decimal("3.33")}
    assert order.shipping == Decimal("0.01")
    order = placed(items=[{"price": 10}], shipping=4.9, tax=1.1)
    assert order.total == 16
    assert (order.shipping, order.tax) == (Decimal("4.9"), Decimal("1.1"))


@pytest.mark.parametrize(
    ("order", "named"),
    [
        ({"items": [{"price": 10}], "total": 5}, "total"),
        ({"marketplace": "XX"}, "marketplace"),
        ({"shipped": "yesterday"}, "shipped"),
    ],
)
def test_an_order_that_contradicts_itself_names_the_key(
    order: dict[str, object], named: str
) -> None:
    with pytest.raises(Misplaced, match=f"^{named}:"):
        placed(**order)


def test_the_buyer_may_have_a_history() -> None:
    buyer = placed(buyer={"name": "Kim", "language": "ko", "past_returns": 3}).buyer
    assert (buyer.name, buyer.language, buyer.past_returns) == ("Kim", "ko", 3)


def test_an_fba_order_is_carried_by_amazon() -> None:
    assert placed(channel="FBA").carrier == "Amazon Logistics"
