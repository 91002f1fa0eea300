"""Every error as `application/problem+json` (RFC 9457), with a `type` that never changes.

400 not-json                 the body cannot be read
401 bad-signature            a webhook that nobody we know signed just now
401 unauthenticated          no token, or one that nobody holds
403 forbidden                the role does not reach
404 not-found                405 method-not-allowed
409 not-legal                not legal now: `legal` names what is, `left` what may be refunded
413 too-large                415 unsupported-media-type
422 invalid                  names the `field`
422 refused-by-linter        names `rules` and `findings`
429 rate-limited             500 internal
503 unavailable              store or engine away: try again after `Retry-After`
"""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from cases.errors import (
    EngineUnavailable,
    Forbidden,
    IllegalAction,
    InvalidInput,
    RefusedMovement,
    StoreUnavailable,
)

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = "5"
"""Seconds after which a piece that was away may be back."""

TITLES: dict[str, tuple[int, str]] = {
    "not-json": (400, "The body is not JSON"),
    "bad-request": (400, "The request cannot be read"),
    "bad-signature": (401, "Signature missing, wrong or stale"),
    "unauthenticated": (401, "A valid bearer token is needed"),
    "forbidden": (403, "This role may not do that"),
    "not-found": (404, "Not found"),
    "method-not-allowed": (405, "Method not allowed"),
    "not-legal": (409, "Not legal now"),
    "too-large": (413, "The body is too large"),
    "unsupported-media-type": (415, "Only application/json is understood"),
    "invalid": (422, "A field is missing or wrong"),
    "refused-by-linter": (422, "The message breaks the rules for messages to buyers"),
    "rate-limited": (429, "Too many requests"),
    "internal": (500, "Something went wrong on our side"),
    "unavailable": (503, "Not available now"),
}
"""Status and title by name; `type` is `urn:aftersales:problem:NAME`."""

_BY_STATUS = {400: "bad-request"} | {
    status: name
    for name, (status, _) in TITLES.items()
    if status in (404, 405, 413, 415, 429, 500, 503)
}


class Problem(Exception):
    """An answer that is an error."""

    def __init__(
        self, name: str, detail: str, headers: Mapping[str, str] | None = None, **extras: object
    ) -> None:
        """Choose the problem by name; `extras` stand beside `detail` in the answer."""
        super().__init__(detail)
        self.name = name
        self.detail = detail
        self.headers = dict(headers or {})
        self.extras = extras


def unavailable(piece: str, detail: str) -> Problem:
    """Return the answer while a piece of the system is away."""
    return Problem("unavailable", detail, {"Retry-After": RETRY_AFTER}, piece=piece)


def answer(problem: Problem) -> Response:
    """Return the problem as a response."""
    status, title = TITLES[problem.name]
    body: dict[str, Any] = {
        "type": f"urn:aftersales:problem:{problem.name}",
        "title": title,
        "status": status,
        "detail": problem.detail,
    }
    return Response(
        to_json(body | problem.extras),
        status_code=status,
        headers=problem.headers,
        media_type=MEDIA_TYPE,
    )


def install(app: FastAPI) -> None:
    """Answer every error of `app` as a problem."""
    for kind, handler in _HANDLERS.items():
        app.add_exception_handler(kind, handler)


async def _problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return answer(error)


async def _invalid(_: Request, error: Exception) -> Response:
    assert isinstance(error, InvalidInput)
    return answer(Problem("invalid", str(error), field=error.field))


async def _forbidden(_: Request, error: Exception) -> Response:
    return answer(Problem("forbidden", str(error)))


async def _illegal(_: Request, error: Exception) -> Response:
    assert isinstance(error, IllegalAction | RefusedMovement)
    extras: dict[str, Any] = {
        key: error.context[key] for key in ("legal", "left") if key in error.context
    }
    return answer(Problem("not-legal", str(error), **extras))


async def _store_away(_: Request, error: Exception) -> Response:
    return answer(unavailable("database", str(error)))


async def _engine_away(_: Request, error: Exception) -> Response:
    assert isinstance(error, EngineUnavailable)
    return answer(unavailable(str(error.context.get("piece", "temporal")), str(error)))


async def _bad_parameter(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"][1:]) or str(first["loc"][0])
    cause = first.get("ctx", {}).get("error")
    words = cause.detail if isinstance(cause, InvalidInput) else first["msg"]
    return answer(Problem("invalid", f"{field}: {words}", field=field))


async def _http(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    name = _BY_STATUS.get(error.status_code, "internal")
    return answer(Problem(name, str(error.detail), error.headers))


async def _unexpected(_: Request, error: Exception) -> Response:
    # What went wrong is in the log; the answer gives nothing away.
    return answer(Problem("internal", "The error was recorded; trying again may help."))


_HANDLERS = {
    Problem: _problem,
    InvalidInput: _invalid,
    Forbidden: _forbidden,
    IllegalAction: _illegal,
    RefusedMovement: _illegal,
    StoreUnavailable: _store_away,
    EngineUnavailable: _engine_away,
    RequestValidationError: _bad_parameter,
    HTTPException: _http,
    Exception: _unexpected,
}
