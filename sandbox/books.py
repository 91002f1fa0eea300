"""The world as an observer sees it (CONTRACT 8)."""

from typing import Any

from sandbox.clock import stamp
from sandbox.events import number, order_data
from sandbox.records import Message, Order, Parcel, Refund
from sandbox.world import World


def order_view(world: World, order: Order) -> dict[str, Any]:
    """Return an order with all that is known of it."""
    return {
        "order_id": order.order_id,
        "seller": world.settings.seller,
        "marketplace": order.marketplace,
        "total": number(order.total),
        **order_data(order, world.clock.now()),
        "proof": order.proof,
        "parcel": order.scans[-1].status if order.scans else None,
        "cancel_requested": order.cancel_requested,
    }


def books(world: World, order: Order) -> dict[str, Any]:
    """Return an order with what was refunded, sent again and said, oldest first."""
    messages = [m for m in world.messages.of(order.order_id) if not m.stuck]
    refunds = sorted(world.refunds.of(order.order_id), key=lambda refund: refund.at)
    return {
        "order": order_view(world, order),
        "refunds": [refund_view(refund) for refund in refunds],
        "shipments": [parcel_view(parcel) for parcel in world.parcels.of(order.order_id)],
        "messages": [message_view(m) for m in sorted(messages, key=lambda m: (m.at, m.serial))],
    }


def refund_view(refund: Refund) -> dict[str, Any]:
    """Return a refund as the marketplace booked it."""
    return {
        "amount": number(refund.amount),
        "currency": refund.currency,
        "at": stamp(refund.at),
        "by": refund.by,
    }


def parcel_view(parcel: Parcel) -> dict[str, Any]:
    """Return a second parcel; `status` is `received`, `cancelled` or what the carrier said."""
    return {
        "id": parcel.parcel_id,
        "items": [
            {"sku": item["sellerSku"], "quantity": item["quantity"]}
            for item in parcel.request["items"]
        ],
        "status": parcel.status,
        "at": stamp(parcel.at),
    }


def message_view(message: Message) -> dict[str, Any]:
    """Return a message; the last four fields tell threads apart and what was attached."""
    return {
        "from": message.sender,
        "to": message.to,
        "subject": message.subject,
        "text": message.text,
        "language": message.language,
        "at": stamp(message.at),
        "channel": message.channel,
        "message_id": message.message_id,
        "in_reply_to": message.in_reply_to,
        "references": message.references,
        "attachments": message.attachments,
    }
