"""L17: a return that the policy allows is not talked down."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, breaches, phrases

RULE = "L17"


def discouraged_returns(speech: Speech) -> Iterator[Hit]:
    """Advice against a return; keeping it may be offered once if the return stays open.

    Parts of the word lists: `alternative` offers to keep it, `open` leaves the return open.
    """
    yield from phrases(RULE, speech)
    for at, hit in breaches(RULE, speech, "alternative"):
        if not speech.excused_near(RULE, "open", at):
            yield hit
