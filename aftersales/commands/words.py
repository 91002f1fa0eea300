"""`aftersales lint` and `aftersales read`: the same functions that the running system uses."""

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from cases.linter import lint_text
from cases.marketplaces import UnknownMarketplace
from cases.marketplaces import marketplace as place_of
from cases.reader import read as read_words
from cases.reader.choices import MOST

Text = Annotated[str, typer.Argument(help="The words; `-` or nothing reads standard input.")]
Lines = Annotated[bool, typer.Option("--jsonl", help="One JSON object a line in, one out.")]
Language = Annotated[str | None, typer.Option(help="Language of the words, if known.")]
File = Annotated[Path | None, typer.Option(help="Read the words from here; - is standard input.")]
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*")


def lint(
    text: Text = "-",
    marketplace: Annotated[str, typer.Option(help="Where the message goes.")] = "US",
    language: Language = None,
    jsonl: Lines = False,
    file: File = None,
) -> None:
    """Check outgoing words; exit 1 when something blocks."""
    _check({"language": language, "marketplace": marketplace}, "--")

    def one(line: dict[str, Any]) -> dict[str, Any]:
        found = lint_text(
            line["text"],
            language=line.get("language") or language,
            marketplace=line.get("marketplace") or marketplace,
        )
        return {"findings": [f.model_dump() for f in found]}

    results = list(_answers(one, _source(text, file), jsonl))
    blocked = any(f["level"] == "block" for result in results for f in result["findings"])
    raise typer.Exit(1 if blocked else 0)


def read(
    text: Text = "-",
    choices: Annotated[
        int | None, typer.Option(help="So many choices were offered; 0 = a yes/no question.")
    ] = None,
    language: Language = None,
    jsonl: Lines = False,
    file: File = None,
) -> None:
    """Say what the reader makes of a buyer's words."""
    _check({"language": language, "choices": choices}, "--")

    def one(line: dict[str, Any]) -> dict[str, Any]:
        asked = choices if line.get("choices") is None else line["choices"]
        reading = read_words(line["text"], choices=asked, language=line.get("language") or language)
        shown = ("language", "topic", "topic_confidence", "acts", "reply")
        return {key: getattr(reading, key) for key in shown}

    for _ in _answers(one, _source(text, file), jsonl):
        pass


def _source(text: str, file: Path | None) -> str | None:
    """The words themselves; None means standard input."""
    if file is None:
        return None if text == "-" else text
    if text != "-":
        raise typer.BadParameter("give the words or --file, not both", param_hint="TEXT")
    if str(file) == "-":
        return None
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise typer.BadParameter(
            f"cannot read {file}: {error.strerror}", param_hint="--file"
        ) from error
    except UnicodeDecodeError as error:
        raise typer.BadParameter(
            f"{file} is not UTF-8; save it as UTF-8", param_hint="--file"
        ) from error


def _check(line: dict[str, Any], where: str) -> None:
    """Refuse what cannot be a language, a marketplace or a number of choices."""
    language, place, choices = (line.get(key) for key in ("language", "marketplace", "choices"))
    if language and not (isinstance(language, str) and _TAG.fullmatch(language)):
        raise typer.BadParameter(
            f"{where}language {language!r} is no language code; write de or de-AT"
        )
    if place:
        try:
            place_of(str(place))
        except UnknownMarketplace as error:
            raise typer.BadParameter(f"{where}{error}") from error
    if choices is not None and not (type(choices) is int and 0 <= choices <= MOST):
        raise typer.BadParameter(
            f"{where}choices {choices!r} is no number: `choices` must be from 0 to {MOST}"
        )


def _answers(
    one: Callable[[dict[str, Any]], dict[str, Any]], text: str | None, jsonl: bool
) -> Iterator[dict[str, Any]]:
    """Answer each line, or the one text, printing as it goes."""
    if not jsonl:
        words = sys.stdin.read() if text is None else text
        result = one({"text": words})
        print(json.dumps(result, ensure_ascii=False))
        yield result
        return
    source = sys.stdin if text is None else text.splitlines()
    for number, raw in enumerate(source, start=1):
        if not raw.strip():
            continue
        line = _line(raw, number)
        result = one(line)
        known = {"id": line["id"]} if "id" in line else {}
        print(json.dumps(known | result, ensure_ascii=False))
        yield result


def _line(raw: str, number: int) -> dict[str, Any]:
    try:
        line = json.loads(raw)
    except json.JSONDecodeError as error:
        raise typer.BadParameter(
            f"line {number} is not JSON ({error}); write one object a line, such as "
            '{"text": "…"}, and name a file with --file'
        ) from error
    if not isinstance(line, dict) or not isinstance(line.get("text"), str):
        raise typer.BadParameter(f"line {number}: an object with `text` is needed")
    _check(line, f"line {number}: ")
    return line
