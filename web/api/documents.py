"""How the agents' API reads in the OpenAPI document. The answers themselves are built by hand."""

from functools import cache
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from cases.actions import ACTIONS

_TITLES = {
    400: "Not JSON.",
    401: "No token, or one that nobody holds.",
    403: "The role does not reach.",
    404: "No such case.",
    409: "Not legal now, or the version moved: `legal` names what is legal, `left` the money left.",
    413: "The body is too large.",
    415: "The body is not application/json.",
    422: "A field is missing or wrong: `field` names it. Words to a buyer: `rules`, `findings`.",
    503: "Store or engine away; `Retry-After` says when to try again.",
}


class ProblemDocument(BaseModel):
    """RFC 9457."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=["urn:aftersales:problem:not-legal"])
    title: str
    status: int
    detail: str


class CaseView(BaseModel):
    """A case; the fields of CONTRACT 5, and more over time."""

    model_config = ConfigDict(extra="allow")

    case_id: str
    version: int
    seller: str
    marketplace: str
    order_id: str | None
    playbook: str
    stage: str
    status: str
    outcome: str | None
    actions: dict[str, Any] = {}
    """Legal now for this person: action to the JSON Schema of its body."""
    temporal_url: str | None = None
    stale: bool = False
    """True while the engine is away: this is the last version on the board."""


class CaseInList(BaseModel):
    """A case without its messages, evidence and ledger rows."""

    model_config = ConfigDict(extra="allow")

    case_id: str


class CasePage(BaseModel):
    """A page of the queue."""

    cases: list[CaseInList]
    next_cursor: str | None


class TimelineEntry(BaseModel):
    """Who or what did what, when and why; `hash` chains it to the entry before."""

    model_config = ConfigDict(extra="allow")

    run: int
    seq: int
    at: AwareDatetime
    actor: str
    verified: bool
    what: str
    why: str
    facts: dict[str, Any]


class Timeline(BaseModel):
    """The audit of a case, oldest first."""

    case_id: str
    entries: list[TimelineEntry]


class Summary(BaseModel):
    """How many cases there are."""

    open: int
    closed: int
    breached: int
    """Open cases with a clock past its due moment."""
    by_status: dict[str, int]
    by_playbook: dict[str, int]
    """Open cases only."""
    by_outcome: dict[str, int]
    """Closed cases only."""


@cache
def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema()


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return `responses` for these errors."""
    content = {"application/problem+json": {"schema": _schema(ProblemDocument)}}
    return {s: {"description": _TITLES[s], "content": content} for s in statuses}


def action_body() -> dict[str, Any]:
    """Return `openapi_extra` for actions: any of their bodies, as each action has its own."""
    models = {model.__name__: model for model, _ in ACTIONS.values()}
    schemas = [_schema(model) for model in models.values()]
    return {
        "requestBody": {
            "required": False,
            "content": {"application/json": {"schema": {"type": "object", "anyOf": schemas}}},
        }
    }
