"""What an answer of Amazon's means: the two status tables, one for writes, one for reads.

    status                     a write                   a read
    2xx, readable              done                      the value
    2xx with `errors`          unknown                   again
    2xx, unreadable or empty   unknown                   again
    400 404 405 406 410 411    refused                   refused
    413 414 415 422 451        refused                   refused
    401                        nothing happened          again, with a new access token
    403 about the token        nothing happened          again, with a new access token
    403 over quota, or with    nothing happened          again
        no readable code
    403 else                   refused                   refused
    407 429                    nothing happened          again
    anything else              unknown                   5xx, 408 and 425 again, else refused

"Refused" is clear and lasting; "unknown" may have been done. 408 and 409 are no plain refusals: the
server gave up on a request, or met what an earlier one may have made. Seen in the wild and easy to
take for success: 503 with HTML, 502 without a body, `500 {}`, 200 with `errors`. Nothing but 403 is
told apart by Amazon's words, because Amazon uses one code there for three things.
"""

import json
from enum import Enum
from typing import Any

import httpx
from pydantic import BaseModel, ConfigDict

_CLEAR = frozenset({400, 404, 405, 406, 410, 411, 413, 414, 415, 422, 451})
_TURNED_AWAY = frozenset({401, 407, 429})
_TRANSIENT = frozenset({401, 407, 408, 425, 429})
_QUOTA = frozenset({"QuotaExceeded", "RequestThrottled", "Throttled", "TooManyRequests"})
_LONGEST_MESSAGE = 500

NOT_SENT: tuple[type[Exception], ...] = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
    httpx.CookieConflict,
)
"""What httpx raises before a byte of the request has left."""

MAYBE_SENT: tuple[type[Exception], ...] = (
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.ReadError,
    httpx.WriteError,
    httpx.CloseError,
    httpx.RemoteProtocolError,
    httpx.DecodingError,
    httpx.TooManyRedirects,
    httpx.StreamError,
)
"""What httpx raises when the request, or a part of it, may have arrived."""

TROUBLE: tuple[type[Exception], ...] = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.CookieConflict,
    httpx.StreamError,
)
"""All of them: what is in no list above counts as maybe sent."""


class Verdict(Enum):
    """What an answer means for a write."""

    DONE = "done"
    REFUSED = "refused"
    NOTHING_HAPPENED = "nothing happened"
    UNKNOWN = "unknown"


class Reading(Enum):
    """What an answer means for a read."""

    VALUE = "value"
    AGAIN = "again"
    REFUSED = "refused"


class Answer(BaseModel):
    """An answer, read as far as it can be."""

    model_config = ConfigDict(frozen=True)

    status: int
    amazon_id: str | None
    """Amazon's own id of the request (`x-amzn-RequestId`)."""
    rate: str | None
    """`x-amzn-RateLimit-Limit` as it came."""
    data: dict[str, Any] | None
    """The JSON object of the body; None where there is none that can be read."""

    @classmethod
    def read(cls, response: httpx.Response) -> "Answer":
        """Read a response; never raises."""
        return cls(
            status=response.status_code,
            amazon_id=response.headers.get("x-amzn-RequestId"),
            rate=response.headers.get("x-amzn-RateLimit-Limit"),
            data=_json_object(response.content),
        )

    @property
    def error(self) -> dict[str, str]:
        """The first of `errors` as `code`, `message`, `details`; empty where there is none."""
        errors = (self.data or {}).get("errors")
        first = errors[0] if isinstance(errors, list) and errors else None
        if not isinstance(first, dict):
            return {}
        return {name: str(first.get(name) or "") for name in ("code", "message", "details")}

    @property
    def code(self) -> str:
        """Amazon's error code, else the status as `http_404`."""
        return self.error.get("code") or f"http_{self.status}"

    @property
    def message(self) -> str:
        """Amazon's words, shortened; they may quote what was sent, so they are never logged."""
        return self.error.get("message", "")[:_LONGEST_MESSAGE]

    @property
    def succeeded(self) -> bool:
        """Whether the status says so."""
        return 200 <= self.status < 300

    @property
    def readable(self) -> bool:
        """Whether there is an object to read, and no `errors` in it."""
        return self.data is not None and not self.data.get("errors")

    @property
    def over_quota(self) -> bool:
        """Whether Amazon says: too many requests (with 403 also in a wrong region)."""
        return self.status == 429 or self.error.get("code") in _QUOTA

    @property
    def blames_token(self) -> bool:
        """Whether a new access token may help."""
        if self.status == 401:
            return True
        words = " ".join(self.error.values()).lower()
        return self.status == 403 and "token" in words

    def for_write(self) -> Verdict:
        """Look the answer up in the table for writes."""
        if self.succeeded:
            return Verdict.DONE if self.readable else Verdict.UNKNOWN
        if self.status in _TURNED_AWAY or self._turned_away():
            return Verdict.NOTHING_HAPPENED
        if self.status in _CLEAR or self.status == 403:
            return Verdict.REFUSED
        return Verdict.UNKNOWN

    def for_read(self) -> Reading:
        """Look the answer up in the table for reads."""
        if self.succeeded:
            return Reading.VALUE if self.readable else Reading.AGAIN
        if self.status >= 500 or self.status in _TRANSIENT or self._turned_away():
            return Reading.AGAIN
        return Reading.REFUSED

    def _turned_away(self) -> bool:
        if self.status != 403:
            return self.status in _CLEAR and self.over_quota
        return self.over_quota or self.blames_token or not self.error.get("code")


def _json_object(body: bytes) -> dict[str, Any] | None:
    try:
        data = json.loads(body)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None
