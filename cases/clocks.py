"""Clocks as data: a table of due moments and what each moment calls for.

What clocks are and what can happen to them; `cases.clock_steps.advance` is the one way on, and the
workflow keeps one timer for `ClockTable.next_moment`. Source: PLAYBOOKS B, "Two kinds of clock".
All times are aware; figures come from the case's policy (`ClockRules.of`).

A clock that a person serves has rungs (`clock.rungs`): shares of its time for the assignee (or the
team), the lead and on-call, and after the due moment on-call again every `clock.rung_every`; each
fires once, and they stop when any person acts on the case. What the engine serves has none: at its
due moment the playbook's step comes first, and only a step still not done `engine.grace` later is a
breach.

Marketplace clocks run in calendar time and never pause. Internal clocks count the open time of the
seller's business calendar, if there is one, and stand still while the case is snoozed.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from cases.opening_hours import BusinessCalendar
from cases.policy import CasePolicy

Server = Literal["person", "engine"]
Recipient = Literal["assignee", "lead", "on_call", "engine"]
DUE, GRACE, BREACH, FULL = "due", "grace", "breach", "100"
"""What the engine's clocks fire, what an acknowledged one fires, and the rung of the due moment."""


@dataclass(frozen=True)
class ClockRules:
    """The figures that clocks run by."""

    grace: timedelta
    """How long after its due moment the engine's own step may come."""
    shares: tuple[int, ...]
    """Percent of a clock's time, growing; the last is 100."""
    every: timedelta
    """Between two rungs after the due moment; zero: nobody is told again."""
    calendar: BusinessCalendar | None = None
    """When internal clocks run; None: day and night."""

    @classmethod
    def of(cls, policy: CasePolicy, calendar: BusinessCalendar | None = None) -> "ClockRules":
        """Read `engine.grace`, `clock.rungs` and `clock.rung_every` of a case's own policy."""
        return cls(
            grace=policy.duration("engine.grace"),
            shares=policy.rungs("clock.rungs"),
            every=policy.duration("clock.rung_every"),
            calendar=calendar,
        )


class Pause(BaseModel):
    """One stretch of time that does not count."""

    model_config = ConfigDict(frozen=True)

    since: AwareDatetime
    until: AwareDatetime | None = None
    why: str


class Rung(BaseModel):
    """A moment to come and what it is called."""

    model_config = ConfigDict(frozen=True)

    at: AwareDatetime
    name: str


class Clock(BaseModel):
    """One due moment. `id` is unique in the case; `kind` is the policy key it comes from."""

    model_config = ConfigDict(frozen=True)

    id: str
    kind: str
    since: AwareDatetime
    due: AwareDatetime
    served_by: Server
    marketplace: bool = False
    """Marketplace clocks run in calendar time and never pause."""
    side: bool = False
    """A side task's clock: it alerts, but neither holds the case nor hands it over."""
    why: str = ""
    generation: int = 0
    """Grows with every change of the clock, so that a stale timer cannot act."""
    ahead: tuple[Rung, ...] = ()
    """The moments to come that are known now, oldest first."""
    spent: timedelta = timedelta(0)
    """Time that had counted before the last pause ended."""
    counts_from: AwareDatetime
    """Since when time counts again: the start, or the end of the last pause."""
    fired: tuple[str, ...] = ()
    acknowledged: bool = False
    breached: bool = False
    pauses: tuple[Pause, ...] = ()
    earlier_dues: tuple[AwareDatetime, ...] = ()
    """Due moments that an extension replaced, oldest first."""

    @property
    def paused(self) -> bool:
        """Whether the clock stands still now."""
        return bool(self.pauses) and self.pauses[-1].until is None

    @property
    def rung(self) -> str | None:
        """The last rung that fired."""
        return self.fired[-1] if self.fired else None

    @property
    def upcoming(self) -> tuple[Rung, ...]:
        """The moments that will come as things stand; a pause takes none that was due before it."""
        if not self.paused:
            return self.ahead
        return tuple(rung for rung in self.ahead if rung.at <= self.pauses[-1].since)


class Firing(BaseModel):
    """A moment that has come: an alert for people, or a step for the engine.

    Rung `breach`: an acknowledged clock passed its due moment; nobody is alerted any more.
    """

    model_config = ConfigDict(frozen=True)

    clock: str
    kind: str
    rung: str
    to: Recipient
    at: AwareDatetime
    due: AwareDatetime
    generation: int


class ClockTable(BaseModel):
    """Every clock of a case, by id."""

    model_config = ConfigDict(frozen=True)

    clocks: dict[str, Clock] = {}
    generation: int = 0

    def __contains__(self, clock_id: str) -> bool:
        """Whether a clock of that id runs."""
        return clock_id in self.clocks

    def get(self, clock_id: str) -> Clock | None:
        """Return the clock of that id, if it runs."""
        return self.clocks.get(clock_id)

    def next_moment(self) -> datetime | None:
        """Return the earliest moment that calls for anything, or None."""
        firsts = (c.upcoming[0].at for c in self.clocks.values() if c.upcoming)
        return min(firsts, default=None)

    def holds(self, firing: Firing) -> bool:
        """Whether the clock that fired is still the same: neither stopped nor changed since."""
        clock = self.clocks.get(firing.clock)
        return clock is not None and clock.generation == firing.generation


# ---------------------------------------------------------------- what can happen to clocks


@dataclass(frozen=True)
class Start:
    """Start a clock, or replace the one of the same id."""

    kind: str
    due: datetime
    served_by: Server
    clock_id: str | None = None
    """Default: the kind."""
    since: datetime | None = None
    """Default: now."""
    marketplace: bool = False
    side: bool = False
    why: str = ""


@dataclass(frozen=True)
class Stop:
    """Forget these clocks; unknown ids are fine, stopping twice is stopping."""

    clock_ids: tuple[str, ...]


@dataclass(frozen=True)
class Owe:
    """An answer is owed since the oldest unanswered message; `start` None: none is owed.

    The clock is left alone while the oldest stays the same. An older message that came late moves
    it back without telling anybody twice.
    """

    clock_id: str
    start: Start | None


@dataclass(frozen=True)
class Extend:
    """Move a clock's due moment; the old one is kept.

    Nobody is told twice that 75 % or 90 % have passed, but the new due moment rings like the first,
    also after somebody acknowledged the old one. A paused clock runs again: its date was named.
    """

    clock_id: str
    until: datetime


@dataclass(frozen=True)
class Snooze:
    """Pause every internal clock; marketplace clocks never pause."""

    why: str


@dataclass(frozen=True)
class Resume:
    """Go on where the pause began: what was still to come moves by the time that did not count."""


@dataclass(frozen=True)
class Acknowledge:
    """A person acted on the case: clocks that have rung stop escalating."""


@dataclass(frozen=True)
class Elapse:
    """Nothing but time: every moment that has come fires, oldest first, each once.

    Of several rungs passed at once (the engine was away) each is reported.
    """


Event = Start | Stop | Owe | Extend | Snooze | Resume | Acknowledge | Elapse
