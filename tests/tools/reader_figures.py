"""Measures the reader on its corpora: `python -m tests.tools.reader_figures [--misses] [--write]`.

Prints confusion, precision and recall per topic, kind of reply and language, the tuned part, the
held-out part and the fresh messages apart, and the time a message takes. `--misses` shows what is
read wrongly in the tuned part (never in the others), `--write` makes docs/reader.md.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from cases.reader import LONGEST, Reading, read
from tests.corpora.reader_corpus import LANGUAGES, Message, messages

PAGE = Path(__file__).parents[2] / "docs" / "reader.md"
MARK = "<!-- figures below: make docs -->"
BY_A_PERSON = ("unclear", "anger", "legal", "safety", "address_change")
"""Kinds of reply that are right to leave to a person."""
ALARMS = ("safety", "legal")
ROUNDS = 5


@dataclass(frozen=True)
class Judged:
    """A message with what the reader made of it."""

    message: Message
    got: str
    acts: bool

    @property
    def right(self) -> bool:
        return self.got == self.message.label


@cache
def _judge(message: Message) -> Judged:
    reading: Reading = read(message.text, choices=message.choices)
    return Judged(message, reading.topic if message.topic else reading.reply, reading.acts)


def part(name: str) -> list[Judged]:
    """The messages of one part: `tuned`, `held_out` or `fresh`."""
    chosen: dict[str, Callable[[Message], bool]] = {
        "tuned": lambda m: not m.held_out,
        "held_out": lambda m: m.held_out and m.source != "fresh2",
        "fresh": lambda m: m.source == "fresh2",
    }
    return [_judge(message) for message in messages() if chosen[name](message)]


PARTS = ("tuned", "held_out", "fresh")


def ratio(count: int, of: int) -> float:
    return round(count / of, 3) if of else 1.0


def by_itself(message: Message) -> bool:
    """Whether a perfect reader would act on the message without a person."""
    if message.topic:
        return message.topic != "question"
    return message.reply not in BY_A_PERSON


def acting(told: Sequence[Judged]) -> dict[str, Any]:
    """Precision and recall of what acts by itself."""
    acts = [one for one in told if one.acts]
    right = sum(one.right for one in acts)
    wanted = sum(by_itself(one.message) for one in told)
    return {
        "messages": len(told),
        "acts": len(acts),
        "precision": ratio(right, len(acts)),
        "recall": ratio(right, wanted),
    }


def alarm_recall(told: Sequence[Judged]) -> float:
    """How many messages about danger or law are read as just that."""
    alarms = [one for one in told if one.message.label in ALARMS]
    return ratio(sum(one.right for one in alarms), len(alarms))


def per_label(told: Sequence[Judged]) -> dict[str, dict[str, float]]:
    """Precision and recall of every topic, or every kind of reply."""
    rows = {}
    for label in sorted({one.message.label for one in told}):
        named = [one for one in told if one.got == label]
        meant = [one for one in told if one.message.label == label]
        hits = sum(one.right for one in named)
        rows[label] = {"precision": ratio(hits, len(named)), "recall": ratio(hits, len(meant))}
    return rows


def confusion(told: Sequence[Judged]) -> dict[str, dict[str, int]]:
    """For every topic or reply, what the reader made of its messages."""
    counts = Counter((one.message.label, one.got) for one in told)
    rows: dict[str, dict[str, int]] = {}
    for (meant, got), count in sorted(counts.items()):
        rows.setdefault(meant, {})[got] = count
    return rows


def kind_of(told: Iterable[Judged], topics: bool) -> list[Judged]:
    return [one for one in told if bool(one.message.topic) is topics]


def _measured(told: Sequence[Judged]) -> dict[str, Any]:
    languages = {
        language: acting([one for one in told if one.message.language == language])
        for language in LANGUAGES
    }
    return {
        "acting": acting(told),
        "languages": languages,
        "labels": per_label(told),
        "confusion": confusion(told),
    }


def milliseconds() -> dict[str, float]:
    """Best time: for a message of the corpora, and for the longest that is read."""
    sample = [message.text for message in messages()[::20]]
    longest = ("\n".join(sample) * 20)[:LONGEST]
    return {
        "a message of the corpora": _best(lambda: [read(text) for text in sample]) / len(sample),
        f"{LONGEST} characters": _best(lambda: [read(longest)]),
    }


def _best(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return round(best * 1000, 2)


def figures() -> dict[str, Any]:
    """Everything that is measured, for `make bench` and docs/reader.md."""
    found: dict[str, Any] = {"milliseconds": milliseconds()}
    for name in PARTS:
        told = part(name)
        found[name] = {
            "topics": _measured(kind_of(told, True)),
            "replies": _measured(kind_of(told, False)),
            "alarms": alarm_recall(told),
        }
    return found


def tables(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    lines = [
        "| part | kind | messages | act | precision | recall | safety and legal recall |",
        "|---|---|---|---|---|---|---|",
    ]
    for name in PARTS:
        for kind in ("topics", "replies"):
            row = found[name][kind]["acting"]
            alarms = found[name]["alarms"] if kind == "replies" else ""
            lines.append(f"| {name} | {kind} | {_cells(row)} | {alarms} |")
    lines += ["", "| part | kind | language | messages | act | precision | recall |"]
    lines += ["|---|---|---|---|---|---|---|"]
    lines += [
        f"| {name} | {kind} | {language} | {_cells(row)} |"
        for name in PARTS
        for kind in ("topics", "replies")
        for language, row in found[name][kind]["languages"].items()
    ]
    for kind in ("topics", "replies"):
        lines += ["", f"### {kind.capitalize()} of the held-out part", ""]
        lines += ["| meant | precision | recall | read as |", "|---|---|---|---|"]
        lines += _labels(found["held_out"][kind])
    lines += ["", "| time | ms |", "|---|---|"]
    lines += [f"| {what} | {value:.1f} |" for what, value in found["milliseconds"].items()]
    return "\n".join(lines) + "\n"


def _cells(row: dict[str, Any]) -> str:
    return " | ".join(str(row[key]) for key in ("messages", "acts", "precision", "recall"))


def _labels(measured: dict[str, Any]) -> list[str]:
    return [
        f"| {label} | {row['precision']} | {row['recall']} | "
        + ", ".join(f"{got} {n}" for got, n in measured["confusion"].get(label, {}).items())
        + " |"
        for label, row in measured["labels"].items()
    ]


def main(arguments: list[str]) -> None:
    found = figures()
    print(json.dumps(found) if "--json" in arguments else tables(found))
    if "--misses" in arguments:
        for one in part("tuned"):
            if not one.right:
                message = one.message
                print(f"{message.language} {message.label} {one.got} {one.acts} {message.text!r}")
    if "--write" in arguments:
        above = PAGE.read_text(encoding="utf-8").partition(MARK)[0]
        PAGE.write_text(f"{above}{MARK}\n\n{tables(found)}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
