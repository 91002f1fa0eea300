"""L12: a message that only says thank you is not worth a message."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cases.linter.lexicon import Lexicon
from cases.linter.model import Hit
from cases.linter.wording import Speech

RULE = "L12"
_CLAUSE = re.compile(r"[.!¡。！,、;:\n]|(?<=\s)[-~]\s")
_SUBSTANCE = re.compile(r"\d|\?|？")
_SHORT = 400  # characters; a longer message says more than thanks
_NAME = 4  # words that a bare name or signature may have


def thanks_only(speech: Speech) -> Iterator[Hit]:
    """Judge the whole text: greeting, thanks, wishes and signature, and nothing else."""
    words, text = speech.words, speech.reading.folded.strip()
    polite = words.pattern(RULE, "polite")
    if polite is None or not text or len(text) > _SHORT or _SUBSTANCE.search(text):
        return
    if words.find(RULE, "content", text):
        return
    clauses = [clause.strip() for clause in _CLAUSE.split(text)]
    kind = [bool(polite.fullmatch(clause)) for clause in clauses if clause]
    rest = [clause for clause in clauses if clause and not polite.fullmatch(clause)]
    if any(kind) and words.find(RULE, "thanks", text) and all(_is_name(clause, words) for clause in rest):
        yield Hit(RULE, speech.reading.raw.strip()[:80])


def _is_name(clause: str, words: Lexicon) -> bool:
    if words.language == "ja":
        return len(clause) <= 12
    return len(clause.split()) <= _NAME
