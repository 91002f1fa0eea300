"""Every test here runs on SQLite and, where a server can be had, on PostgreSQL."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection, delete

from gateways.store import Store, migrate, open_store
from gateways.store.engine import open_database
from gateways.store.tables import metadata
from tests.support import postgres

DATABASES = ["sqlite", "postgresql"] if postgres.available() else ["sqlite"]


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The server's address."""
    with postgres.server() as address:
        yield address


@pytest.fixture(scope="session")
def postgresql_books(postgresql_server: str) -> Iterator[str]:
    """A migrated database, shared by all tests: each finds it empty."""
    with postgres.database(postgresql_server) as url:
        asyncio.run(migrate(url))
        yield url


@pytest.fixture(scope="session")
def sqlite_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, copied by each test."""
    path = tmp_path_factory.mktemp("books") / "empty.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture
def sqlite_copy(sqlite_books: Path, tmp_path: Path) -> str:
    """The address of empty, migrated books in a file."""
    path = tmp_path / "books.db"
    shutil.copyfile(sqlite_books, path)
    return f"sqlite:///{path}"


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest) -> str:
    """The address of empty, migrated books."""
    if request.param == "sqlite":
        file: str = request.getfixturevalue("sqlite_copy")
        return file
    address: str = request.getfixturevalue("postgresql_books")
    asyncio.run(_empty(address))
    return address


@pytest.fixture(params=DATABASES)
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.db'}"
        return
    with postgres.database(request.getfixturevalue("postgresql_server")) as address:
        yield address


@pytest_asyncio.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """The books."""
    async with open_store(url) as store:
        yield store


@pytest_asyncio.fixture
async def other_store(url: str) -> AsyncIterator[Store]:
    """The same books as another process has them open."""
    async with open_store(url) as store:
        yield store


def _delete_everything(tx: Connection) -> None:
    for table in reversed(metadata.sorted_tables):
        tx.execute(delete(table))


async def _empty(address: str) -> None:
    async with open_database(address) as database:
        await database.write(_delete_everything)
