"""The sandbox's own controls, as the tests use them."""

import itertools
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

import httpx

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Addresses:
    """Where a sandbox listens."""

    http: str
    smtp_host: str
    smtp_port: int


class World:
    """Places orders, breaks things, moves time, reads the books."""

    def __init__(self, base: str) -> None:
        # Without certificates, which take long to read and of which nobody is asked here.
        self._http = httpx.Client(base_url=base, trust_env=False, verify=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()

    def start_afresh(self) -> None:
        self._ask("DELETE", "")

    def order(self, **spec: Any) -> str:
        """Place an order and return its id."""
        order_id = f"111-{next(_numbers):07d}-0000000"
        self._ask("PUT", f"/orders/{order_id}", spec)
        return order_id

    def book(self, order_id: str) -> dict[str, Any]:
        book: dict[str, Any] = self._ask("GET", f"/orders/{order_id}")
        return book

    def refunds(self, order_id: str) -> list[float]:
        return [refund["amount"] for refund in self.book(order_id)["refunds"]]

    def parcels(self, order_id: str) -> list[str]:
        return [parcel["id"] for parcel in self.book(order_id)["shipments"]]

    def letters(self, order_id: str) -> list[dict[str, Any]]:
        return list(self.book(order_id)["messages"])

    def relay_email(self, order_id: str) -> str:
        return str(self.book(order_id)["order"]["buyer"]["relay_email"])

    def fault(self, target: str, kind: str, times: int = 1) -> None:
        self._ask("POST", "/faults", {"target": target, "kind": kind, "times": times})

    def capabilities(self, **changes: bool) -> None:
        self._ask("PUT", "/capabilities", changes)

    def amazon_refunds(self, order_id: str, amount: float) -> None:
        self._ask("POST", f"/orders/{order_id}/amazon", {"refunds": amount})

    def carrier(self, order_id: str, **said: Any) -> None:
        self._ask("POST", f"/orders/{order_id}/carrier", said)

    def now(self) -> datetime:
        return datetime.fromisoformat(self._ask("GET", "/clock")["now"])

    def forward(self, span: timedelta) -> None:
        self._ask("PUT", "/clock", {"now": (self.now() + span).isoformat()})

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        answer = self._http.request(method, f"/_world{path}", json=body)
        answer.raise_for_status()
        return answer.json() if answer.content else None
