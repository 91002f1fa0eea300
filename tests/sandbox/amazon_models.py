"""Checks answers against the reduced copies of Amazon's published models."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs

COPIES = Path(__file__).parent.parent / "contracts" / "amazon"
Json = dict[str, Any]


def closed(schema: Json) -> Json:
    """Return a schema that refuses fields which the model does not name."""
    strict = {key: value for key, value in schema.items() if key != "properties"}
    if "items" in schema:
        strict["items"] = closed(schema["items"])
    if "properties" in schema:
        strict["properties"] = {k: closed(v) for k, v in schema["properties"].items()}
        strict.setdefault("additionalProperties", False)
    return strict


def _combined(definitions: Json) -> set[str]:
    """Return the names of definitions that are parts of an `allOf`, and cannot be closed."""
    parts = [part for schema in definitions.values() for part in schema.get("allOf", [])]
    return {part["$ref"].rpartition("/")[2] for part in parts if "$ref" in part}


class Operation:
    """One operation of a model."""

    def __init__(self, path: str, method: str, facts: Json, definitions: Json) -> None:
        self.name = str(facts["operationId"])
        self.method = method.upper()
        self.pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", path))
        self._responses: Json = facts["responses"]
        self._definitions = definitions

    def problems(self, response: httpx.Response) -> Iterator[str]:
        """Yield what is wrong with an answer."""
        answer = self._responses.get(str(response.status_code))
        if answer is None:
            yield f"{self.name}: {response.status_code} is not in the model"
            return
        for header in answer["headers"]:
            if header not in response.headers:
                yield f"{self.name}: {response.status_code} without {header}"
        if "schema" in answer:
            schema = {"allOf": [answer["schema"]], "definitions": self._definitions}
            validator = jsonschema_rs.Draft4Validator(schema, validate_formats=True)
            for error in validator.iter_errors(response.json()):
                yield f"{self.name}: {response.status_code} {error.instance_path} {error.message}"


@cache
def operations() -> tuple[Operation, ...]:
    """Return every operation of every model."""
    found = []
    for copy in sorted(COPIES.glob("*.json")):
        model = json.loads(copy.read_text(encoding="utf-8"))
        names = model["definitions"]
        parts = _combined(names)
        definitions = {n: s if n in parts else closed(s) for n, s in names.items()}
        for path, methods in model["paths"].items():
            for method, facts in methods.items():
                found.append(Operation(path, method, facts, definitions))
    return tuple(found)


def operation_of(response: httpx.Response) -> Operation | None:
    """Return the operation that an answer belongs to; None if it is none of Amazon's models."""
    request = response.request
    for operation in operations():
        if operation.method == request.method and operation.pattern.fullmatch(request.url.path):
            return operation
    return None
