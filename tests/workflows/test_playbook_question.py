"""Questions and what every playbook shares: people decide (PLAYBOOKS "question", A5, A10, E)."""

import pytest

from cases.case import Message, Movement
from cases.money import Money
from tests.support.desk import MONDAY, ScriptedDesk, case, templates
from workflows.playbooks.everywhere import Everywhere
from workflows.playbooks.question import Question

question = Question()
everywhere = Everywhere({"resend": "resend", "refund": "refund"})


@pytest.mark.parametrize(
    ("answer", "leads"),
    [
        ("answered", "listen"),
        ("not_needed", "close:no_response_needed"),
        ("close", "close:resolved"),
        ("delayed", "switch:delayed"),
        ("lost", "switch:lost"),
    ],
)
async def test_a_person_answers_switches_or_closes(answer: str, leads: str) -> None:
    file, desk = case("question"), ScriptedDesk(answers=[answer])
    file.progress.runner_up = ["delayed", "question", "lost", "damaged"]
    assert await question.start(file, desk) == leads
    assert desk.done == ["decide answered/not_needed/close/delayed/lost"]


async def test_a_topic_without_a_playbook_stays_a_question_that_names_it() -> None:
    file, desk = case("question"), ScriptedDesk(answers=["damaged"])
    file.progress.runner_up = ["damaged"]
    assert await question.start(file, desk) == "switch:question"
    assert file.progress.topic == "damaged"


async def test_after_the_answer_the_buyer_may_come_back() -> None:
    for heard, leads in (
        ("quiet", "close:resolved"),
        ("thanks", "close:resolved"),
        ("more", "start"),
    ):
        assert await question.listen(case("question"), ScriptedDesk(answers=[heard])) == leads


async def test_the_decision_is_due_24_hours_after_the_buyers_message() -> None:
    file, desk = case("question"), ScriptedDesk(answers=["close"])
    file.messages.append(Message(id="m", direction="in", text="?", at=MONDAY))
    assert await question.start(file, desk) == "close:resolved"


async def test_amazons_orders_get_one_redirect() -> None:
    desk = ScriptedDesk()
    assert await everywhere.redirect(case(), desk) == "close:redirected"
    assert templates(desk) == ["common.redirect_amazon"]


@pytest.mark.parametrize(
    ("answer", "leads"),
    [("continue", "offer"), ("close", "close:resolved"), ("resend", "resend")],
)
async def test_taking_over_offers_the_buyers_choices_and_going_on(answer: str, leads: str) -> None:
    file, desk = case(), ScriptedDesk(answers=[answer])
    file.progress.resume_at = "offer"
    assert await everywhere.hand_over(file, desk) == leads
    assert desk.done == ["decide resend/refund/continue/close"]


async def test_an_agents_full_refund_ends_the_case_and_a_part_does_not() -> None:
    file = case()
    part = Money.of("5", "EUR")
    assert await everywhere.paid(file, ScriptedDesk(answers=[part])) == "hand_over"
    file.playbook = "question"
    assert await everywhere.paid(file, ScriptedDesk(answers=[Money.zero("EUR")])) == "start"
    file.movements.append(
        Movement(id="m", amount=Money.of("24.90", "EUR"), purpose="x", state="applied", at=MONDAY)
    )
    desk = ScriptedDesk(answers=[Money.of("24.90", "EUR")])
    assert await everywhere.paid(file, desk) == "close:refunded"
    assert templates(desk) == ["common.refund_notice"]


async def test_goods_that_an_agent_sent_are_told() -> None:
    desk = ScriptedDesk(answers=[True])
    assert await everywhere.sent(case(), desk) == "hand_over"
    assert templates(desk) == ["common.reship_notice"]
    assert await everywhere.sent(case("question"), ScriptedDesk(answers=[False])) == "start"
