"""A calendar reads as a seller writes it, and what is wrong says how to mend it."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from cases.marketplaces import marketplace
from cases.opening_hours import (
    BusinessCalendar,
    CalendarError,
    WrittenCalendar,
    business_calendar,
    working_days,
)

OFFICE: dict[str, Any] = {
    "zone": "Europe/Berlin",
    "hours": {"fri": "09:00-14:00", "mon-fri": ["09:00-12:00", "13:00-17:00"]},
    "country": "DE",
    "region": "BE",
    "half_days": {"12-24": "09:00-12:00"},
    "days_off": ["2026-05-15", date(2026, 5, 18), "12-27 to 12-30"],
    "opening_days": {date(2026, 5, 16): "10:00-12:00", "10-03": "10:00-11:00"},
}


def hours(calendar: BusinessCalendar, *days: str) -> list[str]:
    return [
        ", ".join(
            f"{i.opens // 60}-{i.closes // 60}" for i in calendar.hours_on(date.fromisoformat(day))
        )
        for day in days
    ]


def test_what_decides_on_one_day() -> None:
    office = business_calendar(OFFICE)
    assert hours(office, "2026-03-02", "2026-03-06", "2026-03-07") == ["9-12, 13-17", "9-14", ""]
    assert hours(office, "2026-05-14", "2026-05-15", "2026-05-16", "2026-05-18") == [
        "", "", "10-12", "",
    ]  # fmt: skip
    assert hours(office, "2026-12-24", "2026-12-25", "2026-12-28", "2026-12-31") == [
        "9-12", "", "", "9-12, 13-17",
    ]  # fmt: skip
    assert hours(office, "2026-10-03") == ["10-11"]


def test_json_and_back() -> None:
    office = business_calendar(OFFICE)
    assert BusinessCalendar.model_validate_json(office.model_dump_json()) == office


def test_pinned_holidays_stay_as_they_were_counted() -> None:
    office = business_calendar(OFFICE)
    pinned = office.pinned([2026, 2027])
    assert BusinessCalendar.model_validate_json(pinned.model_dump_json()) == pinned
    for day in (date(2026, 4, 3), date(2027, 3, 26), date(2026, 4, 2)):
        assert pinned.hours_on(day) == office.hours_on(day)
    assert not pinned.is_public_holiday(date(2028, 12, 25))
    plain = business_calendar({"zone": "UTC", "hours": {"mon-sun": "00:00-24:00"}})
    assert plain.pinned([2026]).public_holidays == ()
    assert not plain.is_public_holiday(date(2026, 12, 25))


def test_the_dash_of_word_processors_is_fine() -> None:
    calendar = business_calendar({"zone": "UTC", "hours": {"mon": "09:00\u201317:00"}})
    assert hours(calendar, "2026-03-02") == ["9-17"]


@pytest.mark.parametrize(
    ("change", "field", "says"),
    [
        ({"zone": "Berlin"}, "zone", "Europe/Berlin"),
        ({"hours": {"monday": "09:00-17:00"}}, "hours", "mon to sun"),
        ({"hours": {"sun-thu": "09:00-17:00"}}, "hours", "runs backwards"),
        ({"hours": {"mon": "09:00"}}, "hours.mon", "no interval"),
        ({"hours": {"mon": "9-17"}}, "hours.mon", "no time of day"),
        ({"hours": {"mon": "09:60-17:00"}}, "hours.mon", "no time of day"),
        ({"hours": {"mon": "09:00-24:30"}}, "hours.mon", "00:00 to 24:00"),
        ({"hours": {"mon": "22:00-06:00"}}, "hours.mon", "over midnight write"),
        ({"hours": {"mon": "09:00-12:00, 11:00-17:00"}}, "hours.mon", "overlaps itself"),
        ({"hours": {"mon": ""}, "opening_days": {}}, "hours", "never open"),
        ({"half_days": {"24.12.": "09:00-12:00"}}, "half_days", "12-24 for every year"),
        ({"half_days": {"13-24": "09:00-12:00"}}, "half_days", "is no day"),
        ({"days_off": ["12-27 to 01-02"]}, "days_off", "one over New Year as two"),
        ({"days_off": ["2026-12-27 to 12-30"]}, "days_off", "is no range"),
        ({"days_off": ["12-27 to 12-28 to 12-29"]}, "days_off", "is no range"),
        ({"country": "QQ", "region": None}, "country", "ISO 3166"),
        ({"region": "XX"}, "country", "region"),
        ({"country": None}, "region", "add country"),
        ({"hollidays": []}, "hollidays", "not permitted"),
    ],
)
def test_a_wrong_calendar_names_field_and_remedy(
    change: dict[str, Any], field: str, says: str
) -> None:
    with pytest.raises(CalendarError, match=says) as caught:
        business_calendar(OFFICE | change)
    assert caught.value.field in (field, "calendar")


def test_the_business_days_of_a_marketplace() -> None:
    germany = working_days(marketplace("DE"))
    assert hours(germany, "2026-04-02", "2026-04-03", "2026-04-04") == ["0-24", "", ""]
    britain = working_days(marketplace("UK"), region="SCT")
    assert hours(britain, "2026-01-02", "2026-01-05") == ["", "0-24"]
    arabia = working_days(marketplace("SA"))
    assert hours(arabia, "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08") == [
        "0-24", "", "", "0-24",
    ]  # fmt: skip
    assert business_calendar(
        {"zone": "Europe/London", "hours": {"mon": "09:00-10:00"}, "country": "UK"}
    ).is_public_holiday(date(2026, 12, 25))


def test_settings_read_a_calendar_as_it_is_written() -> None:
    reading: TypeAdapter[BusinessCalendar] = TypeAdapter(WrittenCalendar)
    read = reading.validate_python(OFFICE)
    assert read == business_calendar(OFFICE)
    assert reading.validate_python(read) is read
    with pytest.raises(ValidationError, match=r"zone: .*no IANA zone"):
        reading.validate_python(OFFICE | {"zone": "Berlin"})
