"""The reader's corpora under `reader/`: one message a line, with what it is.

``LANGUAGE.topics.jsonl`` and ``LANGUAGE.replies.jsonl`` were written before the reader; a quarter
of each, chosen by a fixed seed, is held out: nobody looks at those misses, and no model is trained
on them. ``practice.jsonl`` was written for training only. ``fresh1.jsonl`` and ``fresh2.jsonl``
were written without a look at the word lists, to measure a reader that had never seen them: the
first was measured once and then joined the tuned part, the second is held out whole.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "reader"
LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
SEED = "aftersales reader 1"
HELD_OUT_QUARTERS = 1


@dataclass(frozen=True)
class Message:
    """What a buyer wrote; `reply` with the number of `choices` offered, or else the topic."""

    text: str
    language: str
    source: str
    topic: str | None
    reply: str | None
    choices: int | None

    @property
    def held_out(self) -> bool:
        if self.source in ("practice", "fresh1"):
            return False
        return self.source == "fresh2" or _quarter(self.text) < HELD_OUT_QUARTERS

    @property
    def label(self) -> str:
        return self.topic or self.reply or ""


def _quarter(text: str) -> int:
    return hashlib.sha256(f"{SEED}\n{text}".encode()).digest()[0] % 4


@cache
def messages() -> tuple[Message, ...]:
    return tuple(_all())


def _all() -> Iterator[Message]:
    for path in sorted(FOLDER.glob("*.jsonl")):
        name = path.stem
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            yield Message(
                text=told["text"],
                language=told.get("language") or name.split(".")[0],
                source="corpus" if "." in name else name,
                topic=told.get("topic"),
                reply=told.get("reply"),
                choices=told.get("choices"),
            )
