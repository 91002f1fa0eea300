"""Reduces Amazon's published interface models to bare facts for the contract tests.

Kept: paths, parameters, status codes, header names, and of schemas the structure, types, enums,
required fields and limits. Dropped: every description and example.

    python -m tests.tools.reduce_models MODELS_DIRECTORY [OUTPUT_DIRECTORY]
"""

import json
import sys
from pathlib import Path
from typing import Any

MODELS = {
    "orders": "orders_2026-01-01.json",
    "feeds": "feeds_2021-06-30.json",
    "finances": "finances_2024-06-19.json",
    "messaging": "messaging.json",
    "fulfillmentOutbound": "fulfillmentOutbound_2020-07-01.json",
    "tokens": "tokens_2021-03-01.json",
}
"""Name of the reduced copy, and the model it comes from."""

METHODS = ("get", "put", "post", "delete", "patch")
FACTS = frozenset(
    {
        "$ref",
        "type",
        "format",
        "enum",
        "required",
        "pattern",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minimum",
        "maximum",
    }
)
"""Schema keywords that are kept as they are; those that hold schemas are reduced themselves."""

Json = dict[str, Any]


def reduced_schema(schema: Json) -> Json:
    """Return what a schema demands, without what it explains."""
    facts = {key: value for key, value in schema.items() if key in FACTS}
    if "properties" in schema:
        facts["properties"] = {k: reduced_schema(v) for k, v in schema["properties"].items()}
    if "allOf" in schema:
        facts["allOf"] = [reduced_schema(part) for part in schema["allOf"]]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            facts[key] = reduced_schema(schema[key])
    return facts


def _parameter(parameter: Json) -> Json:
    where = {key: parameter[key] for key in ("name", "in", "required") if key in parameter}
    # What is not in the body has its type beside its name, in the parameter itself.
    what = {key: value for key, value in parameter.items() if key not in where}
    return where | {"schema": reduced_schema(what.get("schema", what))}


def _response(response: Json) -> Json:
    facts: Json = {"headers": sorted(response.get("headers", {}))}
    if "schema" in response:
        facts["schema"] = reduced_schema(response["schema"])
    return facts


def reduced(model: Json) -> Json:
    """Return the facts of a whole model (Swagger 2.0)."""
    paths: Json = {}
    for path, operations in model["paths"].items():
        shared = operations.get("parameters", [])
        paths[path] = {
            method: {
                "operationId": operation["operationId"],
                "parameters": [_parameter(p) for p in operation.get("parameters", []) + shared],
                "responses": {code: _response(r) for code, r in operation["responses"].items()},
            }
            for method, operation in operations.items()
            if method in METHODS
        }
    definitions = {name: reduced_schema(s) for name, s in model["definitions"].items()}
    return {"paths": paths, "definitions": definitions}


def main(arguments: list[str]) -> None:
    """Reduce every model of the first directory into the second."""
    source = Path(arguments[0])
    target = Path(arguments[1]) if len(arguments) > 1 else Path("tests/contracts/amazon")
    target.mkdir(parents=True, exist_ok=True)
    for name, file in MODELS.items():
        facts = reduced(json.loads((source / file).read_text(encoding="utf-8")))
        text = json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False)
        (target / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
