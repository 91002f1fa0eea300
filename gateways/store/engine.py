"""The database behind the books: two kinds of transaction, one kind of failure.

A transaction is a plain function of a SQLAlchemy connection, so the same function runs on SQLite
and on PostgreSQL. PostgreSQL is reached asynchronously (asyncpg). SQLite is a library, not a
server: its transactions run whole in a thread, because handing every statement to a thread of its
own and back costs five times the statement (docs/decisions). SQLAlchemy's asyncio, which brings its
whole mapper along, is imported for PostgreSQL only.

What keeps a check and the write that follows it together: SQLite lets one writer in at a time
(`BEGIN IMMEDIATE`), PostgreSQL locks rows (`FOR UPDATE`) and named places (`lock`). That needs a
statement after the lock to see what others wrote before it: every transaction is `read committed`,
whatever the server's default, because a snapshot taken before the lock would let the cap be passed.
"""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection, Engine, bindparam, create_engine, event, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

from cases.errors import StoreUnavailable
from gateways.store.columns import to_json
from gateways.store.settings import StoreSettings

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[Concatenate[Connection, P], T]

_DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
}
PATIENT_SECONDS = 600.0
"""How long a migration of SQLite waits for another one."""
_WAL_PAUSE = 0.01
"""Seconds between two tries to change a new SQLite file's journal mode."""
_READERS = 4
_DEFAULT = StoreSettings()
_OURS = (IntegrityError, DataError)
_AWAY = (DBAPIError, PoolTimeout, OSError)


class Database(Protocol):
    """Runs transactions. Any error undoes one whole; all raise StoreUnavailable."""

    async def read(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a transaction that only reads."""
        ...

    async def write(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a transaction that writes.

        A caller that is cancelled meanwhile does not know whether it was stored.
        """
        ...


@asynccontextmanager
async def open_database(
    url: str,
    outage_file: Path | None = None,
    settings: StoreSettings = _DEFAULT,
    *,
    patient: bool = False,
) -> AsyncIterator[Database]:
    """Open the database at `url`: `sqlite:///var/aftersales.db` or `postgresql://user@host/name`.

    While `outage_file` exists every transaction is refused (rehearsals of an outage). `patient`
    is for migrations: a statement takes as long as it takes, and SQLite's lock is waited for while
    somebody else migrates. Raises ValueError for an address it cannot use.
    """
    address = database_url(url)
    if address.get_backend_name() == "sqlite":
        sqlite = _Sqlite(
            address, outage_file, PATIENT_SECONDS if patient else settings.busy_timeout
        )
        try:
            yield sqlite
        finally:
            await asyncio.to_thread(sqlite.close)
    else:
        engine = _postgresql_engine(address, settings, patient)
        try:
            yield _Postgresql(engine, outage_file)
        finally:
            await engine.dispose()


def database_url(url: str) -> URL:
    """Read a database address and choose the driver. Raises ValueError for one we cannot use."""
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise ValueError("no address; write sqlite:///FILE or postgresql://…") from error
    family = address.drivername.partition("+")[0]
    if family not in _DRIVERS:
        raise ValueError(f"{family}: our books are kept in sqlite or postgresql")
    if family == "sqlite" and address.database in (None, "", ":memory:"):
        raise ValueError("sqlite: name a file, as in sqlite:///var/aftersales.db")
    return address.set(drivername=_DRIVERS[family])


def shown(url: str) -> str:
    """Return the address without its password. Raises ValueError for one we cannot use."""
    return database_url(url).set(drivername=make_url(url).drivername).render_as_string()


def lock(tx: Connection, place: str, *, shared: bool = False) -> None:
    """Hold a named place until the transaction ends; on SQLite a writer holds all of them."""
    if tx.dialect.name == "postgresql":
        key = int.from_bytes(hashlib.sha256(place.encode()).digest()[:8], signed=True)
        tx.execute(_LOCK_SHARED if shared else _LOCK, {"key": key})


_LOCK = select(func.pg_advisory_xact_lock(bindparam("key")))
_LOCK_SHARED = select(func.pg_advisory_xact_lock_shared(bindparam("key")))


class _Sqlite:
    """One thread writes, so that our own writers queue fairly; others wait in the file's lock."""

    def __init__(self, address: URL, outage_file: Path | None, busy_seconds: float) -> None:
        self._engine = _sqlite_engine(address, busy_seconds)
        self._outage_file = outage_file
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-write")
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="store-read")

    async def read(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(self._readers, False, work, *args, **kwargs)

    async def write(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self._run(self._writer, True, work, *args, **kwargs)

    def close(self) -> None:
        self._writer.shutdown()
        self._readers.shutdown()
        self._engine.dispose()

    async def _run(
        self,
        threads: ThreadPoolExecutor,
        writing: bool,
        work: Work[P, T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        def transaction() -> T:
            with _away_as_unavailable(), self._engine.connect() as connection:
                tx = connection.execution_options(writing=writing)
                with tx.begin():
                    return work(tx, *args, **kwargs)

        _refuse_in_outage(self._outage_file)
        return await asyncio.get_running_loop().run_in_executor(threads, transaction)


class _Postgresql:
    def __init__(self, engine: AsyncEngine, outage_file: Path | None) -> None:
        self._engine = engine
        self._outage_file = outage_file

    async def read(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.write(work, *args, **kwargs)

    async def write(self, work: Work[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        _refuse_in_outage(self._outage_file)
        with _away_as_unavailable():
            async with self._engine.begin() as connection:
                return await connection.run_sync(work, *args, **kwargs)


@contextmanager
def _away_as_unavailable() -> Iterator[None]:
    """Turn every failure that is the database's and not ours into StoreUnavailable."""
    try:
        yield
    except _OURS:
        raise
    except _AWAY as error:
        raise _away(_cause(error)) from error
    except StatementError as error:
        # A value that cannot be stored (NaN, a naive time): SQLAlchemy wraps the ValueError.
        raise error.orig or error from error


def _away(cause: str) -> StoreUnavailable:
    message = f"The database is away ({cause}); nothing was stored, so trying again is safe."
    return StoreUnavailable(message, cause=cause)


def _cause(error: Exception) -> str:
    """Name what failed: the driver's own error where SQLAlchemy only wraps it."""
    original = error.orig if isinstance(error, DBAPIError) else None
    return type(getattr(original, "__cause__", None) or original or error).__name__


def _refuse_in_outage(outage_file: Path | None) -> None:
    if outage_file is not None and outage_file.exists():
        raise _away("outage file")


def _sqlite_engine(address: URL, busy_seconds: float) -> Engine:
    engine = create_engine(address, json_serializer=to_json, connect_args={"timeout": busy_seconds})

    def prepare(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        # Without this Python's driver begins transactions by itself, and too late for a lock.
        connection.isolation_level = None
        cursor = connection.cursor()
        _write_ahead(cursor, busy_seconds)
        for pragma in ("synchronous=NORMAL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _write_ahead(cursor: DBAPICursor, busy_seconds: float) -> None:
    """Keep a write-ahead log, waiting for whoever is just making the file.

    Only a file's first connection changes its mode, and SQLite's own patience does not cover that.
    """
    deadline = time.monotonic() + busy_seconds
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                raise
            time.sleep(_WAL_PAUSE)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options()["writing"]
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _postgresql_engine(address: URL, settings: StoreSettings, patient: bool) -> AsyncEngine:
    from sqlalchemy.ext.asyncio import create_async_engine

    busy, statement = settings.busy_timeout, settings.statement_timeout
    return create_async_engine(
        address,
        json_serializer=to_json,
        pool_pre_ping=True,
        pool_size=settings.pool_size,
        max_overflow=settings.pool_overflow,
        pool_timeout=busy,
        connect_args={
            "timeout": busy,
            # The server gives up first; ours is for a server that does not answer at all.
            "command_timeout": None if patient else statement + busy,
            "server_settings": {
                "application_name": "aftersales",
                "default_transaction_isolation": "read committed",
                "lock_timeout": _milliseconds(busy),
                "statement_timeout": "0" if patient else _milliseconds(statement),
                # A process that stops amid a transaction must not hold an order for ever.
                "idle_in_transaction_session_timeout": _milliseconds(busy + statement),
                "timezone": "UTC",
            },
        },
    )


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f}ms"
