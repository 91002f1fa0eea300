"""The events that the world sends (CONTRACT 3), built from what is in it."""

import hashlib
import json
import uuid
from datetime import datetime
from decimal import Decimal
from typing import Any

from sandbox.clock import duration, stamp
from sandbox.records import Order, Parcel, Scan

_IDS = {
    "buyer.message": "message_id",
    "return.requested": "return_id",
    "return.received": "return_id",
    "claim.opened": "claim_id",
    "claim.decided": "claim_id",
    "chargeback.opened": "chargeback_id",
    "chargeback.decided": "chargeback_id",
    "feedback.received": "feedback_id",
    "refund.observed": "refund_id",
    "reimbursement.detected": "reference",
}
"""The id in each type's data, filled in where it is missing."""

_MOMENTS = ("_by", "_at", "_on", "eta")
"""Endings of the fields that hold a moment and may be given as a duration from now."""


def number(amount: Decimal) -> float:
    """Write an amount as events and controls show it."""
    return float(amount)


def order_data(order: Order, now: datetime) -> dict[str, Any]:
    """Return the `data` of an `order.snapshot`."""
    buyer = order.buyer.model_dump(exclude_none=True)
    return {
        "items": [item.model_dump() | {"price": number(item.price)} for item in order.items],
        "currency": order.currency,
        "shipping": number(order.shipping),
        "tax": number(order.tax),
        "channel": order.channel,
        "status": order.status(now),
        "purchased_at": stamp(order.purchased_at),
        "promised_by": _maybe(order.promised_by),
        "shipped_at": _maybe(order.shipped_at),
        "delivered_at": _maybe(order.delivered_at),
        "carrier": order.carrier,
        "tracking": order.tracking,
        "buyer": buyer,
        "address": order.address,
    }


def _maybe(at: datetime | None) -> str | None:
    return None if at is None else stamp(at)


def scan_data(order: Order, parcel: Parcel | None, scan: Scan) -> dict[str, Any]:
    """Return the `data` of a `shipment.updated`; `parcel` is None for the order's own.

    The order's own parcel is known by its tracking number and has no `shipment_id`.
    """
    told: dict[str, Any] = {"status": scan.status}
    if parcel is not None:
        told |= {"shipment_id": parcel.parcel_id}
    owner = order if parcel is None else parcel
    told |= {"carrier": owner.carrier, "tracking": owner.tracking, "proof": scan.proof}
    told |= {"eta": _maybe(scan.eta)}
    return {key: value for key, value in told.items() if value is not None}


def envelope(
    seller: str,
    order: Order,
    kind: str,
    data: dict[str, Any],
    occurred_at: datetime,
    event_id: str | None = None,
) -> dict[str, Any]:
    """Return a whole event; without an `event_id` every call makes a new one."""
    return {
        "id": event_id or f"evt_{uuid.uuid4().hex}",
        "type": kind,
        "occurred_at": stamp(occurred_at),
        "seller": seller,
        "marketplace": order.marketplace,
        "order_id": order.order_id,
        "data": data,
    }


def announcements(seller: str, order: Order, now: datetime) -> list[dict[str, Any]]:
    """Return the events that tell a newly placed order: what it is, and where its parcel is.

    Their ids follow from their content: telling the same thing twice is one event.
    """
    events = [envelope(seller, order, "order.snapshot", order_data(order, now), now, "-")]
    for scan in order.scans:
        data = scan_data(order, None, scan)
        events.append(envelope(seller, order, "shipment.updated", data, scan.at, "-"))
    return [event | {"id": _content_id(event)} for event in events]


def _content_id(event: dict[str, Any]) -> str:
    content = json.dumps(event, sort_keys=True).encode()
    return f"evt_{hashlib.sha256(content).hexdigest()[:24]}"


def filled(kind: str, data: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Return event data with the missing id filled in and durations turned into times."""
    told = {key: _counted(key, value, now) for key, value in data.items()}
    name = _IDS.get(kind)
    if name is not None and name not in told:
        told[name] = f"{name.removesuffix('_id')}-{uuid.uuid4().hex[:12]}"
    return told


def _counted(key: str, value: Any, now: datetime) -> Any:
    if not isinstance(value, str) or not key.endswith(_MOMENTS):
        return value
    length = duration(value)
    if length is None:
        return value
    at = now + length
    return at.date().isoformat() if key.endswith("_on") else stamp(at)
