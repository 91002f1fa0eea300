"""L12: a message that only says thank you is not worth a message."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.lexicon import Lexicon, search
from cases.linter.model import Hit
from cases.linter.wording import Speech

RULE = "L12"
_CLAUSE = re.compile(r"[.!¡。！,、;:\n]|(?<=\s)[-~]\s")
_SUBSTANCE = re.compile(r"\d|\?|？")
_SHORT = 400  # characters; a longer message says more than thanks
_NAME_WORDS, _NAME_LETTERS = 4, 12  # a bare name or signature, in words or Japanese letters


def thanks_only(speech: Speech) -> Iterator[Hit]:
    """Judge the whole text: greeting, thanks, wishes and signature, and nothing else.

    Parts of the word lists: `polite` is such a clause, `thanks` must occur, `content` must not.
    """
    words, text = speech.words, speech.reading.folded.strip()
    if not text or len(text) > _SHORT or _SUBSTANCE.search(text):
        return
    if not search(words.part(RULE, "thanks"), text) or search(words.part(RULE, "content"), text):
        return
    clauses = [clause.strip() for clause in _CLAUSE.split(text) if clause.strip()]
    if all(_is_polite(clause, words) or _is_name(clause, words) for clause in clauses):
        yield Hit(RULE, speech.reading.raw.strip()[:80])


def _is_polite(clause: str, words: Lexicon) -> bool:
    polite = words.part(RULE, "polite")
    return any(pattern.expression.fullmatch(clause) for pattern in polite)


def _is_name(clause: str, words: Lexicon) -> bool:
    if words.language == "ja":
        return len(clause) <= _NAME_LETTERS
    return len(clause.split()) <= _NAME_WORDS
