"""`aftersales lint` and `aftersales read`: the same functions that the running system uses."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Annotated, Any

import typer

from cases.linter import lint_text
from cases.reader import read as read_words

Text = Annotated[str, typer.Argument(help="The words; `-` or nothing reads standard input.")]
Lines = Annotated[bool, typer.Option("--jsonl", help="One JSON object a line in, one out.")]
Language = Annotated[str | None, typer.Option(help="Language of the words, if known.")]


def lint(
    text: Text = "-",
    marketplace: Annotated[str, typer.Option(help="Where the message goes.")] = "US",
    language: Language = None,
    jsonl: Lines = False,
) -> None:
    """Check outgoing words; exit 1 when something blocks."""

    def one(line: dict[str, Any]) -> dict[str, Any]:
        found = lint_text(
            line["text"],
            language=line.get("language") or language,
            marketplace=line.get("marketplace") or marketplace,
        )
        return {"findings": [f.model_dump() for f in found]}

    results = list(_answers(one, text, jsonl))
    blocked = any(f["level"] == "block" for result in results for f in result["findings"])
    raise typer.Exit(1 if blocked else 0)


def read(
    text: Text = "-",
    choices: Annotated[
        int | None, typer.Option(help="So many choices were offered; 0 = a yes/no question.")
    ] = None,
    language: Language = None,
    jsonl: Lines = False,
) -> None:
    """Say what the reader makes of a buyer's words."""

    def one(line: dict[str, Any]) -> dict[str, Any]:
        asked = line.get("choices", choices)
        reading = read_words(line["text"], choices=asked, language=line.get("language") or language)
        shown = ("language", "topic", "topic_confidence", "acts", "reply")
        return {key: getattr(reading, key) for key in shown}

    for _ in _answers(one, text, jsonl):
        pass


def _answers(
    one: Callable[[dict[str, Any]], dict[str, Any]], text: str, jsonl: bool
) -> Iterator[dict[str, Any]]:
    """Answer each line, or the one text, printing as it goes."""
    if not jsonl:
        words = sys.stdin.read() if text == "-" else text
        result = one({"text": words})
        print(json.dumps(result, ensure_ascii=False))
        yield result
        return
    source = sys.stdin if text == "-" else text.splitlines()
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
        raise typer.BadParameter(f"line {number} is not JSON: {error}") from error
    if not isinstance(line, dict) or not isinstance(line.get("text"), str):
        raise typer.BadParameter(f"line {number}: an object with `text` is needed")
    return line
