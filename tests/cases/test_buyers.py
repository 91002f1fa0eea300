"""What a buyer's earlier cases count for (PLAYBOOKS E, repeat returners and kept items)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cases.buyers import both_told, history_of
from cases.limits import BuyerHistory
from cases.policy import case_policy

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
POLICY = case_policy("DE", NOW)


def earlier(
    outcome: str | None, playbook: str = "damaged", days: int = 30, **more: Any
) -> dict[str, Any]:
    opened = NOW - timedelta(days=days)
    return {"outcome": outcome, "playbook": playbook, "opened_at": opened.isoformat()} | more


@pytest.mark.parametrize(
    ("case", "counts"),
    [
        (earlier("returned_refunded"), BuyerHistory(returns=1)),
        (earlier("refunded"), BuyerHistory(kept=1)),
        (earlier("partially_refunded", "wrong_item"), BuyerHistory(kept=1)),
        (earlier("refunded", "lost"), BuyerHistory()),
        (earlier("partially_refunded", "delayed"), BuyerHistory()),
        (earlier("resolved"), BuyerHistory()),
        (earlier(None), BuyerHistory()),
        (earlier("returned_refunded", days=365), BuyerHistory(returns=1)),
        (earlier("returned_refunded", days=366), BuyerHistory()),
        (earlier("won", "claim", days=900, claims=[{"id": "c"}]), BuyerHistory(claims=1)),
    ],
)
def test_what_an_earlier_case_counts_for(case: dict[str, Any], counts: BuyerHistory) -> None:
    assert history_of([case], NOW, POLICY) == counts
    assert history_of([case, case], NOW, POLICY).returns == 2 * counts.returns


def test_the_announcement_and_our_own_cases_may_count_the_same() -> None:
    ours, told = BuyerHistory(returns=2, claims=1), BuyerHistory(returns=1, kept=3)
    assert both_told(ours, told) == BuyerHistory(returns=2, kept=3, claims=1)
