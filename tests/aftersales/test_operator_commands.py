"""Dead letters and the sweep, as an operator types them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from gateways.store import Store, open_store
from tests.gateways.store.build import NOW, event, outgoing, record

ROOT = Path(__file__).parents[2]


def run(url: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "aftersales", *words],
        cwd=ROOT,
        env={**os.environ, "AFTERSALES_DATABASE_URL": url, "COLUMNS": "200", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


async def bury(store: Store) -> None:
    """Two events that no case could take, and one that no subscriber took."""
    await store.inbox.accept([event("e1", "1"), event("e2", "2")], NOW)
    for row in await store.inbox.claim("a", 9, NOW, 60):
        await store.inbox.settle(row.seq, "dead", "no such marketplace", NOW)
    await store.board.record(record(outgoing=[outgoing("o1")]))
    await store.outbox.settle("o1", "parked", NOW, note="erp: HTTP 500")


async def test_dead_letters_are_listed_shown_replayed_and_discarded(sqlite_copy: str) -> None:
    async with open_store(sqlite_copy) as store:
        await bury(store)
        told = run(sqlite_copy, "dead-letters", "list", "--json")
        letters: list[dict[str, Any]] = json.loads(told.stdout)
        assert [(one["id"], one["direction"]) for one in letters] == [
            ("e1", "in"),
            ("e2", "in"),
            ("o1", "out"),
        ]
        first, second, _ = (one["name"] for one in letters)
        shown = json.loads(run(sqlite_copy, "dead-letters", "show", first).stdout)
        assert shown["event"]["data"]["text"] == "Hello"

        again = run(sqlite_copy, "dead-letters", "replay", first, "o1", "nothing")
        assert again.returncode == 1
        assert again.stdout.splitlines() == [f"{first}: in line again", "o1: in line again"]
        assert "nothing: no such dead letter" in again.stderr
        assert run(sqlite_copy, "dead-letters", "discard", second).returncode == 0
        assert await store.inbox.dead_letters() == []
        assert await store.inbox.pending() == 1
        assert await store.outbox.pending() == 1
    assert "No dead letters." in run(sqlite_copy, "dead-letters", "list").stdout


def test_a_sweep_says_what_is_wrong_with_a_date(sqlite_copy: str) -> None:
    told = run(sqlite_copy, "reconcile", "--since", "last week")
    assert told.returncode == 2
    assert "2026-11-20" in told.stderr


def test_a_sweep_of_a_system_without_migration_says_so(tmp_path: Path) -> None:
    told = run(f"sqlite:///{tmp_path}/empty.db", "reconcile")
    assert told.returncode == 1
    assert "run `aftersales migrate` first" in told.stderr
