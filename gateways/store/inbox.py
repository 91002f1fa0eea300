"""Inbound events in the order of storage, handed on by one owner a case at a time."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, exists, func, or_, select, update

from cases.books import Accepted, InboxRow
from cases.events import Event
from gateways.store.columns import AnyRow
from gateways.store.engine import Database, lock
from gateways.store.grouping import Grouped
from gateways.store.inserts import add_if_new
from gateways.store.tables import inbox

Body = tuple[list[Event], datetime, dict[str, str] | None]
"""The events of one webhook, when it came, and the trail it left."""
_UNLEASED: dict[str, Any] = {"owner": None, "leased_until": None}


class SqlInbox:
    """`cases.books.Inbox` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep events in `database`."""
        self._database = database
        self._accepting = Grouped(self._accept_all)

    async def accept(
        self, events: list[Event], now: datetime, trail: Mapping[str, str] | None = None
    ) -> Accepted:
        """Store every event that (seller, id) does not know yet; all or nothing."""
        return await self._accepting.add((events, now, dict(trail or {}) or None))

    async def _accept_all(self, bodies: list[Body]) -> list[Accepted]:
        return await self._database.write(_accept, bodies)

    async def claim(
        self, owner: str, limit: int, now: datetime, lease_seconds: int
    ) -> list[InboxRow]:
        """Lease the oldest events not yet handed on, oldest first; `attempts` counts this time.

        A case's events are in one pair of hands: an event is not handed out while an older one of
        the same case is leased, also by the same owner, or is waiting for its `retry_at`. An event
        that cannot be read any more becomes a dead letter here; it would hold up all others.
        """
        if not await self._database.read(_anything_waits):
            return []
        until = now + timedelta(seconds=lease_seconds)
        return await self._database.write(_claim, owner, limit, now, until)

    async def renew(self, owner: str, seqs: list[int], now: datetime, lease_seconds: int) -> bool:
        """Make the lease longer; False if any of the events is not the owner's any more."""
        until = now + timedelta(seconds=lease_seconds)
        return await self._database.write(_renew, owner, seqs, until)

    async def settle(
        self, seq: int, state: Literal["signalled", "kept", "dead"], note: str, now: datetime
    ) -> None:
        """Write the event's end; an event that is settled already stays as it is."""
        await self._database.write(settle, seq, state, note, now)

    async def postpone(self, owner: str, seqs: list[int], retry_at: datetime, note: str) -> None:
        """Give the owner's events back, to be tried again from `retry_at`; others' stay theirs."""
        values = {"retry_at": retry_at, "note": note}
        await self._database.write(_give_back, owner, seqs, values)

    async def pending(self) -> int:
        """Count the events not yet settled."""
        return await self._database.read(_pending)

    async def of_order(self, seller: str, order_id: str) -> list[Event]:
        """Return every event of the order that was signalled or kept, oldest first."""
        return await self._database.read(of_order, seller, order_id)

    async def dead_letters(self) -> list[dict[str, Any]]:
        """List dead letters, oldest first: seq, id, type, case_id, note, stored_at, event."""
        return await self._database.read(_dead_letters)

    async def revive(self, seq: int) -> bool:
        """Put a dead letter back in line; False if there is none."""
        values = {"state": "waiting", "attempts": 0, "retry_at": None, "settled_at": None}
        return await self._database.write(_move, [seq], "dead", values)

    async def redeliver(self, since: datetime) -> int:
        """Put every event that was handed on since then back in line; return how many.

        For cases that were restored from a copy of that moment: a case takes each event once.
        """
        return await self._database.write(_redeliver, since)

    async def discard(self, seq: int) -> bool:
        """Take a dead letter out for good (kept for the record as `discarded`)."""
        return await self._database.write(_move, [seq], "dead", {"state": "discarded"})


def _accept(tx: Connection, bodies: list[Body]) -> list[Accepted]:
    fresh: dict[tuple[str, str], dict[str, Any]] = {}
    for events, now, trail in bodies:
        for event in events:
            key = (event.seller, event.id)
            if key not in fresh:
                fresh[key] = _as_row(event, now) | {"trail": trail}
    if len(fresh) > 1:
        # Two lists with the same events in another order would wait for each other.
        lock(tx, "inbox.accept")
    new = add_if_new(tx, inbox, list(fresh.values()), "seller", "event_id")
    return [_told(events, new) for events, _, _ in bodies]


def _told(events: list[Event], new: set[tuple[Any, ...]]) -> Accepted:
    """Tell one body's events apart; what it brings for the first time is no news to the next."""
    accepted: list[str] = []
    duplicates: list[str] = []
    for event in events:
        key = (event.seller, event.id)
        (accepted if key in new else duplicates).append(event.id)
        new.discard(key)
    return Accepted(accepted=accepted, duplicates=duplicates)


def _as_row(event: Event, now: datetime) -> dict[str, Any]:
    return {
        "seller": event.seller,
        "event_id": event.id,
        "case_id": event.case_id,
        "type": event.type,
        "event": event.model_dump(mode="json"),
        "state": "waiting",
        "attempts": 0,
        "note": "",
        "stored_at": now,
    }


_older = inbox.alias("older")
_CLAIMABLE = (
    select(inbox.c.seq, inbox.c.event, inbox.c.attempts, inbox.c.stored_at, inbox.c.trail)
    .where(
        inbox.c.state == "waiting",
        or_(inbox.c.leased_until.is_(None), inbox.c.leased_until <= bindparam("now")),
        or_(inbox.c.retry_at.is_(None), inbox.c.retry_at <= bindparam("now")),
        ~exists().where(
            _older.c.case_id == inbox.c.case_id,
            _older.c.seq < inbox.c.seq,
            _older.c.state == "waiting",
            or_(_older.c.leased_until > bindparam("now"), _older.c.retry_at > bindparam("now")),
        ),
    )
    .order_by(inbox.c.seq)
    .limit(bindparam("most"))
)
_LEASE = (
    update(inbox)
    .where(inbox.c.seq.in_(bindparam("seqs", expanding=True)))
    .values(
        owner=bindparam("who"),
        leased_until=bindparam("until"),
        retry_at=None,
        attempts=inbox.c.attempts + 1,
    )
)


def _claim(
    tx: Connection, owner: str, limit: int, now: datetime, until: datetime
) -> list[InboxRow]:
    # One claim at a time: a second one must see the first one's leases, or it would hand out a
    # case's later events beside its earlier ones. Skipping locked rows would do just that.
    lock(tx, "inbox.claim")
    rows = tx.execute(_CLAIMABLE, {"now": now, "most": limit}).all()
    tx.execute(_LEASE, {"seqs": [row.seq for row in rows], "who": owner, "until": until})
    return [claimed for row in rows if (claimed := _claimed(tx, row, now)) is not None]


def _claimed(tx: Connection, row: AnyRow, now: datetime) -> InboxRow | None:
    try:
        event = Event.model_validate(row.event)
    except ValidationError as error:
        [first, *_] = error.errors(include_input=False, include_url=False)
        note = f"cannot be read any more: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        settle(tx, row.seq, "dead", note, now)
        return None
    return InboxRow(
        seq=row.seq,
        event=event,
        attempts=row.attempts + 1,
        stored_at=row.stored_at,
        trail=row.trail or {},
    )


_OWN = update(inbox).where(
    inbox.c.seq.in_(bindparam("seqs", expanding=True)),
    inbox.c.state == "waiting",
    inbox.c.owner == bindparam("who"),
)


def _renew(tx: Connection, owner: str, seqs: list[int], until: datetime) -> bool:
    # Behind the claims: one that is choosing now must not take what is renewed meanwhile.
    lock(tx, "inbox.claim")
    renewed = tx.execute(_OWN, {"who": owner, "seqs": seqs, "leased_until": until})
    return renewed.rowcount == len(seqs)


def _give_back(tx: Connection, owner: str, seqs: list[int], values: dict[str, Any]) -> None:
    tx.execute(_OWN, {"who": owner, "seqs": seqs, **_UNLEASED, **values})


_MOVE = update(inbox).where(
    inbox.c.seq.in_(bindparam("seqs", expanding=True)), inbox.c.state == bindparam("was")
)


def _move(tx: Connection, seqs: list[int], was: str, values: dict[str, Any]) -> bool:
    moved = tx.execute(_MOVE, {"seqs": seqs, "was": was, **_UNLEASED, **values})
    return moved.rowcount > 0


def settle(tx: Connection, seq: int, state: str, note: str, now: datetime) -> None:
    """Write the event's end; an event that is settled already stays as it is."""
    _move(tx, [seq], "waiting", {"state": state, "note": note, "settled_at": now})


def _redeliver(tx: Connection, since: datetime) -> int:
    again = tx.execute(
        update(inbox)
        .where(inbox.c.state.in_(("signalled", "kept")), inbox.c.settled_at >= since)
        .values(state="waiting", attempts=0, retry_at=None, settled_at=None, **_UNLEASED)
    )
    return again.rowcount


_ANYTHING_WAITS = select(exists().where(inbox.c.state == "waiting"))


def _anything_waits(tx: Connection) -> bool:
    return tx.execute(_ANYTHING_WAITS).scalar_one()


_PENDING = select(func.count()).select_from(inbox).where(inbox.c.state == "waiting")


def _pending(tx: Connection) -> int:
    return tx.execute(_PENDING).scalar_one()


_OF_CASE = (
    select(inbox.c.event)
    .where(inbox.c.case_id == bindparam("case_id"), inbox.c.state.in_(("signalled", "kept")))
    .order_by(inbox.c.seq)
)


def of_order(tx: Connection, seller: str, order_id: str) -> list[Event]:
    """Return every event of the order that was signalled or kept, oldest first."""
    found = tx.execute(_OF_CASE, {"case_id": f"{seller}:{order_id}"})
    return [Event.model_validate(event) for event in found.scalars()]


def _dead_letters(tx: Connection) -> list[dict[str, Any]]:
    found = tx.execute(
        select(
            inbox.c.seq,
            inbox.c.event_id.label("id"),
            inbox.c.type,
            inbox.c.case_id,
            inbox.c.note,
            inbox.c.stored_at,
            inbox.c.event,
        )
        .where(inbox.c.state == "dead")
        .order_by(inbox.c.seq)
    )
    return [dict(row) for row in found.mappings()]
