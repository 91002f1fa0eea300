"""Access tokens from Login with Amazon: one per seller, kept, and replaced before its end."""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx
from pydantic import BaseModel, ConfigDict, SecretStr

from cases.errors import GatewayError
from gateways.amazon.answers import TROUBLE
from gateways.amazon.retry import Again, Deadline, retried
from gateways.amazon.settings import AmazonCredentials, AmazonSettings
from gateways.amazon.watched import watched

_LEAST_USEFUL = 30.0


class _Token(BaseModel):
    model_config = ConfigDict(frozen=True)

    value: SecretStr
    renew_at: float
    ends_at: float
    """Both in seconds of the clock that `Tokens` reads."""


class Tokens:
    """Gets, keeps and renews the sellers' access tokens."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        settings: AmazonSettings,
        sellers: Mapping[str, AmazonCredentials],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Keep what is needed; `now` counts seconds of real time, as tokens do."""
        self._http = http
        self._now = now
        self._url = f"{settings.endpoints.auth.rstrip('/')}/auth/o2/token"
        self._patience = settings.patience
        self._sellers = sellers
        self._kept: dict[str, _Token] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def access(self, seller: str) -> SecretStr:
        """Return an access token that lives long enough for a call.

        Raises GatewayError when there is none to be had: nothing was sent to the interface.
        """
        kept = self._fresh(seller)
        if kept is not None:
            return kept.value
        async with self._locks.setdefault(seller, asyncio.Lock()):
            # Somebody else may have renewed it while this one waited.
            kept = self._fresh(seller) or await self._renewed(seller)
            return kept.value

    def forget(self, seller: str, token: SecretStr) -> None:
        """Drop a token that Amazon did not accept, unless it has been replaced already."""
        kept = self._kept.get(seller)
        if kept is not None and kept.value == token:
            del self._kept[seller]

    def _fresh(self, seller: str) -> _Token | None:
        kept = self._kept.get(seller)
        return kept if kept is not None and self._now() < kept.renew_at else None

    async def _renewed(self, seller: str) -> _Token:
        credentials = self._sellers.get(seller)
        if credentials is None:
            raise GatewayError(f"No Amazon credentials for seller {seller}", seller=seller)
        try:
            token = await retried(
                "Login with Amazon", lambda left: self._ask(credentials, left), self._patience
            )
        except GatewayError:
            old = self._kept.get(seller)
            if old is not None and self._now() < old.ends_at - _LEAST_USEFUL:
                return old
            raise
        self._kept[seller] = token
        return token

    async def _ask(self, credentials: AmazonCredentials, deadline: Deadline) -> _Token:
        started = self._now()
        form = {
            "grant_type": "refresh_token",
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret.get_secret_value(),
            "refresh_token": credentials.refresh_token.get_secret_value(),
        }
        timeout = min(self._patience.read_timeout, max(deadline.left, 0.1))
        try:
            with watched("token", "amazon.token") as seen:
                response = await self._http.post(self._url, data=form, timeout=timeout)
                seen.status = response.status_code
        except TROUBLE as error:
            raise Again(type(error).__name__) from error
        if response.status_code >= 500 or response.status_code in (408, 429):
            raise Again(f"HTTP {response.status_code}")
        data = _object(response)
        if not response.is_success:
            raise GatewayError(
                f"Login with Amazon refused: {response.status_code}",
                status=response.status_code,
                code=str(data.get("error", "")),
            )
        if not isinstance(data.get("access_token"), str):
            raise Again("no access token in the answer")
        lifetime = _lifetime(data.get("expires_in"))
        return _Token(
            value=SecretStr(data["access_token"]),
            renew_at=started + max(lifetime - self._patience.token_margin, lifetime / 2),
            ends_at=started + lifetime,
        )


def _object(response: httpx.Response) -> dict[str, Any]:
    try:
        data = response.json()
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _lifetime(told: object) -> float:
    """Return the lifetime in seconds; Amazon's usual hour where the answer does not tell it."""
    return float(told) if isinstance(told, int | float) and told > 0 else 3600.0
