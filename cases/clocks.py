"""Clocks as data: a table of due moments and what each moment calls for.

Pure functions from (table, now) to (table, due actions); the workflow keeps one timer for
`next_moment`. Source: PLAYBOOKS B, "Two kinds of clock". All times are aware UTC.

A clock that a person serves has rungs: 75 % to the assignee (or the team), 90 % to the lead,
100 % and every 24 h after to on_call; each fires once and they stop when any person acts on the
case. What the engine serves has none: at its due moment the playbook's step comes first, and only
a step still not done `GRACE` later is a breach.
"""

from datetime import datetime, timedelta
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

GRACE = timedelta(minutes=15)
"""How long after its due moment the engine's own step may come (PLAYBOOKS B)."""
_DAY = timedelta(hours=24)
_SHARES = (("75", 0.75, "assignee"), ("90", 0.90, "lead"), ("100", 1.0, "on_call"))

Server = Literal["person", "engine"]


class Pause(BaseModel):
    """One stretch of time that does not count."""

    model_config = ConfigDict(frozen=True)

    since: AwareDatetime
    until: AwareDatetime | None = None
    why: str


class Clock(BaseModel):
    """One due moment. `id` is unique in the case; `kind` is the policy key it comes from."""

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
    """Grows with every change of the due moment, so that a stale timer cannot act."""
    fired: list[str] = []
    acknowledged: bool = False
    breached: bool = False
    pauses: list[Pause] = []
    earlier_dues: list[AwareDatetime] = []
    """Due moments that an extension replaced, oldest first."""

    @property
    def paused(self) -> bool:
        """Whether the clock stands still now."""
        return bool(self.pauses) and self.pauses[-1].until is None

    @property
    def rung(self) -> str | None:
        """The last rung that fired."""
        return self.fired[-1] if self.fired else None

    def moments(self) -> list[tuple[datetime, str]]:
        """Return the moments still to come, each with its rung (`due`, `grace` for the engine)."""
        if self.paused:
            return []
        if self.served_by == "engine":
            steps = [(self.due, "due"), (self.due + GRACE, "grace")]
            return [(at, name) for at, name in steps if name not in self.fired]
        if self.acknowledged:
            return [] if self.breached else [(self.due, "breach")]
        length = self.due - self.since
        rungs = [(self.since + length * share, name) for name, share, _ in _SHARES]
        late = sum(1 for name in self.fired if name.startswith("+")) + 1
        rungs.append((self.due + _DAY * late, f"+{24 * late}h"))
        return [(at, name) for at, name in rungs if name not in self.fired]


class Firing(BaseModel):
    """A moment that has come: an alert for people, or a step for the engine.

    Rung `breach`: an acknowledged clock passed its due moment; nobody is alerted any more.
    """

    model_config = ConfigDict(frozen=True)

    clock: str
    kind: str
    rung: str
    to: Literal["assignee", "lead", "on_call", "engine"]
    at: AwareDatetime
    due: AwareDatetime
    generation: int


class ClockTable(BaseModel):
    """Every clock of a case, by id."""

    clocks: dict[str, Clock] = {}
    generation: int = 0

    def __contains__(self, clock_id: str) -> bool:
        """Whether a clock of that id runs."""
        return clock_id in self.clocks

    def get(self, clock_id: str) -> Clock | None:
        """Return the clock of that id, if it runs."""
        return self.clocks.get(clock_id)

    def start(
        self,
        kind: str,
        *,
        now: datetime,
        due: datetime,
        served_by: Server,
        clock_id: str | None = None,
        marketplace: bool = False,
        side: bool = False,
        why: str = "",
    ) -> Clock:
        """Start a clock, or replace the one of the same id."""
        self.generation += 1
        clock = Clock(
            id=clock_id or kind,
            kind=kind,
            since=now,
            due=due,
            served_by=served_by,
            marketplace=marketplace,
            side=side,
            why=why,
            generation=self.generation,
        )
        self.clocks[clock.id] = clock
        return clock

    def stop(self, *clock_ids: str) -> None:
        """Forget these clocks; unknown ids are fine, stopping twice is stopping."""
        for clock_id in clock_ids:
            self.clocks.pop(clock_id, None)

    def extend(self, clock_id: str, until: datetime) -> None:
        """Move the due moment; the old one is kept, and rungs that fired stay fired.

        Raises KeyError if no such clock runs.
        """
        clock = self.clocks[clock_id]
        self.generation += 1
        clock.earlier_dues.append(clock.due)
        clock.due = until
        clock.generation = self.generation
        clock.breached = False
        if clock.served_by == "engine":
            clock.fired = []

    def pause(self, now: datetime, why: str) -> None:
        """Pause every internal clock; marketplace clocks never pause."""
        for clock in self.clocks.values():
            if not clock.marketplace and not clock.paused:
                clock.pauses.append(Pause(since=now, why=why))

    def resume(self, now: datetime) -> None:
        """Go on where the pause began: due moments and rungs move by the time it took."""
        for clock in self.clocks.values():
            if clock.paused:
                open_pause = clock.pauses[-1]
                clock.pauses[-1] = open_pause.model_copy(update={"until": now})
                took = now - open_pause.since
                clock.since += took
                clock.due += took
                self.generation += 1
                clock.generation = self.generation

    def acknowledge(self) -> None:
        """A person acted on the case: clocks that have rung stop escalating."""
        for clock in self.clocks.values():
            if clock.served_by == "person" and clock.fired:
                clock.acknowledged = True

    def next_moment(self) -> datetime | None:
        """Return the earliest moment that calls for anything, or None."""
        return min((at for c in self.clocks.values() for at, _ in c.moments()), default=None)

    def fire(self, now: datetime) -> list[Firing]:
        """Mark every moment that has come as fired and return them, oldest first.

        Of several rungs passed at once (the engine was away) each is reported, once.
        """
        due: list[Firing] = []
        for clock in self.clocks.values():
            while past := sorted(m for m in clock.moments() if m[0] <= now):
                at, rung = past[0]
                self._mark(clock, rung)
                due.append(_firing(clock, rung, at))
        return sorted(due, key=lambda firing: firing.at)

    def _mark(self, clock: Clock, rung: str) -> None:
        if rung != "breach":
            clock.fired.append(rung)
        if rung in ("100", "grace", "breach"):
            clock.breached = True


def _firing(clock: Clock, rung: str, at: datetime) -> Firing:
    to: Literal["assignee", "lead", "on_call", "engine"] = "on_call"
    if rung in ("due", "breach"):
        to = "engine"
    elif rung == "75":
        to = "assignee"
    elif rung == "90":
        to = "lead"
    return Firing(
        clock=clock.id,
        kind=clock.kind,
        rung=rung,
        to=to,
        at=at,
        due=clock.due,
        generation=clock.generation,
    )
