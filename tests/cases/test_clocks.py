"""Clocks: rungs, grace, pauses, extensions (PLAYBOOKS B, two kinds of clock)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.clocks import GRACE, Clock, ClockTable

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(hours=24)


def person(table: ClockTable, hours: float = 24, **more: bool) -> Clock:
    return table.start(
        "decision.due",
        now=NOON,
        due=NOON + timedelta(hours=hours),
        served_by="person",
        marketplace=more.get("marketplace", False),
    )


def engine(table: ClockTable, hours: float = 24) -> Clock:
    return table.start(
        "buyer.wait", now=NOON, due=NOON + timedelta(hours=hours), served_by="engine"
    )


def rungs(table: ClockTable, *hours: float) -> list[str]:
    return [f.rung for h in hours for f in table.fire(NOON + timedelta(hours=h))]


def test_a_person_is_told_at_75_90_and_100_percent_and_then_every_day() -> None:
    table = ClockTable()
    person(table)
    fired = [table.fire(NOON + timedelta(hours=h)) for h in (18, 21.6, 24, 48, 72)]
    assert [[(f.rung, f.to) for f in at] for at in fired] == [
        [("75", "assignee")],
        [("90", "lead")],
        [("100", "on_call")],
        [("+24h", "on_call")],
        [("+48h", "on_call")],
    ]


def test_each_rung_fires_once_however_often_it_is_asked() -> None:
    table = ClockTable()
    person(table)
    assert rungs(table, 18, 18, 19, 20) == ["75"]


def test_rungs_missed_while_the_engine_was_away_are_all_told_in_order() -> None:
    table = ClockTable()
    person(table)
    assert rungs(table, 25) == ["75", "90", "100"]


def test_an_acknowledged_clock_escalates_no_further_and_is_breached_in_silence() -> None:
    table = ClockTable()
    clock = person(table)
    table.fire(NOON + timedelta(hours=18))
    table.acknowledge()
    late = table.fire(NOON + timedelta(hours=30))
    assert [(f.rung, f.to) for f in late] == [("breach", "engine")]
    assert clock.breached
    assert table.next_moment() is None


def test_acknowledging_before_any_rung_changes_nothing() -> None:
    table = ClockTable()
    person(table)
    table.acknowledge()
    assert rungs(table, 24) == ["75", "90", "100"]


def test_the_engine_steps_at_its_due_moment_and_is_late_a_quarter_of_an_hour_after() -> None:
    table = ClockTable()
    clock = engine(table)
    assert rungs(table, 24) == ["due"]
    assert not clock.breached
    assert [f.to for f in table.fire(NOON + DAY + GRACE)] == ["on_call"]
    assert clock.breached


def test_a_step_done_in_time_leaves_no_breach() -> None:
    table = ClockTable()
    engine(table)
    table.fire(NOON + DAY)
    table.stop("buyer.wait")
    assert table.fire(NOON + 2 * DAY) == []


def test_a_pause_moves_internal_clocks_and_never_a_marketplace_clock() -> None:
    table = ClockTable()
    internal = engine(table)
    reply = table.start(
        "message.reply", now=NOON, due=NOON + DAY, served_by="person", marketplace=True
    )
    table.pause(NOON + timedelta(hours=10), "waiting for the warehouse")
    assert internal.paused
    assert not reply.paused
    assert rungs(table, 18) == ["75"]
    table.resume(NOON + timedelta(hours=15))
    assert internal.due == NOON + timedelta(hours=29)
    assert reply.due == NOON + DAY
    assert internal.pauses[0].until == NOON + timedelta(hours=15)


def test_a_pause_over_a_rung_delays_the_rung_and_loses_none() -> None:
    table = ClockTable()
    person(table)
    table.pause(NOON + timedelta(hours=17), "holiday")
    assert rungs(table, 20, 30) == []
    table.resume(NOON + timedelta(hours=41))
    assert rungs(table, 41.5, 42, 45.6, 48) == ["75", "90", "100"]


def test_an_extension_keeps_the_old_date_and_the_rungs_that_fired() -> None:
    table = ClockTable()
    clock = person(table)
    table.fire(NOON + timedelta(hours=18))
    table.extend(clock.id, NOON + 2 * DAY)
    assert clock.earlier_dues == [NOON + DAY]
    assert rungs(table, 43.2, 48) == ["90", "100"]


def test_an_extended_step_of_the_engine_comes_at_the_new_moment() -> None:
    table = ClockTable()
    clock = engine(table)
    table.fire(NOON + DAY)
    table.extend(clock.id, NOON + 2 * DAY)
    assert rungs(table, 30, 48) == ["due"]


def test_extending_what_does_not_run_is_an_error() -> None:
    with pytest.raises(KeyError):
        ClockTable().extend("buyer.wait", NOON)


def test_a_changed_clock_has_a_new_generation_so_a_stale_timer_cannot_act() -> None:
    table = ClockTable()
    first = engine(table).generation
    second = engine(table).generation
    table.extend("buyer.wait", NOON + 2 * DAY)
    assert first < second < table.clocks["buyer.wait"].generation


def test_the_next_moment_is_the_earliest_of_all_clocks() -> None:
    table = ClockTable()
    person(table)
    engine(table, hours=12)
    assert table.next_moment() == NOON + timedelta(hours=12)
    table.stop("buyer.wait", "never ran")
    assert table.next_moment() == NOON + timedelta(hours=18)
    assert "decision.due" in table
    assert table.get("buyer.wait") is None


@given(
    hours=st.floats(min_value=0.1, max_value=500),
    looks=st.lists(st.floats(min_value=0, max_value=1000), min_size=1, max_size=30),
)
def test_however_the_engine_wakes_every_rung_comes_once_and_in_order(
    hours: float, looks: list[float]
) -> None:
    """Against the obvious model: all rungs whose moment is past, each once, oldest first."""
    table = ClockTable()
    person(table, hours)
    fired = [f for look in sorted(looks) for f in table.fire(NOON + timedelta(hours=look))]
    last = NOON + timedelta(hours=max(looks))
    length = timedelta(hours=hours)
    expected = [("75", 0.75), ("90", 0.9), ("100", 1.0)]
    moments = [(name, NOON + length * share) for name, share in expected]
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
    table = ClockTable()
    clock = engine(table, hours=10_000)
    now = NOON
    paused = timedelta()
    for gap, length in pauses:
        now += timedelta(hours=gap)
        table.pause(now, "a reason")
        now += timedelta(hours=length)
        table.resume(now)
        paused += timedelta(hours=length)
    assert clock.due == NOON + timedelta(hours=10_000) + paused
