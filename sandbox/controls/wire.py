"""What all controls share: reading a body, refusing one, settling what is due."""

import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sandbox.processing import settle
from sandbox.records import Order
from sandbox.world import World

Handler = Callable[[Request], Awaitable[Response]]
Model = TypeVar("Model", bound=BaseModel)


class Problem(Exception):
    """A control that cannot be followed (RFC 9457)."""

    def __init__(
        self, status: int, detail: str, errors: list[dict[str, str]] | None = None
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.errors = status, detail, errors or []


def control(world: World, handler: Handler) -> Handler:
    """Return an endpoint that first lets everything happen that is due."""

    async def endpoint(request: Request) -> Response:
        try:
            settle(world)
            return await handler(request)
        except Problem as problem:
            return _problem(problem)

    return endpoint


def _problem(problem: Problem) -> Response:
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.detail,
    }
    if problem.errors:
        body["errors"] = problem.errors
    return JSONResponse(body, problem.status, media_type="application/problem+json")


async def read(request: Request, model: type[Model]) -> Model:
    """Read and check the body; an empty one is an empty object.

    Raises `Problem`: 400 if it is not JSON, 422 naming the key that is wrong.
    """
    body = await request.body()
    try:
        content = json.loads(body or b"{}")
    except ValueError as wrong:
        raise Problem(400, "The body is not JSON.") from wrong
    try:
        return model.model_validate(content)
    except ValidationError as wrong:
        errors = [_named(error["loc"], error["msg"]) for error in wrong.errors()]
        detail = "; ".join(f"{error['field']}: {error['message']}" for error in errors)
        raise Problem(422, detail, errors) from wrong


def _named(where: tuple[int | str, ...], message: str) -> dict[str, str]:
    return {"field": ".".join(str(part) for part in where) or "body", "message": message}


def known_order(world: World, request: Request) -> Order:
    """Return the order in the path. Raises `Problem` (404)."""
    order = world.orders.get(request.path_params["order_id"])
    if order is None:
        raise Problem(404, f"There is no order {request.path_params['order_id']}.")
    return order
