"""Whatever happens to the database, callers hear StoreUnavailable; afterwards it works again."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, text, update

from cases.books import BoardQuery, Person, SellerProfile
from cases.errors import StoreUnavailable
from gateways.store import Store, migrate, open_store
from gateways.store.engine import database_url, open_database
from gateways.store.settings import StoreSettings
from gateways.store.tables import inbox, sellers
from tests.gateways.store.build import NOW, event, intent, message, outgoing, parcel, record


async def test_while_the_outage_file_exists_nothing_is_stored_or_read(
    url: str, tmp_path: Path
) -> None:
    outage = tmp_path / "outage"
    async with open_store(url, outage_file=outage) as store:
        await store.ping()
        outage.touch()
        with pytest.raises(StoreUnavailable):
            await store.inbox.accept([event("e1")], NOW)
        with pytest.raises(StoreUnavailable):
            await store.ping()
        outage.unlink()
        assert await store.inbox.pending() == 0


async def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    async with open_store(f"sqlite:///{tmp_path}/missing/books.db") as store:
        with pytest.raises(StoreUnavailable) as away:
            await store.ping()
    assert away.value.context == {"cause": "OperationalError"}


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    path.write_bytes(b"not a database" * 1000)
    async with open_store(f"sqlite:///{path}") as store:
        with pytest.raises(StoreUnavailable):
            await store.ping()


async def test_a_server_that_nobody_runs() -> None:
    async with open_store("postgresql://nobody@127.0.0.1:1/nothing") as store:
        with pytest.raises(StoreUnavailable) as away:
            await store.ping()
    assert away.value.context == {"cause": "ConnectionRefusedError"}


async def test_another_process_that_holds_the_file_too_long(sqlite_copy: str) -> None:
    holder = sqlite3.connect(sqlite_copy.removeprefix("sqlite:///"), isolation_level=None)
    async with open_store(sqlite_copy, settings=StoreSettings(busy_timeout=0.01)) as store:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable):
            await store.inbox.accept([event("e1")], NOW)
        assert await store.inbox.pending() == 0
        holder.execute("ROLLBACK")
        holder.close()
        assert (await store.inbox.accept([event("e1")], NOW)).accepted == ["e1"]


async def test_a_file_that_somebody_else_is_just_making_is_waited_for(tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "books.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    migrating = asyncio.create_task(migrate(f"sqlite:///{tmp_path}/books.db"))
    done, _ = await asyncio.wait([migrating], timeout=0.2)
    assert not done, "it did not wait"
    holder.execute("COMMIT")
    holder.close()
    await migrating


async def test_a_file_that_is_no_database_is_not_waited_for() -> None:
    patient = StoreSettings(busy_timeout=600)
    async with (
        asyncio.timeout(60),
        open_store("sqlite:////proc/version", settings=patient) as store,
    ):
        with pytest.raises(StoreUnavailable):
            await store.ping()


async def test_a_caller_who_gives_up_leaves_the_books_whole(
    store: Store, other_store: Store
) -> None:
    async def impatient(n: int) -> None:
        task = asyncio.ensure_future(store.inbox.accept([event(f"e{n}", str(n))], NOW))
        for _ in range(n % 9):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])

    for n in range(40):
        await impatient(n)
    answer = await store.inbox.accept([event(f"e{n}", str(n)) for n in range(40)], NOW)
    assert len(answer.accepted) + len(answer.duplicates) == 40
    assert await other_store.inbox.pending() == 40


async def test_a_rehearsal_leaves_nothing_but_sellers_and_tokens(store: Store) -> None:
    kim = Person(name="kim", role="lead")
    await store.tokens.issue(kim, "secret", NOW)
    await store.sellers.save(SellerProfile(seller="acme"))
    await store.inbox.accept([event("e1")], NOW)
    await store.board.record(record(outgoing=[outgoing("o1")], file={"run": 1}))
    await store.refunds.intend(intent(), NOW)
    await store.refunds.lease_create("acme", "FEED", "a", NOW, 60)
    await store.shipments.intend(parcel(), False, NOW)
    await store.messages.queue(message())
    [change] = await store.board.changed_since(0, 9)

    await store.wipe()
    assert await store.inbox.pending() == await store.outbox.pending() == 0
    assert (await store.board.page(BoardQuery())).cases == []
    assert await store.refunds.rows("acme", "1") == []
    assert await store.shipments.rows("acme", "1") == []
    assert await store.messages.of_case("acme:1") == []
    assert await store.refunds.lease_create("acme", "FEED", "b", NOW, 60)
    assert await store.tokens.who("secret") == kim
    assert await store.sellers.profile("acme") is not None

    await store.board.record(record())
    assert await store.board.changed_since(change["change"], 9) != []


@pytest.mark.parametrize(
    "url", ["mysql://host/name", "sqlite://", "sqlite:///:memory:", "nonsense"]
)
def test_an_address_that_we_cannot_use_says_so(url: str) -> None:
    with pytest.raises(ValueError, match="sqlite"):
        database_url(url)


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///books.db", "sqlite"),
        ("sqlite+aiosqlite:///books.db", "sqlite"),
        ("postgres://u:p@host/name", "postgresql+asyncpg"),
        ("postgresql://u:p@host/name", "postgresql+asyncpg"),
        ("postgresql+psycopg://u:p@host/name", "postgresql+asyncpg"),
    ],
)
def test_the_driver_is_ours_to_choose(url: str, driver: str) -> None:
    assert database_url(url).drivername == driver


async def test_sqlite_keeps_a_write_ahead_log_and_foreign_keys(sqlite_copy: str) -> None:
    def pragmas(tx: Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return {name: tx.execute(text(f"PRAGMA {name}")).scalar_one() for name in names}

    async with open_database(sqlite_copy) as database:
        assert await database.read(pragmas) == {
            "journal_mode": "wal",
            "synchronous": 1,
            "foreign_keys": 1,
            "busy_timeout": 10_000,
        }


async def test_reading_goes_on_while_somebody_writes(sqlite_copy: str) -> None:
    started, release = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(tx: Connection) -> None:
        tx.execute(update(inbox).values(note="changed"))
        loop.call_soon_threadsafe(started.set)
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result(10)

    async with open_store(sqlite_copy) as store, open_database(sqlite_copy) as database:
        await store.inbox.accept([event("e1")], NOW)
        writing = asyncio.ensure_future(database.write(slow))
        await started.wait()
        assert await store.inbox.pending() == 1
        release.set()
        await writing


BREAK = {
    "postgresql": "SELECT pg_terminate_backend(pg_backend_pid())",
    "sqlite": "SELECT * FROM nowhere",
}


async def test_a_transaction_that_breaks_is_undone_and_the_next_one_works(
    store: Store, url: str
) -> None:
    def breaks(tx: Connection) -> None:
        tx.execute(insert(sellers).values(seller="acme", profile={}))
        tx.execute(text(BREAK[tx.dialect.name]))

    async with open_database(url) as database:
        for _ in range(2):
            with pytest.raises(StoreUnavailable):
                await database.write(breaks)
    assert await store.sellers.profile("acme") is None
