"""How inbound events read in the OpenAPI document."""

from typing import Any

from cases.events import DATA, Event

_PROBLEM = {"content": {"application/problem+json": {"schema": {"type": "object"}}}}
_ANSWERS = {
    202: "Every event is stored; known ids are listed as duplicates and do nothing.",
    400: "Not JSON.",
    401: "Signature missing, wrong or stale.",
    413: "Over 1 MiB.",
    415: "Not application/json.",
    422: "Schema: `field` names the field. A list is taken whole or not at all.",
    429: "Too fast.",
    503: "The store is away; nothing was acknowledged.",
}
_ACCEPTED = {
    "type": "object",
    "required": ["accepted", "duplicates"],
    "properties": {
        "accepted": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "case_id"],
                "properties": {"id": {"type": "string"}, "case_id": {"type": "string"}},
            },
        },
        "duplicates": {"type": "array", "items": {"type": "string"}},
    },
}


def _event() -> dict[str, Any]:
    schema = Event.model_json_schema()
    properties = {k: v for k, v in schema["properties"].items() if k != "readings"}
    types = ", ".join(f"`{name}`" for name in DATA)
    properties["type"] = {"type": "string", "enum": list(DATA), "description": types}
    return {**schema, "properties": properties, "title": "Event", "description": "One event."}


def _responses() -> dict[str, Any]:
    told: dict[str, Any] = {
        str(status): {"description": words, **_PROBLEM} for status, words in _ANSWERS.items()
    }
    told["202"]["content"] = {"application/json": {"schema": _ACCEPTED}}
    return told


def _header(name: str, description: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": "header",
        "required": True,
        "schema": {"type": "string"},
        "description": description,
    }


OPENAPI: dict[str, Any] = {
    "parameters": [
        _header("webhook-id", "Unique id of this message; the same at every attempt."),
        _header("webhook-timestamp", "Seconds since 1970; at most 5 minutes off."),
        _header("webhook-signature", "`v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`."),
    ],
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "oneOf": [
                        _event(),
                        {"type": "array", "items": _event(), "minItems": 1, "maxItems": 100},
                    ]
                }
            }
        },
    },
    "responses": _responses(),
}
"""Merged into the operation by FastAPI, which never sees the body: it is verified as raw bytes."""
