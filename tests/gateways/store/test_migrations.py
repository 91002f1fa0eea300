import asyncio
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData, inspect, select, text

from cases.errors import StoreOutdated, StoreUnavailable
from gateways.store import downgrade, migrate, open_store
from gateways.store.engine import open_database
from gateways.store.migrations import current, newest, require_current, revisions
from gateways.store.tables import metadata
from tests.gateways.store.build import NOW, event, fill


def _differences(tx: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(tx), metadata))


def _tables(tx: Connection) -> set[str]:
    return set(inspect(tx).get_table_names())


def _schema(tx: Connection) -> dict[str, object]:
    """Every table with its columns, keys and indexes, in words."""
    found = inspect(tx)
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)],
            sorted((i["name"], i["column_names"], i["unique"]) for i in found.get_indexes(name)),
            sorted(str(u) for u in found.get_unique_constraints(name)),
            sorted(str(k) for k in found.get_foreign_keys(name)),
        )
        for name in sorted(found.get_table_names())
    }


Rows = dict[str, list[dict[str, object]]]


def _rows(tx: Connection) -> Rows:
    """Everything that the database holds, as it is, whatever revision it is at."""
    found = MetaData()
    found.reflect(tx)
    return {
        table.name: [dict(row) for row in tx.execute(select(table)).mappings()]
        for table in found.sorted_tables
        if table.name != "alembic_version"
    }


def _common(rows: Rows, other: Rows) -> Rows:
    """The tables and columns that both have."""
    return {
        name: [{k: v for k, v in row.items() if k in other[name][0]} for row in rows[name]]
        for name in rows.keys() & other.keys()
    }


def _before(revision: str) -> str:
    earlier = revisions()[: revisions().index(revision)]
    return earlier[-1] if earlier else "base"


async def test_the_newest_revision_is_what_the_code_expects(bare_url: str) -> None:
    await migrate(bare_url)
    async with open_database(bare_url) as database:
        assert await database.read(_differences) == []
    assert await current(bare_url) == newest()


async def test_every_step_goes_down_and_up_again(bare_url: str) -> None:
    assert await current(bare_url) is None
    await migrate(bare_url)
    await downgrade(bare_url, "base")
    async with open_database(bare_url) as database:
        assert await database.read(_tables) == {"alembic_version"}
    assert await current(bare_url) is None
    await migrate(bare_url)
    async with open_store(bare_url) as store:
        assert (await store.inbox.accept([event("e1")], NOW)).accepted == ["e1"]


@pytest.mark.parametrize("revision", revisions())
async def test_each_revision_goes_down_and_up_again(bare_url: str, revision: str) -> None:
    await migrate(bare_url, revision)
    async with open_database(bare_url) as database:
        before = await database.read(_schema)
    await downgrade(bare_url, _before(revision))
    await migrate(bare_url, revision)
    async with open_database(bare_url) as database:
        assert await database.read(_schema) == before


async def test_what_the_books_hold_survives_each_step_down_and_the_way_up(bare_url: str) -> None:
    await migrate(bare_url)
    async with open_store(bare_url) as store:
        await fill(store)
    async with open_database(bare_url) as database:
        kept = await database.read(_rows)
    assert [name for name, rows in kept.items() if not rows] == []

    for revision in reversed(revisions()[:-1]):
        await downgrade(bare_url, revision)
        async with open_database(bare_url) as database:
            older = await database.read(_rows)
        kept = _common(kept, older)
        assert _common(older, kept) == kept
    await migrate(bare_url)
    async with open_database(bare_url) as database:
        assert _common(await database.read(_rows), kept) == kept


async def test_migrating_again_keeps_what_is_there(url: str) -> None:
    async with open_store(url) as store:
        await store.inbox.accept([event("e1")], NOW)
        await migrate(url)
        assert await store.inbox.pending() == 1


async def test_two_processes_may_migrate_at_once(bare_url: str) -> None:
    code = (
        "import asyncio, sys; from gateways.store import migrate; asyncio.run(migrate(sys.argv[1]))"
    )
    running = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, bare_url, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(2)
    ]
    ends = await asyncio.gather(*(process.communicate() for process in running))
    assert [(process.returncode, end[1]) for process, end in zip(running, ends, strict=True)] == [
        (0, b"")
    ] * 2
    assert await current(bare_url) == newest()


async def test_books_without_tables_are_unavailable(bare_url: str) -> None:
    async with open_store(bare_url) as store:
        with pytest.raises(StoreUnavailable):
            await store.inbox.pending()


async def test_a_program_says_that_migrate_must_run_first(bare_url: str) -> None:
    with pytest.raises(StoreOutdated, match=r"revision none .* run `aftersales migrate`"):
        await require_current(bare_url)
    await migrate(bare_url, revisions()[0])
    for revision in revisions()[:-1]:
        await migrate(bare_url, revision)
        with pytest.raises(StoreOutdated, match=revision):
            await require_current(bare_url)
    await migrate(bare_url)
    await require_current(bare_url)


async def test_a_program_goes_on_with_what_a_newer_one_migrated(url: str) -> None:
    def migrate_further(tx: Connection) -> None:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    def back(tx: Connection) -> None:
        tx.execute(text(f"UPDATE alembic_version SET version_num = '{newest()}'"))

    async with open_database(url) as database:
        await database.write(migrate_further)
        try:
            await require_current(url)
        finally:
            await database.write(back)
