"""The agents' API from outside: what `aftersales case` asks, over HTTP with a person's token."""

from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urlsplit

import httpx

SECONDS = 30.0
"""How long an answer may take; the engine itself gives up earlier."""
Entries = list[dict[str, Any]]
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class ApiError(Exception):
    """The API refused, could not be reached, or is not what it should be."""

    def __init__(self, status: int | None, problem: dict[str, Any]) -> None:
        """Keep the problem as it was told; `status` None = there was no answer."""
        super().__init__(str(problem.get("detail") or problem.get("title") or f"HTTP {status}"))
        self.status = status
        self.problem = problem


def http_client(base: str, token: str | None = None) -> httpx.Client:
    """Return a client for `base`; proxies of the environment are not asked for this machine."""
    headers = {} if token is None else {"authorization": f"Bearer {token}"}
    outside = urlsplit(base).hostname not in _LOOPBACK
    return httpx.Client(base_url=base, headers=headers, timeout=SECONDS, trust_env=outside)


class ApiClient:
    """One person at the API. Every method raises ApiError."""

    def __init__(self, base: str, token: str) -> None:
        """Talk to the web process at `base` as whoever holds `token`."""
        self._base = base
        self._http = http_client(base, token)

    def __enter__(self) -> Self:
        """Use it for a while."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the connection."""
        self._http.close()

    def list(self, **query: str | int | None) -> dict[str, Any]:
        """Return a page of the queue: `cases` and `next_cursor`."""
        given = {name: value for name, value in query.items() if value is not None}
        return self._ask("GET", "/cases", params=given)

    def show(self, case_id: str) -> dict[str, Any]:
        """Return a case with its legal actions."""
        return self._ask("GET", _path(case_id))

    def history(self, case_id: str) -> Entries:
        """Return the audit, oldest first."""
        entries: Entries = self._ask("GET", _path(case_id, "/timeline"))["entries"]
        return entries

    def act(
        self,
        case_id: str,
        action: str,
        body: dict[str, Any],
        *,
        key: str | None = None,
        version: int | None = None,
    ) -> dict[str, Any]:
        """Do something and return the case as it is then.

        The same `key` again does nothing twice; `version` refuses where the case has moved on.
        """
        headers = {} if key is None else {"idempotency-key": key}
        if version is not None:
            headers["if-match"] = f'"{version}"'
        path = _path(case_id, f"/actions/{quote(action, safe='')}")
        return self._ask("POST", path, json=body, headers=headers)

    def _ask(self, method: str, path: str, **how: Any) -> dict[str, Any]:
        try:
            answer = self._http.request(method, f"/api/v1{path}", **how)
        except httpx.TransportError as error:
            words = f"{self._base} does not answer ({type(error).__name__}): is it running?"
            raise ApiError(None, {"detail": words}) from error
        told = _content(answer)
        if answer.is_success and isinstance(told, dict):
            return told
        problem = told if isinstance(told, dict) else {"detail": f"HTTP {answer.status_code}"}
        raise ApiError(answer.status_code, problem)


def _path(case_id: str, rest: str = "") -> str:
    return f"/cases/{quote(case_id, safe='')}{rest}"


def _content(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None
