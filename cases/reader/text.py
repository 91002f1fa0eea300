"""A buyer's words, made comparable and cut into units: words, or characters for Japanese."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from copy import copy

from cases.reader.pattern import Leaves, Span

SENTENCE_END = re.compile(r"[!?;。！？\n]|\.(?=\s|$)|(?<=[a-z]{3})\.(?=[a-z]{3})")
_PIECE = re.compile(r"\w+|[!?;\n]+|[.,:)(\[\]\u2013\u2014-]+", re.ASCII)
_MARKS = re.compile(r"[\u0300-\u036f\ufe0f\u20e3]")
_LONG = re.compile(r"([a-z])\1{2,}")
_ORDINAL_MARK = re.compile(r"(?<=\b[nN])[º°]|(?<=\b[nN]\.)[º°]")
_NUMBERING = re.compile(r"\b(?:no|nr|n|num)\.+\s*(?=\d)")
_SPACES = re.compile(r"[ \t\u3000]+")
_DOTS = re.compile(r"\.{2,}|…")
_ABBREVIATION = re.compile(
    r"\b(nr|no|num|n|z|b|d|h|st|str|ca|bzw|usw|etc|mr|mrs|ms|sr|sra|art|tel|p|s|vs|approx)\.", re.I
)
_SOFT_BREAK = re.compile(r"(?<=[^\s.!?:;])[ \t]*\n[ \t]*(?=[a-z])")
_OTHER_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "œ": "oe", "đ": "d"}
    | dict.fromkeys("’‘´`ʼ′", "'")
)
_DIGRAPH = re.compile(r"(?<![aeoqu])([aou])e(?=[a-z])")

_WALL = 100

_NOT = r"(?:n'?t)\b"
_ENGLISH: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\b(?:cannot|can'?t|cant)\b"), "can not"),
    (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\bain'?t\b"), "is not"),
    (
        re.compile(
            r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)" + _NOT
        ),
        r"\1 not",
    ),
    (re.compile(r"\b(i)'?m\b"), r"\1 am"),
    (re.compile(r"\b(i|you|we|they)'?ve\b"), r"\1 have"),
    (re.compile(r"\b(i|you|they)'?d\b"), r"\1 would"),
    (re.compile(r"\b(we|it|he|she)'d\b"), r"\1 would"),
    (re.compile(r"\b(i|you|we|they|it)'ll\b"), r"\1 will"),
    (re.compile(r"\b(it|that|there|what|where|who|he|she|here)'s\b"), r"\1 is"),
    (re.compile(r"\b(thats|theres|whats|wheres)\b"), lambda m: m[1][:-1] + " is"),
    (re.compile(r"\b(you|we|they)'re\b"), r"\1 are"),
    (re.compile(r"'s\b"), ""),
)


def _latin(text: str) -> str:
    return _ABBREVIATION.sub(r"\1 ", _MARKS.sub("", unicodedata.normalize("NFD", text)))


def _english(text: str) -> str:
    text = _latin(text)
    for pattern, instead in _ENGLISH:
        text = pattern.sub(instead, text)
    return text


def _german(text: str) -> str:
    return _DIGRAPH.sub(r"\1", _latin(text))


_FOLDS: Mapping[str, Callable[[str], str]] = {"en": _english, "de": _german, "ja": str}


def fold(text: str, language: str) -> str:
    """The text without accents, case and contractions, as the language's patterns are too.

    German umlauts and their spelling with e become the bare vowel; English "don't" and "dont"
    become "do not".
    """
    text = _ORDINAL_MARK.sub(".", text)
    text = unicodedata.normalize("NFKC", text).translate(_OTHER_LETTERS).lower()
    text = _NUMBERING.sub("nr ", text)
    return _LONG.sub(r"\1", _FOLDS.get(language, _latin)(text))


def units_of(folded: str) -> list[str]:
    """The words of a folded text, digits left out."""
    return [piece for piece in re.findall(r"\w+", folded, re.ASCII) if not piece.isdigit()]


class Words:
    """A folded text as words, with their sentences."""

    def __init__(
        self,
        text: str,
        barriers: Collection[str] = (),
        correct: Callable[[str], str] = str,
    ) -> None:
        self.units: list[str] = []
        self.sentences: list[int] = []
        self.questions: set[int] = set()
        self.enter: list[int] = []
        self.leave: list[int] = []
        self._breaks: set[int] = set()
        self._lines: list[int] = []
        line = number = toll = 0
        for found in _PIECE.finditer(_SOFT_BREAK.sub(" ", _DOTS.sub(" , ", text))):
            piece = found[0]
            if piece[0].isalnum() or piece[0] == "_":
                self.units.append(correct(piece))
                self.sentences.append(number)
                self._lines.append(line)
                self.enter.append(toll)
                toll += _WALL * (piece in barriers)
                self.leave.append(toll)
                continue
            toll += "," in piece
            self._breaks.add(len(self.units))
            if SENTENCE_END.match(found.string, found.start()):
                if "?" in piece:
                    self.questions.add(number)
                number += 1
            line += "\n" in piece
        self._places = _places(self.units)

    def line(self, span: Span) -> Iterable[int]:
        """The units of the span's line."""
        number = self._lines[span[0]]
        return [at for at, other in enumerate(self._lines) if other == number]

    def ends_clause(self, at: int) -> bool:
        """Whether a comma, a full stop or nothing stands before unit `at`."""
        return at == len(self.units) or at in self._breaks

    def leads(self, span: Span) -> bool:
        """Whether the span opens the message and is set off from what follows ("2) please")."""
        return span[0] == 0 and self.ends_clause(span[1])

    def find(self, leaves: Leaves) -> Iterable[Span]:
        """Where any of the words stands."""
        units = self._places.keys() & leaves.words
        if leaves.heads or leaves.tails or leaves.middles or leaves.number:
            units |= {unit for unit in self._places if unit in leaves}
        return [(at, at + 1) for unit in units for at in self._places[unit]]

    def without(self, spans: Iterable[Span]) -> Words:
        """The same text with these words unreadable."""
        masked = copy(self)
        masked.units = list(self.units)
        for start, end in spans:
            masked.units[start:end] = ["-"] * (end - start)
        masked._places = _places(masked.units)
        return masked


class Characters:
    """A folded Japanese text, character by character."""

    def __init__(self, text: str, barriers: Collection[str] = ()) -> None:
        self.units = text = _SPACES.sub("", text)
        self.sentences: list[int] = []
        self.questions: set[int] = set()
        self.enter: list[int] = []
        self.leave: list[int] = []
        number = toll = 0
        for at, character in enumerate(text):
            self.sentences.append(number)
            self.enter.append(toll)
            toll += _WALL * any(text.startswith(word, at) for word in barriers)
            self.leave.append(toll)
            if character == "?":
                self.questions.add(number)
            number += character in "!?;。\n."

    def line(self, span: Span) -> Iterable[int]:
        """The units of the span's line, signs left out."""
        begin = self.units.rfind("\n", 0, span[0]) + 1
        end = self.units.find("\n", span[1])
        units = range(begin, len(self.units) if end < 0 else end)
        return [at for at in units if self.units[at].isalnum()]

    def ends_clause(self, at: int) -> bool:
        """Whether a sign or nothing stands at unit `at`."""
        return at == len(self.units) or not self.units[at].isalnum()

    def leads(self, span: Span) -> bool:
        """Whether the span opens the message and is set off from what follows ("2。")."""
        return span[0] == 0 and self.ends_clause(span[1])

    def find(self, leaves: Leaves) -> Iterable[Span]:
        """Where any of the words stands, whatever surrounds it."""
        found = [
            match.span()
            for word in leaves.words
            if word in self.units
            for match in re.finditer(re.escape(word), self.units)
        ]
        if leaves.number:
            found += [match.span() for match in re.finditer(r"\d+", self.units)]
        return found

    def without(self, spans: Iterable[Span]) -> Characters:
        """The same text with these characters unreadable."""
        units = list(self.units)
        for start, end in spans:
            units[start:end] = "-" * (end - start)
        masked = copy(self)
        masked.units = "".join(units)
        return masked


def _places(units: Sequence[str]) -> Mapping[str, Sequence[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, unit in enumerate(units):
        places[unit].append(at)
    return places
