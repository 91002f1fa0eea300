"""The ledger: money that moves once (DESIGN 4)."""

from datetime import datetime, timedelta
from typing import Any, Literal

from cases.books import Intent, LedgerRow
from cases.money import Money
from gateways.store import create_places, orders
from gateways.store import refund_rows as rows
from gateways.store.engine import Database


class SqlRefundLedger:
    """`cases.books.RefundLedger` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep the ledger in `database`."""
        self._database = database

    async def intend(self, intent: Intent, now: datetime) -> LedgerRow:
        """Write the intent (state `approved`) if new and allowed; return the row as it stands.

        The same movement id, or the same (order, item, purpose, sequence), is the same movement.
        Raises RefusedMovement with context `reason`: `cap` with `left` (Money), `shipment`,
        `frozen`, `amount` (nothing to pay), `currency` (not that of what was paid).
        """
        return await self._database.write(rows.intend, intent, now)

    async def lease_create(
        self, seller: str, feed_type: str, owner: str, now: datetime, seconds: int
    ) -> bool:
        """Take the one place for a `createFeed` of this seller and type; False if taken.

        Its owner may take it again, which makes the lease longer.
        """
        until = now + timedelta(seconds=seconds)
        return await self._database.write(create_places.take, seller, feed_type, owner, now, until)

    async def release_create(self, seller: str, feed_type: str, owner: str) -> None:
        """Give the place back; somebody else's place stays theirs."""
        await self._database.write(create_places.leave, seller, feed_type, owner)

    async def submitting(
        self, movement_id: str, document_id: str, sha256: str, now: datetime
    ) -> bool:
        """Mark `approved` → `submitting`, right before the feed is created.

        False if the row is not `approved` (someone was here before). Raises RefusedMovement
        (`frozen`, `cap`) if what happened since the intent forbids it; the row stays `approved`.
        Raises LookupError for an unknown movement.
        """
        document = {"document_id": document_id, "content_sha256": sha256, "sent_at": now}
        return await self._database.write(rows.submit, movement_id, document)

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

        `approved`: it certainly did not leave and may be submitted again; only for a row that is
        `submitting` without a feed. `submitting` does not let an `approved` row out: that is what
        the method of that name is for. Any other step leaves the row as it is. Raises
        RefusedMovement with context `reason` `feed` if the feed belongs to another movement, and
        LookupError for an unknown movement.
        """
        words = {"code": code, "message": message}
        return await self._database.write(rows.settle, movement_id, state, now, feed_id, words)

    async def done_by_hand(self, movement_id: str, now: datetime, why: str) -> LedgerRow:
        """Write `applied`, also where ours was rejected: a person refunded the same amount.

        Raises LookupError for an unknown movement.
        """
        return await self._database.write(rows.done_by_hand, movement_id, now, why)

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
        row: dict[str, Any] = {
            "movement_id": f"observed:{seller}:{order_id}:{refund_id}",
            "case_id": case_id,
            "seller": seller,
            "order_id": order_id,
            "item": refund_id,
            "by": by,
            "created_at": now,
            "settled_at": now,
        }
        return await self._database.write(rows.observe, row, amount)

    async def rows(self, seller: str, order_id: str) -> list[LedgerRow]:
        """Return all rows of the order, oldest first."""
        return await self._database.read(rows.of_order, seller, order_id)

    async def row(self, movement_id: str) -> LedgerRow | None:
        """Return one row."""
        return await self._database.read(rows.one, movement_id)

    async def unsettled(self, before: datetime) -> list[LedgerRow]:
        """Return what was sent before that moment and is still `submitting` or `unknown`."""
        return await self._database.read(rows.unsettled, before)

    async def orders_since(self, seller: str, since: datetime) -> dict[str, str]:
        """Return the seller's orders with a refund of ours that moved since then, or is still on
        its way, each with its marketplace's code."""
        return await self._database.read(rows.orders_since, seller, since)

    async def claimed_feeds(self, seller: str) -> set[str]:
        """Return feed ids that already belong to a row."""
        return await self._database.read(rows.claimed_feeds, seller)

    async def next_sent(self, seller: str, after: datetime) -> datetime | None:
        """Return when the seller's next feed after that moment was sent; None if none was."""
        return await self._database.read(rows.next_sent, seller, after)

    async def freeze(self, seller: str, order_id: str, frozen: bool) -> None:
        """Set or lift the freeze of a claim or chargeback: nothing new leaves while it is set."""
        await self._database.write(orders.freeze, seller, order_id, frozen)
