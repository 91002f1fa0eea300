"""Business calendars: when an internal clock runs.

A calendar has an IANA zone, opening intervals per weekday, half days, public holidays, own days
off and own opening days. No calendar at all (None) means that clocks run day and night. Marketplace
clocks never use one (PLAYBOOKS B). All instants are aware; results are UTC.

Time is counted as it elapses: where the wall clock repeats an hour within the opening hours, both
count; where it skips one, none does.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from cases.opening_hours import BusinessCalendar, CalendarError

__all__ = [
    "BusinessCalendar",
    "CalendarError",
    "add_business_days",
    "add_business_time",
    "business_time_between",
    "is_open",
    "next_open",
]

_ONE_DAY = timedelta(days=1)
_HORIZON = 3 * 366
"""Days to look ahead before saying that a calendar never opens again."""
_WIDEST_OFFSET = timedelta(hours=15)
Span = tuple[datetime, datetime]


def add_business_time(
    start: datetime, length: timedelta, calendar: BusinessCalendar | None
) -> datetime:
    """Return the first instant at which `length` of open time has passed since `start` (UTC).

    A length that ends with the opening hours is due when they close, not when they open again.
    Raises CalendarError for a time without a zone, a negative length, and a calendar that has no
    opening hours within three years.
    """
    left, now = length, _utc(start)
    if left < timedelta(0):
        raise CalendarError("length", f"{length} is negative; pass zero or more")
    if calendar is None or not left:
        return now + left
    for opens, closes in _spans_from(now, calendar):
        if left <= closes - opens:
            return opens + left
        left -= closes - opens
    raise _never(calendar)


def business_time_between(
    start: datetime, end: datetime, calendar: BusinessCalendar | None
) -> timedelta:
    """Return how much open time lies between two instants; zero when `end` is not later.

    Raises CalendarError for a time without a zone.
    """
    first, last = _utc(start), _utc(end)
    if last <= first:
        return timedelta(0)
    if calendar is None:
        return last - first
    passed = timedelta(0)
    for day in _days(_local(first, calendar).date(), _local(last, calendar).date()):
        for opens, closes in _spans_of(day, calendar):
            passed += max(min(closes, last) - max(opens, first), timedelta(0))
    return passed


def add_business_days(start: datetime, days: int, calendar: BusinessCalendar | None) -> datetime:
    """Return the same wall time on the `days`-th open day after the day of `start` (UTC).

    A day counts when it has any opening hours. A wall time that is skipped moves on by the gap, one
    that is repeated means the first. Without a calendar every day counts, as 24 hours. Raises
    CalendarError for a time without a zone, a negative number, and a calendar that never opens.
    """
    now = _utc(start)
    if days < 0:
        raise CalendarError("days", f"{days} is negative; pass zero or more")
    if calendar is None or not days:
        return now + days * _ONE_DAY
    local = _local(now, calendar)
    left = days
    for day in _days(local.date() + _ONE_DAY, local.date() + _HORIZON * _ONE_DAY * days):
        left -= bool(calendar.hours_on(day))
        if not left:
            return datetime.combine(day, local.time(), ZoneInfo(calendar.zone)).astimezone(UTC)
    raise _never(calendar)


def is_open(at: datetime, calendar: BusinessCalendar | None) -> bool:
    """Say whether business is done at an instant. Raises CalendarError for a naive time."""
    now = _utc(at)
    if calendar is None:
        return True
    spans = _spans_of(_local(now, calendar).date(), calendar)
    return any(opens <= now < closes for opens, closes in spans)


def next_open(at: datetime, calendar: BusinessCalendar | None) -> datetime:
    """Return `at` itself if open, else the next opening (UTC).

    Raises CalendarError for a time without a zone and a calendar that never opens.
    """
    now = _utc(at)
    if calendar is None:
        return now
    for opens, _ in _spans_from(now, calendar):
        return opens
    raise _never(calendar)


def _spans_from(start: datetime, calendar: BusinessCalendar) -> Iterator[Span]:
    first = _local(start, calendar).date()
    for day in _days(first, first + _HORIZON * _ONE_DAY):
        for opens, closes in _spans_of(day, calendar):
            if closes > start:
                yield max(opens, start), closes


def _spans_of(day: date, calendar: BusinessCalendar) -> Iterator[Span]:
    hours = calendar.hours_on(day)
    if not hours:
        return
    midnight = datetime.combine(day, time(0), UTC)
    for starts, ends, offset in _constant_offsets(calendar.zone, day):
        for interval in hours:
            opens = midnight + timedelta(minutes=interval.opens) - offset
            closes = midnight + timedelta(minutes=interval.closes) - offset
            if max(opens, starts) < min(closes, ends):
                yield max(opens, starts), min(closes, ends)


@lru_cache(maxsize=4096)
def _constant_offsets(zone: str, day: date) -> tuple[tuple[datetime, datetime, timedelta], ...]:
    """Cut the UTC time that can belong to a local day where the zone's offset changes."""
    midnight = datetime.combine(day, time(0), UTC)
    first, last = midnight - _WIDEST_OFFSET, midnight + _ONE_DAY + _WIDEST_OFFSET
    before, after = _offset(zone, first), _offset(zone, last)
    if before == after:
        return ((first, last, before),)
    early, late = first, last
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        early, late = (middle, late) if _offset(zone, middle) == before else (early, middle)
    return ((first, late, before), (late, last, after))


def _offset(zone: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)


def _local(at: datetime, calendar: BusinessCalendar) -> datetime:
    return at.astimezone(ZoneInfo(calendar.zone))


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise CalendarError("at", f"{at} has no time zone; pass an aware time")
    return at.astimezone(UTC)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + number * _ONE_DAY for number in range((last - first).days + 1))


def _never(calendar: BusinessCalendar) -> CalendarError:
    return CalendarError(
        "calendar",
        f"the calendar in {calendar.zone} does not open within three years; "
        "shorten days_off or add opening hours",
    )
