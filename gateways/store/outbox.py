"""Events for subscribers: written with the version they belong to, delivered at least once."""

from datetime import datetime, timedelta
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict
from sqlalchemy import Connection, bindparam, func, select, update

from cases.case import Outgoing
from gateways.store.columns import AnyRow
from gateways.store.engine import Database
from gateways.store.tables import outbox


class OutboxRow(BaseModel):
    """An event on its way out; `attempts` counts the deliveries begun."""

    model_config = ConfigDict(frozen=True)

    event: Outgoing
    case_id: str
    attempts: int
    state: Literal["waiting", "delivered", "parked"]
    next_try: AwareDatetime
    note: str = ""
    taken_by: list[str] = []
    """Subscribers that have it already."""


class SqlOutbox:
    """Where outgoing events wait for their subscribers."""

    def __init__(self, database: Database) -> None:
        """Keep events in `database`."""
        self._database = database

    async def pending(self) -> int:
        """Count the events that are neither delivered nor parked."""
        return await self._database.read(_pending)

    async def claim(self, limit: int, now: datetime, lease_seconds: int) -> list[OutboxRow]:
        """Take the events that are due, oldest first; unsettled they return after the lease."""
        if not await self.pending():
            return []
        until = now + timedelta(seconds=lease_seconds)
        return await self._database.write(_claim, limit, now, until)

    async def settle(
        self,
        event_id: str,
        state: Literal["waiting", "delivered", "parked"],
        now: datetime,
        *,
        next_try: datetime | None = None,
        note: str = "",
        taken_by: list[str] | None = None,
    ) -> None:
        """Write how it went: `waiting` until `next_try`, delivered, or parked for a person."""
        values = {
            "state": state,
            "taken_by": taken_by or None,
            "note": note,
            "next_try": next_try or now,
            "settled_at": None if state == "waiting" else now,
        }
        await self._database.write(_move, event_id, "waiting", values)

    async def forget_due(self, now: datetime) -> int:
        """Settle what is due while nobody subscribes; return how many there were."""
        return await self._database.write(_forget_due, now)

    async def parked(self) -> list[OutboxRow]:
        """Return the events that were given up, oldest first."""
        return await self._database.read(_parked)

    async def revive(self, event_id: str, now: datetime) -> bool:
        """Put a parked event back in line; False if there is none."""
        values = {"state": "waiting", "attempts": 0, "next_try": now, "settled_at": None}
        return await self._database.write(_move, event_id, "parked", values)


def waiting_rows(case_id: str, events: list[Outgoing]) -> list[dict[str, Any]]:
    """Return new rows for events that a case's version brings."""
    return [
        {
            "id": event.id,
            "case_id": case_id,
            "type": event.type,
            "at": event.at,
            "data": event.data,
            "state": "waiting",
            "attempts": 0,
            "note": "",
            "next_try": event.at,
        }
        for event in events
    ]


_PENDING = select(func.count()).select_from(outbox).where(outbox.c.state == "waiting")


def _pending(tx: Connection) -> int:
    return tx.execute(_PENDING).scalar_one()


_DUE = (
    select(outbox)
    .where(outbox.c.state == "waiting", outbox.c.next_try <= bindparam("now"))
    .order_by(outbox.c.seq)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_LEASE = (
    update(outbox)
    .where(outbox.c.seq.in_(bindparam("seqs", expanding=True)))
    .values(next_try=bindparam("until"), attempts=outbox.c.attempts + 1)
)


def _claim(tx: Connection, limit: int, now: datetime, until: datetime) -> list[OutboxRow]:
    rows = tx.execute(_DUE, {"now": now, "most": limit}).all()
    tx.execute(_LEASE, {"seqs": [row.seq for row in rows], "until": until})
    return [_as_row(row, attempts=row.attempts + 1) for row in rows]


def _forget_due(tx: Connection, now: datetime) -> int:
    due = (outbox.c.state == "waiting", outbox.c.next_try <= now)
    values = {"state": "delivered", "note": "nobody subscribed", "settled_at": now}
    return tx.execute(update(outbox).where(*due).values(values)).rowcount


_MOVE = update(outbox).where(outbox.c.id == bindparam("key"), outbox.c.state == bindparam("was"))


def _move(tx: Connection, event_id: str, was: str, values: dict[str, Any]) -> bool:
    return tx.execute(_MOVE, {"key": event_id, "was": was, **values}).rowcount == 1


def _parked(tx: Connection) -> list[OutboxRow]:
    found = tx.execute(select(outbox).where(outbox.c.state == "parked").order_by(outbox.c.seq))
    return [_as_row(row, attempts=row.attempts) for row in found]


def _as_row(row: AnyRow, attempts: int) -> OutboxRow:
    return OutboxRow(
        event=Outgoing(id=row.id, type=row.type, at=row.at, data=row.data),
        case_id=row.case_id,
        attempts=attempts,
        state=row.state,
        next_try=row.next_try,
        note=row.note,
        taken_by=row.taken_by or [],
    )
