"""What a text must contain for a pattern to match, so that hopeless patterns are never tried.

A pattern such as `chang(?:e|ing) .{0,9}reviews?` can only match where some word contains
"chang" and some word contains "review". Thousands of patterns are ruled out by looking each
word of a text up once; what remains is a handful, and only those are run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

Stems = frozenset[str]

_MOST_SPELLINGS = 64
_MOST_CLAUSES = 3
_PIECE = re.compile(r"[\w★☆]+")
_REPEAT = re.compile(r"(?:[?*+]|\{(\d*)(,\d*)?\})\??")


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a pattern: its only spellings, if few, else what must be in it."""

    spellings: Stems | None
    clauses: tuple[Stems, ...] = ()


_ANYTHING = _Part(None)
_NOTHING = _Part(frozenset({""}))


def required(pattern: str) -> tuple[Stems, ...]:
    """Sets of stems of which a matching text holds at least one each (in one word each).

    Understands the regular expressions of the word lists: literals, escapes, classes, groups,
    look-arounds, alternatives and repeats.
    """
    part = _Reader(pattern).alternatives()
    clauses = part.clauses if part.spellings is None else _clauses(part.spellings)
    return tuple(sorted(clauses, key=_weight, reverse=True)[:_MOST_CLAUSES])


class _Reader:
    """A recursive-descent reader of one pattern."""

    def __init__(self, pattern: str) -> None:
        self._rest = pattern

    def alternatives(self) -> _Part:
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else _either(branches)

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self._rest and self._rest[0] not in "|)":
            parts.append(self._repeated(self._atom()))
        return _in_row(parts)

    def _atom(self) -> _Part:
        letter, self._rest = self._rest[0], self._rest[1:]
        if letter == "(":
            return self._group()
        if letter == "[":
            self._rest = self._rest[self._rest.index("]", 1) + 1 :]
            return _ANYTHING
        if letter == "\\":
            letter, self._rest = self._rest[0], self._rest[1:]
            return _ANYTHING if letter.isalnum() else _Part(frozenset({letter}))
        if letter in ".^$":
            return _ANYTHING
        return _Part(frozenset({letter}))

    def _group(self) -> _Part:
        aside = re.match(r"\?(?:<?[=!])", self._rest)
        kind = aside or re.match(r"\?:", self._rest)
        self._rest = self._rest[kind.end() :] if kind else self._rest
        inside = self.alternatives()
        self._take(")")
        return _NOTHING if aside else inside

    def _repeated(self, part: _Part) -> _Part:
        repeat = _REPEAT.match(self._rest)
        if repeat is None:
            return part
        self._rest = self._rest[repeat.end() :]
        sign = repeat.group()[0]
        if sign in "?*" or (sign == "{" and not int(repeat[1] or 0)):
            once = part.spellings if sign == "?" else None
            return _ANYTHING if once is None else _Part(once | {""})
        clauses = part.clauses if part.spellings is None else _clauses(part.spellings)
        return _Part(None, tuple(clauses))

    def _take(self, sign: str) -> bool:
        taken = self._rest.startswith(sign)
        self._rest = self._rest[len(sign) :] if taken else self._rest
        return taken


def _in_row(parts: Iterable[_Part]) -> _Part:
    clauses: list[Stems] = []
    runs: Stems = frozenset({""})
    whole = True
    for part in parts:
        if part.spellings is not None and len(runs) * len(part.spellings) <= _MOST_SPELLINGS:
            runs = frozenset(run + more for run in runs for more in part.spellings)
            continue
        clauses += _clauses(runs)
        if part.spellings is None:
            clauses += part.clauses
            runs = frozenset({""})
        else:
            runs = part.spellings
        whole = False
    if whole:
        return _Part(runs)
    return _Part(None, (*clauses, *_clauses(runs)))


def _either(branches: list[_Part]) -> _Part:
    spellings: Stems = frozenset().union(*(part.spellings or () for part in branches))
    if all(part.spellings is not None for part in branches) and len(spellings) <= _MOST_SPELLINGS:
        return _Part(spellings)
    best: list[Stems] = []
    for part in branches:
        clauses = list(part.clauses) if part.spellings is None else _clauses(part.spellings)
        if not clauses:
            return _ANYTHING
        best.append(max(clauses, key=_weight))
    return _Part(None, (_lean(frozenset().union(*best)),))


def _clauses(spellings: Stems) -> list[Stems]:
    pieces = frozenset(max(_PIECE.findall(text), key=len, default="") for text in spellings)
    return [_lean(pieces)] if all(map(_telling, pieces)) else []


def _telling(piece: str) -> bool:
    return len(piece) > 1 or piece > "\u2100"


def _lean(stems: Stems) -> Stems:
    """Without the stems that contain another one."""
    return frozenset(
        stem for stem in stems if not any(other != stem and other in stem for other in stems)
    )


def _weight(clause: Stems) -> tuple[int, int]:
    return min(map(len, clause)), -len(clause)


_LATIN_WORD = re.compile(r"[a-z0-9ßæœðþ]+|★+")
_MEMORY = 1 << 15  # words remembered per language


ANY_TEXT = 1
"""The bit that every text has; what needs nothing else needs this."""


class StemIndex:
    """Numbers the stems of one language and finds those that occur in a text."""

    def __init__(self, *, spaced: bool) -> None:
        self._spaced = spaced
        self._numbers: dict[str, int] = {}
        self._single: dict[str, int] = {}
        self._by_pair: dict[str, list[tuple[str, int]]] = {}
        self._in_word = lru_cache(_MEMORY)(self._scan)

    def mask(self, clause: Stems) -> int:
        """The bits of a clause; a text's bits must share at least one with it."""
        bits = 0
        for stem in sorted(clause):
            bits |= 1 << self._number(stem)
        return bits

    def _number(self, stem: str) -> int:
        if stem not in self._numbers:
            number = self._numbers[stem] = len(self._numbers) + 1
            bit = 1 << number
            if len(stem) > 1:
                self._by_pair.setdefault(stem[:2], []).append((stem, bit))
            else:
                self._single[stem] = bit
        return self._numbers[stem]

    def bits(self, text: str) -> int:
        """Bits of all stems in a folded text, word by word where words are spaced."""
        if not self._spaced:
            return ANY_TEXT | self._scan(text)
        found = ANY_TEXT
        for word in _LATIN_WORD.findall(text):
            found |= self._in_word(word)
        return found

    def _scan(self, text: str) -> int:
        found = 0
        for pair in self._by_pair.keys() & set(map(str.__add__, text, text[1:])):
            for stem, bit in self._by_pair[pair]:
                if stem in text:
                    found |= bit
        for letter, bit in self._single.items():
            if letter in text:
                found |= bit
        return found
