"""Money that moves once: refunds sent, looked after, tried again or handed to a person (DESIGN 4).

A movement lives apart from the stage that wanted it. Whatever interrupts the stage, the treasury
goes on looking until the marketplace has said yes or no, or a person has.
"""

from decimal import Decimal

from temporalio import workflow
from temporalio.exceptions import FailureError

from activities.refunds import RefundActivities
from cases.case import Movement, Task
from cases.clocks import Start
from cases.effects import (
    IssueRefund,
    LookAtRefund,
    ObservedRefund,
    RefundIssued,
    RefundLook,
    SettleRefund,
)
from cases.looks import is_untraced
from cases.money import Money
from cases.snapshot import left_to_refund
from workflows.books import Books
from workflows.engine import Engine
from workflows.timeouts import EFFECT, PATIENT_RECORD, REFUND_LOOK


class Treasury:
    """The refunds of one case."""

    def __init__(self, engine: Engine, books: Books) -> None:
        """Serve the engine's case."""
        self._engine = engine
        self._books = books

    # ------------------------------------------------------------ paying

    def intend(self, amount: Money, purpose: str, by: str, why: str) -> Movement:
        """Write down a movement before anything is sent."""
        case = self._engine.case
        number = 1 + max((m.sequence for m in case.movements if m.purpose == purpose), default=0)
        movement = Movement(
            id=f"{case.case_id}:{case.run}:{purpose}:{number}",
            amount=amount,
            purpose=purpose,
            state="approved",
            at=self._engine.now(),
            sequence=number,
            requested_by=by,
            why=why,
        )
        case.movements.append(movement)
        self._engine.note(
            "refund.intended", why, actor=by, movement=movement.id, amount=str(amount)
        )
        return movement

    def pay(self, movement: Movement) -> None:
        """Send a movement as an effect of its own."""
        self._engine.start_effect(self._pay(movement))

    async def settled(self, movement: Movement) -> Movement:
        """Wait until the movement, or the one that took its place, is applied or given up."""
        await self._engine.until(lambda: self._final(movement) is not None)
        final = self._final(movement)
        assert final is not None
        return final

    def _final(self, movement: Movement) -> Movement | None:
        same = [m for m in self._engine.case.movements if m.purpose == movement.purpose]
        last = same[-1]
        if last.state == "applied":
            return last
        return last if last.state == "rejected" and not self._by_hand(last) else None

    def _by_hand(self, movement: Movement) -> Task | None:
        return next(
            (t for t in self._engine.case.tasks if t.effect == movement.id and t.state == "open"),
            None,
        )

    async def _pay(self, movement: Movement) -> None:
        case = self._engine.case
        movement.state = "submitting"
        self._engine.touch()
        try:
            issued = await workflow.execute_activity_method(
                RefundActivities.issue_refund,
                IssueRefund(
                    movement_id=movement.id,
                    case_id=case.case_id,
                    seller=case.seller,
                    marketplace=case.marketplace,
                    order_id=case.order_id or "",
                    purpose=movement.purpose,
                    sequence=movement.sequence,
                    amount=movement.amount,
                    paid=Money.rounded(case.order.paid, case.currency),
                    items=case.order.items,
                    shipping=Money.rounded(case.order.shipping or Decimal(0), case.currency),
                    tax=Money.rounded(case.order.tax or Decimal(0), case.currency),
                    beside_shipment=movement.beside,
                ),
                task_queue="amazon",
                summary=f"refund {movement.amount} ({movement.purpose})",
                **EFFECT,
            )
        except FailureError as failure:
            issued = RefundIssued(state="unknown", at=self._engine.now(), message=str(failure))
        self._apply(movement, issued)

    def _apply(self, movement: Movement, issued: RefundIssued) -> None:
        for seen in issued.observed:
            self.observe(seen)
        movement.feed_id = issued.feed_id
        movement.sent_at = self._engine.now()
        if issued.state in ("submitting", "unknown"):
            movement.state = "submitting" if issued.state == "submitting" else "unknown"
            self._engine.note(f"refund.{issued.state}", issued.message, movement=movement.id)
            self._look_next(movement)
        elif issued.state == "applied":
            self.settle(movement, "applied", issued.message)
        else:
            self._refused(movement, issued)

    def _refused(self, movement: Movement, issued: RefundIssued) -> None:
        self.settle(movement, "rejected", f"{issued.code} {issued.message}".strip())
        if issued.state == "refused":
            self._engine.take_over(f"our ledger refuses the refund: {issued.message}")
        else:
            self.by_hand(movement, f"Amazon refused the refund: {issued.code} {issued.message}")

    # ------------------------------------------------------------ looking

    def _look_next(self, movement: Movement) -> None:
        looks = self._engine.case.policy.durations("refund.looks")
        if movement.looks >= len(looks):
            self._open(
                movement,
                "resolve_unknown_refund",
                "Find out whether the refund was made",
                "Look in Seller Central under Payments for this order. Done = it was refunded; "
                "failed = it was not.",
            )
            return
        now = self._engine.now()
        due = (movement.sent_at or now) + looks[movement.looks]
        if due < now and workflow.patched("a-look-held-up-begins-now"):
            # The one before waited for our books: this one has not been missed.
            due = now
        self._engine.clock(
            Start(
                "refund.look",
                clock_id=f"refund.look:{movement.id}",
                due=due,
                served_by="engine",
                marketplace=True,
                why=f"see what became of the refund of {movement.amount}",
            )
        )

    def _due(self) -> Movement | None:
        clocks = self._engine.case.clocks
        for movement in self._engine.case.movements:
            clock = clocks.get(f"refund.look:{movement.id}")
            if clock is not None and "due" in clock.fired:
                return movement
        return None

    async def run(self) -> None:
        """Look after every refund on its way, at the moments of `refund.looks`."""
        while True:
            await self._engine.until(lambda: self._due() is not None)
            movement = self._due()
            if movement is not None:
                self._engine.stop_clocks(f"refund.look:{movement.id}")
                await self._engine.shielded(self._look(movement))

    async def _look(self, movement: Movement) -> None:
        case = self._engine.case
        request = LookAtRefund(
            movement_id=movement.id,
            seller=case.seller,
            marketplace=case.marketplace,
            order_id=case.order_id or "",
            case_id=case.case_id,
            feed_id=movement.feed_id,
        )
        summary = f"look {movement.looks + 1} at the refund"
        try:
            look = await self._books.use(
                RefundActivities.look_at_refund, request, REFUND_LOOK, summary=summary
            )
        except FailureError as failure:
            look = RefundLook(state="unclear", message=str(failure))
        await self._seen(movement, look)

    async def _seen(self, movement: Movement, look: RefundLook) -> None:
        for seen in look.observed:
            self.observe(seen)
        movement.feed_id = look.feed_id or movement.feed_id
        if look.state == "applied":
            self.settle(movement, "applied", look.message)
        elif look.state == "rejected":
            self.settle(movement, "rejected", f"{look.code} {look.message}".strip())
            self.by_hand(movement, f"Amazon refused the refund: {look.code} {look.message}")
        else:
            if look.state == "absent":
                movement.not_found_looks.append(movement.looks)
            movement.looks += 1
            if is_untraced(movement.not_found_looks, self._engine.case.policy):
                await self._never_arrived(movement)
            else:
                self._look_next(movement)
                self._engine.touch()

    async def _never_arrived(self, movement: Movement) -> None:
        policy = self._engine.case.policy
        looked = policy["refund.untraced"].value
        self.settle(movement, "rejected", f"no trace of it at Amazon after {looked}")
        if movement.sequence >= policy.count("refund.attempts"):
            self.by_hand(movement, f"{movement.sequence} refunds in a row never reached Amazon.")
            await self._book(movement)
            return
        # Written down at once: whoever waits for the refund goes on waiting for this one.
        again = self.intend(movement.amount, movement.purpose, movement.requested_by, movement.why)
        again.beside = movement.beside or self._only_beside()
        await self._book(movement)
        self.pay(again)

    def _only_beside(self) -> bool:
        """Whether parcels went out meanwhile, all of which may stand beside a refund."""
        parcels = [p for p in self._engine.case.parcels if p.state != "rejected"]
        return bool(parcels) and all(p.part or p.beside for p in parcels)

    # ------------------------------------------------------------ ends

    def settle(self, movement: Movement, state: str, why: str) -> None:
        """Write what became of a movement; a task that stood for it falls."""
        movement.state = "applied" if state == "applied" else "rejected"
        movement.why = why or movement.why
        self._engine.stop_clocks(f"refund.look:{movement.id}")
        self._engine.note(
            f"refund.{movement.state}", why, movement=movement.id, amount=str(movement.amount)
        )
        self._engine.emit(
            f"refund.{movement.state}", movement=movement.id, amount=str(movement.amount)
        )

    def found_out(self, movement: Movement, state: str, why: str) -> None:
        """A person says what became of a movement."""
        self.settle(movement, state, why)
        self._engine.start_effect(self._book(movement))

    async def _book(self, movement: Movement) -> None:
        """Tell the ledger, which else would keep the amount of an unknown refund from any other."""
        await workflow.execute_activity_method(
            RefundActivities.settle_refund,
            SettleRefund(
                movement_id=movement.id,
                state="applied" if movement.state == "applied" else "rejected",
                why=movement.why,
            ),
            summary=f"ledger: {movement.state}",
            **PATIENT_RECORD,
        )

    def by_hand(self, movement: Movement, why: str) -> None:
        """The outside refused: a person refunds in Seller Central."""
        self._open(
            movement,
            "refund_by_hand",
            f"Refund {movement.amount} in Seller Central",
            f"{why} Refund {movement.amount} for this order by hand, then write Amazon's "
            "reference here.",
        )

    def _open(self, movement: Movement, kind: str, title: str, text: str) -> None:
        due = self._engine.due("task.due")
        self._engine.open_task(kind, title, text, due, effect=movement.id)

    def observe(self, seen: ObservedRefund) -> bool:
        """Somebody else refunded: it counts against the cap, once per refund id."""
        case = self._engine.case
        if any(m.id == seen.refund_id for m in case.movements):
            return False
        case.movements.append(
            Movement(
                id=seen.refund_id,
                amount=seen.amount,
                purpose="observed",
                state="applied",
                by=seen.by,
                observed=True,
                at=self._engine.now(),
                requested_by=seen.by,
            )
        )
        self._engine.note("refund.observed", f"by {seen.by}", amount=str(seen.amount))
        return True

    def nothing_left(self) -> bool:
        """Whether all that was paid is back."""
        case = self._engine.case
        return case.order.paid > 0 and left_to_refund(case) <= 0

    def moving(self) -> list[str]:
        """The ids of refunds of ours that are neither applied nor rejected."""
        states = ("approved", "submitting", "unknown")
        return [m.id for m in self._engine.case.movements if m.state in states]
