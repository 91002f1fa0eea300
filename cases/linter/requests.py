"""L11: a review may be asked for once."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, phrases

RULE = "L11"


def repeated_requests(speech: Speech, asked_before: int) -> Iterator[Hit]:
    """A request after `asked_before` earlier ones, or one that admits to being the second."""
    yield from phrases(RULE, speech)
    if not speech.touches(RULE):
        return
    reminded = asked_before > 0
    for sentence in speech.reading.sentences:
        text = speech.cleared(RULE, sentence)
        found = speech.words.find(RULE, "request", text)
        if found and reminded and not speech.excused(RULE, "pass", text):
            yield speech.hit(RULE, sentence, *found.span())
        reminded = asked_before > 0 or speech.words.find(RULE, "before", text) is not None
