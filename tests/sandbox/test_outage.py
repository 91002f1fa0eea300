"""The application's store refuses for half an hour: the fault that lies outside this world."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.sandbox.support import World, running

STORE = {"target": "store", "kind": "reset"}


def armed(world: World) -> list[dict[str, Any]]:
    """The faults that last."""
    found: list[dict[str, Any]] = world.control("GET", "/faults")["armed"]
    return found


def test_the_store_refuses_for_half_an_hour_each_time(tmp_path: Path) -> None:
    file = tmp_path / "outage"
    with running(tmp_path, outage_file=file) as world:
        [fault] = world.control("POST", "/faults", STORE | {"times": 2})["armed"]
        assert file.exists()
        left = datetime.fromisoformat(fault["until"]) - world.now()
        assert timedelta(minutes=59) < left <= timedelta(minutes=60)
        world.later(minutes=59)
        assert (armed(world), file.exists()) == ([fault], True)
        world.later(minutes=1)
        assert (armed(world), file.exists()) == ([], False)


def test_none_and_a_fresh_start_end_it(tmp_path: Path) -> None:
    file = tmp_path / "outage"
    with running(tmp_path, outage_file=file) as world:
        for path, method, body in (
            ("/faults", "POST", STORE | {"kind": "none"}),
            ("", "DELETE", None),
        ):
            world.control("POST", "/faults", STORE)
            assert file.exists()
            world.control(method, path, body, status=200 if body else 204)
            assert (armed(world), file.exists()) == ([], False)


def test_it_outlives_the_sandbox(tmp_path: Path) -> None:
    file = tmp_path / "outage"
    kept: dict[str, Any] = {"outage_file": file, "data": str(tmp_path / "world.sqlite")}
    with running(tmp_path, **kept) as world:
        world.control("POST", "/faults", STORE)
        [fault] = armed(world)
    with running(tmp_path, **kept) as world:
        assert (armed(world), file.exists()) == ([fault], True)
        world.later(minutes=31)
        assert not file.exists()


def test_a_sandbox_by_itself_has_no_store_to_break(world: World) -> None:
    problem = world.control("POST", "/faults", STORE, status=422)
    assert "--outage-file" in problem["detail"]
