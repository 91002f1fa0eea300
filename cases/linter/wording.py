"""Rules that are read off the words of single sentences, in one language at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cases.linter.lexicon import Lexicon, erase, search
from cases.linter.model import Hit
from cases.linter.reading import Reading

_SHORT_LEAD = 80  # characters: "Happy with the lamp?" opens a condition, an essay does not


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence with where it starts and, for each language, the stems found in it."""

    text: str
    start: int
    bits: tuple[int, ...]

    def __add__(self, other: Spoken) -> Spoken:
        gap = other.start - self.start - len(self.text)
        bits = tuple(one | two for one, two in zip(self.bits, other.bits, strict=True))
        return Spoken(self.text + " " * gap + other.text, self.start, bits)


class Speech:
    """A text and the words to read it with.

    The first lexicon accuses; the others are the text's further languages, which only excuse:
    English breaches are looked for in every text, but "leider kein PayPal" is a German excuse.
    """

    def __init__(self, reading: Reading, lexicons: Sequence[Lexicon]) -> None:
        self.reading = reading
        self.lexicons = tuple(lexicons)
        self.words = self.lexicons[0]
        self.sentences = tuple(
            Spoken(
                sentence.text,
                sentence.start,
                tuple(words.stems.bits(sentence.text) for words in self.lexicons),
            )
            for sentence in reading.sentences
        )
        self._alive = [
            words.alive(_union(sentence.bits[place] for sentence in self.sentences))
            for place, words in enumerate(self.lexicons)
        ]

    def may_break(self, rule: str, *parts: str) -> bool:
        """Whether the text as a whole holds what some pattern of one of the parts needs."""
        return any((rule, part) in self._alive[0] for part in parts or ("catch",))

    def find(
        self, rule: str, part: str, sentence: Spoken, text: str | None = None
    ) -> re.Match[str] | None:
        """First place in a sentence (or in `text`, what is left of it) where a part matches."""
        patterns = self._alive[0].get((rule, part))
        if not patterns:
            return None
        return search(patterns, sentence.text if text is None else text, sentence.bits[0])

    def cleared(self, rule: str, sentence: Spoken) -> str:
        """A sentence with the rule's harmless phrases taken out, positions kept."""
        text = sentence.text
        for alive, bits in zip(self._alive, sentence.bits, strict=True):
            text = erase(alive.get((rule, "blank"), ()), text, bits)
        return text

    def excused(self, rule: str, part: str, sentence: Spoken) -> bool:
        """Whether a part of the rule that pardons matches a sentence in any of the languages."""
        return any(
            search(alive.get((rule, part), ()), sentence.text, bits)
            for alive, bits in zip(self._alive, sentence.bits, strict=True)
        )

    def excused_as_a_whole(self, rule: str, part: str) -> bool:
        """The same for the whole text."""
        return any(
            search(alive.get((rule, part), ()), self.reading.folded) for alive in self._alive
        )

    def hit(self, rule: str, sentence: Spoken, start: int, end: int) -> Hit:
        """A breach found in a stretch of a sentence, in the original words."""
        return Hit(rule, self.reading.quote(sentence.start + start, sentence.start + end))


def _union(bits: Iterator[int]) -> int:
    union = 0
    for more in bits:
        union |= more
    return union


def phrases(
    rule: str, speech: Speech, part: str = "catch", sentences: Sequence[Spoken] | None = None
) -> Iterator[Hit]:
    """Sentences that a part of a rule finds and neither `pass` nor `pass_text` excuses."""
    if not speech.may_break(rule, part):
        return
    hits: list[Hit] = []
    for sentence in speech.sentences if sentences is None else sentences:
        if not speech.find(rule, part, sentence):
            continue
        found = speech.find(rule, part, sentence, speech.cleared(rule, sentence))
        if found and not speech.excused(rule, "pass", sentence):
            hits.append(speech.hit(rule, sentence, *found.span()))
    if hits and not speech.excused_as_a_whole(rule, "pass_text"):
        yield from hits


def phrases_with_lead(rule: str, speech: Speech) -> Iterator[Hit]:
    """As `phrases`, but a short lead belongs to what follows ("Happy? Then rate us.").

    A lead is a question, an exclamation, or what the part `lead` of the rule finds.
    """
    if not speech.may_break(rule):
        return
    joined: list[Spoken] = []
    for sentence in speech.sentences:
        if joined and _leads(rule, speech, joined[-1]):
            joined[-1] += sentence
        else:
            joined.append(sentence)
    yield from phrases(rule, speech, sentences=joined)


def _leads(rule: str, speech: Speech, sentence: Spoken) -> bool:
    if len(sentence.text) > _SHORT_LEAD:
        return False
    asks = sentence.text.rstrip().endswith(("?", "!", "？", "！"))
    return asks or speech.find(rule, "lead", sentence) is not None
