"""How clocks go on: from (table, event, now) to (table, due actions), without side effects.

Time that counts for a clock is calendar time, or the open time of the seller's business calendar
for an internal clock. All times are aware.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from cases.calendar import add_business_time, business_time_between
from cases.clocks import (
    BREACH,
    DUE,
    FULL,
    GRACE,
    Acknowledge,
    Clock,
    ClockRules,
    ClockTable,
    Elapse,
    Event,
    Extend,
    Firing,
    Owe,
    Pause,
    Recipient,
    Resume,
    Rung,
    Snooze,
    Start,
    Stop,
)

_NOTHING = timedelta(0)


class Step(NamedTuple):
    """The table after an event, and what is due now."""

    table: ClockTable
    due: tuple[Firing, ...] = ()


def advance(table: ClockTable, event: Event, now: datetime, rules: ClockRules) -> Step:
    """Take an event at `now` and return the new table and the due actions.

    Raises KeyError for an extension of a clock that does not run.
    """
    match event:
        case Start():
            return Step(_put(table, [_started(event, now, rules)]))
        case Stop(clock_ids):
            return Step(_without(table, clock_ids))
        case Owe(clock_id, start):
            return Step(_owed(table, clock_id, start, now, rules))
        case Extend(clock_id, until):
            return Step(_put(table, [_extended(table.clocks[clock_id], until, now, rules)]))
        case Snooze(why):
            awake = [c for c in table.clocks.values() if not c.marketplace and not c.paused]
            return Step(_put(table, [_paused(c, now, why) for c in awake]))
        case Resume():
            asleep = [c for c in table.clocks.values() if c.paused]
            return Step(_put(table, [_resumed(c, now, rules) for c in asleep]))
        case Acknowledge():
            rung = [c for c in table.clocks.values() if c.served_by == "person" and c.fired]
            return Step(_keep(table, [_acknowledged(c) for c in rung]))
        case Elapse():
            return _elapsed(table, now, rules)


# ---------------------------------------------------------------- one clock


def _started(start: Start, now: datetime, rules: ClockRules) -> Clock:
    since = start.since or now
    clock = Clock(
        id=start.clock_id or start.kind,
        kind=start.kind,
        since=since,
        counts_from=since,
        due=start.due,
        served_by=start.served_by,
        marketplace=start.marketplace,
        side=start.side,
        why=start.why,
    )
    return clock.model_copy(update={"ahead": _schedule(clock, rules)})


def _owed(
    table: ClockTable, clock_id: str, start: Start | None, now: datetime, rules: ClockRules
) -> ClockTable:
    if start is None:
        return _without(table, (clock_id,))
    running = table.get(clock_id)
    clock = _started(replace(start, clock_id=clock_id), now, rules)
    if running is None:
        return _put(table, [clock])
    if running.since == clock.since:
        return table
    if clock.since < running.since:
        clock = clock.model_copy(update={"fired": running.fired, "breached": running.breached})
        clock = clock.model_copy(update={"ahead": _schedule(clock, rules)})
        clock = _acknowledged(clock) if running.acknowledged else clock
    return _put(table, [clock])


def _extended(clock: Clock, until: datetime, now: datetime, rules: ClockRules) -> Clock:
    awake = _resumed(clock, now, rules) if clock.paused else clock
    told = [str(share) for share in rules.shares if str(share) != FULL]
    moved = awake.model_copy(
        update={
            "due": until,
            "earlier_dues": (*clock.earlier_dues, clock.due),
            "fired": tuple(name for name in clock.fired if name in told),
            "acknowledged": False,
            "breached": False,
        }
    )
    return moved.model_copy(update={"ahead": _schedule(moved, rules)})


def _paused(clock: Clock, now: datetime, why: str) -> Clock:
    return clock.model_copy(update={"pauses": (*clock.pauses, Pause(since=now, why=why))})


def _resumed(clock: Clock, now: datetime, rules: ClockRules) -> Clock:
    *before, pause = clock.pauses

    def later(at: datetime) -> datetime:
        if at <= pause.since:
            return at
        left = business_time_between(pause.since, at, rules.calendar)
        return max(at, add_business_time(now, left, rules.calendar))

    counted = business_time_between(clock.counts_from, pause.since, rules.calendar)
    return clock.model_copy(
        update={
            "pauses": (*before, pause.model_copy(update={"until": now})),
            "due": later(clock.due),
            "ahead": tuple(Rung(at=later(rung.at), name=rung.name) for rung in clock.ahead),
            "spent": clock.spent + counted,
            "counts_from": now,
        }
    )


def _acknowledged(clock: Clock) -> Clock:
    last = () if clock.breached else (Rung(at=clock.due, name=BREACH),)
    return clock.model_copy(update={"acknowledged": True, "ahead": last})


def _schedule(clock: Clock, rules: ClockRules) -> tuple[Rung, ...]:
    """The moments of a clock that runs, without those that have fired."""
    if clock.served_by == "engine":
        return (
            Rung(at=clock.due, name=DUE),
            Rung(at=clock.due + rules.grace, name=GRACE),
        )
    calendar = None if clock.marketplace else rules.calendar
    length = clock.spent + business_time_between(clock.counts_from, clock.due, calendar)

    def at(share: int) -> datetime:
        if share == 100:
            return clock.due
        left = max(length * share / 100 - clock.spent, _NOTHING)
        return min(clock.due, add_business_time(clock.counts_from, left, calendar))

    to_come = [share for share in rules.shares if str(share) not in clock.fired]
    if not to_come:
        number = _late(clock.fired)
        late = _late_rung(clock.due + rules.every * number, number, rules)
        return (late,) if rules.every else ()
    return tuple(Rung(at=at(share), name=str(share)) for share in to_come)


def _late(fired: Iterable[str]) -> int:
    """The number of the next rung after the due moment."""
    return sum(name.startswith("+") for name in fired) + 1


def _late_rung(at: datetime, number: int, rules: ClockRules) -> Rung:
    minutes = rules.every * number // timedelta(minutes=1)
    return Rung(at=at, name=f"+{minutes // 60}h" if minutes % 60 == 0 else f"+{minutes}m")


def _rang(clock: Clock, rules: ClockRules) -> tuple[Clock, Firing]:
    """Fire the next moment of a clock."""
    rung, *rest = clock.ahead
    fired = clock.fired if rung.name == BREACH else (*clock.fired, rung.name)
    if not rest and clock.served_by == "person" and not clock.acknowledged and rules.every:
        rest = [_late_rung(rung.at + rules.every, _late(fired), rules)]
    after = clock.model_copy(
        update={
            "ahead": tuple(rest),
            "fired": fired,
            "breached": clock.breached or rung.name in (FULL, GRACE, BREACH),
        }
    )
    firing = Firing(
        clock=clock.id,
        kind=clock.kind,
        rung=rung.name,
        to=_recipient(rung.name, rules),
        at=rung.at,
        due=clock.due,
        generation=clock.generation,
    )
    return after, firing


def _recipient(rung: str, rules: ClockRules) -> Recipient:
    if rung in (DUE, BREACH):
        return "engine"
    shares = [str(share) for share in rules.shares]
    if rung not in shares[:-1]:
        return "on_call"
    return "assignee" if rung == shares[0] else "lead"


# ---------------------------------------------------------------- the table


def _elapsed(table: ClockTable, now: datetime, rules: ClockRules) -> Step:
    due: list[Firing] = []
    changed: list[Clock] = []
    for clock in table.clocks.values():
        rang = clock
        while rang.upcoming and rang.upcoming[0].at <= now:
            rang, firing = _rang(rang, rules)
            due.append(firing)
        if rang is not clock:
            changed.append(rang)
    return Step(_keep(table, changed), tuple(sorted(due, key=lambda firing: firing.at)))


def _put(table: ClockTable, changed: Iterable[Clock]) -> ClockTable:
    """Take clocks in whose moments are new: each gets a generation of its own."""
    clocks, generation = dict(table.clocks), table.generation
    for clock in changed:
        generation += 1
        clocks[clock.id] = clock.model_copy(update={"generation": generation})
    return ClockTable(clocks=clocks, generation=generation)


def _without(table: ClockTable, clock_ids: Iterable[str]) -> ClockTable:
    gone = set(clock_ids)
    left = {name: clock for name, clock in table.clocks.items() if name not in gone}
    return table.model_copy(update={"clocks": left})


def _keep(table: ClockTable, changed: Iterable[Clock]) -> ClockTable:
    return table.model_copy(update={"clocks": table.clocks | {c.id: c for c in changed}})
