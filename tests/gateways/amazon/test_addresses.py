"""Addresses, ours and Amazon's."""

import pytest

from gateways.amazon.addresses import from_amazon, incomplete, to_amazon

OURS = {
    "name": "Jo Bell",
    "line1": "1 Main St",
    "line2": "Flat 2",
    "city": "Leeds",
    "state": "England",
    "postal_code": "LS1 1AA",
    "country": "GB",
    "phone": "+44 20 1",
}


def test_ours_becomes_amazons_and_back() -> None:
    written = to_amazon(OURS, "DE")
    assert written["addressLine1"] == "1 Main St"
    assert not incomplete(written)
    assert from_amazon(written) == OURS


def test_amazons_own_names_are_understood() -> None:
    written = to_amazon(OURS, "DE")
    assert to_amazon(written, "DE") == written


@pytest.mark.parametrize(
    ("address", "country", "code"),
    [({}, "DE", "DE"), ({"country": "UK"}, "DE", "GB"), ({"country": "fr"}, "DE", "FR")],
)
def test_the_country_is_written_as_iso(address: dict[str, str], country: str, code: str) -> None:
    assert to_amazon(address, country)["countryCode"] == code


def test_what_is_missing_is_named() -> None:
    assert incomplete(to_amazon({"name": "Jo", "line1": "  "}, "DE")) == [
        "addressLine1",
        "postalCode",
    ]
