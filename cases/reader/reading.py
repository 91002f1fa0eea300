"""One message in, one `Reading` out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from cases.events import Topic
from cases.reader import facts, replies, topics
from cases.reader.languages import Spoken, spoken
from cases.reader.lexicon import Scan
from cases.reader.model import Reading
from cases.reader.quoting import own_words

ACTS = 0.85
"""From this confidence on a topic acts without a person."""


def read(text: str, *, choices: int | None = None, language: str | None = None) -> Reading:
    """What a buyer's message says.

    `choices` None: nothing was asked, and `acts` judges the topic; 0: a yes/no question was asked;
    2 to 9: so many numbered choices were offered; `acts` then judges the reply. `language` is a
    hint (ISO 639-1); the words themselves decide.

    Source: CONTRACT 2 (`read`), PLAYBOOKS A3, A10, D.
    """
    heard, scans = _heard(own_words(text), language)
    judged = topics.judge(lambda signal: _strength(scans, signal))
    busy = judged.topic != "question"
    reply = max(
        (replies.judge(scan, choices, busy=busy) for scan in scans),
        key=lambda reading: (reading.kind != "unclear", reading.confidence),
    )
    flags = _flags(scans)
    sure = judged.topic != "question" and judged.confidence >= ACTS
    by_person = any(flags[name] for name in _BY_A_PERSON) and not flags["robot"]
    sure = sure and not flags["robot"]
    topic: Topic = judged.topic if sure else "question"
    acts = reply.acts if choices is not None else sure
    return Reading(
        language=heard.language,
        topic=topic,
        topic_confidence=round(
            judged.confidence if sure or judged.topic == "question" else 1 - judged.confidence, 3
        ),
        reply=reply.kind,
        reply_confidence=round(reply.confidence, 3),
        acts=acts and not by_person,
        runner_up_topics=[t for t in judged.likeliest if t != topic][:2],
        **flags,
    )


@lru_cache(maxsize=64)
def _heard(words: str, hint: str | None) -> tuple[Spoken, tuple[Scan, ...]]:
    """The words under each word list that fits; kept, as one message is read for many questions."""
    heard = spoken(words, hint)
    return heard, tuple(known.scan(words) for known in heard.lists)


_FACTS: Mapping[str, Callable[[Scan], object]] = {
    "shortfall": facts.shortfall,
    "contrast": facts.contrast,
}


def _strength(scans: Iterable[Scan], signal: str) -> float:
    fact = _FACTS.get(signal)
    if fact:
        return float(any(fact(scan) for scan in scans))
    return _most(scans, signal, masked=True)


def _most(scans: Iterable[Scan], signal: str, *, masked: bool = False) -> float:
    return max((scan.strength(signal, masked=masked) for scan in scans), default=0.0)


def _units_missing(scan: Scan) -> int | None:
    return facts.shortfall(scan) or facts.missing(scan)


_BY_A_PERSON = ("safety", "legal", "press", "child", "asks_for_person")

_FLAGS: Mapping[str, str] = {
    "safety": "flag.safety",
    "legal": "flag.legal",
    "anger": "flag.anger",
    "press": "flag.press",
    "asks_for_person": "flag.person",
    "wants_refund": "flag.refund",
    "wants_replacement": "flag.replacement",
    "lost_claimed": "topic.lost",
    "delivered_not_received": "flag.delivered",
    "refund_status_question": "flag.refund_status",
    "robot": "flag.robot",
    "child": "flag.minor",
}


def _flags(scans: Sequence[Scan]) -> dict[str, Any]:
    flags: dict[str, Any] = {
        name: _most(scans, signal) >= replies.SURE for name, signal in _FLAGS.items()
    }
    flags["names_defect"] = any(
        _most(scans, signal, masked=True) >= topics.HINTED
        for signal in ("broke", "topic.damaged", "topic.quality")
    )
    flags["units_missing"] = next(filter(None, map(_units_missing, scans)), None)
    flags["child"] = flags["child"] or (
        flags["safety"] and any(scan.concept("child_word") for scan in scans)
    )
    return flags
