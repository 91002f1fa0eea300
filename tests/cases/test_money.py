"""Money is exact, in one currency, and never finer than a coin."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from cases.errors import InvalidInput
from cases.money import Money, MoneyError, round_to_minor

cents = st.integers(0, 10**9)


def euro(amount: Any) -> Money:
    return Money.of(amount, "EUR")


@pytest.mark.parametrize("raw", [24.9, "24.9", " 24.90 ", Decimal("24.900"), "2490e-2"])
def test_one_amount_has_one_form(raw: Any) -> None:
    assert euro(raw) == euro("24.90")
    assert hash(euro(raw)) == hash(euro("24.90"))
    assert str(euro(raw)) == "24.90 EUR"
    assert euro(raw).model_dump_json() == '{"amount":"24.90","currency":"EUR"}'


def test_a_float_means_what_it_shows() -> None:
    assert euro(0.1) + euro(0.2) == euro(0.3)


def test_yen_have_no_decimals() -> None:
    assert str(Money.of("4000.0", "jpy")) == "4000 JPY"
    with pytest.raises(MoneyError, match="no decimals"):
        Money.of("750.5", "JPY")


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        ("24.905", "at most 2 decimals"),
        ("a lot", "write for example"),
        ("", "write for example"),
        (None, "write for example"),
        (True, "write for example"),
        ("NaN", "no amount"),
        (float("inf"), "no amount"),
        ("1e30", "no amount"),
    ],
)
def test_what_is_no_amount_says_how_to_write_one(raw: Any, says: str) -> None:
    with pytest.raises(MoneyError, match=says) as caught:
        euro(raw)
    assert isinstance(caught.value, InvalidInput)


@pytest.mark.parametrize("currency", ["EURO", "€", "12A", ""])
def test_what_is_no_currency_says_so(currency: str) -> None:
    with pytest.raises(MoneyError, match="write for example EUR"):
        Money.of(1, currency)


def test_read_from_json_the_error_names_the_field() -> None:
    with pytest.raises(ValidationError, match="at most 2 decimals"):
        Money.model_validate({"amount": "1.999", "currency": "EUR"})


def test_negative_only_where_it_may_be() -> None:
    assert euro("5") - euro("8") == euro("-3")
    assert Money.of(0, "EUR", at_least_zero=True) == Money.zero("EUR")
    with pytest.raises(MoneyError, match="write 0 or more"):
        Money.of("-0.01", "EUR", at_least_zero=True)


def test_currencies_never_meet() -> None:
    dollars = Money.of(5, "USD")
    for mix in (
        lambda: euro(5) + dollars,
        lambda: euro(5) - dollars,
        lambda: euro(5) < dollars,
        lambda: euro(5) <= dollars,
        lambda: euro(5) > dollars,
        lambda: euro(5) >= dollars,
        lambda: euro(5).at_most(dollars),
        lambda: Money.total([euro(5), dollars], "EUR"),
    ):
        with pytest.raises(MoneyError, match="cannot meet"):
            mix()
    assert euro(5) != dollars


def test_comparing_and_choosing() -> None:
    assert euro(5) < euro(6) <= euro(6)
    assert euro(6) > euro(5) >= euro(5)
    assert euro(6).at_most(euro(5)) == euro(5)
    assert euro(4).at_most(euro(5)) == euro(4)
    assert not Money.zero("EUR")
    assert euro("0.01")


def test_sums() -> None:
    assert Money.total([], "JPY") == Money.zero("JPY")
    assert Money.total([euro("0.10"), euro("0.20")], "EUR") == euro("0.30")


def test_shares_round_down() -> None:
    assert euro("24.99").half() == euro("12.49")
    assert Money.of(751, "JPY").half() == Money.of(375, "JPY")
    assert euro("24.99").percent(20) == euro("4.99")
    assert euro("24.99").percent(20, ROUND_HALF_UP) == euro("5.00")
    assert euro("40").percent(Decimal("2.5")) == euro("1")


def test_rounding_at_the_edge() -> None:
    assert round_to_minor(Decimal("4.995"), "EUR") == Decimal("5.00")
    assert round_to_minor(Decimal("749.5"), "JPY") == Decimal("750")
    assert Money.rounded(Decimal("4.994"), "EUR") == euro("4.99")


def test_as_a_json_number() -> None:
    assert euro("24.90").number == 24.9
    assert Money.of(4000, "JPY").number == 4000
    assert isinstance(euro("25.00").number, int)


@given(cents, cents)
def test_adding_and_taking_away_again(first: int, second: int) -> None:
    one, two = euro(Decimal(first) / 100), euro(Decimal(second) / 100)
    assert one + two - two == one
    assert one.times(3) == one + one + one


@given(cents, st.integers(0, 100))
def test_a_share_and_its_rest_make_the_whole(amount: int, share: int) -> None:
    whole = euro(Decimal(amount) / 100)
    part = whole.percent(share)
    assert Money.zero("EUR") <= part <= whole
    assert part + (whole - part) == whole


@given(cents)
def test_json_and_back(amount: int) -> None:
    money = euro(Decimal(amount) / 100)
    assert Money.model_validate_json(money.model_dump_json()) == money
