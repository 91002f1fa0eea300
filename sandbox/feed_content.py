"""Reads what a seller uploads: refunds and order acknowledgements as Amazon's XML feeds."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from xml.etree import ElementTree as ET

from sandbox.marketplaces import decimals

ADJUSTMENT = "POST_PAYMENT_ADJUSTMENT_DATA"
ACKNOWLEDGEMENT = "POST_ORDER_ACKNOWLEDGEMENT_DATA"
MESSAGE_TYPES = {ADJUSTMENT: "OrderAdjustment", ACKNOWLEDGEMENT: "OrderAcknowledgement"}
"""The feed types this world processes, and the message each of them carries."""

REASONS = frozenset(
    {
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
    }
)
"""AdjustmentReason of Amazon's OrderAdjustment schema."""

COMPONENTS = frozenset(
    {
        "Principal",
        "Shipping",
        "CODFee",
        "Tax",
        "ShippingTax",
        "RestockingFee",
        "RestockingFeeTax",
        "GiftWrap",
        "GiftWrapTax",
        "Surcharge",
        "ReturnShipping",
        "Goodwill",
        "ExportCharge",
        "COD",
        "CODTax",
        "Other",
        "FreeReplacementReturnShipping",
    }
)
"""Type of a price component in Amazon's base schema."""


class Unreadable(Exception):
    """The whole document cannot be processed (FATAL)."""


class Refused(Exception):
    """One message cannot be processed."""


@dataclass(frozen=True)
class AdjustedLine:
    """What one order item gets back."""

    item: str
    """AmazonOrderItemCode or MerchantOrderItemID, the latter being the SKU here."""
    reason: str
    amount: Decimal
    currencies: set[str]


@dataclass(frozen=True)
class Adjustment:
    """A refund of one order."""

    order_id: str
    lines: list[AdjustedLine]


@dataclass(frozen=True)
class Acknowledgement:
    """The seller's word on a new order: taken, or cancelled."""

    order_id: str
    cancels: bool
    reason: str | None


Message = Adjustment | Acknowledgement | Refused


def read_messages(feed_type: str, content: bytes) -> Iterator[tuple[str, Message]]:
    """Yield every message with its id; one that is wrong in itself comes as a `Refused`.

    Raises `Unreadable` when the document as a whole is no envelope of the feed's message type.
    """
    name = MESSAGE_TYPES[feed_type]
    envelope = _envelope(content)
    said = _text(envelope, "MessageType")
    if said != name:
        raise Unreadable(f"XML Parsing Fatal Error: MessageType is {said!r}, expected {name!r}.")
    messages = envelope.findall("Message")
    if not messages:
        raise Unreadable("XML Parsing Fatal Error: the envelope has no Message.")
    for number, message in enumerate(messages, start=1):
        message_id = _text(message, "MessageID") or str(number)
        try:
            body = _child(message, name)
            yield (message_id, _adjustment(body) if feed_type == ADJUSTMENT else _answer(body))
        except Refused as refusal:
            yield message_id, refusal


def _envelope(content: bytes) -> ET.Element:
    try:
        root = ET.fromstring(content)
    except ET.ParseError as wrong:
        raise Unreadable(f"XML Parsing Fatal Error: {wrong}.") from wrong
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    if root.tag != "AmazonEnvelope":
        raise Unreadable(f"XML Parsing Fatal Error: unexpected root element {root.tag!r}.")
    return root


def _text(parent: ET.Element, name: str) -> str:
    return (parent.findtext(name) or "").strip()


def _child(parent: ET.Element, name: str) -> ET.Element:
    child = parent.find(name)
    if child is None:
        raise Refused(f"The element {name} is missing.")
    return child


def _order_id(body: ET.Element) -> str:
    order_id = _text(body, "AmazonOrderID")
    if not order_id:
        raise Refused("The element AmazonOrderID is missing.")
    return order_id


def _adjustment(body: ET.Element) -> Adjustment:
    items = body.findall("AdjustedItem")
    if not items:
        raise Refused("The element AdjustedItem is missing.")
    return Adjustment(_order_id(body), [_line(item) for item in items])


def _line(item: ET.Element) -> AdjustedLine:
    code = _text(item, "AmazonOrderItemCode") or _text(item, "MerchantOrderItemID")
    if not code:
        raise Refused("An AdjustedItem names no order item.")
    reason = _text(item, "AdjustmentReason")
    if reason not in REASONS:
        raise Refused(f"AdjustmentReason {reason!r} is not known.")
    components = _child(item, "ItemPriceAdjustments").findall("Component")
    if not components:
        raise Refused("ItemPriceAdjustments has no Component.")
    priced = [_component(component) for component in components]
    amount = sum((amount for amount, _ in priced), Decimal(0))
    return AdjustedLine(code, reason, amount, {currency for _, currency in priced})


def _component(component: ET.Element) -> tuple[Decimal, str]:
    kind = _text(component, "Type")
    if kind not in COMPONENTS:
        raise Refused(f"The component type {kind!r} is not known.")
    amount = _child(component, "Amount")
    currency = amount.get("currency", "")
    try:
        value = Decimal((amount.text or "").strip())
    except InvalidOperation as wrong:
        raise Refused(f"The amount {amount.text!r} is no number.") from wrong
    if value <= 0 or value != round(value, decimals(currency)):
        raise Refused(f"The amount {value} {currency} cannot be refunded.")
    return value, currency


def _answer(body: ET.Element) -> Acknowledgement:
    status = _text(body, "StatusCode")
    if status not in ("Success", "Failure"):
        raise Refused(f"StatusCode {status!r} is neither Success nor Failure.")
    item = body.find("Item")
    reason = _text(item, "CancelReason") if item is not None else ""
    return Acknowledgement(_order_id(body), status == "Failure", reason or None)
