"""A small linear model: which class a text belongs to, from its features, in plain Python.

A model file is made by `python -m tests.tools.train_reader` from the repository's own messages
(docs/decisions/0038). It holds one line of JSON (classes, sizes, what it was trained on) and,
compressed, for every feature its checksum, its rarity and one small whole number per class.
"""

from __future__ import annotations

import json
import math
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from sys import byteorder

from cases.errors import AfterSalesError
from cases.reader.features import features

RARITY_STEPS = 16
"""Rarities are kept in sixteenths."""


class ModelError(AfterSalesError, ValueError):
    """A model file cannot be read; names the file and what to do."""


@dataclass(frozen=True)
class Classifier:
    """Weights of a multinomial logistic regression over rarity-weighted features."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    steps: tuple[float, ...]
    rows: Mapping[int, int]
    rarity: Sequence[int]
    weights: Sequence[int]
    trained_on: str

    def scores(self, text: str) -> dict[str, float]:
        """For every class how much the text speaks for it (log-odds, only their differences count).

        A text without a single known feature gets the classes' own bias.
        """
        rows = [
            row
            for row in (self.rows.get(number_of(name)) for name in features(text))
            if row is not None
        ]
        size = len(self.classes)
        total = [0] * size
        squares = 0
        for row in sorted(rows):
            rarity = self.rarity[row]
            squares += rarity * rarity
            own = self.weights[row * size : (row + 1) * size]
            total = [sum_ + rarity * weight for sum_, weight in zip(total, own, strict=True)]
        length = math.sqrt(squares) or 1.0
        return {
            name: bias + step * value / length
            for name, bias, step, value in zip(
                self.classes, self.bias, self.steps, total, strict=True
            )
        }


def number_of(feature: str) -> int:
    """The checksum that stands for a feature in a model file."""
    return zlib.crc32(feature.encode("utf-8", "surrogatepass"))


def shares(scores: Mapping[str, float]) -> dict[str, float]:
    """Scores as probabilities that add up to 1."""
    highest = max(scores.values())
    raised = {name: math.exp(score - highest) for name, score in scores.items()}
    whole = sum(raised.values())
    return {name: value / whole for name, value in raised.items()}


@cache
def classifier(name: str) -> Classifier:
    """The model of that name that comes with the program.

    Raises:
        ModelError: the file is damaged.
    """
    return parse((files("cases.reader") / "data" / f"{name}.model").read_bytes(), name)


def parse(source: bytes, name: str) -> Classifier:
    """Reads a model file.

    Raises:
        ModelError: the file is damaged.
    """
    try:
        line, _, packed = source.partition(b"\n")
        head = json.loads(line)
        body = zlib.decompress(packed)
        count, classes = head["features"], tuple(head["classes"])
        if len(body) != count * (5 + len(classes)):
            raise ValueError("the sizes do not fit")
        numbers = array("I", body[: 4 * count])
        if byteorder == "big":
            numbers.byteswap()
        return Classifier(
            classes=classes,
            bias=tuple(head["bias"]),
            steps=tuple(head["steps"]),
            rows={number: row for row, number in enumerate(numbers)},
            rarity=array("B", body[4 * count : 5 * count]),
            weights=array("b", body[5 * count :]),
            trained_on=head["trained_on"],
        )
    except (ValueError, KeyError, TypeError, zlib.error) as error:
        raise ModelError(
            f"{name}.model is damaged ({error}); make it anew: python -m tests.tools.train_reader"
        ) from error
