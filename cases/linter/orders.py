"""L13: a cancellation for our reasons is ours to make."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.model import Hit
from cases.linter.wording import Speech, breaches

RULE = "L13"


def cancel_requests(speech: Speech, our_fault: bool | None) -> Iterator[Hit]:
    """Asking the buyer to cancel; the buyer's own wish or a wrong address excuses it.

    `our_fault` overrules what the words say about the reason. Parts of the word lists: `wish`
    names a reason of the buyer's, `fault` one of ours.
    """
    if our_fault is False:
        return
    for at, hit in breaches(RULE, speech):
        ours = our_fault or speech.excused_near(RULE, "fault", at)
        if ours or not speech.excused_anywhere(RULE, "wish"):
            yield hit
