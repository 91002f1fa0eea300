"""What is told after a rehearsal whose books do not fit (docs/rehearsals.md)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from aftersales.rehearsal.invariant import Accounts, broken, overdue
from cases.books import LedgerRow, MessageRow, ShipmentRow
from cases.money import Money

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def row(state: str, name: str = "m1", amount: str = "24.90") -> LedgerRow:
    """A movement in our ledger."""
    return LedgerRow.model_validate(
        {
            "movement_id": name,
            "case_id": "acme:1",
            "seller": "acme",
            "order_id": "1",
            "state": state,
            "amount": Money.of(amount, "EUR"),
            "purpose": "lost",
            "sequence": 1,
            "created_at": NOW,
        }
    )


def message(state: str, text: str = "Hello") -> MessageRow:
    """A message in our book."""
    words = dict.fromkeys(("intent", "template", "subject", "language", "channel", "to"), "x")
    return MessageRow.model_validate(
        words
        | {"message_id": f"msg-{state}", "case_id": "acme:1", "seller": "acme", "order_id": "1"}
        | {"text": text, "fallback": False, "state": state, "created_at": NOW}
    )


def parcel(state: str) -> ShipmentRow:
    """A second parcel in our book."""
    return ShipmentRow.model_validate(
        {"reference": "p1", "case_id": "acme:1", "seller": "acme", "order_id": "1"}
        | {"state": state, "lines": [], "part": False, "created_at": NOW}
    )


def case(**facts: Any) -> dict[str, Any]:
    """A case's snapshot."""
    usual = {"case_id": "acme:1", "status": "closed", "stage": "closed", "decision": None}
    lists: dict[str, Any] = {"clocks": [], "tasks": [], "approvals": [], "ledger": {"rows": []}}
    return usual | lists | facts


def task(kind: str, state: str = "open") -> dict[str, Any]:
    """A task of a case."""
    return {"kind": kind, "state": state}


def clock(**facts: Any) -> dict[str, Any]:
    """A running clock that was due an hour ago."""
    usual = {"id": "c", "kind": "logistics.promise", "breached": False, "paused": False}
    return usual | {"rung": None, "due": (NOW - timedelta(hours=1)).isoformat()} | facts


def world(
    refunds: tuple[float, ...] = (), parcels: tuple[str, ...] = (), texts: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The marketplace's books."""
    return {
        "refunds": [{"amount": amount, "by": "seller"} for amount in refunds],
        "shipments": [{"id": name} for name in parcels],
        "messages": [{"text": text, "channel": "mail"} for text in texts],
    }


GOOD = Accounts(
    cases=[case()],
    ledger=[row("applied"), row("rejected", "m0")],
    messages=[message("sent")],
    parcels=[parcel("applied")],
    world=world((24.9,), ("p1",), ("Hello",)),
    dead=[],
    running={"acme:1": False},
)
BROKEN: list[tuple[dict[str, Any], str]] = [
    ({"world": world((), ("p1",), ("Hello",))}, "our ledger says 24.90 was refunded"),
    ({"world": world((24.9, 24.9), ("p1",), ("Hello",))}, "the marketplace refunded 24.9"),
    ({"world": world((24.89,), ("p1",), ("Hello",))}, "the marketplace refunded 24.89"),
    ({"ledger": [row("unknown")]}, "m1 is unknown, and nobody looks after it"),
    ({"world": world((24.9,), ("p1", "p1"), ("Hello",))}, "parcel p1 left 2 times"),
    ({"world": world((24.9,), ("p1", "p2"), ("Hello",))}, "our book does not know it"),
    ({"world": world((24.9,), (), ("Hello",))}, "the marketplace does not know it"),
    ({"parcels": [parcel("rejected")]}, "parcel p1 left, our book says it was refused"),
    ({"world": world((24.9,), ("p1",), ("Hello", "Hello"))}, "2 times reached the buyer"),
    ({"messages": [message("sent"), message("unknown", "Bye")]}, "nobody was asked to see"),
    ({"running": {"acme:1": True}}, "closed and still runs"),
    ({"cases": [case(status="open")]}, "open, and nothing runs"),
    ({"cases": [case(status="open")], "running": {"acme:1": True}}, "waits for nothing"),
    ({"dead": [{"id": "e1", "note": "ValueError"}]}, "event e1 could not be handled"),
]


def test_books_that_fit_are_not_complained_about() -> None:
    assert broken(GOOD) == []


@pytest.mark.parametrize(("change", "told"), BROKEN, ids=[told for _, told in BROKEN])
def test_each_rule_tells_what_does_not_hold(change: dict[str, Any], told: str) -> None:
    complaints = broken(replace(GOOD, **change))
    assert [c for c in complaints if told in c]


def test_a_case_and_the_ledger_say_the_same_of_a_movement() -> None:
    moved = {"id": "m1", "state": "applied", "observed": False}
    asked = case(ledger={"rows": [moved]}, tasks=[task("refund_by_hand", "done")])
    refused = replace(GOOD, cases=[asked], ledger=[row("rejected")])
    assert "m1: the case says applied, the ledger rejected" in broken(refused)


@pytest.mark.parametrize(
    "change",
    [
        {
            "ledger": [row("unknown")],
            "cases": [case(status="open", tasks=[task("resolve_unknown_refund")])],
            "running": {"acme:1": True},
        },
        {
            "messages": [message("sent"), message("unknown", "Bye")],
            "cases": [case(tasks=[task("answer_in_seller_central")])],
        },
        {"parcels": [parcel("rejected")], "cases": [case(tasks=[task("ship_by_hand")])]},
    ],
    ids=["refund", "message", "parcel"],
)
def test_a_task_stands_for_what_nobody_knows(change: dict[str, Any]) -> None:
    assert broken(replace(GOOD, **change)) == []


def test_a_moment_that_passed_was_told_to_somebody() -> None:
    own = {"acme:1": NOW}
    told: list[dict[str, Any]] = [
        {"breached": True},
        {"rung": "75"},
        {"paused": True},
        {"due": NOW.isoformat()},
    ]
    assert overdue([case(clocks=[clock(**facts) for facts in told])], own) == []
    [complaint] = overdue([case(clocks=[clock()])], own)
    assert "logistics.promise was due 2026-03-02T08:00:00+00:00" in complaint
    assert overdue([case(clocks=[clock()])], {}) == [], "its record is not up to date"
