"""`AfterSalesCase`: the life of one after-sales case, from its first event to its end.

This is the platform; the story is told by the playbooks. Signals only append to the inbox, updates
are checked by validators before anything is written to history, one timer serves all clocks, and
whatever is under way in the outside world is finished before the case goes on, continues as new, or
ends.
"""

import asyncio
from contextlib import suppress
from typing import Any

from temporalio import workflow
from temporalio.exceptions import ApplicationError

with workflow.unsafe.imports_passed_through():
    from cases import actions as legal
    from cases.actions import Request
    from cases.case import CaseFile, Progress
    from cases.errors import AfterSalesError, InvalidInput
    from cases.events import Event
    from cases.limits import Role
    from cases.opening import CaseStart, new_case, redirected, reopens
    from cases.snapshot import snapshot as shown
    from workflows.actions import Actions
    from workflows.books import Books
    from workflows.clockwork import Clockwork
    from workflows.consent import Consent
    from workflows.desk import CaseDesk
    from workflows.ending import outcome_of
    from workflows.engine import Engine, Interrupt
    from workflows.freight import Freight
    from workflows.inbox import Inbox
    from workflows.opening import Opening
    from workflows.playbook import closes, switches
    from workflows.playbooks import known, playbook
    from workflows.post import Post
    from workflows.recorder import Recorder
    from workflows.talking import HandOver
    from workflows.treasury import Treasury
    from workflows.updates import AgentUpdates


@workflow.defn(name="AfterSalesCase")
class AfterSalesCase(AgentUpdates):
    """One case, one durable workflow."""

    @workflow.init
    def __init__(self, start: CaseStart) -> None:
        """Take over the file of the run before, or open a new one."""
        self._start = start
        engine = Engine(start.carried or new_case(start), start.started_at)
        self._engine = engine
        self._consent = Consent(engine)
        books = Books()
        self._treasury = Treasury(engine, books)
        self._freight = Freight(engine)
        self._post = Post(engine)
        self._desk = CaseDesk(engine, self._post, self._treasury, self._freight, self._consent)
        departments = (self._desk, self._post, self._treasury, self._freight, self._consent)
        self._inbox = Inbox(engine, *departments)
        self._actions = Actions(engine, *departments[1:])
        self._recorder = Recorder(engine, books)
        self._clockwork = Clockwork(engine)
        for event in start.pending:
            self._inbox.add(event)

    @property
    def _case(self) -> CaseFile:
        return self._engine.case

    # ------------------------------------------------------------ life

    @workflow.run
    async def run(self, start: CaseStart) -> str:
        """Live until nothing can come any more; return the outcome."""
        engine = self._engine
        services = [engine.serve(w.run()) for w in (self._clockwork, self._recorder)]
        try:
            if start.carried is None:
                await Opening(engine, self._inbox, self._post).run(start)
            services += [
                engine.serve(w.run()) for w in (self._treasury, self._freight, self._inbox)
            ]
            services.append(engine.serve(self._wake()))
            while self._case.closed_at is None:
                await self._step()
                if self._case.closed_at is None and workflow.info().is_continue_as_new_suggested():
                    await self._drain()
                    workflow.continue_as_new(self._continued())
        finally:
            for service in services:
                service.cancel()
        await self._drain()
        if any(reopens(event) for event in self._inbox.pending):
            workflow.continue_as_new(self._reopened())
        return self._case.outcome or ""

    async def _step(self) -> None:
        case, engine = self._case, self._engine
        if case.stage == "quiet":
            await self._close("no_response_needed")
            return
        stage = playbook(case.playbook, case.stage).stage(case.stage)
        running = asyncio.create_task(self._run_stage(stage))
        await engine.until(lambda: running.done() or engine.interrupt is not None)
        if engine.interrupt is None:
            await self._follow(running.result())
            return
        await self._stop(running)
        await engine.until(lambda: engine.settled)
        await self._break_off()

    async def _stop(self, running: asyncio.Task[str]) -> None:
        """End the stage; one that had just ended by itself goes on from where it led."""
        interrupt = self._engine.interrupt
        if running.done():
            target = running.result()
            if interrupt is not None and interrupt.resume and ":" not in target:
                self._case.stage = target
            return
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    async def _run_stage(self, stage: Any) -> str:
        try:
            target: str = await stage(self._case, self._desk)
        except HandOver as hand_over:
            self._case.progress.takeover_why = str(hand_over)
            self._case.progress.resume_at = self._case.stage
            return "hand_over"
        return target

    async def _follow(self, target: str) -> None:
        if (outcome := closes(target)) is not None:
            await self._close(outcome)
        elif (other := switches(target)) is not None:
            self._goto(other, "start", f"from {self._case.playbook}")
        else:
            self._goto(self._case.playbook, target, "")

    async def _break_off(self) -> None:
        interrupt, self._engine.interrupt = self._engine.interrupt, None
        assert interrupt is not None
        if interrupt.outcome is not None:
            await self._close(interrupt.outcome, told_by=interrupt)
            return
        if interrupt.stage not in ("paid", "sent"):
            self._consent.void_asked("engine", interrupt.why)
        progress = self._case.progress
        if interrupt.resume:
            if self._case.stage not in ("hand_over", "paid", "sent"):
                progress.resume_at = self._case.stage
            progress.takeover_why = interrupt.why
        self._goto(interrupt.playbook, interrupt.stage, interrupt.why)

    def _goto(self, name: str, stage: str, why: str) -> None:
        case, engine = self._case, self._engine
        if name != case.playbook or stage == "start":
            case.progress = Progress(topic=name, takeover_why=why, resume_at="start")
            engine.stop_clocks("logistics.promise") if name in ("claim", "chargeback") else None
        if stage == "start" and redirected(case, name):
            stage = "redirect"
        if not known(name) and stage == "start":
            case.progress.takeover_why = f"{why} ({name})" if name not in why else why
            case.progress.runner_up = [name]
            name = "question"
        case.playbook, case.stage = name, stage
        engine.note("stage", why, playbook=name, stage=stage)

    async def _close(self, outcome: str, told_by: Interrupt | None = None) -> None:
        """End: what is under way is finished, what stands for an effect is done, then close."""
        case, engine = self._case, self._engine
        by_agent = told_by is not None
        if not await self._may_close(by_agent=by_agent):
            await self._break_off()
            return
        for task in case.tasks:
            if task.state == "open" and not task.side:
                engine.close_task(task, "cancelled")
        self._consent.void_all("the case is closed")
        for message in case.now_waiting():
            message.answered = True
        case.outcome = outcome if by_agent else outcome_of(case, outcome)
        case.closed_at, case.stage = engine.now(), "closed"
        case.decision = case.question = case.snoozed_until = case.waiting_for = None
        engine.stop_clocks(*case.clocks.clocks)
        engine.note("case.closed", told_by.why if told_by else "", outcome=case.outcome)
        engine.emit("case.closed", outcome=case.outcome)

    async def _may_close(self, *, by_agent: bool) -> bool:
        """Wait until the case can end; False if something came up meanwhile."""
        engine = self._engine
        under_way = self._on_its_way() or (by_agent and not engine.settled)
        if under_way and workflow.patched("what-is-on-its-way-is-seen-through"):
            return await self._seen_through(by_agent=by_agent)
        if not by_agent:
            await engine.until(lambda: engine.interrupt is not None or not self._blocked())
            if engine.interrupt is not None:
                return False
        await engine.until(lambda: engine.settled)
        return by_agent or engine.interrupt is None

    async def _seen_through(self, *, by_agent: bool) -> bool:
        """Wait for money and parcels on their way, and for whoever does by hand what was refused.

        Closed before, nobody would look after them. What the buyer writes meanwhile, or a claim,
        keeps the case open.
        """
        case, engine = self._case, self._engine
        moving = {*self._treasury.moving(), *self._freight.moving()}
        for task in case.tasks:
            if by_agent and task.state == "open" and not task.side and task.effect not in moving:
                engine.close_task(task, "cancelled")
        self._let_go(moving)
        await engine.until(lambda: engine.interrupt is not None or self._finished())
        if case.now_waiting():
            engine.take_over("the buyer wrote while the case was closing")
        return engine.interrupt is None

    def _let_go(self, moving: set[str]) -> None:
        """Whoever closes the case asks nothing more of anybody; only what is `moving` goes on."""
        case, engine = self._case, self._engine
        if case.snoozed_until is not None:
            self._actions.wake()
        self._consent.void_all("the case is being closed")
        for message in case.now_waiting():
            message.answered = True
        case.decision = case.question = None
        case.waiting_for = "amazon"
        kept = {f"task:{t.id}" for t in case.tasks if t.state == "open"}
        kept |= {f"{kind}.look:{name}" for kind in ("refund", "shipment") for name in moving}
        engine.stop_clocks(*(name for name in case.clocks.clocks if name not in kept))
        engine.note("case.closing", "what is on its way is seen through first")

    def _finished(self) -> bool:
        return not (self._blocked() or self._on_its_way()) and self._engine.settled

    def _on_its_way(self) -> bool:
        return bool(self._treasury.moving() or self._freight.moving())

    def _blocked(self) -> bool:
        return any(t.state == "open" and not t.side for t in self._case.tasks)

    async def _wake(self) -> None:
        """End a snooze at its moment."""
        while True:
            await self._engine.until(self._slept_enough)
            self._actions.wake()

    def _slept_enough(self) -> bool:
        clock = self._case.clocks.get("snooze")
        return clock is not None and "due" in clock.fired

    async def _drain(self) -> None:
        """Nothing under way may be lost: effects, handlers and the last record come first."""
        await self._engine.until(lambda: self._engine.settled)
        await workflow.wait_condition(workflow.all_handlers_finished)
        while self._engine.dirty or self._recorder.busy:
            await self._recorder.flush()

    def _continued(self) -> CaseStart:
        return self._start.model_copy(
            update={
                "carried": self._case,
                "started_at": self._engine.now(),
                "pending": self._inbox.pending,
                "known": [],
                "earlier": None,
                "reopened": None,
            }
        )

    def _reopened(self) -> CaseStart:
        """What came in while the case was closing opens the next run, which knows this one."""
        return self._start.model_copy(
            update={
                "carried": None,
                "started_at": self._engine.now(),
                "pending": self._inbox.pending,
                "known": [],
                "earlier": self._case,
                "reopened": None,
            }
        )

    # ------------------------------------------------------------ signals and queries

    @workflow.signal
    async def event(self, event: Event) -> None:
        """Take an event; everything else happens in the case's own order."""
        self._inbox.add(event)

    @workflow.signal
    async def act(self, body: dict[str, Any]) -> None:
        """An action from Temporal's own UI or command line: `{action, as, …body}`.

        The name is unverified; money and approvals are refused unless a setting allows them, and an
        illegal one is refused into the audit.
        """
        words = {k: v for k, v in body.items() if k not in ("action", "as", "role")}
        name = str(body.get("as") or "unnamed")
        action = str(body.get("action") or "")
        try:
            if action in legal.MONEY_ACTIONS and not self._case.profile.get("signal_money"):
                raise AfterSalesError("money and approvals are not taken from a signal")
            request = Request(action=action, body=words, name=name, role="lead", verified=False)
            legal.check(self._case, request)
            self._actions.apply(request)
        except (AfterSalesError, ValueError) as error:
            self._engine.note(
                "action.refused", str(error), actor=name, verified=False, tried=action
            )

    @workflow.query
    def snapshot(self) -> dict[str, Any]:
        """The whole case, as the API shows it."""
        return shown(self._case)

    @workflow.query
    def view(self, role: Role) -> dict[str, Any]:
        """The case and what a person of that role may do now."""
        return {"snapshot": shown(self._case), "actions": legal.legal_for(self._case, role)}

    # ------------------------------------------------------------ updates

    def check_request(self, request: Request) -> None:
        """Refuse an illegal action before anything is written to history."""
        if request.key and request.once in self._case.seen:
            return
        try:
            legal.check(self._case, request)
        except AfterSalesError as error:
            field = error.field if isinstance(error, InvalidInput) else None
            raise ApplicationError(
                str(error),
                {"field": field} | error.context,
                type=type(error).__name__,
                non_retryable=True,
            ) from error

    def apply_request(self, request: Request) -> dict[str, Any]:
        """Do it, once per key, and return the new snapshot."""
        if not (request.key and request.once in self._case.seen):
            self._actions.apply(request)
        return shown(self._case) | {"actions": legal.legal_for(self._case, request.role)}
