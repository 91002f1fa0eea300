"""Takes events out to their subscribers: signed, at least once, for three days (CONTRACT 6)."""

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import httpx
import structlog
from standardwebhooks.webhooks import Webhook

from aftersales.subscribers import Subscriber
from cases.errors import StoreUnavailable
from cases.ports import Clock
from gateways.store.outbox import OutboxRow
from gateways.store.store import Store

log = structlog.get_logger(__name__)
BATCH = 50
WIDTH = 8
"""Events posted side by side."""
TIMEOUT_SECONDS = 10
LEASE_SECONDS = 300
"""Longer than a batch can take: `BATCH` events, `WIDTH` at a time, each at its time limit."""
IDLE_SECONDS = 1.0
GIVE_UP = timedelta(days=3)
PAUSES = tuple(timedelta(seconds=s) for s in (5, 30, 120, 600, 1800, 3600, 10800))
"""Before each further try; the last one again and again, until `GIVE_UP` after the event."""


class Deliverer:
    """One deliverer of one web process; several share the outbox by leases."""

    def __init__(
        self,
        store: Store,
        subscribers: Mapping[str, Subscriber],
        clock: Clock,
        http: httpx.AsyncClient,
    ) -> None:
        """Post events of this store through `http`, which follows no redirect."""
        self._outbox = store.outbox
        self._subscribers = subscribers
        self._clock = clock
        self._http = http
        self._side_by_side = asyncio.Semaphore(WIDTH)

    async def run(self) -> None:
        """Deliver until cancelled."""
        while True:
            try:
                if await self.round():
                    continue
            except StoreUnavailable as error:
                log.warning("deliverer.store_away", why=str(error.context.get("cause")))
            except Exception:
                log.exception("deliverer.failed")
            await asyncio.sleep(IDLE_SECONDS)

    async def round(self) -> bool:
        """Post what is due; False if nothing was."""
        now = self._clock.now()
        if not self._subscribers:
            if await self._outbox.pending():
                await self._outbox.forget_due(now)
            return False
        rows = await self._outbox.claim(BATCH, now, LEASE_SECONDS)
        ends = await asyncio.gather(*(self._event(row) for row in rows), return_exceptions=True)
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        return bool(rows)

    async def _event(self, row: OutboxRow) -> None:
        async with self._side_by_side:
            taken, refused = list(row.taken_by), []
            for name, subscriber in self._subscribers.items():
                if name in taken or not subscriber.wants(row.event.type):
                    continue
                why = await self._post(subscriber, row)
                if why is None:
                    taken.append(name)
                else:
                    refused.append(f"{name}: {why}")
        await self._settle(row, taken, "; ".join(refused))

    async def _settle(self, row: OutboxRow, taken: list[str], refused: str) -> None:
        now, event = self._clock.now(), row.event
        if not refused:
            await self._outbox.settle(event.id, "delivered", now, taken_by=taken)
            return
        parked = now - event.at >= GIVE_UP
        log.warning(
            "deliverer.parked" if parked else "deliverer.refused",
            event_id=event.id,
            attempt=row.attempts,
            why=refused,
        )
        await self._outbox.settle(
            event.id,
            "parked" if parked else "waiting",
            now,
            next_try=now + PAUSES[min(row.attempts, len(PAUSES)) - 1],
            note=refused,
            taken_by=taken,
        )

    async def _post(self, subscriber: Subscriber, row: OutboxRow) -> str | None:
        """Post one event; return why it was not taken, or None. The answer's words are not read."""
        body = body_of(row)
        stamp = datetime.now(UTC)
        signer = Webhook(subscriber.secret.get_secret_value())
        headers = {
            "content-type": "application/json",
            "webhook-id": row.event.id,
            "webhook-timestamp": str(int(stamp.timestamp())),
            "webhook-signature": signer.sign(row.event.id, stamp, body),
        }
        try:
            async with self._http.stream(
                "POST", subscriber.url, content=body, headers=headers
            ) as answer:
                return None if answer.is_success else f"HTTP {answer.status_code}"
        except httpx.HTTPError as error:
            return type(error).__name__


def body_of(row: OutboxRow) -> str:
    """Return the event as subscribers read it."""
    event = row.event
    told = {
        "id": event.id,
        "type": event.type,
        "timestamp": event.at.isoformat(),
        "case_id": row.case_id,
        "data": event.data,
    }
    return json.dumps(told, default=str)
