"""The policy that a case carries: typed, exact in JSON, with a seller's own values on top."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.marketplaces import CODES, marketplace
from cases.money import Money
from cases.policy import CasePolicy, PolicyError, case_policy, diff, packaged, table, units
from cases.policy.case import shared

TODAY = date(2026, 3, 2)


def german() -> CasePolicy:
    return case_policy("DE", TODAY)


def test_every_value_reads_as_its_type() -> None:
    policy = case_policy("DE", datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    assert policy.day == TODAY
    assert policy.duration("buyer.wait") == timedelta(hours=48)
    assert policy.duration("engine.grace") == timedelta(minutes=15)
    assert policy.durations("refund.looks")[:2] == (timedelta(minutes=1), timedelta(minutes=5))
    assert policy.business_days("refund.deadline") == 2
    assert policy.months("eu.guarantee") == 24
    assert policy.money("money.auto_limit") == Money.of(25, "EUR")
    assert policy.percent("rates.cancellations") == Decimal("2.5")
    assert policy.number("rates.cancellations") == Decimal("2.5")
    assert policy.number("buyer.risk.returns") == 3
    assert policy.count("logistics.rounds") == 3
    assert policy.flag("refund.first_scan") is True
    assert policy.text("approval.role") == "lead"
    assert "damaged" in policy.listing("return.payer.seller")
    assert policy.window("fba.removal_lost").closes == timedelta(days=75)
    assert policy.rungs("clock.rungs") == (75, 90, 100)


def test_a_case_of_an_older_release_carries_its_rungs_as_a_list() -> None:
    policy = german()
    older = policy["clock.rungs"].model_copy(update={"unit": "list"})
    carried = policy.model_copy(update={"values": policy.values | {"clock.rungs": older}})
    assert carried.rungs("clock.rungs") == (75, 90, 100)
    with pytest.raises(PolicyError, match="duration, not rungs"):
        policy.rungs("buyer.wait")


def test_what_does_not_hold_here_is_known_to_be_absent() -> None:
    american = case_policy("US", TODAY)
    assert not american.has("return.withdrawal")
    assert german().has("return.withdrawal")
    with pytest.raises(PolicyError, match="no value in US"):
        american.duration("return.withdrawal")


def test_the_wrong_question_is_refused() -> None:
    with pytest.raises(PolicyError, match=r"buyer\.wait is duration, not money"):
        german().money("buyer.wait")
    with pytest.raises(PolicyError, match="unknown key"):
        german().duration("buyer.weit")


@pytest.mark.parametrize("code", CODES)
def test_json_and_back(code: str) -> None:
    policy = case_policy(marketplace(code), TODAY, {"message.quiet_hours": None})
    again = CasePolicy.model_validate_json(policy.model_dump_json())
    assert again == policy
    assert diff(policy, again) == ()


@pytest.mark.parametrize(
    ("key", "raw", "text"),
    [
        ("buyer.wait", "30m", "30m"),
        ("buyer.wait", "1d12h", "1d12h"),
        ("buyer.wait", timedelta(hours=2), "120m"),
        ("money.auto_limit", 10, "10"),
        ("money.auto_limit", 24.9, "24.9"),
        ("money.auto_limit", "30 EUR", "30 EUR"),
        ("money.auto_limit", 0, "0"),
        ("refund.deadline", "3bd", "3bd"),
        ("eu.guarantee", "3y", "3y"),
        ("refund.first_scan", False, "false"),
        ("restocking.as_sold_late", "15%", "15%"),
        ("refund.looks", ["2m", "10m"], "2m, 10m"),
        ("message.quiet_hours", "22:00 - 07:00", "22:00 - 07:00"),
        ("message.quiet_hours", "22:00\u201307:00", "22:00\u201307:00"),
        ("message.quiet_hours", None, None),
        ("message.quiet_hours", "none", None),
        ("solicitation.window", "6d to 20d", "6d to 20d"),
        ("return.holidays", "10-01 to 11-30, until 12-31", "10-01 to 11-30, until 12-31"),
        ("approval.role", "finance", "finance"),
    ],
)
def test_sellers_set_their_own(key: str, raw: Any, text: str | None) -> None:
    value = case_policy("DE", TODAY, {key: raw})[key]
    assert (value.value, value.source, value.mark) == (text, ("seller",), "C")


@pytest.mark.parametrize(
    ("overrides", "says"),
    [
        ({"buyr.wait": "48h"}, "did you mean buyer.wait"),
        ({"buyer": {"weit": "48h"}}, "did you mean buyer.wait"),
        ({"buyer.risk": 3}, r"did you mean buyer\.risk\.returns"),
        ({"buyer.wait": 48}, r"policy\.buyer\.wait: '48' does not fit; write a duration"),
        ({"buyer.wait": "2bd"}, "write a duration"),
        ({"clock.rungs": "75, 90"}, "growing percents that end with 100"),
        ({"clock.rungs": "90, 75, 100"}, "growing percents that end with 100"),
        ({"clock.rungs": "0, 100"}, "growing percents that end with 100"),
        ({"clock.rungs": "half, 100"}, "a whole number"),
        ({"buyer.wait": ""}, "write a duration"),
        ({"buyer.wait": "-2h"}, "write a duration"),
        ({"buyer.wait": timedelta(seconds=90)}, "write whole minutes"),
        ({"buyer.wait": None}, "cannot be none; write a duration"),
        ({"refund.deadline": "2d"}, "business days such as 2bd"),
        ({"eu.guarantee": "24"}, "24mo or 2y"),
        ({"money.auto_limit": -1}, "write 0 or more"),
        ({"money.auto_limit": 1.234}, "at most 2 decimals"),
        ({"money.auto_limit": "25 USD"}, "an amount in EUR"),
        ({"money.auto_limit": True}, "is not a number"),
        ({"restocking.as_sold": 101}, "from 0 to 100"),
        ({"restocking.as_sold": -1}, "a percentage"),
        ({"restocking.as_sold": "much"}, "a percentage"),
        ({"logistics.rounds": 2.5}, "a whole number"),
        ({"refund.first_scan": "yes"}, "true or false"),
        ({"approval.role": "boss"}, "one of agent, lead, finance, admin"),
        ({"approval.role": ""}, "a word"),
        ({"restocking.by_person": "empty,,"}, "commas"),
        ({"refund.looks": ["5m", "1m"]}, "that grow"),
        ({"solicitation.window": "5d"}, "a window such as"),
        ({"solicitation.window": "30d to 5d"}, "closes after it opens"),
        ({"message.quiet_hours": "nine to five"}, "hours such as"),
        ({"message.quiet_hours": "21:00"}, "hours such as"),
        ({"message.quiet_hours": "21:00-21:00"}, "two different local times"),
        ({"return.holidays": "winter"}, "a season such as"),
        ({"return.holidays": "11-31 to 12-31, until 01-31"}, "days that exist"),
        ({"return.holidays": "12-01 to 11-30, until 01-31"}, "within one year"),
        ({"DE": "48h"}, r"policy\.DE: '48h' is no section"),
        ({1: 2}, "unknown key '1'"),
        ({"QQ": {"buyer.wait": "1h"}}, "unknown key 'QQ.buyer.wait'"),
    ],
)
def test_a_wrong_override_says_how_to_write_it(overrides: Any, says: str) -> None:
    with pytest.raises(PolicyError, match=says):
        case_policy("DE", TODAY, overrides)


def test_overrides_may_be_nested_or_for_one_marketplace() -> None:
    own = {
        "buyer": {"wait": "1h", "risk": {"returns": 9}},
        "*": {"buyer.reminder": "2h", "buyer.follow_up": "2d"},
        "EU": {"buyer.reminder": "3h", "money": {"auto_limit": 40}},
        "DE": {"buyer.reminder": "4h"},
        "A1VC38T7YXB528": {"money.auto_limit": 5000},
    }
    by_code = {code: case_policy(code, TODAY, own) for code in ("DE", "FR", "JP")}
    assert [by_code[code]["buyer.reminder"].value for code in by_code] == ["4h", "3h", "2h"]
    assert [by_code[code]["money.auto_limit"].value for code in by_code] == ["40", "40", "5000"]
    assert by_code["JP"].count("buyer.risk.returns") == 9
    assert by_code["JP"]["buyer.wait"].value == "1h"


def test_a_raised_limit_raises_what_is_a_multiple_of_it() -> None:
    raised = case_policy("DE", TODAY, {"money.auto_limit": 40})
    assert raised.money("money.high_value") == Money.of(800, "EUR")
    assert raised["money.high_value"].source == ("seller",)


def test_a_lowered_limit_does_not_hand_every_order_to_a_person() -> None:
    for limit in (0, 10):
        policy = case_policy("DE", TODAY, {"money.auto_limit": limit})
        assert policy.money("money.high_value") == Money.of(500, "EUR")
    own = case_policy("DE", TODAY, {"money.auto_limit": 10, "money.high_value": 100})
    assert own.money("money.high_value") == Money.of(100, "EUR")


def test_differences_are_told_by_meaning() -> None:
    before = german()
    after = case_policy(
        "DE",
        TODAY,
        {"buyer.wait": "2d", "buyer.reminder": "12h", "message.quiet_hours": None},
    )
    assert [str(change) for change in diff(before, after)] == [
        "buyer.reminder: 24h -> 12h",
        "message.quiet_hours: 21:00-08:00 -> none",
    ]


def test_a_key_that_one_side_does_not_know_is_a_difference() -> None:
    fewer = german()
    fewer = fewer.model_copy(
        update={"values": {k: v for k, v in fewer.values.items() if k != "buyer.wait"}}
    )
    assert [(change.key, change.before) for change in diff(fewer, german())] == [
        ("buyer.wait", None)
    ]


def test_two_marketplaces_side_by_side() -> None:
    changed = {change.key for change in diff(german(), case_policy("US", TODAY))}
    assert {"return.withdrawal", "authorise_return.due", "money.auto_limit"} <= changed
    assert "buyer.wait" not in changed


def test_the_table_shows_every_rule() -> None:
    rows = {row.key: row for row in table("US", TODAY, {"buyer.wait": "1h"})}
    assert list(rows) == list(packaged().rules)
    assert rows["money.auto_limit"].value == "25.00 USD"
    assert rows["rates.cancellations"].value == "2.5 %"
    assert rows["return.withdrawal"].value == "none (the law knows no right of withdrawal)"
    assert rows["refund.amazon_after"].since == "2026-01-26"
    assert (rows["buyer.wait"].value, rows["buyer.wait"].source) == ("1h", "seller")
    assert rows["money.high_value"].value == "500.00 USD"


def test_a_day_without_night() -> None:
    noon = units.hours_of_day("12:00-13:00")
    assert noon.cover(datetime(2026, 3, 2, 12, 30).time())
    assert not noon.cover(datetime(2026, 3, 2, 13).time())


def test_a_season_within_the_year() -> None:
    season = units.season("10-01 to 10-31, until 12-31")
    assert season.deadline(date(2026, 10, 5)) == date(2026, 12, 31)


@given(st.integers(0, 400), st.integers(0, 23), st.integers(0, 59))
def test_durations_add_up(days: int, hours: int, minutes: int) -> None:
    expected = timedelta(days=days, hours=hours, minutes=minutes)
    assert units.duration(f"{days}d{hours}h{minutes}m") == expected
    assert units.duration(units.as_text(expected) or "") == expected


def test_cases_of_the_same_rules_share_them_in_memory() -> None:
    kept = german().model_dump_json()
    one, other = (shared(CasePolicy.model_validate_json(kept)) for _ in range(2))
    assert one is other


def test_a_case_under_other_rules_keeps_its_own() -> None:
    usual = shared(german())
    own = shared(case_policy("DE", TODAY, {"message.reply": "12h"}))
    assert own.duration("message.reply") == timedelta(hours=12)
    assert usual.duration("message.reply") == timedelta(hours=24)
    assert shared(german()) is usual
