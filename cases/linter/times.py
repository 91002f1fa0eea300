"""L18: whoever promises something names a specific time."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech

RULE = "L18"


def vague_promises(speech: Speech) -> Iterator[Hit]:
    """A promise with no specific time in its own sentence or a neighbouring one.

    At most one finding: one specific time beside any promise is enough for a message. Parts of
    the word lists: `promise`, `exact` (a specific time), `vague` ("soon").
    """
    if not speech.may_break(RULE, "promise"):
        return
    sentences = speech.sentences
    promises = [
        (at, found)
        for at, sentence in enumerate(sentences)
        if (found := speech.find(RULE, "promise", sentence, speech.cleared(RULE, sentence)))
    ]
    if not promises or any(_timed(speech, at) for at, _ in promises):
        return
    at, found = promises[0]
    for place, _ in promises:
        vague = speech.find(RULE, "vague", sentences[place])
        if vague:
            at, found = place, vague
            break
    yield speech.hit(RULE, sentences[at], *found.span())


def _timed(speech: Speech, at: int) -> bool:
    near = speech.sentences[max(0, at - 1) : at + 2]
    return any(speech.find(RULE, "exact", sentence) for sentence in near)
