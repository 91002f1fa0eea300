"""The tables of zones hold only zones that exist."""

from zoneinfo import available_timezones

import pytest

from cases import zones

NAMED = (
    {*zones.SINGLE.values()}
    | {zone for of_country in zones.STATES.values() for zone in of_country}
    | {zone for of_country in zones.POSTCODES.values() for _, zone in of_country}
)


def test_every_zone_exists() -> None:
    assert available_timezones() >= NAMED


@pytest.mark.parametrize("country", [*zones.STATES])
def test_every_state_that_has_a_name_has_a_zone(country: str) -> None:
    for name in zones.STATE_NAMES[country]:
        assert zones.zone_of_address(country, name.title(), None) in NAMED


@pytest.mark.parametrize("name", ["", "Europe", "Berlin", "../etc/passwd", "Europe/Berlin\0"])
def test_what_is_no_zone(name: str) -> None:
    assert not zones.is_zone(name)
    assert zones.is_zone("Europe/Berlin")


def test_no_state_lies_in_two_zones() -> None:
    for of_country in zones.STATES.values():
        states = " ".join(of_country.values()).split()
        assert len(states) == len(set(states))
