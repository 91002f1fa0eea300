"""A board full of cases, as a seller's looks after a while: a fifth open, the rest history."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select, text

from aftersales.stack import SELLER
from aftersales.starting import announced
from bench.letters import event, order_id, snapshot
from cases.events import parse_event
from cases.opening import CaseStart
from cases.policy import case_policy
from gateways.store import board_rows
from gateways.store.columns import FAR, LONG_AGO
from gateways.store.engine import Database
from gateways.store.paging import fold
from gateways.store.tables import FLAGS, cases, documents

BATCH = 2_000
OPEN = 5
"""Every so-manieth case is open."""
STATUSES = ("waiting_agent", "waiting_buyer", "waiting_amazon", "open")
PLACES = ("DE", "FR", "US", "UK", "JP", "IT")
PLAYBOOKS = ("question", "delayed", "lost", "damaged")
NAMES = ("anna", "ben", "cho", "dora")
Row = dict[str, Any]


async def fill(database: Database, count: int) -> None:
    """Put that many cases on an empty board."""
    now = datetime.now(UTC)
    pattern = await database.write(_pattern, now)
    for first in range(1, count, BATCH):
        await database.write(_add, pattern, range(first, min(first + BATCH, count)), now)
    await database.write(_document, pattern["case_id"])
    await database.write(_analyse)


def _pattern(tx: Connection, now: datetime) -> Row:
    """Write the first case as the product does; return its row, the pattern of all others."""
    place = PLACES[0]
    placed = parse_event(event(0, "order.snapshot", snapshot(0, now), now))
    start = CaseStart(
        case_id=f"{SELLER}:{order_id(0)}",
        seller=SELLER,
        marketplace=place,
        order_id=order_id(0),
        started_at=now,
        policy=case_policy(place, now),
        known=[placed],
    )
    board_rows.announce(tx, announced(start), now)
    return dict(tx.execute(select(cases)).mappings().one())


def _add(tx: Connection, pattern: Row, numbers: range, now: datetime) -> None:
    tx.execute(cases.insert(), [_case(pattern, number, now) for number in numbers])


def _document(tx: Connection, first: str) -> None:
    """Give every case the first one's documents."""
    copied = [c for c in documents.c if c.name != "case_id"]
    every = (
        select(cases.c.case_id, *copied)
        .join_from(cases, documents, documents.c.case_id == first)
        .where(cases.c.case_id != first)
    )
    names = ["case_id", *(column.name for column in copied)]
    tx.execute(documents.insert().from_select(names, every))


def _case(pattern: Row, number: int, now: datetime) -> dict[str, Any]:
    live = number % OPEN == 0
    turn = number // OPEN
    opened = now - timedelta(minutes=7 * number)
    due = now + timedelta(minutes=13 * (turn % 5000)) if live else None
    closed = None if live else opened + timedelta(days=2)
    case_id = f"{SELLER}:{order_id(number)}"
    buyer = f"Kim {number % 9973}"
    words = (case_id, order_id(number), buyer, pattern["title"])
    return pattern | {
        "case_id": case_id,
        "order_id": order_id(number),
        "marketplace": PLACES[number % len(PLACES)],
        "playbook": PLAYBOOKS[number % len(PLAYBOOKS)],
        "status": STATUSES[turn % len(STATUSES)] if live else "closed",
        "outcome": None if live else "refunded",
        "assignee": NAMES[turn % len(NAMES)] if live and turn % 3 else None,
        "next_due": due,
        "due_sort": due or FAR,
        "due_last": due or LONG_AGO,
        "closed_first": closed or FAR,
        "closed_last": closed or LONG_AGO,
        "risk": 24.9 if live else 0.0,
        **{flag: live and turn % 10 == at for at, flag in enumerate(FLAGS)},
        "buyer": buyer,
        "search": "\n".join(fold(word) for word in words),
        "opened_at": opened,
        "closed_at": closed,
        "recorded_at": opened,
    }


def _analyse(tx: Connection) -> None:
    tx.execute(text("ANALYZE"))
