"""Which open cases a change of the rules would touch, and how their clocks would move."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from cases.case import CaseFile
from cases.clock_steps import advance
from cases.clocks import Extend, Start
from cases.opening_hours import business_calendar
from cases.policy import Catalogue, case_policy, packaged, packaged_files
from cases.policy.carried import Touch, touched
from cases.snapshot import snapshot
from tests.support.desk import MONDAY, case

OFFICE = business_calendar({"zone": "Europe/Berlin", "hours": {"mon-fri": "09:00-17:00"}})
TODAY = date(2026, 3, 2)


def waiting(kind: str = "buyer.wait", **update: Any) -> CaseFile:
    file = case().model_copy(update=update)
    start = Start(kind, due=file.due(kind, MONDAY), served_by="engine")
    file.clocks = advance(file.clocks, start, MONDAY, file.clock_rules).table
    return file


def touch(
    *files: CaseFile,
    at: date = TODAY,
    own: dict[str, Any] | None = None,
    rules: Catalogue | None = None,
    **trial: str,
) -> list[Touch]:
    shown = [snapshot(file) for file in files]
    trials = {key.replace("__", "."): value for key, value in trial.items()}
    return list(touched(shown, at, own or {}, trials, rules or packaged(), packaged()))


def told(touches: list[Touch]) -> list[str]:
    return [str(change) for one in touches for change in one.changes]


def test_the_same_rules_touch_nobody() -> None:
    assert touch(waiting()) == []


def test_a_longer_wait_moves_the_clock_that_follows_from_it() -> None:
    [one] = touch(waiting(), buyer__wait="72h")
    assert (one.case_id, one.marketplace, one.playbook, one.status) == (
        "acme:305-1",
        "DE",
        "lost",
        "open",
    )
    assert told([one]) == ["buyer.wait: 48h -> 72h"]
    [move] = one.clocks
    assert (move.before, move.after) == (
        MONDAY + timedelta(hours=48),
        MONDAY + timedelta(hours=72),
    )
    assert one.exact


def test_in_opening_hours_it_moves_by_open_time() -> None:
    [one] = touch(waiting(calendar=OFFICE), buyer__wait="56h")
    [move] = one.clocks
    assert move.before == datetime(2026, 3, 9, 16, tzinfo=UTC)
    assert move.after == datetime(2026, 3, 10, 16, tzinfo=UTC)


def test_a_promise_made_before_its_message_left_moves_too() -> None:
    file, made = case("delayed"), MONDAY - timedelta(minutes=2)
    start = Start("logistics.promise", due=file.due("logistics.promise", made), served_by="engine")
    file.clocks = advance(file.clocks, start, MONDAY, file.clock_rules).table
    [one] = touch(file, logistics__promise="8h")
    [move] = one.clocks
    assert (move.before, move.after) == (made + timedelta(hours=24), made + timedelta(hours=8))


def test_a_date_that_somebody_named_stays() -> None:
    file = waiting()
    extend = Extend("buyer.wait", MONDAY + timedelta(days=9))
    file.clocks = advance(file.clocks, extend, MONDAY, file.clock_rules).table
    [one] = touch(file, buyer__wait="72h")
    assert one.clocks == ()


def test_a_rule_without_a_clock_of_its_own_moves_none() -> None:
    [one] = touch(waiting(), money__auto_limit="40")
    assert told([one]) == ["money.auto_limit: 25 -> 40", "money.high_value: 500.00 -> 800.00"]
    assert one.clocks == ()


def test_a_dated_rule_touches_the_cases_that_opened_before_it() -> None:
    before, after = (
        waiting(marketplace="US", policy=case_policy("US", day))
        for day in (date(2026, 2, 7), date(2026, 2, 8))
    )
    [one] = touch(before, after)
    assert told([one]) == ["return.label: amazon_below_exemption -> amazon"]


def test_a_seller_keeps_what_the_settings_say_or_else_what_the_case_carries() -> None:
    policy = case_policy("DE", MONDAY, {"buyer.wait": "36h"})
    own = waiting(policy=policy)
    assert touch(own) == []
    assert touch(own, own={"other": {}}) == []
    assert told(touch(own, own={"acme": {}})) == ["buyer.wait: 36h -> 48h"]
    assert told(touch(own, own={"acme": {"buyer.wait": "60h"}})) == ["buyer.wait: 36h -> 60h"]


def test_a_rules_file_as_it_would_be() -> None:
    texts = packaged_files()
    texts["buyers.yaml"] = texts["buyers.yaml"].replace("value: 48h", "value: 50h", 1)
    [one] = touch(waiting(), rules=Catalogue.from_files(texts))
    assert told([one]) == ["buyer.wait: 48h -> 50h"]
    assert one.clocks[0].after == MONDAY + timedelta(hours=50)


def test_a_case_of_another_release_is_named_though_nothing_seems_to_differ() -> None:
    shown = snapshot(waiting())
    shown["policy"]["digest"] = "of-long-ago"
    [one] = touched([shown], TODAY, {}, {}, packaged(), packaged())
    assert (one.changes, one.exact) == ((), False)


@pytest.mark.parametrize("change", [{"status": "closed"}, {"policy": None}])
def test_closed_cases_and_unknown_rules_are_left_out(change: dict[str, Any]) -> None:
    shown = snapshot(waiting()) | change
    trial = {"buyer.wait": "72h"}
    assert touched([shown], TODAY, {}, trial, packaged(), packaged()) == ()


def test_a_rule_that_ends_moves_no_clock() -> None:
    american = waiting("refund.amazon_after", marketplace="US", policy=case_policy("US", MONDAY))
    [one] = touch(american, refund__amazon_after="none")
    assert told([one]) == ["refund.amazon_after: 4d -> none"]
    assert one.clocks == ()
