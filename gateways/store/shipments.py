"""Second parcels: they leave once, and not beside a refund unless two persons agreed."""

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, exists, select, update

from cases.books import ShipmentRow
from cases.errors import RefusedMovement
from gateways.store import orders
from gateways.store.columns import AnyRow
from gateways.store.engine import Database
from gateways.store.tables import ledger, shipments

FINAL = frozenset({"applied", "rejected"})


class SqlShipmentBook:
    """`cases.books.ShipmentBook` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep parcels in `database`."""
        self._database = database

    async def intend(
        self, row: ShipmentRow, excluded_by_refund: bool, now: datetime
    ) -> ShipmentRow:
        """Write the intent (state `approved`) if new and allowed; return the row as it stands.

        Raises RefusedMovement with context `reason` (`refund`: one that is not rejected, whoever
        made it; `frozen`).
        """
        return await self._database.write(_intend, row, excluded_by_refund, now)

    async def settle(
        self,
        reference: str,
        state: Literal["approved", "submitting", "applied", "rejected", "unknown"],
        now: datetime,
        code: str = "",
        message: str = "",
    ) -> ShipmentRow:
        """Write what became of it; final states never change again.

        `submitting` is the moment before it leaves: raises RefusedMovement (`frozen`) for a parcel
        that has not left yet. `approved` = it certainly did not leave, only after `submitting`.
        Raises LookupError for an unknown parcel.
        """
        words = {"code": code, "message": message}
        return await self._database.write(_settle, reference, state, now, words)

    async def done_by_hand(self, reference: str, now: datetime, why: str) -> ShipmentRow:
        """Write `applied`, also where ours was rejected: a person sent the same goods.

        Raises LookupError for an unknown parcel.
        """
        return await self._database.write(_done_by_hand, reference, now, why)

    async def rows(self, seller: str, order_id: str) -> list[ShipmentRow]:
        """Return all second parcels of the order, oldest first."""
        return await self._database.read(_rows, seller, order_id)


def _intend(
    tx: Connection, row: ShipmentRow, excluded_by_refund: bool, now: datetime
) -> ShipmentRow:
    frozen = orders.hold(tx, row.seller, row.order_id)
    known = _find(tx, row.reference)
    if known is not None:
        return _as_row(known)
    orders.refuse_frozen(frozen)
    order = {"seller": row.seller, "order_id": row.order_id}
    if excluded_by_refund and tx.execute(_REFUND_STANDS, order).scalar_one():
        raise RefusedMovement("A refund stands against a second parcel.", reason="refund")
    new = row.model_dump() | {"state": "approved", "created_at": now}
    tx.execute(shipments.insert(), new)
    return _as_row(_parcel(tx, row.reference))


_REFUND_STANDS = select(
    exists().where(
        ledger.c.seller == bindparam("seller"),
        ledger.c.order_id == bindparam("order_id"),
        ledger.c.state != "rejected",
        ledger.c.amount > 0,
    )
)


def _settle(
    tx: Connection, reference: str, state: str, now: datetime, words: dict[str, Any]
) -> ShipmentRow:
    row = _parcel(tx, reference)
    frozen = orders.hold(tx, row.seller, row.order_id)
    row = _parcel(tx, reference)
    if not _may_become(row.state, state):
        return _as_row(row)
    leaves = state == "submitting" and row.state == "approved"
    orders.refuse_frozen(leaves and frozen)
    values = {
        "state": state,
        "sent_at": now if leaves else row.sent_at,
        "settled_at": now if state in FINAL else None,
    }
    tx.execute(_UPDATE, {"key": reference, **values, **words})
    return _as_row(_parcel(tx, reference))


def _done_by_hand(tx: Connection, reference: str, now: datetime, why: str) -> ShipmentRow:
    row = _parcel(tx, reference)
    orders.hold(tx, row.seller, row.order_id)
    if _parcel(tx, reference).state != "applied":
        values = {"state": "applied", "settled_at": now, "message": why}
        tx.execute(_UPDATE, {"key": reference, **values})
    return _as_row(_parcel(tx, reference))


_UPDATE = update(shipments).where(shipments.c.reference == bindparam("key"))


def _may_become(now_is: str, state: str) -> bool:
    if state == "approved":
        return now_is == "submitting"
    return now_is not in FINAL


_ROWS = (
    select(shipments)
    .where(shipments.c.seller == bindparam("seller"), shipments.c.order_id == bindparam("order_id"))
    .order_by(shipments.c.seq)
)


def _rows(tx: Connection, seller: str, order_id: str) -> list[ShipmentRow]:
    found = tx.execute(_ROWS, {"seller": seller, "order_id": order_id})
    return [_as_row(row) for row in found]


_FIND = select(shipments).where(shipments.c.reference == bindparam("key"))


def _find(tx: Connection, reference: str) -> AnyRow | None:
    return tx.execute(_FIND, {"key": reference}).one_or_none()


def _parcel(tx: Connection, reference: str) -> AnyRow:
    row = _find(tx, reference)
    if row is None:
        raise LookupError(f"no parcel {reference} in the books")
    return row


def _as_row(row: AnyRow) -> ShipmentRow:
    return ShipmentRow.model_validate(dict(row._mapping))
