"""Money as whole minor units, so that sums in the database are exact."""

from decimal import Decimal

from cases.money import Money, minor_digits


def to_minor(money: Money) -> int:
    """Return the amount in cents, yen, …"""
    return int(money.amount.scaleb(minor_digits(money.currency)))


def from_minor(amount: int, currency: str) -> Money:
    """Return the amount that `to_minor` stored."""
    return Money.of(Decimal(amount).scaleb(-minor_digits(currency)), currency)
