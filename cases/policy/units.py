"""The units that policy values come in: how each is written, checked and read.

A value is kept as the text that a person wrote (`48h`, `2bd`, `25`, `21:00-08:00`), so it stays
exact in JSON and reads in a table as in the file. Each unit has one reader, which raises
PolicyError saying how to write it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from cases.money import Money, MoneyError, exact
from cases.policy.errors import PolicyError
from cases.zones import is_zone

_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?")
_BUSINESS_DAYS = re.compile(r"(\d+)bd")
_MONTHS = re.compile(r"(\d+)(mo|y)")
_DASH = r"\s*(?:-|\u2013|to)\s*"
_DAY_OF_YEAR = r"(\d\d)-(\d\d)"
_SEASON = re.compile(rf"{_DAY_OF_YEAR}\s+to\s+{_DAY_OF_YEAR},\s*until\s+{_DAY_OF_YEAR}")
_A_LEAP_YEAR = 2000
_MINUTE = timedelta(minutes=1)


class Window(NamedTuple):
    """A stretch after some event: it opens and closes so long after it."""

    opens: timedelta
    closes: timedelta


class HoursOfDay(NamedTuple):
    """A daily stretch of local wall time, from `start` until before `end`, maybe over midnight."""

    start: time
    end: time

    def cover(self, at: time) -> bool:
        """Say whether this wall time lies within."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


class Season(NamedTuple):
    """Purchases between two days of a year (inclusive) have until a day after them."""

    first: tuple[int, int]
    last: tuple[int, int]
    until: tuple[int, int]

    def deadline(self, bought: date) -> date | None:
        """Return the last day for what was bought on `bought`, or None outside the season."""
        if not self.first <= (bought.month, bought.day) <= self.last:
            return None
        later_year = self.until < self.last
        return date(bought.year + later_year, *self.until)


@lru_cache(maxsize=4096)
def duration(text: str) -> timedelta:
    """Read `48h`, `3d`, `30m`, `1d12h`: elapsed time."""
    found = _DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise _expected(text, "a duration such as 48h, 3d or 30m")
    days, hours, minutes = (int(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def business_days(text: str) -> int:
    """Read `2bd`: days on which business is done."""
    found = _BUSINESS_DAYS.fullmatch(text)
    if found is None:
        raise _expected(text, "business days such as 2bd")
    return int(found[1])


def months(text: str) -> int:
    """Read `24mo` or `2y`."""
    found = _MONTHS.fullmatch(text)
    if found is None:
        raise _expected(text, "months or years such as 24mo or 2y")
    return int(found[1]) * (12 if found[2] == "y" else 1)


def percent(text: str) -> Decimal:
    """Read `20`, `2.5` or `20%`: hundredths, from 0 to 100."""
    number = _number(text.removesuffix("%"), "a percentage such as 20")
    if number > 100:
        raise _expected(text, "a percentage from 0 to 100")
    return number


def count(text: str) -> int:
    """Read a whole number from 0."""
    if not text.isascii() or not text.isdigit():
        raise _expected(text, "a whole number such as 3")
    return int(text)


def flag(text: str) -> bool:
    """Read `true` or `false`."""
    if text not in ("true", "false"):
        raise _expected(text, "true or false")
    return text == "true"


def words(text: str) -> str:
    """Read any text that is not empty."""
    if not text:
        raise _expected(text, "a word")
    return text


def listing(text: str) -> tuple[str, ...]:
    """Read `a, b, c`."""
    parts = tuple(part.strip() for part in text.split(","))
    if not all(parts):
        raise _expected(text, "words with commas between them")
    return parts


def durations(text: str) -> tuple[timedelta, ...]:
    """Read `1m, 5m, 1h`: growing moments after some event."""
    moments = tuple(duration(part) for part in listing(text))
    if any(later <= earlier for earlier, later in pairwise(moments)):
        raise _expected(text, "durations that grow, such as 1m, 5m, 1h")
    return moments


def rungs(text: str) -> tuple[int, ...]:
    """Read `75, 90, 100`: growing percents from 1; the last is the due moment itself, 100."""
    shares = tuple(count(part.removesuffix("%")) for part in listing(text))
    if shares[0] < 1 or shares[-1] != 100 or any(b <= a for a, b in pairwise(shares)):
        raise _expected(text, "growing percents that end with 100, such as 75, 90, 100")
    return shares


def window(text: str) -> Window:
    """Read `5d to 30d`: from five until thirty days after some event."""
    parts = re.split(_DASH, text)
    if len(parts) != 2:
        raise _expected(text, "a window such as 5d to 30d")
    opens, closes = (duration(part) for part in parts)
    if closes <= opens:
        raise _expected(text, "a window that closes after it opens, such as 5d to 30d")
    return Window(opens, closes)


def hours_of_day(text: str) -> HoursOfDay:
    """Read `21:00-08:00`: local wall times, the first included, the last not."""
    parts = re.split(_DASH, text)
    try:
        start, end = (time.fromisoformat(part) for part in parts)
    except ValueError as error:
        raise _expected(text, "hours such as 21:00-08:00") from error
    if start == end or start.tzinfo or end.tzinfo:
        raise _expected(text, "two different local times such as 21:00-08:00")
    return HoursOfDay(start, end)


def season(text: str) -> Season:
    """Read `11-01 to 12-31, until 01-31`: month and day."""
    found = _SEASON.fullmatch(text)
    if found is None:
        raise _expected(text, "a season such as 11-01 to 12-31, until 01-31")
    numbers = [int(part) for part in found.groups()]
    days = list(zip(numbers[::2], numbers[1::2], strict=True))
    try:
        for month, day in days:
            date(_A_LEAP_YEAR, month, day)
    except ValueError as error:
        raise _expected(text, "days that exist, as month-day") from error
    if days[0] > days[1]:
        raise _expected(text, "a season within one year, such as 11-01 to 12-31, until 01-31")
    return Season(*days)


def money(text: str, currency: str) -> Money:
    """Read `25` or `25 EUR`: an amount in the marketplace's currency, not below zero."""
    amount = text.removesuffix(currency).strip()
    try:
        return Money.of(amount, currency, at_least_zero=True)
    except MoneyError as error:
        raise PolicyError("value", f"{error.detail} (an amount in {currency})") from error


def zone(text: str) -> str:
    """Read an IANA zone such as `Europe/Berlin`."""
    if not is_zone(text):
        raise _expected(text, "an IANA zone such as Europe/Berlin")
    return text


READERS: Mapping[str, Callable[[str], object]] = {
    "duration": duration,
    "business_days": business_days,
    "months": months,
    "percent": percent,
    "count": count,
    "flag": flag,
    "text": words,
    "list": listing,
    "durations": durations,
    "rungs": rungs,
    "window": window,
    "hours": hours_of_day,
    "season": season,
}
"""Every unit but `money`, whose reader also needs the currency."""
UNITS = (*READERS, "money")


def read(unit: str, text: str, currency: str) -> object:
    """Read a value of any unit. Raises PolicyError where it does not fit."""
    return money(text, currency) if unit == "money" else READERS[unit](text)


def as_text(raw: Any) -> str | None:
    """Write a plain Python value the way a rules file would; None stays None."""
    if raw is None:
        return None
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, timedelta):
        if raw < timedelta(0) or raw % _MINUTE:
            raise PolicyError("value", f"{raw} does not fit; write whole minutes")
        return f"{raw // _MINUTE}m"
    if isinstance(raw, list | tuple):
        return ", ".join(as_text(part) or "" for part in raw)
    text = str(raw).strip()
    return None if text == "none" else text


def _number(text: str, example: str) -> Decimal:
    try:
        number = exact(text)
    except MoneyError as error:
        raise _expected(text, example) from error
    if number < 0:
        raise _expected(text, example)
    return number


def _expected(text: str, example: str) -> PolicyError:
    return PolicyError("value", f"{text!r} does not fit; write {example}")
