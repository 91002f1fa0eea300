"""Event files on their way in: read, signed as Standard Webhooks, posted (CONTRACT 2, `send`)."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import httpx
from standardwebhooks import Webhook

from aftersales.client import http_client
from web.webhooks.signature import secret_key

PATH = "/webhooks/events"
LONGEST_LIST = 100
"""Events in one request (CONTRACT 3); longer lists are sent in pieces."""
TRIES = 5
LONGEST_PAUSE = 10.0
_LATER = (429, 502, 503, 504)


class UnreadableFile(Exception):
    """A file holds no events."""


@dataclass(frozen=True)
class Sent:
    """One request and what became of it."""

    file: str
    status: int | None
    """None = nobody answered."""
    answer: Any

    @property
    def accepted(self) -> bool:
        """Whether it was stored."""
        return self.status == 202

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {"file": self.file, "status": self.status, "answer": self.answer}


def sign_and_post(
    files: Sequence[Path],
    url: str,
    secret: str,
    *,
    pause: Callable[[float], None] = time.sleep,
) -> Iterator[Sent]:
    """Send every file and yield each answer as it comes.

    A file holds one event, a list, or one event or list a line; it is sent as it is written, lists
    of more than 100 in pieces. Whoever is away or busy is asked again, with the same webhook id.
    Raises UnreadableFile before anything of that file is sent, ValueError for an unusable secret.
    """
    secret_key(secret)
    signer = Webhook(secret)
    target = events_url(url)
    with http_client(target) as http:
        for file in files:
            for body in bodies(file):
                yield _post(http, target, file.name, body, signer, pause)


def events_url(url: str) -> str:
    """Return the address to post to; a bare base address gets the path of CONTRACT 3."""
    parts = urlsplit(url)
    return url if parts.path.strip("/") else urlunsplit(parts._replace(path=PATH))


def bodies(file: Path) -> list[str]:
    """Return the request bodies that a file makes. Raises UnreadableFile."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(f"{file}: {error}") from error
    try:
        return list(_pieces(text, json.loads(text)))
    except ValueError:
        found = [body for line in _lines(file, text) for body in line]
    if not found:
        raise UnreadableFile(f"{file}: holds no events")
    return found


def _lines(file: Path, text: str) -> Iterator[list[str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                yield list(_pieces(line, json.loads(line)))
            except ValueError as error:
                raise UnreadableFile(f"{file}, line {number}: not JSON: {error}") from error


def _pieces(text: str, value: Any) -> Iterator[str]:
    if not isinstance(value, list) or len(value) <= LONGEST_LIST:
        yield text
        return
    for start in range(0, len(value), LONGEST_LIST):
        yield json.dumps(value[start : start + LONGEST_LIST], ensure_ascii=False)


def _post(
    http: httpx.Client,
    url: str,
    name: str,
    body: str,
    signer: Webhook,
    pause: Callable[[float], None],
) -> Sent:
    message_id = f"msg_{sha256(body.encode()).hexdigest()[:24]}"
    for attempt in range(1, TRIES + 1):
        sent = _once(http, url, name, body, signer, message_id)
        if attempt == TRIES or not (sent.status is None or sent.status in _LATER):
            break
        pause(min(LONGEST_PAUSE, 0.5 * 2**attempt))
    return sent


def _once(
    http: httpx.Client, url: str, name: str, body: str, signer: Webhook, message_id: str
) -> Sent:
    at = datetime.now(UTC)
    headers = {
        "content-type": "application/json",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signer.sign(message_id, at, body),
    }
    try:
        answer = http.post(url, content=body.encode(), headers=headers)
    except httpx.TransportError as error:
        return Sent(name, None, {"detail": f"{url} does not answer ({type(error).__name__})"})
    return Sent(name, answer.status_code, _told(answer))


def _told(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return {"detail": answer.text[:500]}
