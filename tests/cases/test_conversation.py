"""What a buyer's message means to a running case (PLAYBOOKS C, A8 to A10)."""

from datetime import timedelta
from typing import Any

import pytest

from cases.case import CaseFile, Decision, Message, Movement, Parcel, Question
from cases.clock_steps import advance
from cases.clocks import Start
from cases.conversation import alarm, judge, next_word, outranks
from cases.money import Money
from tests.support.desk import MONDAY, case

EURO = Money.of("24.90", "EUR")
THEN = MONDAY + timedelta(hours=2)


def said(reply: str | None = None, choices: int = 2, /, **words: Any) -> Message:
    """A message that the reader read so; `reply` answers a question with `choices` options."""
    replies = {str(choices): {"reply": reply, "acts": True}} if reply else {}
    return Message(
        id="m", direction="in", text="…", at=THEN, reading={"words": words, "replies": replies}
    )


def asked(kind: Any = "choices", options: tuple[str, ...] = ("resend", "refund")) -> CaseFile:
    file = case()
    file.question = Question(
        kind=kind,
        options=list(options),
        template="lost.offer_choices",
        asked_at=MONDAY,
        message_id="q",
    )
    return file


def verdict(file: CaseFile, message: Message) -> tuple[str, str]:
    found = judge(file, message)
    return found.kind, found.value


@pytest.mark.parametrize(
    ("message", "means"),
    [
        (said("1"), "resend"),
        (said("2"), "refund"),
        (said("too_late"), "refund"),
        (said("change_of_mind"), "refund"),
        (said(wants_refund=True), "refund"),
        (said(wants_replacement=True), "resend"),
    ],
)
def test_the_words_choose_an_option(message: Message, means: str) -> None:
    assert verdict(asked(), message) == ("answer", means)


@pytest.mark.parametrize(
    "message",
    [
        said("3"),
        said("yes"),
        said(wants_refund=True, wants_replacement=True),
        said(),
        Message(id="m", direction="in", text="…", at=THEN),
        said().model_copy(update={"reading": {"replies": {"2": {"reply": "2", "acts": False}}}}),
    ],
)
def test_an_unclear_answer_is_asked_once_more_and_then_for_a_person(message: Message) -> None:
    file = asked()
    assert verdict(file, message) == ("detail", "")
    assert file.question is not None
    file.question.detail_asked = 1
    assert verdict(file, message)[0] == "take_over"


def test_where_no_money_is_offered_too_late_chooses_nothing() -> None:
    file = asked(options=("replacement", "wait"))
    assert verdict(file, said("too_late"))[0] == "detail"
    assert verdict(file, said(wants_replacement=True)) == ("answer", "replacement")


def test_yes_to_the_only_option() -> None:
    assert verdict(asked(options=("refund",)), said("yes", 1)) == ("answer", "refund")


def test_other_kinds_of_questions() -> None:
    assert verdict(asked("free", ()), said()) == ("answer", "said")
    assert verdict(asked("yes_no", ()), said("no", 0)) == ("answer", "no")
    assert verdict(asked("yes_no", ()), said("2", 0))[0] == "detail"
    assert verdict(asked("found", ()), said("yes", 0)) == ("answer", "found")
    assert verdict(asked("found", ()), said("no", 0)) == ("answer", "not_found")
    missing = said(delivered_not_received=True)
    assert verdict(asked("found", ()), missing) == ("answer", "not_found")
    assert verdict(asked("found", ()), said())[0] == "detail"


def test_a_message_that_crossed_our_question_is_answered_by_it() -> None:
    early = said("2").model_copy(update={"at": MONDAY})
    assert verdict(asked(), early) == ("quiet", "crossed")


def test_robots_and_thanks_need_nobody() -> None:
    assert verdict(asked(), said(robot=True)) == ("quiet", "robot")
    assert verdict(asked(), said(reply="out_of_office")) == ("quiet", "robot")
    assert verdict(asked(), said(reply="thanks")) == ("quiet", "thanks")
    assert verdict(asked(), said(reply="thanks", asks_for_person=True))[0] == "take_over"


@pytest.mark.parametrize(
    ("flag", "urgent"),
    [("safety", True), ("legal", True), ("press", False), ("child", False), ("anger", False)],
)
def test_alarms_come_before_every_answer(flag: str, urgent: bool) -> None:
    message = said("2", **{flag: True})
    found = alarm(message)
    assert found is not None
    assert found.urgent is urgent
    assert verdict(asked(), message)[0] == "take_over"
    assert alarm(said(reply=flag)) is not None
    assert alarm(said()) is None


def test_an_open_decision_covers_it() -> None:
    file = asked()
    file.decision = Decision(id="d", kind="x", question="?", options=[], opened_at=MONDAY)
    assert verdict(file, said("2"))[0] == "told"


def test_a_topic_that_ranks_higher_switches() -> None:
    assert verdict(asked(), said(topic="damaged", acts=True)) == ("switch", "damaged")
    assert verdict(asked(), said(topic="delayed", topic_given=True))[0] == "detail"
    assert outranks("claim", "lost")
    assert not outranks("lost", "no such playbook")
    assert not outranks("weather", "lost")


def test_lost_counts_only_when_it_may_be_true() -> None:
    late, early = case("delayed"), case("delayed", promised_by="2026-03-20T08:00:00Z")
    message = said(topic="lost", acts=True)
    assert verdict(late, message) == ("switch", "lost")
    assert verdict(early, message)[0] != "switch"


@pytest.mark.parametrize("topic", ["cancellation", "address_change"])
def test_wishes_that_a_person_decides(topic: str) -> None:
    assert verdict(asked(), said(topic=topic, acts=True))[0] == "take_over"


def test_what_nobody_asked_for_waits_for_the_next_word() -> None:
    assert verdict(case(), said())[0] == "take_over"
    queued = case()
    queued.messages = [Message(id="o", direction="out", text="…", at=MONDAY, state="queued")]
    assert verdict(queued, said())[0] == "later"
    crossed = case()
    crossed.messages = [Message(id="o", direction="out", text="…", at=THEN, state="sent")]
    assert verdict(crossed, said()) == ("quiet", "crossed")
    paying = case()
    paying.movements = [Movement(id="r", amount=EURO, purpose="lost", state="unknown", at=MONDAY)]
    assert verdict(paying, said())[0] == "later"
    sending = case()
    sending.parcels = [Parcel(id="p", lines=[], value=EURO, state="submitting", at=MONDAY)]
    assert verdict(sending, said())[0] == "later"


@pytest.mark.parametrize(
    ("hours", "kind"), [(1, "later"), (26, "later"), (27, "take_over"), (200, "take_over")]
)
def test_a_promise_answers_if_it_comes_within_the_reply_time(hours: int, kind: str) -> None:
    file = case()
    start = Start("logistics.promise", due=MONDAY + timedelta(hours=hours), served_by="engine")
    file.clocks = advance(file.clocks, start, MONDAY, file.clock_rules).table
    assert next_word(file) == file.clocks.get("logistics.promise")
    assert verdict(file, said())[0] == kind
