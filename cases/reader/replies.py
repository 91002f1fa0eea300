"""How a message answers what was asked (PLAYBOOKS A3, C "what reaches a running case")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from cases.reader.choices import MOST, pick
from cases.reader.lexicon import Scan
from cases.reader.model import ReplyKind

SURE = 0.85
"""From this confidence on a reply is more than unclear."""

ALARMING = 0.35
"""From this confidence on a message is an alarm; one too many costs a person a minute."""

Alarm = Literal["safety", "legal"]
"""What a person has to see at once (PLAYBOOKS A10)."""

_BY_A_PERSON: frozenset[ReplyKind] = frozenset(
    {"unclear", "anger", "legal", "safety", "address_change"}
)
_NO = frozenset({"no", "nope", "nein", "nee", "non"})
_NO_JAPANESE = "いいえ"
_NO_LENGTH = len(_NO_JAPANESE)
_POLITE_AT_MOST = 30


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """The kind of reply and how surely; `acts` false where a person has to decide."""

    kind: ReplyKind
    confidence: float
    acts: bool


UNCLEAR = ReplyReading("unclear", 0.0, False)


def judge(
    scan: Scan, choices: int | None, *, busy: bool, alarms: Mapping[Alarm, float]
) -> ReplyReading:
    """The reply in a message; `busy` when it also names a topic, `alarms` how surely it is one."""
    robot = scan.strength("flag.robot")
    if robot >= SURE:
        return _reading("out_of_office", robot)
    alarm = max(alarms, key=lambda kind: alarms[kind])
    if alarms[alarm] >= ALARMING:
        return _reading(alarm, alarms[alarm])
    address = scan.strength("reply.address")
    chosen = pick(scan, choices or MOST) if choices != 0 else None
    if chosen and chosen.number is not None:
        if address >= SURE:
            return _reading("address_change", address)
        return _reading(cast(ReplyKind, str(chosen.number)), chosen.confidence)
    return _without_number(scan, choices, address, busy)


def _without_number(scan: Scan, choices: int | None, address: float, busy: bool) -> ReplyReading:
    anger = scan.strength("flag.anger")
    late = scan.strength("reply.too_late")
    mind = scan.strength("reply.change_of_mind")
    if anger >= 0.99:
        return _reading("anger", anger)
    if late >= SURE:
        return _reading("too_late", late)
    if address >= SURE:
        return _reading("address_change", address)
    if mind >= SURE:
        return _reading("change_of_mind", mind)
    if anger >= SURE:
        return _reading("anger", anger)
    answer = _yes_or_no(scan, choices)
    if answer is not None:
        return answer
    if _plain_thanks(scan, busy):
        return _reading("thanks", scan.strength("reply.thanks"))
    return UNCLEAR


def _yes_or_no(scan: Scan, choices: int | None) -> ReplyReading | None:
    yes, no = scan.strength("reply.yes"), scan.strength("reply.no")
    if choices:
        neither = scan.strength("reply.neither")
        if scan.concept("unsure"):
            return None
        if neither >= SURE:
            return _reading("no", neither)
        return ReplyReading("no", no, False) if no >= SURE > yes else None
    if no >= SURE > yes or (no >= SURE and _opens_with_no(scan)):
        return _reading("no", no)
    if yes >= SURE > no:
        return _reading("yes", yes)
    return None


def _opens_with_no(scan: Scan) -> bool:
    """Whether the first word is a no: "no, it has not arrived" holds words of both kinds."""
    units = scan.units.units
    return units[:_NO_LENGTH] == _NO_JAPANESE or (bool(units) and units[0] in _NO)


def _plain_thanks(scan: Scan, busy: bool) -> bool:
    return (
        not busy
        and scan.strength("reply.thanks") >= SURE
        and len(scan.units.units) <= _POLITE_AT_MOST
        and not scan.units.questions
        and not any(unit.isdigit() for unit in scan.units.units)
        and not any(
            scan.strength(s) >= SURE for s in ("flag.refund", "flag.replacement", "reply.no")
        )
    )


def _reading(kind: ReplyKind, confidence: float) -> ReplyReading:
    return ReplyReading(kind, confidence, kind not in _BY_A_PERSON)
