"""Amazon's order, read as the data of an `order.snapshot`."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from cases.events import OrderSnapshot
from cases.orders import Order, fetched
from gateways.amazon.order_data import order_data


def money(amount: str) -> dict[str, str]:
    return {"amount": amount, "currencyCode": "GBP"}


def charges(**amounts: str) -> list[dict[str, Any]]:
    return [{"type": kind, "subtotal": money(amount)} for kind, amount in amounts.items()]


def item(**changes: Any) -> dict[str, Any]:
    return {
        "orderItemId": "202-1",
        "quantityOrdered": 3,
        "product": {
            "asin": "B08DFPV54V",
            "title": "Smart speaker",
            "sellerSku": "ECHO",
            "price": {"unitPrice": money("29.99")},
        },
    } | changes


def amazons(**changes: Any) -> dict[str, Any]:
    return {
        "orderId": "202-1234567-8901234",
        "createdTime": "2024-12-25T09:15:00Z",
        "buyer": {"buyerName": "James Wilson", "buyerEmail": "x@marketplace.amazon.co.uk"},
        "recipient": {
            "deliveryAddress": {
                "name": "James Wilson",
                "companyName": "Wilson Ltd",
                "addressLine1": "123 High Street",
                "addressLine3": "",
                "city": "Manchester",
                "stateOrRegion": "England",
                "postalCode": "M1 2AB",
                "countryCode": "GB",
            }
        },
        "proceeds": {
            "grandTotal": money("103.97"),
            "breakdowns": charges(ITEM="89.97", SHIPPING="10.00", TAX="4.00"),
        },
        "fulfillment": {
            "fulfillmentStatus": "SHIPPED",
            "fulfilledBy": "MERCHANT",
            "deliverByWindow": {"latestDateTime": "2024-12-30T23:59:59Z"},
        },
        "orderItems": [item()],
        "packages": [
            {
                "packageStatus": {"status": "IN_TRANSIT"},
                "carrier": "Royal Mail",
                "shipTime": "2024-12-26T14:00:00Z",
                "trackingNumber": "RR123456789GB",
            }
        ],
    } | changes


def paid(order: dict[str, Any]) -> Decimal:
    """What the case will take for paid."""
    return fetched(Order(), order_data(order), datetime(2026, 1, 1, tzinfo=UTC)).paid


def test_an_order_reads_as_a_snapshot() -> None:
    data = order_data(amazons())
    assert data == {
        "items": [
            {
                "sku": "ECHO",
                "asin": "B08DFPV54V",
                "title": "Smart speaker",
                "quantity": 3,
                "price": "29.99",
                "order_item_id": "202-1",
            }
        ],
        "currency": "GBP",
        "channel": "FBM",
        "status": "shipped",
        "purchased_at": "2024-12-25T09:15:00+00:00",
        "promised_by": "2024-12-30T23:59:59+00:00",
        "shipped_at": "2024-12-26T14:00:00+00:00",
        "carrier": "Royal Mail",
        "tracking": "RR123456789GB",
        "buyer": {"name": "James Wilson", "relay_email": "x@marketplace.amazon.co.uk"},
        "address": {
            "name": "James Wilson",
            "company": "Wilson Ltd",
            "line1": "123 High Street",
            "city": "Manchester",
            "state": "England",
            "postal_code": "M1 2AB",
            "country": "GB",
        },
        "shipping": "10.00",
        "tax": "4.00",
    }
    OrderSnapshot.model_validate(json.loads(json.dumps(data)))
    assert paid(amazons()) == Decimal("103.97")


def test_what_amazon_does_not_tell_is_left_out() -> None:
    bare = {"orderItems": [{"orderItemId": "1", "quantityOrdered": 1}]}
    assert order_data(bare) == {"items": [{"quantity": 1, "order_item_id": "1"}]}


def test_a_tax_that_prices_include_is_not_counted_twice() -> None:
    proceeds = {
        "grandTotal": money("99.97"),
        "breakdowns": charges(ITEM="89.97", SHIPPING="10.00", TAX="15.96"),
    }
    assert paid(amazons(proceeds=proceeds)) == Decimal("99.97")


def test_without_a_grand_total_the_categories_count() -> None:
    proceeds = {"breakdowns": charges(ITEM="89.97", SHIPPING="10.00", TAX="4.00")}
    assert paid(amazons(proceeds=proceeds)) == Decimal("103.97")


def test_discounts_lower_what_was_paid() -> None:
    details = [
        {"subtype": "ITEM", "value": money("-9.00")},
        {"subtype": "SHIPPING", "value": money("-10.00")},
    ]
    discount = {"type": "DISCOUNT", "subtotal": money("-19.00"), "detailedBreakdowns": details}
    order = amazons(
        proceeds={
            "grandTotal": money("80.97"),
            "breakdowns": charges(ITEM="89.97", SHIPPING="10.00", DISCOUNT="-19.00"),
        },
        orderItems=[
            item(proceeds={"breakdowns": [*charges(ITEM="89.97", SHIPPING="10.00"), discount]})
        ],
    )
    assert order_data(order)["items"][0]["price"] == "26.99"
    assert Decimal(order_data(order)["shipping"]) == 0
    assert paid(order) == Decimal("80.97")


def test_a_discount_without_details_is_one_on_the_item() -> None:
    order = amazons(
        proceeds={
            "grandTotal": money("79.97"),
            "breakdowns": charges(ITEM="89.97", DISCOUNT="10.00"),
        },
        orderItems=[item(proceeds={"breakdowns": charges(ITEM="89.97", DISCOUNT="10.00")})],
    )
    assert paid(order).quantize(Decimal("0.01")) == Decimal("79.97")


def test_an_order_that_amazon_ships_is_fba() -> None:
    assert order_data(amazons(fulfillment={"fulfilledBy": "AMAZON"}))["channel"] == "FBA"


def test_it_is_delivered_once_every_parcel_is() -> None:
    arrived = {"packageStatus": {"status": "DELIVERED"}}
    moving = {"packageStatus": {"status": "IN_TRANSIT"}}
    assert order_data(amazons(packages=[arrived]))["status"] == "delivered"
    assert order_data(amazons(packages=[arrived, moving]))["status"] == "shipped"


def test_the_first_departure_counts() -> None:
    later, earlier = "2024-12-27T00:00:00+01:00", "2024-12-26T22:00:00Z"
    packages = [{"shipTime": later}, {}, {"shipTime": earlier, "carrier": "DHL"}]
    data = order_data(amazons(packages=packages))
    assert (data["shipped_at"], data["carrier"]) == ("2024-12-26T22:00:00+00:00", "DHL")


def test_a_cancelled_order_is_recognised() -> None:
    data = order_data(amazons(fulfillment={"fulfillmentStatus": "CANCELLED"}))
    assert fetched(Order(), data, datetime(2026, 1, 1, tzinfo=UTC)).cancelled
