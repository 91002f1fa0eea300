"""Typing mistakes: a word that the word list lacks but for one letter is that word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

_SHORTEST = 6


def speller(vocabulary: Iterable[str]) -> Callable[[str], str]:
    """A function that corrects one wrong, missing, doubled or swapped letter in a longer word.

    Words that the list knows, as a whole or by their beginning or ending, stay as they are; so do
    words that could be two different ones, and the first letter is never the wrong one.
    """
    whole, heads, tails, cores = _kinds(vocabulary)
    meant: dict[str, str | None] = {}
    for word in sorted(whole):
        for variant in _without_a_letter(word):
            meant[variant] = None if variant in meant and meant[variant] != word else word

    def correct(word: str) -> str:
        if len(word) < _SHORTEST or word in whole or word.isdigit():
            return word
        if word.startswith(heads) or word.endswith(tails) or any(core in word for core in cores):
            return word
        found = {meant.get(variant) for variant in _without_a_letter(word)} - {None}
        near = {other for other in found if other and _one_off(word, other)}
        return near.pop() if len(near) == 1 else word

    return correct


def _kinds(
    vocabulary: Iterable[str],
) -> tuple[set[str], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    whole: set[str] = set()
    heads: list[str] = []
    tails: list[str] = []
    cores: list[str] = []
    for word in vocabulary:
        core = word.strip("*")
        if word.startswith("*") and word.endswith("*"):
            cores.append(core)
        elif word.startswith("*"):
            tails.append(core)
        elif word.endswith("*"):
            heads.append(core)
        else:
            whole.add(word)
    return whole, tuple(heads), tuple(tails), tuple(cores)


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
