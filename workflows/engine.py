"""What every part of a running case shares: its file, its time, its audit, its effects.

Effects (messages, money, parcels) run as tasks of their own, shielded from interrupts: they finish,
and their result is in the case before the next stage decides.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, Literal, TypeVar

from pydantic import BaseModel
from temporalio import workflow

from cases.case import AuditEntry, CaseFile, Outgoing, Task
from cases.clock_steps import advance
from cases.clocks import Event as ClockEvent
from cases.clocks import Firing, Start, Stop
from cases.effects import Alert

T = TypeVar("T")
_PASSES = 4
"""Rounds of the event loop without a change after which everything counts as at rest."""


class Interrupt(BaseModel):
    """Why the running stage ends before its time, and where the case goes on."""

    playbook: str
    stage: str
    why: str
    outcome: str | None = None
    """Set when the case closes instead."""
    resume: bool = False
    """Whether `continue` later goes back to the stage that was running."""


class Engine:
    """The case under way."""

    def __init__(self, case: CaseFile, started_at: datetime) -> None:
        """Take over a case whose own time was `started_at` when this run began."""
        self.case = case
        self._started_at = started_at
        self._run_started = workflow.info().start_time
        self.dirty = True
        self.entries: list[AuditEntry] = []
        self.outgoing: list[Outgoing] = []
        self.alerts: list[Alert] = []
        self.effects: dict[asyncio.Task[Any], int] = {}
        self.interrupt: Interrupt | None = None
        self.broken: BaseException | None = None
        """What broke a part of the case; it fails the workflow task, which is tried again after a
        mended deployment, instead of leaving a case that looks alive and does nothing."""

    # ------------------------------------------------------------ time

    def now(self) -> datetime:
        """The case's own time: virtual in a rehearsal, the wall clock in production."""
        return self._started_at + (workflow.now() - self._run_started)

    def due(self, key: str, since: datetime | None = None) -> datetime:
        """When what starts now (or at `since`) is due by policy, in the seller's calendar."""
        return self.case.due(key, since or self.now())

    def clock(self, event: ClockEvent) -> tuple[Firing, ...]:
        """Tell the table of clocks what happened; return what is due now."""
        case = self.case
        case.clocks, due = advance(case.clocks, event, self.now(), case.clock_rules)
        return due

    def stop_clocks(self, *clock_ids: str) -> None:
        """Forget these clocks."""
        self.clock(Stop(clock_ids))

    # ------------------------------------------------------------ record

    def touch(self) -> None:
        """Something changed: a new version, to be recorded."""
        self.case.version += 1
        self.dirty = True

    def note(
        self,
        what: str,
        why: str = "",
        /,
        *,
        actor: str = "engine",
        verified: bool = True,
        **facts: Any,
    ) -> None:
        """Write one line of the audit: who or what, when, and why."""
        self.case.audit_seq += 1
        self.entries.append(
            AuditEntry(
                seq=self.case.audit_seq,
                at=self.now(),
                actor=actor,
                verified=verified,
                what=what,
                why=why,
                facts={key: value for key, value in facts.items() if value is not None},
            )
        )
        self.touch()

    def emit(self, event_type: str, /, **data: Any) -> None:
        """Queue an event for subscribers, with an id that stays the same at every attempt."""
        self.case.effect_seq += 1
        case = self.case
        event_id = f"{case.case_id}:{case.run}:{case.effect_seq}"
        body = {"case_id": case.case_id, "playbook": case.playbook, "stage": case.stage} | data
        self.outgoing.append(Outgoing(id=event_id, type=event_type, at=self.now(), data=body))

    def alert(self, clock: str, rung: str, to: str, why: str, due: datetime | None = None) -> None:
        """Somebody must look: written to the audit, the subscribers and the alert port."""
        self.note("alert", why, clock=clock, rung=rung, to=to, assignee=self.case.assignee)
        self.emit("clock.rung", clock=clock, rung=rung, to=to, why=why, due=due and due.isoformat())
        self.alerts.append(
            Alert(
                alert_id=f"{self.case.case_id}:{self.case.run}:{self.case.audit_seq}",
                case_id=self.case.case_id,
                clock=clock,
                rung=rung,
                to=to,
                why=why,
                at=self.now(),
            )
        )

    def next_id(self, kind: str, /) -> str:
        """Choose the id of an effect in workflow state, so that every attempt means the same."""
        self.case.effect_seq += 1
        return f"{self.case.case_id}:{self.case.run}:{kind}:{self.case.effect_seq}"

    # ------------------------------------------------------------ tasks

    def open_task(
        self, kind: str, title: str, text: str, due: datetime, effect: str | None = None
    ) -> Task:
        """Open a task for a person, with its own deadline; one open task of a kind and effect."""
        for task in self.case.tasks:
            if task.state == "open" and (task.kind, task.effect) == (kind, effect):
                return task
        task = Task(
            id=self.next_id("task"),
            kind=kind,
            title=title,
            text=text,
            due=due,
            opened_at=self.now(),
            effect=effect,
        )
        self.case.tasks.append(task)
        self.clock(
            Start(
                f"{kind}.due" if f"{kind}.due" in self.case.policy.values else "task.due",
                clock_id=f"task:{task.id}",
                due=due,
                served_by="person",
                side=task.side,
                why=title,
            )
        )
        self.note("task.opened", title, task=task.id, kind=kind, due=due.isoformat())
        self.emit("task.opened", task=task.id, kind=kind, due=due.isoformat())
        return task

    def close_task(self, task: Task, state: Literal["done", "failed", "cancelled"]) -> None:
        """A task is over; its clock stops."""
        task.state = state
        self.stop_clocks(f"task:{task.id}")

    def cancel_tasks(self, why: str, *, kind: str | None = None, effect: str | None = None) -> None:
        """Cancel open tasks whose reason is gone."""
        for task in self.case.tasks:
            mine = (kind is None or task.kind == kind) and (effect is None or task.effect == effect)
            if task.state == "open" and mine:
                self.close_task(task, "cancelled")
                self.note("task.cancelled", why, task=task.id, kind=task.kind)

    # ------------------------------------------------------------ effects

    def start_effect(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run an effect of its own: no interrupt of a stage reaches it."""
        task = asyncio.create_task(work)
        self.effects[task] = workflow.info().get_current_history_length()
        task.add_done_callback(self._done)
        return task

    async def shielded(self, work: Coroutine[Any, Any, T]) -> T:
        """Run an effect and wait for it; a cancelled waiter leaves it running."""
        return await asyncio.shield(self.start_effect(work))

    def _done(self, task: asyncio.Task[Any]) -> None:
        self.effects.pop(task, None)
        self.watch(task)

    def watch(self, task: asyncio.Task[Any]) -> None:
        """Notice how a task of the case ended."""
        if task.done() and not task.cancelled() and task.exception() is not None:
            self.broken = task.exception()

    def serve(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run a service for the life of the case."""
        task = asyncio.create_task(work)
        task.add_done_callback(self.watch)
        return task

    @property
    def settled(self) -> bool:
        """Whether no effect is under way."""
        return not self.effects

    @property
    def recordable(self) -> bool:
        """Whether there is something to record, and every effect under way began earlier.

        An effect's own result is recorded a moment later anyway, so one record serves both.
        """
        length = workflow.info().get_current_history_length()
        return self.dirty and all(began < length for began in self.effects.values())

    # ------------------------------------------------------------ interrupts

    def break_off(self, interrupt: Interrupt) -> None:
        """End the running stage at once and go on elsewhere; a dispute outranks what was asked."""
        if self.interrupt is None or interrupt.playbook in ("claim", "chargeback"):
            self.interrupt = interrupt

    def take_over(self, why: str, *, urgent: bool = False) -> None:
        """A person takes over (🧍): an open decision, and nothing else goes on until it is made."""
        case = self.case
        if urgent:
            self.alert("take_over", "100", "on_call", why)
        if case.decision is not None and case.decision.answer is None:
            self.note("told", why)
            return
        self.break_off(Interrupt(playbook=case.playbook, stage="hand_over", why=why, resume=True))

    async def until(self, ready: Callable[[], bool]) -> None:
        """Wait for a change of the case's state; time alone never ends it."""
        await workflow.wait_condition(lambda: self.broken is not None or ready())
        if self.broken is not None:
            raise self.broken

    async def others_first(self) -> None:
        """Let everything else that this workflow task woke come to rest.

        One phase, one record; and no timer for a moment that the next step moves.
        """
        seen = -1
        while seen != self.case.version:
            seen = self.case.version
            for _ in range(_PASSES):
                await workflow.wait_condition(lambda: True)
