"""Telephone numbers and e-mail addresses, and the numbers that look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.linter import lint_text


def contacts(text: str) -> list[str]:
    return [finding.match for finding in lint_text(text, language="en") if finding.rule == "L5"]


@pytest.mark.parametrize(
    "number",
    [
        "+1 555 123 4567",
        "(0800) 123-4567",
        "(+49) 171 2345678",
        "0049-30-901820",
        "030/1234567",
        "O171 2345678",
        "O2O 7946 O958",
        "06.12.34.56.78",
        "612 345 678",
        "333 123 4567",
        "1-800-555-0199",
        "0 1 5 1 2 3 4 5 6 7",
        "０９０－１２３４－５６７８",
        "five five five, one two three, four five six seven",
        "null eins sieben eins zwei drei vier fünf",
        "〇九〇の一二三四の五六七八",
        "+86138-0013-8000",
    ],
)
def test_a_telephone_number_is_found(number: str) -> None:
    assert contacts(f"Here it is: {number}") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Order 111-2223334-5556667, item B0CXYZ1234",
        "Tracking 9400111899223197428490",
        "Parcel 1234-5678-9012 was scanned",
        "Invoice no. 2026-0003456789",
        "Refund of $1,249.50 and 1.249,50 EUR",
        "On 2026-03-04 at 10:15:30, not on 03.03.2026",
        "EAN 4 006381 333931",
        "Reference 20260301-8812",
        "It is 30x20x15 cm and weighs 1,250 kg",
        "Steps 1 2 3 4 5",
        "Room 1000000",
        "Code 1o lo li ol oo",
        "Two one",
        "10115 Berlin, Main Street 12",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert contacts(text) == []


def test_the_word_before_a_bare_number_decides() -> None:
    assert contacts("Reach me at 2125551234") != []
    assert contacts("Parcel 2125551234 has left") == []
    assert contacts("About your parcel: call 2125551234") != []


@given(st.from_regex(r"\d{3}-\d{7}-\d{7}", fullmatch=True))
def test_an_order_number_is_never_a_telephone_number(order: str) -> None:
    assert contacts(f"Your order {order} left us today.") == []
    assert contacts(order) == []


@pytest.mark.parametrize(
    "address",
    [
        "help@lampshop.com",
        "help (at) lampshop (dot) com",
        "help[at]lampshop[dot]com",
        "hilfe (at) lampenladen punkt de",
        "s u p p o r t @ l a m p s h o p . c o m",
        "lampshop at gmail dot com",
        "tom_lamp at yahoo",
        "lampshop123 @ 163.com",
        "support（アットマーク）lampshop.jp",
        "@lamp_support",
    ],
)
def test_an_address_is_found(address: str) -> None:
    assert address in contacts(f"Please write: {address}")


@pytest.mark.parametrize(
    "text",
    [
        "It was left at the door.",
        "Look at point 4 of the manual.",
        "Look at orange lights only.",
        "Answer xk3j4h@marketplace.amazon.de as always.",
        "The price @ 24.90",
    ],
)
def test_other_words_with_at_pass(text: str) -> None:
    assert contacts(text) == []
