"""Orders 2026-01-01."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.amazon.wire import Desk, bad_input, denied, listed, not_found, page_start, page_token
from sandbox.clock import stamp
from sandbox.marketplaces import decimals, find
from sandbox.records import Item, Order, Verdict

BASE = "/orders/2026-01-01/orders"
DATA_SETS = frozenset(
    {
        "BUYER",
        "RECIPIENT",
        "PROCEEDS",
        "EXPENSE",
        "PROMOTION",
        "CANCELLATION",
        "FULFILLMENT",
        "PACKAGES",
        "TAX",
        "PAYMENT",
        "FULFILLMENT_ORDERS",
    }
)
FULFILLMENT_STATUS = {
    "unshipped": "UNSHIPPED",
    "shipped": "SHIPPED",
    "delivered": "SHIPPED",
    "cancelled": "CANCELLED",
}
PACKAGE_STATUS = {
    "created": ("PENDING", "PENDING_PICK_UP"),
    "in_transit": ("IN_TRANSIT", "PICKED_UP"),
    "out_for_delivery": ("IN_TRANSIT", "OUT_FOR_DELIVERY"),
    "delivered": ("DELIVERED", "DELIVERED"),
    "exception": ("IN_TRANSIT", "UNDELIVERABLE"),
    "lost": ("UNDELIVERABLE", "LOST"),
    "returned": ("UNDELIVERABLE", "RETURNED_TO_SELLER"),
}
"""What the carrier said, as the status and detailed status of a package."""
_TIMES = ("createdAfter", "createdBefore", "lastUpdatedAfter", "lastUpdatedBefore")


class OrdersApi:
    """Shows orders. Data sets that were not asked for are left out."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._world = desk, desk.world

    def routes(self) -> list[Route]:
        """Return the operations with their paths."""
        make = self._desk.operation
        return [
            Route(BASE, make(self.search_orders, 0.0056), methods=["GET"]),
            Route(f"{BASE}/{{order_id}}", make(self.get_order, 0.5), methods=["GET"]),
        ]

    async def get_order(self, request: Request) -> Response:
        """Show one order: the call that decides for the target `orders`."""
        order_id = request.path_params["order_id"]
        included = _included(request)
        return await self._desk.decide(
            request, "orders", order_id, lambda verdict: self._show(order_id, included, verdict)
        )

    def _show(self, order_id: str, included: set[str], verdict: Verdict) -> Response:
        order = self._world.orders.get(order_id)
        if verdict == "rejected":
            raise denied("The order belongs to another seller.")
        if order is None:
            raise not_found(f"The order {order_id} does not exist.")
        frozen: dict[str, Any] = self._world.value("frozen", {})
        if verdict == "stuck" and order_id not in frozen:
            frozen = frozen | {order_id: order.model_dump(mode="json")}
            self._world.keep("frozen", frozen)
        if order_id in frozen:
            order = Order.model_validate(frozen[order_id])
        return JSONResponse({"order": shown(order, included, self._world.clock.now())})

    async def search_orders(self, request: Request) -> Response:
        """List orders by when they were made or last changed."""
        query = request.query_params
        if ("createdAfter" in query) == ("lastUpdatedAfter" in query):
            raise bad_input("Provide exactly one of createdAfter and lastUpdatedAfter.")
        times = {name: _time(name, query[name]) for name in _TIMES if name in query}
        size = query.get("maxResultsPerPage", "100")
        if not size.isdecimal() or not 1 <= int(size) <= 100:
            raise bad_input("maxResultsPerPage must be between 1 and 100.")
        included = _included(request)
        start, _ = page_start(query.get("paginationToken"))
        now = self._world.clock.now()
        orders = [
            shown(order, included, now)
            for order in self._world.orders.all()
            if _within(order, times) and _wanted(request, order, now)
        ]
        end = start + int(size)
        pagination = {"nextToken": page_token(end)} if len(orders) > end else {}
        return JSONResponse({"orders": orders[start:end], "pagination": pagination})


def _included(request: Request) -> set[str]:
    included = set(listed(request, "includedData"))
    if not included <= DATA_SETS:
        raise bad_input(f"Invalid includedData: {', '.join(sorted(included - DATA_SETS))}.")
    return included


def _time(name: str, text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as wrong:
        raise bad_input(f"{name} is no date.") from wrong
    if at.tzinfo is None:
        raise bad_input(f"{name} has no offset.")
    return at


def _within(order: Order, times: dict[str, datetime]) -> bool:
    made, changed = order.purchased_at, order.updated_at
    return (
        made >= times.get("createdAfter", made)
        and made <= times.get("createdBefore", made)
        and changed >= times.get("lastUpdatedAfter", changed)
        and changed <= times.get("lastUpdatedBefore", changed)
    )


def _wanted(request: Request, order: Order, now: datetime) -> bool:
    market = find(order.marketplace)
    facts = {
        "fulfillmentStatuses": FULFILLMENT_STATUS[order.status(now)],
        "marketplaceIds": market.id if market else "",
        "fulfilledBy": _fulfilled_by(order),
    }
    return all(fact in (listed(request, name) or [fact]) for name, fact in facts.items())


def _fulfilled_by(order: Order) -> str:
    return "AMAZON" if order.channel == "FBA" else "MERCHANT"


def _money(amount: Decimal, currency: str) -> dict[str, str]:
    return {"amount": f"{amount:.{decimals(currency)}f}", "currencyCode": currency}


def shown(order: Order, included: set[str], now: datetime) -> dict[str, Any]:
    """Return an order as Orders 2026-01-01 shows it, with the data sets that are `included`."""
    market = find(order.marketplace)
    assert market is not None
    parts: dict[str, dict[str, Any]] = {
        "BUYER": {"buyer": _buyer(order)},
        "RECIPIENT": {"recipient": {"deliveryAddress": _address(order.address)}},
        "PROCEEDS": {"proceeds": _proceeds(order)},
        "FULFILLMENT": {"fulfillment": _fulfillment(order, now)},
        "PACKAGES": {"packages": _packages(order)},
    }
    told: dict[str, Any] = {
        "orderId": order.order_id,
        "createdTime": stamp(order.purchased_at),
        "lastUpdatedTime": stamp(order.updated_at),
        "programs": [],
        "salesChannel": {
            "channelName": "AMAZON",
            "marketplaceId": market.id,
            "marketplaceName": market.site,
        },
        "orderItems": [_item(order, item, included, now) for item in order.items],
    }
    for name, part in parts.items():
        if name in included:
            told |= part
    return told


def _buyer(order: Order) -> dict[str, str]:
    # Amazon hides the relay address of orders that it ships itself.
    mail = {"buyerEmail": order.buyer.relay_email} if order.channel == "FBM" else {}
    return {"buyerName": order.buyer.name} | mail


_ADDRESS = {
    "name": "name",
    "company": "companyName",
    "line1": "addressLine1",
    "line2": "addressLine2",
    "line3": "addressLine3",
    "city": "city",
    "state": "stateOrRegion",
    "postal_code": "postalCode",
    "country": "countryCode",
    "phone": "phone",
}
"""Our names of an address's fields, and Amazon's."""

_OTHERS = {"street": "addressLine1", "zip": "postalCode", "postcode": "postalCode"}
"""What people write by hand."""


def _address(address: dict[str, Any]) -> dict[str, str]:
    names = _ADDRESS | _OTHERS | {name: name for name in _ADDRESS.values()}
    return {names[key]: str(value) for key, value in address.items() if key in names and value}


def _proceeds(order: Order) -> dict[str, Any]:
    lines = sum((item.price * item.quantity for item in order.items), Decimal(0))
    sums = {"ITEM": lines, "SHIPPING": order.shipping, "TAX": order.tax}
    return {
        "grandTotal": _money(order.total, order.currency),
        "breakdowns": [
            {"type": kind, "subtotal": _money(amount, order.currency)}
            for kind, amount in sums.items()
        ],
    }


def _fulfillment(order: Order, now: datetime) -> dict[str, Any]:
    told: dict[str, Any] = {
        "fulfillmentStatus": FULFILLMENT_STATUS[order.status(now)],
        "fulfilledBy": _fulfilled_by(order),
        "fulfillmentServiceLevel": "STANDARD",
    }
    if order.promised_by is not None:
        told["deliverByWindow"] = {
            "earliestDateTime": stamp(min(order.purchased_at, order.promised_by)),
            "latestDateTime": stamp(order.promised_by),
        }
    return told


def _packages(order: Order) -> list[dict[str, Any]]:
    """Return the order's own parcel; Amazon shows none for orders that it ships itself."""
    if order.channel == "FBA" or not order.scans:
        return []
    status, detail = PACKAGE_STATUS[order.scans[-1].status]
    package = {
        "packageReferenceId": "1",
        "createdTime": stamp(order.scans[0].at),
        "packageStatus": {"status": status, "detailedStatus": detail},
        "carrier": order.carrier,
        "shipTime": stamp(order.shipped_at) if order.shipped_at else None,
        "trackingNumber": order.tracking,
        "packageItems": [
            {"orderItemId": item.order_item_id, "quantity": item.quantity} for item in order.items
        ],
    }
    return [{key: value for key, value in package.items() if value is not None}]


def _item(order: Order, item: Item, included: set[str], now: datetime) -> dict[str, Any]:
    told: dict[str, Any] = {
        "orderItemId": item.order_item_id,
        "quantityOrdered": item.quantity,
        "product": {
            "asin": item.asin,
            "title": item.title,
            "sellerSku": item.sku,
            "condition": {"conditionType": "NEW", "conditionSubtype": "NEW"},
            "price": {"unitPrice": _money(item.price, order.currency)},
        },
    }
    if "PROCEEDS" in included:
        told["proceeds"] = _item_proceeds(order, item)
    if "FULFILLMENT" in included:
        sent = item.quantity if order.status(now) in ("shipped", "delivered") else 0
        told["fulfillment"] = {
            "quantityFulfilled": sent,
            "quantityUnfulfilled": item.quantity - sent,
        }
    if "CANCELLATION" in included:
        told["cancellation"] = _cancellation(order)
    return told


def _item_proceeds(order: Order, item: Item) -> dict[str, Any]:
    """Return a line's money; postage and tax of the whole order are shown on its first line."""
    sums = {"ITEM": item.price * item.quantity}
    if item is order.items[0]:
        sums |= {"SHIPPING": order.shipping, "TAX": order.tax}
    return {
        "proceedsTotal": _money(sum(sums.values(), Decimal(0)), order.currency),
        "breakdowns": [
            {"type": kind, "subtotal": _money(amount, order.currency)}
            for kind, amount in sums.items()
        ],
    }


def _cancellation(order: Order) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if order.cancel_requested is not None:
        told["cancellationRequest"] = {
            "requester": "BUYER",
            "cancelReason": order.cancel_requested,
        }
    if order.cancelled_at is not None:
        told["cancellationExecution"] = {
            "cancelledBy": "MERCHANT",
            "cancelReason": order.cancel_reason or "Other",
        }
    return told
