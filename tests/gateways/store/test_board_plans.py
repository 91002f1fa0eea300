"""A board of a hundred thousand cases answers like one of a thousand: an index gives its order."""

import pytest
from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite

from cases.books import BoardQuery
from gateways.store import paging
from gateways.store.columns import FAR
from gateways.store.engine import open_database

MOMENTS = [sort for sort in paging.ORDERS if "risk" not in sort]
FLAT = [
    *(BoardQuery(view=view, me="kim") for view in paging.VIEWS),
    *(BoardQuery(sort=sort) for sort in paging.ORDERS),
    *(BoardQuery(cursor=paging.cursor(sort, FAR, "acme:1"), sort=sort) for sort in MOMENTS),
    BoardQuery(marketplace="DE"),
    BoardQuery(playbook="lost"),
    BoardQuery(status="waiting_agent"),
    BoardQuery(assignee="kim"),
]


async def choosing(url: str, query: BoardQuery) -> list[str]:
    """How the page's cases are chosen; what comes after is for those few only."""
    compiled = paging.prepared(query).statement.compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )

    def plan(tx: Connection) -> list[str]:
        explained = tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
        return [row.detail for row in explained]

    async with open_database(url) as database:
        steps = await database.read(plan)
    return steps[1 : steps.index("SCAN anon_1")]


@pytest.mark.parametrize("query", FLAT, ids=repr)
async def test_a_page_is_read_in_the_order_of_an_index(sqlite_copy: str, query: BoardQuery) -> None:
    [only] = await choosing(sqlite_copy, query)
    assert "INDEX ix_cases" in only


async def test_a_whole_order_number_is_looked_up(sqlite_copy: str) -> None:
    first, *_ = await choosing(sqlite_copy, BoardQuery(q="111-2223334-5556667"))
    assert "INDEX ix_cases_order_id (order_id=?)" in first
