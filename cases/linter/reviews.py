"""L2 across two sentences: "Your review is unfair. Please correct it." """

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech

RULE = "L2"


def changes_by_pronoun(speech: Speech) -> Iterator[Hit]:
    """A request to change "it" right after a sentence about a review.

    Parts of the word lists: `topic` is the review, `it` the request.
    """
    if not (speech.may_break(RULE, "topic") and speech.may_break(RULE, "it")):
        return
    reviewed = False
    for sentence in speech.sentences:
        text = speech.cleared(RULE, sentence)
        found = speech.find(RULE, "it", sentence, text) if reviewed else None
        if found and not speech.excused(RULE, "pass", sentence):
            yield speech.hit(RULE, sentence, *found.span())
        reviewed = speech.find(RULE, "topic", sentence, text) is not None
