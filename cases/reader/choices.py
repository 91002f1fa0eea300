"""Which of the numbered choices a buyer took (PLAYBOOKS A3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cases.reader.lexicon import Scan, apart
from cases.reader.pattern import Span

_NAME = 2
_ONLY_BEFORE = frozenset({"no", "n", "nr", "num"})
"""Short for "number"; after the number "no" turns it down."""

MOST = 9
"""No message offers more choices than this."""


@dataclass(frozen=True, slots=True)
class Pick:
    """The number a buyer named, None when the words name none or several."""

    number: int | None
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class _Mention:
    number: int
    span: Span
    explicit: bool


NOTHING = Pick(None)


def pick(scan: Scan, highest: int) -> Pick:
    """Reads the choice out of a message that answers choices 1 to `highest`."""
    if scan.concept("unsure"):
        return NOTHING
    everything = _numbers(scan)
    numbers = [mention for mention in everything if not _turned_down(scan, mention)]
    if not numbers:
        return NOTHING
    mentions = [m for m in numbers if _chosen(scan, m)]
    if not mentions and len(everything) > len(numbers):
        mentions = [m for m in numbers if _could_be_choice(scan, m)]
    if not mentions:
        return NOTHING
    taken = {m.number for m in mentions}
    rest = {m.number for m in numbers if m.number not in taken and _could_be_choice(scan, m)}
    if len(taken) != 1 or rest:
        return NOTHING
    number = taken.pop()
    if number > highest or all(_doubtful(scan, m) for m in mentions):
        return NOTHING
    return Pick(number, 0.97 if any(m.explicit for m in mentions) else 0.92)


def _numbers(scan: Scan) -> list[_Mention]:
    """Every number that the message names by itself."""
    found = [
        _Mention(number, clue.span, True)
        for number in range(1, MOST + 1)
        for clue in scan.clues(f"ordinal.{number}")
    ]
    ordinals = [mention.span for mention in found]
    found += [
        _Mention(number, span, False)
        for number in range(1, MOST + 1)
        for span in scan.number(number)
        if all(apart(span, other) for other in ordinals)
    ]
    both = scan.concept("both")
    return [m for m in found if all(apart(m.span, other) for other in both)]


def refuses(scan: Scan, number: int) -> bool:
    """Whether the message turns that number down."""
    return any(m.number == number and _turned_down(scan, m) for m in _numbers(scan))


def _turned_down(scan: Scan, mention: _Mention) -> bool:
    """Whether the number is refused: "not 1", "2 instead of 1", "1 no"."""
    start, end = mention.span
    if any(stop == start for _, stop in scan.concept("turned_down")):
        return True
    return not scan.units.ends_clause(end) and any(
        begin == end for begin, _ in scan.concept("denied")
    )


def _chosen(scan: Scan, mention: _Mention) -> bool:
    return (
        mention.explicit
        or _named_as_option(scan, mention)
        or _alone(scan, mention)
        or (_after_choosing(scan, mention) and _ends_well(scan, mention))
        or scan.units.leads(mention.span)
    )


def _named_as_option(scan: Scan, mention: _Mention) -> bool:
    start, end = mention.span
    return any(
        stop == start or (begin == end and scan.units.units[begin] not in _ONLY_BEFORE)
        for begin, stop in scan.concept("option_word")
    )


def _alone(scan: Scan, mention: _Mention) -> bool:
    """Beside the number its line holds nothing but politeness, and a name at the end."""
    said = _covered([*scan.concept("filler"), mention.span])
    rest = [at for at in scan.units.line(mention.span) if at not in said]
    return not rest or (
        len(rest) <= _NAME
        and rest[0] > mention.span[1]
        and rest[-1] == len(scan.units.units) - 1
        and not any(scan.knows(scan.units.units[at]) for at in rest)
    )


def _after_choosing(scan: Scan, mention: _Mention) -> bool:
    start = mention.span[0]
    polite = _covered(scan.concept("filler"))
    for _, end in scan.concept("choose"):
        if end <= start <= end + 3 and all(at in polite for at in range(end, start)):
            return True
    return False


def _ends_well(scan: Scan, mention: _Mention) -> bool:
    """What follows is the sentence's end or goes on about the choice, not "2 weeks ago"."""
    end = mention.span[1]
    if scan.units.ends_clause(end):
        return True
    return any(start == end for start, _ in scan.concept("after"))


def _could_be_choice(scan: Scan, mention: _Mention) -> bool:
    return _named_as_option(scan, mention) or _ends_well(scan, mention)


def _doubtful(scan: Scan, mention: _Mention) -> bool:
    """Asked about, or only under a condition."""
    sentence = scan.units.sentences[mention.span[0]]
    if sentence in scan.units.questions and (
        scan.within("question_word", sentence) or not scan.within("choose", sentence)
    ):
        return True
    polite = scan.within("polite_condition", sentence)
    return any(
        all(apart(condition, other) for other in polite)
        for condition in scan.within("condition", sentence)
    )


def _covered(spans: Iterable[Span]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}
