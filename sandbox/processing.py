"""What happens by itself as world time passes: feeds are processed.

Nothing runs in the background. Whoever looks at the world lets everything that is due happen first,
in its sequence and with its own moment, so a clock that leaps skips nothing.
"""

import base64
import uuid
from datetime import datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

from sandbox.feed_content import (
    ACKNOWLEDGEMENT,
    Acknowledgement,
    Adjustment,
    Refused,
    Unreadable,
    read_messages,
)
from sandbox.records import Document, Feed, Order, Refund
from sandbox.world import World


def settle(world: World) -> None:
    """Let everything happen that was due up to now."""
    now = world.clock.now()
    feeds = [feed for id in world.pending if (feed := world.feeds.get(id)) is not None]
    due = [feed for feed in feeds if feed.verdict != "stuck" and feed.due_at <= now]
    for feed in sorted(due, key=lambda feed: feed.due_at):
        _process(world, feed)


def _process(world: World, feed: Feed) -> None:
    document = world.documents.get(feed.document_id)
    content = base64.b64decode(document.body or "") if document is not None else b""
    results: list[tuple[str, str | None]] = []
    state = "DONE"
    try:
        for message_id, message in read_messages(feed.feed_type, content):
            results.append((message_id, _result(world, feed, message_id, message)))
    except Unreadable as wrong:
        state, results = "FATAL", [("0", str(wrong))]
    report = Document(
        document_id=f"amzn1.tortuga.4.{uuid.uuid4()}",
        content_type="text/xml; charset=UTF-8",
        expires=None,
        body=base64.b64encode(_report(feed, results)).decode(),
        gzip=world.gzip_reports,
    )
    world.documents.put(report.document_id, report)
    world.pending.discard(feed.feed_id)
    ended = {"ended_at": feed.due_at, "result_document_id": report.document_id, "state": state}
    world.feeds.put(feed.feed_id, feed.model_copy(update=ended))


def _result(
    world: World, feed: Feed, message_id: str, message: Adjustment | Acknowledgement | Refused
) -> str | None:
    """Book a message; return why it was refused, or None."""
    try:
        if isinstance(message, Refused):
            raise message
        if feed.verdict == "rejected":
            raise Refused("We are unable to process this request at this time.")
        if isinstance(message, Adjustment):
            _refund(world, feed, message_id, message)
        else:
            _acknowledge(world, feed.due_at, message)
    except Refused as refusal:
        return str(refusal)
    return None


def _known(world: World, order_id: str) -> Order:
    order = world.orders.get(order_id)
    if order is None:
        raise Refused(f"The order {order_id} does not exist or belongs to another seller.")
    return order


def _refund(world: World, feed: Feed, message_id: str, adjustment: Adjustment) -> None:
    order = _known(world, adjustment.order_id)
    ids = {i.order_item_id: i.order_item_id for i in order.items}
    ids |= {i.sku: i.order_item_id for i in order.items}
    lines: dict[str, Decimal] = {}
    for line in adjustment.lines:
        if line.item not in ids:
            raise Refused(f"The item {line.item} is not part of order {order.order_id}.")
        if line.currencies != {order.currency}:
            raise Refused(f"The currency of order {order.order_id} is {order.currency}.")
        lines[ids[line.item]] = lines.get(ids[line.item], Decimal(0)) + line.amount
    amount = sum(lines.values(), Decimal(0))
    left = order.total - world.refunded(order.order_id)
    if order.cancelled_at is not None:
        raise Refused(f"The order {order.order_id} is cancelled.")
    if amount > left:
        raise Refused(f"The refund {amount} exceeds what is left of the order, {left}.")
    if amount < left and not world.partial_refunds:
        raise Refused("Partial refunds are not enabled for this seller.")
    refund = Refund(
        refund_id=f"{feed.feed_id}-{message_id}",
        order_id=order.order_id,
        amount=amount,
        currency=order.currency,
        at=feed.due_at,
        by="seller",
        reason=adjustment.lines[0].reason,
        lines=lines,
    )
    world.refunds.put(refund.refund_id, refund)


def _acknowledge(world: World, at: datetime, acknowledgement: Acknowledgement) -> None:
    order = _known(world, acknowledgement.order_id)
    if not acknowledgement.cancels:
        return
    if order.status(at) != "unshipped":
        raise Refused(f"The order {order.order_id} is {order.status(at)} and cannot be cancelled.")
    world.change(order, cancelled_at=at, cancel_reason=acknowledgement.reason)


def _report(feed: Feed, results: list[tuple[str, str | None]]) -> bytes:
    wrong = [(message_id, why) for message_id, why in results if why is not None]
    envelope = ET.Element("AmazonEnvelope")
    header = ET.SubElement(envelope, "Header")
    _text(header, DocumentVersion="1.02", MerchantIdentifier="SANDBOX")
    _text(envelope, MessageType="ProcessingReport")
    message = ET.SubElement(envelope, "Message")
    _text(message, MessageID="1")
    report = ET.SubElement(message, "ProcessingReport")
    _text(report, DocumentTransactionID=feed.feed_id, StatusCode="Complete")
    counts = ET.SubElement(report, "ProcessingSummary")
    _text(
        counts,
        MessagesProcessed=str(len(results)),
        MessagesSuccessful=str(len(results) - len(wrong)),
        MessagesWithError=str(len(wrong)),
        MessagesWithWarning="0",
    )
    code = "25" if feed.feed_type == ACKNOWLEDGEMENT else "18028"
    for message_id, why in wrong:
        result = ET.SubElement(report, "Result")
        _text(result, MessageID=message_id, ResultCode="Error", ResultMessageCode=code)
        _text(result, ResultDescription=why or "")
    body: bytes = ET.tostring(envelope, encoding="UTF-8", xml_declaration=True)
    return body


def _text(parent: ET.Element, **children: str) -> None:
    for name, text in children.items():
        ET.SubElement(parent, name).text = text
