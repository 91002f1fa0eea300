"""Our ledger beside Amazon's finances: every refund is matched once, by its amount."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cases.books import LedgerRow
from cases.money import Money
from cases.ports import RefundSeen
from cases.reconciling import LAG, Difference, compare

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
SENT = NOW - timedelta(days=3)


def euros(amount: str) -> Money:
    return Money.of(amount, "EUR")


def row(state: str, amount: str = "10", name: str = "m1", **facts: Any) -> LedgerRow:
    return LedgerRow.model_validate(
        {
            "movement_id": name,
            "case_id": "acme:1",
            "seller": "acme",
            "order_id": "1",
            "state": state,
            "amount": euros(amount),
            "purpose": "lost",
            "sequence": 1,
            "created_at": SENT,
            "sent_at": SENT,
        }
        | facts
    )


def seen(amount: str = "10", name: str = "t1") -> RefundSeen:
    return RefundSeen(transaction_id=name, amount=euros(amount), posted_at=NOW)


def kinds(found: list[Difference]) -> list[str]:
    return [one.kind for one in found]


def test_what_both_show_is_no_difference() -> None:
    assert compare([row("applied")], [seen()], NOW) == []
    assert compare([row("observed", name="observed:acme:1:t1")], [seen()], NOW) == []
    assert compare([row("rejected"), row("approved")], [], NOW) == []


def test_an_unknown_refund_that_amazon_shows_was_applied() -> None:
    [one] = compare([row("unknown")], [seen()], NOW)
    assert (one.kind, one.movement_id, one.refund_id) == ("applied", "m1", "t1")


def test_what_nobody_here_knows_was_somebody_elses() -> None:
    [one] = compare([row("applied")], [seen(), seen(name="t2")], NOW)
    assert (one.kind, one.movement_id, one.refund_id) == ("observed", None, "t2")


def test_what_is_settled_takes_its_share_before_what_is_under_way() -> None:
    found = compare([row("unknown"), row("applied", name="m2")], [seen()], NOW)
    assert [(one.kind, one.movement_id) for one in found] == [("unknown", "m1")]


def test_an_observed_refund_is_known_by_its_id_before_its_amount() -> None:
    rows = [row("observed", name="observed:acme:1:t2"), row("unknown")]
    [one] = compare(rows, [seen(name="t1"), seen(name="t2")], NOW)
    assert (one.kind, one.refund_id) == ("applied", "t1")


def test_amazons_finances_are_given_two_days() -> None:
    fresh: dict[str, Any] = {"sent_at": NOW - LAG, "created_at": NOW - LAG}
    assert kinds(compare([row("applied", **fresh)], [], NOW)) == ["early"]
    assert kinds(compare([row("unknown", **fresh)], [], NOW)) == ["early"]
    assert kinds(compare([row("applied"), row("submitting")], [], NOW)) == ["missing", "unknown"]


amounts = st.sampled_from(["5", "10", "10.01"])
states = st.sampled_from(["approved", "submitting", "unknown", "applied", "rejected"])


@given(st.lists(st.tuples(states, amounts)), st.lists(amounts))
def test_every_refund_of_amazons_is_told_once_or_matched(
    ours: list[tuple[str, str]], theirs: list[str]
) -> None:
    rows = [row(state, amount, f"m{n}") for n, (state, amount) in enumerate(ours)]
    shown = [seen(amount, f"t{n}") for n, amount in enumerate(theirs)]
    found = compare(rows, shown, NOW)
    left = sum(state in ("submitting", "unknown", "applied") for state, _ in ours)
    unmatched = sum(kind in ("missing", "unknown") for kind in kinds(found))
    observed = kinds(found).count("observed")
    assert len(shown) - observed == left - unmatched
    told = [one.movement_id for one in found if one.movement_id]
    assert len(told) == len(set(told))
