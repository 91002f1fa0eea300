"""Those who act in the world besides the seller: the buyer, the carrier, Amazon itself."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from sandbox.events import envelope, filled, number, scan_data
from sandbox.placing import tracking_for
from sandbox.records import Message, Order, Parcel, Refund, Scan
from sandbox.webhooks import Delivery
from sandbox.world import World


class Unplayable(ValueError):
    """Something that cannot happen in this world; the message says why."""


class Players:
    """Lets things happen and tells them as events.

    What an event says is so in the world before it is sent: a message is in the mailbox, a parcel
    has moved, a cancellation has been asked for, Amazon's refund is booked. An observed refund of
    the seller's own is only told, for nothing here did it.
    """

    def __init__(self, world: World) -> None:
        self._world = world

    async def tell(self, events: list[dict[str, Any]]) -> list[Delivery]:
        """Send events, one after the other."""
        return [await self._world.webhooks.send(event) for event in events]

    async def play(
        self,
        kind: str,
        order_id: str,
        data: dict[str, Any],
        at: datetime,
        event_id: str | None = None,
    ) -> Delivery:
        """Let an event happen at a moment of the world's time, and send it.

        Durations in moments count from now. Raises `Unplayable`, and `ValidationError` (a
        `ValueError`) where the data of a parcel or refund are no such thing.
        """
        order = self._world.orders.get(order_id)
        if order is None:
            raise Unplayable(f"There is no order {order_id}.")
        data = filled(kind, data, self._world.clock.now())
        if kind == "buyer.message":
            data = self._write(order, data, at)
        elif kind == "shipment.updated":
            data = self._scan(order, data, at)
        elif kind == "cancellation.requested" and data.get("via", "official") == "official":
            self._world.change(order, cancel_requested=str(data.get("reason") or "No reason given"))
        elif kind == "refund.observed" and data.get("by") == "amazon" and "amount" in data:
            self._book(order, Decimal(str(data["amount"])), str(data["refund_id"]), at)
        seller = self._world.settings.seller
        return await self._world.webhooks.send(envelope(seller, order, kind, data, at, event_id))

    async def amazon_refunds(self, order: Order, amount: Decimal, reason: str) -> Delivery:
        """Refund as Amazon, at once, and tell it. Raises `Unplayable` above what is left."""
        left = order.total - self._world.refunded(order.order_id)
        if amount > left:
            raise Unplayable(f"refunds: {amount} is more than what is left, {left}")
        now = self._world.clock.now()
        refund_id = f"amazon-{self._world.serial()}"
        data = {"refund_id": refund_id, "amount": number(amount), "by": "amazon", "reason": reason}
        return await self.play("refund.observed", order.order_id, data, now)

    def _book(self, order: Order, amount: Decimal, refund_id: str, at: datetime) -> None:
        if self._world.refunds.get(refund_id) is None:
            refund = Refund(
                refund_id=refund_id,
                order_id=order.order_id,
                amount=amount,
                currency=order.currency,
                at=at,
                by="amazon",
                reason="Amazon refunded the buyer",
            )
            self._world.refunds.put(refund_id, refund)

    def _write(self, order: Order, data: dict[str, Any], at: datetime) -> dict[str, Any]:
        message_id = str(data["message_id"])
        self._world.post(
            Message(
                serial=self._world.serial(),
                order_id=order.order_id,
                sender=order.buyer.relay_email,
                to=self._world.settings.sender,
                subject=f"Order {order.order_id}",
                text=str(data.get("text", "")),
                language=data.get("language"),
                at=at,
                channel="buyer",
                message_id=message_id,
                in_reply_to=data.get("in_reply_to"),
                attachments=data.get("attachments", []),
            )
        )
        return data | {"relay_email": order.buyer.relay_email}

    def _scan(self, order: Order, data: dict[str, Any], at: datetime) -> dict[str, Any]:
        parcel = self._second(order, data)
        proof = data.get("proof")
        if proof is None and parcel is None and data.get("status") == "delivered":
            proof = order.proof
        scan = Scan.model_validate(
            {"status": data.get("status"), "at": at, "proof": proof, "eta": data.get("eta")}
        )
        if parcel is None:
            order = self._move(order, scan, data)
        else:
            parcel = self._move_second(parcel, scan)
        extra = {k: v for k, v in data.items() if k not in ("shipment_id", "eta")}
        return extra | scan_data(order, parcel, scan)

    def _second(self, order: Order, data: dict[str, Any]) -> Parcel | None:
        """Return the second parcel that is meant; None is the order's own."""
        name = data.get("shipment_id")
        parcel = self._world.second_parcel(order.order_id, str(name)) if name else None
        if parcel is None and name == "reship":
            raise Unplayable("shipment_id: this order has no second parcel")
        if parcel is None and data.get("tracking"):
            same = [
                p for p in self._world.parcels.of(order.order_id) if p.tracking == data["tracking"]
            ]
            return same[0] if same else None
        return parcel

    def _move(self, order: Order, scan: Scan, data: dict[str, Any]) -> Order:
        changes: dict[str, Any] = {"scans": [*order.scans, scan]}
        if order.shipped_at is None and scan.status != "created":
            known = data.get("tracking") or order.tracking
            changes |= {"shipped_at": scan.at, "tracking": known or tracking_for(order.order_id)}
        if scan.status == "delivered":
            changes["delivered_at"] = scan.at
        return self._world.change(order, **changes)

    def _move_second(self, parcel: Parcel, scan: Scan) -> Parcel:
        moved = {"status": scan.status, "scans": [*parcel.scans, scan], "updated_at": scan.at}
        return self._world.parcels.put(parcel.parcel_id, parcel.model_copy(update=moved))
