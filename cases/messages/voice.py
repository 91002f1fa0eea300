"""How one language speaks in one country: dates, money, numbers and phrases.

Babel knows the names and the plurals; the order of a date's parts comes from the language's own
`[formats]`, because a letter says "Dienstag, 3. März, 09:00 Uhr" and no standard pattern does.
"""

import re
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_timezone_location, get_timezone_name
from babel.numbers import format_currency, format_percent
from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cases.marketplaces import Marketplace
from cases.messages.packs import Pack

_SEVERAL_ZONES = frozenset({"US", "CA", "MX", "BR", "AU"})
"""Marketplaces whose buyers live by several clocks: there a time always names its zone."""
_LONE_TAG = re.compile(r"^[ \t]*(\{%[^%]*%\})[ \t]*\n", re.M)
"""A tag alone on its line leaves no line behind; a tag inside a sentence eats no line break."""


class Voice:
    """One language for one marketplace and one buyer's time zone."""

    def __init__(self, pack: Pack, place: Marketplace, zone: str) -> None:
        """Take the words from `pack`; `zone` is the buyer's, by its IANA name."""
        self.pack = pack
        self.place = place
        self.territory = place.country
        self.locale = _locale(pack.language, self.territory)
        self.zone = ZoneInfo(zone)
        self.words = {key: pack.phrase("words", key, self.territory) for key in pack.keys("words")}

    def say(self, table: str, key: str, /, **values: Any) -> str:
        """Fill one of the language's phrases."""
        return self.fill(self.pack.phrase(table, key, self.territory), words=self.words, **values)

    def fill(self, source: str, /, **values: Any) -> str:
        """Fill Jinja source with values; naming anything else raises jinja2.UndefinedError."""
        return _compiled(source).render(values)

    def moment(self, at: datetime, zoned: bool = True) -> str:
        """Say a day and a time on the buyer's clock, with the zone where it is not obvious."""
        local = at.astimezone(self.zone)
        text = self.say("formats", "moment", day=self.day(at), time=self._time(local))
        zone = self._zone_name(local) if zoned else ""
        return self.say("formats", "zoned", moment=text, zone=zone) if zone else text

    def day(self, at: datetime) -> str:
        """Say a day on the buyer's calendar, with its weekday."""
        local = at.astimezone(self.zone)
        key = "first_day" if local.day == 1 and "first_day" in self.pack.keys("formats") else "day"
        pattern = self.pack.phrase("formats", key, self.territory)
        return format_date(local.date(), pattern, locale=self.locale)

    def money(self, amount: Decimal, currency: str) -> str:
        """Say an amount in major units; yen in the way Japanese letters write it."""
        pattern = self.pack.phrases.get(f"money.{currency}")
        return format_currency(amount, currency, format=pattern, locale=self.locale)

    def percent(self, percent: Decimal) -> str:
        """Say a percentage, given as 20 for 20 %."""
        return format_percent(percent / 100, locale=self.locale)

    def count(self, number: int, unit: str) -> str:
        """Say a number of things (`days`, `business_days`) in the right plural."""
        form = self.locale.plural_form(number)
        keys = self.pack.keys(unit)
        return self.say(unit, form if form in keys else "other", n=number)

    def _time(self, local: datetime) -> str:
        pattern = self.pack.phrase("formats", "time", self.territory)
        return format_time(local.time(), pattern, locale=self.locale)

    def _zone_name(self, local: datetime) -> str:
        """Name the zone unless the marketplace knows only one; in a doubled hour be exact."""
        if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
            return get_timezone_name(local, width="long", locale=self.locale)
        at_home = local.utcoffset() == local.astimezone(self.place.tzinfo).utcoffset()
        if at_home and self.place.code not in _SEVERAL_ZONES:
            return ""
        name = get_timezone_name(local, width="long", zone_variant="generic", locale=self.locale)
        if name.startswith(("GMT", "UTC")):
            return get_timezone_location(self.zone, locale=self.locale, return_city=True)
        return name


@cache
def _locale(language: str, territory: str) -> Locale:
    try:
        return Locale(language, territory)
    except UnknownLocaleError:
        return Locale(language)


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Return the one Jinja environment: sandboxed, strict, plain text."""
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


@cache
def _compiled(source: str) -> Template:
    return environment().from_string(_LONE_TAG.sub(r"\1", source))
