"""What a message says in numbers and attributes: units ordered and got, another colour or size."""

from __future__ import annotations

from cases.reader.choices import MOST
from cases.reader.lexicon import Scan
from cases.reader.pattern import Span

_NEAR = 6


def shortfall(scan: Scan) -> int | None:
    """How many units fewer came than were ordered, None where the words do not tell.

    "Ordered four, got three" and "one of three is missing" are both 1.
    """
    counts = {span: value for span in scan.concept("count") if (value := _value(scan, span))}
    ordered = _beside(scan, counts, scan.concept("ordered"))
    got = _beside(scan, {s: v for s, v in counts.items() if s != ordered}, scan.concept("got"))
    if ordered and got and counts[got] < counts[ordered]:
        return counts[ordered] - counts[got]
    return None


def missing(scan: Scan) -> int | None:
    """How many units are said to be missing in so many words ("two are missing")."""
    counts = {span: value for span in scan.concept("count") if (value := _value(scan, span))}
    near = _beside(scan, counts, scan.concept("absent"))
    return counts[near] if near else None


def contrast(scan: Scan) -> bool:
    """Whether two different colours, sizes or versions are set against each other."""
    return len({_words(scan, span) for span in scan.concept("attribute")}) > 1


def _beside(scan: Scan, counts: dict[Span, int], words: frozenset[Span]) -> Span | None:
    """The count that stands nearest to one of the words, in the same sentence."""
    sentences = scan.units.sentences
    near = [
        (_distance(count, word), count)
        for count in counts
        for word in words
        if sentences[count[0]] == sentences[word[0]] and _distance(count, word) <= _NEAR
    ]
    return min(near)[1] if near else None


def _distance(one: Span, other: Span) -> int:
    return max(other[0] - one[1], one[0] - other[1], 0)


def _value(scan: Scan, span: Span) -> int | None:
    digits = "".join(c for c in _words(scan, span) if c.isdigit())
    if digits:
        return int(digits) if len(digits) < 3 else None
    return next((n for n in range(1, MOST + 1) if span in scan.number(n)), None)


def _words(scan: Scan, span: Span) -> str:
    return "".join(scan.units.units[span[0] : span[1]])
