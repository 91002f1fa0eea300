"""L1: no benefit may hang on a claim, a chargeback, a review or feedback.

A bargain is a deed of the buyer (withdraw, change, write …) and a benefit from us that is
still to come, in one sentence or two neighbouring ones. Saying that the two are unconnected,
or that the benefit has already been given, makes it harmless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.lexicon import Lexicon
from cases.linter.model import Hit
from cases.linter.wording import Speech

RULE = "L1"


def bargains(speech: Speech) -> Iterator[Hit]:
    """Find every sentence, or pair of sentences, that offers a benefit for a deed."""
    if not speech.touches(RULE):
        return
    words = speech.words
    before: str | None = None
    for sentence in speech.reading.sentences:
        text = speech.cleared(RULE, sentence)
        if speech.excused(RULE, "free", text):
            before = None
            continue
        span = _bargain(text, words)
        if span is None and before is not None and _settled(before, text, words):
            span = (0, len(text.rstrip()))
        if span:
            yield speech.hit(RULE, sentence, *span)
        before = text


def _bargain(text: str, words: Lexicon) -> tuple[int, int] | None:
    """Both halves in one sentence, a word that means exchange, or a threat to refuse."""
    swap = words.find(RULE, "swap", text)
    if swap:
        return swap.span()
    for one, other in ((_deed(text, words), "benefit"), (words.find(RULE, "opening", text), "refusal")):
        two = words.find(RULE, other, text) if one else None
        if one and two:
            return min(one.start(), two.start()), max(one.end(), two.end())
    return None


def _settled(before: str, text: str, words: Lexicon) -> bool:
    """Whether two sentences share a bargain: one asks, the other gives."""
    for asks, gives in ((before, text), (text, before)):
        if words.find(RULE, "benefit", gives) and (
            words.find(RULE, "ask", asks)
            or (_deed(asks, words) and words.find(RULE, "bridge", text))
        ):
            return True
    return False


def _deed(text: str, words: Lexicon) -> re.Match[str] | None:
    return words.find(RULE, "undo", text) or words.find(RULE, "opine", text)
