"""Reads refunds out of Finances 2024-06-19 transactions.

A refund's total is what the seller pays: the buyer's money less the fees that come back. What the
buyer gets is the sum of the price components, found in the leaves of the item breakdowns. Amazon
first shows a transaction as deferred and later adds its release, linked by
`DEFERRED_TRANSACTION_ID`; the two are one refund.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from cases.money import Money, exact
from cases.ports import RefundSeen
from gateways.amazon.reading import moment

_REFUND_WORDS = ("refund", "chargeback", "guarantee")
_OURS = (
    "fee",
    "commission",
    "chargeback",
    "marketplacefacilitator",
    "lowvaluegoods",
    "withheld",
    "withholding",
)
"""Parts of names that mark what Amazon settles with the seller, not what the buyer gets."""


def refunds(transactions: Iterable[dict[str, Any]]) -> list[RefundSeen]:
    """Pick the refunds, each once, oldest first; a row of fees alone is none."""
    seen: dict[str, RefundSeen] = {}
    for position, transaction in enumerate(transactions):
        if not _is_refund(transaction):
            continue
        refund = _refund(transaction, position)
        if refund is not None and refund.transaction_id not in seen:
            seen[refund.transaction_id] = refund
    return sorted(seen.values(), key=lambda refund: refund.posted_at)


def refunded_orders(transactions: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Return the orders that refunds belong to, each with Amazon's id of its marketplace or ""."""
    found: dict[str, str] = {}
    for transaction in filter(_is_refund, transactions):
        for related in transaction.get("relatedIdentifiers") or []:
            if related.get("relatedIdentifierName") == "ORDER_ID":
                place = transaction.get("marketplaceDetails") or {}
                name = str(related.get("relatedIdentifierValue"))
                found[name] = str(place.get("marketplaceId") or "")
    return found


def _is_refund(transaction: dict[str, Any]) -> bool:
    kind = str(transaction.get("transactionType") or "").lower()
    return any(word in kind for word in _REFUND_WORDS)


def _refund(transaction: dict[str, Any], position: int) -> RefundSeen | None:
    total = transaction.get("totalAmount") or {}
    currency = str(total.get("currencyCode") or "")
    parts = _price_parts(transaction)
    paid = abs(_amount(total) if parts is None else sum(parts, Decimal(0)))
    if not paid or not currency:
        return None
    return RefundSeen(
        transaction_id=_identity(transaction) or f"{transaction.get('postedDate')}#{position}",
        amount=Money.rounded(paid, currency),
        posted_at=moment(transaction.get("postedDate")),
    )


def _price_parts(transaction: dict[str, Any]) -> list[Decimal] | None:
    """Return what the buyer's money is made of; None where nothing is broken down."""
    trees = [item.get("breakdowns") for item in transaction.get("items") or []]
    trees = [tree for tree in trees if tree] or [transaction.get("breakdowns")]
    parts = [part for tree in trees if tree for part in _leaves(tree)]
    return parts if any(trees) else None


def _leaves(breakdowns: Iterable[dict[str, Any]]) -> Iterator[Decimal]:
    for node in breakdowns:
        kind = str(node.get("breakdownType") or "").lower()
        if any(word in kind for word in _OURS):
            continue
        inner = node.get("breakdowns") or []
        if inner:
            yield from _leaves(inner)
        else:
            yield _amount(node.get("breakdownAmount") or {})


def _amount(money: dict[str, Any]) -> Decimal:
    return exact(money.get("currencyAmount") or 0)


def _identity(transaction: dict[str, Any]) -> str:
    """Return the id of the transaction, or of the deferred one that it releases.

    Empty where Amazon gives none: two of those are never taken for one.
    """
    for related in transaction.get("relatedIdentifiers") or []:
        if related.get("relatedIdentifierName") == "DEFERRED_TRANSACTION_ID":
            return str(related.get("relatedIdentifierValue"))
    return str(transaction.get("transactionId") or "")
