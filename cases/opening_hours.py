"""When a seller's people work: the business calendar as a seller writes it, checked.

    zone: Europe/Berlin
    hours: {mon-thu: "09:00-12:30, 13:30-17:30", fri: "09:00-15:00"}
    country: DE
    region: BE
    half_days: {12-24: "09:00-12:00", 12-31: "09:00-12:00"}
    days_off: [2026-05-15, 08-03 to 08-14]
    opening_days: {2026-11-28: "10:00-16:00"}

On any one day the first of these decides: own opening day, own day off, public holiday, half day
(only of a weekday with hours), weekday.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationError,
    field_validator,
    model_validator,
)

from cases.errors import InvalidInput
from cases.marketplaces import Marketplace
from cases.zones import is_zone

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_END_OF_DAY = 24 * 60
_A_LEAP_YEAR = 2000


class CalendarError(InvalidInput, ValueError):
    """A calendar that cannot be, or a question that it cannot answer."""


class Interval(BaseModel):
    """Open from one wall-clock minute of a day until before another."""

    model_config = ConfigDict(frozen=True)

    opens: int
    """Minutes after local midnight."""
    closes: int
    """Minutes after local midnight; 1440 is the day's end, written 24:00."""


def _minute(text: str) -> int:
    hours, _, minutes = text.strip().partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and minutes < "60"):
        raise CalendarError("hours", f"{text!r} is no time of day; write for example 09:00")
    total = int(hours) * 60 + int(minutes)
    if total > _END_OF_DAY:
        raise CalendarError("hours", f"{text!r} is no time of day; write 00:00 to 24:00")
    return total


def _interval(text: str) -> Interval:
    start, dash, end = text.replace("\u2013", "-").partition("-")
    if not dash:
        raise CalendarError("hours", f"{text!r} is no interval; write for example 09:00-17:30")
    interval = Interval(opens=_minute(start), closes=_minute(end))
    if interval.opens >= interval.closes:
        raise CalendarError(
            "hours",
            f"{text!r} ends before it begins; over midnight write 22:00-24:00 and, "
            "for the next day, 00:00-06:00",
        )
    return interval


def _read_intervals(raw: Any) -> Any:
    parts = [part for part in raw.split(",") if part.strip()] if isinstance(raw, str) else raw
    found = [_interval(p) if isinstance(p, str) else Interval.model_validate(p) for p in parts]
    found.sort(key=lambda interval: interval.opens)
    if any(later.opens < earlier.closes for earlier, later in pairwise(found)):
        raise CalendarError("hours", f"{raw!r} overlaps itself; write each hour once")
    return tuple(found)


Intervals = Annotated[tuple[Interval, ...], BeforeValidator(_read_intervals)]
"""A day's hours in order, written `09:00-12:00, 13:00-17:00` or as a list; empty means shut."""


class BusinessCalendar(BaseModel):
    """Opening hours in one zone. Refuses what it does not know, naming the remedy."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    zone: str
    """IANA zone of every time and date below."""
    hours: dict[str, Intervals]
    """By weekday, `mon` to `sun`; ranges such as `mon-fri` may be written."""
    half_days: dict[str, Intervals] = {}
    """Hours of single days (`2026-12-24`) or of a day of every year (`12-24`)."""
    country: str | None = None
    """ISO 3166 code whose public holidays are days off."""
    region: str | None = None
    """Subdivision of the country, as the holidays library names it (`BE` for Berlin)."""
    days_off: tuple[str, ...] = ()
    """Days, days of every year, or ranges of either (`2026-08-03 to 2026-08-14`)."""
    opening_days: dict[str, Intervals] = {}
    """Hours of days that would be closed, or open at other hours."""
    public_holidays: tuple[date, ...] | None = None
    """Public holidays as fixed by `pinned`; None: looked up by country and region."""

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        if not is_zone(zone):
            raise CalendarError(
                "zone", f"{zone!r} is no IANA zone; write for example Europe/Berlin"
            )
        return zone

    @field_validator("hours", mode="before")
    @classmethod
    def _weekdays(cls, raw: Mapping[str, Any]) -> dict[str, Any]:
        # A single day beats a range that holds it, wherever each is written.
        ranges_first = sorted(raw.items(), key=lambda entry: "-" not in entry[0])
        return {day: hours for name, hours in ranges_first for day in _weekday_names(name)}

    @field_validator("half_days", "opening_days", mode="before")
    @classmethod
    def _day_names(cls, raw: Mapping[Any, Any]) -> dict[str, Any]:
        return {_day_name(str(name)): hours for name, hours in raw.items()}

    @field_validator("days_off", mode="before")
    @classmethod
    def _ranges(cls, raw: Iterable[Any]) -> tuple[str, ...]:
        return tuple(" to ".join(_range(str(name))) for name in raw)

    @model_validator(mode="after")
    def _known_country(self) -> Self:
        if self.region and not self.country:
            raise CalendarError("region", "a region needs its country; add country")
        if self.country and self.public_holidays is None:
            _public_holidays(self.country, self.region, _A_LEAP_YEAR)
        if not any(self.hours.values()) and not any(self.opening_days.values()):
            raise CalendarError("hours", "never open; write for example {mon-fri: 09:00-17:00}")
        return self

    def hours_on(self, day: date) -> tuple[Interval, ...]:
        """Return the opening hours of a local day, none if shut."""
        names = (day.isoformat(), day.isoformat()[5:])
        for name in names:
            if name in self.opening_days:
                return self.opening_days[name]
        if any(_within(names, item) for item in self.days_off) or self.is_public_holiday(day):
            return ()
        usual = self.hours.get(WEEKDAYS[day.weekday()], ())
        half = next((self.half_days[name] for name in names if name in self.half_days), usual)
        return half if usual else ()

    def is_public_holiday(self, day: date) -> bool:
        """Say whether a local day is a public holiday there."""
        if self.public_holidays is not None:
            return day in self.public_holidays
        if self.country is None:
            return False
        return day in _public_holidays(self.country, self.region, day.year)

    def pinned(self, years: Iterable[int]) -> "BusinessCalendar":
        """Return the calendar with the public holidays of these years written out.

        A durable case keeps such a calendar: a library that learns a new holiday would otherwise
        change what has already been counted.
        """
        days = sorted(
            day
            for year in years
            for day in (_public_holidays(self.country, self.region, year) if self.country else ())
        )
        return self.model_copy(update={"public_holidays": tuple(days)})


def business_calendar(raw: Mapping[str, Any]) -> BusinessCalendar:
    """Read a calendar as a seller writes it. Raises CalendarError naming field and remedy."""
    try:
        return BusinessCalendar.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        cause = first.get("ctx", {}).get("error")
        if isinstance(cause, CalendarError):
            raise CalendarError(field or cause.field, cause.detail) from error
        raise CalendarError(field or "calendar", first["msg"]) from error


def _as_written(raw: Any) -> Any:
    return business_calendar(raw) if isinstance(raw, Mapping) else raw


WrittenCalendar = Annotated[BusinessCalendar, BeforeValidator(_as_written)]
"""A calendar in settings and scenario files: an error names the field and the remedy."""


def working_days(place: Marketplace, region: str | None = None) -> BusinessCalendar:
    """Return the marketplace's business days, day and night: neither weekends nor holidays.

    For rules that count business days, such as `refund.deadline`.
    """
    import holidays

    weekend = holidays.country_holidays(place.country).weekend
    open_days = [name for number, name in enumerate(WEEKDAYS) if number not in weekend]
    return BusinessCalendar(
        zone=place.zone,
        hours={name: (Interval(opens=0, closes=_END_OF_DAY),) for name in open_days},
        country=place.country,
        region=region,
    )


@lru_cache(maxsize=512)
def _public_holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    # Only calendars that are not pinned look days up; a case's own never loads the library.
    import holidays

    code = {"UK": "GB"}.get(country, country)
    try:
        return frozenset(holidays.country_holidays(code, subdiv=region, years=year, expand=False))
    except NotImplementedError as error:
        remedy = "write an ISO 3166 code, and a region as the holidays library names it"
        raise CalendarError("country", f"{error}; {remedy}") from error


def _weekday_names(name: str) -> tuple[str, ...]:
    first, _, last = name.lower().partition("-")
    try:
        start, end = WEEKDAYS.index(first), WEEKDAYS.index(last or first)
    except ValueError as error:
        raise CalendarError(
            "hours", f"{name!r} is no weekday; write mon to sun, or mon-fri"
        ) from error
    if start > end:
        raise CalendarError("hours", f"{name!r} runs backwards; the week begins with mon")
    return WEEKDAYS[start : end + 1]


def _day_name(name: str) -> str:
    text = name.strip()
    try:
        date.fromisoformat(f"{_A_LEAP_YEAR}-{text}" if len(text) == 5 else text)
    except ValueError as error:
        raise CalendarError(
            "days", f"{name!r} is no day; write 2026-12-24, or 12-24 for every year"
        ) from error
    return text


def _range(text: str) -> tuple[str, ...]:
    days = tuple(_day_name(part) for part in text.split(" to "))
    if len(days) > 2 or len(days[0]) != len(days[-1]) or days[0] > days[-1]:
        raise CalendarError(
            "days_off",
            f"{text!r} is no range; write 2026-08-03 to 2026-08-14, or 08-03 to 08-14, "
            "and one over New Year as two",
        )
    return days


def _within(names: tuple[str, str], item: str) -> bool:
    first, _, last = item.partition(" to ")
    name = names[0] if len(first) == 10 else names[1]
    return first <= name <= (last or first)
