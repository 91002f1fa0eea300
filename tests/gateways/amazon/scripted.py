"""An Amazon that answers what it is told to: for answers that the sandbox never gives."""

from collections.abc import Callable, Iterable
from typing import Any

import httpx

from gateways.amazon.client import AmazonClient
from gateways.amazon.settings import (
    AmazonCredentials,
    AmazonPatience,
    AmazonSettings,
)

Answer = httpx.Response | Exception
QUICK = AmazonPatience(read_deadline=0.2, first_pause=0.001, turn_timeout=0.1)


class Script(httpx.AsyncBaseTransport):
    """Gives one answer after the other, the last one for ever; access tokens come by themselves."""

    def __init__(self, answers: Iterable[Answer], tokens: Callable[[int], Answer] | None = None):
        self._answers = list(answers)
        self._tokens = tokens or token
        self.requests: list[httpx.Request] = []
        self.token_requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        if request.url.path == "/auth/o2/token":
            self.token_requests.append(request)
            return _given(self._tokens(len(self.token_requests)))
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return _given(answer)


def _given(answer: Answer) -> httpx.Response:
    if isinstance(answer, Exception):
        raise answer
    # A fresh copy, because a response can be read once only.
    return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def token(number: int) -> httpx.Response:
    """Answer the n-th request for an access token."""
    return ok(access_token=f"Atza|{number}", expires_in=3600)


def ok(status: int = 200, **data: Any) -> httpx.Response:
    return httpx.Response(status, json=data)


def error(status: int, code: str, message: str = "", details: str = "") -> httpx.Response:
    """Answer an error; turns come back quickly."""
    told = {"code": code, "message": message, "details": details}
    headers = {"x-amzn-RateLimit-Limit": "1000"}
    return httpx.Response(status, json={"errors": [told]}, headers=headers)


SELLERS = {
    "acme": AmazonCredentials.model_validate(
        {"client_id": "id", "client_secret": "s3cret", "refresh_token": "Atzr|refresh"}
    )
}


def client(script: Script, patience: AmazonPatience = QUICK) -> AmazonClient:
    """Return a client of the scripted Amazon, for the seller `acme`."""
    return AmazonClient(AmazonSettings(patience=patience), SELLERS, transport=script)


class Watch:
    """Real time that stands still unless it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds
