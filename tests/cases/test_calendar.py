"""Business time: a table that a support lead can check, and a slow, obvious model."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.calendar import (
    BusinessCalendar,
    CalendarError,
    add_business_days,
    add_business_time,
    business_time_between,
    is_open,
    next_open,
)
from cases.opening_hours import WEEKDAYS, Interval, business_calendar
from cases.policy.units import business_days, duration

TABLE = yaml.safe_load(Path(__file__).with_name("calendar_examples.yaml").read_text("utf-8"))
CALENDARS: dict[str, BusinessCalendar | None] = {
    name: business_calendar(raw) for name, raw in TABLE["calendars"].items()
} | {"none": None}
MINUTE = timedelta(minutes=1)


def moment(text: str, calendar: BusinessCalendar | None) -> datetime:
    """Read `Mon 2026-03-02 09:00`, and insist that the weekday is right."""
    weekday, _, stamp = text.partition(" ")
    at = datetime.fromisoformat(stamp)
    assert at.strftime("%a") == weekday, text
    zone = ZoneInfo(calendar.zone) if calendar else UTC
    return at if at.tzinfo else at.replace(tzinfo=zone)


def example_id(row: dict[str, Any]) -> str:
    return f"{row['calendar']}: {row['what']}"


@pytest.mark.parametrize("row", TABLE["examples"], ids=example_id)
def test_the_worked_examples(row: dict[str, Any]) -> None:
    calendar = CALENDARS[row["calendar"]]
    start = moment(row["start"], calendar)
    if "until" in row:
        passed = business_time_between(start, moment(row["until"], calendar), calendar)
        assert passed == duration(row["open"])
        return
    if "opens" in row:
        assert next_open(start, calendar) == moment(row["opens"], calendar).astimezone(UTC)
        return
    if row["add"].endswith("bd"):
        due = add_business_days(start, business_days(row["add"]), calendar)
    else:
        due = add_business_time(start, duration(row["add"]), calendar)
    assert due == moment(row["due"], calendar).astimezone(UTC)
    assert due.tzinfo is UTC


def test_there_are_enough_worked_examples() -> None:
    assert len(TABLE["examples"]) >= 50


def test_without_a_calendar_business_is_always_done() -> None:
    sunday_night = datetime(2026, 3, 8, 3, tzinfo=UTC)
    assert is_open(sunday_night, None)
    assert next_open(sunday_night, None) == sunday_night
    assert business_time_between(sunday_night, sunday_night + 5 * MINUTE, None) == 5 * MINUTE


def test_open_at_the_first_minute_and_shut_at_the_last() -> None:
    berlin = CALENDARS["berlin"]
    assert is_open(datetime(2026, 3, 2, 8, tzinfo=UTC), berlin)
    assert not is_open(datetime(2026, 3, 2, 16, tzinfo=UTC), berlin)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda c: add_business_time(datetime(2026, 3, 2), MINUTE, c), "no time zone"),
        (lambda c: is_open(datetime(2026, 3, 2), c), "no time zone"),
        (lambda c: add_business_time(datetime(2026, 3, 2, tzinfo=UTC), -MINUTE, c), "negative"),
        (lambda c: add_business_days(datetime(2026, 3, 2, tzinfo=UTC), -1, c), "negative"),
    ],
)
def test_questions_without_an_answer_say_why(call: Any, says: str) -> None:
    with pytest.raises(CalendarError, match=says):
        call(CALENDARS["berlin"])


def test_a_calendar_that_never_opens_again_says_so() -> None:
    once = business_calendar(
        {"zone": "Europe/Berlin", "hours": {}, "opening_days": {"2026-03-02": "09:00-10:00"}}
    )
    after = datetime(2026, 3, 3, tzinfo=UTC)
    with pytest.raises(CalendarError, match="does not open within three years"):
        next_open(after, once)
    with pytest.raises(CalendarError, match="does not open within three years"):
        add_business_time(after, MINUTE, once)
    with pytest.raises(CalendarError, match="does not open within three years"):
        add_business_days(after, 1, once)


# A slow, obvious model: look at every minute.

CHANGES = (
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("America/St_Johns", date(2026, 11, 1)),
    ("Australia/Sydney", date(2026, 4, 5)),
    ("Australia/Sydney", date(2026, 10, 4)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("America/Santiago", date(2026, 4, 5)),
    ("America/Santiago", date(2026, 9, 6)),
    ("Africa/Cairo", date(2026, 4, 24)),
    ("Africa/Cairo", date(2026, 10, 30)),
    ("Asia/Tokyo", date(2028, 2, 29)),
    ("Asia/Kolkata", date(2026, 12, 31)),
    ("Pacific/Kiritimati", date(2027, 1, 1)),
)
Hours = dict[str, list[tuple[int, int]]]


@st.composite
def day_hours(draw: st.DrawFn) -> list[tuple[int, int]]:
    marks = sorted(draw(st.sets(st.integers(0, 96), min_size=2, max_size=4)))
    return [(15 * a, 15 * b) for a, b in zip(marks[::2], marks[1::2], strict=False)]


@st.composite
def situations(draw: st.DrawFn) -> tuple[BusinessCalendar, Hours, set[date], datetime]:
    zone, day = draw(st.sampled_from(CHANGES))
    usual: Hours = {name: draw(day_hours()) for name in draw(st.sets(st.sampled_from(WEEKDAYS)))}
    usual["sun"] = draw(day_hours())
    off = {day + timedelta(days=n) for n in draw(st.sets(st.integers(-1, 3), max_size=2))}
    calendar = BusinessCalendar(
        zone=zone,
        hours={
            name: tuple(Interval(opens=opens, closes=closes) for opens, closes in hours)
            for name, hours in usual.items()
        },
        days_off=tuple(day.isoformat() for day in off),
    )
    noon_before = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=36)
    start = noon_before + draw(st.integers(0, 60 * 60)) * MINUTE
    return calendar, usual, off, start


def open_minutes(
    start: datetime, zone: ZoneInfo, usual: Hours, off: set[date]
) -> Iterator[tuple[datetime, bool]]:
    now = start
    while True:
        local = now.astimezone(zone)
        minute = local.hour * 60 + local.minute
        hours = [] if local.date() in off else usual.get(WEEKDAYS[local.weekday()], [])
        yield now, any(opens <= minute < closes for opens, closes in hours)
        now += MINUTE


@settings(max_examples=60, deadline=None)
@given(situations(), st.integers(1, 600))
def test_due_moments_agree_with_counting_minutes(
    situation: tuple[BusinessCalendar, Hours, set[date], datetime], minutes: int
) -> None:
    calendar, usual, off, start = situation
    due = add_business_time(start, minutes * MINUTE, calendar)
    left, expected = minutes, start
    for now, is_business in open_minutes(start, ZoneInfo(calendar.zone), usual, off):
        left -= is_business
        if not left:
            expected = now + MINUTE
            break
    assert due == expected
    assert business_time_between(start, due, calendar) == minutes * MINUTE
    assert business_time_between(start, due - MINUTE, calendar) == (minutes - 1) * MINUTE


@settings(max_examples=60, deadline=None)
@given(situations(), st.integers(0, 4 * 24 * 60))
def test_open_time_agrees_with_counting_minutes(
    situation: tuple[BusinessCalendar, Hours, set[date], datetime], minutes: int
) -> None:
    calendar, usual, off, start = situation
    first_open: datetime | None = None
    counted = 0
    walk = enumerate(open_minutes(start, ZoneInfo(calendar.zone), usual, off))
    for passed, (now, is_business) in walk:
        if not passed:
            assert is_open(start, calendar) is is_business
        if is_business and first_open is None:
            first_open = now
        if passed >= minutes and first_open is not None:
            break
        counted += is_business and passed < minutes
    assert business_time_between(start, start + minutes * MINUTE, calendar) == counted * MINUTE
    assert next_open(start, calendar) == first_open


@settings(max_examples=60, deadline=None)
@given(situations(), st.integers(0, 12))
def test_business_days_agree_with_walking_the_days(
    situation: tuple[BusinessCalendar, Hours, set[date], datetime], days: int
) -> None:
    calendar, usual, off, start = situation
    zone = ZoneInfo(calendar.zone)
    local = start.astimezone(zone)
    day, left = local.date(), days
    while left:
        day += timedelta(days=1)
        left -= bool(usual.get(WEEKDAYS[day.weekday()])) and day not in off
    due = add_business_days(start, days, calendar).astimezone(zone)
    assert due.date() == day
    assert days == 0 or due.time() in (local.time(), skipped_on(due, local))


def skipped_on(due: datetime, local: datetime) -> Any:
    """The wall time that a skipped one moves on to."""
    wanted = due.replace(hour=local.hour, minute=local.minute, fold=0)
    return wanted.astimezone(UTC).astimezone(wanted.tzinfo).time()
