"""Amazon's XML feeds: writes a refund, reads a processing report.

Written after Amazon's schemas `amzn-envelope.xsd`, `OrderAdjustment.xsd` and
`ProcessingReport.xsd`. A feed carries one message, so a report is about that one.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from defusedxml import ElementTree as SafeET
from defusedxml.common import DefusedXmlException

from cases.money import Money
from cases.ports import FeedResult, RefundLine, RefundOrder

CONTENT_TYPE = "text/xml; charset=UTF-8"
_SCHEMA = "{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation"
_LONGEST_MESSAGE = 500
REASONS = frozenset(
    [
        "NoInventory",
        "CustomerReturn",
        "GeneralAdjustment",
        "CouldNotShip",
        "DifferentItem",
        "Abandoned",
        "CustomerCancel",
        "PriceError",
        "ProductOutofStock",
        "CustomerAddressIncorrect",
        "Exchange",
        "Other",
        "CarrierCreditDecision",
        "RiskAssessmentInformationNotValid",
        "CarrierCoverageFailure",
        "TransactionRecord",
        "Undeliverable",
        "RefusedDelivery",
    ]
)
"""`AdjustmentReason` of Amazon's OrderAdjustment schema."""


def refund_feed(refund: RefundOrder, merchant_id: str) -> bytes:
    """Write the refund as one `OrderAdjustment` message.

    Amounts are line totals; what is zero is left out. A reason that the schema does not know is
    written as `Other`, because the whole feed would be refused for it. The movement's id goes
    along for people: Amazon does not deduplicate by it.
    """
    envelope = ET.Element("AmazonEnvelope", {_SCHEMA: "amzn-envelope.xsd"})
    header = ET.SubElement(envelope, "Header")
    _add(header, "DocumentVersion", "1.01")
    _add(header, "MerchantIdentifier", merchant_id)
    _add(envelope, "MessageType", "OrderAdjustment")
    message = ET.SubElement(envelope, "Message")
    _add(message, "MessageID", "1")
    adjustment = ET.SubElement(message, "OrderAdjustment")
    _add(adjustment, "AmazonOrderID", refund.order_id)
    reason = refund.reason_code if refund.reason_code in REASONS else "Other"
    for number, line in enumerate(refund.lines, start=1):
        item = ET.SubElement(adjustment, "AdjustedItem")
        if line.order_item_id:
            _add(item, "AmazonOrderItemCode", line.order_item_id)
        else:
            _add(item, "MerchantOrderItemID", line.sku)
        _add(item, "MerchantAdjustmentItemID", f"{refund.movement_id}-{number}")
        _add(item, "AdjustmentReason", reason)
        prices = ET.SubElement(item, "ItemPriceAdjustments")
        for kind, amount in _components(line):
            component = ET.SubElement(prices, "Component")
            _add(component, "Type", kind)
            _add(component, "Amount", str(amount.amount), currency=amount.currency)
    content: bytes = ET.tostring(envelope, encoding="UTF-8", xml_declaration=True)
    return content


def _components(line: RefundLine) -> Iterator[tuple[str, Money]]:
    for kind, amount in (
        ("Principal", line.principal),
        ("Shipping", line.shipping),
        ("Tax", line.tax),
    ):
        if amount:
            yield kind, amount


def _add(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = _printable(text)


def _printable(text: str) -> str:
    """Drop what XML cannot carry at all: control characters and halves of surrogate pairs."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff"))


def read_report(content: bytes) -> FeedResult:
    """Read a processing report; what it does not say clearly is `unreadable`."""
    try:
        root: ET.Element = SafeET.fromstring(content)
    except (ET.ParseError, DefusedXmlException, ValueError):
        return _unreadable("not_xml")
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    good = _count(root, "MessagesSuccessful")
    bad = _count(root, "MessagesWithError")
    if good is None or bad is None:
        return _unreadable("no_summary")
    if bad == 0 and good > 0:
        return FeedResult(state="applied")
    if bad > 0 and good == 0:
        return _refusal(root)
    return _unreadable("contradictory_summary")


def _count(root: ET.Element, name: str) -> int | None:
    text = (root.findtext(f".//ProcessingSummary/{name}") or "").strip()
    return int(text) if text.isascii() and text.isdecimal() else None


def _refusal(root: ET.Element) -> FeedResult:
    for result in root.iter("Result"):
        if (result.findtext("ResultCode") or "").strip() == "Error":
            return FeedResult(
                state="rejected",
                code=(result.findtext("ResultMessageCode") or "").strip() or "error",
                message=(result.findtext("ResultDescription") or "").strip()[:_LONGEST_MESSAGE],
            )
    return FeedResult(state="rejected", code="error")


def _unreadable(code: str) -> FeedResult:
    return FeedResult(state="unreadable", code=code)
