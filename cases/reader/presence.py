"""Which patterns a text cannot match, told from its words before anything is searched for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from cases.reader.pattern import Edge, Either, Leaves, Node, Row

Needs = tuple[frozenset[Leaves], ...]
"""What a text has where a pattern matches: one or more of each."""

_STAR = 20
"""As many words as a beginning, an ending or a middle may stand for."""


class Needed:
    """Says what patterns need; the parts that many patterns share are looked at once."""

    def __init__(self) -> None:
        self._known: dict[Node, Needs] = {}

    def of(self, node: Node) -> Needs:
        """What the pattern needs, the rarest first; nothing if it can match without any word."""
        if node not in self._known:
            self._known[node] = tuple(sorted(self._of(node), key=_breadth))
        return self._known[node]

    def _of(self, node: Node) -> Iterable[frozenset[Leaves]]:
        match node:
            case Leaves():
                return [frozenset((node,))]
            case Edge():
                return []
            case Either(items):
                each = [self.of(item) for item in items]
                return [frozenset().union(*(needs[0] for needs in each))] if all(each) else []
            case Row(steps):
                must = [step.node for step in steps if not (step.optional or step.forbidden)]
                return [needs for item in must for needs in self.of(item)]


def _breadth(needs: frozenset[Leaves]) -> int:
    return sum(
        len(leaves.words) + _STAR * (len(leaves.heads) + len(leaves.tails) + len(leaves.middles))
        for leaves in needs
    )


class Index:
    """Finds which of many `Leaves` have any word in a text, by the text's words."""

    def __init__(self, everything: Iterable[Leaves]) -> None:
        leaves = set(everything)
        self._words = _by(leaves, lambda one: one.words)
        self._heads = _by(leaves, lambda one: one.heads)
        self._tails = _by(leaves, lambda one: one.tails)
        self._middles = _by(leaves, lambda one: one.middles)
        self._numbers = [one for one in leaves if one.number]

    def among(self, units: Iterable[str]) -> set[Leaves]:
        """Those that have any of these words."""
        present: set[Leaves] = set()
        for unit in units:
            present.update(self._words.get(unit, ()))
            for size in range(1, len(unit) + 1):
                present.update(self._heads.get(unit[:size], ()))
                present.update(self._tails.get(unit[-size:], ()))
            if unit.isdigit():
                present.update(self._numbers)
            for middle, leaves in self._middles.items():
                if middle in unit:
                    present.update(leaves)
        return present

    def within(self, text: str) -> set[Leaves]:
        """Those that have a word or a number anywhere in the text, whatever surrounds it."""
        present: set[Leaves] = set()
        for word, leaves in self._words.items():
            if word in text:
                present.update(leaves)
        if any(map(str.isdigit, text)):
            present.update(self._numbers)
        return present


def _by(
    everything: Iterable[Leaves], words: Callable[[Leaves], Iterable[str]]
) -> Mapping[str, Sequence[Leaves]]:
    found: dict[str, list[Leaves]] = defaultdict(list)
    for leaves in everything:
        for word in words(leaves):
            found[word].append(leaves)
    return dict(found)
