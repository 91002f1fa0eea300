"""Money: an exact amount in one currency, never a float, never mixed, never finer than a coin.

Rounding happens only where a function's name says so (DESIGN 4).
"""

from collections.abc import Iterable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator, model_validator

from cases.errors import InvalidInput

_NO_MINOR_UNIT = frozenset({"JPY"})
_LARGEST = Decimal(10) ** 12


class MoneyError(InvalidInput, ValueError):
    """An amount that cannot be: unreadable, too fine for its currency, or of another currency."""


def minor_digits(currency: str) -> int:
    """Return how many decimals the currency has: 0 for JPY, 2 for all others sold in."""
    return 0 if currency in _NO_MINOR_UNIT else 2


def exact(raw: Any) -> Decimal:
    """Read a number exactly: `24.9` as a float means 24.9, not its binary neighbour.

    Raises MoneyError for booleans, empty text, NaN and infinity.
    """
    try:
        if isinstance(raw, bool) or raw is None:
            raise InvalidOperation
        value = raw if isinstance(raw, Decimal) else Decimal(str(raw).strip())
    except InvalidOperation as error:
        raise MoneyError("amount", f"{raw!r} is not a number; write for example 24.90") from error
    if not value.is_finite() or abs(value) >= _LARGEST:
        raise MoneyError("amount", f"{raw!r} is no amount that anybody can pay")
    return value


class Money(BaseModel):
    """An amount in one currency. Two are equal when both agree; only those can be compared.

    As JSON: `{"amount": "24.90", "currency": "EUR"}`; `number` gives the amount as a JSON number.
    """

    model_config = ConfigDict(frozen=True)

    amount: Decimal
    currency: str

    @field_validator("amount", mode="before")
    @classmethod
    def _exact(cls, raw: Any) -> Decimal:
        return exact(raw)

    @field_validator("currency", mode="before")
    @classmethod
    def _code(cls, raw: Any) -> str:
        code = str(raw).strip().upper()
        if len(code) != 3 or not (code.isascii() and code.isalpha()):
            raise MoneyError("currency", f"{raw!r} is not a currency; write for example EUR")
        return code

    @model_validator(mode="after")
    def _whole_coins(self) -> Self:
        digits = minor_digits(self.currency)
        coins = self.amount.quantize(Decimal(1).scaleb(-digits), ROUND_DOWN)
        if coins != self.amount:
            raise MoneyError(
                "amount",
                f"{self.amount} is finer than {self.currency} can pay; "
                f"write {f'at most {digits}' if digits else 'no'} decimals",
            )
        # One spelling per amount: 24.9 and 24.90 hash, print and serialise alike.
        object.__setattr__(self, "amount", coins)
        return self

    @classmethod
    def of(cls, amount: Any, currency: str, *, at_least_zero: bool = False) -> Self:
        """Read an amount from text, int, float or Decimal.

        Raises MoneyError (`at_least_zero`: also for a negative amount).
        """
        try:
            money = cls(amount=amount, currency=currency)
        except ValidationError as error:
            raise error.errors()[0]["ctx"]["error"] from None
        if at_least_zero and money.amount < 0:
            raise MoneyError("amount", f"{amount} is negative; write 0 or more")
        return money

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Return nothing, in that currency."""
        return cls.of(0, currency)

    @classmethod
    def rounded(cls, amount: Decimal, currency: str, rounding: str = ROUND_HALF_UP) -> Self:
        """Return the nearest payable amount; the one door for numbers that are too fine."""
        digits = minor_digits(currency)
        return cls.of(exact(amount).quantize(Decimal(1).scaleb(-digits), rounding), currency)

    @classmethod
    def total(cls, parts: Iterable["Money"], currency: str) -> "Money":
        """Return the sum, zero for none. Raises MoneyError for a part of another currency."""
        return sum(parts, start=Money.zero(currency))

    def __add__(self, other: "Money") -> "Money":
        """Add. Raises MoneyError for another currency."""
        return Money.of(self.amount + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        """Subtract; the result may be negative. Raises MoneyError for another currency."""
        return Money.of(self.amount - self._same(other), self.currency)

    def __lt__(self, other: "Money") -> bool:
        """Compare. Raises MoneyError for another currency."""
        return self.amount < self._same(other)

    def __le__(self, other: "Money") -> bool:
        """Compare. Raises MoneyError for another currency."""
        return self.amount <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        """Compare. Raises MoneyError for another currency."""
        return self.amount > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        """Compare. Raises MoneyError for another currency."""
        return self.amount >= self._same(other)

    def __bool__(self) -> bool:
        """Whether it is not zero."""
        return bool(self.amount)

    def __str__(self) -> str:
        """Return `24.90 EUR`, for logs and summaries; buyers read Babel's form."""
        return f"{self.amount} {self.currency}"

    @property
    def number(self) -> int | float:
        """The amount as a JSON number, as the API shows it; never to calculate with."""
        return int(self.amount) if self.amount == self.amount.to_integral() else float(self.amount)

    def times(self, factor: int) -> "Money":
        """Return it so many times."""
        return Money.of(self.amount * factor, self.currency)

    def half(self) -> "Money":
        """Return half of it, an odd coin left out."""
        return self.percent(50)

    def percent(self, share: Decimal | int, rounding: str = ROUND_DOWN) -> "Money":
        """Return `share` hundredths of it, rounded down unless told otherwise.

        Down, because a share is a most: a deduction or an offer never exceeds its rule.
        """
        return Money.rounded(self.amount * exact(share) / 100, self.currency, rounding)

    def at_most(self, other: "Money") -> "Money":
        """Return the smaller of the two. Raises MoneyError for another currency."""
        return other if other < self else self

    def _same(self, other: "Money") -> Decimal:
        if other.currency != self.currency:
            raise MoneyError("currency", f"{self} and {other} cannot meet; convert one first")
        return other.amount


def round_to_minor(amount: Decimal, currency: str, rounding: str = ROUND_HALF_UP) -> Decimal:
    """Return a bare number at the currency's precision, half up unless told otherwise."""
    return Money.rounded(amount, currency, rounding).amount
