"""Two operators' stories, word by word from docs/operations.md: back up, lose the disk, restore."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import make_url

from aftersales.stack import SELLER
from cases.books import BoardQuery
from tests.support import postgres
from tests.support.dev import Dev
from tests.support.patience import eventually, until
from tests.support.system import System, system_in

ROOT = Path(__file__).parents[2]
VENV = Path(sys.prefix)
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
ORDER = "333-0000001-0000001"
OTHER = "333-0000002-0000002"


def blocks(heading: str) -> list[str]:
    """The shell commands under a heading of the page, without the list's indentation."""
    section = re.split(r"^#+ ", PAGE.partition(f"### {heading}\n")[2], maxsplit=1, flags=re.M)[0]
    found = re.findall(r"^( *)```sh\n(.*?)^ *```$", section, flags=re.M | re.S)
    return [re.sub(f"^{indent}", "", block, flags=re.M) for indent, block in found]


def follow(block: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Do in `folder` what the page says, with our own programs on the path."""
    programs = [str(VENV / "bin")]
    if found := postgres.binaries():
        programs.append(str(found))
    path = os.pathsep.join((*programs, os.environ["PATH"]))
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block],
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


# ---------------------------------------------------------------- one machine


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The repository as an operator sits in it, with a data directory of its own."""
    (tmp_path / ".venv").symlink_to(VENV)
    (tmp_path / "var").mkdir()
    return tmp_path


def test_one_machine_goes_on_from_its_copy(desk: Path) -> None:
    [copy] = blocks("Copy one machine")
    put_back, _, sweep = blocks("Restore one machine")
    with Dev(desk / "var", empty=True) as dev:
        dev.world("PUT", f"/orders/{ORDER}", {"marketplace": "DE", "total": 24.90})
        dev.world("POST", f"/orders/{ORDER}/buyer", {"text": "Ist es spülmaschinenfest?"})
        eventually(lambda: dev.case(ORDER).get("status") == "waiting_agent")
        follow(copy, desk)
    shutil.rmtree(desk / "var")

    follow(put_back, desk)
    with Dev(desk / "var", empty=True) as dev:
        told = follow(sweep, desk)
        assert "events are handed to their cases again" in told.stderr
        answer = dev.act(f"{SELLER}:{ORDER}", "refund", {"amount": 10, "reason": "goodwill"})
        assert answer.status_code == 200, answer.text
        eventually(lambda: dev.case(ORDER)["ledger"]["in_flight"] == 10)
        assert [m["direction"] for m in dev.case(ORDER)["messages"]].count("in") == 1


# ---------------------------------------------------------------- PostgreSQL


@pytest.fixture(scope="module", params=[kind for kind in postgres.kinds() if kind != "sqlite"])
def server(request: pytest.FixtureRequest) -> str:
    """The address of a server."""
    address: str = request.getfixturevalue("postgresql_server")
    return address


@pytest.fixture
def database(server: str) -> Iterator[str]:
    """The address of an empty database there."""
    with postgres.database(server) as address:
        yield address


@pytest_asyncio.fixture
async def system(database: str, tmp_path: Path) -> AsyncIterator[System]:
    """A system whose books are there."""
    async with system_in(tmp_path / "system", database) as system:
        yield system


async def opened(system: System, order_id: str) -> None:
    """Place an order and let its buyer ask something that a person answers."""
    async with httpx.AsyncClient(base_url=system.stack.sandbox, timeout=30) as world:
        path = f"/_world/orders/{order_id}"
        placed = await world.put(path, json={"marketplace": "DE", "total": 24.90})
        placed.raise_for_status()
    event = {
        "id": f"ask-{order_id}",
        "type": "buyer.message",
        "occurred_at": datetime.now(UTC).isoformat(),
        "seller": SELLER,
        "marketplace": "DE",
        "order_id": order_id,
        "data": {"text": "Ist es spülmaschinenfest?", "topic": "question"},
    }
    await system.senders.event(event)
    await until(lambda: waits(system, order_id))


async def shown(system: System, order_id: str) -> dict[str, Any]:
    return await system.store.board.snapshot(f"{SELLER}:{order_id}") or {}


async def waits(system: System, order_id: str) -> bool:
    return (await shown(system, order_id)).get("status") == "waiting_agent"


async def refund(system: System, amount: float) -> httpx.Response:
    """Ask as the agent whose token the copy knows."""
    stack = system.stack
    path = f"{stack.web}/api/v1/cases/{SELLER}:{ORDER}/actions/refund"
    headers = {"authorization": f"Bearer {stack.tokens['agent']}"}
    async with httpx.AsyncClient(timeout=30, verify=False) as http:
        return await http.post(path, json={"amount": amount, "reason": "x"}, headers=headers)


async def states(system: System) -> list[tuple[str, float]]:
    rows = await system.store.refunds.rows(SELLER, ORDER)
    return [(row.state, float(row.amount.amount)) for row in rows]


async def refunded(system: System) -> list[float]:
    """What the marketplace booked."""
    async with httpx.AsyncClient(base_url=system.stack.sandbox, timeout=30) as world:
        book = (await world.get(f"/_world/orders/{ORDER}")).json()
    return [one["amount"] for one in book["refunds"]]


async def forward(system: System, span: timedelta) -> None:
    async with httpx.AsyncClient(base_url=system.stack.sandbox, timeout=30) as world:
        now = datetime.fromisoformat((await world.get("/_world/clock")).json()["now"])
        (
            await world.put("/_world/clock", json={"now": (now + span).isoformat()})
        ).raise_for_status()


async def test_what_restored_books_have_forgotten_is_found_and_paid_once(
    system: System, server: str, tmp_path: Path
) -> None:
    name = make_url(system.stack.database_url).database
    surroundings = {
        **system.stack.processes["worker"].environment,
        "SERVER": server,
    }

    async def follow_page(block: str) -> subprocess.CompletedProcess[str]:
        block = block.replace('" aftersales\n', f'" {name}\n')
        return await asyncio.to_thread(follow, block, tmp_path, **surroundings)

    [copy] = blocks("Copy PostgreSQL")
    restore, after = blocks("Restore PostgreSQL")
    await opened(system, ORDER)
    await follow_page(copy)

    # After the copy: money leaves, and another case begins.
    await opened(system, OTHER)
    assert (await refund(system, 10)).status_code == 200
    await until(lambda: sent(system))
    await forward(system, timedelta(minutes=4))
    assert await refunded(system) == [10]

    for role in ("web", "worker"):
        await system.stop(role)
    drop = f'DROP DATABASE "{name}" WITH (FORCE)'
    await asyncio.to_thread(postgres.execute, server, drop)

    told = await follow_page(restore)
    assert "observed" in told.stdout
    assert "untold" in told.stdout
    assert await states(system) == [("observed", 10)]

    for role in ("worker", "web"):
        await system.start(role)
    told = await follow_page(after)
    assert f"{SELLER} {OTHER}" in told.stdout
    await until(lambda: waits(system, OTHER))
    await until(lambda: counts_ten(system))
    assert len((await system.store.board.page(BoardQuery())).cases) == 2

    refused = await refund(system, 15)
    assert refused.status_code in (409, 422), refused.text
    assert (await refund(system, 14.9)).status_code == 200
    await until(lambda: sent(system))
    await forward(system, timedelta(minutes=4))
    assert await refunded(system) == [10, 14.9]
    assert await system.store.board.verify_chain(f"{SELLER}:{ORDER}") is None


async def sent(system: System) -> bool:
    return any(state == "submitting" for state, _ in await states(system))


async def counts_ten(system: System) -> bool:
    """The case counts the refund that it made, and counts it once."""
    ledger = (await shown(system, ORDER))["ledger"]
    assert ledger["observed"] == 0
    return bool(ledger["refunded"] + ledger["in_flight"] == 10)
