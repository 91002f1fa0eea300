"""Finances 2024-06-19: what was paid for an order and what went back."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.amazon.wire import Desk, bad_input, page_start, page_token
from sandbox.clock import stamp
from sandbox.marketplaces import find
from sandbox.records import Item, Order, Refund

PAGE = 100
STATUSES = {"DEFERRED", "RELEASED", "DEFERRED_RELEASED"}


class FinancesApi:
    """Lists transactions: one for the departure of an order, one for each refund.

    A refund is listed as soon as its feed is processed; there are no fees in this world.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk, self._world = desk, desk.world

    def routes(self) -> list[Route]:
        """Return the operations with their paths."""
        path = "/finances/2024-06-19/transactions"
        return [Route(path, self._desk.operation(self.list_transactions, 0.5), methods=["GET"])]

    async def list_transactions(self, request: Request) -> Response:
        """List transactions of an order, or of a time."""
        query = request.query_params
        name, value = query.get("relatedIdentifierName"), query.get("relatedIdentifierValue")
        after, before = _time(request, "postedAfter"), _time(request, "postedBefore")
        if name not in (None, "ORDER_ID", "FINANCIAL_EVENT_GROUP_ID"):
            raise bad_input(f"Filtering by {name} is not supported.")
        if (name is None) != (value is None):
            raise bad_input("relatedIdentifierName and relatedIdentifierValue belong together.")
        if name is None and after is None:
            raise bad_input("postedAfter or a related identifier is required.")
        if after and before and before <= after:
            raise bad_input("postedBefore must be later than postedAfter.")
        status = query.get("transactionStatus", "RELEASED")
        if status not in STATUSES:
            raise bad_input("Invalid transactionStatus.")
        found = list(self._of(value)) if name == "ORDER_ID" else []
        if name is None:
            found = [t for order in self._world.orders.all() for t in self._of(order.order_id)]
        found = [t for t in found if status == "RELEASED" and _matches(t, query, after, before)]
        found.sort(key=lambda transaction: str(transaction["postedDate"]))
        start, _ = page_start(query.get("nextToken"))
        page: dict[str, Any] = {"transactions": found[start : start + PAGE]}
        if len(found) > start + PAGE:
            page["nextToken"] = page_token(start + PAGE)
        return JSONResponse({"payload": page})

    def _of(self, order_id: str | None) -> Iterator[dict[str, Any]]:
        order = self._world.orders.get(order_id or "")
        if order is None:
            return
        if order.shipped_at is not None and order.shipped_at <= self._world.clock.now():
            yield self._shipment(order, order.shipped_at)
        for refund in self._world.refunds.of(order.order_id):
            yield self._refund(order, refund)

    def _shipment(self, order: Order, at: datetime) -> dict[str, Any]:
        sums = {"Product Charges": order.total - order.shipping - order.tax}
        sums |= {"Shipping": order.shipping, "Tax": order.tax}
        told = self._transaction(order, "Shipment", "Order Payment", f"shp-{order.order_id}", at)
        return told | {
            "totalAmount": _money(order.total, order.currency),
            "items": [_line(order, i, i.price * i.quantity) for i in order.items],
            "breakdowns": [_breakdown(kind, a, order.currency) for kind, a in sums.items() if a],
        }

    def _refund(self, order: Order, refund: Refund) -> dict[str, Any]:
        told = self._transaction(order, "Refund", "Refund Order", refund.refund_id, refund.at)
        told["relatedIdentifiers"].append(_identifier("REFUND_ID", refund.refund_id))
        lines = [(i, refund.lines.get(i.order_item_id)) for i in order.items]
        return told | {
            "totalAmount": _money(-refund.amount, refund.currency),
            "items": [_line(order, item, -amount) for item, amount in lines if amount],
            "breakdowns": [_breakdown("Refund", -refund.amount, refund.currency)],
        }

    def _transaction(
        self, order: Order, kind: str, description: str, transaction_id: str, at: datetime
    ) -> dict[str, Any]:
        market = find(order.marketplace)
        assert market is not None
        return {
            "sellingPartnerMetadata": {
                "sellingPartnerId": self._world.settings.seller,
                "accountType": "Standard Orders",
                "marketplaceId": market.id,
            },
            "relatedIdentifiers": [_identifier("ORDER_ID", order.order_id)],
            "transactionType": kind,
            "transactionId": transaction_id,
            "transactionStatus": "RELEASED",
            "description": description,
            "postedDate": stamp(at),
            "marketplaceDetails": {"marketplaceId": market.id, "marketplaceName": market.site},
            "contexts": [],
        }


def _time(request: Request, name: str) -> datetime | None:
    text = request.query_params.get(name)
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError as wrong:
        raise bad_input(f"{name} is no date.") from wrong
    if at.tzinfo is None:
        raise bad_input(f"{name} has no offset.")
    return at


def _matches(
    transaction: dict[str, Any], query: Any, after: datetime | None, before: datetime | None
) -> bool:
    posted = datetime.fromisoformat(transaction["postedDate"])
    market = query.get("marketplaceId")
    return (
        (after is None or posted >= after)
        and (before is None or posted < before)
        and market in (None, transaction["marketplaceDetails"]["marketplaceId"])
    )


def _identifier(name: str, value: str) -> dict[str, str]:
    return {"relatedIdentifierName": name, "relatedIdentifierValue": value}


def _money(amount: Decimal, currency: str) -> dict[str, Any]:
    return {"currencyCode": currency, "currencyAmount": float(amount)}


def _breakdown(kind: str, amount: Decimal, currency: str) -> dict[str, Any]:
    return {
        "breakdownType": kind,
        "breakdownAmount": _money(amount, currency),
        "breakdowns": [],
    }


def _line(order: Order, item: Item, amount: Decimal) -> dict[str, Any]:
    return {
        "description": item.title,
        "relatedIdentifiers": [],
        "totalAmount": _money(amount, order.currency),
        "breakdowns": [],
        "contexts": [
            {
                "contextType": "ProductContext",
                "asin": item.asin,
                "sku": item.sku,
                "quantityShipped": item.quantity,
                "fulfillmentNetwork": "AFN" if order.channel == "FBA" else "MFN",
            }
        ],
    }
