"""L11: a review may be asked for once."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, phrases

RULE = "L11"


def repeated_requests(speech: Speech, asked_before: int) -> Iterator[Hit]:
    """A request after `asked_before` earlier ones, or one that admits to being the second.

    Parts of the word lists: `request` asks for a review, `before` mentions an earlier message.
    """
    yield from phrases(RULE, speech)
    if not speech.may_break(RULE, "request"):
        return
    reminded = asked_before > 0
    for sentence in speech.sentences:
        text = speech.cleared(RULE, sentence)
        found = speech.find(RULE, "request", sentence, text) if reminded else None
        if found and not speech.excused(RULE, "pass", sentence):
            yield speech.hit(RULE, sentence, *found.span())
        reminded = asked_before > 0 or speech.find(RULE, "before", sentence, text) is not None
