"""Refunds as Amazon's finances show them."""

from typing import Any

import pytest

from cases.errors import GatewayError
from cases.money import Money
from gateways.amazon.finances import refunds
from gateways.amazon.reading import readable


def part(kind: str, amount: float, *inner: dict[str, Any]) -> dict[str, Any]:
    money = {"currencyCode": "USD", "currencyAmount": amount}
    return {"breakdownType": kind, "breakdownAmount": money, "breakdowns": list(inner) or None}


def transaction(number: str = "t-1", **changes: Any) -> dict[str, Any]:
    return {
        "transactionType": "Refund",
        "transactionId": number,
        "transactionStatus": "RELEASED",
        "postedDate": "2026-03-02T08:00:00Z",
        "totalAmount": {"currencyCode": "USD", "currencyAmount": -17.01},
        "relatedIdentifiers": [
            {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": "111-1"}
        ],
    } | changes


ITEM = {
    "totalAmount": {"currencyCode": "USD", "currencyAmount": -17.01},
    "breakdowns": [
        part("ProductCharges", -20.0, part("OurPricePrincipal", -20.0)),
        part("Tax", -1.65, part("OurPriceTax", -1.65)),
        part("Shipping", -4.99, part("ShippingPrincipal", -4.99)),
        part("PromoRebates", 4.99, part("ShippingDiscount", 4.99)),
        part("TaxWithheld", 1.65, part("MarketplaceFacilitatorTax-Principal", 1.65)),
        part(
            "AmazonFees",
            2.99,
            part("Commission", 3.59, part("Base", 3.0), part("Tax", 0.59)),
            part("RefundCommission", -0.6),
        ),
    ],
}


def amounts(*transactions: dict[str, Any]) -> list[str]:
    return [str(refund.amount) for refund in refunds(transactions)]


def test_the_buyer_gets_price_tax_and_postage_and_no_fees() -> None:
    assert amounts(transaction(items=[ITEM])) == ["21.65 USD"]


def test_items_add_up() -> None:
    assert amounts(transaction(items=[ITEM, ITEM])) == ["43.30 USD"]


def test_a_restocking_deduction_lowers_the_refund() -> None:
    item = {
        "breakdowns": [
            part("OurPricePrincipal", -20.0),
            part("RestockingDeductionPrincipal", 4.0),
        ]
    }
    assert amounts(transaction(items=[item])) == ["16.00 USD"]


def test_without_item_breakdowns_the_transactions_count() -> None:
    parts = [
        part("Expenses", -20.0, part("ProductCharges", -20.0)),
        part("Sales", 2.99, part("AmazonFees", 2.99)),
    ]
    assert amounts(transaction(items=[{"breakdowns": []}], breakdowns=parts)) == ["20.00 USD"]


def test_without_any_breakdown_the_total_counts() -> None:
    assert amounts(transaction()) == ["17.01 USD"]


def test_a_row_of_fees_is_no_refund() -> None:
    assert amounts(transaction(items=[{"breakdowns": [part("AmazonFees", 2.0)]}])) == []


@pytest.mark.parametrize("kind", ["Shipment", "ServiceFee", "Retrocharge", "", None])
def test_other_transactions_are_no_refunds(kind: str | None) -> None:
    assert amounts(transaction(transactionType=kind)) == []


@pytest.mark.parametrize("kind", ["Refund", "ChargebackRefund", "GuaranteeClaim"])
def test_claims_and_chargebacks_are_refunds_too(kind: str) -> None:
    assert amounts(transaction(transactionType=kind)) == ["17.01 USD"]


def test_a_deferred_refund_and_its_release_are_one() -> None:
    link = {"relatedIdentifierName": "DEFERRED_TRANSACTION_ID", "relatedIdentifierValue": "t-1"}
    deferred = transaction(transactionStatus="DEFERRED_RELEASED")
    release = transaction("t-2", relatedIdentifiers=[link], postedDate="2026-03-09T08:00:00Z")
    for shown in ([deferred, release], [release], [deferred]):
        assert [seen.transaction_id for seen in refunds(shown)] == ["t-1"]


def test_refunds_without_an_id_are_never_taken_for_one() -> None:
    nameless = transaction(transactionId=None)
    assert len({refund.transaction_id for refund in refunds([nameless, nameless])}) == 2


def test_the_oldest_comes_first_in_utc() -> None:
    late = transaction("late", postedDate="2026-03-02T09:00:00+01:00")
    early = transaction("early", postedDate="2026-03-02T07:59:59")
    seen = refunds([late, early])
    assert [refund.transaction_id for refund in seen] == ["early", "late"]
    assert seen[1].posted_at.isoformat() == "2026-03-02T08:00:00+00:00"


def test_too_fine_an_amount_is_rounded_at_the_edge() -> None:
    total = {"currencyCode": "USD", "currencyAmount": -17.005}
    (seen,) = refunds([transaction(totalAmount=total)])
    assert seen.amount == Money.of("17.01", "USD")


@pytest.mark.parametrize(
    "broken",
    [
        {"postedDate": None},
        {"totalAmount": {"currencyCode": "USD", "currencyAmount": "much"}},
        {"totalAmount": "17"},
        {"items": 7},
    ],
)
def test_a_surprising_shape_is_no_answer(broken: dict[str, Any]) -> None:
    with pytest.raises(GatewayError), readable("listTransactions"):
        refunds([transaction(**broken)])
