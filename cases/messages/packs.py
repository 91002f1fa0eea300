"""The words of one language, read once from the package's own files.

`templates/<language>/words.toml` holds what all letters share (greeting, choices, dates, scans);
every other file is a playbook, and every table in it a letter with `subject` and `text`. A phrase
may differ by country: `[words.US]` overrides `[words]` in the United States.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from pydantic import BaseModel, ConfigDict

_WORDS = "words.toml"


class Letter(BaseModel):
    """Subject and body of one message, as Jinja source."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    subject: str
    text: str


class Pack(BaseModel):
    """One language: its phrases by dotted key, and its letters by template name."""

    model_config = ConfigDict(frozen=True)

    language: str
    phrases: Mapping[str, str]
    letters: Mapping[str, Letter]

    def phrase(self, table: str, key: str, territory: str) -> str:
        """Return a phrase, in the wording of `territory` if that has its own; else KeyError."""
        local = self.phrases.get(f"{table}.{territory}.{key}")
        return self.phrases[f"{table}.{key}"] if local is None else local

    def keys(self, table: str) -> list[str]:
        """Name the phrases of one table, without what countries override."""
        prefix = f"{table}."
        found = (key.removeprefix(prefix) for key in self.phrases if key.startswith(prefix))
        return [key for key in found if "." not in key]


@cache
def languages() -> frozenset[str]:
    """Name the languages that have words of their own."""
    return frozenset(entry.name for entry in _root().iterdir() if entry.is_dir())


@cache
def pack(language: str) -> Pack:
    """Read the words of `language`, one of `languages()`."""
    folder = _root() / language
    letters: dict[str, Letter] = {}
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml") and file.name != _WORDS:
            playbook = file.name.removesuffix(".toml")
            for what, letter in tomllib.loads(file.read_text("utf-8")).items():
                letters[f"{playbook}.{what}"] = Letter.model_validate(letter)
    words = tomllib.loads((folder / _WORDS).read_text("utf-8"))
    return Pack(language=language, phrases=dict(_flat(words)), letters=letters)


def _root() -> Traversable:
    return files("cases.messages") / "templates"


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, str):
            found.append((prefix + key, value))
        else:
            found += _flat(value, f"{prefix}{key}.")
    return found
