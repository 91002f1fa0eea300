"""L1: no benefit may hang on a claim, a chargeback, a review or feedback.

A bargain is a deed of the buyer (withdraw, change, write …) and a benefit from us that is
still to come, in one sentence or two neighbouring ones. Saying that the two are unconnected,
or that the benefit has already been given, makes it harmless. Parts of the word lists: `undo`
and `opine` (deeds), `benefit`, `swap` (words of exchange), `bridge` (words that tie two
sentences), `ask` (requests), `opening` and `refusal` (threats), `free` (no strings attached).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, Spoken

RULE = "L1"
_DEEDS = ("undo", "opine", "swap", "opening", "ask")

Cleared = tuple[Spoken, str]
"""A sentence and what is left of it without its harmless phrases."""


def bargains(speech: Speech) -> Iterator[Hit]:
    """Find every sentence, or pair of sentences, that offers a benefit for a deed."""
    if not speech.may_break(RULE, *_DEEDS):
        return
    deeds = [_is_deed(speech, sentence) for sentence in speech.sentences]
    if not any(deeds):
        return
    before: Cleared | None = None
    for at, sentence in enumerate(speech.sentences):
        if not any(deeds[max(0, at - 1) : at + 2]) or speech.excused(RULE, "free", sentence):
            before = None
            continue
        now = (sentence, speech.cleared(RULE, sentence))
        span = _bargain(speech, *now)
        if span is None and before and _settled(speech, before, now):
            span = (0, len(now[1].rstrip()))
        if span:
            yield speech.hit(RULE, sentence, *span)
        before = now


def _is_deed(speech: Speech, sentence: Spoken) -> bool:
    return any(speech.find(RULE, part, sentence) for part in _DEEDS)


def _bargain(speech: Speech, sentence: Spoken, text: str) -> tuple[int, int] | None:
    """Both halves in one sentence, a word that means exchange, or a threat to refuse."""
    swap = speech.find(RULE, "swap", sentence, text)
    if swap:
        return swap.span()
    deed = _deed(speech, sentence, text)
    gain = speech.find(RULE, "benefit", sentence, text) if deed else None
    if deed and gain:
        return min(deed.start(), gain.start()), max(deed.end(), gain.end())
    threat = speech.find(RULE, "opening", sentence, text)
    refusal = speech.find(RULE, "refusal", sentence, text) if threat else None
    if threat and refusal:
        return min(threat.start(), refusal.start()), max(threat.end(), refusal.end())
    return None


def _settled(speech: Speech, before: Cleared, now: Cleared) -> bool:
    """Whether two sentences share a bargain: one asks, the other gives."""
    for asks, gives in ((before, now), (now, before)):
        asked = speech.find(RULE, "ask", *asks) or (
            _deed(speech, *asks) and speech.find(RULE, "bridge", *now)
        )
        if asked and speech.find(RULE, "benefit", *gives):
            return True
    return False


def _deed(speech: Speech, sentence: Spoken, text: str) -> re.Match[str] | None:
    return speech.find(RULE, "undo", sentence, text) or speech.find(RULE, "opine", sentence, text)
