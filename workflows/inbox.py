"""What events do to a running case: facts first, then what breaks off or answers (PLAYBOOKS C)."""

from cases.case import CaseFile, Claim, Message
from cases.conversation import alarm, judge, reading_of, reply_of, topic_of
from cases.effects import ObservedRefund
from cases.events import (
    BuyerMessage,
    CancellationRequested,
    ChargebackDecided,
    ChargebackOpened,
    ClaimDecided,
    ClaimOpened,
    Event,
    RefundObserved,
    ShipmentUpdated,
)
from cases.money import Money
from cases.opening import heard
from cases.orders import ORIGINAL, Scan, learn, parcel_name
from cases.snapshot import moved
from workflows.consent import Consent
from workflows.desk import CaseDesk
from workflows.engine import Engine, Interrupt
from workflows.freight import Freight
from workflows.post import Post
from workflows.treasury import Treasury

_MEANING = {
    "order.snapshot": 0,
    "refund.observed": 1,
    "claim.opened": 2,
    "chargeback.opened": 2,
    "claim.decided": 3,
    "chargeback.decided": 3,
    "cancellation.requested": 4,
    "shipment.updated": 5,
    "return.received": 6,
    "return.requested": 6,
}
_DISPUTES = ("claim", "chargeback")


def by_meaning(events: list[Event]) -> list[Event]:
    """Order events that came together by what they mean, then by when they happened."""
    return sorted(events, key=lambda e: (_MEANING.get(e.type, 9), e.occurred_at, e.id))


class Inbox:
    """Takes events into the case."""

    def __init__(
        self,
        engine: Engine,
        desk: CaseDesk,
        post: Post,
        treasury: Treasury,
        freight: Freight,
        consent: Consent,
    ) -> None:
        """Serve the engine's case."""
        self._engine = engine
        self._desk = desk
        self._post = post
        self._treasury = treasury
        self._freight = freight
        self._consent = consent
        self.pending: list[Event] = []

    @property
    def _case(self) -> CaseFile:
        return self._engine.case

    def add(self, event: Event) -> None:
        """Put an event in line, unless the case knows it."""
        known = {e.id for e in self.pending}
        if event.id not in known and event.id not in self._case.seen:
            self.pending.append(event)

    def drain(self) -> list[Event]:
        """Take everything in line, ordered by meaning; each event is taken once."""
        events, self.pending = by_meaning(self.pending), []
        self._case.seen.extend(e.id for e in events)
        return events

    async def run(self) -> None:
        """React to events for as long as the case is open."""
        while True:
            await self._engine.until(lambda: bool(self.pending))
            for event in self.drain():
                self.react(event)

    # ------------------------------------------------------------ facts

    def learn(self, event: Event) -> None:
        """Take an event's facts in; nothing is decided here."""
        case = self._case
        second = {p.id for p in case.parcels}
        if event.type == "shipment.updated" and parcel_name(event, second) in second:
            data = event.as_data(ShipmentUpdated)
            scan = Scan(status=data.status, at=event.occurred_at, proof=data.proof)
            self._freight.scanned(parcel_name(event, second), scan)
        else:
            case.order = learn(case.order, event, second)
        if event.type == "refund.observed":
            seen = event.as_data(RefundObserved)
            self._treasury.observe(
                ObservedRefund(
                    refund_id=seen.refund_id,
                    amount=Money.rounded(seen.amount, case.currency),
                    by=seen.by,
                )
            )
        elif event.type == "buyer.message":
            self._thread(event)
        elif event.type in ("claim.opened", "chargeback.opened"):
            self._dispute(event)
        elif event.type in ("claim.decided", "chargeback.decided"):
            self._decided(event)
        self._engine.note("event", event.type, event=event.id)

    def _thread(self, event: Event) -> None:
        message = heard(event)
        if not any(m.id == message.id for m in self._case.messages):
            self._case.messages.append(message)
        self._post.reply_clock()

    def _dispute(self, event: Event) -> None:
        if event.type == "claim.opened":
            claim = event.as_data(ClaimOpened)
            known = Claim(id=claim.claim_id, kind="claim", reason=claim.reason)
            amount, respond_by = claim.amount, claim.respond_by
        else:
            chargeback = event.as_data(ChargebackOpened)
            known = Claim(id=chargeback.chargeback_id, kind="chargeback", reason=chargeback.reason)
            amount, respond_by = chargeback.amount, chargeback.respond_by
        case = self._case
        earlier = next((c for c in case.claims if (c.kind, c.id) == (known.kind, known.id)), known)
        earlier.amount, earlier.respond_by = amount, respond_by
        earlier.opened_at = event.occurred_at
        earlier.reason = known.reason or earlier.reason
        if earlier is known:
            case.claims.append(known)

    def _decided(self, event: Event) -> None:
        decision: str
        by: str | None
        if event.type == "claim.decided":
            claim = event.as_data(ClaimDecided)
            kind, name, by = "claim", claim.claim_id, claim.funded_by
            decision = claim.decision
        else:
            dispute = event.as_data(ChargebackDecided)
            kind, name, by = "chargeback", dispute.chargeback_id, None
            decision = dispute.decision
        case = self._case
        known = next((c for c in case.claims if (c.kind, c.id) == (kind, name)), None)
        if known is None:
            known = Claim(id=name, kind="claim" if kind == "claim" else "chargeback")
            case.claims.append(known)
        known.decision, known.funded_by = decision, by

    # ------------------------------------------------------------ reactions

    def react(self, event: Event) -> None:
        """Take an event in and act on it."""
        self.learn(event)
        match event.type:
            case "buyer.message":
                self._heard(event)
            case "claim.opened" | "chargeback.opened":
                self._disputed(event)
            case "cancellation.requested":
                self._cancel(event)
            case "address_change.requested":
                self._engine.take_over("the buyer wants another address")
            case "feedback.received":
                self._engine.take_over("the buyer left a bad rating")
            case "shipment.updated":
                self._moved(event)
            case "return.received":
                self._switch("returned_goods", "the return has arrived")
            case "refund.observed":
                self._paid_elsewhere()

    def _disputed(self, event: Event) -> None:
        kind = event.type.partition(".")[0]
        self._consent.void_all(f"a {kind} is open")
        if not (kind == "claim" and self._case.playbook == "chargeback"):
            self._switch(kind, f"a {kind} was opened")

    def _cancel(self, event: Event) -> None:
        if event.as_data(CancellationRequested).via == "official":
            self._switch("cancellation", "the buyer cancels officially")
        else:
            self._engine.take_over("the buyer wants to cancel")

    def _switch(self, playbook: str, why: str) -> None:
        case = self._case
        if case.dispute is not None and playbook not in _DISPUTES:
            return
        if case.playbook != playbook:
            self._engine.break_off(Interrupt(playbook=playbook, stage="start", why=why))

    def _paid_elsewhere(self) -> None:
        case = self._case
        if not self._treasury.nothing_left() or case.dispute is not None:
            return
        if self._treasury.moving() or case.playbook in (*_DISPUTES, "returned_goods"):
            return
        self._consent.void_all("everything that was paid is back")
        self._engine.break_off(
            Interrupt(
                playbook=case.playbook,
                stage=case.stage,
                why="everything that was paid is back",
                outcome="refunded",
            )
        )

    def _moved(self, event: Event) -> None:
        case = self._case
        data = event.as_data(ShipmentUpdated)
        name = parcel_name(event, {p.id for p in case.parcels})
        if name != ORIGINAL:
            if data.status == "lost":
                self._engine.take_over("the second parcel is lost")
            return
        current = case.order.parcel
        if current is None or current.status != data.status or self._in_hands():
            return
        if data.status == "lost" and case.playbook != "lost" and not moved(case):
            self._switch("lost", "the carrier has lost the parcel")
        elif data.status == "delivered":
            self._delivered()
        elif data.status == "returned" and not moved(case):
            self._switch("returned_goods", "the parcel came back")

    def _in_hands(self) -> bool:
        """A person has taken over: nothing goes out or ends until it is decided (A10)."""
        decision = self._case.decision
        return decision is not None and decision.answer is None and decision.kind == "take_over"

    def _delivered(self) -> None:
        case = self._case
        if case.playbook not in ("delayed", "lost") or case.stage in ("arrived", "not_here"):
            return
        if not moved(case):
            self._engine.cancel_tasks("the parcel was delivered", kind="carrier_enquiry")
            self._engine.cancel_tasks("the parcel was delivered", kind="carrier_claim")
            self._consent.void_all("the parcel was delivered")
            self._engine.break_off(
                Interrupt(playbook=case.playbook, stage="arrived", why="the parcel was delivered")
            )
        elif case.order.paid > case.policy.money("money.low_value").amount:
            self._engine.take_over("the first parcel turned up after all, and it is a dear one")
        else:
            facts = {"carrier": case.order.carrier, "tracking": case.order.tracking}
            message = self._post.queue("lost.late_parcel", facts)
            self._engine.start_effect(self._post.send(message, facts, proactive=True))

    # ------------------------------------------------------------ the buyer's words

    def _heard(self, event: Event) -> None:
        case = self._case
        data = event.as_data(BuyerMessage)
        message = next(m for m in case.messages if m.id == (data.message_id or event.id))
        if message.answered:
            return
        if case.progress.following_up:
            self._after_answer(message)
            return
        verdict = judge(case, message)
        if verdict.kind == "quiet":
            self._quiet(message, verdict.value)
        elif verdict.kind == "answer":
            self._desk.hear(verdict.value)
        elif verdict.kind == "detail":
            self._desk.ask_again()
        elif verdict.kind == "switch":
            self._switch(verdict.value, verdict.why)
        elif verdict.kind == "take_over":
            self._engine.take_over(verdict.why, urgent=verdict.urgent)

    def _quiet(self, message: Message, why: str) -> None:
        message.answered = True
        self._engine.note("no_answer_needed", why, message=message.id)
        self._post.reply_clock()

    def _after_answer(self, message: Message) -> None:
        """Judge what the buyer writes while we only wait for them to stay quiet."""
        verdict = judge(self._case, message)
        arrival = self._about_arrival(message)
        if verdict.kind == "quiet":
            self._quiet(message, verdict.value)
            if verdict.value == "thanks":
                self._desk.hear("thanks")
        elif alarmed := alarm(message):
            self._engine.take_over(alarmed.why, urgent=alarmed.urgent)
        elif arrival == "here":
            self._quiet(message, "the buyer has the parcel")
            self._desk.hear("thanks")
        elif arrival == "not_here":
            self._desk.hear("not_here")
        elif verdict.kind == "switch":
            self._switch(verdict.value, verdict.why)
        elif self._case.playbook == "question":
            self._desk.hear("more")
        else:
            self._engine.take_over(verdict.why or "the buyer wrote again")

    def _about_arrival(self, message: Message) -> str | None:
        """What the buyer says to our report that the parcel was delivered."""
        if self._case.playbook not in ("delayed", "lost"):
            return None
        words = reading_of(message.reading)
        if words.get("delivered_not_received") or topic_of(message) in ("delayed", "lost"):
            return "not_here"
        said = reply_of(message.reading, 0)
        answer = said.get("reply") if said.get("acts") else None
        return {"yes": "here", "no": "not_here"}.get(str(answer))
