"""The refund that is uploaded, and the report that comes back."""

from xml.etree import ElementTree as ET

import pytest

from cases.money import Money
from cases.ports import RefundLine, RefundOrder
from gateways.amazon.feed_xml import read_report, refund_feed


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def refund(*lines: RefundLine, order_id: str = "111-1", movement: str = "m-1") -> RefundOrder:
    return RefundOrder(
        seller="acme",
        marketplace="DE",
        order_id=order_id,
        movement_id=movement,
        reason_code="CustomerReturn",
        lines=list(lines),
    )


def line(**parts: Money) -> RefundLine:
    return RefundLine(order_item_id="item-1", sku="SKU-1", **({"principal": eur("5")} | parts))


def adjustment(order: RefundOrder) -> ET.Element:
    found = ET.fromstring(refund_feed(order, "M_ACME")).find("Message/OrderAdjustment")
    assert found is not None
    return found


def components(item: ET.Element) -> list[tuple[str | None, str | None, str | None]]:
    return [
        (part.findtext("Type"), amount.text, amount.get("currency"))
        for part in item.iterfind("ItemPriceAdjustments/Component")
        if (amount := part.find("Amount")) is not None
    ]


def test_a_refund_is_one_message_with_line_totals() -> None:
    order = refund(line(principal=eur("19.90"), shipping=eur("4.99"), tax=eur("3.10")))
    root = ET.fromstring(refund_feed(order, "M_ACME"))
    assert root.tag == "AmazonEnvelope"
    assert b' xsi:noNamespaceSchemaLocation="amzn-envelope.xsd"' in refund_feed(order, "M_ACME")
    assert root.findtext("MessageType") == "OrderAdjustment"
    assert root.findtext("Header/MerchantIdentifier") == "M_ACME"
    assert len(root.findall("Message")) == 1
    assert adjustment(order).findtext("AmazonOrderID") == "111-1"
    (item,) = adjustment(order).findall("AdjustedItem")
    assert [child.tag for child in item] == [
        "AmazonOrderItemCode",
        "MerchantAdjustmentItemID",
        "AdjustmentReason",
        "ItemPriceAdjustments",
    ]
    assert item.findtext("AdjustmentReason") == "CustomerReturn"
    assert components(item) == [
        ("Principal", "19.90", "EUR"),
        ("Shipping", "4.99", "EUR"),
        ("Tax", "3.10", "EUR"),
    ]


def test_what_is_zero_is_left_out() -> None:
    order = refund(line(principal=eur("0"), shipping=eur("4.99"), tax=eur("0")))
    (item,) = adjustment(order).findall("AdjustedItem")
    assert components(item) == [("Shipping", "4.99", "EUR")]


def test_yen_have_no_decimals() -> None:
    order = refund(line(principal=Money.of(2490, "JPY")))
    (item,) = adjustment(order).findall("AdjustedItem")
    assert components(item) == [("Principal", "2490", "JPY")]


def test_a_reason_that_the_schema_does_not_know_is_other() -> None:
    odd = refund(line()).model_copy(update={"reason_code": "felt_like_it"})
    assert adjustment(odd).findtext("AdjustedItem/AdjustmentReason") == "Other"


def test_every_line_has_its_own_adjustment_id() -> None:
    items = adjustment(refund(line(), line(), movement="m-7")).findall("AdjustedItem")
    assert [item.findtext("MerchantAdjustmentItemID") for item in items] == ["m-7-1", "m-7-2"]


def test_a_line_without_amazons_code_is_named_by_its_sku() -> None:
    unknown = RefundLine(order_item_id="", sku="SKU-1", principal=eur("5"))
    (item,) = adjustment(refund(unknown)).findall("AdjustedItem")
    assert item.find("AmazonOrderItemCode") is None
    assert item.findtext("MerchantOrderItemID") == "SKU-1"


def test_hostile_text_stays_text() -> None:
    order_id = '</AmazonOrderID><x a="1">&\x00\ud800é'
    assert adjustment(refund(line(), order_id=order_id)).findtext("AmazonOrderID") == (
        '</AmazonOrderID><x a="1">&é'
    )


def report(successful: object, failed: object, results: str = "") -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
        <AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <Header><DocumentVersion>1.02</DocumentVersion></Header>
        <MessageType>ProcessingReport</MessageType>
        <Message><MessageID>1</MessageID><ProcessingReport>
        <DocumentTransactionID>4</DocumentTransactionID><StatusCode>Complete</StatusCode>
        <ProcessingSummary><MessagesProcessed>1</MessagesProcessed>
        <MessagesSuccessful>{successful}</MessagesSuccessful>
        <MessagesWithError>{failed}</MessagesWithError>
        <MessagesWithWarning>0</MessagesWithWarning></ProcessingSummary>{results}
        </ProcessingReport></Message></AmazonEnvelope>""".encode()


REFUSED = """<Result><MessageID>1</MessageID><ResultCode>Warning</ResultCode>
    <ResultMessageCode>1</ResultMessageCode></Result>
    <Result><MessageID>1</MessageID><ResultCode>Error</ResultCode>
    <ResultMessageCode>18028</ResultMessageCode>
    <ResultDescription>The refund exceeds the order.</ResultDescription></Result>"""


def test_a_report_without_errors_means_applied() -> None:
    assert read_report(report(1, 0)).state == "applied"


def test_a_report_with_an_error_means_rejected_and_says_why() -> None:
    result = read_report(report(0, 1, REFUSED))
    assert (result.state, result.code) == ("rejected", "18028")
    assert result.message == "The refund exceeds the order."


def test_an_error_without_a_result_is_still_an_error() -> None:
    assert read_report(report(0, 1)).code == "error"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"feed-processing-summary: 1",
        b"<AmazonEnvelope>",
        b"<Error><Code>AccessDenied</Code></Error>",
        report("", ""),
        report("one", 0),
        report(0, 0),
        report(1, 1),
        report(-1, 1),
        report(1, 0).decode().replace("MessagesWithError", "Other").encode(),
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + report(1, 0).partition(b"?>")[2].strip(),
    ],
)
def test_a_report_that_is_not_clear_is_unreadable(content: bytes) -> None:
    assert read_report(content).state == "unreadable"


def test_a_report_may_use_namespaces_and_another_encoding() -> None:
    text = (
        report(1, 0)
        .decode()
        .replace("UTF-8", "UTF-16")
        .replace("<AmazonEnvelope", '<AmazonEnvelope xmlns="urn:a"')
    )
    assert read_report(text.encode("utf-16")).state == "applied"
