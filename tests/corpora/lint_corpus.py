"""Reads the linter's corpus: one file per rule, one sentence a line, sections `[de catch]`.

A line may begin with a JSON object of what the draft knows besides its words; `\\n` is a line
break. A third of every section, chosen by a fixed seed, is held out: word lists are tuned on
the rest, and both parts are measured.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "lint"
SEED = "2026-03-02"


@dataclass(frozen=True)
class Line:
    """One sentence of the corpus; `rule` is `good` for messages that nothing may block."""

    rule: str
    language: str
    caught: bool
    text: str
    context: dict[str, Any]
    number: int

    @property
    def held_out(self) -> bool:
        """Whether the line belongs to the third that is only measured."""
        digest = hashlib.sha256(f"{SEED}{self.rule}{self.language}{self.text}".encode()).digest()
        return digest[0] % 3 == 0

    def __str__(self) -> str:
        """Where the line stands, for a test's name."""
        return f"{self.rule}.txt:{self.number}"


def lines(rule: str) -> list[Line]:
    """All sentences of one file of the corpus."""
    found: list[Line] = []
    language, caught = "", False
    for number, raw in enumerate((FOLDER / f"{rule}.txt").read_text("utf-8").splitlines(), 1):
        if raw.startswith("[") and raw.endswith(("catch]", "pass]")):
            language, kind = raw[1:-1].split()
            caught = kind == "catch"
        elif raw and not raw.startswith("# "):
            context, text = _context(raw)
            found.append(Line(rule, language, caught, _spelled(text), context, number))
    return found


def rules() -> list[str]:
    """Names of all files of the corpus."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def _context(raw: str) -> tuple[dict[str, Any], str]:
    if not raw.startswith("{"):
        return {}, raw
    context, end = json.JSONDecoder().raw_decode(raw)
    return context, raw[end:].strip()


def _spelled(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t")
