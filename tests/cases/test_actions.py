"""What an agent may do, when, with which words (CONTRACT 5): refused before anything is written."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from cases import actions
from cases.actions import ACTIONS, Request, check, find_clock, legal, legal_for
from cases.case import Approval, CaseFile, Claim, Decision, Message, Option, Task
from cases.case import Movement as Paid
from cases.clock_steps import advance
from cases.clocks import Start
from cases.errors import AfterSalesError, Forbidden, IllegalAction, InvalidAction
from cases.limits import ENGINE, Movement
from cases.money import Money
from tests.support.desk import MONDAY, case

LATER = (MONDAY + timedelta(days=2)).isoformat()
EURO = Money.of("24.90", "EUR")


def ask(action: str, role: Any = "agent", version: int | None = None, **body: Any) -> Request:
    return Request(action=action, body=body, name="anna", role=role, version=version)


def refused(file: CaseFile, request: Request) -> AfterSalesError:
    with pytest.raises(AfterSalesError) as caught:
        check(file, request)
    return caught.value


def deciding(**more: Any) -> CaseFile:
    file = case()
    options = [Option(key="continue", label="Go on"), Option(key="close", label="Close")]
    file.decision = Decision(
        id="d", kind="take_over", question="?", options=options, opened_at=MONDAY, **more
    )
    return file


def task(task_id: str = "t1", kind: str = "carrier_enquiry") -> Task:
    return Task(id=task_id, kind=kind, title="Ask", due=MONDAY, opened_at=MONDAY)


def approval(approval_id: str = "a1", amount: str = "30", by: str = ENGINE) -> Approval:
    wish = Movement(
        kind="refund",
        amount=Money.of(amount, "EUR"),
        already=Money.zero("EUR"),
        requested_by=by,
    )
    return Approval(
        id=approval_id,
        kind="refund",
        amount=wish.amount,
        reason="lost",
        requested_by=by,
        opened_at=MONDAY,
        expires_at=MONDAY,
        movement=wish,
    )


def test_an_unknown_action_names_the_known_ones() -> None:
    assert "known: assign, note" in str(refused(case(), ask("refnd")))


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (ask("note"), "text"),
        (ask("note", text=" "), "text"),
        (ask("note", text="x", txt="y"), "txt"),
        (ask("refund", amount=0, reason="x"), "amount"),
        (ask("refund", amount="1.001", reason="x"), "amount"),
        (ask("snooze", until="tomorrow", reason="x"), "until"),
        (ask("switch_playbook", playbook="losst", reason="x"), "playbook"),
        (ask("close", outcome="fine", reason="x"), "outcome"),
        (ask("reship", items=["CUP"], reason="x"), "items"),
    ],
)
def test_words_that_cannot_be_name_their_field(request_: Request, field: str) -> None:
    error = refused(case(), request_)
    assert isinstance(error, InvalidAction)
    assert error.field == field


def test_the_role_must_reach() -> None:
    assert "extend_deadline needs the role lead" in str(
        refused(case(), ask("extend_deadline", clock="x", until=LATER, reason="r"))
    )
    assert isinstance(refused(case(), ask("note", role="viewer", text="x")), Forbidden)
    assert "needs the role lead" in str(
        refused(deciding(least_role="lead"), ask("decide", option="continue"))
    )
    check(deciding(least_role="lead"), ask("decide", role="lead", option="continue"))


@pytest.mark.parametrize(
    "request_",
    [
        ask("decide", option="continue"),
        ask("approve", role="lead"),
        ask("reject", role="lead"),
        ask("complete_task"),
        ask("extend_deadline", role="lead", clock="x", until=LATER, reason="r"),
        ask("resume"),
        ask("no_response_needed"),
        ask("reopen", reason="r"),
    ],
)
def test_what_is_not_legal_now_names_what_is(request_: Request) -> None:
    error = refused(case(), request_)
    assert isinstance(error, IllegalAction)
    assert error.context["legal"] == legal(case())
    assert request_.action not in legal(case())


def test_a_case_that_moved_on_is_not_acted_on() -> None:
    file = case().model_copy(update={"version": 7})
    assert "moved on to version 7" in str(refused(file, ask("note", text="x", version=6)))
    check(file, ask("note", text="x", version=7))


def test_a_decision_takes_one_of_its_options() -> None:
    assert "continue, close" in str(refused(deciding(), ask("decide", option="refund")))
    check(deciding(), ask("decide", option="close"))
    answered = deciding(answer="close")
    assert "decide" not in legal(answered)
    schema = legal_for(deciding(), "agent")["decide"]
    assert schema["properties"]["option"]["enum"] == ["continue", "close"]


def test_no_more_is_refunded_than_is_left() -> None:
    error = refused(case(), ask("refund", amount="24.91", reason="x"))
    assert error.context["left"] == 24.9
    check(case(), ask("refund", amount="24.90", reason="x"))
    paid = case()
    paid.movements = [Paid(id="m", amount=EURO, purpose="lost", state="applied", at=MONDAY)]
    assert "refund" not in legal(paid)


def test_money_and_goods_stand_still_while_a_claim_is_open() -> None:
    file = case()
    file.claims = [Claim(id="c", kind="claim", amount=Decimal(1))]
    assert not {"refund", "reship"} & set(legal(file))
    file.claims[0].decision = "denied"
    assert {"refund", "reship"} <= set(legal(file))


def test_approvals_are_named_where_there_are_several() -> None:
    file = case()
    file.approvals = [approval()]
    check(file, ask("approve", role="lead"))
    file.approvals.append(approval("a2"))
    assert "name one of a1, a2" in str(refused(file, ask("approve", role="lead")))
    check(file, ask("reject", role="lead", approval_id="a2"))
    assert "needs the role lead" in str(refused(file, ask("approve", approval_id="a1")))


def test_nobody_approves_or_rejects_their_own() -> None:
    file = case()
    file.approvals = [approval(by="Anna")]
    for action in ("approve", "reject"):
        assert "another person" in str(refused(file, ask(action, role="admin")))


def test_tasks_are_found_by_id_by_kind_or_as_the_only_one() -> None:
    file = case()
    file.tasks = [task()]
    check(file, ask("complete_task"))
    file.tasks += [task("t2", "carrier_claim"), task("t3", "carrier_claim")]
    assert "t1 (carrier_enquiry), t2" in str(refused(file, ask("complete_task")))
    check(file, ask("complete_task", task_id="t3"))
    check(file, ask("complete_task", kind="carrier_claim"))
    assert "name one of" in str(refused(file, ask("complete_task", kind="repair")))


@pytest.mark.parametrize("kind", ["answer_info_request", "represent_chargeback", "file_appeal"])
def test_amazons_number_is_needed_where_something_was_filed(kind: str) -> None:
    file = case()
    file.tasks = [task(kind=kind)]
    error = refused(file, ask("complete_task"))
    assert isinstance(error, InvalidAction)
    assert error.field == "reference"
    check(file, ask("complete_task", reference="123"))
    check(file, ask("complete_task", result="failed"))


def running(*kinds: str) -> CaseFile:
    file = case()
    for number, kind in enumerate(kinds):
        start = Start(
            kind, clock_id=f"c{number}", due=MONDAY + timedelta(days=1), served_by="person"
        )
        file.clocks = advance(file.clocks, start, MONDAY, file.clock_rules).table
    return file


def test_a_clock_is_found_by_id_or_by_its_only_kind() -> None:
    file = running("message.reply", "carrier_claim.due", "task.due", "task.due")
    assert find_clock(file, "c0").kind == "message.reply"
    assert find_clock(file, "carrier_claim").id == "c1"
    with pytest.raises(InvalidAction, match="name one of c0, c1, c2, c3"):
        find_clock(file, "task.due")


def test_a_deadline_is_not_extended_into_its_past() -> None:
    file = running("decision.due")
    before = (MONDAY - timedelta(hours=1)).isoformat()
    extend: dict[str, Any] = {"clock": "decision", "reason": "r"}
    assert "must lie after the start" in str(
        refused(file, ask("extend_deadline", role="lead", until=before, **extend))
    )
    check(file, ask("extend_deadline", role="lead", until=LATER, **extend))


def test_a_message_that_needs_no_answer_is_one_that_waits() -> None:
    file = case()
    file.messages = [Message(id="m1", direction="in", text="?", at=MONDAY)]
    check(file, ask("no_response_needed"))
    check(file, ask("no_response_needed", message_id="m1"))
    assert "name one of m1" in str(refused(file, ask("no_response_needed", message_id="m2")))


def test_a_snoozed_case_can_be_resumed_and_not_snoozed_again() -> None:
    file = case().model_copy(update={"snoozed_until": MONDAY})
    assert "resume" in legal(file)
    assert "snooze" not in legal(file)


def test_a_closed_case_takes_little() -> None:
    file = case().model_copy(update={"closed_at": MONDAY})
    assert legal(file) == ["note", "link", "reopen"]
    file.tasks = [task()]
    assert legal(file) == ["note", "link", "complete_task", "reopen"]


def test_each_action_tells_its_schema() -> None:
    file = deciding()
    for name in legal(file):
        assert actions.schema(file, name)["type"] == "object"
    assert "lost" in actions.schema(file, "switch_playbook")["properties"]["playbook"]["enum"]
    assert "resolved" in actions.schema(file, "close")["properties"]["outcome"]["enum"]


def test_a_viewer_may_do_nothing_and_an_admin_everything_legal() -> None:
    assert legal_for(case(), "viewer") == {}
    assert set(legal_for(case(), "admin")) == set(legal(case()))
    assert set(ACTIONS) >= set(legal(case()))


def test_the_same_key_is_one_action() -> None:
    request = ask("note", text="x").model_copy(update={"key": "k1"})
    assert request.once == "note:k1"
    assert request.person.name == "anna"
