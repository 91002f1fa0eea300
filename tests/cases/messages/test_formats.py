"""Dates on the buyer's clock, money and numbers as the country writes them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from cases.marketplaces import marketplace
from cases.messages.packs import pack
from cases.messages.voice import Voice

MORNING = datetime(2026, 3, 3, 8, tzinfo=UTC)


def voice(language: str, place: str, zone: str | None = None) -> Voice:
    where = marketplace(place)
    return Voice(pack(language), where, zone or where.zone)


@pytest.mark.parametrize(
    ("language", "place", "said"),
    [
        ("de", "DE", "Dienstag, 3. März, 09:00 Uhr"),
        ("en", "UK", "Tuesday, 3 March, 08:00"),
        ("en", "US", "Tuesday, March 3, 12:00 AM (Pacific Time)"),
        ("en", "CA", "Tuesday, March 3, 3:00 a.m. (Eastern Time)"),
        ("en", "AU", "Tuesday, 3 March, 7:00 pm (Australian Eastern Time)"),
        ("en", "IN", "Tuesday, 3 March, 1:30 pm"),
        ("fr", "FR", "mardi 3 mars à 9 h 00"),
        ("fr", "CA", "mardi 3 mars à 3 h 00 (heure de l’Est)"),
        ("it", "IT", "martedì 3 marzo, ore 9:00"),
        ("es", "ES", "martes 3 de marzo a las 9:00"),
        ("es", "MX", "martes 3 de marzo a las 2:00 a.m. (hora central)"),
        ("ja", "JP", "3月3日（火）17:00"),
        ("nl", "NL", "dinsdag 3 maart, 09:00 uur"),
        ("sv", "SE", "tisdag 3 mars kl. 09.00"),
        ("pl", "PL", "3 marca (wtorek), godz. 09:00"),
    ],
)
def test_a_moment_is_said_as_the_country_says_it(language: str, place: str, said: str) -> None:
    assert plain(voice(language, place).moment(MORNING)) == said


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-03-29T00:59+00:00", "Sonntag, 29. März, 01:59 Uhr"),
        ("2026-03-29T01:00+00:00", "Sonntag, 29. März, 03:00 Uhr"),
        (
            "2026-10-25T00:30+00:00",
            "Sonntag, 25. Oktober, 02:30 Uhr (Mitteleuropäische Sommerzeit)",
        ),
        (
            "2026-10-25T01:30+00:00",
            "Sonntag, 25. Oktober, 02:30 Uhr (Mitteleuropäische Normalzeit)",
        ),
        ("2026-10-25T02:30+00:00", "Sonntag, 25. Oktober, 03:30 Uhr"),
        ("2026-12-31T23:30+00:00", "Freitag, 1. Januar, 00:30 Uhr"),
    ],
)
def test_the_buyers_clock_jumps_and_the_doubled_hour_is_exact(at: str, said: str) -> None:
    assert voice("de", "DE").moment(datetime.fromisoformat(at)) == said


@pytest.mark.parametrize(
    ("place", "zone", "said"),
    [
        ("DE", "Europe/Vienna", "Dienstag, 3. März, 09:00 Uhr"),
        ("DE", "Atlantic/Canary", "Dienstag, 3. März, 08:00 Uhr (Westeuropäische Zeit)"),
        ("DE", "Europe/London", "Dienstag, 3. März, 08:00 Uhr (London)"),
        (
            "US",
            "America/New_York",
            "Dienstag, 3. März, 03:00 Uhr (Nordamerikanische Ostküstenzeit)",
        ),
    ],
)
def test_a_zone_is_named_where_it_is_not_obvious(place: str, zone: str, said: str) -> None:
    assert voice("de", place, zone).moment(MORNING) == said


def test_a_past_moment_needs_no_zone() -> None:
    said = voice("en", "US").moment(MORNING, zoned=False)
    assert plain(said) == "Tuesday, March 3, 12:00 AM"


def test_the_first_of_a_month_is_special_in_french_and_italian() -> None:
    first = datetime(2026, 5, 1, 8, tzinfo=UTC)
    assert voice("fr", "FR").day(first) == "vendredi 1er mai"
    assert voice("it", "IT").day(first) == "venerdì 1º maggio"
    assert voice("de", "DE").day(first) == "Freitag, 1. Mai"


def test_one_o_clock_is_singular_in_spanish() -> None:
    at = datetime(2026, 3, 3, 0, 30, tzinfo=UTC)
    assert voice("es", "ES").moment(at) == "martes 3 de marzo a la 1:30"


@pytest.mark.parametrize(
    ("language", "place", "amount", "currency", "said"),
    [
        ("de", "DE", "24.90", "EUR", "24,90 €"),
        ("en", "US", "1234.50", "USD", "$1,234.50"),
        ("en", "UK", "24.90", "GBP", "£24.90"),
        ("en", "SG", "24.90", "SGD", "$24.90"),
        ("fr", "CA", "24.90", "CAD", "24,90 $"),
        ("es", "MX", "450", "MXN", "$450.00"),
        ("ja", "JP", "2490", "JPY", "2,490円"),
        ("ja", "JP", "24.90", "USD", "$24.90"),
        ("sv", "SE", "249", "SEK", "249,00 kr"),
        ("pl", "PL", "109.90", "PLN", "109,90 zł"),
        ("en", "IN", "2000", "INR", "₹2,000.00"),
        ("en", "TR", "90", "TRY", "TRY90.00"),
    ],
)
def test_money(language: str, place: str, amount: str, currency: str, said: str) -> None:
    assert plain(voice(language, place).money(Decimal(amount), currency)) == said


@pytest.mark.parametrize(
    ("language", "place", "number", "unit", "said"),
    [
        ("de", "DE", 1, "days", "1 Tag"),
        ("de", "DE", 5, "business_days", "5 Werktage"),
        ("en", "UK", 1, "business_days", "1 business day"),
        ("fr", "FR", 12, "days", "12 jours"),
        ("es", "ES", 5, "business_days", "5 días laborables"),
        ("es", "MX", 5, "business_days", "5 días hábiles"),
        ("ja", "JP", 1, "business_days", "1営業日"),
        ("pl", "PL", 1, "business_days", "1 dzień roboczy"),
        ("pl", "PL", 3, "business_days", "3 dni robocze"),
        ("pl", "PL", 5, "business_days", "5 dni roboczych"),
        ("pl", "PL", 12, "days", "12 dni"),
    ],
)
def test_plurals(language: str, place: str, number: int, unit: str, said: str) -> None:
    assert voice(language, place).count(number, unit) == said


def test_a_percentage() -> None:
    assert plain(voice("de", "DE").percent(Decimal(20))) == "20 %"
    assert voice("en", "US").percent(Decimal("12.5")) == "12%"


@pytest.mark.parametrize("place", ["DE", "US", "JP"])
def test_a_language_may_be_read_anywhere(place: str) -> None:
    assert voice("pl", place).money(Decimal(5), "EUR")
