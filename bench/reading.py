"""How well the reader reads what it was not tuned on, language by language, and how fast.

Precision is of what acts without a person; recall is how much of what could act by itself does.
"""

from collections.abc import Iterator
from typing import Any

from bench.figures import Figure, Result, at_least
from tests.tools.reader_figures import figures

TESTED = {"held_out": "held out", "fresh": "fresh"}
KINDS = ("topics", "replies")


async def measure(quick: bool) -> Result:
    """Read the corpora; always all of them, for it takes seconds."""
    return told(figures())


def told(found: dict[str, Any]) -> Result:
    """Turn the reader's own figures into a row."""
    shown = [
        figure
        for part, name in TESTED.items()
        for kind in KINDS
        for figure in _acting(f"{name} {kind}", found[part][kind]["acting"])
    ]
    for part, name in TESTED.items():
        recall = [found[part]["alarms"]]
        shown.append(Figure.of(f"{name}: safety and legal, recall", recall, "", at_least(0.98)))
    for what, value in found["milliseconds"].items():
        shown.append(Figure.of(f"reader, {what}", [value], "ms"))
    lines = [["part", "language", "messages", "precision", "recall"], *_languages(found)]
    return Result(figures=shown, details=lines)


def _acting(name: str, acting: dict[str, float]) -> list[Figure]:
    return [
        Figure.of(f"{name}: precision", [acting["precision"]], "", at_least(0.97)),
        Figure.of(f"{name}: recall", [acting["recall"]], "", at_least(0.7)),
    ]


def _languages(found: dict[str, Any]) -> Iterator[list[str]]:
    for part, name in TESTED.items():
        for kind in KINDS:
            for language, acting in found[part][kind]["languages"].items():
                counted = [acting[key] for key in ("messages", "precision", "recall")]
                yield [f"{name} {kind}", language, *map(str, counted)]
