"""Which word lists to read a message with: short, misspelt and mixed texts included."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cases.language import detect
from cases.reader.lexicon import LANGUAGES, Lexicon, lexicon
from cases.reader.text import fold, units_of

_WELL_KNOWN = 0.7
_DETECTED = 0.15
_HINTED = 0.1
_CLEAR_LEAD = 0.15
_MIXED_WORDS = 3
_MIXED_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of a message, None when its words do not tell, and the lists to read it with."""

    language: str | None
    lists: tuple[Lexicon, ...]


def spoken(words: str, hint: str | None) -> Spoken:
    """Chooses by what the lists know of the words, by `cases.language.detect`, and by the hint."""
    detected = detect(words)
    if detected == "ja" or (detected is None and hint == "ja" and not words.isascii()):
        return Spoken("ja", (lexicon("ja"),))
    if detected in LANGUAGES:
        places, size = _known(lexicon(detected), words)
        if len(places) >= _WELL_KNOWN * size:
            return Spoken(detected, (lexicon(detected),))
    known = {code: _known(lexicon(code), words) for code in LANGUAGES if code != "ja"}
    size = max(max((total for _, total in known.values()), default=0), 1)
    score = {
        code: len(places) / size + _DETECTED * (code == detected) + _HINTED * (code == hint)
        for code, (places, _) in known.items()
    }
    first, second = sorted(score, key=lambda code: (-score[code], LANGUAGES.index(code)))[:2]
    clear = score[first] - score[second] >= _CLEAR_LEAD and len(known[first][0]) > 1
    language = first if clear else detected or hint
    if detected not in LANGUAGES and not clear:
        close = [code for code in score if score[first] - score[code] < _CLEAR_LEAD]
        return Spoken(language, tuple(lexicon(code) for code in close))
    return Spoken(language, (lexicon(first), *_mixed_in(first, known)))


def _known(lexicon: Lexicon, words: str) -> tuple[frozenset[int], int]:
    """Which of the words, by their places, the list knows; and how many words there are."""
    units = units_of(fold(words, lexicon.language))
    return frozenset(at for at, unit in enumerate(units) if unit in lexicon.known), len(units)


def _mixed_in(first: str, known: Mapping[str, tuple[frozenset[int], int]]) -> tuple[Lexicon, ...]:
    """A second language, if it alone knows a good part of the words."""
    own, size = known[first]
    extra = {code: len(places - own) for code, (places, _) in known.items() if code != first}
    best = max(extra, key=lambda code: extra[code])
    enough = extra[best] >= _MIXED_WORDS and extra[best] >= _MIXED_SHARE * size
    return (lexicon(best),) if enough else ()
