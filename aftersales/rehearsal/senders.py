"""Who plays into the system: signed webhooks, and people through the agents' API."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import httpx
from standardwebhooks.webhooks import Webhook

from aftersales.clock import WallClock
from cases.books import Person
from gateways.store.store import Store

TRIES = 120
PAUSE_SECONDS = 0.25
_AWAY = (httpx.codes.SERVICE_UNAVAILABLE, httpx.codes.TOO_MANY_REQUESTS)


class Undelivered(Exception):
    """The web process took no event for half a minute, or refused it."""


class Senders:
    """A patient webhook sender, and the people of a scenario."""

    def __init__(self, base: str, secret: str, store: Store) -> None:
        """Talk to the web process at `base`."""
        self._http = httpx.AsyncClient(base_url=base, timeout=30, verify=False)
        self._signer = Webhook(secret)
        self._store = store
        self._people: dict[tuple[str, str], str] = {}

    async def close(self) -> None:
        """Let go of connections."""
        await self._http.aclose()

    async def event(self, event: dict[str, Any]) -> None:
        """Post one event, signed; tried again while the web process is away.

        Raises Undelivered when it is refused.
        """
        body = json.dumps(event, default=str)
        for _ in range(TRIES):
            stamp = datetime.now(UTC)
            headers = {
                "content-type": "application/json",
                "webhook-id": str(event["id"]),
                "webhook-timestamp": str(int(stamp.timestamp())),
                "webhook-signature": self._signer.sign(str(event["id"]), stamp, body),
            }
            answer = await self._post("/webhooks/events", body, headers)
            if answer is not None and answer.is_success:
                return
            if answer is not None and answer.status_code not in _AWAY:
                raise Undelivered(f"{event['id']} was refused: {answer.text}")
            await asyncio.sleep(PAUSE_SECONDS)
        raise Undelivered(f"{event['id']}: the web process is away")

    async def _post(self, path: str, body: str, headers: dict[str, str]) -> httpx.Response | None:
        try:
            return await self._http.post(path, content=body, headers=headers)
        except httpx.TransportError:
            return None

    async def act(
        self, case_id: str, action: str, body: dict[str, Any], name: str, role: str, key: str
    ) -> httpx.Response:
        """Take an action as a person; tried again, under the same key, while the engine is away."""
        path = f"/api/v1/cases/{quote(case_id, safe='')}/actions/{quote(action, safe='')}"
        headers = {
            "authorization": f"Bearer {await self._token(name, role)}",
            "content-type": "application/json",
            "idempotency-key": key,
        }
        for _ in range(TRIES):
            answer = await self._post(path, json.dumps(body, default=str), headers)
            if answer is not None and answer.status_code not in _AWAY:
                return answer
            await asyncio.sleep(PAUSE_SECONDS)
        raise Undelivered(f"{action}: the web process is away")

    async def _token(self, name: str, role: str) -> str:
        known = self._people.get((name, role))
        if known is not None:
            return known
        token = f"rehearsal-{name}-{role}-{len(self._people)}-{id(self)}"
        person = Person.model_validate({"name": name, "role": role})
        await self._store.tokens.issue(person, token, WallClock().now())
        self._people[name, role] = token
        return token
