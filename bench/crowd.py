"""A board full of cases, as a seller's looks after a while: a fifth open, the rest history."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select, text

from aftersales.stack import SELLER
from bench.letters import event, order_id, snapshot
from cases.events import parse_event
from cases.opening import CaseStart, new_case
from cases.orders import learn
from cases.policy import case_policy
from cases.snapshot import columns
from cases.snapshot import snapshot as shown
from gateways.store import board_rows
from gateways.store.columns import FAR, LONG_AGO
from gateways.store.engine import Database
from gateways.store.paging import fold
from gateways.store.tables import FLAGS, cases, changes, documents

BATCH = 2_000
OPEN = 5
"""Every so-manieth case is open."""
STATUSES = ("waiting_agent", "waiting_buyer", "waiting_amazon", "open")
PLACES = ("DE", "FR", "US", "UK", "JP", "IT")
PLAYBOOKS = ("question", "delayed", "lost", "damaged")
NAMES = ("anna", "ben", "cho", "dora")
Rows = tuple[dict[str, Any], dict[str, Any]]


async def fill(database: Database, count: int) -> None:
    """Put that many cases on an empty board."""
    now = datetime.now(UTC)
    pattern = await database.write(_pattern, now)
    for first in range(0, count, BATCH):
        await database.write(_add, pattern, range(first, min(first + BATCH, count)), now)
    await database.write(_analyse)


def _pattern(tx: Connection, now: datetime) -> Rows:
    """Write one case as the product does, and take its rows as the pattern of all."""
    place = PLACES[0]
    start = CaseStart(
        case_id=f"{SELLER}:{order_id(0)}",
        seller=SELLER,
        marketplace=place,
        order_id=order_id(0),
        started_at=now,
        policy=case_policy(place, now),
    )
    case = new_case(start)
    case.order = learn(case.order, parse_event(event(0, "order.snapshot", snapshot(now), now)))
    board_rows.announce(tx, case.case_id, 1, columns(case), shown(case), now)
    rows = tuple(dict(tx.execute(select(table)).mappings().one()) for table in (cases, documents))
    for table in (changes, documents, cases):
        tx.execute(delete(table))
    return rows[0], rows[1]


def _add(tx: Connection, pattern: Rows, numbers: range, now: datetime) -> None:
    made = [_case(pattern[0], number, now) for number in numbers]
    tx.execute(cases.insert(), made)
    tx.execute(documents.insert(), [pattern[1] | {"case_id": row["case_id"]} for row in made])


def _case(pattern: dict[str, Any], number: int, now: datetime) -> dict[str, Any]:
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
