"""L11: a review may be asked for once."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, phrases

RULE = "L11"


def repeated_requests(speech: Speech, asked_before: int) -> Iterator[Hit]:
    """A request after `asked_before` earlier ones, or one that admits to being the second."""
    if asked_before < 1:
        yield from phrases(RULE, speech)
        return
    if not speech.touches(RULE):
        return
    for sentence in speech.reading.sentences:
        text = speech.cleared(RULE, sentence)
        found = speech.words.find(RULE, "request", text) or speech.words.find(RULE, "catch", text)
        if found and not speech.excused(RULE, "pass", text):
            yield speech.hit(RULE, sentence, *found.span())
