"""Rules that are read off the words of single sentences, in one language at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cases.linter.lexicon import Lexicon
from cases.linter.model import Hit
from cases.linter.reading import Reading, Sentence

_SHORT_QUESTION = 80  # characters: "Happy with the lamp?" opens a condition, an essay does not


@dataclass(frozen=True, slots=True)
class Speech:
    """A text and the words to read it with.

    `words` accuses; `others` are the text's further languages, which only excuse: English
    breaches are looked for in every text, but "leider kein PayPal" is a German excuse.
    """

    reading: Reading
    words: Lexicon
    others: tuple[Lexicon, ...] = ()

    def touches(self, rule: str) -> bool:
        """Whether the text holds a word that makes the rule worth trying."""
        return self.words.touches(rule, self.reading.folded)

    def cleared(self, rule: str, sentence: Sentence) -> str:
        """A sentence with the rule's harmless phrases taken out, positions kept."""
        text = sentence.text
        for words in (self.words, *self.others):
            harmless = words.pattern(rule, "blank")
            if harmless:
                text = harmless.sub(_spaces, text)
        return text

    def excused(self, rule: str, part: str, text: str) -> bool:
        """Whether a part of the rule that pardons matches in any of the languages."""
        return any(words.find(rule, part, text) for words in (self.words, *self.others))

    def hit(self, rule: str, sentence: Sentence, start: int, end: int) -> Hit:
        """A breach found in a stretch of a sentence, in the original words."""
        return Hit(rule, self.reading.quote(sentence.start + start, sentence.start + end))


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())


def phrases(rule: str, speech: Speech) -> Iterator[Hit]:
    """Sentences that a rule's `catch` finds and neither `pass` nor `pass_text` excuses."""
    if not speech.touches(rule) or speech.excused(rule, "pass_text", speech.reading.folded):
        return
    for sentence in speech.reading.sentences:
        found = speech.words.find(rule, "catch", speech.cleared(rule, sentence))
        if found and not speech.excused(rule, "pass", sentence.text):
            yield speech.hit(rule, sentence, *found.span())


def phrases_after_question(rule: str, speech: Speech) -> Iterator[Hit]:
    """As `phrases`, but a short question belongs to what follows ("Happy? Then rate us.")."""
    reading = speech.reading
    if not speech.touches(rule) or "?" not in reading.folded and "？" not in reading.folded:
        yield from phrases(rule, speech)
        return
    joined: list[Sentence] = []
    for sentence in reading.sentences:
        before = joined[-1] if joined else None
        if before and len(before.text) < _SHORT_QUESTION and before.text.rstrip().endswith("?"):
            joined[-1] = Sentence(
                reading.folded[before.start : sentence.start + len(sentence.text)], before.start
            )
        else:
            joined.append(sentence)
    merged = Reading(reading.raw, reading.plain, reading.folded, tuple(joined), reading.origins)
    yield from phrases(rule, Speech(merged, speech.words, speech.others))
