"""One timer for the whole table of clocks (DESIGN 3)."""

from datetime import datetime, timedelta

from temporalio import workflow

from cases.clocks import Clock, Elapse, Firing
from workflows.engine import Engine
from workflows.timeouts import ARMING_HORIZON


class Clockwork:
    """Keeps the one timer, and turns moments that have come into alerts and steps."""

    def __init__(self, engine: Engine) -> None:
        """Serve the clocks of the engine's case."""
        self._engine = engine

    def _next(self) -> datetime | None:
        """The moment to arm for; far ones wait until effects under way are done."""
        moment = self._engine.case.clocks.next_moment()
        if moment is None or self._engine.settled:
            return moment
        return moment if moment - self._engine.now() < ARMING_HORIZON else None

    async def run(self) -> None:
        """Arm for the earliest moment; re-arm only when an earlier one appears."""
        while True:
            await workflow.wait_condition(lambda: self._next() is not None)
            due = self._next()
            if due is not None and due > self._engine.now():
                await self._engine.others_first()
                due = self._next()
            if due is None:
                continue
            if due > self._engine.now() and not await self._reached(due):
                continue
            for firing in self._engine.clock(Elapse()):
                self._act(firing)

    async def _reached(self, due: datetime) -> bool:
        def earlier() -> bool:
            moment = self._next()
            return moment is not None and moment < due

        try:
            await workflow.wait_condition(
                earlier,
                timeout=due - self._engine.now(),
                timeout_summary=self._summary(due),
            )
        except TimeoutError:
            return True
        return False

    def _summary(self, due: datetime) -> str:
        kinds = sorted(
            {
                f"{clock.kind} {rung.name}"
                for clock in self._engine.case.clocks.clocks.values()
                for rung in clock.upcoming
                if rung.at == due
            }
        )
        return f"{', '.join(kinds)} at {due:%Y-%m-%d %H:%M} UTC"

    def _act(self, firing: Firing) -> None:
        case, engine = self._engine.case, self._engine
        clock = case.clocks.get(firing.clock)
        if clock is None or not case.clocks.holds(firing):
            return
        engine.touch()
        if firing.rung == "breach":
            self._breach(clock)
        if firing.to == "engine":
            return
        to: str = firing.to
        if to == "assignee" and case.assignee is None:
            to = "team"
        rung = "100" if firing.rung == "grace" else firing.rung
        engine.alert(firing.kind, rung, to, clock.why or firing.kind, firing.due)
        if firing.rung == "grace":
            minutes = case.clock_rules.grace // timedelta(minutes=1)
            engine.take_over(f"our own step is {minutes} minutes late: {firing.kind}")
        elif firing.rung == "100":
            self._breach(clock)

    def _breach(self, clock: Clock) -> None:
        engine = self._engine
        engine.emit("clock.breached", clock=clock.kind, due=clock.due.isoformat())
        if clock.kind == "approval.expiry":
            self._expire(clock)
        elif clock.marketplace:
            engine.take_over(f"a marketplace deadline was missed: {clock.kind}")

    def _expire(self, clock: Clock) -> None:
        for approval in self._engine.case.approvals:
            if f"approval:{approval.id}" == clock.id and approval.state == "open":
                approval.state = "expired"
                self._engine.note("approval.expired", approval.reason, approval=approval.id)
        self._engine.stop_clocks(clock.id)
