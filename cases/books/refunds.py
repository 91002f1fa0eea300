"""The refund ledger."""

from datetime import datetime
from typing import Literal, Protocol

from pydantic import AwareDatetime

from cases.books.values import Value
from cases.money import Money

MovementState = Literal[
    "proposed", "approved", "submitting", "applied", "rejected", "unknown", "observed"
]


class Intent(Value):
    """A refund that the case wants.

    `movement_id` is chosen in workflow state before anything is sent.
    """

    movement_id: str
    case_id: str
    seller: str
    marketplace: str
    order_id: str
    item: str
    purpose: str
    sequence: int
    amount: Money
    paid: Money
    """What the buyer paid: the cap."""
    excluded_by_shipment: bool = True
    """False where two persons approved both refund and parcel, or the refund is partial."""


class LedgerRow(Value):
    """One row of the ledger."""

    movement_id: str
    case_id: str
    seller: str
    order_id: str
    state: MovementState
    amount: Money
    purpose: str
    sequence: int
    feed_id: str | None = None
    document_id: str | None = None
    content_sha256: str | None = None
    sent_at: AwareDatetime | None = None
    code: str = ""
    message: str = ""
    by: str = "seller"
    created_at: AwareDatetime
    settled_at: AwareDatetime | None = None


class RefundLedger(Protocol):
    """Money that moves once: cap, exclusivity and freeze are checked under the row lock."""

    async def intend(self, intent: Intent, now: datetime) -> LedgerRow:
        """Write the intent (state `approved`) if new and allowed; return the row as it stands.

        Raises RefusedMovement with context `reason` (`cap` with `left`, `shipment`, `frozen`).
        Cap: refunds applied, observed, in flight and unknown of the order plus this one never
        exceed `paid`.
        """
        ...

    async def lease_create(
        self, seller: str, feed_type: str, owner: str, now: datetime, seconds: int
    ) -> bool:
        """Take the one place for a `createFeed` of this seller and type; False if taken."""
        ...

    async def release_create(self, seller: str, feed_type: str, owner: str) -> None:
        """Give the place back."""
        ...

    async def submitting(
        self, movement_id: str, document_id: str, sha256: str, now: datetime
    ) -> bool:
        """Mark `approved` → `submitting`, right before the feed is created.

        Rechecks cap and freeze; False if the row is not `approved` (someone was here before).
        """
        ...

    async def settle(
        self,
        movement_id: str,
        state: Literal["approved", "submitting", "applied", "rejected", "unknown"],
        now: datetime,
        *,
        feed_id: str | None = None,
        code: str = "",
        message: str = "",
    ) -> LedgerRow:
        """Write what became of it. `applied` and `rejected` are final and never change again.

        `approved` = it certainly did not leave and may be submitted again.
        """
        ...

    async def done_by_hand(self, movement_id: str, now: datetime, why: str) -> LedgerRow:
        """Write `applied`, also where ours was rejected: a person refunded the same amount."""
        ...

    async def observe(
        self,
        seller: str,
        order_id: str,
        case_id: str,
        refund_id: str,
        amount: Money,
        by: str,
        now: datetime,
    ) -> bool:
        """Write a refund that somebody else made, once per refund id; True if it was new."""
        ...

    async def rows(self, seller: str, order_id: str) -> list[LedgerRow]:
        """Return all rows of the order, oldest first."""
        ...

    async def row(self, movement_id: str) -> LedgerRow | None:
        """Return one row."""
        ...

    async def unsettled(self, before: datetime) -> list[LedgerRow]:
        """Return what was sent before that moment and has no known end, for the sweep."""
        ...

    async def orders_since(self, seller: str, since: datetime) -> dict[str, str]:
        """Return the seller's orders with a refund of ours that moved since then, or is still on
        its way, each with its marketplace's code."""
        ...

    async def claimed_feeds(self, seller: str) -> set[str]:
        """Return feed ids that already belong to a row."""
        ...

    async def next_sent(self, seller: str, after: datetime) -> datetime | None:
        """Return when the seller's next feed after that moment was sent; None if none was."""
        ...

    async def freeze(self, seller: str, order_id: str, frozen: bool) -> None:
        """Set or lift the freeze of a claim or chargeback: nothing new leaves while it is set."""
        ...
