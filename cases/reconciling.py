"""Our ledger beside Amazon's finances: what each shows that the other does not (DESIGN 4)."""

from datetime import datetime, timedelta
from typing import Literal

from cases.books import LedgerRow
from cases.books.values import Value
from cases.money import Money
from cases.ports import RefundSeen

LAG = timedelta(hours=48)
"""A refund may be this long in coming to Amazon's finances (AMAZON.md, Effectively once)."""
IN_FLIGHT = frozenset({"submitting", "unknown"})


class Difference(Value):
    """One refund that one side shows and the other does not, or not so.

    `observed`: Amazon shows it and our ledger has nothing like it; somebody else made it, or our
    books have forgotten it. `applied`: it was on its way or unknown here, and Amazon shows it.
    `unknown`: it should have come to Amazon's finances by now and has not. `early`: it may still
    come. `missing`: we hold it for applied, and Amazon does not show it.
    """

    kind: Literal["observed", "applied", "unknown", "early", "missing"]
    amount: Money
    movement_id: str | None = None
    """Ours; None for what our ledger has nothing like."""
    refund_id: str | None = None
    """Amazon's transaction; None for what Amazon does not show."""


def compare(rows: list[LedgerRow], seen: list[RefundSeen], now: datetime) -> list[Difference]:
    """Match an order's ledger with all that Amazon's finances show for it, each once by amount.

    Amazon does not tell whose refund is whose, so what is settled takes its share first; what is
    on its way takes what is left, the oldest first.
    """
    left = list(seen)
    settled = [row for row in rows if row.state in ("observed", "applied")]
    found: list[Difference] = []
    for row in settled:
        if _take(left, row) is None and row.state == "applied":
            found.append(_ours("missing" if _overdue(row, now) else "early", row))
    for row in (row for row in rows if row.state in IN_FLIGHT):
        refund = _take(left, row)
        if refund is not None:
            known = {"movement_id": row.movement_id, "refund_id": refund.transaction_id}
            found.append(Difference(kind="applied", amount=row.amount, **known))
        else:
            found.append(_ours("unknown" if _overdue(row, now) else "early", row))
    return found + [
        Difference(kind="observed", amount=refund.amount, refund_id=refund.transaction_id)
        for refund in left
    ]


def _take(left: list[RefundSeen], row: LedgerRow) -> RefundSeen | None:
    """Take out the refund that the row's id names, else the first of the same amount."""
    named = [r for r in left if row.movement_id.endswith(f":{r.transaction_id}")]
    same = [r for r in left if r.amount == row.amount]
    refund = next(iter(named or same), None)
    if refund is not None:
        left.remove(refund)
    return refund


def _overdue(row: LedgerRow, now: datetime) -> bool:
    return now - (row.sent_at or row.settled_at or row.created_at) > LAG


def _ours(kind: Literal["unknown", "early", "missing"], row: LedgerRow) -> Difference:
    return Difference(kind=kind, amount=row.amount, movement_id=row.movement_id)
