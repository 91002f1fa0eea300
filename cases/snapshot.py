"""The case as the API, the board and subscribers see it (CONTRACT 5, `GET /cases/{case_id}`)."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from cases.books import CaseRecord
from cases.case import AuditEntry, CaseFile, Movement, Outgoing
from cases.limits import is_risky
from cases.money import Money
from cases.policy.carried import carried


def number(amount: Decimal | Money | None) -> float | int | None:
    """Give an amount as the JSON number that people write: 24.9 is 24.9, 2490 is 2490."""
    if amount is None:
        return None
    value = amount.amount if isinstance(amount, Money) else amount
    return int(value) if value == value.to_integral_value() else float(value)


def counted(movements: list[Movement], *states: str, observed: bool | None = None) -> Decimal:
    """Sum the movements in any of `states`; `observed` keeps only others' (True) or ours."""
    return sum(
        (
            m.amount.amount
            for m in movements
            if m.state in states and (observed is None or m.observed is observed)
        ),
        Decimal(0),
    )


def left_to_refund(case: CaseFile) -> Decimal:
    """What may still be refunded: paid, less applied, observed, in flight and unknown."""
    return case.order.paid - counted(case.movements, "applied", "submitting", "unknown", "approved")


def moved(case: CaseFile) -> bool:
    """Whether money of ours or a second parcel has left, or is on its way."""
    live = ("approved", "submitting", "unknown", "applied")
    ours = any(m.state in live and not m.observed for m in case.movements)
    return ours or any(p.state in live for p in case.parcels)


def ledger(case: CaseFile) -> dict[str, Any]:
    """The money of the case. `refunded` is ours, `observed` what others refunded."""
    rows = case.movements
    return {
        "currency": case.currency,
        "paid": number(case.order.paid),
        "refunded": number(counted(rows, "applied", observed=False)),
        "observed": number(counted(rows, "applied", observed=True)),
        "in_flight": number(counted(rows, "submitting", "approved")),
        "unknown": number(counted(rows, "unknown")),
        "left": number(max(left_to_refund(case), Decimal(0))),
        "rows": [
            row.model_dump(mode="json", exclude={"amount", "not_found_looks"})
            | {"amount": number(row.amount), "currency": row.amount.currency}
            for row in rows
        ],
    }


def clocks(case: CaseFile) -> list[dict[str, Any]]:
    """Every clock: due, last rung, paused, breached, and why it runs."""
    shown = sorted(case.clocks.clocks.values(), key=lambda c: c.due)
    return [
        {
            "id": c.id,
            "kind": c.kind,
            "since": c.since.isoformat(),
            "due": c.due.isoformat(),
            "rung": c.rung if c.served_by == "person" else None,
            "paused": c.paused,
            "breached": c.breached,
            "why": c.why,
            "served_by": c.served_by,
            "marketplace": c.marketplace,
            "earlier_dues": [due.isoformat() for due in c.earlier_dues],
        }
        for c in shown
    ]


def _approvals(case: CaseFile) -> list[dict[str, Any]]:
    return [
        a.model_dump(mode="json", exclude={"amount", "movement"})
        | {"amount": number(a.amount), "currency": a.amount.currency}
        for a in case.approvals
    ]


def _history(case: CaseFile) -> dict[str, Any]:
    """What the buyer did before, and whether that makes every payment a proposal (E)."""
    return case.history.model_dump() | {"risky": is_risky(case.history, case.policy)}


def _order(case: CaseFile) -> dict[str, Any]:
    order = case.order
    shown = order.model_dump(mode="json", exclude={"snapshot_at", "buyer"})
    for item in shown["items"]:
        item["price"] = None if item["price"] is None else number(Decimal(item["price"]))
    return shown | {
        "shipping": number(order.shipping),
        "tax": number(order.tax),
        "paid": number(order.paid),
        "currency": case.currency,
    }


def snapshot(case: CaseFile) -> dict[str, Any]:
    """The whole case, without `actions` and `temporal_url`, which depend on who asks."""
    decision = case.decision if case.decision and case.decision.answer is None else None
    return {
        "case_id": case.case_id,
        "run": case.run,
        "version": case.version,
        "seller": case.seller,
        "marketplace": case.marketplace,
        "order_id": case.order_id,
        "order": _order(case),
        "buyer": case.order.buyer | {"history": _history(case)},
        "playbook": case.playbook,
        "stage": case.stage,
        "status": case.status,
        "outcome": case.outcome,
        "autopilot": case.autopilot,
        "assignee": case.assignee,
        "opened_at": case.opened_at.isoformat(),
        "closed_at": case.closed_at.isoformat() if case.closed_at else None,
        "snoozed_until": case.snoozed_until.isoformat() if case.snoozed_until else None,
        "policy": carried(case.policy, case.calendar),
        "clocks": clocks(case),
        "decision": decision
        and decision.model_dump(
            mode="json", include={"id", "kind", "question", "options", "recommended", "why"}
        ),
        "tasks": [t.model_dump(mode="json", exclude={"effect"}) for t in case.tasks],
        "approvals": _approvals(case),
        "messages": [
            m.model_dump(mode="json", exclude={"reading", "template", "answers"})
            for m in case.messages
        ],
        "ledger": ledger(case),
        "shipments": [
            p.model_dump(mode="json", exclude={"value"})
            | {"value": number(p.value), "currency": p.value.currency}
            for p in case.parcels
        ],
        "evidence": case.evidence,
        "links": case.links,
        "claims": [c.model_dump(mode="json") for c in case.claims],
        "earlier": case.earlier and case.earlier.model_dump(mode="json"),
    }


def risk(case: CaseFile) -> Decimal:
    """Money at stake: what could still be refunded, while the case is open."""
    return Decimal(0) if case.closed_at else max(left_to_refund(case), Decimal(0))


def columns(case: CaseFile) -> dict[str, Any]:
    """What the board filters and sorts by (`cases.books.BOARD_COLUMNS`)."""
    running = case.clocks.clocks.values()
    person = [c for c in running if c.served_by == "person"]
    open_tasks = [t for t in case.tasks if t.state == "open"]
    titles = [i.title or i.sku for i in case.order.items]
    return {
        "seller": case.seller,
        "marketplace": case.marketplace,
        "order_id": case.order_id,
        "playbook": case.playbook,
        "stage": case.stage,
        "status": case.status,
        "outcome": case.outcome,
        "assignee": case.assignee,
        "next_due": next_due(case),
        "breached": any(c.breached for c in running),
        "breaching": any(c.fired for c in person),
        "risk": float(risk(case)),
        "needs_approval": any(a.state == "open" for a in case.approvals),
        "appeal_open": any(t.kind == "file_appeal" for t in open_tasks),
        "documents_missing": any(e.get("state") == "missing" for e in case.evidence),
        "failed_action": any(
            t.kind.endswith("_by_hand") or t.kind.startswith(("resolve_", "answer_in_"))
            for t in open_tasks
        ),
        "buyer": str(case.order.buyer.get("relay_email") or case.order.buyer.get("name") or ""),
        "title": "; ".join(t for t in titles if t),
        "opened_at": case.opened_at,
        "closed_at": case.closed_at,
    }


def next_due(case: CaseFile) -> datetime | None:
    """What people sort by: the next due moment, of left-over tasks too once the case is closed."""
    if case.closed_at is None:
        return case.next_due()
    return min((t.due for t in case.tasks if t.state == "open"), default=None)


def record_of(
    case: CaseFile, audit: list[AuditEntry], outgoing: list[Outgoing], at: datetime
) -> CaseRecord:
    """The version of the case that goes into the books."""
    return CaseRecord(
        case_id=case.case_id,
        run=case.run,
        version=case.version,
        snapshot=snapshot(case),
        columns=columns(case),
        file=case.model_dump(mode="json") if case.closed_at else None,
        audit=audit,
        outgoing=outgoing,
        recorded_at=at,
    )


def paid_back(case: CaseFile) -> Decimal:
    """What has gone back to the buyer, whoever paid it."""
    return counted(case.movements, "applied")
