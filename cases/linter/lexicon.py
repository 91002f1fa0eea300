"""The word lists of one language, written as data and compiled on first use.

A pattern in `data/LANGUAGE/*.toml` is a regular expression over folded text (lower case, no
accents; write it with its accents all the same) with a few signs of its own:

- a space stands for any white space, `{name}` for the list of that name under `[words]`
- `~` is a gap inside a clause, `...` a gap inside a sentence
- German `ä ö ü ß` also match `ae oe ue ss`
- a pattern begins and ends at a word's edge, except in Japanese, which shows none
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from cases.linter.fold import fold
from cases.linter.stems import ANY_TEXT, StemIndex, required

LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
"""Languages whose wording the rules know."""

_FAMILIES = ("words", "bargains", "reviews", "contact", "orders", "tone")

ALL_STEMS = -1
"""Bits of a text that nobody has looked through: every pattern is tried."""

_ONE = re.compile("1")
_NAME = re.compile(r"\{([a-z_]+)\}")
_GERMAN = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "(?:ss|ß)"}
_GAPS = {"...": r"\b.{0,80}?\b", "~": r"\b[^,;:()]{0,48}?\b"}
_GAPS_JA = {"...": r".{0,40}?", "~": r"[^、。]{0,24}?"}


@dataclass(frozen=True)
class Pattern:
    """One line of a word list: what must be there, and the expression, compiled when needed."""

    source: str
    first: int
    second: int = ANY_TEXT
    third: int = ANY_TEXT

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.source, re.DOTALL)

    def possible(self, bits: int) -> bool:
        """Whether a text with these stem bits can match at all."""
        return bool(bits & self.first and bits & self.second and bits & self.third)


Patterns = tuple[Pattern, ...]
"""The lines of one part of one rule."""


def search(patterns: Patterns, text: str, bits: int = ALL_STEMS) -> re.Match[str] | None:
    """A match of the first pattern that has one."""
    for pattern in patterns:
        # `possible`, spelled out: this is where a text spends its time.
        if bits & pattern.first and bits & pattern.second and bits & pattern.third:
            found = pattern.expression.search(text)
            if found:
                return found
    return None


def erase(patterns: Patterns, text: str, bits: int = ALL_STEMS) -> str:
    """The text with every match blanked out, positions kept."""
    for pattern in patterns:
        if pattern.possible(bits):
            text = pattern.expression.sub(_spaces, text)
    return text


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())


Part = tuple[str, str]
"""A rule and the name of one of its parts."""

Rules = Mapping[str, Mapping[str, list[str]]]


class Lexicon:
    """Patterns of one language, by rule and part."""

    def __init__(self, language: str, words: Mapping[str, list[str]], rules: Rules) -> None:
        self.language = language
        self.stems = StemIndex(spaced=language != "ja")
        self._words = words
        self.parts: dict[Part, Patterns] = {
            (rule, part): tuple(self._pattern(line) for line in lines)
            for rule, parts in rules.items()
            for part, lines in parts.items()
        }
        self._all = [(key, pattern) for key, patterns in self.parts.items() for pattern in patterns]
        self._by_stem: dict[int, list[int]] = {}
        for place, (_, pattern) in enumerate(self._all):
            for stem in _places(pattern.first):
                self._by_stem.setdefault(stem, []).append(place)

    def part(self, rule: str, part: str) -> Patterns:
        """The patterns of a part of a rule; none where the language has none."""
        return self.parts.get((rule, part), ())

    def alive(self, bits: int) -> dict[Part, Patterns]:
        """What a text with these stem bits can match, of all parts of all rules."""
        alive: dict[Part, list[Pattern]] = {}
        hoped = {place for stem in _places(bits) for place in self._by_stem.get(stem, ())}
        for key, pattern in [self._all[place] for place in sorted(hoped)]:
            if bits & pattern.second and bits & pattern.third:
                alive.setdefault(key, []).append(pattern)
        return {key: tuple(patterns) for key, patterns in alive.items()}

    def _pattern(self, line: str) -> Pattern:
        source = self._spell(self._expand(line))
        needs = [self.stems.mask(clause) for clause in required(source)] or [ANY_TEXT]
        edged = source if self.language == "ja" else rf"(?<!\w)(?:{source})(?!\w)"
        return Pattern(edged, *needs)

    def _expand(self, line: str) -> str:
        while _NAME.search(line):
            line = _NAME.sub(lambda name: f"(?:{'|'.join(self._words[name[1]])})", line)
        return line

    def _spell(self, line: str) -> str:
        gaps = _GAPS_JA if self.language == "ja" else _GAPS
        for sign, gap in gaps.items():
            line = line.replace(f" {sign} ", gap).replace(sign, gap)
        if self.language != "ja":
            line = line.replace(" ?", r"\s*").replace(" ", r"\s+")
        if self.language == "de":
            for letter, spelled in _GERMAN.items():
                line = line.replace(letter, spelled)
        return _fold_pattern(line)


def _places(bits: int) -> list[int]:
    """Numbers of the bits that are set."""
    return [one.start() for one in _ONE.finditer(bin(bits)[:1:-1])]


def _fold_pattern(pattern: str) -> str:
    """Fold the letters of a pattern, leaving its escapes (`\\W` is not `\\w`) alone."""
    parts = re.split(r"(\\.)", pattern)
    return "".join(part if part.startswith("\\") else fold(part) for part in parts)


@cache
def lexicon(language: str) -> Lexicon:
    """The word lists of a language of `LANGUAGES`, read from the package once."""
    folder = files("cases.linter").joinpath("data", language)
    data: dict[str, dict[str, list[str]]] = {}
    for family in _FAMILIES:
        data |= tomllib.loads(folder.joinpath(f"{family}.toml").read_text("utf-8"))
    words = data.pop("words")
    return Lexicon(language, words, data)
