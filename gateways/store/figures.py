"""The books in numbers: a few grouped queries in one transaction, each served by an index."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Select,
    Table,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    tuple_,
)

from cases.books.figures import Counts, Figures
from gateways.store.columns import FAR
from gateways.store.engine import Database
from gateways.store.tables import cases, inbox, ledger, messages, outbox, shipments

_CLOSED = "closed"
LATELY = timedelta(days=2)
_SPENT = ("applied", "observed", "submitting", "unknown")


class SqlFigures:
    """`cases.books.FigureBook` in SQL."""

    def __init__(self, database: Database) -> None:
        """Count in `database`."""
        self._database = database

    async def read(self, now: datetime) -> Figures:
        """Count everything once. Raises StoreUnavailable."""
        return await self._database.read(_figures, now)


_CASES = (
    select(cases.c.status, cases.c.playbook, func.count())
    .where(cases.c.status == _CLOSED)
    .group_by(cases.c.status, cases.c.playbook)
)
_DUE = case(
    (cases.c.due_sort <= bindparam("now"), "overdue"),
    (cases.c.due_sort <= bindparam("in_1h"), "1h"),
    (cases.c.due_sort <= bindparam("in_24h"), "24h"),
    (cases.c.due_sort < FAR, "later"),
    else_="none",
)
_OPEN_BY = (cases.c.status, cases.c.playbook, cases.c.rung, cases.c.breached, _DUE.label("due"))
_OPEN = (
    select(*_OPEN_BY, func.count().label("cases"))
    .where(cases.c.status != _CLOSED)
    .group_by(*(column for column in _OPEN_BY))
)


def _by_state(table: Table, *states: str) -> Select[Any]:
    asked = select(table.c.state, func.count()).group_by(table.c.state)
    return asked.where(table.c.state.in_(states)) if states else asked


_MOVEMENTS = _by_state(ledger)
_PARCELS = _by_state(shipments)
_MESSAGES = _by_state(messages)
_INBOX = _by_state(inbox, "waiting", "dead")
_OUTBOX = _by_state(outbox, "waiting", "parked")


def _oldest(column: Column[Any], *states: str) -> Select[Any]:
    return select(func.min(column)).where(column.table.c.state.in_(states))


_UNSETTLED = _oldest(ledger.c.created_at, "submitting", "unknown")
_WAITING = (
    select(inbox.c.stored_at).where(inbox.c.state == "waiting").order_by(inbox.c.seq).limit(1)
)
_DUE_OUT = _oldest(outbox.c.next_try, "waiting")
_order = tuple_(ledger.c.seller, ledger.c.order_id)
_SUSPECT = select(ledger.c.seller, ledger.c.order_id).where(
    or_(
        ledger.c.state == "observed",
        and_(ledger.c.state.in_(_SPENT), ledger.c.created_at >= bindparam("lately")),
    )
)
_OVERDRAWN = select(func.count()).select_from(
    select(ledger.c.seller, ledger.c.order_id)
    .where(_order.in_(_SUSPECT), ledger.c.state.in_(_SPENT))
    .group_by(ledger.c.seller, ledger.c.order_id)
    .having(func.sum(ledger.c.amount) > func.max(ledger.c.paid))
    .subquery()
)
"""Our own refunds keep to what was paid, under a lock; others' do not. So this looks at orders that
somebody else refunded too, and, because money is worth a second look, at all of the last days."""


def _figures(tx: Connection, now: datetime) -> Figures:
    soon = {"in_1h": now + timedelta(hours=1), "in_24h": now + timedelta(hours=24)}
    running = tx.execute(_OPEN, {"now": now, **soon}).all()
    return Figures(
        cases={**_counted(tx, _CASES), **_summed(running, "status", "playbook")},
        rungs=_summed(running, "rung"),
        dues=_summed(running, "due"),
        breached=sum(row.cases for row in running if row.breached),
        movements=_counted(tx, _MOVEMENTS),
        unsettled_age=_age(tx, _UNSETTLED, now),
        overdrawn=tx.execute(_OVERDRAWN, {"lately": now - LATELY}).scalar_one(),
        parcels=_counted(tx, _PARCELS),
        messages=_counted(tx, _MESSAGES),
        inbox=_counted(tx, _INBOX),
        inbox_age=_age(tx, _WAITING, now),
        outbox=_counted(tx, _OUTBOX),
        outbox_age=_age(tx, _DUE_OUT, now),
    )


def _summed(rows: Any, *names: str) -> Counts:
    total: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        total[tuple(str(getattr(row, name)) or "none" for name in names)] += row.cases
    return total


def _counted(tx: Connection, asked: Select[Any]) -> Counts:
    return {tuple(row[:-1]): row[-1] for row in tx.execute(asked)}


def _age(tx: Connection, asked: Select[Any], now: datetime) -> float:
    since = tx.execute(asked).scalar_one_or_none()
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
