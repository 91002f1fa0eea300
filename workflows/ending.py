"""Which outcome a case has: the first that fits, in the contract's order (CONTRACT 7)."""

from decimal import Decimal

from cases.case import CaseFile
from cases.snapshot import paid_back

_AS_SAID = frozenset({"won", "lost", "withdrawn", "cancelled", "redirected", "reimbursed"})


def outcome_of(case: CaseFile, said: str) -> str:
    """Return the outcome by the facts; `said` is what the last stage takes it for."""
    if said in _AS_SAID or said == "returned_refunded":
        return said
    since = case.opened_at
    money = [m for m in case.movements if m.state == "applied" and m.at >= since]
    goods = [p for p in case.parcels if p.state == "applied" and p.at >= since]
    back = sum((m.amount.amount for m in money), Decimal(0))
    if (money or said == "refunded") and 0 < case.order.paid <= paid_back(case):
        return "refunded"
    if goods:
        return "reshipped"
    if back > 0:
        return "partially_refunded"
    return said
