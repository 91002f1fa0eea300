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
    BoardQuery(q="111-2223334-5556667"),
    BoardQuery(status="waiting_agent"),
    BoardQuery(assignee="kim"),
]


@pytest.mark.parametrize("query", FLAT, ids=repr)
async def test_a_page_is_read_in_the_order_of_an_index(sqlite_copy: str, query: BoardQuery) -> None:
    compiled = paging.prepared(query).statement.compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )

    def plan(tx: Connection) -> list[str]:
        explained = tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
        return [row.detail for row in explained]

    async with open_database(sqlite_copy) as database:
        steps = await database.read(plan)
    # What comes after is for the few rows of the page.
    choosing = steps[1 : steps.index("SCAN anon_1")]
    assert len(choosing) == 1
    assert "INDEX ix_cases" in choosing[0]
