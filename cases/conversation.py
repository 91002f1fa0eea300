"""What a buyer's message means to a running case.

Source: PLAYBOOKS C, "What reaches a case that is already running", A8-A10 and the ranking of D.
The words themselves were read on arrival (`Event.readings`), so that every replay judges alike.
"""

from datetime import timedelta
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from cases.case import CaseFile, Message
from cases.clocks import Clock
from cases.parcels import may_be_lost

TOPIC_RANK = (
    "claim",
    "chargeback",
    "damaged",
    "wrong_item",
    "missing_item",
    "missing_parts",
    "quality",
    "cannot_operate",
    "dissatisfied",
    "unwanted",
    "warranty",
    "returned_goods",
    "lost",
    "delayed",
    "cancellation",
    "address_change",
    "negative_rating",
    "question",
)
"""What a buyer says first of several things, highest first (PLAYBOOKS D, last paragraph)."""
FBA_TOPICS = frozenset(
    {
        "delayed",
        "lost",
        "damaged",
        "missing_item",
        "wrong_item",
        "unwanted",
        "returned_goods",
        "cancellation",
        "address_change",
    }
)
"""What Amazon's customer service handles for orders it fulfils (PLAYBOOKS A5)."""

Kind = Literal["quiet", "answer", "detail", "take_over", "switch", "later", "told"]


class Verdict(BaseModel):
    """What to do with a message.

    `quiet`: nothing to answer. `answer`: `value` answers our question. `detail`: ask once more,
    with the options repeated. `take_over`: a person decides, because of `why`. `switch`: go on as
    the playbook `value`. `later`: the playbook's next message answers it. `told`: kept with the
    case, an open question or decision covers it.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    value: str = ""
    why: str = ""
    urgent: bool = False


_FLAGS = (
    ("safety", "the buyer speaks of an injury or a danger", True),
    ("legal", "the buyer threatens legal steps", True),
    ("press", "the buyer speaks of the press", False),
    ("child", "a child is involved", False),
    ("anger", "the buyer is upset", False),
    ("asks_for_person", "the buyer asks for a person", False),
)


def reading_of(readings: dict[str, Any] | None) -> dict[str, Any]:
    """Return what the reader made of the words as such; {} if nobody read them."""
    return (readings or {}).get("words") or {}


def reply_of(readings: dict[str, Any] | None, choices: int) -> dict[str, Any]:
    """Return what the words answer to `choices` options (0 = a yes/no question)."""
    return ((readings or {}).get("replies") or {}).get(str(choices)) or {}


def is_robot(message: Message) -> bool:
    """Whether a machine wrote this: out of office, automatic reply."""
    reading = reading_of(message.reading)
    return bool(reading.get("robot")) or reading.get("reply") == "out_of_office"


def is_plain_thanks(message: Message) -> bool:
    """Whether the message says thanks and nothing else."""
    reading = reading_of(message.reading)
    return reading.get("reply") == "thanks" and not reading.get("asks_for_person")


def alarm(message: Message) -> Verdict | None:
    """A person takes over on injury, law, press, a child, an upset, or on request (A10)."""
    reading = reading_of(message.reading)
    reply = reading.get("reply")
    for flag, why, urgent in _FLAGS:
        if reading.get(flag) or reply == flag:
            return Verdict(kind="take_over", why=why, urgent=urgent)
    return None


def outranks(topic: str, playbook: str) -> bool:
    """Whether a topic comes before the running playbook."""
    if topic not in TOPIC_RANK or playbook not in TOPIC_RANK:
        return False
    return TOPIC_RANK.index(topic) < TOPIC_RANK.index(playbook)


def topic_of(message: Message) -> str | None:
    """Return the topic that the reader is sure of, or None."""
    reading = reading_of(message.reading)
    if reading.get("topic_given") or reading.get("acts"):
        return str(reading["topic"])
    return None


def _answer(case: CaseFile, message: Message) -> str | None:
    """Return the option that the words choose, or None."""
    question = case.question
    assert question is not None
    reading = reading_of(message.reading)
    if question.kind == "free":
        return "said"
    options = question.options if question.kind == "choices" else []
    reply = reply_of(message.reading, len(options))
    said = reply.get("reply") if reply.get("acts") else None
    if question.kind == "yes_no":
        return said if said in ("yes", "no") else None
    if question.kind == "found":
        return _found(message, said)
    if said and said.isdigit() and 1 <= int(said) <= len(options):
        return options[int(said) - 1]
    if said == "yes" and len(options) == 1:
        return options[0]
    refund = "refund" in options
    if refund and said in ("too_late", "change_of_mind"):
        return "refund"
    if refund and reading.get("wants_refund"):
        return None if reading.get("wants_replacement") else "refund"
    goods = [o for o in options if o in ("resend", "replacement", "send_correct", "send_part")]
    if goods and reading.get("wants_replacement") and not reading.get("wants_refund"):
        return goods[0]
    return None


def _found(message: Message, said: str | None) -> str | None:
    """Read the answer to "delivered, says the carrier: did you find it?"."""
    reading = reading_of(message.reading)
    missing = reading.get("delivered_not_received") or topic_of(message) in ("delayed", "lost")
    if said == "no" or missing:
        return "not_found"
    return "found" if said == "yes" else None


def next_word(case: CaseFile) -> Clock | None:
    """Return the clock of the next message that the playbook owes the buyer, if it owes one."""
    owed = [
        c for c in case.clocks.clocks.values() if c.kind in ("logistics.promise", "message.hold")
    ]
    return min(owed, key=lambda c: c.due, default=None)


def _word_under_way(case: CaseFile) -> bool:
    """Whether the next message is on its way, or follows what is: money or a parcel."""
    ours = [m for m in case.movements if m.requested_by == "engine" and not m.observed]
    parcels = [p for p in case.parcels if p.requested_by == "engine"]
    return (
        any(m.state == "queued" for m in case.messages if m.direction == "out")
        or any(m.state in ("approved", "submitting", "unknown") for m in ours)
        or any(p.state in ("proposed", "submitting", "unknown") for p in parcels)
    )


def _crossed(case: CaseFile, message: Message) -> bool:
    """Whether a message of ours left after the buyer had written: it answers them."""
    sent = (m.at for m in case.messages if m.direction == "out" and m.state == "sent")
    return max(sent, default=message.at - timedelta(1)) >= message.at


def _untasked(case: CaseFile, message: Message) -> Verdict:
    """Judge a message that nothing was asked for."""
    if any(m.direction == "out" and m.state == "queued" for m in case.messages):
        # It crosses a message of ours that is just leaving, which answers it.
        return Verdict(kind="later")
    if _word_under_way(case):
        return Verdict(kind="later")
    if _crossed(case, message):
        return Verdict(kind="quiet", value="crossed")
    word = next_word(case)
    if word is not None and word.due <= case.due("message.reply", message.at):
        return Verdict(kind="later")
    within = case.policy["message.reply"].value
    why = f"the buyer wrote, and nothing of ours is due within {within}"
    return Verdict(kind="take_over", why=why)


def judge(case: CaseFile, message: Message) -> Verdict:
    """Say what a message means to the case as it stands.

    The order is the document's: robots and thanks; danger, law and anger; an open decision; answers
    to what we asked; a topic that ranks higher; wishes that a person decides; one more question.
    """
    if is_robot(message) or is_plain_thanks(message):
        return Verdict(kind="quiet", value="robot" if is_robot(message) else "thanks")
    alarmed = alarm(message)
    if alarmed is not None:
        return alarmed
    question = case.question
    crossed = question is not None and message.at <= question.asked_at
    if case.decision is not None and case.decision.answer is None:
        # An agent looks at our reminder's words: an answer to what it reminds of makes it idle.
        idle = case.decision.kind == "message" and question is not None and not crossed
        answered = _answer(case, message) if idle else None
        return Verdict(kind="answer", value=answered) if answered else Verdict(kind="told")
    if crossed:
        return Verdict(kind="quiet", value="crossed")
    if question is not None and (value := _answer(case, message)) is not None:
        return Verdict(kind="answer", value=value)
    topic = topic_of(message)
    if topic is not None and _switches(case, message, topic):
        return Verdict(kind="switch", value=topic, why=f"the buyer now speaks of: {topic}")
    if topic in ("cancellation", "address_change"):
        wish = "to cancel" if topic == "cancellation" else "another address"
        return Verdict(kind="take_over", why=f"the buyer wants {wish}")
    if question is None:
        return _untasked(case, message)
    if question.detail_asked:
        return Verdict(kind="take_over", why="the buyer's answer stays unclear")
    return Verdict(kind="detail")


def _switches(case: CaseFile, message: Message, topic: str) -> bool:
    """Whether the case goes on as that topic; a mere "lost" counts only when it may be true."""
    if topic == "lost" and not may_be_lost(case, message.at):
        return False
    return outranks(topic, case.playbook)
