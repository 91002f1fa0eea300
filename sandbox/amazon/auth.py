"""Login with Amazon, and Tokens 2021-03-01."""

from typing import Literal
from urllib.parse import parse_qsl

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.amazon.wire import TOKEN_LIFETIME, Desk, read


class RestrictedResource(BaseModel):
    """A call that shows personal data."""

    method: Literal["GET", "PUT", "POST", "DELETE"]
    path: str = Field(pattern="^/")
    dataElements: list[str] = []


class RestrictedDataTokenRequest(BaseModel):
    """Which calls a restricted data token shall be good for."""

    restrictedResources: list[RestrictedResource] = Field(min_length=1, max_length=50)
    targetApplication: str | None = None


class AuthApi:
    """Issues tokens to whoever names some credentials; there is no wrong password here."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        """Return the operations with their paths."""
        return [
            Route("/auth/o2/token", self.token, methods=["POST"]),
            Route(
                "/tokens/2021-03-01/restrictedDataToken",
                self._desk.operation(self.restricted_data_token, rate=1),
                methods=["POST"],
            ),
        ]

    async def token(self, request: Request) -> Response:
        """Exchange a refresh token for an access token."""
        form = dict(parse_qsl((await request.body()).decode("utf-8", "replace")))
        if form.get("grant_type") != "refresh_token":
            return _refused("unsupported_grant_type", "Only refresh_token is supported.")
        missing = [n for n in ("refresh_token", "client_id", "client_secret") if not form.get(n)]
        if missing:
            return _refused("invalid_request", f"Missing parameter: {', '.join(missing)}.")
        return JSONResponse(
            {
                "access_token": self._desk.tokens.issue(),
                "refresh_token": form["refresh_token"],
                "token_type": "bearer",
                "expires_in": TOKEN_LIFETIME,
            }
        )

    async def restricted_data_token(self, request: Request) -> Response:
        """Issue a token for calls that show personal data."""
        wanted, _ = await read(request, RestrictedDataTokenRequest)
        resources = [(r.method, r.path) for r in wanted.restrictedResources]
        token = self._desk.tokens.issue(resources)
        return JSONResponse({"restrictedDataToken": token, "expiresIn": TOKEN_LIFETIME})


def _refused(error: str, description: str) -> Response:
    return JSONResponse({"error": error, "error_description": description}, 400)
