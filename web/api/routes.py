"""The paths of `/api/v1`: read the request, ask whoever knows, answer."""

import re
import uuid
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Path, Query, Request
from fastapi.responses import Response, StreamingResponse
from pydantic_core import to_json

from cases import actions
from cases.books import Person
from cases.errors import InvalidInput
from web.api.acting import Acting, require_role
from web.api.documents import CasePage, CaseView, Summary, Timeline, action_body, problems
from web.api.people import person_from
from web.api.queue import QueueQuery
from web.api.stream import changes
from web.api.summary import summary
from web.api.views import Views, no_such_case, require_id
from web.bodies import parse_json, read_body, require_json_type
from web.deps import WebDeps

_VERSION = re.compile(r'(?:W/)?"?([0-9]{1,9})"?')
LARGEST_ACTION = 256 * 1024
"""Bytes of an action's body."""


def api(deps: WebDeps) -> APIRouter:
    """Return the agents' API."""
    router = APIRouter(prefix="/api/v1", tags=["agents"], responses=problems(401, 422, 503))
    signed_in = person_from(deps.tokens)
    views = Views(deps)
    acting = Acting(deps, views)

    @router.get("/cases", responses={200: {"model": CasePage}})
    async def list_cases(
        query: Annotated[QueueQuery, Query()], person: Annotated[Person, Depends(signed_in)]
    ) -> Response:
        """A page of the queue, earliest due first."""
        page = await deps.board.page(query.of(person))
        return _json({"cases": page.cases, "next_cursor": page.next_cursor})

    @router.get(
        "/cases/{case_id:path}/timeline", responses={200: {"model": Timeline}, **problems(404)}
    )
    async def timeline(case_id: str, _: Annotated[Person, Depends(signed_in)]) -> Response:
        """The audit of a case, oldest first: who or what, when, why."""
        require_id(case_id)
        entries = await deps.board.timeline(case_id)
        if not entries and await deps.board.snapshot(case_id) is None:
            raise no_such_case(case_id)
        return _json({"case_id": case_id, "entries": entries})

    @router.get("/cases/{case_id:path}", responses={200: {"model": CaseView}, **problems(404)})
    async def show_case(case_id: str, person: Annotated[Person, Depends(signed_in)]) -> Response:
        """A case as it is now, with what this person may do."""
        return _case(await views.show(case_id, person))

    @router.post(
        "/cases/{case_id:path}/actions/{action}",
        responses={200: {"model": CaseView}, **problems(400, 403, 404, 409, 413, 415)},
        openapi_extra=action_body(),
    )
    async def act(
        case_id: str,
        action: Annotated[str, Path(json_schema_extra={"enum": list(actions.ACTIONS)})],
        request: Request,
        person: Annotated[Person, Depends(signed_in)],
        idempotency_key: Annotated[str, Header(max_length=255)] = "",
        if_match: Annotated[str, Header()] = "",
    ) -> Response:
        """Do something with a case; `actions` of the case tells what is legal, and the words.

        The same `Idempotency-Key` again gives the same answer and does nothing twice. `If-Match`
        refuses with 409 if the case is no longer at this `version`.
        """
        _require_known(action)
        wanted = actions.Request(
            action=action,
            name=person.name,
            role=person.role,
            key=f"{person.name}:{idempotency_key.strip() or uuid.uuid4()}",
        )
        require_role(wanted)
        update = {"version": _version(if_match), "body": await _body(request)}
        return _case(await acting.act(case_id, wanted.model_copy(update=update)))

    @router.get("/stream", responses={200: {"content": {"text/event-stream": {}}}})
    async def stream(
        _: Annotated[Person, Depends(signed_in)],
        last_event_id: Annotated[int | None, Header(ge=0, le=2**62)] = None,
    ) -> StreamingResponse:
        """Changes of the board from now on, or from `Last-Event-ID`, as server-sent events."""
        cursor = await deps.board.last_change() if last_event_id is None else last_event_id
        events = changes(deps.board, cursor, deps.stream_pause)
        headers = {"X-Accel-Buffering": "no"}
        return StreamingResponse(events, media_type="text/event-stream", headers=headers)

    @router.get("/metrics/summary", responses={200: {"model": Summary}})
    async def metrics_summary(_: Annotated[Person, Depends(signed_in)]) -> Response:
        """How many cases there are, by status and playbook."""
        return _json(summary(await deps.board.counts()).model_dump())

    return router


def _json(value: Any, headers: dict[str, str] | None = None) -> Response:
    return Response(to_json(value), headers=headers, media_type="application/json")


def _case(shown: dict[str, Any]) -> Response:
    return _json(shown, {"ETag": f'"{shown["version"]}"'})


def _require_known(action: str) -> None:
    if action not in actions.ACTIONS:
        raise InvalidInput("action", f"unknown; known: {', '.join(actions.ACTIONS)}")


def _version(if_match: str) -> int | None:
    text = if_match.strip()
    if text in ("", "*"):
        return None
    found = _VERSION.fullmatch(text)
    if found is None:
        raise InvalidInput("If-Match", "write the `version` of the case you looked at")
    return int(found[1])


async def _body(request: Request) -> dict[str, Any]:
    raw = await read_body(request, LARGEST_ACTION)
    if not raw.strip():
        return {}
    if "content-type" in request.headers:
        require_json_type(request)
    body = parse_json(raw)
    if not isinstance(body, dict):
        raise InvalidInput("body", "must be an object")
    return body
