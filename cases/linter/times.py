"""L18: whoever promises something names a specific time."""

from __future__ import annotations

from collections.abc import Iterator

from cases.linter.lexicon import Lexicon
from cases.linter.model import Hit
from cases.linter.reading import Reading
from cases.linter.wording import Speech

RULE = "L18"


def vague_promises(speech: Speech) -> Iterator[Hit]:
    """A promise with no specific time in its own sentence or a neighbouring one.

    At most one finding: one specific time beside any promise is enough for a message.
    """
    reading, words = speech.reading, speech.words
    if not speech.touches(RULE):
        return
    promised = [
        (at, found)
        for at, sentence in enumerate(reading.sentences)
        if (found := words.find(RULE, "promise", sentence.text))
    ]
    if not promised or any(_timed(reading, at, words) for at, _ in promised):
        return
    at, found = promised[0]
    for place, _ in promised:
        vague = words.find(RULE, "vague", reading.sentences[place].text)
        if vague:
            at, found = place, vague
            break
    start = reading.sentences[at].start
    yield Hit(RULE, reading.quote(start + found.start(), start + found.end()))


def _timed(reading: Reading, at: int, words: Lexicon) -> bool:
    near = reading.sentences[max(0, at - 1) : at + 2]
    return any(words.find(RULE, "exact", sentence.text) for sentence in near)
