"""What tests of several packages share: the databases, and one running stack each process."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
import structlog

from tests.support import postgres

if TYPE_CHECKING:
    from aftersales.rehearsal.run import Stage

# What a command prints is judged without the log lines of what runs beside it; and an error that a
# test provokes is not drawn with all its variables, which takes five seconds.
structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.dev.set_exc_info,
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ],
    wrapper_class=structlog.make_filtering_bound_logger("INFO"),
    logger_factory=structlog.PrintLoggerFactory(sys.__stderr__),
)


# What is imported and collected stays: the garbage collector need not look at it, now or later.
gc.disable()


def pytest_collection_finish() -> None:
    """From here on there is garbage."""
    gc.freeze()
    gc.enable()


def pytest_report_header() -> str:
    """Say on which databases the tests run: nothing is left out in silence."""
    where = os.environ.get(postgres.VARIABLE) or postgres.binaries()
    return f"databases: {', '.join(postgres.kinds())} ({postgres.VARIABLE}: {where})"


LONGEST = (
    "test_scenarios.py",
    "test_faults_the_rest.py",
    "test_faults_delayed_lost.py",
    "test_faults_money_order.py",
    "test_kills.py",
    "test_hostile.py",
    "test_many_processes.py",
    "test_roles.py",
    "test_away.py",
    "test_outages.py",
    "test_restoring.py",
    "test_rehearse_command.py",
    "test_dev.py",
    "test_upgrade.py",
    "test_rows.py",
    "test_scenarios_on_postgresql.py",
    # of the domain
    "test_letters.py",
    "test_lint.py",
    "test_corpus.py",
)
"""Files that take half a minute and more, and those of the domain that take ten seconds."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files: none is left to one process when the others are done."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))


# ---------------------------------------------------------------- databases


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The server's address."""
    with postgres.server() as address:
        yield address


@pytest.fixture(scope="module")
def postgresql_own(postgresql_server: str) -> Iterator[str]:
    """An empty database for the tests of one file."""
    with postgres.database(postgresql_server) as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_books(postgresql_server: str) -> Iterator[str]:
    """A migrated database, shared by all tests: each finds it empty."""
    from gateways.store import migrate

    with postgres.database(postgresql_server) as url:
        asyncio.run(migrate(url))
        yield url


@pytest.fixture(scope="session")
def sqlite_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, copied by each test."""
    from gateways.store import migrate

    path = tmp_path_factory.mktemp("books") / "empty.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture
def sqlite_copy(sqlite_books: Path, tmp_path: Path) -> str:
    """The address of empty, migrated books in a file."""
    path = tmp_path / "books.db"
    shutil.copyfile(sqlite_books, path)
    return f"sqlite:///{path}"


@pytest.fixture(params=postgres.kinds())
def url(request: pytest.FixtureRequest) -> str:
    """The address of empty, migrated books, on one database and then on the other."""
    if request.param == "sqlite":
        file: str = request.getfixturevalue("sqlite_copy")
        return file
    from tests.support.books import empty

    address: str = request.getfixturevalue("postgresql_books")
    asyncio.run(empty(address))
    return address


@pytest.fixture(params=postgres.kinds())
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.db'}"
        return
    with postgres.database(request.getfixturevalue("postgresql_server")) as address:
        yield address


@pytest.fixture(scope="module", params=postgres.kinds())
def system_url(request: pytest.FixtureRequest) -> str | None:
    """Where the system of one test file keeps its books; None = a file in its own folder."""
    if request.param == "sqlite":
        return None
    address: str = request.getfixturevalue("postgresql_own")
    return address


# ---------------------------------------------------------------- the whole system


@pytest_asyncio.fixture(scope="session")
async def playing() -> AsyncIterator[Stage]:
    """A private system, ready to play on. Scenarios leave no state behind for the next."""
    # Imported here: most tests need no running system.
    from aftersales.rehearsal.run import stage

    async with stage() as playing:
        yield playing
