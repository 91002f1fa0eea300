"""Clocks: a table that a support lead can check, row by row (tests/cases/clock_examples.yaml)."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from cases.calendar import add_business_time
from cases.case import CaseFile, Message
from cases.clocks import Acknowledge, ClockRules, Event, Extend, Resume, Snooze, Start, Stop
from cases.deadlines import owed_reply
from cases.opening import CaseStart, new_case
from cases.opening_hours import BusinessCalendar, business_calendar
from cases.policy import case_policy, resolve
from cases.policy.units import duration
from tests.support.clocks import RULES, Clocks

TABLE = yaml.safe_load(Path(__file__).with_name("clock_examples.yaml").read_text("utf-8"))
CALENDARS: dict[str | None, BusinessCalendar | None] = {
    name: business_calendar(raw) for name, raw in TABLE["calendars"].items()
} | {None: None}
BERLIN = ZoneInfo("Europe/Berlin")
ONE = "clock"


def moment(text: str, zone: ZoneInfo) -> datetime:
    """Read `Mon 2026-03-02 09:00`; insist on the right weekday and on one meaning."""
    weekday, _, stamp = text.partition(" ")
    at = datetime.fromisoformat(stamp)
    assert at.strftime("%a") == weekday, text
    if at.tzinfo is None:
        at = at.replace(tzinfo=zone)
        assert at.utcoffset() == at.replace(fold=1).utcoffset(), f"{text} means two moments"
    return at.astimezone(UTC)


def rings(row: dict[str, Any], zone: ZoneInfo) -> list[tuple[str, datetime]]:
    named = (str(ring).partition(" ") for ring in row["rings"])
    return [(name, moment(at, zone)) for name, _, at in named]


def event(words: str, zone: ZoneInfo) -> tuple[datetime, Event]:
    """Read `extend Mon … to Tue …` and the like."""
    what, _, rest = words.partition(" ")
    at, _, until = rest.partition(" to ")
    events: dict[str, Event] = {
        "snooze": Snooze("a reason"),
        "resume": Resume(),
        "act": Acknowledge(),
        "stop": Stop((ONE,)),
    }
    if what == "extend":
        return moment(at, zone), Extend(ONE, moment(until, zone))
    return moment(at, zone), events[what]


def start(row: dict[str, Any], zone: ZoneInfo, rules: ClockRules) -> Start:
    since, market = moment(row["start"], zone), row.get("clock") == "marketplace"
    calendar = None if market else rules.calendar
    return Start(
        "decision.due",
        clock_id=ONE,
        due=add_business_time(since, duration(row["lasts"]), calendar),
        served_by=row.get("by", "person"),
        marketplace=market,
    )


@pytest.mark.parametrize("row", TABLE["clocks"], ids=lambda row: str(row["what"]))
def test_a_clock(row: dict[str, Any]) -> None:
    zone = ZoneInfo(row.get("zone", "Europe/Berlin"))
    rules = ClockRules(RULES.grace, RULES.shares, RULES.every, CALENDARS[row.get("calendar")])
    expected = rings(row, zone)
    story = [event(words, zone) for words in row.get("then", ())]
    clocks = Clocks(rules)
    clocks.at(moment(row["start"], zone), start(row, zone, rules))
    for at, happens in story:
        clocks.at(at, happens)
    last = moment(row["until"], zone) if "until" in row else max(at for _, at in expected)
    clocks.at(last)
    assert [(f.rung, f.at) for f in clocks.rang] == expected
    clock = clocks.table.get(ONE)
    if "ends" in row:
        assert clock is not None
        assert clock.due == moment(row["ends"], zone)
        assert list(clock.earlier_dues) == [moment(at, zone) for at in row.get("before", ())]


def case_of(earlier: CaseFile | None = None) -> CaseFile:
    opened = datetime(2026, 3, 2, 8, tzinfo=UTC)
    return new_case(
        CaseStart(
            case_id="acme:1",
            seller="acme",
            marketplace="DE",
            order_id="1",
            started_at=opened,
            policy=case_policy("DE", opened),
            earlier=earlier,
        )
    )


def tell(case: CaseFile, words: str) -> tuple[CaseFile, datetime]:
    """Let one step of the story happen to the case; return the case that runs then."""
    who, _, rest = words.partition(" ")
    if who == "answered":
        name, _, then = rest.partition(" ")
        for message in case.messages:
            message.answered = message.answered or message.id == name
        return case, moment(then, BERLIN)
    if who in ("closed", "reopened"):
        after = case.model_copy(deep=True) if who == "closed" else case_of(earlier=case)
        if who == "closed":
            after.messages = [m.model_copy(update={"answered": True}) for m in after.messages]
        return after, moment(rest, BERLIN)
    written, _, heard = rest.partition(" at ")
    at = moment(written, BERLIN)
    case.messages.append(Message(id=who, direction="in", text="…", at=at))
    return case, moment(heard, BERLIN) if heard else at


@pytest.mark.parametrize("row", TABLE["replies"], ids=lambda row: str(row["what"]))
def test_the_answer_that_is_owed(row: dict[str, Any]) -> None:
    case, clocks = case_of(), Clocks()
    for words in row["story"]:
        case, now = tell(case, words)
        clocks.at(now, owed_reply(case))
    owed = clocks.table.get("message.reply")
    if row["due"] == "none":
        assert owed is None
    else:
        assert owed is not None
        assert owed.due == moment(row["due"], BERLIN)
        assert owed.marketplace
    if "rings" in row:
        clocks.at(owed.due if owed else now)
        assert [(f.rung, f.at) for f in clocks.rang] == rings(row, BERLIN)


@pytest.mark.parametrize("row", TABLE["rules"], ids=lambda row: str(row["what"]))
def test_the_rule_that_a_case_carries(row: dict[str, Any]) -> None:
    opened = moment(row["opened"], ZoneInfo(row["zone"]))
    case = case_of().model_copy(update={"policy": case_policy(row["marketplace"], opened)})
    later = CaseFile.model_validate_json(case.model_dump_json())
    assert (later.policy[row["key"]].value or "none") == row["value"]
    if "looked" in row:
        looked = moment(row["looked"], ZoneInfo(row["zone"]))
        assert (
            resolve(row["key"], row["marketplace"], looked).value != later.policy[row["key"]].value
        )


def test_there_are_enough_worked_examples() -> None:
    names = [row["what"] for part in ("clocks", "replies", "rules") for row in TABLE[part]]
    assert len(set(names)) == len(names) >= 80
