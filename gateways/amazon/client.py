"""The client of the Selling Partner API: who may call what when, and what came of it.

Reads are repeated while that may help; writes are sent at most once and end in a fact.
"""

import ssl
import uuid
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

import httpx
import structlog
from pydantic import BaseModel, ConfigDict, SecretStr

from cases.errors import GatewayError
from cases.marketplaces import Region
from cases.outcomes import Applied, Rejected, Unknown, WriteOutcome
from cases.ports import Commit
from gateways.amazon.answers import NOT_SENT, TROUBLE, Answer, Reading, Verdict
from gateways.amazon.auth import Tokens
from gateways.amazon.operations import Operation
from gateways.amazon.retry import Again, Deadline, retried
from gateways.amazon.settings import AmazonCredentials, AmazonSettings
from gateways.amazon.throttle import Throttle
from gateways.amazon.watched import watched

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


class Call(BaseModel):
    """One request, without its credentials."""

    model_config = ConfigDict(frozen=True)

    operation: Operation
    seller: str
    region: Region
    path: str
    query: dict[str, str] = {}
    body: dict[str, Any] | None = None
    headers: dict[str, str] = {}
    token: SecretStr | None = None
    """A restricted data token, used in the place of the seller's access token."""


class AmazonClient:
    """Calls Amazon for any number of sellers; use it as an async context manager."""

    def __init__(
        self,
        settings: AmazonSettings,
        sellers: Mapping[str, AmazonCredentials],
        *,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Prepare; nothing is connected yet. `transport` replaces the network."""
        self.settings = settings
        self.sellers = sellers
        # Reading all certificates takes longer than many a call, so both clients share them.
        trust = httpx.create_ssl_context() if transport is None else True
        self._reads = _http(settings, trust, transport, keep=20)
        # A kept connection that the server closes meanwhile would turn a write that never left
        # into an unknown one, so writes always open their own.
        self._writes = _http(settings, trust, transport, keep=0)
        self._tokens = Tokens(self._reads, settings, sellers)
        self._throttle = Throttle()

    async def __aenter__(self) -> Self:
        """Open; connections are made as they are needed."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close all connections."""
        await self._writes.aclose()
        await self._reads.aclose()

    async def read(self, call: Call, within: float | None = None) -> dict[str, Any]:
        """Return the JSON object that a read answers, after as many tries as the deadline allows.

        Also for the POSTs that change nothing and may be repeated. `within` (seconds) shortens the
        deadline. Raises GatewayError with `status` and `code` when Amazon refuses clearly, or
        `why` when patience ends.
        """
        patience = self.settings.patience
        if within is not None:
            shorter = min(within, patience.read_deadline)
            patience = patience.model_copy(update={"read_deadline": shorter})
        return await retried(
            call.operation.name, lambda deadline: self._try_read(call, deadline), patience
        )

    async def write(
        self,
        call: Call,
        receipt: Callable[[dict[str, Any]], str | None],
        commit: Commit | None = None,
    ) -> WriteOutcome:
        """Send a write, once; `commit` is awaited right before it leaves.

        `receipt` finds Amazon's number in the answer and returns None where a good answer must
        have one and has not. Raises GatewayError when nothing happened.
        """
        patience = self.settings.patience
        token = call.token or await self._tokens.access(call.seller)
        await self._throttle.turn(call.seller, call.operation, patience.turn_timeout)
        if commit is not None:
            await commit()
        request_id = uuid.uuid4().hex
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                answer = await self._send(
                    self._writes, call, token, request_id, patience.write_timeout
                )
            except TROUBLE as error:
                return _lost(call, error, request_id)
        if answer.blames_token:
            self._tokens.forget(call.seller, token)
        return _fact(call, answer, receipt, request_id)

    async def upload(self, url: str, body: bytes, content_type: str) -> None:
        """PUT a document to the presigned address that Amazon gave for it.

        Raises Again when it did not get there: a fresh address may help.
        """
        response = await self._transfer("upload", "PUT", url, body, {"Content-Type": content_type})
        if not response.is_success:
            raise Again(f"HTTP {response.status_code}")

    async def download(self, url: str) -> bytes:
        """GET a document from its presigned address. Raises Again as `upload` does."""
        response = await self._transfer("download", "GET", url, None, {})
        if not response.is_success:
            raise Again(f"HTTP {response.status_code}")
        return response.content

    async def _try_read(self, call: Call, deadline: Deadline) -> dict[str, Any]:
        await self._throttle.turn(call.seller, call.operation, deadline.left)
        token = call.token or await self._tokens.access(call.seller)
        request_id = uuid.uuid4().hex
        limit = min(self.settings.patience.read_timeout, max(deadline.left, 0.1))
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                answer = await self._send(self._reads, call, token, request_id, limit)
            except TROUBLE as error:
                raise Again(type(error).__name__) from error
        if answer.blames_token and call.token is None:
            self._tokens.forget(call.seller, token)
            raise Again(answer.code)
        return _value(call, answer)

    async def _send(
        self,
        http: httpx.AsyncClient,
        call: Call,
        token: SecretStr,
        request_id: str,
        limit: float,
    ) -> Answer:
        with watched(call.operation.name) as seen:
            response = await http.request(
                call.operation.method,
                f"{self.settings.endpoints.of(call.region)}{call.path}",
                params=call.query,
                json=call.body,
                headers={
                    "x-amz-access-token": token.get_secret_value(),
                    "x-request-id": request_id,
                    **call.headers,
                },
                timeout=limit,
            )
            seen.status = response.status_code
        answer = Answer.read(response)
        self._throttle.learn(call.seller, call.operation, answer.rate)
        if answer.over_quota:
            self._throttle.bucket(call.seller, call.operation).empty()
        return answer

    async def _transfer(
        self, name: str, method: str, url: str, body: bytes | None, headers: dict[str, str]
    ) -> httpx.Response:
        try:
            with watched(name) as seen:
                response = await self._reads.request(
                    method,
                    url,
                    content=body,
                    headers=headers,
                    timeout=self.settings.patience.read_timeout,
                )
                seen.status = response.status_code
                return response
        except TROUBLE as error:
            raise Again(type(error).__name__) from error


def _http(
    settings: AmazonSettings,
    trust: ssl.SSLContext | bool,
    transport: httpx.AsyncBaseTransport | None,
    *,
    keep: int,
) -> httpx.AsyncClient:
    # The sandbox on this machine is never behind the proxy that the environment may name.
    direct: dict[str, httpx.AsyncBaseTransport | None] = (
        {f"all://{host}": None for host in _LOOPBACK} if transport is None else {}
    )
    return httpx.AsyncClient(
        verify=trust,
        transport=transport,
        mounts=direct,
        headers={"User-Agent": settings.user_agent, "Accept": "application/json"},
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=keep),
        follow_redirects=False,
    )


def _value(call: Call, answer: Answer) -> dict[str, Any]:
    reading = answer.for_read()
    if reading is Reading.VALUE and answer.data is not None:
        return answer.data
    # A restricted data token does not get better by being shown again.
    if reading is Reading.AGAIN and not (answer.blames_token and call.token):
        raise Again(answer.code)
    raise GatewayError(
        f"Amazon refused {call.operation.name}: {answer.code}",
        operation=call.operation.name,
        status=answer.status,
        code=answer.code,
    )


def _lost(call: Call, error: Exception, request_id: str) -> Unknown:
    """Return the fact for a write without an answer. Raises GatewayError if it never left."""
    if isinstance(error, NOT_SENT):
        raise GatewayError(
            f"{call.operation.name} never left: {type(error).__name__}",
            operation=call.operation.name,
            why=type(error).__name__,
        ) from error
    return Unknown(why=type(error).__name__, request_id=request_id)


def _fact(
    call: Call,
    answer: Answer,
    receipt: Callable[[dict[str, Any]], str | None],
    request_id: str,
) -> WriteOutcome:
    """Return the fact that an answer to a write is. Raises GatewayError if nothing happened."""
    verdict = answer.for_write()
    if verdict is Verdict.NOTHING_HAPPENED:
        raise GatewayError(
            f"Amazon turned {call.operation.name} away: {answer.code}",
            operation=call.operation.name,
            status=answer.status,
            code=answer.code,
        )
    if verdict is Verdict.REFUSED:
        return Rejected(code=answer.code, message=answer.message)
    number = receipt(answer.data or {}) if verdict is Verdict.DONE else None
    if number is None:
        why = answer.code if verdict is Verdict.UNKNOWN else "no receipt in the answer"
        return Unknown(why=why, request_id=answer.amazon_id or request_id)
    return Applied(receipt=number)
