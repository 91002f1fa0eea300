"""From Amazon's order (Orders 2026-01-01) to the `data` of `order.snapshot` (CONTRACT 3).

What Amazon does not tell is left out, so that it never overwrites what an event told.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from cases.money import exact
from gateways.amazon.addresses import from_amazon
from gateways.amazon.reading import moment

_CHANNELS = {"AMAZON": "FBA", "MERCHANT": "FBM"}


def order_data(order: dict[str, Any]) -> dict[str, Any]:
    """Return what the order tells, amounts as decimal text, moments as ISO 8601 in UTC.

    Raises what a surprising shape raises (KeyError, TypeError, ValueError).
    """
    fulfillment = order.get("fulfillment") or {}
    packages = order.get("packages") or []
    told: dict[str, Any] = {
        "items": [_item(item) for item in order["orderItems"]],
        "currency": _currency(order),
        "channel": _CHANNELS.get(str(fulfillment.get("fulfilledBy"))),
        "status": _status(fulfillment, packages),
        "purchased_at": _moment(order.get("createdTime")),
        "promised_by": _moment((fulfillment.get("deliverByWindow") or {}).get("latestDateTime")),
        "buyer": _buyer(order.get("buyer") or {}),
        "address": from_amazon((order.get("recipient") or {}).get("deliveryAddress") or {}),
    }
    told |= _sums(order) | _parcel(packages)
    return {name: value for name, value in told.items() if value not in (None, {}, [])}


def _item(item: dict[str, Any]) -> dict[str, Any]:
    product = item.get("product") or {}
    quantity = int(item["quantityOrdered"])
    told = {
        "sku": product.get("sellerSku"),
        "asin": product.get("asin"),
        "title": product.get("title"),
        "quantity": quantity,
        "price": _unit_price(item, quantity),
        "order_item_id": item["orderItemId"],
    }
    return {name: value for name, value in told.items() if value is not None}


def _unit_price(item: dict[str, Any], quantity: int) -> str | None:
    """Return what one unit cost the buyer: discounts on the item are taken off."""
    charges = _by_type(item.get("proceeds") or {})
    if "ITEM" in charges and quantity:
        return str((charges["ITEM"] + _discounts(item, "ITEM")) / quantity)
    price = ((item.get("product") or {}).get("price") or {}).get("unitPrice") or {}
    return str(exact(price["amount"])) if price.get("amount") else None


def _sums(order: dict[str, Any]) -> dict[str, Any]:
    """Return postage and tax that the buyer paid on top of the items.

    Where prices include the tax, Amazon's categories add up to more than its grand total: the tax
    is then not counted again. Gift wrap and fees for cash on delivery are left out, so that a cap
    errs to the seller's side.
    """
    proceeds = order.get("proceeds") or {}
    charges = _by_type(proceeds)
    if not charges:
        return {}
    items = order["orderItems"]
    off_postage = sum((_discounts(item, "SHIPPING") for item in items), Decimal(0))
    shipping = max(Decimal(0), charges.get("SHIPPING", Decimal(0)) + off_postage)
    tax = charges.get("TAX", Decimal(0))
    total = (proceeds.get("grandTotal") or {}).get("amount")
    if total is not None:
        others = sum((amount for kind, amount in charges.items() if kind != "TAX"), Decimal(0))
        tax = max(Decimal(0), min(tax, exact(total) - others))
    return {"shipping": str(shipping), "tax": str(tax)}


def _by_type(proceeds: dict[str, Any]) -> dict[str, Decimal]:
    charges: dict[str, Decimal] = {}
    for part in proceeds.get("breakdowns") or []:
        amount = exact(part["subtotal"]["amount"])
        if part["type"] == "DISCOUNT":
            amount = -abs(amount)
        charges[part["type"]] = charges.get(part["type"], Decimal(0)) + amount
    return charges


def _discounts(item: dict[str, Any], on: str) -> Decimal:
    """Return the discounts on one kind of charge, zero or negative.

    A discount that does not say what it is on is one on the item.
    """
    total = Decimal(0)
    for part in (item.get("proceeds") or {}).get("breakdowns") or []:
        if part["type"] != "DISCOUNT":
            continue
        details = part.get("detailedBreakdowns") or [{"subtype": "ITEM", "value": part["subtotal"]}]
        for detail in details:
            kind = "SHIPPING" if detail.get("subtype") == "SHIPPING" else "ITEM"
            if kind == on:
                total -= abs(exact(detail["value"]["amount"]))
    return total


def _currency(order: dict[str, Any]) -> str | None:
    total = (order.get("proceeds") or {}).get("grandTotal") or {}
    prices = (
        ((item.get("product") or {}).get("price") or {}).get("unitPrice") or {}
        for item in order["orderItems"]
    )
    return _first((total, *prices), "currencyCode")


def _status(fulfillment: dict[str, Any], packages: list[dict[str, Any]]) -> str | None:
    """Return Amazon's status in lower case; `delivered` once every parcel is."""
    status = str(fulfillment.get("fulfillmentStatus") or "").lower()
    scans = {(package.get("packageStatus") or {}).get("status") for package in packages}
    if status == "shipped" and scans == {"DELIVERED"}:
        return "delivered"
    return status or None


def _parcel(packages: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what the parcels tell: the first departure, the first carrier and number."""
    return {
        "shipped_at": min(
            (_moment(p["shipTime"]) or "" for p in packages if p.get("shipTime")), default=None
        ),
        "carrier": _first(packages, "carrier"),
        "tracking": _first(packages, "trackingNumber"),
    }


def _buyer(buyer: dict[str, Any]) -> dict[str, Any]:
    told = {"name": buyer.get("buyerName"), "relay_email": buyer.get("buyerEmail")}
    return {name: value for name, value in told.items() if value}


def _first(parts: Iterable[Mapping[str, Any]], name: str) -> str | None:
    return next((str(part[name]) for part in parts if part.get(name)), None)


def _moment(text: object) -> str | None:
    return moment(text).isoformat() if text else None
