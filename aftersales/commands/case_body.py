"""An action's words as they are typed: `--amount 12.50 --reason late`, or `amount=12.50`."""

import json
from typing import Any

import typer

from cases.actions import ACTIONS


def body_of(action: str, words: list[str]) -> dict[str, Any]:
    """Return the body that `words` spell, or end with usage (exit 2).

    `--field value`, `--field=value` and `field=value` mean the same. Lists and objects are written
    as JSON, a list of names also with commas.
    """
    body: dict[str, Any] = {}
    left = list(words)
    while left:
        word = left.pop(0)
        name, equals, value = word.removeprefix("--").partition("=")
        if not equals:
            if not word.startswith("--") or not left:
                raise typer.BadParameter(f"{word}: write --FIELD VALUE or FIELD=VALUE")
            value = left.pop(0)
        field = name.replace("-", "_")
        body[field] = _read(action, field, value)
    return body


def _read(action: str, field: str, value: str) -> Any:
    kinds = _kinds(action, field)
    if kinds & {"array", "object"} and value.lstrip()[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError as error:
            raise typer.BadParameter(f"{field}: not JSON: {error}") from error
    if "array" in kinds:
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _kinds(action: str, field: str) -> set[str]:
    """Name the JSON types that a field of an action takes."""
    if action not in ACTIONS:
        return set()
    schema = ACTIONS[action][0].model_json_schema()["properties"].get(field, {})
    ways = schema.get("anyOf", [schema])
    return {str(way.get("type")) for way in ways}
