import asyncio
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect

from cases.errors import StoreUnavailable
from gateways.store import downgrade, migrate, open_store
from gateways.store.engine import open_database
from gateways.store.migrations import current, newest
from gateways.store.tables import metadata
from tests.gateways.store.build import NOW, event


def _differences(tx: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(tx), metadata))


def _tables(tx: Connection) -> set[str]:
    return set(inspect(tx).get_table_names())


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
