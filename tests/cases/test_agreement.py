"""A case and the ledger, compared movement by movement."""

from decimal import Decimal
from typing import get_args

import pytest

from cases.agreement import disagreements
from cases.books.refunds import LedgerRow, MovementState
from cases.money import Money
from tests.gateways.store.build import NOW

OPEN = ("proposed", "approved", "submitting", "unknown")
AGREE = {
    "applied": {"applied", "submitting", "unknown"},
    "rejected": {None, *get_args(MovementState)} - {"applied"},
}
"""What the ledger may say of a movement that is over for its case; None: it has no such row."""


def rows(state: MovementState | None) -> list[LedgerRow]:
    if state is None:
        return []
    row = LedgerRow(
        movement_id="m1",
        case_id="acme:1",
        seller="acme",
        order_id="1",
        state=state,
        amount=Money(amount=Decimal(10), currency="EUR"),
        purpose="lost",
        sequence=1,
        created_at=NOW,
    )
    return [row]


@pytest.mark.parametrize("ledger", [None, *get_args(MovementState)])
@pytest.mark.parametrize("case", AGREE)
def test_a_movement_that_is_over_stands_alike_in_both(
    case: str, ledger: MovementState | None
) -> None:
    told = [{"id": "m1", "state": case, "observed": False}]
    assert disagreements(rows(ledger), told) == ([] if ledger in AGREE[case] else ["m1"])


@pytest.mark.parametrize("state", OPEN)
def test_a_movement_that_is_still_open_says_nothing_yet(state: str) -> None:
    told = [{"id": "m1", "state": state, "observed": False}]
    assert disagreements(rows("applied"), told) == []


def test_what_was_observed_elsewhere_is_nobodys_movement() -> None:
    told = [{"id": "m1", "state": "applied", "observed": True}]
    assert disagreements([], told) == []
