"""L17: a return that the policy allows is not talked down."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, phrases

RULE = "L17"


def discouraged_returns(speech: Speech) -> Iterator[Hit]:
    """Advice against a return; keeping it may be offered once if the return stays open."""
    yield from phrases(RULE, speech)
    if not speech.touches(RULE) or speech.excused(RULE, "open", speech.reading.folded):
        return
    for sentence in speech.reading.sentences:
        found = speech.words.find(RULE, "alternative", speech.cleared(RULE, sentence))
        if found and not speech.excused(RULE, "pass", sentence.text):
            yield speech.hit(RULE, sentence, *found.span())
