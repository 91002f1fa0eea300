"""What holds after every rehearsal, whatever went wrong in it (issue: faults and chaos).

Pure functions over both sides' books: our ledger equals the marketplace's to the cent, nothing left
twice, no case stands still, and every deadline was kept or told to somebody.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from cases.books import LedgerRow, MessageRow, ShipmentRow

SLACK = timedelta(minutes=20)
"""How long after its moment a clock has been told to somebody at the latest: 15 minutes of grace
for the engine's own steps (PLAYBOOKS B), and what the hop to them takes."""
_OPEN = ("submitting", "unknown", "approved")
BY_HAND = {
    "refunds": ("refund_by_hand", "resolve_unknown_refund"),
    "parcels": ("ship_by_hand",),
    "messages": ("answer_in_seller_central",),
}


@dataclass(frozen=True)
class Accounts:
    """Everything there is to compare, once all is at rest."""

    cases: list[dict[str, Any]]
    """The recorded snapshots."""
    ledger: list[LedgerRow]
    messages: list[MessageRow]
    parcels: list[ShipmentRow]
    world: dict[str, Any]
    """The marketplace's books of the order."""
    dead: list[dict[str, Any]]
    """Events that could not be handled."""
    running: dict[str, bool]
    """Whether a case's workflow runs."""


def broken(books: Accounts) -> list[str]:
    """Tell, in words, each rule that does not hold."""
    return [*_money(books), *_parcels(books), *_messages(books), *_cases(books), *_letters(books)]


def overdue(cases: Iterable[dict[str, Any]], own: dict[str, datetime]) -> list[str]:
    """Tell the running clocks whose moment has passed and of which nobody has heard.

    This is what "every promise kept or escalated" means: a promise is a clock until it is kept.
    `own` is the time of each case whose snapshot shows how it stands now.
    """
    return [
        f"{case['case_id']}: {clock['kind']} was due {clock['due']}, and nobody was told"
        for case in cases
        if case["case_id"] in own
        for clock in case["clocks"]
        if not clock["breached"]
        and not clock["paused"]
        and clock["rung"] is None
        and datetime.fromisoformat(clock["due"]) < own[case["case_id"]] - SLACK
    ]


# ---------------------------------------------------------------- money


def _money(books: Accounts) -> list[str]:
    paid = [Decimal(str(r["amount"])) for r in books.world["refunds"] if r["by"] == "seller"]
    ours = [row for row in books.ledger if row.state != "observed"]
    said = {m["id"] for m in _movements(books) if _said_by_a_person(books, m)}
    sure = [r.amount.amount for r in ours if r.state == "applied" and r.movement_id not in said]
    perhaps = [r.amount.amount for r in ours if r.state in _OPEN or r.movement_id in said]
    left = Counter(paid)
    missing = _take(left, sure)
    _take(left, perhaps)
    wrong = [f"our ledger says {a} was refunded, the marketplace's books do not" for a in missing]
    wrong += [f"the marketplace refunded {a}, our ledger does not say so" for a in left.elements()]
    return wrong + _two_ledgers(books, ours) + _forgotten(books, ours)


def _two_ledgers(books: Accounts, ours: list[LedgerRow]) -> list[str]:
    """The case and the ledger tell the same of each movement."""
    known = {row.movement_id: row.state for row in ours}
    return [
        f"{m['id']}: the case says {m['state']}, the ledger {known[m['id']]}"
        for m in _movements(books)
        if m["id"] in known and (m["state"] == "applied") != (known[m["id"]] == "applied")
    ]


def _forgotten(books: Accounts, ours: list[LedgerRow]) -> list[str]:
    """An open movement has somebody who looks after it."""
    watched = {c["id"].partition(":")[2] for case in books.cases for c in case["clocks"]}
    tasks = _open_tasks(books, "refunds")
    return [
        f"{row.movement_id} is {row.state}, and nobody looks after it"
        for row in ours
        if row.state in _OPEN and row.movement_id not in watched and not tasks
    ]


def _movements(books: Accounts) -> list[dict[str, Any]]:
    return [m for case in books.cases for m in case["ledger"]["rows"] if not m["observed"]]


def _said_by_a_person(books: Accounts, movement: dict[str, Any]) -> bool:
    """Whether it is applied because somebody told so, who may have gone another way."""
    done = [
        task
        for case in books.cases
        for task in case["tasks"]
        if task["kind"] in BY_HAND["refunds"] and task["state"] == "done"
    ]
    return movement["state"] == "applied" and bool(done)


def _take(left: Counter[Decimal], amounts: Iterable[Decimal]) -> list[Decimal]:
    """Take each amount once; return those that are not there."""
    missing = []
    for amount in amounts:
        if left[amount] > 0:
            left[amount] -= 1
        else:
            missing.append(amount)
    return missing


# ---------------------------------------------------------------- parcels and messages


def _parcels(books: Accounts) -> list[str]:
    there = Counter(str(p["id"]) for p in books.world["shipments"])
    ours = {row.reference: row.state for row in books.parcels}
    wrong = [f"parcel {name} left {n} times" for name, n in there.items() if n > 1]
    wrong += [f"parcel {name} left, our book does not know it" for name in there - ours.keys()]
    by_hand = _tasks(books, "parcels")
    for name, state in ours.items():
        if state == "applied" and name not in there and not by_hand:
            wrong.append(f"our book says parcel {name} left, the marketplace does not know it")
        elif state == "rejected" and name in there and not by_hand:
            wrong.append(f"parcel {name} left, our book says it was refused")
        elif state in _OPEN and not by_hand and not _watched(books, name):
            wrong.append(f"parcel {name} is {state}, and nobody looks after it")
    return wrong


def _watched(books: Accounts, name: str) -> bool:
    clocks = (clock["id"] for case in books.cases for clock in case["clocks"])
    return f"shipment.look:{name}" in clocks


def _messages(books: Accounts) -> list[str]:
    """Each row of our book reached the buyer once at most, by its words."""
    arrived = Counter(_words(m["text"]) for m in books.world["messages"] if m["channel"] != "buyer")
    left = Counter(_words(row.text) for row in books.messages if row.state != "queued")
    wrong = [
        f"{n} times reached the buyer what we sent {left[text]} times: {text[:60]}"
        for text, n in arrived.items()
        if n > left[text]
    ]
    tasks = _tasks(books, "messages")
    for row in books.messages:
        if row.state in ("unknown", "failed", "sending") and not tasks:
            wrong.append(f"message {row.message_id} is {row.state}, and nobody was asked to see")
    return wrong


def _words(text: str) -> str:
    return " ".join(text.split())


# ---------------------------------------------------------------- cases


def _cases(books: Accounts) -> list[str]:
    wrong = []
    for case in books.cases:
        closed = case["status"] == "closed"
        if closed == books.running.get(case["case_id"], False):
            told = "closed and still runs" if closed else "open, and nothing runs"
            wrong.append(f"{case['case_id']} is {told}")
        elif not closed and not _waits(case):
            wrong.append(f"{case['case_id']} is open and waits for nothing: {case['stage']}")
    return wrong


def _waits(case: dict[str, Any]) -> bool:
    """Whether something or somebody will move the case."""
    return bool(
        case["clocks"]
        or case["decision"]
        or any(t["state"] == "open" for t in case["tasks"])
        or any(a["state"] == "open" for a in case["approvals"])
    )


def _letters(books: Accounts) -> list[str]:
    return [f"event {row['id']} could not be handled: {row['note']}" for row in books.dead]


def _tasks(books: Accounts, what: str) -> list[dict[str, Any]]:
    return [t for case in books.cases for t in case["tasks"] if t["kind"] in BY_HAND[what]]


def _open_tasks(books: Accounts, what: str) -> list[dict[str, Any]]:
    return [task for task in _tasks(books, what) if task["state"] == "open"]
