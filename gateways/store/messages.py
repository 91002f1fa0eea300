"""Outgoing messages: written before they are sent, sent at most once."""

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, select, update

from cases.books import MessageRow
from gateways.store.columns import AnyRow
from gateways.store.engine import Database
from gateways.store.inserts import add_if_new
from gateways.store.tables import messages

FINAL = frozenset({"sent", "failed"})


class SqlMessageBook:
    """`cases.books.MessageBook` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep messages in `database`."""
        self._database = database

    async def queue(self, row: MessageRow) -> MessageRow:
        """Write the message (state `queued`) if its id is new; return the row as it stands."""
        return await self._database.write(_queue, row)

    async def sending(self, message_id: str, now: datetime) -> bool:
        """Mark `queued` → `sending`, right before the step that cannot be taken back.

        False if it is not `queued`.
        """
        return await self._database.write(_sending, message_id)

    async def settle(
        self,
        message_id: str,
        state: Literal["queued", "sent", "failed", "unknown"],
        now: datetime,
        why: str = "",
    ) -> MessageRow:
        """Write what became of it; `sent` and `failed` never change again.

        `queued` = it certainly did not leave and may be tried again; not after `unknown`. Raises
        LookupError for an unknown message.
        """
        values = {"state": state, "why": why, "sent_at": now if state == "sent" else None}
        return await self._database.write(_settle, message_id, values)

    async def give_up(self, message_id: str, now: datetime, why: str) -> MessageRow:
        """Close the door: `queued` → `failed` (it can never leave), `sending` → `unknown`."""
        return await self._database.write(_give_up, message_id, why)

    async def of_case(self, case_id: str) -> list[MessageRow]:
        """Return the case's outgoing messages, oldest first."""
        return await self._database.read(_of_case, case_id)


def _queue(tx: Connection, row: MessageRow) -> MessageRow:
    new = row.model_dump() | {"state": "queued", "sent_at": None}
    add_if_new(tx, messages, [new], "seq")
    return _as_row(_held(tx, row.message_id))


_SENDING = (
    update(messages)
    .where(messages.c.message_id == bindparam("key"), messages.c.state == "queued")
    .values(state="sending")
)


def _sending(tx: Connection, message_id: str) -> bool:
    return tx.execute(_SENDING, {"key": message_id}).rowcount == 1


def _give_up(tx: Connection, message_id: str, why: str) -> MessageRow:
    state = _held(tx, message_id).state
    if state in ("queued", "sending"):
        ended = "failed" if state == "queued" else "unknown"
        tx.execute(_SETTLE, {"key": message_id, "state": ended, "why": why, "sent_at": None})
    return _as_row(_held(tx, message_id))


_SETTLE = update(messages).where(messages.c.message_id == bindparam("key"))


def _settle(tx: Connection, message_id: str, values: dict[str, Any]) -> MessageRow:
    row = _held(tx, message_id)
    again_after_unknown = values["state"] == "queued" and row.state == "unknown"
    if row.state in FINAL or again_after_unknown:
        return _as_row(row)
    tx.execute(_SETTLE, {"key": message_id, **values})
    return _as_row(_held(tx, message_id))


_OF_CASE = (
    select(messages).where(messages.c.case_id == bindparam("case_id")).order_by(messages.c.seq)
)


def _of_case(tx: Connection, case_id: str) -> list[MessageRow]:
    return [_as_row(row) for row in tx.execute(_OF_CASE, {"case_id": case_id})]


_HELD = select(messages).where(messages.c.message_id == bindparam("key")).with_for_update()


def _held(tx: Connection, message_id: str) -> AnyRow:
    row = tx.execute(_HELD, {"key": message_id}).one_or_none()
    if row is None:
        raise LookupError(f"no message {message_id} in the books")
    return row


def _as_row(row: AnyRow) -> MessageRow:
    return MessageRow.model_validate(dict(row._mapping))
