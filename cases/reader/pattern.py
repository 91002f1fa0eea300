"""The small pattern language of the reader's word lists, and its matcher.

A pattern is a row of items, separated by spaces, found one after the other inside one sentence:

=================  ==========================================================
``word``           that word; ``pre*``, ``*suf``, ``*in*``, ``*``: words like that, any word
``#``              a number written in digits
``{name}``         any alternative of the concept ``name``
``(a b|c)``        any of the alternatives
``x?``             the item may be absent
``..``  ``.7``     up to four (seven) other words may stand here, a comma counting as one;
                   no "but" (unless it is named), no end of a sentence
``!x``             here ``x`` must not follow
``^``  ``$``       the beginning, the end of a sentence
=================  ==========================================================

In languages written without spaces the units are characters instead of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from cases.errors import AfterSalesError

Span = tuple[int, int]
"""Units from (included) and to (excluded)."""

_WORD = r"[^\s{}()|?!^$.#]+"
_WORDS = re.compile(rf"{_WORD}(?:\|{_WORD})*")
_TOKEN = re.compile(rf"\s*(\((?:{_WORD}\|)+{_WORD}\)|\{{\w+\}}|[()|?!^$#]|\.\.|\.\d+|{_WORD})")

_DEFAULT_GAP = 4


class PatternError(AfterSalesError, ValueError):
    """A pattern is not written in the pattern language."""


class Matchable(Protocol):
    """A text that patterns are matched against."""

    @property
    def sentences(self) -> Sequence[int]:
        """For every unit the number of its sentence."""
        ...

    @property
    def enter(self) -> Sequence[int]:
        """For every unit what it costs to reach it from the beginning, beside the words themselves.

        Little for a comma, more than any gap allows for a "but" on the way.
        """
        ...

    @property
    def leave(self) -> Sequence[int]:
        """The same, the unit itself counted in."""
        ...

    def find(self, leaves: Leaves) -> Iterable[Span]:
        """Where any of the words stands."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Leaves:
    """Any of some single words: whole ones, beginnings, endings, middles, numbers."""

    words: frozenset[str]
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    middles: tuple[str, ...]
    number: bool

    @classmethod
    def of(cls, words: Iterable[str]) -> Leaves:
        """Sorts the words as a pattern writes them (``*`` and ``#`` understood)."""
        listed = set(words)
        starred = {word for word in listed if "*" in word}
        middles = {word for word in starred if word[0] == word[-1] == "*"}
        tails = {word for word in starred - middles if word[0] == "*"}
        return cls(
            frozenset(listed - starred - {"#"}),
            tuple(sorted(word[:-1] for word in starred - middles - tails)),
            tuple(sorted(word[1:] for word in tails)),
            tuple(sorted(word.strip("*") for word in middles)),
            "#" in listed,
        )

    def __contains__(self, unit: object) -> bool:
        """Whether the unit is one of the words."""
        return isinstance(unit, str) and (
            unit in self.words
            or unit.startswith(self.heads)
            or unit.endswith(self.tails)
            or any(middle in unit for middle in self.middles)
            or (self.number and unit.isdigit())
        )


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """The beginning or the end of a sentence."""

    end: bool


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """Any of the alternatives."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One item of a row: how far it may stand from the one before, and what it is."""

    node: Node
    gap: int = 0
    optional: bool = False
    forbidden: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """Items one after the other."""

    steps: tuple[Step, ...]


Node = Leaves | Edge | Either | Row


class Parser:
    """Reads patterns; concepts that they name must be known by then."""

    def __init__(self, concepts: Mapping[str, Node]) -> None:
        self._concepts = concepts
        self._leaves: dict[str, Leaves] = {}

    @property
    def vocabulary(self) -> Iterable[str]:
        """All words that any pattern read so far contains, but for ``*``, which is any word."""
        return (word for words in self._leaves for word in words.split("|") if word != "*")

    def parse(self, source: str) -> Node:
        """The pattern's node.

        Raises:
            PatternError: the source is not a pattern, or names an unknown concept.
        """
        if _WORDS.fullmatch(source):
            return self._single(source)
        tokens = _tokens(source)
        node, rest = self._alternatives(tokens, 0)
        if rest != len(tokens):
            raise PatternError(f"unexpected {tokens[rest]!r} in {source!r}")
        return node

    def _alternatives(self, tokens: Sequence[str], at: int) -> tuple[Node, int]:
        rows = []
        while True:
            row, at = self._row(tokens, at)
            rows.append(row)
            if at == len(tokens) or tokens[at] != "|":
                break
            at += 1
        return either(rows), at

    def _row(self, tokens: Sequence[str], at: int) -> tuple[Node, int]:
        steps: list[Step] = []
        gap = 0
        forbidden = False
        while at < len(tokens) and tokens[at] not in ("|", ")"):
            token = tokens[at]
            if token.startswith("."):
                gap = _DEFAULT_GAP if token == ".." else int(token[1:])
                at += 1
            elif token == "!":
                forbidden = True
                at += 1
            else:
                node, at = self._item(tokens, at)
                optional = at < len(tokens) and tokens[at] == "?"
                steps.append(Step(node, gap, optional, forbidden))
                at += optional
                gap, forbidden = 0, False
        if not steps:
            raise PatternError("an empty alternative")
        if steps[0].forbidden:
            raise PatternError("a row begins with what must be there")
        return _joined(steps), at

    def _item(self, tokens: Sequence[str], at: int) -> tuple[Node, int]:
        token = tokens[at]
        if token == "(":
            node, at = self._alternatives(tokens, at + 1)
            if at == len(tokens):
                raise PatternError("a bracket is not closed")
            return node, at + 1
        if token.startswith("{"):
            name = token[1:-1]
            if name not in self._concepts:
                raise PatternError(f"unknown concept {name!r}")
            return self._concepts[name], at + 1
        if token in "^$":
            return Edge(end=token == "$"), at + 1
        return self._single(token.strip("()")), at + 1

    def _single(self, words: str) -> Leaves:
        known = self._leaves.get(words)
        if known is None:
            known = self._leaves[words] = Leaves.of(words.split("|"))
        return known


def either(nodes: Sequence[Node]) -> Node:
    """Any of the nodes, the single words among them gathered into one."""
    if len(nodes) == 1:
        return nodes[0]
    single = [node for node in nodes if isinstance(node, Leaves)]
    rest = [node for node in nodes if not isinstance(node, Leaves)]
    if len(single) < 2:
        return Either(tuple(nodes))
    leaves = Leaves(
        frozenset().union(*(node.words for node in single)),
        tuple(head for node in single for head in node.heads),
        tuple(tail for node in single for tail in node.tails),
        tuple(middle for node in single for middle in node.middles),
        any(node.number for node in single),
    )
    return Either((leaves, *rest)) if rest else leaves


def _joined(steps: Sequence[Step]) -> Node:
    """A row; one that begins with what may be absent is two rows."""
    first = steps[0]
    whole: Node = first.node if len(steps) == 1 else Row((Step(first.node), *steps[1:]))
    return either((whole, _joined(steps[1:]))) if first.optional and steps[1:] else whole


def _tokens(source: str) -> list[str]:
    tokens = []
    at = 0
    source = source.strip()
    while at < len(source):
        found = _TOKEN.match(source, at)
        if found is None:
            raise PatternError(f"cannot read {source[at:]!r}")
        tokens.append(found[1])
        at = found.end()
    return tokens


class Matcher:
    """Finds patterns in one text; what was found once is remembered."""

    def __init__(self, text: Matchable) -> None:
        self._text = text
        self._known: dict[int, frozenset[Span]] = {}

    def spans(self, node: Node) -> frozenset[Span]:
        """Everywhere that the pattern matches."""
        known = self._known.get(id(node))
        if known is None:
            known = self._known[id(node)] = frozenset(self._find(node))
        return known

    def _find(self, node: Node) -> Iterable[Span]:
        match node:
            case Leaves():
                return self._text.find(node)
            case Edge(end):
                return self._edges(end)
            case Either(items):
                return {span for item in items for span in self.spans(item)}
            case Row(steps):
                return self._row(steps)

    def _edges(self, end: bool) -> Iterable[Span]:
        sentences = self._text.sentences
        size = len(sentences)
        if end:
            return [(i, i) for i in range(1, size + 1) if i == size or _breaks(sentences, i)]
        return [(i, i) for i in range(size) if i == 0 or _breaks(sentences, i)]

    def _row(self, steps: Sequence[Step]) -> Iterable[Span]:
        found: set[Span] | None = None
        for step in steps:
            if found is None:
                found = set(self.spans(step.node))
            elif step.forbidden:
                found = {span for span in found if not any(self._after(span, step))}
            else:
                longer = {(span[0], end) for span in found for end in self._after(span, step)}
                found = found | longer if step.optional else longer
            if not found:
                return ()
        return found or ()

    def _after(self, span: Span, step: Step) -> Iterable[int]:
        """Ends of the step's matches that follow the span closely enough, in its sentence."""
        end = span[1]
        sentences, enter, leave = self._text.sentences, self._text.enter, self._text.leave
        last = end - 1 if end > span[0] else min(end, len(sentences) - 1)
        for start, stop in self.spans(step.node):
            if not end <= start <= end + step.gap:
                continue
            first = max(stop - 1, 0) if start == stop else start
            if sentences[first] != sentences[last]:
                continue
            if start == end or start - end + enter[first] - leave[last] <= step.gap:
                yield stop


def _breaks(sentences: Sequence[int], at: int) -> bool:
    return sentences[at] != sentences[at - 1]
