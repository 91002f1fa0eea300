"""Rules that are read off the words of single sentences, in one language at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cases.linter.lexicon import Lexicon, Part, Patterns, erase, search
from cases.linter.model import Hit
from cases.linter.reading import Reading

_NEAR = 2  # sentences around a breach in which an excuse counts
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


class Ears:
    """What each language makes of one text, found out once for all rules."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._bits: dict[str, tuple[int, ...]] = {}
        self._alive: dict[str, dict[Part, Patterns]] = {}
        self._masks: dict[str, dict[Part, int]] = {}

    def bits(self, words: Lexicon) -> tuple[int, ...]:
        """The stem bits of every sentence."""
        if words.language not in self._bits:
            self._bits[words.language] = tuple(
                words.stems.bits(sentence.text) for sentence in self.reading.sentences
            )
        return self._bits[words.language]

    def alive(self, words: Lexicon) -> dict[Part, Patterns]:
        """The patterns that the text as a whole can match."""
        if words.language not in self._alive:
            union = 0
            for bits in self.bits(words):
                union |= bits
            self._alive[words.language] = words.alive(union)
        return self._alive[words.language]

    def masks(self, words: Lexicon) -> dict[Part, int]:
        """For each part that the text can match, the stems of which a sentence needs one."""
        if words.language not in self._masks:
            masks = self._masks[words.language] = {}
            for part, patterns in self.alive(words).items():
                mask = 0
                for pattern in patterns:
                    mask |= pattern.first
                masks[part] = mask
        return self._masks[words.language]


class Speech:
    """A text and the words to read it with.

    The first lexicon accuses; the others are the text's further languages, which only excuse:
    English breaches are looked for in every text, but "leider kein PayPal" is a German excuse.
    """

    def __init__(self, ears: Ears, lexicons: Sequence[Lexicon]) -> None:
        self.reading = ears.reading
        self.lexicons = tuple(lexicons)
        self.words = self.lexicons[0]
        heard = zip(*(ears.bits(words) for words in self.lexicons), strict=True)
        self.sentences = tuple(
            Spoken(sentence.text, sentence.start, bits)
            for sentence, bits in zip(ears.reading.sentences, heard, strict=True)
        )
        self._alive = [ears.alive(words) for words in self.lexicons]
        self._masks = ears.masks(self.words)

    def may_break(self, rule: str, *parts: str) -> bool:
        """Whether the text as a whole holds what some pattern of one of the parts needs."""
        return any((rule, part) in self._alive[0] for part in parts or ("catch",))

    def find(
        self, rule: str, part: str, sentence: Spoken, text: str | None = None
    ) -> re.Match[str] | None:
        """First place in a sentence (or in `text`, what is left of it) where a part matches."""
        key = (rule, part)
        if not self._masks.get(key, 0) & sentence.bits[0]:
            return None
        return search(
            self._alive[0][key], sentence.text if text is None else text, sentence.bits[0]
        )

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

    def excused_near(self, rule: str, part: str, at: int) -> bool:
        """The same for a sentence and the two before and after it."""
        near = self.sentences[max(0, at - _NEAR) : at + _NEAR + 1]
        return any(self.excused(rule, part, sentence) for sentence in near)

    def excused_anywhere(self, rule: str, part: str) -> bool:
        """The same for any sentence of the text."""
        return any(self.excused(rule, part, sentence) for sentence in self.sentences)

    def hit(self, rule: str, sentence: Spoken, start: int, end: int) -> Hit:
        """A breach found in a stretch of a sentence, in the original words."""
        return Hit(rule, self.reading.quote(sentence.start + start, sentence.start + end))


def breaches(
    rule: str, speech: Speech, part: str = "catch", sentences: Sequence[Spoken] | None = None
) -> Iterator[tuple[int, Hit]]:
    """What a part of a rule finds and `pass` does not excuse, with its sentence's number."""
    if not speech.may_break(rule, part):
        return
    for at, sentence in enumerate(speech.sentences if sentences is None else sentences):
        if not speech.find(rule, part, sentence):
            continue
        found = speech.find(rule, part, sentence, speech.cleared(rule, sentence))
        if found and not speech.excused(rule, "pass", sentence):
            yield at, speech.hit(rule, sentence, *found.span())


def phrases(rule: str, speech: Speech) -> Iterator[Hit]:
    """Every breach of a rule that needs nothing but its word list."""
    for _, hit in breaches(rule, speech):
        yield hit


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
    for _, hit in breaches(rule, speech, sentences=joined):
        yield hit


def _leads(rule: str, speech: Speech, sentence: Spoken) -> bool:
    if len(sentence.text) > _SHORT_LEAD:
        return False
    asks = sentence.text.rstrip().endswith(("?", "!", "？", "！"))
    return asks or speech.find(rule, "lead", sentence) is not None
