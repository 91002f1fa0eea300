"""The everyday lost parcel as a first Temporal workflow would write it: one normal activity each.

It has the same effects as ours: the same two messages, the refund, the look at it and three
records of the case, by the same activities, over the same domain. It has no inbox, no table of
clocks, no interrupts, no agents.
"""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from activities.messages import MessageActivities
    from activities.records import RecordActivities
    from activities.refunds import RefundActivities
    from cases.case import AuditEntry, Message, Movement
    from cases.effects import IssueRefund, LookAtRefund, Record, SendMessage
    from cases.events import Event
    from cases.messages import intent_of
    from cases.money import Money
    from cases.opening import CaseStart, heard, new_case
    from cases.orders import learn
    from cases.snapshot import record_of
    from workflows.timeouts import EFFECT, PATIENT_RECORD

QUEUE = "naive"
CHOICES = [{"key": "resend", "params": {"days": 5, "unit": "business_days"}}, {"key": "refund"}]
SILENCE = timedelta(hours=48)


@workflow.defn(name="NaiveCase")
class NaiveCase:
    """Offer, wait, refund, tell, close."""

    @workflow.init
    def __init__(self, start: CaseStart) -> None:
        """Open the file."""
        self._case = new_case(start)
        self._entries: list[AuditEntry] = []
        self._looks = start.policy.durations("refund.looks")
        for event in start.known:
            self._case.order = learn(self._case.order, event)

    @workflow.run
    async def run(self, start: CaseStart) -> str:
        """Live through the one thing that usually happens."""
        case = self._case
        await workflow.wait_condition(lambda: self._heard(1))
        self._note("case.opened")
        due = workflow.now() + SILENCE
        case.playbook, case.stage = "lost", "offer"
        await self._say("lost.offer_choices", choices=CHOICES, silence="refund", due=due)
        case.waiting_for = "buyer"
        await self._record()
        with suppress(TimeoutError):
            await workflow.wait_condition(lambda: self._heard(2), timeout=SILENCE)
        await self._refund()
        paid = float(case.order.paid)
        facts = {"amount": paid, "currency": case.currency, "reason": "chosen"}
        await self._say("common.refund_notice", **facts)
        case.outcome, case.stage, case.closed_at = "refunded", "closed", self._now()
        await self._record()
        return case.outcome

    @workflow.signal
    def event(self, event: Event) -> None:
        """Take what the buyer says into the thread."""
        self._case.messages.append(heard(event))
        self._note("event")

    def _heard(self, count: int) -> bool:
        return sum(message.direction == "in" for message in self._case.messages) >= count

    def _now(self) -> datetime:
        return workflow.now()

    def _note(self, what: str) -> None:
        case = self._case
        case.version += 1
        case.audit_seq += 1
        entry = AuditEntry(seq=case.audit_seq, at=self._now(), actor="engine", what=what)
        self._entries.append(entry)

    async def _say(self, template: str, **facts: Any) -> None:
        case = self._case
        asked = [message for message in case.messages if message.direction == "in"][-1]
        sent = await workflow.execute_activity_method(
            MessageActivities.send_message,
            SendMessage(
                message_id=f"{case.case_id}:{template}",
                case_id=case.case_id,
                seller=case.seller,
                marketplace=case.marketplace,
                order_id=case.order_id or "",
                template=template,
                intent=intent_of(template),
                language="de",
                facts={"order_id": case.order_id, "zone": "Europe/Berlin", **facts},
                proactive=False,
                relay=str(case.order.buyer.get("relay_email") or ""),
                in_reply_to=asked.id,
            ),
            **EFFECT,
        )
        case.messages.append(
            Message(
                id=f"{case.case_id}:{template}",
                direction="out",
                intent=intent_of(template),
                text=sent.text,
                language=sent.language,
                at=self._now(),
                state=sent.state,
            )
        )
        self._note("message.sent")

    async def _refund(self) -> None:
        case = self._case
        paid = Money.rounded(case.order.paid, case.currency)
        nothing = Money.zero(case.currency)
        movement = Movement(
            id=f"{case.case_id}:refund",
            amount=paid,
            purpose="lost",
            state="submitting",
            at=self._now(),
        )
        case.movements.append(movement)
        issued = await workflow.execute_activity_method(
            RefundActivities.issue_refund,
            IssueRefund(
                movement_id=movement.id,
                case_id=case.case_id,
                seller=case.seller,
                marketplace=case.marketplace,
                order_id=case.order_id or "",
                purpose="lost",
                sequence=1,
                amount=paid,
                paid=paid,
                items=case.order.items,
                shipping=nothing,
                tax=nothing,
            ),
            **EFFECT,
        )
        movement.feed_id = issued.feed_id
        self._note("refund.submitting")
        case.waiting_for = "amazon"
        await self._record()
        await self._looked(movement)
        case.waiting_for = None

    async def _looked(self, movement: Movement) -> None:
        case, before = self._case, timedelta(0)
        request = LookAtRefund(
            movement_id=movement.id,
            seller=case.seller,
            marketplace=case.marketplace,
            order_id=case.order_id or "",
            case_id=case.case_id,
        )
        for moment in self._looks:
            if moment > before:
                await workflow.sleep(moment - before)
            before = moment
            look = await workflow.execute_activity_method(
                RefundActivities.look_at_refund, request, **EFFECT
            )
            if look.state == "applied":
                movement.state = "applied"
                self._note("refund.applied")
                return

    async def _record(self) -> None:
        entries, self._entries = self._entries, []
        record = record_of(self._case, entries, [], self._now())
        await workflow.execute_activity_method(
            RecordActivities.record, Record(record=record), **PATIENT_RECORD
        )
