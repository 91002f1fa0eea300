"""Who must agree before money or goods move (PLAYBOOKS E, CONTRACT 7 autopilot)."""

from decimal import Decimal
from typing import Literal

from cases.case import Approval
from cases.clocks import Start
from cases.limits import (
    ENGINE,
    Movement,
    Person,
    Route,
    approvals_needed,
    risk_in_words,
    route,
)
from cases.money import Money
from workflows.engine import Engine

Kind = Literal["refund", "reship"]
_LIVE = ("approved", "submitting", "unknown", "applied")


class Consent:
    """Approvals of one case."""

    def __init__(self, engine: Engine) -> None:
        """Serve the engine's case."""
        self._engine = engine

    def moved(self) -> Money:
        """What the case has moved or is moving so far, money and goods together."""
        case = self._engine.case
        money = [m.amount.amount for m in case.movements if m.state in _LIVE and not m.observed]
        goods = [p.value.amount for p in case.parcels if p.state in (*_LIVE, "proposed")]
        return Money.rounded(sum((*money, *goods), Decimal(0)), case.currency)

    def both(self, kind: Kind, part: bool = False) -> bool:
        """Whether this would make it both a refund and a parcel of goods."""
        case = self._engine.case
        refunded = any(m.state in _LIVE for m in case.movements)
        sent = any(p.state in (*_LIVE, "proposed") and not p.part for p in case.parcels)
        return sent if kind == "refund" else refunded and not part

    def wish(
        self, kind: Kind, amount: Money, by: Person | None = None, *, part: bool = False
    ) -> Movement:
        """Put what somebody wants in the terms of `cases.limits`."""
        return Movement(
            kind=kind,
            amount=amount,
            already=self.moved(),
            both=self.both(kind, part),
            requested_by=by.name if by else ENGINE,
            requester_role=by.role if by else None,
        )

    def route(self, wish: Movement) -> Route:
        """Say how a playbook's wish goes on: at once, proposed to an agent, or approved first."""
        case = self._engine.case
        return route(wish, case.policy, case.autopilot, case.history)

    def why_proposed(self) -> str:
        """Why what a playbook may do alone elsewhere is for a person here."""
        case = self._engine.case
        if case.autopilot != "full":
            return f"autopilot is {case.autopilot}"
        return risk_in_words(case.history, case.policy)

    def needed(self, wish: Movement) -> int:
        """How many persons must approve."""
        return approvals_needed(wish, self._engine.case.policy).count

    def ask(self, wish: Movement, reason: str) -> Approval:
        """Open an approval; it expires after `approval.expiry`."""
        engine = self._engine
        approval = Approval(
            id=engine.next_id("approval"),
            kind="reship" if wish.kind == "reship" else "refund",
            amount=wish.amount,
            reason=reason,
            requested_by=wish.requested_by,
            opened_at=engine.now(),
            expires_at=engine.due("approval.expiry"),
            movement=wish,
        )
        engine.case.approvals.append(approval)
        engine.clock(
            Start(
                "approval.expiry",
                clock_id=f"approval:{approval.id}",
                due=approval.expires_at,
                served_by="person",
                why=f"approve the {wish.kind} of {wish.amount}: {reason}",
            )
        )
        engine.note(
            "approval.opened",
            reason,
            actor=wish.requested_by,
            approval=approval.id,
            amount=str(wish.amount),
        )
        engine.emit("approval.opened", approval=approval.id, amount=str(wish.amount))
        return approval

    async def answered(self, approval: Approval) -> bool:
        """Wait for the answer; True if approved."""
        await self._engine.until(lambda: approval.state != "open")
        return approval.state == "approved"

    def give(self, approval: Approval, person: Person) -> None:
        """A person approves; the last approval needed settles it."""
        approval.given.append(person)
        policy = self._engine.case.policy
        if approvals_needed(approval.movement, policy, approval.given).count == 0:
            self._settle(approval, "approved", person)
        else:
            self._engine.note("approval.given", actor=person.name, approval=approval.id)

    def refuse(self, approval: Approval, person: Person, why: str) -> None:
        """A person rejects."""
        approval.note = why
        self._settle(approval, "rejected", person, why)

    def _settle(
        self,
        approval: Approval,
        state: Literal["approved", "rejected"],
        person: Person,
        why: str = "",
    ) -> None:
        approval.state = state
        self._engine.stop_clocks(f"approval:{approval.id}")
        self._engine.note(f"approval.{state}", why, actor=person.name, approval=approval.id)
        self._engine.emit(f"approval.{state}", approval=approval.id)

    def void_asked(self, by: str, why: str) -> None:
        """What `by` asked for is not wanted any more."""
        self.void_all(why, by)

    def void_all(self, why: str, by: str | None = None) -> None:
        """A dispute, or money that came back otherwise: open approvals fall."""
        for approval in self._engine.case.approvals:
            if approval.state == "open" and by in (None, approval.requested_by):
                approval.state = "void"
                self._engine.stop_clocks(f"approval:{approval.id}")
                self._engine.note("approval.void", why, approval=approval.id)
