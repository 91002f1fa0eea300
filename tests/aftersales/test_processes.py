"""Processes that are killed at awkward moments."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from aftersales.processes import Process
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
