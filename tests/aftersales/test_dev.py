"""`aftersales dev`: the whole system on one machine (CONTRACT 2)."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from aftersales.processes import free_port
from tests.support.dev import ROOT, Dev, alive
from tests.support.patience import eventually

ROLES = ["viewer", "agent", "lead", "finance", "admin"]
PROCESSES = ["temporal", "sandbox", "worker", "web"]
SAMPLE = 6
"""Orders of the sample day (examples/sample_day.yaml)."""
OPEN_SECONDS = 60
BACK_SECONDS = 60
"""The contract has a dead process started again within 2 s; this is until it serves again."""


@pytest.fixture(scope="module")
def taken() -> Iterator[int]:
    """A port where somebody listens already."""
    with socket.socket() as somebody:
        somebody.bind(("127.0.0.1", free_port(0)))
        somebody.listen()
        yield somebody.getsockname()[1]


@pytest.fixture(scope="module")
def dev(tmp_path_factory: pytest.TempPathFactory, taken: int) -> Iterator[Dev]:
    """A system with its sample day, whose web process wants the port that is taken."""
    with Dev(tmp_path_factory.mktemp("dev"), ports={"web": taken}) as dev:
        assert len(dev.get("/cases?view=all&limit=100")["cases"]) == SAMPLE, "ready means fed"
        eventually(lambda: in_hand(dev), OPEN_SECONDS)
        yield dev


def in_hand(dev: Dev) -> list[dict[str, Any]]:
    """The sample day's cases, once the engine has nothing to do for them by itself."""
    cases: list[dict[str, Any]] = dev.get("/cases?view=all&limit=100")["cases"]
    settled = all(case["status"] != "open" for case in cases)
    return cases if settled and len(cases) == SAMPLE else []


def test_the_file_tells_addresses_secrets_and_processes(dev: Dev) -> None:
    facts = dev.facts
    assert {"web", "temporal", "ui", "sandbox", "webhook_secret", "tokens", "pids"} <= set(facts)
    assert list(facts["tokens"]) == ROLES
    assert sorted(facts["pids"]) == sorted(PROCESSES)
    assert all(alive(pid) for pid in facts["pids"].values())
    assert facts["webhook_secret"].startswith("whsec_")


def test_everything_answers_where_the_file_says(dev: Dev) -> None:
    facts = dev.facts
    assert httpx.get(f"{facts['web']}/readyz").status_code == 200
    assert httpx.get(f"{facts['web']}/api/docs").status_code == 200
    assert httpx.get(facts["sandbox"]).status_code == 200
    assert httpx.get(facts["ui"], follow_redirects=True).status_code == 200


def test_only_the_owner_may_read_secrets(dev: Dev) -> None:
    for name in ("dev.json", "secrets.json"):
        mode = stat.S_IMODE((dev.folder / name).stat().st_mode)
        assert mode == 0o600, name


def test_a_port_that_is_taken_gets_the_next_free_one(dev: Dev, taken: int) -> None:
    port = httpx.URL(dev.facts["web"]).port
    assert port is not None
    assert taken < port < taken + 200


def test_the_sample_day_is_on_the_board(dev: Dev) -> None:
    cases = in_hand(dev)
    assert {case["playbook"] for case in cases} == {"lost", "delayed", "question"}
    assert {case["status"] for case in cases} > {"waiting_buyer", "waiting_agent"}


def test_each_roles_token_opens_the_api(dev: Dev) -> None:
    for role in ROLES:
        assert dev.get("/cases", role)["cases"]


@pytest.mark.parametrize("role", PROCESSES)
def test_a_killed_process_is_started_again(dev: Dev, role: str) -> None:
    before = dev.kill(role)
    eventually(lambda: dev.pid(role) != before and alive(dev.pid(role)), BACK_SECONDS)
    eventually(lambda: httpx.get(dev.facts["sandbox"]).is_success, BACK_SECONDS)
    eventually(lambda: httpx.get(f"{dev.facts['web']}/readyz").is_success, BACK_SECONDS)
    case_id = dev.get("/cases")["cases"][0]["case_id"]
    note = {"text": f"the {role} was away"}
    eventually(lambda: dev.act(case_id, "note", note).is_success, BACK_SECONDS)
    others = [pid for other, pid in dev.facts["pids"].items() if other != role]
    assert all(alive(pid) for pid in others)


def test_the_table_of_cases_shows_every_id_whole(dev: Dev) -> None:
    printed = (dev.folder / "dev.log").read_text()
    assert all(case["case_id"] in printed for case in in_hand(dev))


def test_a_role_that_does_not_come_up_is_told_in_a_sentence(tmp_path: Path) -> None:
    ended = run_dev(tmp_path, AFTERSALES_TEMPORAL_PROGRAM="/bin/false")
    assert ended.returncode == 1
    assert "temporal died 3 times at its start" in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr
    assert not (tmp_path / "dev.json").exists()


def test_a_temporal_where_others_work_is_refused(dev: Dev, tmp_path: Path) -> None:
    ended = run_dev(tmp_path, TEMPORAL_ADDRESS=dev.facts["temporal"])
    assert ended.returncode == 1
    assert "Workers take cases in namespace default" in ended.stdout
    assert "TEMPORAL_NAMESPACE" in ended.stdout


def run_dev(folder: Path, **told: str) -> subprocess.CompletedProcess[str]:
    """Run the command where it cannot come up."""
    ports = [f"--{role}-port=0" for role in ("web", "temporal", "ui", "sandbox")]
    return subprocess.run(
        [sys.executable, "-m", "aftersales", "dev", f"--data-dir={folder}", *ports],
        env={**os.environ, **told, "COLUMNS": "200"},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


# ---------------------------------------------------------------- stopping and starting again

ORDER_ID = "305-7654321-1234567"
ORDER = {"marketplace": "DE", "total": 24.90, "shipped": "-14d", "promised": "-5d"}


def place_and_open(dev: Dev) -> None:
    """A case that waits for the buyer's choice."""
    dev.world("PUT", f"/orders/{ORDER_ID}", ORDER)
    # Words of the buyer's are answered at night as well.
    dev.world("POST", f"/orders/{ORDER_ID}/buyer", {"text": "Mein Paket ist verloren gegangen."})
    eventually(lambda: dev.case(ORDER_ID).get("status") == "waiting_buyer")


def parcels(dev: Dev) -> list[dict[str, Any]]:
    parcels: list[dict[str, Any]] = dev.world("GET", f"/orders/{ORDER_ID}")["shipments"]
    return parcels


def test_open_cases_go_on_after_everything_was_stopped(tmp_path: Path) -> None:
    with Dev(tmp_path, empty=True) as first:
        place_and_open(first)
        pids, tokens = first.facts["pids"].values(), first.facts["tokens"]
        first.stop()
        assert not [pid for pid in pids if alive(pid)]
        assert not (tmp_path / "dev.json").exists()
    with Dev(tmp_path, empty=True) as again:
        assert again.facts["tokens"] == tokens
        assert again.case(ORDER_ID)["status"] == "waiting_buyer"
        again.world("POST", f"/orders/{ORDER_ID}/buyer", {"text": "1"})
        [parcel] = eventually(lambda: parcels(again))
        eventually(lambda: again.case(ORDER_ID)["stage"] == "follow")
        delivered = {"status": "delivered", "shipment_id": parcel["id"]}
        again.world("POST", f"/orders/{ORDER_ID}/carrier", delivered)
        eventually(lambda: again.case(ORDER_ID)["status"] == "closed")
        assert again.case(ORDER_ID)["outcome"] == "reshipped"
        assert len(parcels(again)) == 1
