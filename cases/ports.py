"""What the domain needs from the outside: the Protocols that gateways implement.

Reads raise `GatewayError` when the outside cannot be read now (after their own retries); writes
never raise for an answer they got or lost, they return a fact from `cases.outcomes`. A write that
certainly did nothing (no connection, 401, 403 quota, 429) raises `GatewayError`, and the activity
may try again. All times are aware UTC datetimes; all amounts are `Money`.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict

from cases.money import Money
from cases.outcomes import WriteOutcome

Commit = Callable[[], Awaitable[None]]
"""Awaited by an adapter right before the one step that cannot be taken back."""


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


class Clock(Protocol):
    """The only source of time. Production: the wall; a rehearsal: the sandbox world's clock."""

    def now(self) -> datetime:
        """Say what time it is, as an aware UTC datetime."""
        ...


class RefundLine(_Value):
    """One order line's share of a refund, by Amazon's price components."""

    order_item_id: str
    sku: str
    principal: Money
    shipping: Money | None = None
    tax: Money | None = None


class RefundOrder(_Value):
    """One refund to be sent as one feed (AMAZON.md, Refunds)."""

    seller: str
    marketplace: str
    order_id: str
    movement_id: str
    reason_code: str
    lines: list[RefundLine]


class PreparedRefund(_Value):
    """The feed document is uploaded; nothing has moved yet."""

    seller: str
    marketplace: str
    document_id: str
    content_sha256: str


class FeedSeen(_Value):
    """A feed as `getFeeds` lists it."""

    feed_id: str
    status: str
    created_at: datetime


class FeedResult(_Value):
    """What became of a feed: `unreadable` = FATAL or a report nobody can read."""

    state: Literal["pending", "applied", "rejected", "unreadable"]
    code: str = ""
    message: str = ""


class RefundSeen(_Value):
    """A refund that Amazon's finances show for the order, whoever made it."""

    transaction_id: str
    amount: Money
    posted_at: datetime


class RefundGateway(Protocol):
    """Refunds as feeds 2021-06-30, observed through finances 2024-06-19."""

    async def refunded(self, seller: str, marketplace: str, order_id: str) -> list[RefundSeen]:
        """List every refund that Amazon shows for the order."""
        ...

    async def prepare(self, refund: RefundOrder) -> PreparedRefund:
        """Create the feed document and upload it; safe to repeat."""
        ...

    async def submit(self, prepared: PreparedRefund) -> WriteOutcome:
        """`createFeed`, exactly once; `Applied.receipt` is the feed id (accepted, not yet paid)."""
        ...

    async def feeds_since(self, seller: str, marketplace: str, since: datetime) -> list[FeedSeen]:
        """List the refund feeds created at or after `since`, oldest first."""
        ...

    async def result(self, seller: str, marketplace: str, feed_id: str) -> FeedResult:
        """Look at a feed and, once done, at its processing report."""
        ...


class ShipmentLine(_Value):
    """What goes into a parcel, and what one unit is worth."""

    sku: str
    quantity: int
    value: Money | None = None
    line_id: str


class ShipmentOrder(_Value):
    """A second parcel through Fulfillment Outbound 2020-07-01.

    `reference` is our own id, at most 40 of `[A-Za-z0-9-]`, the same at every attempt.
    """

    seller: str
    marketplace: str
    order_id: str
    reference: str
    displayable_order_id: str
    ordered_at: datetime
    comment: str
    address: dict[str, str]
    lines: list[ShipmentLine]
    speed: Literal["Standard", "Expedited", "Priority"] = "Standard"


class ShipmentSeen(_Value):
    """A fulfilment order as Amazon shows it."""

    reference: str
    status: str
    tracking: str | None = None
    carrier: str | None = None


class ShipmentGateway(Protocol):
    """Reshipment from the seller's stock at Amazon."""

    async def find(self, seller: str, marketplace: str, reference: str) -> ShipmentSeen | None:
        """Look an order up by our own reference."""
        ...

    async def create(self, shipment: ShipmentOrder) -> WriteOutcome:
        """`createFulfillmentOrder`, once."""
        ...


class OrderGateway(Protocol):
    """Orders 2026-01-01."""

    async def fetch(self, seller: str, marketplace: str, order_id: str) -> dict[str, Any] | None:
        """Return the order as the `data` of an `order.snapshot` event, or None if unknown."""
        ...


class OutgoingMail(_Value):
    """A reply to the buyer's relay address."""

    seller: str
    message_id: str
    to: str
    subject: str
    text: str
    language: str
    in_reply_to: str | None = None
    references: list[str] = []
    sent_at: datetime


class MailGateway(Protocol):
    """SMTP to Amazon's relay."""

    async def send(self, mail: OutgoingMail, commit: Commit) -> WriteOutcome:
        """Send; `commit` is awaited when the envelope is accepted, before the message body."""
        ...


class MessagingGateway(Protocol):
    """Messaging v1."""

    async def allowed(self, seller: str, marketplace: str, order_id: str) -> set[str]:
        """List the message actions that Amazon allows for this order right now."""
        ...

    async def send_unexpected_problem(
        self,
        seller: str,
        marketplace: str,
        order_id: str,
        text: str,
        language: str,
        commit: Commit,
    ) -> WriteOutcome:
        """POST `unexpectedProblem`, once; `commit` is awaited right before the request leaves."""
        ...
