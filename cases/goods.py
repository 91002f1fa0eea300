"""Which goods a second parcel holds, and what they count for.

Source: PLAYBOOKS B, `money.auto_limit`: goods count by the value sent, a part by its own price,
unknown: a tenth of its item's. A spare part is called after its item: `SKU-PART`.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from cases.errors import InvalidAction
from cases.events import Item
from cases.limits import part_value
from cases.money import Money
from cases.orders import Order
from cases.policy import CasePolicy

_PART = "-PART"


def parcel_lines(order: Order, wanted: Iterable[Any] = ()) -> list[dict[str, Any]]:
    """Return the wanted goods as lines of a parcel; nothing named means the whole order.

    Each wanted thing is a SKU, or a mapping with `sku` and maybe `quantity`. Raises InvalidAction
    for what is neither of the order nor a part of it, and for more than was ordered.
    """
    named = [_named(order, one) for one in wanted] or [(i.sku, i.quantity) for i in order.items]
    return [
        {
            "sku": sku,
            "quantity": quantity,
            "line_id": str(number),
            "title": _item(order, sku).title,
        }
        for number, (sku, quantity) in enumerate(named, start=1)
    ]


def only_parts(order: Order, lines: Iterable[Mapping[str, Any]]) -> bool:
    """Whether spare parts are all that is sent."""
    return all(_is_part(order, str(line["sku"])) for line in lines)


def parcel_value(
    order: Order, lines: Iterable[Mapping[str, Any]], policy: CasePolicy, currency: str
) -> Money:
    """Return what the goods in these lines count for, in the order's currency."""
    total = Money.zero(currency)
    for line in lines:
        sku = str(line["sku"])
        price = Money.rounded(_item(order, sku).price or Decimal(0), currency)
        one = part_value(None, price, policy) if _is_part(order, sku) else price
        total += one.times(int(line["quantity"]))
    return total


def _named(order: Order, wanted: Any) -> tuple[str, int]:
    fields = wanted if isinstance(wanted, Mapping) else {"sku": wanted}
    sku = str(fields.get("sku", ""))
    item = _item(order, sku)
    ordered = 1 if _is_part(order, sku) else item.quantity
    quantity = fields.get("quantity", ordered)
    if not isinstance(quantity, int) or not 1 <= quantity <= item.quantity:
        raise InvalidAction("items", f"{sku}: name a quantity from 1 to {item.quantity}")
    return sku, quantity


def _is_part(order: Order, sku: str) -> bool:
    return sku.endswith(_PART) and all(item.sku != sku for item in order.items)


def _item(order: Order, sku: str) -> Item:
    whole = sku.removesuffix(_PART) if _is_part(order, sku) else sku
    for item in order.items:
        if item.sku == whole:
            return item
    skus = ", ".join(item.sku for item in order.items)
    raise InvalidAction("items", f"{sku!r} is not of this order; name {skus}, or a part of one")
