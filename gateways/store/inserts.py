"""Inserts that know what to do about a row that is there already."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

AnyInsert = postgresql.Insert | sqlite.Insert


def add_if_new(
    tx: Connection, table: Table, rows: Sequence[Mapping[str, Any]], *returning: str
) -> set[tuple[Any, ...]]:
    """Insert the rows that break no unique key; return these columns of each one inserted."""
    if not rows:
        return set()
    statement = _new_only(tx.dialect.name, table, returning)
    return {tuple(row) for row in tx.execute(statement, rows)}


def put(tx: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Insert the row, or replace the one with the same primary key."""
    key = [column.name for column in table.primary_key]
    changed = {name: value for name, value in row.items() if name not in key}
    statement = _insert(tx.dialect.name, table).values(row)
    tx.execute(statement.on_conflict_do_update(index_elements=key, set_=changed))


@cache
def _new_only(dialect: str, table: Table, returning: tuple[str, ...]) -> Any:
    columns = [table.c[name] for name in returning]
    return _insert(dialect, table).on_conflict_do_nothing().returning(*columns)


def _insert(dialect: str, table: Table) -> AnyInsert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
