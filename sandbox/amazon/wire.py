"""What all of Amazon's operations share: tokens, headers, errors, faults."""

import base64
import hashlib
import hmac
import json
import re
import time
import uuid
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sandbox.faults import BadGateway, Target
from sandbox.lines import HttpLine, LineDropped
from sandbox.processing import settle
from sandbox.records import Verdict
from sandbox.world import World

TOKEN_LIFETIME = 3600
"""Seconds of real time that a token is valid."""

Handler = Callable[[Request], Awaitable[Response]]
Model = TypeVar("Model", bound=BaseModel)
T = TypeVar("T")


class AmazonError(Exception):
    """A refusal, with the body that Amazon sends."""

    def __init__(self, status: int, code: str, message: str, details: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.body = {"errors": [{"code": code, "message": message, "details": details}]}


def bad_input(message: str) -> AmazonError:
    """Return the error for a request that is malformed or cannot be followed."""
    return AmazonError(400, "InvalidInput", message)


def not_found(message: str) -> AmazonError:
    """Return the error for something that does not exist."""
    return AmazonError(404, "NotFound", message)


def denied(details: str) -> AmazonError:
    """Return the error for a token that does not open this door."""
    return AmazonError(403, "Unauthorized", "Access to requested resource is denied.", details)


class Tokens:
    """Access tokens: signed, not stored, so that they outlive a restart."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def issue(self, resources: Sequence[tuple[str, str]] = ()) -> str:
        """Return a token for everything, or for the methods and paths in `resources` only."""
        claims = {
            "exp": time.time() + TOKEN_LIFETIME,
            "only": list(resources),
            "n": uuid.uuid4().hex,
        }
        body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode()
        return f"{'Atz.sprdt' if resources else 'Atza'}|{body}.{self._seal(body)}"

    def check(self, token: str | None, method: str, path: str) -> None:
        """Raise `AmazonError` (403) unless the token is valid for the call."""
        if not token:
            raise denied("Access token is missing in the request header.")
        body, _, seal = token.partition("|")[2].partition(".")
        if not hmac.compare_digest(seal, self._seal(body)):
            raise denied("The access token you provided is revoked, malformed or invalid.")
        claims = json.loads(base64.urlsafe_b64decode(body))
        if claims["exp"] < time.time():
            raise denied("The access token you provided has expired.")
        only = claims["only"]
        if only and not any(m == method and _covers(p, path) for m, p in only):
            raise denied("The restricted data token does not cover this resource.")

    def _seal(self, body: str) -> str:
        return hmac.new(self._key, body.encode(), hashlib.sha256).hexdigest()[:32]


def _covers(template: str, path: str) -> bool:
    pattern = re.sub(r"\\\{[^/]*?\\\}", "[^/]+", re.escape(template))
    return re.fullmatch(pattern, path) is not None


class Desk:
    """Wraps operations in what Amazon does around each of them."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.tokens = Tokens(world.token_key)

    def operation(
        self, handler: Handler, rate: float, media_type: str = "application/json"
    ) -> Handler:
        """Return an endpoint: token checked, headers set, refusals turned into answers.

        `rate` is Amazon's published number of calls per second.
        """

        async def endpoint(request: Request) -> Response:
            response = await self._answer(request, handler)
            response.headers["x-amzn-RequestId"] = str(uuid.uuid4())
            limit = rate * self.world.settings.rate_scale
            response.headers["x-amzn-RateLimit-Limit"] = f"{limit:.4f}".rstrip("0").rstrip(".")
            if response.headers.get("content-type") == "application/json":
                response.headers["content-type"] = media_type
            return response

        return endpoint

    async def _answer(self, request: Request, handler: Handler) -> Response:
        try:
            token = request.headers.get("x-amz-access-token")
            self.tokens.check(token, request.method, request.url.path)
            settle(self.world)
            return await handler(request)
        except AmazonError as refusal:
            return JSONResponse(refusal.body, refusal.status)
        except BadGateway as gateway:
            return _intermediary(gateway)
        except LineDropped:
            return Response(status_code=504)

    async def decide(
        self, request: Request, target: Target, about: str, book: Callable[[Verdict], T]
    ) -> T:
        """Let the deciding call take effect, past the faults and holds that are armed for it."""
        line = HttpLine(request, self.world.transports)
        return await self.world.gate.decide(target, line, about, book)


def _intermediary(gateway: BadGateway) -> Response:
    if gateway.kind == "empty_502":
        return Response(status_code=502)
    page = (
        "<html><head><title>503 Service Temporarily Unavailable</title></head>"
        "<body><center><h1>503 Service Temporarily Unavailable</h1></center></body></html>"
    )
    return Response(page, 503, media_type="text/html")


async def read(request: Request, model: type[Model]) -> tuple[Model, dict[str, Any]]:
    """Read and check the body; return it checked and as it came.

    Raises `AmazonError` (400) that names the first thing that is wrong.
    """
    try:
        body = json.loads(await request.body())
        return model.model_validate(body), body
    except ValueError as wrong:
        raise bad_input(_first_error(wrong)) from wrong


def _first_error(wrong: ValueError) -> str:
    if not isinstance(wrong, ValidationError):
        return "The request body is not valid JSON."
    error = wrong.errors()[0]
    where = ".".join(str(part) for part in error["loc"])
    return f"Value for parameter {where or 'body'} is invalid. Reason: {error['msg']}."


def listed(request: Request, name: str) -> list[str]:
    """Return a query parameter that is a list: comma-separated, repeated, or both."""
    values = request.query_params.getlist(name)
    return [part for value in values for part in value.split(",") if part]


def page_token(offset: int, query: dict[str, Any] | None = None) -> str:
    """Return a `nextToken` that continues at `offset`, with the `query` it belongs to."""
    return base64.urlsafe_b64encode(json.dumps([offset, query or {}]).encode()).decode()


def page_start(token: str | None) -> tuple[int, dict[str, Any]]:
    """Return where a `nextToken` continues, and its query; without a token the start.

    Raises `AmazonError` (400) on a made-up one.
    """
    if token is None:
        return 0, {}
    try:
        offset, query = json.loads(base64.urlsafe_b64decode(token))
        return int(offset), dict(query)
    except (ValueError, TypeError) as wrong:
        raise bad_input("The next token is invalid.") from wrong
