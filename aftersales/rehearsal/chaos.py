"""`--chaos`: what goes wrong over a file's own steps, drawn by a seed (CONTRACT 7).

Pure functions: the same file, profile and seed always give the same disturbances.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import Any, Literal, Protocol, get_args

from aftersales.rehearsal.acting import Planned
from aftersales.rehearsal.expectations import Expectation, Facts
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.steps import Step

Profile = Literal["mild", "rough", "hostile"]
PROFILES: tuple[Profile, ...] = get_args(Profile)
GRACE = timedelta(hours=72)
"""So much later a moment of an expectation may come true under chaos (CONTRACT 7)."""
KEPT = ("message", "refund", "reship", "ledger")
"""Facts about money, parcels and messages: they have to hold under chaos too."""
_BEHIND = 1_000_000
"""Numbers of disturbances that come right behind the steps of their moment."""
_LATEST = timedelta(minutes=5)
_TARGETS = ("mail", "mail", "refunds", "refunds", "messages", "shipments", "orders")
_PASSING = ("timeout_before", "timeout_after", "http_503_html", "empty_502", "reset", "slow")
_LASTING = ("rejected", "stuck")


@dataclass(frozen=True)
class Weather:
    """How bad it is."""

    fewest: int
    most: int
    """How many things go wrong, beside events that come late."""
    menu: tuple[str, ...]
    """What is drawn from; what stands there twice comes twice as often."""
    late: float = 0.0
    """The share of moments whose events reach us up to five minutes late."""
    longest: int = 1
    """How many calls in a row a passing fault may hit."""


class Disturbance(Protocol):
    """What goes wrong in a rehearsal; as text, how to see it again."""

    def plan(self, scenario: Scenario) -> list[Planned]:
        """The file's own steps, and what goes wrong over them, in order."""
        ...


@dataclass(frozen=True)
class Chaos:
    """Bad weather of one kind, as one seed draws it."""

    profile: Profile
    seed: int

    def __str__(self) -> str:
        """What the command line has to be told."""
        return f"--chaos {self.profile} --seed {self.seed}"

    def plan(self, scenario: Scenario) -> list[Planned]:
        """The file's own steps, and what goes wrong over them, in order."""
        dice = Random(f"{self.seed}:{self.profile}:{scenario.name}")
        return _Draw(scenario, WEATHER[self.profile], dice).all()


_MILD = "passing passing twice"
_ROUGH = "passing passing lasting twice worker web"
_HOSTILE = "passing passing passing lasting lasting twice worker web store temporal"
WEATHER: dict[Profile, Weather] = {
    "mild": Weather(1, 2, tuple(_MILD.split())),
    "rough": Weather(2, 4, tuple(_ROUGH.split()), late=0.2, longest=2),
    "hostile": Weather(4, 7, tuple(_HOSTILE.split()), late=0.4, longest=4),
}


def chosen(profile: str, seed: int) -> Chaos:
    """Read what the command line asks for. Raises ValueError naming the profiles."""
    found = next((known for known in PROFILES if known == profile), None)
    if found is None:
        raise ValueError(f"{profile!r}: choose one of {', '.join(PROFILES)}")
    return Chaos(found, seed)


def planned(scenario: Scenario) -> list[Planned]:
    """The file's own steps in the order of their moments."""
    steps = sorted(scenario.steps, key=lambda step: step.at)
    return [Planned(step.at, step, number) for number, step in enumerate(steps, 1)]


class _Draw:
    """One draw of disturbances."""

    def __init__(self, scenario: Scenario, weather: Weather, dice: Random) -> None:
        self._own = planned(scenario)
        self._weather = weather
        self._dice = dice

    def all(self) -> list[Planned]:
        """The whole plan, in order."""
        steps = self._late()
        for _ in range(self._dice.randint(self._weather.fewest, self._weather.most)):
            steps += getattr(self, f"_{self._dice.choice(self._weather.menu)}")()
        return sorted(steps, key=lambda one: one.order)

    def _late(self) -> list[Planned]:
        """Let all of a moment reach us late, before the next: in another order it would be another
        story.
        """
        moments = sorted({one.at for one in self._own})
        late = {}
        for at, following in zip(moments, [*moments[1:], None], strict=True):
            room = _LATEST if following is None else min(_LATEST, following - at)
            if self._dice.random() < self._weather.late:
                late[at] = at + timedelta(seconds=int(self._dice.random() * room.total_seconds()))
        return [replace(one, at=late.get(one.at, one.at)) for one in self._own]

    def _moment(self) -> timedelta:
        """A moment at one of the file's steps, soon behind it, or some days after."""
        base = self._dice.choice([one.at for one in self._own] or [timedelta(0)])
        behind = self._dice.choice((timedelta(0), timedelta(minutes=3), timedelta(days=3)))
        return base + timedelta(seconds=round(self._dice.random() * behind.total_seconds()))

    def _one(self, at: timedelta, **what: Any) -> Planned:
        number = self._dice.choice((0, _BEHIND))
        return Planned(at, Step.model_validate({"at": f"{at.total_seconds():.0f}s"} | what), number)

    def _fault(self, at: timedelta, target: str, kind: str, times: int) -> Planned:
        return self._one(at, fault={"target": target, "kind": kind, "times": times})

    def _passing(self) -> list[Planned]:
        kind = self._dice.choice(_PASSING)
        times = self._dice.randint(1, self._weather.longest)
        return [self._fault(self._moment(), self._dice.choice(_TARGETS), kind, times)]

    def _lasting(self) -> list[Planned]:
        at, target = self._moment(), self._dice.choice(_TARGETS)
        kind = self._dice.choice(_LASTING)
        fault = self._fault(at, target, kind, 1)
        if kind == "rejected" or (target == "refunds" and self._dice.random() < 0.5):
            return [fault]
        later = at + timedelta(minutes=self._dice.randint(10, 24 * 60))
        return [fault, self._fault(later, target, "none", 1)]

    def _twice(self) -> list[Planned]:
        events = [one for one in self._own if one.step.kind in ("buyer", "event")]
        if not events:
            return []
        last = self._dice.randrange(len(events))
        at = events[last].at + _LATEST + timedelta(minutes=self._dice.choice((0, 10, 3000)))
        again: dict[str, Any] = {
            "deliver": [_event_id(one) for one in events[: last + 1]],
            "again": self._dice.randint(1, 2),
            "order": self._dice.choice(("reversed", "shuffled")),
        }
        return [replace(self._one(at, **again), number=_BEHIND)]

    def _worker(self) -> list[Planned]:
        return [self._one(self._moment(), kill="worker")]

    def _web(self) -> list[Planned]:
        return [self._one(self._moment(), kill="web")]

    def _store(self) -> list[Planned]:
        return [self._fault(self._moment(), "store", "reset", 1)]

    def _temporal(self) -> list[Planned]:
        return [self._one(self._moment(), restart="temporal")]


def _event_id(one: Planned) -> str:
    event = one.step.event
    return (event.id if event is not None else None) or f"step-{one.number}"


# ---------------------------------------------------------------- what still has to hold


def loosened(expectations: Sequence[Expectation]) -> list[Expectation]:
    """What still has to hold: facts about money, parcels and messages; the others are left out.

    A `never` that names others beside them is left out whole: without them it would say more.
    """
    return [kept for one in expectations if (kept := _loosened(one)) is not None]


def _loosened(one: Expectation) -> Expectation | None:
    if one.never is not None:
        return one if set(_names(one.never)) <= set(KEPT) else None
    if one.end is not None:
        kept = _kept(one.end)
        return None if not kept else one.model_copy(update={"end": Facts(**kept)})
    kept = _kept(one)
    if not kept:
        return None
    return one.model_copy(update={name: None for name in _names(one) if name not in kept})


def _kept(facts: Facts) -> dict[str, Any]:
    return {name: fact for name, fact in facts.named() if name in KEPT}


def _names(facts: Facts) -> list[str]:
    return [name for name, _ in facts.named()]
