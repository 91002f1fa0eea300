"""What a text is made of, for the small statistical models: words, neighbours, parts of words.

One folding for all languages, so that mixed and misspelt messages need no decision about their
language: no accents, no case, any number the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TOKEN = re.compile(r"[a-z0]+|[\u3005\u3040-\u30ff\u3400-\u9fff\uff66-\uff9d]+|\?+|!+")
_SENTENCE = re.compile(r"[^.!?。\n;]+[.!?。\n;]*")
_NUMBER = re.compile(r"\d+")
_NEGATION = re.compile(r"n't\b")
_LATIN_END = "\u0250"
_OTHER_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "’": "'"})
_PARTS = (3, 4)
_CHARACTERS = (1, 2, 3)


def features(text: str) -> frozenset[str]:
    """Everything the models may know about the text.

        Words stand with the word before them and with their parts of three and four letters; Japanese,
        which has no spaces, stands as rows of one to three characters. Words in a question are marked:
    "can I return it if ..." is not "I return it".
    """
    found: set[str] = set()
    for sentence in _SENTENCE.findall(_folded(text)):
        told = _of(sentence)
        found |= told
        if sentence[-1] == "?":
            found |= {f"?{name}" for name in told if name[0] == "_" or " " in name}
    return frozenset(found)


def _of(sentence: str) -> set[str]:
    found: set[str] = set()
    before = ""
    for match in _TOKEN.finditer(sentence):
        token = match[0]
        if token[0] > _LATIN_END:
            found |= _rows(token)
            continue
        found.add(f"{before} {token}")
        found |= _parts(token)
        before = token
    return found


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).lower().translate(_OTHER_LETTERS)
    if not text.isascii():
        text = "".join(_plain(letter) for letter in text)
    return _NUMBER.sub("0", _NEGATION.sub("nt", text))


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """The letter without its accent; Japanese keeps its marks, they make other letters."""
    return unicodedata.normalize("NFD", letter)[0] if letter < _LATIN_END else letter


def _rows(token: str) -> set[str]:
    return {token[at : at + n] for n in _CHARACTERS for at in range(len(token) - n + 1)}


@lru_cache(maxsize=8192)
def _parts(word: str) -> frozenset[str]:
    walled = f"_{word}_"
    parts = {walled[at : at + n] for n in _PARTS for at in range(len(walled) - n + 1)}
    return frozenset(parts | {walled})
