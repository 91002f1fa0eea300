"""Plays one scenario: hop by hop from one moment to the next, judging at each quiet one."""

import asyncio
from bisect import insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from aftersales.rehearsal.acting import Actors, Planned
from aftersales.rehearsal.books import Books
from aftersales.rehearsal.chaos import GRACE, Disturbance, loosened, planned
from aftersales.rehearsal.engine_time import EngineTime, Standing, pause
from aftersales.rehearsal.invariant import broken, overdue
from aftersales.rehearsal.judging import Seen
from aftersales.rehearsal.scenario import Scenario
from aftersales.rehearsal.senders import Senders
from aftersales.rehearsal.verdicts import Verdict
from aftersales.rehearsal.world import World
from aftersales.stack import SELLER, SENDER, Stack
from cases.books import SellerProfile
from cases.policy import case_policy
from gateways.store.store import Store

LONGEST = timedelta(days=90)
"""After the last step a rehearsal ends at the latest."""
STUCK_SECONDS = 180
AHEAD = timedelta(minutes=2)
"""A case that is so far ahead of the world was taken too far."""
PLAYS = 3
"""How often a rehearsal is played at the most, where Temporal took a case too far."""


class Stuck(Exception):
    """Something never came to rest; the message names it."""


@dataclass
class Played:
    """How a rehearsal went."""

    scenario: Scenario
    verdicts: list[Verdict]
    failures: list[str] = field(default_factory=list)
    """Agents' steps that were refused, or accepted where a refusal was expected; and rules that
    hold after every rehearsal and did not."""
    took: float = 0.0
    lived: timedelta = timedelta(0)
    chaos: Disturbance | None = None
    again: int = 0
    """How often it was played anew, since Temporal took a case too far (`Player.play`)."""

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
        *,
        chaos: Disturbance | None = None,
    ) -> None:
        """Play `scenario`; `say` prints the timeline; `speed` is virtual seconds per real one.

        `chaos` is what goes wrong over the file's own steps.
        """
        self._scenario = scenario
        self._stack = stack
        self._store = store
        self._engine = engine
        self._say = say
        self._speed = speed
        self._chaos = chaos
        self.order_id = scenario.order_id
        self._start = scenario.beginning
        self._steps = chaos.plan(scenario) if chaos else planned(scenario)
        self._limit = max((s.at for s in self._steps), default=timedelta(0)) + LONGEST
        self._begin()

    def _begin(self) -> None:
        chaos, stack = self._chaos, self._stack
        self._world = World(stack.sandbox)
        self._senders = Senders(stack.web, stack.webhook_secret, self._store)
        self._actors = Actors(
            self._scenario,
            stack,
            self._world,
            self._senders,
            self._say,
            patient=chaos is not None,
        )
        self._books = Books(self._store, self._world, self.order_id, self._actors.case_ids)
        self._cases: list[str] = []
        self._told = 0
        self._late: list[str] = []
        self._too_far = False
        verdicts = _verdicts(self._scenario, chaos is not None)
        self._played = Played(self._scenario, verdicts, chaos=chaos)

    # ------------------------------------------------------------ life

    async def play(self) -> Played:
        """Play it through; raises ValueError for an order or policy that cannot be.

        Anew where Temporal took a case too far (PR#11373) and something is not as expected: what
        the case was like on the way nobody can see any more, and what people do came late.
        """
        clock = asyncio.get_running_loop().time
        began = clock()
        played = await self._play_once()
        while self._too_far and not played.passed and played.again < PLAYS - 1:
            self._say(played.lived, "Temporal took the case too far (PR#11373): played anew")
            again = played.again + 1
            self._begin()
            played = await self._play_once()
            played.again = again
        played.took = clock() - began
        return played

    async def _play_once(self) -> Played:
        try:
            await self._prepare()
            await self._live()
        finally:
            await self._world.close()
            await self._senders.close()
        return self._played

    async def _prepare(self) -> None:
        policy = self._scenario.policy
        case_policy(self._scenario.place, self._start, policy)
        # First, because it ends an outage in which an earlier rehearsal may have ended.
        await self._world.start_afresh()
        for role in ("web", "worker"):
            # An earlier rehearsal may have killed it at its very end.
            await self._stack.ready(role)
        # Also what an earlier rehearsal left on a server that outlives it.
        for case_id in {*await self._books.everyone(), *self._actors.case_ids}:
            await self._engine.abandon(case_id)
        await self._world.start_afresh()
        await self._store.wipe()
        await self._world.set_now(self._start)
        await self._store.sellers.save(
            SellerProfile(
                seller=SELLER,
                autopilot=self._scenario.autopilot,
                policy=policy,
                calendar=self._scenario.calendar,
                sender=SENDER,
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
        seen: Seen | None = None
        while True:
            self._actors.back(now)
            if pending and pending[0].at <= now:
                seen = None
            while pending and pending[0].at <= now:
                await self._play_next(pending, now)
            cases = await self._quiet()
            now = max(now, self._elapsed())
            ahead = max((c.now - self._start for c in cases if c.now is not None), default=now)
            self._too_far = self._too_far or ahead > now + AHEAD
            if seen is not None and ahead > now + AHEAD:
                known = min([ahead] + [one.at for one in pending[:1]])
                between = [now, *(m for m in moments if now < m < known)]
                await self._run_past(seen, between, known, ahead)
                now, seen = ahead, None
                continue
            seen = await self._look(now)
            # A case that closed on the way has no time of its own any more; its audit tells.
            told = max((entry["at"] - self._start for entry in seen.audit[-1:]), default=now)
            self._too_far = self._too_far or told > now + AHEAD
            self._judge(seen)
            self._watch(seen, cases)
            moments = [m for m in moments if m > now]
            woken = [c.wakes_at - self._start for c in cases if c.wakes_at is not None]
            over = not pending and not moments and _at_rest(seen, cases)
            if over or now >= self._limit or not (pending or moments or woken):
                break
            nearest = [pending[0].at] if pending else []
            nearest += [self._actors.away_until] if self._actors.away_until is not None else []
            target = max(now, min(woken + nearest + moments[:1] + [self._limit]))
            if self._speed is not None:
                await asyncio.sleep((target - now).total_seconds() / self._speed)
            await self._hop(target, cases)
            now = target
        await self._end(now, cases)

    async def _play_next(self, pending: list[Planned], now: timedelta) -> None:
        """Play the next step; one that has to wait goes back into the line."""
        later = await self._actors.play(pending.pop(0), now, self._quiet)
        if later is not None:
            insort(pending, later, key=lambda one: one.order)

    def _judge(self, seen: Seen) -> None:
        for verdict in self._played.verdicts:
            verdict.look(seen)

    async def _run_past(
        self, seen: Seen, moments: list[timedelta], known: timedelta, ahead: timedelta
    ) -> None:
        """Judge moments that the server ran past (temporal PR#11373), and take the world there.

        They are judged by what was `seen` before, and by the audit up to each; what is not `known`
        by that, where the server stands now.
        """
        told = (await self._look(ahead)).audit
        changed = [entry["at"] - self._start - AHEAD for entry in told[len(seen.audit) :]]
        for verdict in self._played.verdicts:
            verdict.put_off(min([known, *changed]), ahead, only_states=True)
            verdict.put_off(known, ahead)
        for moment in moments:
            at = self._start + moment
            heard = [entry for entry in told if entry["at"] <= at + AHEAD]
            self._judge(replace(seen, now=at, audit=heard))
        await self._world.set_now(self._start + ahead)

    def _watch(self, seen: Seen, cases: Sequence[Standing]) -> None:
        """Note a promise that passed unheard; `seen` shows the cases as they stand."""
        # What failed and is tried again may be the record itself.
        own = {case.case_id: case.now for case in cases if case.now and not case.retrying}
        if self._actors.away_until is None and not self._late:
            self._late = overdue(seen.cases, own)

    async def _end(self, now: timedelta, cases: Sequence[Standing]) -> None:
        seen = await self._look(now)
        for verdict in self._played.verdicts:
            verdict.end(seen)
        running = {case.case_id: case.open for case in cases}
        rules = broken(await self._books.accounts(running))
        agents = self._actors.failures
        if not seen.waits_for_people:
            agents += self._actors.given_up
        self._played.failures = list(dict.fromkeys(agents + self._late + rules))
        self._played.lived = now

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
        looks = 0
        while True:
            # While the store refuses, what it took before waits in it.
            away = self._actors.away_until is not None
            calm = away or await self._store.inbox.pending() == 0
            standings = [await self._engine.standing(case_id) for case_id in self._cases]
            # Nor does a worker that was killed come up before the store is there again.
            if calm and (all(s.quiet for s in standings) or (away and not self._stack.works)):
                known, self._cases = self._cases, await self._books.cases()
                if self._cases == known:
                    return standings
            elif loop.time() > deadline:
                names = ", ".join(self._cases)
                raise Stuck(f"{self._scenario.name}: not quiet after {STUCK_SECONDS} s: {names}")
            else:
                looks += 1
                await pause(looks)

    async def _look(self, now: timedelta) -> Seen:
        seen = await self._books.seen(self._start, self._start + now)
        for entry in seen.audit[self._told :]:
            self._say(entry["at"] - self._start, _line(entry))
        self._told = len(seen.audit)
        return seen


def _verdicts(scenario: Scenario, chaos: bool) -> list[Verdict]:
    if not chaos:
        return [Verdict(expectation) for expectation in scenario.expect]
    return [Verdict(expectation, grace=GRACE) for expectation in loosened(scenario.expect)]


def _at_rest(seen: Seen, cases: list[Standing]) -> bool:
    """Whether nothing can come any more but the same alert again, every day, to the same people.

    A clock that a person serves only repeats itself once its 100 % rung has fired.
    """
    if not any(case.open for case in cases):
        return True
    running = [clock for case in seen.cases for clock in case["clocks"]]
    return bool(running) and all(clock["breached"] for clock in running)


def _line(entry: dict[str, Any]) -> str:
    facts = " ".join(f"{k}={v}" for k, v in entry["facts"].items() if k not in ("event", "task"))
    why = f": {entry['why']}" if entry["why"] else ""
    return f"{entry['actor']} · {entry['what']}{why} {facts}".rstrip()
