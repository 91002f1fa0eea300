"""What the ledger's transactions do: each function runs inside one, with the order's row held."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, or_, select, update
from sqlalchemy.exc import IntegrityError

from cases.books import Intent, LedgerRow
from cases.errors import RefusedMovement
from cases.money import Money
from gateways.store import orders
from gateways.store.amounts import from_minor, to_minor
from gateways.store.columns import AnyRow
from gateways.store.inserts import add_if_new
from gateways.store.tables import ledger, shipments

FINAL = frozenset({"applied", "rejected", "observed"})
_LEFT = ["submitting", "unknown", "applied", "observed"]
"""States that count when a movement leaves: those still waiting are asked in their turn."""
_COUNTED = ["approved", *_LEFT]
"""States that count against the cap when a new movement is wanted."""


def intend(tx: Connection, intent: Intent, now: datetime) -> LedgerRow:
    """Write an intent: see `SqlRefundLedger.intend`."""
    frozen = orders.hold(tx, intent.seller, intent.order_id)
    known = tx.execute(_SAME, intent.model_dump(include=_KEY)).first()
    if known is not None:
        return _as_row(known)
    if intent.amount.currency != intent.paid.currency:
        raise RefusedMovement("What was paid has another currency.", reason="currency")
    if to_minor(intent.amount) <= 0:
        raise RefusedMovement("There is nothing to pay.", reason="amount")
    orders.refuse_frozen(frozen)
    order = {"seller": intent.seller, "order_id": intent.order_id}
    if intent.excluded_by_shipment and tx.execute(_PARCEL_STANDS, order).scalar_one():
        raise RefusedMovement("A second parcel stands against a refund.", reason="shipment")
    _require_room(tx, order, _COUNTED, intent.paid, intent.amount)
    tx.execute(_INSERT, _new_row(intent, now))
    return _as_row(_movement(tx, intent.movement_id))


def submit(tx: Connection, movement_id: str, document: dict[str, Any]) -> bool:
    """Let an approved movement out: see `SqlRefundLedger.submitting`."""
    row, frozen = _held(tx, movement_id)
    if row.state != "approved":
        return False
    orders.refuse_frozen(frozen)
    order = {"seller": row.seller, "order_id": row.order_id}
    paid, amount = (from_minor(value, row.currency) for value in (row.paid, row.amount))
    _require_room(tx, order, _LEFT, paid, amount)
    tx.execute(_UPDATE, {"key": movement_id, "state": "submitting", **document})
    return True


def settle(
    tx: Connection,
    movement_id: str,
    state: str,
    now: datetime,
    feed_id: str | None,
    words: dict[str, Any],
) -> LedgerRow:
    """Write what became of a movement: see `SqlRefundLedger.settle`."""
    row, _ = _held(tx, movement_id)
    if not _may_become(row, state):
        return _as_row(row)
    values = {
        "state": state,
        "feed_id": feed_id or row.feed_id,
        "sent_at": None if state == "approved" else row.sent_at,
        "settled_at": now if state in FINAL else None,
    }
    try:
        tx.execute(_UPDATE, {"key": movement_id, **values, **words})
    except IntegrityError as error:
        raise RefusedMovement(
            f"Feed {feed_id} belongs to another movement.", reason="feed"
        ) from error
    return _as_row(_movement(tx, movement_id))


def done_by_hand(tx: Connection, movement_id: str, now: datetime, why: str) -> LedgerRow:
    """Write what a person did in our stead: see `SqlRefundLedger.done_by_hand`."""
    row, _ = _held(tx, movement_id)
    if row.state != "applied":
        values = {"state": "applied", "settled_at": now, "message": why}
        tx.execute(_UPDATE, {"key": movement_id, **values})
    return _as_row(_movement(tx, movement_id))


def observe(tx: Connection, row: dict[str, Any], amount: Money) -> bool:
    """Write a refund by somebody else; say whether it was new."""
    orders.hold(tx, row["seller"], row["order_id"])
    new = row | {
        "purpose": "observed",
        "sequence": 1,
        "state": "observed",
        "amount": to_minor(amount),
        "currency": amount.currency,
    }
    return bool(add_if_new(tx, ledger, [new], "seq"))


_OF_ORDER = (
    select(ledger)
    .where(ledger.c.seller == bindparam("seller"), ledger.c.order_id == bindparam("order_id"))
    .order_by(ledger.c.seq)
)


def of_order(tx: Connection, seller: str, order_id: str) -> list[LedgerRow]:
    """Return all rows of the order, oldest first."""
    found = tx.execute(_OF_ORDER, {"seller": seller, "order_id": order_id})
    return [_as_row(row) for row in found]


def one(tx: Connection, movement_id: str) -> LedgerRow | None:
    """Return one row."""
    row = tx.execute(_MOVEMENT, {"key": movement_id}).one_or_none()
    return None if row is None else _as_row(row)


def unsettled(tx: Connection, before: datetime) -> list[LedgerRow]:
    """Return what was sent before that moment and whose end is not known."""
    found = tx.execute(
        select(ledger)
        .where(ledger.c.state.in_(("submitting", "unknown")), ledger.c.sent_at < before)
        .order_by(ledger.c.seq)
    )
    return [_as_row(row) for row in found]


def orders_since(tx: Connection, seller: str, since: datetime) -> dict[str, str]:
    """Return orders whose refunds of ours moved since then, or are still on their way."""
    found = tx.execute(
        select(ledger.c.order_id, ledger.c.marketplace)
        .where(
            ledger.c.seller == seller,
            ledger.c.state != "observed",
            or_(
                ledger.c.state.in_(("submitting", "unknown")),
                ledger.c.created_at >= since,
                ledger.c.settled_at >= since,
            ),
        )
        .order_by(ledger.c.seq)
    )
    return {row.order_id: row.marketplace for row in found}


def claimed_feeds(tx: Connection, seller: str) -> set[str]:
    """Return feed ids that already belong to a row."""
    found = tx.execute(
        select(ledger.c.feed_id).where(ledger.c.seller == seller, ledger.c.feed_id.is_not(None))
    )
    return {str(feed_id) for feed_id in found.scalars()}


def next_sent(tx: Connection, seller: str, after: datetime) -> datetime | None:
    """Return when the seller's next feed was sent."""
    later = select(func.min(ledger.c.sent_at)).where(
        ledger.c.seller == seller, ledger.c.sent_at > after
    )
    moment: datetime | None = tx.execute(later).scalar_one()
    return moment


_KEY = {"movement_id", "seller", "order_id", "item", "purpose", "sequence"}


def _same(*names: str) -> ColumnElement[bool]:
    same = [ledger.c[name] == bindparam(name) for name in names]
    first, *others = same
    for other in others:
        first = first & other
    return first


_SAME = (
    select(ledger)
    .where(_same("movement_id") | _same("seller", "order_id", "item", "purpose", "sequence"))
    .order_by(ledger.c.seq)
)
_PARCEL_STANDS = select(
    exists().where(
        shipments.c.seller == bindparam("seller"),
        shipments.c.order_id == bindparam("order_id"),
        shipments.c.state != "rejected",
    )
)
_TOTALS = (
    select(ledger.c.currency, func.sum(ledger.c.amount))
    .where(
        ledger.c.seller == bindparam("seller"),
        ledger.c.order_id == bindparam("order_id"),
        ledger.c.state.in_(bindparam("states", expanding=True)),
    )
    .group_by(ledger.c.currency)
)
_INSERT = ledger.insert()
_UPDATE = update(ledger).where(ledger.c.movement_id == bindparam("key"))
_MOVEMENT = select(ledger).where(ledger.c.movement_id == bindparam("key"))


def _movement(tx: Connection, movement_id: str) -> AnyRow:
    row = tx.execute(_MOVEMENT, {"key": movement_id}).one_or_none()
    if row is None:
        raise LookupError(f"no movement {movement_id} in the ledger")
    return row


def _held(tx: Connection, movement_id: str) -> tuple[AnyRow, bool]:
    """Return the movement as it is while its order is held, and whether the order is frozen."""
    row = _movement(tx, movement_id)
    frozen = orders.hold(tx, row.seller, row.order_id)
    return _movement(tx, movement_id), frozen


def _may_become(row: AnyRow, state: str) -> bool:
    if row.state in FINAL:
        return False
    if state == "approved":
        return bool(row.state == "submitting" and row.feed_id is None)
    return not (state == "submitting" and row.state == "approved")


def _require_room(
    tx: Connection, order: dict[str, str], states: list[str], paid: Money, amount: Money
) -> None:
    """Raise RefusedMovement if the amount and what counts already exceed what was paid."""
    left = paid
    for currency, total in tx.execute(_TOTALS, order | {"states": states}):
        if currency != paid.currency:
            raise RefusedMovement("An earlier refund has another currency.", reason="currency")
        left -= from_minor(int(total), currency)
    if amount > left:
        left = max(left, Money.zero(paid.currency))
        raise RefusedMovement(f"Only {left} is left to refund.", reason="cap", left=left)


def _new_row(intent: Intent, now: datetime) -> dict[str, Any]:
    plain = intent.model_dump(exclude={"amount", "paid", "excluded_by_shipment"})
    return plain | {
        "state": "approved",
        "amount": to_minor(intent.amount),
        "paid": to_minor(intent.paid),
        "currency": intent.amount.currency,
        "created_at": now,
    }


def _as_row(row: AnyRow) -> LedgerRow:
    fields = {name: value for name, value in row._mapping.items() if name in LedgerRow.model_fields}
    return LedgerRow.model_validate(fields | {"amount": from_minor(row.amount, row.currency)})
