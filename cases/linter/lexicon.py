"""The word lists of one language, written as data and compiled on first use.

A pattern in `data/LANGUAGE.toml` is a regular expression over folded text (lower case, no
accents; write it with its accents all the same) with a few signs of its own:

- a space stands for any white space, `{name}` for the list of that name under `[words]`
- `~` is a gap inside a clause, `...` a gap inside a sentence
- `ä ö ü ß` also match `ae oe ue ss`
- a pattern begins and ends at a word's edge, except in Japanese, which shows none
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from cases.linter.fold import fold

LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
"""Languages whose wording the rules know."""

_NAME = re.compile(r"\{([a-z_]+)\}")
_GERMAN = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "(?:ss|ß)"}
_WITHOUT_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_GAPS = {"...": r"\b.{0,80}?\b", "~": r"\b[^,;:()]{0,48}?\b"}
_GAPS_JA = {"...": r".{0,40}?", "~": r"[^、。]{0,24}?"}


class Lexicon:
    """Patterns of one language, by rule and part."""

    def __init__(self, language: str, words: Mapping[str, list[str]], rules: Rules) -> None:
        self.language = language
        self._words = words
        self._rules = rules
        self._gates = {rule: _stems(parts.get("gate", ())) for rule, parts in rules.items()}
        self._compiled: dict[tuple[str, str], re.Pattern[str] | None] = {}

    def touches(self, rule: str, text: str) -> bool:
        """Whether a folded text holds any of the rule's gate words, so that looking pays."""
        return any(stem in text for stem in self._gates.get(rule, ()))

    def pattern(self, rule: str, part: str) -> re.Pattern[str] | None:
        """One regular expression for a part of a rule, None where the language has none."""
        key = (rule, part)
        if key not in self._compiled:
            lines = self._rules.get(rule, {}).get(part)
            self._compiled[key] = self._compile(lines) if lines else None
        return self._compiled[key]

    def find(self, rule: str, part: str, text: str) -> re.Match[str] | None:
        """First place in a folded text where a part of a rule matches."""
        pattern = self.pattern(rule, part)
        return pattern.search(text) if pattern else None

    def source(self, line: str) -> str:
        """The regular expression that a line of the data file stands for."""
        return self._spell(self._expand(line))

    def _compile(self, lines: list[str]) -> re.Pattern[str]:
        either = "|".join(self.source(line) for line in lines)
        edges = either if self.language == "ja" else rf"(?<!\w)(?:{either})(?!\w)"
        return re.compile(edges, re.DOTALL)

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
        return fold_pattern(line)


def _stems(gate: Iterable[str]) -> tuple[str, ...]:
    """Gate words folded, and German ones also as written without umlauts."""
    spelled = (stem.translate(_WITHOUT_UMLAUTS) for stem in gate)
    return tuple(dict.fromkeys((*map(fold, gate), *map(fold, spelled))))


Rules = Mapping[str, Mapping[str, list[str]]]


def fold_pattern(pattern: str) -> str:
    """Fold the letters of a pattern, leaving its escapes (`\\W` is not `\\w`) alone."""
    parts = re.split(r"(\\.)", pattern)
    return "".join(part if part.startswith("\\") else fold(part) for part in parts)


@cache
def lexicon(language: str) -> Lexicon:
    """The word lists of a language of `LANGUAGES`, read from the package once."""
    text = files("cases.linter").joinpath("data", f"{language}.toml").read_text("utf-8")
    data = tomllib.loads(text)
    words = data.pop("words")
    return Lexicon(language, words, data)

