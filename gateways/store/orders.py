"""The order's row: what every movement of its money and goods locks first, and the freeze."""

from sqlalchemy import Connection, bindparam, select, update

from cases.errors import RefusedMovement
from gateways.store.inserts import add_if_new
from gateways.store.tables import orders

_HELD = (
    select(orders.c.frozen)
    .where(orders.c.seller == bindparam("seller"), orders.c.order_id == bindparam("order_id"))
    .with_for_update()
)


def hold(tx: Connection, seller: str, order_id: str) -> bool:
    """Hold the order until the transaction ends, and return whether it is frozen."""
    key = {"seller": seller, "order_id": order_id}
    frozen = tx.execute(_HELD, key).scalar_one_or_none()
    if frozen is None:
        add_if_new(tx, orders, [key | {"frozen": False}], "order_id")
        frozen = tx.execute(_HELD, key).scalar_one()
    return bool(frozen)


def refuse_frozen(frozen: bool) -> None:
    """Raise RefusedMovement with context `reason` `frozen` for a frozen order."""
    if frozen:
        raise RefusedMovement("A claim or chargeback freezes the order.", reason="frozen")


def freeze(tx: Connection, seller: str, order_id: str, frozen: bool) -> None:
    """Set or lift the freeze."""
    hold(tx, seller, order_id)
    tx.execute(
        update(orders)
        .where(orders.c.seller == seller, orders.c.order_id == order_id)
        .values(frozen=frozen)
    )
