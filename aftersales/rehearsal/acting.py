"""What the steps of a scenario do: buyers write, carriers scan, agents act, things break."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from aftersales.rehearsal.invariant import BY_HAND
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.senders import Senders
from aftersales.rehearsal.steps import Step
from aftersales.rehearsal.wording import TIME_KEYS, duration
from aftersales.rehearsal.world import World
from aftersales.stack import SELLER, Stack
from cases.events import DATA, parse_event

RETRIES = tuple(timedelta(hours=h) for h in (0.25, 1, 2, 4, 8, 16, 24))
"""How long after a refusal a patient agent tries again: 55 h in all."""
_BY_HAND = frozenset(kind for kinds in BY_HAND.values() for kind in kinds)
_NEEDS_STORE = ("buyer", "event", "agent", "amazon", "deliver")


@dataclass(frozen=True)
class Planned:
    """A step and when it is played, which may be later than its file says."""

    at: timedelta
    step: Step
    number: int
    """Its place among the file's own steps, from 1; 0 for a disturbance."""
    tries: int = 0

    @property
    def order(self) -> tuple[timedelta, bool, int]:
        """What was put off comes before what is due at the same moment."""
        return self.at, self.at == self.step.at, self.number


class Actors:
    """Everybody who acts in one scenario."""

    def __init__(
        self,
        scenario: Scenario,
        stack: Stack,
        world: World,
        senders: Senders,
        say: Callable[[timedelta, str], None],
        *,
        patient: bool,
    ) -> None:
        """Act in this scenario. A `patient` agent who is refused tries again later."""
        self._scenario = scenario
        self._order_id = scenario.order_id
        self.case_ids = {f"{SELLER}:{self._order_id}"}
        """The cases that events sent so far belong to."""
        self._stack = stack
        self._world = world
        self._senders = senders
        self._say = say
        self._patient = patient
        self._sent: dict[str, dict[str, Any]] = {}
        self._start = scenario.beginning
        self._now = timedelta(0)
        self.away_until: timedelta | None = None
        """Until when the store refuses."""
        self.failures: list[str] = []
        """Agents' steps that were refused, or accepted where a refusal was expected."""
        self.given_up: list[str] = []
        """The same of patient agents who gave up, and of what came after that."""
        self._put_off: Planned | None = None
        """An agent's step that is tried again later; the others wait behind it."""
        self._unheard: Planned | None = None
        """What waits for the store first; the buyer's later words keep their distance."""

    def back(self, now: timedelta) -> None:
        """Take note that the store is there again, once it is."""
        if self.away_until is not None and now >= self.away_until:
            self.away_until = self._unheard = None

    async def play(
        self, planned: Planned, now: timedelta, rested: Callable[[], Awaitable[object]]
    ) -> Planned | None:
        """Play a step; return it with another moment if it has to wait.

        Without the store nobody is heard; whoever tried comes back when it is there again. An
        agent sees the case as it stands once it has `rested`.
        """
        self._now = now
        step = planned.step
        if self.away_until is not None and step.kind in _NEEDS_STORE:
            self._say(now, f"{step.kind} » waits: the store is away")
            return self._when_back(planned, self.away_until)
        if step.kind == "agent":
            if self._put_off is not None and self._put_off.number != planned.number:
                return replace(planned, at=self._put_off.at)
            await rested()
            self._put_off = await self._agent(planned)
            return self._put_off
        await getattr(self, f"_{step.kind}")(step, planned.number)
        return None

    def _when_back(self, planned: Planned, back: timedelta) -> Planned:
        """The step that the store kept waiting, when it is there again.

        In bad weather a buyer answers what has reached them: later words are written later, too.
        """
        if self._unheard is None or self._unheard.number == planned.number:
            self._unheard = planned
        behind = planned.at - self._unheard.at
        if not (self._patient and planned.step.kind == "buyer" and behind):
            return replace(planned, at=back)
        later = back + behind
        return replace(planned, at=later, step=planned.step.model_copy(update={"at": later}))

    # ------------------------------------------------------------ who writes

    async def _buyer(self, step: Step, number: int) -> None:
        assert step.buyer is not None
        self._say(self._now, f"buyer » {step.buyer.text}")
        data = step.buyer.model_dump(exclude_none=True, exclude_defaults=True)
        await self._send(f"step-{number}", "buyer.message", data, step.at)

    async def _event(self, step: Step, number: int) -> None:
        assert step.event is not None
        data = await self._filled(step.event.data)
        self._say(self._now, f"event » {step.event.type} {_short(data)}")
        await self._send(step.event.id or f"step-{number}", step.event.type, data, step.at)

    async def _filled(self, data: dict[str, Any]) -> dict[str, Any]:
        filled = self._times(data)
        if filled.get("shipment_id") == "reship":
            parcels = (await self._world.books(self._order_id))["shipments"]
            filled["shipment_id"] = parcels[-1]["id"] if parcels else "reship"
        return filled

    def _times(self, data: dict[str, Any]) -> dict[str, Any]:
        """Durations in a file count from the first step."""
        return {k: self._moment(v) if TIME_KEYS.search(k) else v for k, v in data.items()}

    def _moment(self, raw: Any) -> Any:
        try:
            return (self._start + duration(raw)).isoformat()
        except ValueError:
            return raw

    async def _send(self, event_id: str, kind: str, data: dict[str, Any], at: timedelta) -> None:
        event = {
            "id": event_id,
            "type": kind,
            "occurred_at": (self._start + at).isoformat(),
            "seller": SELLER,
            "marketplace": self._scenario.place.code,
            "order_id": self._order_id,
            "data": _with_ids(kind, data, event_id),
        }
        self._sent[event_id] = event
        await self._senders.event(event)
        self.case_ids.add(parse_event(event).case_id)

    async def _deliver(self, step: Step, _: int) -> None:
        names = list(step.deliver or ()) * step.again
        if step.order == "reversed":
            names.reverse()
        elif step.order == "shuffled":
            random.Random(self._scenario.name).shuffle(names)
        for name in names:
            if name not in self._sent:
                raise ValueError(f"deliver: no event {name!r} was sent before {step.at}")
            await self._senders.event(self._sent[name])

    async def _agent(self, planned: Planned) -> Planned | None:
        agent = planned.step.agent
        assert agent is not None
        answer = await self._senders.act(
            f"{SELLER}:{self._order_id}",
            agent.action,
            self._times(agent.body),
            agent.name,
            agent.as_role,
            f"step-{planned.number}",
        )
        told = "accepted" if answer.is_success else f"refused ({answer.status_code}): {answer.text}"
        self._say(self._now, f"{agent.name} ({agent.as_role}) » {agent.action}: {told[:200]}")
        if answer.is_success != agent.refused:
            return None
        if self._patient and not answer.is_success and planned.tries < len(RETRIES):
            later = self._now + RETRIES[planned.tries]
            return replace(planned, at=later, tries=planned.tries + 1)
        if self._patient and agent.body.get("kind") in _BY_HAND:
            # The weather spared somebody this work.
            return None
        complaint = f"{planned.step.at}: {agent.action} as {agent.name} was {told}"
        # What comes after a step that was given up is another story.
        told_of = self.given_up if planned.tries or self.given_up else self.failures
        told_of.append(complaint)
        return None

    async def _amazon(self, step: Step, _: int) -> None:
        assert step.amazon is not None
        self._say(self._now, f"Amazon » refunds {step.amazon.refunds}")
        await self._world.amazon_refunds(self._order_id, step.amazon.refunds)

    # ------------------------------------------------------------ what breaks

    async def _fault(self, step: Step, _: int) -> None:
        fault = step.fault
        assert fault is not None
        self._say(self._now, f"fault » {fault.kind} on {fault.target} × {fault.times}")
        until = await self._world.fault(fault.target, fault.kind, fault.times)
        if fault.target == "store":
            self.away_until = None if until is None else until - self._start

    async def _kill(self, step: Step, _: int) -> None:
        self._say(self._now, f"kill » {step.kill}")
        self._stack.processes[str(step.kill)].kill()

    async def _restart(self, step: Step, _: int) -> None:
        role = str(step.restart)
        self._say(self._now, f"restart » {role}")
        if role not in self._stack.processes:
            raise ValueError(f"restart: {role} was not started by this rehearsal")
        await self._stack.processes[role].stop()
        await self._stack.processes[role].start()
        await self._stack.ready(role)


def _with_ids(kind: str, data: dict[str, Any], event_id: str) -> dict[str, Any]:
    """Fill in the ids that a type requires and the file left out."""
    # One return, claim or chargeback runs through a file unless it names several.
    return {
        name: event_id if kind == "refund.observed" else f"{name}-1" for name in _ids(kind)
    } | data


def _ids(kind: str) -> list[str]:
    return [
        name
        for name, field in DATA[kind].model_fields.items()
        if field.is_required() and (name.endswith("_id") or name == "reference")
    ]


def _short(data: dict[str, Any]) -> str:
    return " ".join(f"{k}={v}" for k, v in data.items() if not isinstance(v, dict | list))
