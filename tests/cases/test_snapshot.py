"""The case as others see it: snapshot, board columns, status, money."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from cases.books import CaseRecord
from cases.case import (
    Approval,
    AuditEntry,
    CaseFile,
    Claim,
    Decision,
    Movement,
    Option,
    Outgoing,
    Parcel,
    Task,
)
from cases.case import Message as Said
from cases.clock_steps import advance
from cases.clocks import Elapse, Snooze, Start
from cases.limits import BuyerHistory
from cases.limits import Movement as Wish
from cases.money import Money
from cases.orders import learn
from cases.outcomes import Applied, Rejected, Unknown
from cases.snapshot import (
    columns,
    left_to_refund,
    moved,
    next_due,
    number,
    paid_back,
    record_of,
    risk,
    snapshot,
)
from tests.cases.test_orders import scan
from tests.support.desk import MONDAY, case

DAY = timedelta(days=1)


def euro(amount: str) -> Money:
    return Money.of(amount, "EUR")


def movement(state: Any, amount: str = "10", **more: Any) -> Movement:
    return Movement(
        id=f"{state}{amount}", amount=euro(amount), purpose="lost", state=state, at=MONDAY, **more
    )


def parcel(state: Any) -> Parcel:
    return Parcel(id="p", lines=[], value=euro("24.90"), state=state, at=MONDAY)


def task(kind: str = "carrier_claim", state: Any = "open") -> Task:
    return Task(id=kind, kind=kind, title="t", due=MONDAY + DAY, opened_at=MONDAY, state=state)


def approval() -> Approval:
    return Approval(
        id="a",
        kind="refund",
        amount=euro("30"),
        reason="lost",
        requested_by="engine",
        opened_at=MONDAY,
        expires_at=MONDAY + DAY,
        movement=Wish(kind="refund", amount=euro("30"), already=euro("0")),
    )


def decision(**more: Any) -> Decision:
    options = [Option(key="close", label="Close")]
    return Decision(id="d", kind="x", question="?", options=options, opened_at=MONDAY, **more)


def with_clocks(*starts: Start) -> CaseFile:
    file = case()
    for start in starts:
        file.clocks = advance(file.clocks, start, MONDAY, file.clock_rules).table
    return file


def test_amounts_are_the_numbers_that_people_write() -> None:
    assert (number(None), number(Decimal("24.90")), number(euro("5.00"))) == (None, 24.9, 5)


def test_what_is_left_to_refund() -> None:
    file = case()
    file.movements = [
        movement("applied", "5"),
        movement("submitting", "4"),
        movement("unknown", "3"),
        movement("approved", "2"),
        movement("rejected", "9"),
        movement("applied", "1", observed=True, by="amazon"),
    ]
    assert left_to_refund(file) == Decimal("9.90")
    assert paid_back(file) == Decimal(6)
    shown = snapshot(file)["ledger"]
    kinds = ("paid", "refunded", "observed", "in_flight", "unknown", "left")
    assert [shown[k] for k in kinds] == [24.9, 5, 1, 6, 3, 9.9]
    assert shown["rows"][0]["currency"] == "EUR"


def test_whether_anything_of_ours_has_moved() -> None:
    file = case()
    assert not moved(file)
    file.movements = [movement("applied", observed=True), movement("rejected")]
    assert not moved(file)
    file.parcels = [parcel("submitting")]
    assert moved(file)
    file.parcels, file.movements = [parcel("rejected")], [movement("unknown")]
    assert moved(file)


@pytest.mark.parametrize(
    ("update", "status"),
    [
        ({}, "open"),
        ({"waiting_for": "buyer"}, "waiting_buyer"),
        ({"waiting_for": "carrier"}, "waiting_carrier"),
        ({"waiting_for": "amazon"}, "waiting_amazon"),
        ({"waiting_for": "buyer", "decision": decision()}, "waiting_agent"),
        ({"decision": decision(answer="close")}, "open"),
        ({"approvals": [approval()]}, "waiting_agent"),
        ({"tasks": [task()]}, "open"),
        ({"tasks": [task("refund_by_hand")]}, "waiting_agent"),
        ({"tasks": [task("refund_by_hand", "done")]}, "open"),
        ({"decision": decision(), "snoozed_until": MONDAY}, "snoozed"),
        ({"snoozed_until": MONDAY, "closed_at": MONDAY}, "closed"),
    ],
)
def test_the_one_word_for_what_a_case_waits_for(update: dict[str, Any], status: str) -> None:
    assert case().model_copy(update=update).status == status


def test_a_chargeback_outranks_a_claim_and_a_decided_one_is_over() -> None:
    file = case()
    assert file.dispute is None
    file.claims = [Claim(id="c", kind="claim"), Claim(id="b", kind="chargeback")]
    assert file.dispute is file.claims[1]
    file.claims[1].decision = "won"
    assert file.dispute is file.claims[0]


def test_the_next_due_moment_leaves_out_looks_and_paused_clocks() -> None:
    file = with_clocks(
        Start("refund.look", due=MONDAY + DAY, served_by="engine", marketplace=True),
        Start("message.reply", due=MONDAY + 3 * DAY, served_by="person", marketplace=True),
        Start("buyer.wait", due=MONDAY + 2 * DAY, served_by="engine"),
    )
    assert file.next_due() == MONDAY + 2 * DAY
    file.clocks = advance(file.clocks, Snooze("x"), MONDAY, file.clock_rules).table
    assert file.next_due() == MONDAY + 3 * DAY
    closed = file.model_copy(
        update={"closed_at": MONDAY, "tasks": [task(), task("repair", "done")]}
    )
    assert next_due(closed) == MONDAY + DAY


def test_the_snapshot_shows_clocks_and_why_they_run() -> None:
    file = with_clocks(
        Start("buyer.wait", due=MONDAY + 2 * DAY, served_by="engine", why="the buyer's time"),
        Start("message.reply", due=MONDAY + DAY, served_by="person", marketplace=True),
    )
    file.clocks = advance(file.clocks, Elapse(), MONDAY + DAY, file.clock_rules).table
    reply, wait = snapshot(file)["clocks"]
    assert (reply["kind"], reply["rung"], reply["breached"]) == ("message.reply", "100", True)
    assert reply["since"] == MONDAY.isoformat()
    assert (wait["rung"], wait["why"], wait["paused"]) == (None, "the buyer's time", False)
    assert columns(file)["breaching"]


def test_the_snapshot_of_a_full_case_can_be_written() -> None:
    file = case()
    file.history = BuyerHistory(returns=3)
    file.decision, file.tasks, file.approvals = decision(), [task()], [approval()]
    file.parcels, file.claims = [parcel("applied")], [Claim(id="c", kind="claim")]
    file.messages = [Said(id="m", direction="in", text="hi", at=MONDAY)]
    file.order = learn(file.order, scan("in_transit"))
    shown = snapshot(file)
    assert shown["decision"]["options"][0]["key"] == "close"
    assert shown["buyer"]["history"] == {"returns": 3, "kept": 0, "claims": 0, "risky": True}
    assert (shown["approvals"][0]["amount"], shown["shipments"][0]["value"]) == (30, 24.9)
    assert shown["order"]["items"][0]["price"] == 24.9
    assert snapshot(case(items=[{"sku": "A"}]))["order"]["items"][0]["price"] is None
    file.decision.answer = "close"
    assert snapshot(file)["decision"] is None


def test_the_columns_that_the_board_sorts_by() -> None:
    file = case(items=[{"sku": "A", "title": "A mug", "price": "5"}, {"sku": "B"}])
    file.tasks = [task("file_appeal"), task("refund_by_hand")]
    file.approvals = [approval()]
    file.evidence = [{"item": "photos", "state": "missing"}]
    shown = columns(file)
    flags = ("needs_approval", "appeal_open", "documents_missing", "failed_action")
    assert all(shown[flag] for flag in flags)
    assert shown["title"] == "A mug; B"
    assert risk(file) == Decimal(5)
    assert risk(file.model_copy(update={"closed_at": MONDAY})) == 0


def test_a_record_carries_the_file_only_once_the_case_is_closed() -> None:
    entry = AuditEntry(seq=1, at=MONDAY, actor="engine", what="case.opened")
    event = Outgoing(id="o", type="case.opened", at=MONDAY, data={})
    record: CaseRecord = record_of(case(), [entry], [event], MONDAY)
    assert record.file is None
    closed = record_of(case().model_copy(update={"closed_at": MONDAY}), [], [], MONDAY)
    assert closed.file is not None
    assert CaseFile.model_validate(closed.file).closed_at == MONDAY


def test_the_currency_is_the_orders_else_the_marketplaces() -> None:
    assert case(currency="CHF").currency == "CHF"
    assert case(currency=None).currency == "EUR"


def test_a_write_ends_as_one_of_three_facts() -> None:
    states = [Applied().state, Rejected(code="x").state, Unknown(why="timeout").state]
    assert states == ["applied", "rejected", "unknown"]
