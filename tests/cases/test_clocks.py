"""Clocks: who is told when, and what never happens twice (PLAYBOOKS B, two kinds of clock)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.clock_steps import advance
from cases.clocks import (
    Acknowledge,
    ClockRules,
    ClockTable,
    Elapse,
    Extend,
    Owe,
    Resume,
    Snooze,
    Start,
    Stop,
)
from cases.policy import case_policy
from tests.support.clocks import RULES, Clocks

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(hours=24)


def after(hours: float) -> datetime:
    return NOON + timedelta(hours=hours)


def person(hours: float = 24) -> Start:
    return Start("decision.due", due=after(hours), served_by="person")


def engine(hours: float = 24) -> Start:
    return Start("buyer.wait", due=after(hours), served_by="engine")


def running(*starts: Start, rules: ClockRules = RULES) -> Clocks:
    clocks = Clocks(rules)
    for start in starts:
        clocks.at(NOON, start)
    return clocks


def told(clocks: Clocks, *hours: float) -> list[tuple[str, str]]:
    return [(f.rung, f.to) for h in hours for f in clocks.at(after(h))]


def test_a_person_is_told_at_75_90_and_100_percent_and_then_every_day() -> None:
    assert told(running(person()), 18, 21.6, 24, 48, 72) == [
        ("75", "assignee"),
        ("90", "lead"),
        ("100", "on_call"),
        ("+24h", "on_call"),
        ("+48h", "on_call"),
    ]


def test_each_rung_fires_once_however_often_it_is_asked() -> None:
    assert told(running(person()), 18, 18, 19, 20) == [("75", "assignee")]


def test_rungs_missed_while_the_engine_was_away_are_all_told_in_order() -> None:
    assert [rung for rung, _ in told(running(person()), 25)] == ["75", "90", "100"]


def test_the_rungs_are_policy() -> None:
    own = {"clock.rungs": "50, 80, 95, 100", "clock.rung_every": "90m", "engine.grace": "5m"}
    rules = ClockRules.of(case_policy("DE", date(2026, 3, 2), own))
    assert told(running(person(10), rules=rules), 5, 8, 9.5, 10, 11.5, 13) == [
        ("50", "assignee"),
        ("80", "lead"),
        ("95", "lead"),
        ("100", "on_call"),
        ("+90m", "on_call"),
        ("+3h", "on_call"),
    ]
    steps = running(engine(), rules=rules).at(after(24) + timedelta(minutes=5))
    assert [f.rung for f in steps] == ["due", "grace"]


def test_on_call_may_be_told_only_once() -> None:
    rules = ClockRules.of(case_policy("DE", date(2026, 3, 2), {"clock.rung_every": "0h"}))
    clocks = running(person(), rules=rules)
    assert [rung for rung, _ in told(clocks, 24, 500)] == ["75", "90", "100"]
    assert clocks.table.next_moment() is None


def test_an_acknowledged_clock_escalates_no_further_and_is_breached_in_silence() -> None:
    clocks = running(person())
    clocks.at(after(18), Acknowledge())
    assert told(clocks, 30) == [("breach", "engine")]
    assert clocks.table.clocks["decision.due"].breached
    assert clocks.table.next_moment() is None
    clocks.at(after(31), Acknowledge())
    assert told(clocks, 500) == []


def test_the_engine_steps_at_its_due_moment_and_is_late_a_quarter_of_an_hour_after() -> None:
    clocks = running(engine())
    assert told(clocks, 24) == [("due", "engine")]
    assert not clocks.table.clocks["buyer.wait"].breached
    assert told(clocks, 24.25) == [("grace", "on_call")]
    assert clocks.table.clocks["buyer.wait"].breached
    assert clocks.table.next_moment() is None


def test_a_step_done_in_time_leaves_no_breach() -> None:
    clocks = running(engine())
    clocks.at(after(24), Stop(("buyer.wait", "never ran")))
    assert told(clocks, 48) == []


def test_an_acknowledgement_means_nothing_to_the_engines_own_steps() -> None:
    clocks = running(engine())
    clocks.at(after(24), Acknowledge())
    assert told(clocks, 24.25) == [("grace", "on_call")]


def test_a_pause_is_written_down_with_its_reason() -> None:
    clocks = running(engine())
    clocks.at(after(10), Snooze("waiting for the warehouse"))
    assert clocks.table.clocks["buyer.wait"].paused
    clocks.at(after(11), Snooze("again"))
    clocks.at(after(15), Resume())
    clock = clocks.table.clocks["buyer.wait"]
    assert [(p.since, p.until, p.why) for p in clock.pauses] == [
        (after(10), after(15), "waiting for the warehouse")
    ]
    assert not clock.paused


def test_what_starts_during_a_snooze_runs() -> None:
    clocks = running(engine())
    clocks.at(after(1), Snooze("holiday"))
    clocks.at(after(2), Start("task.due", due=after(12), served_by="person"))
    assert [rung for rung, _ in told(clocks, 12)] == ["75", "90", "100"]


def test_resuming_what_never_paused_changes_nothing() -> None:
    clocks = running(person())
    before = clocks.table
    clocks.at(after(1), Resume())
    assert clocks.table == before


def test_a_moment_past_before_the_snooze_rings_although_the_engine_was_away() -> None:
    table = advance(ClockTable(), person(), NOON, RULES).table
    table = advance(table, Snooze("holiday"), after(20), RULES).table
    assert table.next_moment() == after(18)
    assert [f.rung for f in advance(table, Elapse(), after(40), RULES).due] == ["75"]
    at_once = advance(ClockTable(), person(), NOON, RULES).table
    at_once = advance(at_once, Snooze("holiday"), after(18), RULES).table
    at_once = advance(at_once, Resume(), after(30), RULES).table
    assert at_once.next_moment() == after(18)


def test_extending_what_does_not_run_is_an_error() -> None:
    with pytest.raises(KeyError):
        advance(ClockTable(), Extend("buyer.wait", NOON), NOON, RULES)


def test_nothing_is_owed_and_nothing_changes() -> None:
    table = advance(ClockTable(), Owe("message.reply", None), NOON, RULES).table
    assert table == ClockTable()


def test_an_older_message_keeps_what_is_acknowledged_and_missed() -> None:
    def owed(hours: float) -> Owe:
        return Owe(
            "reply",
            Start("message.reply", due=after(24 + hours), since=after(hours), served_by="person"),
        )

    clocks = running()
    clocks.at(NOON, owed(0))
    clocks.at(after(19), Acknowledge())
    clocks.at(after(20), owed(-1))
    assert told(clocks, 500) == [("breach", "engine")]
    clocks.at(after(500), owed(-2))
    assert told(clocks, 900) == []

    missed = running()
    missed.at(NOON, owed(0))
    missed.at(after(24), owed(-1))
    assert told(missed, 46.9) == []
    assert told(missed, 47) == [("+24h", "on_call")]


def test_a_changed_clock_has_a_new_generation_so_a_stale_timer_cannot_act() -> None:
    table = advance(ClockTable(), engine(), NOON, RULES).table
    rung, (firing,) = advance(table, Elapse(), after(24), RULES)
    assert rung.holds(firing)
    for change in (
        engine(48),
        Extend("buyer.wait", after(48)),
        Stop(("buyer.wait",)),
    ):
        assert not advance(rung, change, after(24), RULES).table.holds(firing)
    paused = advance(rung, Snooze("holiday"), after(24), RULES).table
    assert not advance(paused, Resume(), after(30), RULES).table.holds(firing)


def test_the_next_moment_is_the_earliest_of_all_clocks() -> None:
    clocks = running(person(), engine(12))
    assert clocks.table.next_moment() == after(12)
    clocks.at(NOON, Stop(("buyer.wait",)))
    assert clocks.table.next_moment() == after(18)
    assert "decision.due" in clocks.table
    assert clocks.table.get("buyer.wait") is None


def test_a_table_survives_being_frozen_and_thawed() -> None:
    clocks = running(person(), engine(12))
    clocks.at(after(19), Snooze("holiday"))
    thawed = ClockTable.model_validate_json(clocks.table.model_dump_json())
    assert thawed == clocks.table


def test_advancing_leaves_the_table_as_it_was() -> None:
    table = advance(ClockTable(), person(), NOON, RULES).table
    before = table.model_dump_json()
    for happens in (Elapse(), Snooze("x"), Extend("decision.due", after(99)), Acknowledge()):
        advance(table, happens, after(30), RULES)
    assert table.model_dump_json() == before


looks = st.lists(st.floats(min_value=0, max_value=1000), min_size=1, max_size=30)


@given(hours=st.floats(min_value=0.1, max_value=500), looks=looks)
def test_however_the_engine_wakes_every_rung_comes_once_and_in_order(
    hours: float, looks: list[float]
) -> None:
    """Against the obvious model: all rungs whose moment is past, each once, oldest first."""
    clocks = running(person(hours))
    fired = [f for look in sorted(looks) for f in clocks.at(after(look))]
    last = after(max(looks))
    length = after(hours) - NOON
    moments = [(f"{share}", NOON + length * share / 100) for share in (75, 90, 100)]
    number = 1
    while (late := NOON + length + number * DAY) <= last:
        moments.append((f"+{24 * number}h", late))
        number += 1
    assert [f.rung for f in fired] == [name for name, at in moments if at <= last]
    assert [f.at for f in fired] == sorted(f.at for f in fired)


@given(pauses=st.lists(st.tuples(st.floats(0.1, 20), st.floats(0.1, 20)), min_size=0, max_size=6))
def test_pauses_move_the_due_moment_by_exactly_their_sum(
    pauses: list[tuple[float, float]],
) -> None:
    clocks = running(engine(10_000))
    now, paused = NOON, timedelta()
    for gap, length in pauses:
        now += timedelta(hours=gap)
        clocks.at(now, Snooze("a reason"))
        now += timedelta(hours=length)
        clocks.at(now, Resume())
        paused += timedelta(hours=length)
    assert clocks.table.clocks["buyer.wait"].due == after(10_000) + paused
