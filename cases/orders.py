"""What we know of an order: folded from events, in whatever sequence they come."""

from collections.abc import Set
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from cases.events import BuyerMessage, Event, Item, OrderSnapshot, ShipmentUpdated

_RANK = {"created": 0, "exception": 1, "in_transit": 1, "out_for_delivery": 2}
_FINAL = {"delivered", "lost", "returned"}
ORIGINAL = "original"
"""Name of the order's own parcel where nobody gave it one."""


class Scan(BaseModel):
    """The latest word on a parcel."""

    status: str
    at: AwareDatetime
    proof: Literal["none", "photo", "signature"] | None = None
    eta: AwareDatetime | None = None
    carrier: str | None = None
    tracking: str | None = None


class Order(BaseModel):
    """The order as known so far; everything may be missing, and the case copes."""

    model_config = ConfigDict(extra="allow")

    known: bool = False
    """True once anybody announced the order or it could be fetched."""
    snapshot_at: AwareDatetime | None = None
    items: list[Item] = []
    currency: str | None = None
    shipping: Decimal | None = None
    tax: Decimal | None = None
    channel: Literal["FBA", "FBM"] | None = None
    status: str | None = None
    purchased_at: AwareDatetime | None = None
    promised_by: AwareDatetime | None = None
    shipped_at: AwareDatetime | None = None
    delivered_at: AwareDatetime | None = None
    carrier: str | None = None
    tracking: str | None = None
    buyer: dict[str, Any] = {}
    address: dict[str, Any] = {}
    parcels: dict[str, Scan] = {}

    @property
    def items_total(self) -> Decimal:
        """Price of all units, without postage and tax."""
        return sum(((i.price or Decimal(0)) * i.quantity for i in self.items), Decimal(0))

    @property
    def paid(self) -> Decimal:
        """What the buyer paid: items, postage, tax."""
        return self.items_total + (self.shipping or Decimal(0)) + (self.tax or Decimal(0))

    @property
    def parcel(self) -> Scan | None:
        """The latest scan of the order's own parcel."""
        return self.parcels.get(ORIGINAL)

    @property
    def delivered(self) -> bool:
        """Whether the order's own parcel has a delivered scan."""
        return bool(self.parcel and self.parcel.status == "delivered") or (
            self.parcel is None and self.delivered_at is not None
        )

    @property
    def shipped(self) -> bool:
        """Whether the order's own parcel has left."""
        return self.shipped_at is not None or self.parcel is not None or self.delivered

    @property
    def cancelled(self) -> bool:
        """Whether Amazon shows the order as cancelled."""
        return (self.status or "").lower() in ("canceled", "cancelled")


def parcel_name(event: Event, second_parcels: Set[str]) -> str:
    """Tell parcels apart: by shipment id, else tracking; unknown or neither is the order's own."""
    data = event.as_data(ShipmentUpdated)
    for name in (data.shipment_id, data.tracking):
        if name and name in second_parcels:
            return name
    return ORIGINAL


def _newer(known: Scan | None, seen: Scan) -> bool:
    if known is None:
        return True
    if known.status in _FINAL and seen.status not in _FINAL:
        return seen.at > known.at and known.status == "lost"
    if seen.at == known.at:
        return _RANK.get(seen.status, 9) >= _RANK.get(known.status, 9)
    return seen.at > known.at


def _scanned(order: Order, event: Event, name: str) -> Order:
    data = event.as_data(ShipmentUpdated)
    scan = Scan(
        status=data.status,
        at=event.occurred_at,
        proof=data.proof,
        eta=data.eta,
        carrier=data.carrier,
        tracking=data.tracking,
    )
    if not _newer(order.parcels.get(name), scan):
        return order
    update: dict[str, Any] = {"parcels": order.parcels | {name: scan}}
    if name == ORIGINAL:
        if order.shipped_at is None and data.status in ("in_transit", "out_for_delivery"):
            update["shipped_at"] = event.occurred_at
        if data.status == "delivered":
            update["delivered_at"] = event.occurred_at
        update["carrier"] = data.carrier or order.carrier
        update["tracking"] = order.tracking or data.tracking
    return order.model_copy(update=update)


def _snapshot(order: Order, data: OrderSnapshot, at: datetime) -> Order:
    stale = order.snapshot_at is not None and at < order.snapshot_at
    said = data.model_dump(exclude_unset=True)
    known = order.model_dump()
    merged = known | {
        key: value
        for key, value in said.items()
        if value not in (None, [], {}) and (not stale or known.get(key) in (None, [], {}))
    }
    merged["known"] = True
    merged["snapshot_at"] = order.snapshot_at if stale else at
    return Order.model_validate(merged)


def learn(order: Order, event: Event, second_parcels: Set[str] = frozenset()) -> Order:
    """Return the order with what `event` says of it; older news never undoes newer."""
    if event.type == "order.snapshot":
        return _snapshot(order, event.as_data(OrderSnapshot), event.occurred_at)
    if event.type == "shipment.updated":
        return _scanned(order, event, parcel_name(event, second_parcels))
    if event.type == "buyer.message" and not order.buyer.get("relay_email"):
        relay = (event.as_data(BuyerMessage).model_extra or {}).get("relay_email")
        if relay:
            return order.model_copy(update={"buyer": order.buyer | {"relay_email": relay}})
    return order


def fetched(order: Order, data: dict[str, Any], at: datetime) -> Order:
    """Return the order with what the marketplace showed at `at`."""
    return _snapshot(order, OrderSnapshot.model_validate(data), at)
