"""Clocks against a slow, obvious model that counts every minute."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from cases.calendar import add_business_time
from cases.clocks import ClockRules, Extend, Resume, Snooze, Start
from cases.opening_hours import BusinessCalendar, business_calendar
from tests.support.clocks import RULES, Clocks

MINUTE = timedelta(minutes=1)
SHARES = (75, 90, 100)
OFFICE = "09:00-12:00, 13:00-17:00"
CALENDARS = [
    business_calendar(raw)
    for raw in (
        {"zone": "Europe/Berlin", "hours": {"mon-fri": OFFICE}, "days_off": ["03-27", "10-26"]},
        {"zone": "America/New_York", "hours": {"mon-sun": "00:00-06:00, 22:00-24:00"}},
        {"zone": "Australia/Sydney", "hours": {"mon-sun": "00:00-24:00"}},
        {"zone": "Australia/Lord_Howe", "hours": {"mon-sat": "01:00-09:00"}},
    )
]
STARTS = [
    datetime(2026, 3, 6, 12, tzinfo=UTC),  # before New York springs forward
    datetime(2026, 3, 27, 12, tzinfo=UTC),  # before Germany springs forward
    datetime(2026, 4, 3, 12, tzinfo=UTC),  # before Sydney falls back
    datetime(2026, 10, 2, 12, tzinfo=UTC),  # before Sydney springs forward
    datetime(2026, 10, 23, 12, tzinfo=UTC),  # before Germany falls back
    datetime(2026, 12, 30, 12, tzinfo=UTC),
    datetime(2028, 2, 27, 12, tzinfo=UTC),
]


def counts(at: datetime, calendar: BusinessCalendar | None) -> bool:
    """Whether the minute from `at` on is one in which the clock runs."""
    if calendar is None:
        return True
    local = at.astimezone(ZoneInfo(calendar.zone))
    minute = local.hour * 60 + local.minute
    return any(hours.opens <= minute < hours.closes for hours in calendar.hours_on(local.date()))


def counted_by_minutes(
    start: datetime,
    budget: int,
    calendar: BusinessCalendar | None,
    snoozes: list[tuple[datetime, datetime]],
) -> list[tuple[str, datetime]]:
    """When 75, 90 and 100 % of `budget` minutes have run, looking at every minute."""
    now, ran = start, 0
    found: list[tuple[str, datetime]] = []
    while len(found) < len(SHARES):
        asleep = any(since <= now < until for since, until in snoozes)
        if counts(now, calendar) and not asleep:
            ran += 1
        now += MINUTE
        found += [
            (str(share), now) for share in SHARES[len(found) :] if ran * 100 >= budget * share
        ]
    return found


twenty_minutes = st.integers(1, 48).map(lambda number: 20 * number)
calendars = st.sampled_from([None, *CALENDARS])
gaps = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 900)), max_size=3)


def snoozes_of(start: datetime, gaps: list[tuple[int, int]]) -> list[tuple[datetime, datetime]]:
    snoozes, now = [], start
    for awake, asleep in gaps:
        since = now + awake * MINUTE
        now = since + asleep * MINUTE
        snoozes.append((since, now))
    return snoozes


@settings(max_examples=60, deadline=None)
@given(
    start=st.sampled_from(STARTS),
    later=st.integers(0, 2000),
    budget=twenty_minutes,
    calendar=calendars,
    gaps=gaps,
)
def test_rungs_come_at_the_minute_that_counting_finds(
    start: datetime,
    later: int,
    budget: int,
    calendar: BusinessCalendar | None,
    gaps: list[tuple[int, int]],
) -> None:
    begin = start + later * MINUTE
    snoozes = snoozes_of(begin, gaps)
    rules = ClockRules(RULES.grace, RULES.shares, RULES.every, calendar)
    clocks = Clocks(rules)
    due = add_business_time(begin, budget * MINUTE, calendar)
    clocks.at(begin, Start("task.due", due=due, served_by="person"))
    for since, until in snoozes:
        clocks.at(since, Snooze("a reason"))
        clocks.at(until, Resume())
    expected = counted_by_minutes(begin, budget, calendar, snoozes)
    clocks.at(expected[-1][1])
    assert [(f.rung, f.at) for f in clocks.rang if not f.rung.startswith("+")] == expected


@settings(max_examples=40, deadline=None)
@given(
    start=st.sampled_from(STARTS),
    budget=twenty_minutes,
    after=st.integers(0, 700),
    more=twenty_minutes,
    calendar=calendars,
)
def test_an_extension_counts_the_minutes_up_to_the_new_date(
    start: datetime, budget: int, after: int, more: int, calendar: BusinessCalendar | None
) -> None:
    rules = ClockRules(RULES.grace, RULES.shares, RULES.every, calendar)
    clocks = Clocks(rules)
    due = add_business_time(start, budget * MINUTE, calendar)
    clocks.at(start, Start("task.due", due=due, served_by="person"))
    until = add_business_time(start, more * MINUTE, calendar)
    clocks.at(start + after * MINUTE, Extend("task.due", until))
    before = len(clocks.rang)
    told = [f.rung for f in clocks.rang if f.rung in ("75", "90")]
    clocks.at(max(until, start + after * MINUTE))
    anew = counted_by_minutes(start, more, calendar, [])
    rang = [(f.rung, f.at) for f in clocks.rang[before:] if not f.rung.startswith("+")]
    assert rang == [(name, at) for name, at in anew if name not in told]
