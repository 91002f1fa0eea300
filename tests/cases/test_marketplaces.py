"""Every marketplace is known by code and id, and every buyer has a zone."""

from zoneinfo import ZoneInfo

import pytest

from cases.errors import InvalidInput
from cases.marketplaces import ALL, CODES, Marketplace, UnknownMarketplace, marketplace, zone_for
from cases.money import minor_digits


def test_the_23_marketplaces_of_the_contract() -> None:
    listed = "US CA MX BR UK DE FR IT ES NL SE PL BE IE TR AE SA EG IN JP AU SG ZA"
    assert listed.split() == [*CODES]
    assert len({place.id for place in ALL}) == len(ALL)


@pytest.mark.parametrize("place", ALL, ids=lambda place: place.code)
def test_a_marketplace_is_found_by_code_and_by_amazons_id(place: Marketplace) -> None:
    assert marketplace(place.code) is place
    assert marketplace(f" {place.id.lower()} ") is place
    assert ZoneInfo(place.zone) == place.tzinfo
    assert place.language == place.languages[0]
    assert minor_digits(place.currency) == (0 if place.code == "JP" else 2)


def test_the_united_kingdom_answers_to_both_names() -> None:
    assert marketplace("GB") is marketplace("UK")
    assert marketplace("uk").country == "GB"
    assert marketplace("DE").country == "DE"


def test_who_has_the_right_of_withdrawal() -> None:
    union = {"DE", "FR", "IT", "ES", "NL", "SE", "PL", "BE", "IE"}
    assert {place.code for place in ALL if place.is_eu} == union
    assert {place.code for place in ALL if place.is_eu_uk} == union | {"UK"}


def test_endpoints() -> None:
    regions = {place.code: place.region for place in ALL}
    assert {code for code, region in regions.items() if region == "NA"} == {"US", "CA", "MX", "BR"}
    assert {code for code, region in regions.items() if region == "FE"} == {"JP", "AU", "SG"}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("XX", "one of US CA MX"),
        ("", "one of US CA MX"),
        ("A1PA6795UKMFR", "Did you mean A1PA6795UKMFR9"),
    ],
)
def test_an_unknown_one_names_the_remedy(name: str, says: str) -> None:
    with pytest.raises(UnknownMarketplace, match=says) as caught:
        marketplace(name)
    assert isinstance(caught.value, InvalidInput)
    assert caught.value.field == "marketplace"


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("US", "America/Los_Angeles"),
        ("CA", "America/Toronto"),
        ("BR", "America/Sao_Paulo"),
        ("AU", "Australia/Sydney"),
        ("DE", "Europe/Berlin"),
        ("JP", "Asia/Tokyo"),
    ],
)
def test_without_an_address_the_marketplaces_zone_holds(place: str, zone: str) -> None:
    assert zone_for(place) == zone


@pytest.mark.parametrize(
    ("place", "country", "state", "postcode", "zone"),
    [
        ("US", "US", "NY", "10001", "America/New_York"),
        ("US", "US", "Texas", None, "America/Chicago"),
        ("US", "US", "TX", "79936-1234", "America/Denver"),
        ("US", "usa", "us-az", None, "America/Phoenix"),
        ("US", None, "hawaii", None, "Pacific/Honolulu"),
        ("US", "US", "D.C.", None, "America/New_York"),
        ("US", "US", "FL", "32501", "America/Chicago"),
        ("US", "PR", None, None, "America/Puerto_Rico"),
        ("CA", "CA", "Québec", None, "America/Toronto"),
        ("CA", "CA", "BC", "V5K 0A1", "America/Vancouver"),
        ("AU", "AU", "Western Australia", None, "Australia/Perth"),
        ("AU", "AU", "NSW", "2880", "Australia/Broken_Hill"),
        ("BR", "BR", "Amazonas", None, "America/Manaus"),
        ("BR", "BR", "São Paulo", None, "America/Sao_Paulo"),
        ("MX", "MX", "Quintana Roo", None, "America/Cancun"),
        ("ES", "ES", None, "35001", "Atlantic/Canary"),
        ("DE", "AT", None, "1010", "Europe/Vienna"),
        ("DE", "PT", None, "9500-150", "Atlantic/Azores"),
        ("UK", "UK", None, None, "Europe/London"),
        ("UK", "IE", None, None, "Europe/Dublin"),
    ],
)
def test_the_address_tells_the_buyers_zone(
    place: str, country: str | None, state: str | None, postcode: str | None, zone: str
) -> None:
    assert zone_for(place, country, state, postcode) == zone


@pytest.mark.parametrize(
    ("country", "state"), [("US", None), ("US", "Atlantis"), ("US", "AE"), ("QQ", None)]
)
def test_an_address_that_does_not_tell_falls_back(country: str, state: str | None) -> None:
    assert zone_for(marketplace("US"), country, state) == "America/Los_Angeles"
