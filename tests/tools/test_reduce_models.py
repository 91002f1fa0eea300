"""The reduced models hold facts only."""

import json
from pathlib import Path

from tests.tools.reduce_models import MODELS, main, reduced_schema


def test_prose_goes_and_facts_stay() -> None:
    schema = {
        "type": "object",
        "description": "A long story.",
        "required": ["description"],
        "properties": {
            "description": {"type": "string", "description": "A word.", "example": "x"},
            "kind": {"type": "string", "enum": ["A"], "x-docgen": [{"value": "A"}]},
            "parts": {"type": "array", "items": {"$ref": "#/definitions/P"}, "maxItems": 2},
        },
    }
    assert reduced_schema(schema) == {
        "type": "object",
        "required": ["description"],
        "properties": {
            "description": {"type": "string"},
            "kind": {"type": "string", "enum": ["A"]},
            "parts": {"type": "array", "items": {"$ref": "#/definitions/P"}, "maxItems": 2},
        },
    }


def test_every_model_is_reduced(tmp_path: Path) -> None:
    operation = {
        "operationId": "get",
        "description": "Prose.",
        "parameters": [{"name": "id", "in": "path", "required": True, "type": "string"}],
        "responses": {"200": {"description": "Prose.", "headers": {"b": {}, "a": {}}}},
    }
    model = {"paths": {"/a/{id}": {"get": operation, "parameters": []}}, "definitions": {}}
    for file in MODELS.values():
        (tmp_path / file).write_text(json.dumps(model))
    main([str(tmp_path), str(tmp_path / "out")])
    assert {file.stem for file in (tmp_path / "out").iterdir()} == set(MODELS)
    text = (tmp_path / "out" / "orders.json").read_text()
    assert "Prose" not in text
    facts = json.loads(text)["paths"]["/a/{id}"]["get"]
    assert facts["responses"] == {"200": {"headers": ["a", "b"]}}
    assert facts["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    ]
