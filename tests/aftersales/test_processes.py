"""Processes that are killed at awkward moments."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from aftersales import processes
from aftersales.processes import MARKS, Process, free_port
from tests.support.patience import until


def end_now(pid: int) -> None:
    """The process is gone before anybody who watches it has been told."""
    os.kill(pid, signal.SIGKILL)
    with suppress(ChildProcessError):
        os.waitpid(pid, 0)


async def test_one_that_has_just_died_is_killed_without_complaint_and_comes_back(
    tmp_path: Path,
) -> None:
    sleeper = [sys.executable, "-c", "import signal; signal.pause()"]
    process = Process("sleeper", sleeper, {}, tmp_path / "log")
    await process.start()
    first = process.pid
    assert first is not None
    end_now(first)
    process.kill()

    async def again() -> bool:
        return process.pid not in (None, first)

    await until(again)
    await process.stop()
    assert process.pid is None


class Always:
    """Chance that has only one idea."""

    def randrange(self, first: int, _: int) -> int:
        """The first."""
        return first


def test_a_port_that_was_chosen_is_not_chosen_again_before_anybody_listens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Systems that start at the same moment do not take each other's ports."""
    monkeypatch.setattr(processes, "_ANY", Always())
    chosen = [free_port(0) for _ in range(MARKS)]
    assert len(set(chosen)) == MARKS
