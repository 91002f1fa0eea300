"""The world itself: what exists, what time it is, and what may go wrong."""

import secrets
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sandbox.clock import WorldClock
from sandbox.faults import Gate, Target
from sandbox.lines import Transports
from sandbox.outage import StoreOutage
from sandbox.records import (
    Document,
    Feed,
    Message,
    Order,
    Parcel,
    Refund,
    Setting,
    Stock,
)
from sandbox.settings import Settings
from sandbox.store import Shelf, Store
from sandbox.webhooks import Webhooks

SPARE_PART = "SKU-PART"
"""A spare part that is always in stock; `SKU-PART` of any other SKU is, too."""


class World:
    """Everything the sandbox knows. All of it is in one process and one thread, so every change
    that does not wait in between is atomic.
    """

    def __init__(self, settings: Settings, store: Store, webhooks: Webhooks) -> None:
        self.settings, self.store, self.webhooks = settings, store, webhooks
        self._values = Shelf(store, "setting", Setting, lambda value: "")
        self.orders = Shelf(store, "order", Order, lambda order: order.buyer.relay_email)
        self.refunds = Shelf(store, "refund", Refund, lambda refund: refund.order_id)
        self.parcels = Shelf(store, "parcel", Parcel, lambda parcel: parcel.order_id)
        self.messages = Shelf(store, "message", Message, lambda message: message.order_id)
        self.feeds = Shelf(store, "feed", Feed, lambda feed: "")
        self.documents = Shelf(store, "document", Document, lambda document: "")
        self.stock = Shelf(store, "stock", Stock, lambda stock: "")
        self.clock = WorldClock(
            self.value("offset", 0.0),
            settings.clock_file,
            lambda offset: self.keep("offset", offset),
        )
        self.token_key = bytes.fromhex(self._once("token_key", lambda: secrets.token_hex(32)))
        self.transports: Transports = {}
        self.gate = Gate(self.clock.now, self._keep_faults)
        for fault in self.value("faults", []):
            self.gate.arm(fault["target"], fault["kind"], fault["times"])
        self.outage = StoreOutage(
            settings.outage_file,
            self.clock.now,
            lambda fault: self.keep("outage", fault),
            self.value("outage", None),
        )
        self.pending = {f.feed_id for f in self.feeds.all() if f.state == "IN_QUEUE"}
        self._skus = {item.sku for order in self.orders.all() for item in order.items}

    def value(self, name: str, default: Any) -> Any:
        """Return a single value that survives a restart."""
        setting = self._values.get(name)
        return default if setting is None else setting.value

    def keep(self, name: str, value: Any) -> None:
        """Keep a single value over restarts."""
        self._values.put(name, Setting(value=value))

    def _once(self, name: str, make: Callable[[], str]) -> str:
        if self.value(name, None) is None:
            self.keep(name, make())
        return str(self.value(name, None))

    def _keep_faults(self) -> None:
        self.keep("faults", self.gate.armed())

    def serial(self) -> int:
        """Return a number that was never given before, not even before `start_afresh`."""
        number = int(self.value("serial", 0)) + 1
        self.keep("serial", number)
        return number

    @property
    def partial_refunds(self) -> bool:
        """Whether Amazon lets this seller refund less than the whole order."""
        return bool(self.value("partial_refunds", True))

    @property
    def gzip_reports(self) -> bool:
        """Whether processing reports come compressed."""
        return bool(self.value("gzip_reports", False))

    def place(self, order: Order) -> None:
        """Put an order into the world, or in the place of an earlier one."""
        self.orders.put(order.order_id, order)
        self._skus.update(item.sku for item in order.items)

    def change(self, order: Order, **changes: Any) -> Order:
        """Change an order."""
        changed = order.model_copy(update={"updated_at": self.clock.now()} | changes)
        return self.orders.put(order.order_id, changed)

    def refunded(self, order_id: str) -> Decimal:
        """Return what has gone back to the buyer of an order, whoever paid it."""
        return sum((refund.amount for refund in self.refunds.of(order_id)), Decimal(0))

    def in_stock(self, sku: str) -> int | None:
        """Return how many units of a SKU lie at Amazon; None for a SKU that nobody knows.

        Items of orders and their spare parts are always there, unless `stock` says otherwise.
        """
        counted = self.stock.get(sku)
        if counted is not None:
            return counted.quantity
        known = sku in self._skus or sku.removesuffix("-PART") in self._skus | {"SKU"}
        return 10_000 if known else None

    def take_stock(self, sku: str, quantity: int) -> None:
        """Send units away; stock that is always there stays."""
        counted = self.stock.get(sku)
        if counted is not None:
            self.stock.put(sku, Stock(sku=sku, quantity=counted.quantity - quantity))

    def second_parcel(self, order_id: str, name: str = "reship") -> Parcel | None:
        """Find a second parcel of an order by its id; `reship` is the latest.

        One that was cancelled is not found.
        """
        parcels = [p for p in self.parcels.of(order_id) if p.status != "cancelled"]
        if name == "reship":
            return parcels[-1] if parcels else None
        return next((p for p in parcels if p.parcel_id == name), None)

    def post(self, message: Message) -> Message:
        """Book a message."""
        return self.messages.put(str(message.serial), message)

    def unstick(self, target: Target) -> None:
        """Let what is stuck at a target finish now."""
        now = self.clock.now()
        if target == "refunds":
            for feed in [f for f in self.feeds.all() if f.verdict == "stuck"]:
                late = {"verdict": "normal", "due_at": max(feed.due_at, now)}
                self.feeds.put(feed.feed_id, feed.model_copy(update=late))
        elif target == "shipments":
            for parcel in [p for p in self.parcels.all() if p.status == "received"]:
                packed = {"status": "created", "updated_at": now}
                self.parcels.put(parcel.parcel_id, parcel.model_copy(update=packed))
        elif target == "orders":
            self.keep("frozen", {})
        else:
            channel = "mail" if target == "mail" else "messaging"
            for message in self.messages.all():
                if message.stuck and message.channel == channel:
                    self.post(message.model_copy(update={"stuck": False, "at": now}))

    def start_afresh(self) -> None:
        """Forget orders, books, mails, faults and holds; the clock goes on."""
        books: list[Shelf[Any]] = [self.orders, self.refunds, self.parcels, self.messages]
        for shelf in [*books, self.feeds, self.documents, self.stock]:
            shelf.clear()
        self.pending.clear()
        self._skus.clear()
        self.keep("frozen", {})
        self.keep("partial_refunds", True)
        self.keep("gzip_reports", False)
        self.gate.reset()
        self.outage.end()
