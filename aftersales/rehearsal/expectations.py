"""The expectations of a scenario file: a moment, and what must hold then."""

from typing import Any

from pydantic import model_validator

from aftersales.rehearsal.wording import Compare, Duration, Strict
from cases.case import OUTCOMES


class MessageFact(Strict):
    """Messages that reached the buyer."""

    count: Compare | None = None
    intent: str | None = None
    contains: str | list[str] | None = None
    choices: Compare | None = None
    language: str | None = None


class RefundFact(Strict):
    """Refunds of ours as the marketplace booked them."""

    count: Compare | None = None
    amount: Compare | None = None
    state: str | None = None


class CountFact(Strict):
    """So many of them."""

    count: Compare | None = None


class TaskFact(Strict):
    """Tasks, finished ones too."""

    kind: str | None = None
    count: Compare | None = None
    due: Duration | None = None
    state: str | None = None


class DecisionFact(Strict):
    """The open decision."""

    options: list[str] | None = None


class ApprovalFact(Strict):
    """Approvals, finished ones too."""

    count: Compare | None = None
    amount: Compare | None = None
    state: str | None = None


class ClockFact(Strict):
    """A running clock."""

    kind: str | None = None
    due: Duration | None = None
    breached: bool | None = None


class AlertFact(Strict):
    """Alerts so far."""

    rung: str | int | None = None
    to: str | None = None
    count: Compare | None = None


class CaseFact(Strict):
    """How a case stands."""

    status: str | None = None
    playbook: str | None = None
    stage: str | None = None
    outcome: str | None = None
    assignee: str | None = None

    @model_validator(mode="after")
    def _outcome(self) -> "CaseFact":
        if self.outcome is not None and self.outcome not in OUTCOMES:
            raise ValueError(f"outcome: choose one of {', '.join(OUTCOMES)}")
        return self


class LedgerFact(Strict):
    """The money of a case."""

    refunded: Compare | None = None
    observed: Compare | None = None
    unknown: Compare | None = None


class AuditFact(Strict):
    """What the audit says."""

    contains: str


class Facts(Strict):
    """What may be expected of a moment."""

    message: MessageFact | None = None
    refund: RefundFact | None = None
    reship: CountFact | None = None
    task: TaskFact | None = None
    decision: DecisionFact | None = None
    approval: ApprovalFact | None = None
    clock: ClockFact | None = None
    alert: AlertFact | None = None
    case: CaseFact | None = None
    ledger: LedgerFact | None = None
    audit: AuditFact | None = None
    cases: CountFact | None = None

    def named(self) -> list[tuple[str, Strict]]:
        """The facts that are stated, by name."""
        return [(n, getattr(self, n)) for n in FACTS if getattr(self, n) is not None]


FACTS = tuple(Facts.model_fields)


class Expectation(Facts):
    """A moment and what must hold then."""

    by: Duration | None = None
    at: Duration | None = None
    after: Duration | None = None
    within: Duration | None = None
    never: Facts | None = None
    end: Facts | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_end(cls, raw: Any) -> Any:
        if isinstance(raw, dict) and isinstance(raw.get("end"), dict):
            end = raw["end"]
            if not set(end) & set(FACTS):
                return raw | {"end": {"case": end}}
        return raw

    @model_validator(mode="after")
    def _one_moment(self) -> "Expectation":
        moments = [m for m in ("by", "at", "after", "never", "end") if m in self.model_fields_set]
        if len(moments) != 1:
            raise ValueError("an expectation has exactly one of by, at, after, never, end")
        if self.within is not None and self.after is None:
            raise ValueError("within belongs to after")
        inner = self.never or self.end
        facts = inner.named() if inner is not None else self.named()
        if not facts or (inner is not None and self.named()):
            raise ValueError(f"an expectation states a fact: {', '.join(FACTS)}")
        return self

    @property
    def moment(self) -> str:
        """Which kind of moment."""
        return next(
            m for m in ("by", "at", "after", "never", "end") if getattr(self, m) is not None
        )
