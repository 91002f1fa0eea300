"""Typing mistakes: a word that the word list lacks but for one letter is that word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from cases.reader.pattern import Leaves

_SHORTEST = 6


def speller(known: Leaves) -> Callable[[str], str]:
    """A function that corrects one wrong, missing, doubled or swapped letter in a longer word.

    Words that the list knows stay as they are; so do words that could be two different ones, and
    the first letter is never the wrong one.
    """
    meant: dict[str, set[str]] = defaultdict(set)
    for word in known.words:
        for variant in _without_a_letter(word):
            meant[variant].add(word)

    def correct(word: str) -> str:
        if len(word) < _SHORTEST or word.isdigit() or word in known:
            return word
        near = {
            other
            for variant in _without_a_letter(word)
            for other in meant.get(variant, ())
            if _one_off(word, other)
        }
        return near.pop() if len(near) == 1 else word

    return correct


def _without_a_letter(word: str) -> Iterator[str]:
    """The word itself and all it becomes by dropping one letter but the first."""
    if len(word) >= _SHORTEST - 1:
        yield word
        for at in range(1, len(word)):
            yield word[:at] + word[at + 1 :]


def _one_off(word: str, other: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours are swapped."""
    if len(word) < len(other):
        word, other = other, word
    if len(word) - len(other) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(other))
    if len(word) > len(other):
        return word[at + 1 :] == other[at:]
    if word[at + 1 :] == other[at + 1 :]:
        return True
    swapped = other[at : at + 2][::-1]
    return word[at : at + 2] == swapped and word[at + 2 :] == other[at + 2 :]
