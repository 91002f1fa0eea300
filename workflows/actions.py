"""What an agent's action does to the case. Whether it may was checked before (cases.actions)."""

from collections.abc import Callable
from typing import Any

from cases import action_bodies as bodies
from cases import actions
from cases.actions import Request, find_approval, find_clock, find_task
from cases.case import CaseFile, Task
from cases.clocks import Acknowledge, Extend, Resume, Snooze, Start
from cases.limits import Person
from cases.money import Money
from cases.snapshot import left_to_refund
from workflows.consent import Consent
from workflows.engine import Engine, Interrupt
from workflows.freight import Freight
from workflows.post import Post
from workflows.treasury import Treasury


class Actions:
    """Applies agents' actions."""

    def __init__(
        self, engine: Engine, post: Post, treasury: Treasury, freight: Freight, consent: Consent
    ) -> None:
        """Serve the engine's case."""
        self._engine = engine
        self._post = post
        self._treasury = treasury
        self._freight = freight
        self._consent = consent

    @property
    def _case(self) -> CaseFile:
        return self._engine.case

    def apply(self, request: Request) -> None:
        """Do it, write it into the audit under the person's name, and acknowledge the clocks."""
        body = actions.read_body(request.action, request.body)
        self._engine.clock(Acknowledge())
        self._engine.note(
            f"action.{request.action}",
            str(getattr(body, "reason", None) or getattr(body, "note", None) or ""),
            actor=request.name,
            verified=request.verified,
            role=request.role,
            **body.model_dump(mode="json", exclude_none=True, exclude={"reason", "note"}),
        )
        handler: Callable[[Any, Request], None] = getattr(self, f"_{request.action}")
        handler(body, request)
        if request.key:
            self._case.seen.append(request.once)

    # ------------------------------------------------------------ bookkeeping

    def _assign(self, body: bodies.Assign, _: Request) -> None:
        self._case.assignee = body.assignee or None

    def _note(self, body: bodies.Note, _: Request) -> None:
        """The audit line is the note."""

    def _link(self, body: bodies.Link, _: Request) -> None:
        self._case.links.append({"case_id": body.case_id, "kind": body.kind})

    def _add_evidence(self, body: bodies.AddEvidence, request: Request) -> None:
        self._case.evidence.append(
            {"item": body.item, "state": "present", "text": body.text, "by": request.name}
        )

    # ------------------------------------------------------------ time

    def _snooze(self, body: bodies.Snooze, _: Request) -> None:
        self._case.snoozed_until = body.until
        self._engine.clock(Snooze(body.reason))
        self._engine.clock(
            Start("snooze", due=body.until, served_by="engine", marketplace=True, why=body.reason)
        )

    def _resume(self, body: bodies.Resume, _: Request) -> None:
        self.wake()

    def wake(self) -> None:
        """End a snooze: the clocks go on where they stood."""
        self._case.snoozed_until = None
        self._engine.stop_clocks("snooze")
        self._engine.clock(Resume())
        self._engine.touch()

    def _extend_deadline(self, body: bodies.ExtendDeadline, _: Request) -> None:
        clock = find_clock(self._case, body.clock)
        self._engine.clock(Extend(clock.id, body.until))
        for task in self._case.tasks:
            if clock.id == f"task:{task.id}":
                task.due = body.until

    # ------------------------------------------------------------ the conversation

    def _reply(self, body: bodies.Reply, request: Request) -> None:
        facts = {"text": body.text}
        message = self._post.queue("common.reply", facts, by=request.name)
        self._engine.start_effect(self._post.send(message, facts, proactive=False))
        self._settle_question("answered", request)

    def _no_response_needed(self, body: bodies.NoResponseNeeded, request: Request) -> None:
        for message in self._case.now_waiting():
            if body.message_id in (None, message.id):
                message.answered = True
        self._post.reply_clock()
        if not self._case.now_waiting():
            self._settle_question("not_needed", request)

    def _settle_question(self, option: str, request: Request) -> None:
        """What a person did about the buyer's words decides the open `answer` as well."""
        decision = self._case.decision
        if decision is not None and decision.kind == "answer" and decision.answer is None:
            decision.answer, decision.answered_by = option, request.name

    def _decide(self, body: bodies.Decide, request: Request) -> None:
        decision = self._case.decision
        assert decision is not None
        if decision.kind == "answer" and body.option in ("answered", "not_needed"):
            known = [m.id for m in self._case.now_waiting()]
            self._post.answered_until(self._engine.now(), known)
        decision.text = body.text or body.note
        decision.answered_by = request.name
        decision.answer = body.option

    # ------------------------------------------------------------ the way

    def _switch_playbook(self, body: bodies.SwitchPlaybook, _: Request) -> None:
        self._engine.break_off(
            Interrupt(playbook=body.playbook, stage="start", why=f"an agent: {body.reason}")
        )

    def _close(self, body: bodies.Close, _: Request) -> None:
        case = self._case
        self._engine.break_off(
            Interrupt(
                playbook=case.playbook, stage=case.stage, why=body.reason, outcome=body.outcome
            )
        )

    # ------------------------------------------------------------ money and goods

    def _refund(self, body: bodies.Refund, request: Request) -> None:
        amount = Money.rounded(body.amount, self._case.currency)
        wish = self._consent.wish("refund", amount, request.person)
        if self._consent.needed(wish):
            self._consent.ask(wish, body.reason)
            return
        self.pay(amount, request.name, body.reason, beside=False)

    def pay(self, amount: Money, by: str, why: str, *, beside: bool) -> None:
        """Pay what a person asked for, and end or hold the playbook that runs beside it."""
        # Somebody else may have refunded a part while the approval was open.
        left = Money.rounded(left_to_refund(self._case), self._case.currency)
        movement = self._treasury.intend(min(amount, left), f"agent-{by}", by, why)
        movement.beside = beside
        self._treasury.pay(movement)
        self._beside_playbook(f"{by} refunds {amount} beside the playbook", "paid")

    def _reship(self, body: bodies.Reship, request: Request) -> None:
        lines = self._freight.lines(body.items)
        value, part = self._freight.value(lines), self._freight.part(lines)
        wish = self._consent.wish("reship", value, request.person, part=part)
        if self._consent.needed(wish):
            approval = self._consent.ask(wish, body.reason)
            approval.goods = {"lines": lines, "address": body.address}
            return
        self.ship(lines, body.address, request.name, body.reason, beside=False)

    def ship(
        self,
        lines: list[dict[str, Any]],
        address: dict[str, str] | None,
        by: str,
        why: str,
        *,
        beside: bool,
    ) -> None:
        """Send what a person asked for."""
        to = address or {k: str(v) for k, v in self._case.order.address.items() if v}
        parcel = self._freight.intend(lines, to, by, why)
        parcel.beside = beside
        self._freight.send(parcel)
        self._beside_playbook(f"{by} sends goods beside the playbook", "sent")

    def _beside_playbook(self, why: str, stage: str) -> None:
        playbook = self._case.playbook
        self._engine.break_off(Interrupt(playbook=playbook, stage=stage, why=why, resume=True))

    def _approve(self, body: bodies.Approve, request: Request) -> None:
        approval = find_approval(self._case, body.approval_id)
        self._consent.give(approval, request.person)
        if approval.state != "approved" or approval.requested_by == "engine":
            return
        by, why, both = approval.requested_by, approval.reason, approval.movement.both
        if approval.kind == "refund":
            self.pay(approval.amount, by, why, beside=both)
        else:
            goods = approval.goods
            self.ship(goods.get("lines", []), goods.get("address"), by, why, beside=both)

    def _reject(self, body: bodies.Reject, request: Request) -> None:
        approval = find_approval(self._case, body.approval_id)
        self._consent.refuse(approval, request.person, body.reason or "")
        if approval.requested_by != "engine":
            self._engine.take_over(f"{request.name} rejected the {approval.kind}")

    # ------------------------------------------------------------ tasks

    def _complete_task(self, body: bodies.CompleteTask, request: Request) -> None:
        task = find_task(self._case, body)
        task.reference, task.note, task.grade = body.reference, body.note, body.grade
        self._engine.close_task(task, body.result)
        self._stand_in(task, request.person)

    def _stand_in(self, task: Task, person: Person) -> None:
        """A task that stood for an effect tells what became of it."""
        done = task.state == "done"
        case = self._case
        for message in case.messages:
            if message.id == task.effect:
                if done:
                    message.at = self._engine.now()
                    self._post.delivered(message)
                else:
                    message.state = "failed"
        for movement in case.movements:
            if movement.id == task.effect:
                why = f"by hand, {person.name}: {task.reference or 'no reference'}"
                self._treasury.found_out(movement, "applied" if done else "rejected", why)
        for parcel in case.parcels:
            if parcel.id == task.effect:
                why = f"by hand, {person.name}: {task.reference or 'no reference'}"
                self._freight.found_out(parcel, "applied" if done else "rejected", why)
