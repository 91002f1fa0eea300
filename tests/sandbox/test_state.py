"""Clock, settings, restarts, and starting afresh."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from sandbox.app import create_app
from sandbox.clock import WorldClock, duration, moment, stamp
from sandbox.settings import Settings
from tests.sandbox.support import Seller, World, adjustment, running

MARCH = datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_the_clock_is_set_and_flows(world: World) -> None:
    shown = world.control("PUT", "/clock", {"now": "2026-03-02T09:00:00+01:00"})
    assert timedelta(0) <= datetime.fromisoformat(shown["now"]) - MARCH < timedelta(seconds=5)
    assert world.now() >= datetime.fromisoformat(shown["now"])
    for wrong in ({"now": "2026-03-02T09:00:00"}, {"now": "noon"}, {"then": "noon"}, {}):
        world.control("PUT", "/clock", wrong, status=422)
    world.control("PUT", "/clock", {"now": stamp(datetime.now(UTC))})


def test_the_offset_is_shared_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    WorldClock(file=file).set(datetime.now(UTC) + timedelta(days=1))
    assert float(file.read_text()) == pytest.approx(86400, abs=5)
    taken_over = WorldClock(file=file)
    assert taken_over.now() - datetime.now(UTC) > timedelta(hours=23)
    assert [path.name for path in tmp_path.iterdir()] == ["offset"]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30m", timedelta(minutes=30)),
        ("-14d", timedelta(days=-14)),
        ("1.5h", timedelta(hours=1.5)),
        ("0h", timedelta(0)),
        ("soon", None),
        ("3", None),
    ],
)
def test_durations(text: str, length: timedelta | None) -> None:
    assert duration(text) == length


def test_moments() -> None:
    assert moment("-1d", MARCH) == MARCH - timedelta(days=1)
    assert moment("2026-03-02T08:00:00", MARCH) == MARCH
    assert stamp(moment("2026-03-02T09:00:00+01:00", MARCH)) == "2026-03-02T08:00:00.000Z"


def test_starting_afresh_forgets_all_but_the_time(world: World, seller: Seller) -> None:
    order = world.place()
    seller.ship()
    seller.write()
    feed_id = seller.submit(adjustment("5.00", order=order))
    world.fault("messages", "rejected")
    world.control("POST", "/holds", {"target": "mail", "when": "before"}, status=201)
    world.control("PUT", "/capabilities", {"partial_refunds": False, "gzip_reports": True})
    world.later(days=10)
    before = world.now()
    world.control("DELETE", "", status=204)
    assert world.now() >= before
    assert world.control("GET", "/orders") == {"orders": []}
    assert world.control("GET", "/faults") == {"armed": []}
    assert world.control("GET", "/holds") == {"armed": [], "waiting": []}
    assert world.control("GET", "/capabilities") == {
        "partial_refunds": True,
        "gzip_reports": False,
    }
    assert seller.call("GET", f"/feeds/2021-06-30/feeds/{feed_id}").status_code == 404
    order = world.place()
    assert [world.books()[name] for name in ("refunds", "shipments", "messages")] == [[], [], []]
    assert seller.submit(adjustment("5.00", order=order)) != feed_id
    world.control("PUT", "/clock", {"now": stamp(datetime.now(UTC))})


def test_everything_survives_a_restart(tmp_path: Path) -> None:
    data = str(tmp_path / "world.sqlite")
    with running(tmp_path, data=data) as world:
        order = world.place(total=24.90)
        seller = Seller(world)
        token = seller.http.headers["x-amz-access-token"]
        seller.ship()
        seller.write()
        stuck = world.place("111-2")
        world.fault("refunds", "stuck")
        seller.submit(adjustment("1.00", order=stuck))
        feed_id = seller.submit(adjustment("5.00", order=order))
        world.fault("messages", "rejected", times=2)
        world.control("PUT", "/stock/CUP", {"quantity": 3})
        world.control("PUT", "/clock", {"now": "2026-03-02T08:00:00Z"})
        world.control("PUT", "/clock", {"now": stamp(datetime.now(UTC) + timedelta(hours=1))})
        books = world.books()
        assert len(books["refunds"]) == 1
    with running(tmp_path, data=data) as world:
        assert world.books() == books
        assert world.books("111-2")["refunds"] == []
        assert world.now() > datetime.now(UTC) + timedelta(minutes=59)
        assert world.control("GET", "/faults")["armed"][0]["times"] == 2
        seller = Seller(world)
        seller.http.headers["x-amz-access-token"] = token
        assert seller.feed(feed_id)["processingStatus"] == "DONE"
        assert seller.errors(feed_id) == []
        assert seller.ship().status_code == 400
        world.fault("refunds", "none")
        assert len(world.books("111-2")["refunds"]) == 1


def test_a_killed_world_has_forgotten_nothing(tmp_path: Path) -> None:
    data = str(tmp_path / "world.sqlite")
    with process("--data", data) as (killed, address):
        httpx.put(f"{address}/_world/orders/111-1", json={"total": 24.9})
        httpx.post(f"{address}/_world/orders/111-1/amazon", json={"refunds": 5})
        killed.kill()
    with running(tmp_path, data=data) as world:
        assert [refund["amount"] for refund in world.books()["refunds"]] == [5.0]


@contextmanager
def process(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run `python -m sandbox`; gives the process and its address once it is ready."""
    command = [sys.executable, "-m", "sandbox", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        line = started.stdout.readline()
        assert line.startswith("sandbox ready http=http://127.0.0.1:")
        yield started, line.split("http=")[1].split()[0]


def test_an_app_can_be_had_without_servers() -> None:
    async def look() -> httpx.Response:
        app = create_app(Settings())
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
            answer = await client.get("/_world/orders")
        app.state.world.store.close()
        return answer

    assert asyncio.run(look()).json() == {"orders": []}


def test_settings_come_from_the_command_line_and_the_environment() -> None:
    environ = {"SANDBOX_PORT": "1", "SANDBOX_SMTP_PORT": "2", "SANDBOX_SELLER": "other"}
    settings = Settings.read(["--port", "3", "--clock-file", "c"], environ)
    assert (settings.port, settings.smtp_port, settings.seller) == (3, 2, "other")
    assert settings.clock_file == Path("c")
    with pytest.raises(ValueError, match="webhook_secret"):
        Settings(webhook_url="http://127.0.0.1/")


def test_the_process_says_where_it_is_and_ends_when_told(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    with process("--ready-file", str(ready)) as (running_process, address):
        told = json.loads(ready.read_text())
        assert told["http"] == address
        assert told["smtp"].startswith("127.0.0.1:")
        with httpx.Client(base_url=address) as client:
            client.get("/_world/clock")
            running_process.send_signal(signal.SIGTERM)
            assert running_process.wait(timeout=5) == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--webhook-url", "http://x/"], 2), (["--port", "TAKEN"], 1), (["--port", "x"], 2)],
)
def test_a_start_that_fails_says_so(world: World, arguments: list[str], code: int) -> None:
    taken = world.url.rpartition(":")[2]
    words = [taken if word == "TAKEN" else word for word in arguments]
    done = subprocess.run(
        [sys.executable, "-m", "sandbox", *words],
        capture_output=True,
        text=True,
        env=dict(os.environ),
        check=False,
    )
    assert done.returncode == code
    assert "sandbox" in done.stderr
