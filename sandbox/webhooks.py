"""Sends events, signed as Standard Webhooks, to the application under test."""

import asyncio
import base64
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

GIVE_UP = 30.0
"""Real seconds of trying while the receiver is away."""
LONGEST_PAUSE = 2.0


@dataclass(frozen=True)
class Delivery:
    """What became of an event.

    `status` and `answer` are the receiver's last word. Without an answer `status` is None and
    `answer` says why; without a receiver both are None.
    """

    event: dict[str, Any]
    status: int | None = None
    answer: Any = None

    @property
    def accepted(self) -> bool:
        """Whether the receiver took it, or there is no receiver to take it."""
        if self.status is None:
            return self.answer is None
        return 200 <= self.status < 300

    def as_json(self) -> dict[str, Any]:
        """Show it to whoever pressed the button."""
        nowhere = self.status is None and self.answer is None
        webhook = None if nowhere else {"status": self.status, "body": self.answer}
        return {"event_id": self.event["id"], "type": self.event["type"], "webhook": webhook}


def sign(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """Return the `webhook-signature` of a body (Standard Webhooks, `v1`)."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()


class Webhooks:
    """The way from the world to the application. Without a `url` everything stays here.

    `give_up` is how many real seconds an absent receiver is tried for.
    """

    def __init__(self, url: str | None, secret: str, give_up: float = GIVE_UP) -> None:
        self._url, self._secret, self._give_up = url, secret, give_up
        self._client: httpx.AsyncClient | None = None

    async def send(self, event: dict[str, Any]) -> Delivery:
        """Send one event; an absent or overloaded receiver is tried again for half a minute."""
        if self._url is None:
            return Delivery(event)
        body = json.dumps(event, ensure_ascii=False).encode()
        deadline = time.monotonic() + self._give_up
        pause = 0.1
        while True:
            delivery = await self._try(self._url, event, body)
            away = delivery.status is None or delivery.status in (429, 502, 503, 504)
            if not away or time.monotonic() + pause > deadline:
                return delivery
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()

    async def _try(self, url: str, event: dict[str, Any], body: bytes) -> Delivery:
        # httpx is a third of the sandbox's import time, and the first answer does not need it.
        import httpx

        if self._client is None:
            self._client = httpx.AsyncClient(timeout=10.0, trust_env=False)
        at = int(time.time())
        headers = {
            "content-type": "application/json",
            "webhook-id": event["id"],
            "webhook-timestamp": str(at),
            "webhook-signature": sign(self._secret, event["id"], at, body),
        }
        try:
            answer = await self._client.post(url, content=body, headers=headers)
        except httpx.RequestError as lost:
            return Delivery(event, None, f"{type(lost).__name__}: {lost}")
        return Delivery(event, answer.status_code, _content(answer))


def _content(answer: "httpx.Response") -> Any:
    try:
        return answer.json()
    except ValueError:
        return answer.text
