"""Trains the reader's small models: `python -m tests.tools.train_reader`.

Reads the tuned part of the corpora (`tests.corpora.reader_corpus`) and writes the model files that
`cases.reader.classifier` loads. No library, no download: the same data give the same files.
"""

import hashlib
import json
import math
import random
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from sys import byteorder

from cases.reader.classifier import RARITY_STEPS, number_of
from cases.reader.features import features
from tests.corpora.reader_corpus import Message, messages

FOLDER = Path(__file__).parents[2] / "cases" / "reader" / "data"

Sample = tuple[str, str]
"""A text and its class."""

SEEN_IN = 3
"""A feature counts once so many texts have it."""
ROUNDS = 20
SEED = 5
RATE = 4.0
SLOWING = 0.15
PULL = 4e-6
"""How much every step draws the weights towards nothing."""
TOO_SMALL = 0.003
"""A class this sure of its share learns nothing from the text."""

NO_TOPIC = ("1", "2", "3", "yes", "no", "thanks", "out_of_office", "unclear", "anger")
ALARMS = ("safety", "legal")


def topic_samples(told: Iterable[Message]) -> list[Sample]:
    """Messages with their topics; plain answers are what no topic fits."""
    found = []
    for message in told:
        if message.topic:
            found.append((message.text, message.topic))
        elif message.reply in NO_TOPIC:
            found.append((message.text, "question"))
    return found


def alarm_samples(told: Iterable[Message]) -> list[Sample]:
    """Replies that a person must see at once, and everything else."""
    return [
        (message.text, message.reply if message.reply in ALARMS else "none") for message in told
    ]


MODELS = {"topics": topic_samples, "alarms": alarm_samples}


def fingerprint(samples: Sequence[Sample]) -> str:
    """What tells one set of samples from another."""
    return hashlib.sha256(json.dumps(sorted(samples)).encode()).hexdigest()[:16]


def train(samples: Sequence[Sample], rounds: int = ROUNDS) -> bytes:
    """A model file made from the samples."""
    names = [sorted(features(text)) for text, _ in samples]
    counts = Counter(name for row in names for name in row)
    kept = sorted(
        (name for name, count in counts.items() if count >= SEEN_IN), key=lambda n: (number_of(n),)
    )
    rarity = [_rarity(len(samples), counts[name]) for name in kept]
    place = {name: at for at, name in enumerate(kept)}
    classes = sorted({label for _, label in samples})
    inputs = [_input([place[n] for n in row if n in place], rarity) for row in names]
    targets = [classes.index(label) for _, label in samples]
    bias, weights = _learned(inputs, targets, len(kept), len(classes), rounds)
    return _packed(kept, rarity, classes, bias, weights, fingerprint(samples))


def _rarity(texts: int, count: int) -> int:
    return min(255, round(RARITY_STEPS * (math.log((1 + texts) / (1 + count)) + 1)))


def _input(rows: Sequence[int], rarity: Sequence[int]) -> list[tuple[int, float]]:
    length = math.sqrt(sum(rarity[row] ** 2 for row in rows)) or 1.0
    return [(row, rarity[row] / length) for row in rows]


def _learned(
    inputs: Sequence[list[tuple[int, float]]],
    targets: Sequence[int],
    size: int,
    classes: int,
    rounds: int,
) -> tuple[list[float], list[list[float]]]:
    """Multinomial logistic regression by stochastic descent."""
    weights = [[0.0] * classes for _ in range(size)]
    bias = [0.0] * classes
    scale = 1.0
    order = list(range(len(inputs)))
    shuffle = random.Random(SEED).shuffle
    for number in range(rounds):
        rate = RATE / (1 + SLOWING * number)
        shuffle(order)
        for at in order:
            errors = _errors(inputs[at], targets[at], bias, weights, scale)
            scale *= 1 - rate * PULL
            for which, error in errors:
                bias[which] += 0.05 * rate * error
                step = rate * error / scale
                for row, value in inputs[at]:
                    weights[row][which] += step * value
    return bias, [[weight * scale for weight in row] for row in weights]


def _errors(
    given: Sequence[tuple[int, float]],
    target: int,
    bias: Sequence[float],
    weights: Sequence[Sequence[float]],
    scale: float,
) -> list[tuple[int, float]]:
    """How far every class is from what it should say, the small ones left out."""
    total = [0.0] * len(bias)
    for row, value in given:
        total = [told + value * weight for told, weight in zip(total, weights[row], strict=True)]
    scores = [own + scale * told for own, told in zip(bias, total, strict=True)]
    highest = max(scores)
    raised = [math.exp(score - highest) for score in scores]
    whole = sum(raised)
    errors = ((at, (at == target) - value / whole) for at, value in enumerate(raised))
    return [(at, error) for at, error in errors if abs(error) > TOO_SMALL]


def _packed(
    kept: Sequence[str],
    rarity: Sequence[int],
    classes: Sequence[str],
    bias: Sequence[float],
    weights: Sequence[Sequence[float]],
    trained_on: str,
) -> bytes:
    steps = [max(abs(row[at]) for row in weights) / 127 or 1.0 for at in range(len(classes))]
    head = {
        "classes": list(classes),
        "features": len(kept),
        "bias": [round(value, 4) for value in bias],
        "steps": [round(value, 8) for value in steps],
        "trained_on": trained_on,
    }
    numbers = array("I", [number_of(name) for name in kept])
    if byteorder == "big":
        numbers.byteswap()
    small = array(
        "b",
        [round(value / step) for row in weights for value, step in zip(row, steps, strict=True)],
    )
    body = numbers.tobytes() + bytes(rarity) + small.tobytes()
    return json.dumps(head).encode() + b"\n" + zlib.compress(body, 9)


def main(arguments: list[str]) -> None:
    tuned = [message for message in messages() if not message.held_out]
    for name, samples in MODELS.items():
        if arguments and name not in arguments:
            continue
        source = train(samples(tuned))
        (FOLDER / f"{name}.model").write_bytes(source)
        print(f"{name}: {len(samples(tuned))} messages, {len(source) // 1024} KiB")


if __name__ == "__main__":
    main(sys.argv[1:])
