"""Plays one scenario: hop by hop from one moment to the next, judging at each quiet one."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from aftersales.rehearsal.books import Books
from aftersales.rehearsal.engine_time import EngineTime, Standing, pause
from aftersales.rehearsal.judging import Seen
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.senders import Senders
from aftersales.rehearsal.steps import Step
from aftersales.rehearsal.verdicts import Verdict
from aftersales.rehearsal.wording import TIME_KEYS, duration
from aftersales.rehearsal.world import World
from aftersales.stack import SELLER, SENDER, Stack
from cases.books import SellerProfile
from cases.marketplaces import Marketplace, marketplace
from cases.policy import case_policy
from gateways.store.store import Store

LONGEST = timedelta(days=90)
"""After the last step a rehearsal ends at the latest."""
STUCK_SECONDS = 180


class Stuck(Exception):
    """Something never came to rest; the message names it."""


@dataclass
class Played:
    """How a rehearsal went."""

    scenario: Scenario
    verdicts: list[Verdict]
    failures: list[str] = field(default_factory=list)
    """Agents' steps that were refused, or accepted where a refusal was expected."""
    took: float = 0.0
    lived: timedelta = timedelta(0)

    @property
    def passed(self) -> bool:
        """Whether everything was as expected."""
        return not self.failures and all(v.held for v in self.verdicts)


class Player:
    """One scenario on a running stack."""

    def __init__(
        self,
        scenario: Scenario,
        stack: Stack,
        store: Store,
        engine: EngineTime,
        say: Callable[[timedelta, str], None],
        speed: float | None = None,
    ) -> None:
        """Play `scenario`; `say` prints the timeline; `speed` is virtual seconds per real one."""
        self._scenario = scenario
        self._stack = stack
        self._store = store
        self._engine = engine
        self._say = say
        self._speed = speed
        digest = int(sha256(scenario.name.encode()).hexdigest(), 16)
        self.order_id = (
            f"{digest % 900 + 100:03d}-{digest // 1000 % 10**7:07d}-{digest % 10**7:07d}"
        )
        self._place: Marketplace = marketplace(scenario.order.marketplace)
        self._world = World(stack.sandbox)
        self._senders = Senders(stack.web, stack.webhook_secret, store)
        self._books = Books(store, self._world, self.order_id)
        self._sent: dict[str, dict[str, Any]] = {}
        self._cases: list[str] = []
        self._told = 0
        self._start = self._beginning()
        self._steps = sorted(scenario.steps, key=lambda s: s.at)
        self._number = 0
        self._limit = max((s.at for s in self._steps), default=timedelta(0)) + LONGEST
        self._played = Played(scenario, [Verdict(e) for e in scenario.expect])

    def _beginning(self) -> datetime:
        start = self._scenario.start
        local = start if start.tzinfo else start.replace(tzinfo=ZoneInfo(self._place.zone))
        # In UTC: durations count elapsed time, also where the zone's clocks change on the way.
        return local.astimezone(UTC)

    # ------------------------------------------------------------ life

    async def play(self) -> Played:
        """Play it through; raises ValueError for an order or policy that cannot be."""
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            await self._prepare()
            await self._live()
        finally:
            await self._world.close()
            await self._senders.close()
        self._played.took = clock() - began
        return self._played

    async def _prepare(self) -> None:
        policy = self._scenario.policy
        case_policy(self._place, self._start, policy)
        # Also what an earlier rehearsal left on a server that outlives it.
        for case_id in {*await self._books.cases(), f"{SELLER}:{self.order_id}"}:
            await self._engine.abandon(case_id)
        await self._world.start_afresh()
        await self._store.wipe()
        await self._world.set_now(self._start)
        await self._store.sellers.save(
            SellerProfile(
                seller=SELLER, autopilot=self._scenario.autopilot, policy=policy, sender=SENDER
            )
        )
        order = self._scenario.order.model_dump(mode="json", exclude_unset=True)
        order.pop("id", None)
        await self._world.place(self.order_id, order)

    async def _live(self) -> None:
        pending = list(self._steps)
        moments = sorted({m for v in self._played.verdicts for m in v.moments()})
        await self._quiet()
        now = self._elapsed()
        while True:
            while pending and pending[0].at <= now:
                await self._play_all(pending)
            cases = await self._quiet()
            now = max(now, self._elapsed())
            seen = await self._look(now)
            for verdict in self._played.verdicts:
                verdict.look(seen)
            moments = [m for m in moments if m > now]
            woken = [c.wakes_at - self._start for c in cases if c.wakes_at is not None]
            over = not pending and not moments and _at_rest(seen, cases)
            if over or now >= self._limit or not (pending or moments or woken):
                break
            steps = [pending[0].at] if pending else []
            target = max(now, min(woken + steps + moments[:1] + [self._limit]))
            if self._speed is not None:
                await asyncio.sleep((target - now).total_seconds() / self._speed)
            await self._hop(target, cases)
            now = target
        seen = await self._look(now)
        for verdict in self._played.verdicts:
            verdict.end(seen)
        self._played.lived = now

    async def _play_all(self, pending: list[Step]) -> None:
        """Play the steps of one moment; none waits for another's effects."""
        moment = pending[0].at
        while pending and pending[0].at == moment:
            await self._step(pending.pop(0))

    def _elapsed(self) -> timedelta:
        return self._world.now() - self._start

    async def _hop(self, target: timedelta, cases: list[Standing]) -> None:
        """Take the world and every open case to the same moment; time never runs backwards."""
        moment = max(self._start + target, self._world.now())
        await self._world.set_now(moment)
        await asyncio.gather(*(self._engine.forward(case, moment) for case in cases))

    async def _quiet(self) -> list[Standing]:
        """Wait until nothing moves by itself any more; return how the cases stand."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + STUCK_SECONDS
        while True:
            calm = await self._store.inbox.pending() == 0
            standings = [await self._engine.standing(case_id) for case_id in self._cases]
            if calm and all(s.quiet for s in standings):
                known, self._cases = self._cases, await self._books.cases()
                if self._cases == known:
                    return standings
            elif loop.time() > deadline:
                names = ", ".join(self._cases)
                raise Stuck(f"{self._scenario.name}: not quiet after {STUCK_SECONDS} s: {names}")
            else:
                await pause()

    async def _look(self, now: timedelta) -> Seen:
        seen = await self._books.seen(self._start, self._start + now)
        for entry in seen.audit[self._told :]:
            self._say(entry["at"] - self._start, _line(entry))
        self._told = len(seen.audit)
        return seen

    # ------------------------------------------------------------ steps

    async def _step(self, step: Step) -> None:
        self._number += 1
        await getattr(self, f"_{step.kind}")(step)

    async def _buyer(self, step: Step) -> None:
        assert step.buyer is not None
        self._say(step.at, f"buyer » {step.buyer.text}")
        data = step.buyer.model_dump(exclude_none=True, exclude_defaults=True)
        await self._send(f"step-{self._number}", "buyer.message", data, step.at)

    async def _event(self, step: Step) -> None:
        assert step.event is not None
        data = await self._filled(step.event.data)
        self._say(step.at, f"event » {step.event.type} {_short(data)}")
        await self._send(step.event.id or f"step-{self._number}", step.event.type, data, step.at)

    async def _filled(self, data: dict[str, Any]) -> dict[str, Any]:
        filled = self._times(data)
        if filled.get("shipment_id") == "reship":
            parcels = (await self._world.books(self.order_id))["shipments"]
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
            "marketplace": self._place.code,
            "order_id": self.order_id,
            "data": _with_ids(kind, data, event_id),
        }
        self._sent[event_id] = event
        await self._senders.event(event)

    async def _deliver(self, step: Step) -> None:
        names = list(step.deliver or ()) * step.again
        if step.order == "reversed":
            names.reverse()
        elif step.order == "shuffled":
            random.Random(self._scenario.name).shuffle(names)
        for name in names:
            if name not in self._sent:
                raise ValueError(f"deliver: no event {name!r} was sent before {step.at}")
            await self._senders.event(self._sent[name])

    async def _agent(self, step: Step) -> None:
        agent = step.agent
        assert agent is not None
        # A person sees the case as it stands once what happened before has come to rest.
        await self._quiet()
        answer = await self._senders.act(
            f"{SELLER}:{self.order_id}",
            agent.action,
            self._times(agent.body),
            agent.name,
            agent.as_role,
            f"step-{self._number}",
        )
        told = "accepted" if answer.is_success else f"refused ({answer.status_code}): {answer.text}"
        self._say(step.at, f"{agent.name} ({agent.as_role}) » {agent.action}: {told[:200]}")
        if answer.is_success == agent.refused:
            self._played.failures.append(f"{step.at}: {agent.action} as {agent.name} was {told}")

    async def _amazon(self, step: Step) -> None:
        assert step.amazon is not None
        self._say(step.at, f"Amazon » refunds {step.amazon.refunds}")
        await self._world.amazon_refunds(self.order_id, step.amazon.refunds)

    async def _fault(self, step: Step) -> None:
        assert step.fault is not None
        self._say(step.at, f"fault » {step.fault.kind} on {step.fault.target} × {step.fault.times}")
        await self._world.fault(step.fault.target, step.fault.kind, step.fault.times)

    async def _kill(self, step: Step) -> None:
        self._say(step.at, f"kill » {step.kill}")
        self._stack.processes[str(step.kill)].kill()

    async def _restart(self, step: Step) -> None:
        raise ValueError(f"restart: {step.restart} is not played yet: its server keeps no file")


def _at_rest(seen: Seen, cases: list[Standing]) -> bool:
    """Whether nothing can come any more but the same alert again, every day, to the same people.

    A clock that a person serves only repeats itself once its 100 % rung has fired.
    """
    if not any(case.open for case in cases):
        return True
    running = [clock for case in seen.cases for clock in case["clocks"]]
    return bool(running) and all(clock["breached"] for clock in running)


def _with_ids(kind: str, data: dict[str, Any], event_id: str) -> dict[str, Any]:
    """Fill in the ids that a type requires and the file left out."""
    needed = {
        "return.requested": "return_id",
        "return.received": "return_id",
        "claim.opened": "claim_id",
        "claim.decided": "claim_id",
        "chargeback.opened": "chargeback_id",
        "chargeback.decided": "chargeback_id",
        "feedback.received": "feedback_id",
        "refund.observed": "refund_id",
        "reimbursement.detected": "reference",
    }.get(kind)
    if needed is None or needed in data:
        return data
    # One return, claim or chargeback runs through a file unless it names several.
    return data | {needed: event_id if kind == "refund.observed" else f"{needed}-1"}


def _line(entry: dict[str, Any]) -> str:
    facts = " ".join(f"{k}={v}" for k, v in entry["facts"].items() if k not in ("event", "task"))
    why = f": {entry['why']}" if entry["why"] else ""
    return f"{entry['actor']} · {entry['what']}{why} {facts}".rstrip()


def _short(data: dict[str, Any]) -> str:
    return " ".join(f"{k}={v}" for k, v in data.items() if not isinstance(v, dict | list))
