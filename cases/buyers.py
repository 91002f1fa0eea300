"""What a buyer's earlier cases say about the buyer (PLAYBOOKS E, C' "Trusted buyer").

Counted from snapshots as the board keeps them; kept items and returns as far back as
`buyer.risk.within`, claims however old.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from cases.limits import BuyerHistory
from cases.policy import CasePolicy

LEFT_WITH_BUYER = frozenset(
    {
        "quality",
        "unwanted",
        "dissatisfied",
        "damaged",
        "missing_parts",
        "wrong_item",
        "cannot_operate",
        "warranty",
    }
)
"""Playbooks in which the buyer has the goods: money back without a return means they were kept."""


def history_of(
    earlier: Iterable[Mapping[str, Any]], now: datetime, policy: CasePolicy
) -> BuyerHistory:
    """Count a buyer's earlier cases as of `now`."""
    since = now - policy.duration("buyer.risk.within")
    returns = kept = claims = 0
    for case in earlier:
        claims += bool(case.get("claims"))
        if datetime.fromisoformat(case["opened_at"]) < since:
            continue
        outcome = case.get("outcome")
        returns += outcome == "returned_refunded"
        refunded = outcome in ("refunded", "partially_refunded")
        kept += refunded and case.get("playbook") in LEFT_WITH_BUYER
    return BuyerHistory(returns=returns, kept=kept, claims=claims)


def both_told(ours: BuyerHistory, told: BuyerHistory) -> BuyerHistory:
    """Join what our own cases and what the order's announcement say; they may count the same."""
    return BuyerHistory(
        returns=max(ours.returns, told.returns),
        kept=max(ours.kept, told.kept),
        claims=max(ours.claims, told.claims),
    )
