"""Events as senders post them: what a webhook is fed with, and what opens a case."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from standardwebhooks.webhooks import Webhook

from aftersales.stack import SELLER
from bench.load import post

PATH = "/webhooks/events"
TEXTS = (
    "Hello, I ordered this two weeks ago and it still has not arrived. The tracking shows nothing "
    "since Monday. Can you tell me where it is? Thanks, Kim",
    "Guten Tag, meine Bestellung ist leider noch nicht angekommen. Können Sie bitte nachsehen, wo "
    "das Paket bleibt? Mit freundlichen Grüßen",
    "The cup was broken when I opened the box. I have attached two pictures. I would like a new "
    "one or my money back, please.",
    "Bonjour, je voudrais savoir si cet article passe au lave-vaisselle. Merci d'avance.",
)
"""What buyers write, in the length that they write it."""
LATE_PARCEL = {
    "marketplace": "DE",
    "total": 24.90,
    "shipped": "-14d",
    "promised": "-5d",
    "tracking": "DHL123",
}
"""An order whose parcel should have come long ago."""


def order_id(number: int) -> str:
    """Return the order id of a number."""
    return f"{number % 1000:03d}-{number:07d}-{7_000_000 + number:07d}"


def event(number: int, kind: str, data: dict[str, Any], at: datetime) -> dict[str, Any]:
    """Return an event of the order of that number; one of each kind an order."""
    return {
        "id": f"bench-{number}-{kind}",
        "type": kind,
        "occurred_at": at.isoformat(),
        "seller": SELLER,
        "marketplace": "DE",
        "order_id": order_id(number),
        "data": data,
    }


def snapshot(number: int, at: datetime, total: float = 24.90) -> dict[str, Any]:
    """Return the data of the announcement of the order of that number; each has its own buyer."""
    item = {"sku": "SKU-1", "asin": "B000000001", "title": "Enamel cup, 300 ml", "quantity": 1}
    return {
        "items": [item | {"price": total}],
        "currency": "EUR",
        "shipping": 0,
        "tax": 0,
        "channel": "FBM",
        "status": "shipped",
        "purchased_at": (at - timedelta(days=15)).isoformat(),
        "shipped_at": (at - timedelta(days=14)).isoformat(),
        "promised_by": (at - timedelta(days=5)).isoformat(),
        "carrier": "DHL",
        "tracking": "DHL123",
        "buyer": {"name": "Kim", "relay_email": f"kim{number}@marketplace.amazon.de"},
    }


def messages(first: int, count: int) -> list[dict[str, Any]]:
    """Return one buyer's message each for `count` orders from `first` on."""
    now = datetime.now(UTC)
    return [
        event(n, "buyer.message", {"text": TEXTS[n % len(TEXTS)]}, now)
        for n in range(first, first + count)
    ]


def life(first: int, count: int) -> list[dict[str, Any]]:
    """Return what an order sends in its life, for orders from `first` on: four events each.

    Announced, on its way, delivered, and a word of the buyer's.
    """
    now = datetime.now(UTC)
    parts: tuple[tuple[str, dict[str, Any]], ...] = (
        ("shipment.updated", {"status": "in_transit", "carrier": "DHL", "tracking": "DHL123"}),
        ("refund.observed", {"refund_id": "R", "amount": 1.5, "by": "amazon"}),
    )
    told = []
    for n in range(first, first + -(-count // 4)):
        told.append(event(n, "order.snapshot", snapshot(n, now), now))
        told += [event(n, kind, data, now) for kind, data in parts]
        told += messages(n, 1)
    return told[:count]


def signed(base: str, secret: str, told: Iterable[dict[str, Any]]) -> list[bytes]:
    """Return events as signed requests."""
    signer = Webhook(secret)
    stamp = datetime.now(UTC)
    requests = []
    for one in told:
        body = json.dumps(one)
        headers = {
            "webhook-id": one["id"],
            "webhook-timestamp": str(int(stamp.timestamp())),
            "webhook-signature": signer.sign(one["id"], stamp, body),
        }
        requests.append(post(base, PATH, body.encode(), headers))
    return requests


def unsigned(base: str, path: str, told: Iterable[dict[str, Any]]) -> list[bytes]:
    """Return the same events for a route that asks for no signature."""
    return [post(base, path, json.dumps(one).encode(), {}) for one in told]
