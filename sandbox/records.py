"""What the world remembers. Amounts are decimals in the order's currency, times are aware UTC."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Proof = Literal["none", "photo", "signature"]
Scanned = Literal[
    "created", "in_transit", "out_for_delivery", "delivered", "exception", "lost", "returned"
]
Verdict = Literal["normal", "rejected", "stuck"]


class Record(BaseModel):
    """Base of everything that is stored."""

    model_config = ConfigDict(extra="forbid")


class Item(Record):
    """One line of an order; `price` is per unit, without postage and tax."""

    order_item_id: str
    sku: str
    asin: str
    title: str
    quantity: int
    price: Decimal


class Buyer(Record):
    """Who bought. `past_returns` and `past_kept` are what the seller could know of them."""

    name: str
    language: str
    relay_email: str
    past_returns: int | None = None
    past_kept: int | None = None


class Scan(Record):
    """One word of the carrier on a parcel."""

    status: Scanned
    at: datetime
    proof: Proof | None = None
    eta: datetime | None = None


class Order(Record):
    """An order as Amazon knows it; a moment that is None did not happen."""

    order_id: str
    marketplace: str
    """Country code."""
    channel: Literal["FBA", "FBM"]
    currency: str
    items: list[Item]
    shipping: Decimal
    tax: Decimal
    purchased_at: datetime
    promised_by: datetime | None
    shipped_at: datetime | None
    delivered_at: datetime | None
    carrier: str | None
    tracking: str | None
    proof: Proof
    buyer: Buyer
    address: dict[str, Any]
    updated_at: datetime
    scans: list[Scan] = []
    cancel_requested: str | None = None
    """The buyer's reason, once the buyer has asked Amazon to cancel."""
    cancelled_at: datetime | None = None
    cancel_reason: str | None = None

    @property
    def total(self) -> Decimal:
        """What the buyer paid."""
        lines = (item.price * item.quantity for item in self.items)
        return sum(lines, self.shipping + self.tax)

    def status(self, now: datetime) -> str:
        """Say how far the order is: `unshipped`, `shipped`, `delivered` or `cancelled`."""
        if self.cancelled_at is not None:
            return "cancelled"
        if self.delivered_at is not None and self.delivered_at <= now:
            return "delivered"
        return "shipped" if self.shipped_at is not None and self.shipped_at <= now else "unshipped"


class Refund(Record):
    """Money that went back to the buyer."""

    refund_id: str
    order_id: str
    amount: Decimal
    currency: str
    at: datetime
    by: Literal["seller", "amazon"]
    reason: str
    lines: dict[str, Decimal] = {}
    """Share of each order item, by `order_item_id`; empty where nobody said."""


class Parcel(Record):
    """A second parcel: an order at Fulfillment Outbound."""

    parcel_id: str
    """The seller's own id of it, which is the `shipment_id` of events."""
    order_id: str
    """The order it belongs to; empty where it names none."""
    request: dict[str, Any]
    """What the seller ordered, as `createFulfillmentOrder` took it."""
    at: datetime
    updated_at: datetime
    status: Literal["received", "cancelled"] | Scanned
    """`received` = accepted and not worked on yet."""
    package: int
    tracking: str
    carrier: str
    scans: list[Scan] = []
    returns: list[dict[str, Any]] = []


class Message(Record):
    """A message between seller and buyer, or one of Amazon's."""

    serial: int
    order_id: str
    sender: str
    to: str
    subject: str
    text: str
    language: str | None
    at: datetime
    channel: Literal["buyer", "mail", "messaging"]
    """`buyer` wrote it; the seller sent it by `mail` or through the `messaging` interface."""
    message_id: str | None = None
    in_reply_to: str | None = None
    references: list[str] = []
    attachments: list[dict[str, Any]] = []
    stuck: bool = False
    """Accepted, but it has not reached anybody yet."""


class Feed(Record):
    """A feed, from its acceptance to its report."""

    feed_id: str
    feed_type: str
    marketplace_ids: list[str]
    document_id: str
    created_at: datetime
    due_at: datetime
    """When it is processed, unless it is stuck or cancelled before."""
    verdict: Verdict = "normal"
    state: Literal["IN_QUEUE", "DONE", "FATAL", "CANCELLED"] = "IN_QUEUE"
    ended_at: datetime | None = None
    result_document_id: str | None = None


class Document(Record):
    """Something uploaded or to be downloaded; `body` is base64, None until it is uploaded."""

    document_id: str
    content_type: str
    expires: float | None
    """Until when it may be uploaded, in real seconds since 1970; None: Amazon wrote it itself."""
    body: str | None = None
    gzip: bool = False


class Stock(Record):
    """How many units of a SKU lie at Amazon."""

    sku: str
    quantity: int


class Setting(Record):
    """A single value of the world that survives a restart."""

    value: Any
