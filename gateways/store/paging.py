"""How the board is asked: views, search, order, and cursors that survive changes in between."""

import base64
import json
import re
import unicodedata
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Select,
    and_,
    literal,
    select,
    tuple_,
)
from sqlalchemy.types import TypeEngine

from cases.books import BoardPage, BoardQuery
from cases.errors import InvalidInput
from gateways.store.columns import UtcTime, Words, clean
from gateways.store.tables import FLAGS, cases, documents

LARGEST_PAGE = 200
LONGEST_SEARCH = 500
MOST_WORDS = 20
"""Characters and words of a search beyond these are not looked at; a person types a few."""

_ORDER_NUMBER = re.compile(r"[0-9]{3}-[0-9]{7}-[0-9]{7}")
"""Amazon's order numbers."""

_open = cases.c.status != "closed"
VIEWS: dict[str, list[ColumnElement[bool]]] = {
    "all": [],
    "mine": [_open],
    "unassigned": [_open, cases.c.assignee.is_(None)],
    "waiting_buyer": [cases.c.status == "waiting_buyer"],
    "waiting_amazon": [cases.c.status == "waiting_amazon"],
    **{flag: [cases.c[flag].is_(True)] for flag in FLAGS},
}


class Order(NamedTuple):
    """A way to sort: by a value that is never NULL, then by case, both in the same direction."""

    value: ColumnElement[Any]
    kind: TypeEngine[Any]
    descending: bool


# Cases without a moment come last whichever way one looks.
ORDERS = {
    "next_due": Order(cases.c.due_sort, UtcTime(), False),
    "-next_due": Order(cases.c.due_last, UtcTime(), True),
    "closed_at": Order(cases.c.closed_first, UtcTime(), False),
    "-closed_at": Order(cases.c.closed_last, UtcTime(), True),
    "opened_at": Order(cases.c.opened_at, UtcTime(), False),
    "-opened_at": Order(cases.c.opened_at, UtcTime(), True),
    "risk": Order(cases.c.risk, Float(), False),
    "-risk": Order(cases.c.risk, Float(), True),
}


def fold(text: str) -> str:
    """Return text as search compares it: one spelling, no case."""
    return unicodedata.normalize("NFKC", clean(text)).casefold()


class Prepared(NamedTuple):
    """A query that was understood; it asks for one row more than the page's size."""

    statement: Select[Any]
    size: int
    sort: str


def prepared(query: BoardQuery) -> Prepared:
    """Understand a query. Raises InvalidInput for an unknown view, order or cursor."""
    if query.view not in VIEWS:
        raise InvalidInput("view", f"must be one of {', '.join(VIEWS)}")
    if query.sort not in ORDERS:
        raise InvalidInput("sort", f"must be one of {', '.join(ORDERS)}")
    order = ORDERS[query.sort]
    size = max(1, min(query.limit, LARGEST_PAGE))
    found = select(cases.c.case_id, order.value.label("place")).where(
        *VIEWS[query.view], *_filters(query)
    )
    if query.cursor is not None:
        found = found.where(_after(query.cursor, query.sort))
    few = found.order_by(*_sorted(order, order.value, cases.c.case_id)).limit(size + 1).subquery()
    # The few cases first, then their documents: no planner may think of reading more of those.
    statement = (
        select(few.c.case_id, few.c.place, documents.c.brief)
        .join_from(few, documents, few.c.case_id == documents.c.case_id)
        .order_by(*_sorted(order, few.c.place, few.c.case_id))
    )
    return Prepared(statement, size, query.sort)


def _sorted(order: Order, *keys: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    return [key.desc() if order.descending else key.asc() for key in keys]


def page(tx: Connection, query: Prepared) -> BoardPage:
    """Read the page and where the next one starts."""
    rows = tx.execute(query.statement).all()
    shown, last = rows[: query.size], None
    if len(rows) > query.size:
        last = cursor(query.sort, shown[-1].place, shown[-1].case_id)
    return BoardPage(cases=[row.brief for row in shown], next_cursor=last)


def _filters(query: BoardQuery) -> list[ColumnElement[bool]]:
    wanted = {
        "playbook": query.playbook,
        "marketplace": query.marketplace,
        "status": query.status,
        "assignee": query.assignee,
    }
    filters = [cases.c[name] == value for name, value in wanted.items() if value is not None]
    if query.view == "mine":
        filters.append(cases.c.assignee == (query.me or ""))
    words = fold((query.q or "")[:LONGEST_SEARCH]).split()[:MOST_WORDS]
    return filters + [_holds(word) for word in words]


def _holds(word: str) -> ColumnElement[bool]:
    # People mostly search a whole order number, which an index finds; anything else is looked for
    # anywhere in the case's words.
    if _ORDER_NUMBER.fullmatch(word):
        return cases.c.order_id == word
    return cases.c.search.contains(word, autoescape=True)


def cursor(sort: str, place: datetime | float, case_id: str) -> str:
    """Return an opaque, URL-safe cursor that goes on after this row."""
    value = place.isoformat() if isinstance(place, datetime) else place
    raw = json.dumps([sort, value, case_id], separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _after(text: str, sort: str) -> ColumnElement[bool]:
    order = ORDERS[sort]
    place, case_id = _read(text, sort)
    here = tuple_(order.value, cases.c.case_id)
    last = tuple_(literal(place, order.kind), literal(case_id, Words()))
    # A plain bound beside the pair lets the planner start at the right place of an index.
    if order.descending:
        return and_(order.value <= literal(place, order.kind), here < last)
    return and_(order.value >= literal(place, order.kind), here > last)


def _read(text: str, sort: str) -> tuple[datetime | float, str]:
    """Return where a cursor stands. Raises InvalidInput for one that `cursor` did not make."""
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        made_for, value, case_id = json.loads(raw)
        if made_for != sort or not isinstance(case_id, str):
            raise ValueError(made_for)
        if not isinstance(ORDERS[sort].kind, UtcTime):
            return float(value), case_id
        moment = datetime.fromisoformat(value)
        if moment.utcoffset() != timedelta(0):
            raise ValueError(value)
        return moment, case_id
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidInput("cursor", "take `next_cursor` of the same query as it is") from error
