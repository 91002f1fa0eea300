"""The reader's word lists: one readable file per language, read when it is first needed.

``= name`` opens a concept (alternatives, usable as ``{name}`` from there on), ``> name`` a signal.
A line of a signal begins with its level: 3 speaks for itself, 2 needs a companion, 1 is a hint.
Words of ``> not.name`` do not count for the signals ``topic.name``, ``flag.name``, ``reply.name``.
``#`` opens a comment line; everything else is written as `cases.reader.pattern` explains.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cases.errors import AfterSalesError
from cases.reader.pattern import Leaves, Matcher, Node, Parser, PatternError, Span, either
from cases.reader.presence import Index, Needed, Needs
from cases.reader.spelling import speller
from cases.reader.text import Characters, Words, fold

LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
"""Languages with a word list; the last four know the common topics only."""

_WEIGHT = {"3": 0.95, "2": 0.7, "1": 0.4}


class LexiconError(AfterSalesError, ValueError):
    """A word list cannot be read; names the file and the line."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One pattern that speaks for a signal."""

    weight: float
    node: Node
    source: str
    needs: Needs

    def may_match(self, present: set[Leaves]) -> bool:
        """Whether a text that has these words can match at all."""
        return not any(map(present.isdisjoint, self.needs))


@dataclass(frozen=True, slots=True)
class Found:
    """A clue found in a text."""

    weight: float
    span: Span
    source: str


@dataclass(frozen=True)
class Lexicon:
    """The word list of one language."""

    language: str
    concepts: Mapping[str, Node]
    signals: Mapping[str, tuple[Clue, ...]]
    barriers: Collection[str]
    known: Leaves
    index: Index
    correct: Callable[[str], str]

    def scan(self, text: str) -> Scan:
        """The text, ready to be asked for signals. `text` is what the buyer wrote, unfolded."""
        folded = fold(text, self.language)
        if self.language == "ja":
            characters = Characters(folded, self.barriers)
            return Scan(self, characters, self.index.within(characters.units))
        words = Words(folded, self.barriers, self.correct)
        return Scan(self, words, self.index.among(set(words.units)))


class Scan:
    """One text under one language's word list."""

    def __init__(self, lexicon: Lexicon, units: Words | Characters, present: set[Leaves]) -> None:
        self._lexicon = lexicon
        self.units = units
        self.present = present
        self._known: dict[tuple[str, bool], Sequence[Found]] = {}
        self._whole = Matcher(units)
        masks = [found.span for found in self.clues("mask")]
        silent = {units.sentences[found.span[0]] for found in self.clues("mask_sentence")}
        masks += [(at, at + 1) for at, number in enumerate(units.sentences) if number in silent]
        self._masked = Matcher(units.without(masks)) if masks else self._whole

    def clues(self, signal: str, *, masked: bool = False) -> Sequence[Found]:
        """What speaks for the signal, the strongest first, no words used twice."""
        # Every question that a message may answer asks for the same signals again.
        if (signal, masked) not in self._known:
            self._known[signal, masked] = self._clues(signal, masked)
        return self._known[signal, masked]

    def _clues(self, signal: str, masked: bool) -> Sequence[Found]:
        matcher = self._masked if masked else self._whole
        denied = self._denied(signal)
        everything = sorted(
            (
                Found(clue.weight, span, clue.source)
                for clue in self._possible(signal)
                for span in matcher.spans(clue.node)
                if all(apart(span, other) for other in denied)
            ),
            key=lambda found: (-found.weight, found.span),
        )
        kept: list[Found] = []
        for found in everything:
            if all(apart(found.span, other.span) for other in kept):
                kept.append(found)
        return kept

    def _denied(self, signal: str) -> Sequence[Span]:
        """Words that only seem to give the signal: those of ``not.`` and its last name."""
        clues = self._possible("not." + signal.rpartition(".")[2])
        return [span for clue in clues for span in self._whole.spans(clue.node)]

    def _possible(self, signal: str) -> Iterable[Clue]:
        clues = self._lexicon.signals.get(signal, ())
        return (clue for clue in clues if clue.may_match(self.present))

    def concept(self, name: str) -> frozenset[Span]:
        """Where the concept is named; nowhere if the word list does not know it."""
        node = self._lexicon.concepts.get(name)
        return self._whole.spans(node) if node else frozenset()

    def within(self, name: str, sentence: int) -> list[Span]:
        """Where the concept is named in that sentence."""
        return [span for span in self.concept(name) if self.units.sentences[span[0]] == sentence]

    def knows(self, word: str) -> bool:
        """Whether the word list has the word, in any pattern."""
        return word in self._lexicon.known

    def number(self, value: int) -> Iterable[Span]:
        """Where the number stands by itself, in digits or as a word."""
        digits = self.units.find(Leaves.of([str(value)]))
        return {*digits, *self.concept(f"number_{value}")}

    def strength(self, signal: str, *, masked: bool = False) -> float:
        """How surely the text gives the signal, 0 to 1."""
        doubt = 1.0
        for found in self.clues(signal, masked=masked):
            doubt *= 1 - found.weight
        return 1 - doubt


def apart(one: Span, other: Span) -> bool:
    """Whether two spans share no unit."""
    return one[1] <= other[0] or other[1] <= one[0]


@cache
def lexicon(language: str) -> Lexicon:
    """The language's word list.

    Raises:
        LexiconError: the file is wrong.
    """
    source = files("cases.reader") / "data" / f"{language}.lex"
    return parse(source.read_text(encoding="utf-8"), language)


def parse(source: str, language: str) -> Lexicon:
    """Reads a word list.

    Raises:
        LexiconError: a line is wrong.
    """
    concepts: dict[str, Node] = {}
    parser = Parser(concepts)
    needed = Needed()
    signals: dict[str, list[Clue]] = {}
    name = ""
    gathered: list[Node] = []
    for number, raw in enumerate(fold(source, language).splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("# "):
            continue
        try:
            if line.startswith("= "):
                name, gathered = line[2:].strip(), []
            elif line.startswith("> "):
                name = ""
                clues = signals.setdefault(line[2:].strip(), [])
            elif name:
                gathered.append(parser.parse(line))
                concepts[name] = either(gathered)
            else:
                level, _, pattern = line.partition(" ")
                node = parser.parse(pattern)
                clues.append(Clue(_WEIGHT[level], node, pattern, needed.of(node)))
        except (PatternError, KeyError, UnboundLocalError) as error:
            raise LexiconError(f"{language}.lex, line {number}: {error}") from error
    frozen = {signal: tuple(clues) for signal, clues in signals.items()}
    but = concepts.get("but")
    barriers = but.words if isinstance(but, Leaves) else frozenset()
    known = Leaves.of(parser.vocabulary)
    index = Index(
        leaves
        for clues in frozen.values()
        for clue in clues
        for any_of in clue.needs
        for leaves in any_of
    )
    return Lexicon(language, concepts, frozen, barriers, known, index, speller(known))
