"""What a refund is made of: the order's lines, postage and tax, by Amazon's price components."""

from decimal import Decimal

from cases.events import Item
from cases.money import Money
from cases.ports import RefundLine


def split(
    amount: Money, items: list[Item], shipping: Money | None, tax: Money | None, back: Money
) -> list[RefundLine]:
    """Divide `amount` over the order's lines: goods first, then postage, then tax.

    `back` is what was refunded before, taken to have come off in the same order. Postage and tax go
    with the first line. What no component explains is principal of the first line, for Amazon to
    judge. Raises ValueError for an order without lines.
    """
    if not items:
        raise ValueError("an order without lines cannot be refunded")
    currency = amount.currency
    gone, left = back.amount, amount.amount
    principal: dict[int, Decimal] = {}
    for number, item in enumerate(items):
        worth = (item.price or Decimal(0)) * item.quantity
        gone, free = _less(gone, worth)
        principal[number] = min(free, left)
        left -= principal[number]
    extras: dict[str, Decimal] = {}
    for name, part in (("shipping", shipping), ("tax", tax)):
        gone, free = _less(gone, part.amount if part else Decimal(0))
        extras[name] = min(free, left)
        left -= extras[name]
    principal[0] += left
    lines = [
        RefundLine(
            order_item_id=item.order_item_id or "",
            sku=item.sku,
            principal=Money.of(principal[number], currency),
            shipping=_some(extras["shipping"], currency) if number == 0 else None,
            tax=_some(extras["tax"], currency) if number == 0 else None,
        )
        for number, item in enumerate(items)
    ]
    return [line for line in lines if line.principal or line.shipping or line.tax]


def _less(gone: Decimal, worth: Decimal) -> tuple[Decimal, Decimal]:
    """Take what is gone off what a component is worth: (still gone elsewhere, still free)."""
    taken = min(gone, worth)
    return gone - taken, worth - taken


def _some(amount: Decimal, currency: str) -> Money | None:
    return Money.of(amount, currency) if amount else None
