"""What can be read from a feed document, and what is wrong with the rest."""

from decimal import Decimal

import pytest

from sandbox.feed_content import (
    ACKNOWLEDGEMENT,
    ADJUSTMENT,
    Acknowledgement,
    Adjustment,
    Refused,
    Unreadable,
    read_messages,
)
from tests.sandbox.support import acknowledgement, adjustment, enveloped

ORDER = {"order_id": "111-1", "currency": "USD", "items": [{"order_item_id": "7"}]}
GOOD = adjustment("5.00", order=ORDER)


def only(feed_type: str, content: str) -> Adjustment | Acknowledgement | Refused:
    [(_, message)] = read_messages(feed_type, content.encode())
    return message


def test_an_adjustment_is_read() -> None:
    content = GOOD.replace(
        "</ItemPriceAdjustments>",
        '<Component><Type>Shipping</Type><Amount currency="USD">1.50</Amount></Component>'
        "</ItemPriceAdjustments>",
    )
    message = only(ADJUSTMENT, content)
    assert isinstance(message, Adjustment)
    [line] = message.lines
    assert (message.order_id, line.item, line.reason) == ("111-1", "7", "CustomerReturn")
    assert (line.amount, line.currencies) == (Decimal("6.50"), {"USD"})


def test_namespaces_do_not_matter() -> None:
    content = GOOD.replace("<AmazonEnvelope>", '<AmazonEnvelope xmlns="urn:amazon">')
    assert isinstance(only(ADJUSTMENT, content), Adjustment)


def test_a_message_without_an_id_is_numbered() -> None:
    content = GOOD.replace("<MessageID>1</MessageID>", "")
    [(number, _)] = read_messages(ADJUSTMENT, content.encode())
    assert number == "1"


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("OrderAdjustment>", "Other>", "OrderAdjustment is missing"),
        ("<AmazonOrderID>111-1</AmazonOrderID>", "", "AmazonOrderID is missing"),
        ("AdjustedItem>", "Item>", "AdjustedItem is missing"),
        ("<AmazonOrderItemCode>7</AmazonOrderItemCode>", "", "names no order item"),
        ("CustomerReturn", "Whim", "AdjustmentReason 'Whim'"),
        ("ItemPriceAdjustments>", "Prices>", "ItemPriceAdjustments is missing"),
        ("Component>", "Part>", "has no Component"),
        ("Principal", "Tip", "component type 'Tip'"),
        ("5.00", "five", "is no number"),
        ("5.00", "0", "cannot be refunded"),
        ("Amount>", "Sum>", "Amount is missing"),
    ],
)
def test_a_wrong_message_is_refused_alone(old: str, new: str, complaint: str) -> None:
    body = GOOD.replace('<Amount currency="USD">', "<Amount>") if old == "Amount>" else GOOD
    head, start, rest = body.partition("<Message>")
    message = only(ADJUSTMENT, head + start + rest.replace(old, new))
    assert isinstance(message, Refused)
    assert complaint in str(message)


def test_yen_have_no_cents() -> None:
    content = GOOD.replace("USD", "JPY")
    assert isinstance(only(ADJUSTMENT, content.replace("5.00", "5")), Adjustment)
    assert isinstance(only(ADJUSTMENT, content.replace("5.00", "5.50")), Refused)


@pytest.mark.parametrize(("status", "cancels"), [("Failure", True), ("Success", False)])
def test_an_acknowledgement_is_read(status: str, cancels: bool) -> None:
    message = only(ACKNOWLEDGEMENT, acknowledgement("111-1", status))
    assert message == Acknowledgement("111-1", cancels, "BuyerCanceled")


def test_an_acknowledgement_says_yes_or_no() -> None:
    message = only(ACKNOWLEDGEMENT, acknowledgement("111-1", "Maybe"))
    assert isinstance(message, Refused)


@pytest.mark.parametrize(
    "content", ["", "no xml", "<Other/>", enveloped("OrderAdjustment", ""), acknowledgement("1")]
)
def test_a_document_that_is_something_else_is_unreadable(content: str) -> None:
    with pytest.raises(Unreadable):
        list(read_messages(ADJUSTMENT, content.encode()))
