"""The sandbox world as the runner steers it: clock, orders, faults, books."""

from datetime import datetime, timedelta
from typing import Any

import httpx

from aftersales.clock import WallClock


class World:
    """HTTP controls of the sandbox (CONTRACT 8)."""

    def __init__(self, base: str) -> None:
        """Steer the sandbox at this address."""
        # Plain HTTP on this machine: no certificates to load, which would take a tenth of a second.
        self._http = httpx.AsyncClient(base_url=base, timeout=60, verify=False)
        self._ahead = timedelta(0)

    async def close(self) -> None:
        """Let go of connections."""
        await self._http.aclose()

    def now(self) -> datetime:
        """The world's time, once it was set; never behind the world's own clock."""
        return WallClock().now() + self._ahead

    async def set_now(self, moment: datetime) -> None:
        """Move the world's clock; it flows on from there."""
        self._ahead = moment - WallClock().now()
        answer = await self._http.put("/_world/clock", json={"now": moment.isoformat()})
        answer.raise_for_status()

    async def start_afresh(self) -> None:
        """Forget orders, books, mails and faults."""
        (await self._http.delete("/_world")).raise_for_status()

    async def place(self, order_id: str, order: dict[str, Any]) -> dict[str, Any]:
        """Place an order and have it announced.

        Raises ValueError with the sandbox's words for an order that cannot be.
        """
        answer = await self._http.put(f"/_world/orders/{order_id}", json=order)
        if answer.is_client_error:
            raise ValueError(answer.text)
        placed: dict[str, Any] = answer.raise_for_status().json()
        return placed

    async def books(self, order_id: str) -> dict[str, Any]:
        """What the marketplace saw of an order."""
        answer = await self._http.get(f"/_world/orders/{order_id}")
        if answer.status_code == httpx.codes.NOT_FOUND:
            return {"refunds": [], "shipments": [], "messages": []}
        found: dict[str, Any] = answer.raise_for_status().json()
        return found

    async def amazon_refunds(self, order_id: str, amount: Any) -> None:
        """Amazon refunds by itself, and tells."""
        answer = await self._http.post(
            f"/_world/orders/{order_id}/amazon", json={"refunds": amount}
        )
        if answer.is_client_error:
            raise ValueError(f"amazon.refunds: {answer.text}")
        answer.raise_for_status()

    async def faults(self) -> list[dict[str, Any]]:
        """What is still to go wrong: no call has met it yet, or its time is not over."""
        answer = (await self._http.get("/_world/faults")).raise_for_status()
        armed: list[dict[str, Any]] = answer.json()["armed"]
        return armed

    async def fault(self, target: str, kind: str, times: int) -> datetime | None:
        """Let something go wrong; return when it ends by itself, where it does."""
        body = {"target": target, "kind": kind, "times": times}
        answer = await self._http.post("/_world/faults", json=body)
        if answer.is_client_error:
            raise ValueError(f"fault: {answer.text}")
        armed = answer.raise_for_status().json()["armed"]
        until = next((f["until"] for f in armed if f["target"] == target and "until" in f), None)
        return None if until is None else datetime.fromisoformat(until)
