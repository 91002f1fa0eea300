"""One message in, one `Reading` out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cases.events import Topic
from cases.reader import facts, replies, topics
from cases.reader.choices import refuses
from cases.reader.classifier import classifier, shares
from cases.reader.languages import spoken
from cases.reader.lexicon import Scan
from cases.reader.model import Reading
from cases.reader.quoting import own_words

ACTS = 0.7
"""From this chance on a topic acts without a person."""

LONGEST = 4000
"""Characters of the buyer's own words that are read, twice what Amazon lets a buyer write; a person
decides about anything longer."""

LONGEST_MAIL = 100_000
"""Characters of a mail, quoted text and all, in which the buyer's own words are looked for."""

_WORRY = 0.15
"""From this chance of an alarm on nothing acts without a person."""


def read(text: str, *, choices: int | None = None, language: str | None = None) -> Reading:
    """What a buyer's message says.

    `choices` None: nothing was asked, and `acts` judges the topic; 0: a yes/no question was asked;
    2 to 9: so many numbered choices were offered; `acts` then judges the reply. `language` is a
    hint (ISO 639-1); the words themselves decide. Of a message longer than `LONGEST` only the
    beginning is read, and nothing acts.

    Source: CONTRACT 2 (`read`), PLAYBOOKS A3, A10, D.
    """
    return listen(text, language=language).reading(choices)


def listen(text: str, *, language: str | None = None) -> Heard:
    """Reads a message once, to be asked afterwards what it answers to several questions."""
    own = own_words(text[:LONGEST_MAIL])
    words = own[:LONGEST]
    heard = spoken(words, language)
    scans = tuple(known.scan(words) for known in heard.lists)
    alarms = _alarms(scans, words)
    judged = topics.judge(
        lambda signal: _strength(scans, signal), classifier("topics").scores(words)
    )
    return Heard(
        language=heard.language,
        scans=scans,
        alarms=alarms,
        judged=judged,
        flags=_flags(scans, alarms),
        whole=len(text) <= LONGEST_MAIL and len(own) <= LONGEST,
    )


@dataclass(frozen=True)
class Heard:
    """A message that was read: everything in it that does not depend on what was asked."""

    language: str | None
    scans: tuple[Scan, ...]
    alarms: Mapping[replies.Alarm, float]
    judged: topics.TopicReading
    flags: Mapping[str, Any]
    whole: bool

    def reading(self, choices: int | None) -> Reading:
        """The whole reading; `choices` as for `read`."""
        judged, flags = self.judged, self.flags
        reply = self._reply(choices)
        robot = bool(flags["robot"])
        sure = judged.topic != "question" and judged.confidence >= ACTS and not robot
        by_person = not robot and (
            any(flags[name] for name in _BY_A_PERSON) or max(self.alarms.values()) >= _WORRY
        )
        topic: Topic = judged.topic if sure else "question"
        certain = sure or judged.topic == "question"
        acts = reply.acts if choices is not None else sure
        return Reading(
            language=self.language,
            topic=topic,
            topic_confidence=round(judged.confidence if certain else 1 - judged.confidence, 3),
            reply=reply.kind,
            reply_confidence=round(reply.confidence, 3),
            acts=acts and not by_person and self.whole,
            runner_up_topics=[t for t in judged.likeliest if t not in (topic, "question")][:2],
            **flags,
        )

    def _reply(self, choices: int | None) -> replies.ReplyReading:
        busy = self.judged.topic != "question" and self.judged.confidence >= ACTS
        reply = max(
            (replies.judge(scan, choices, busy=busy, alarms=self.alarms) for scan in self.scans),
            key=lambda reading: (reading.kind != "unclear", reading.confidence),
        )
        number = int(reply.kind) if reply.kind.isdigit() else 0
        if number and any(refuses(scan, number) for scan in self.scans):
            return replies.UNCLEAR
        return reply


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


def _alarms(scans: Sequence[Scan], words: str) -> dict[replies.Alarm, float]:
    """How surely the words tell of danger or of law: by the lists, or by the model."""
    chances = shares(classifier("alarms").scores(words))
    return {
        "safety": max(_sure(_most(scans, "flag.safety")), chances["safety"]),
        "legal": max(_sure(_most(scans, "flag.legal")), chances["legal"]),
    }


def _sure(strength: float) -> float:
    return strength if strength >= replies.SURE else 0.0


def _units_missing(scan: Scan) -> int | None:
    return facts.shortfall(scan) or facts.missing(scan)


_BY_A_PERSON = ("safety", "legal", "press", "child", "asks_for_person")

_FLAGS: Mapping[str, str] = {
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


def _flags(scans: Sequence[Scan], alarms: Mapping[replies.Alarm, float]) -> dict[str, Any]:
    flags: dict[str, Any] = {
        name: _most(scans, signal) >= replies.SURE for name, signal in _FLAGS.items()
    }
    flags |= {alarm: chance >= replies.ALARMING for alarm, chance in alarms.items()}
    flags["names_defect"] = any(
        _most(scans, signal, masked=True) >= topics.HINTED
        for signal in ("broke", "topic.damaged", "topic.quality")
    )
    flags["units_missing"] = next(filter(None, map(_units_missing, scans)), None)
    flags["child"] = flags["child"] or (
        flags["safety"] and any(scan.concept("child_word") for scan in scans)
    )
    return flags
