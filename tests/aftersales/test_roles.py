"""What the roles do beside their work."""

import asyncio
import os
from pathlib import Path

import pytest

from aftersales.web_role import stop_without
from aftersales.worker_role import announced
from tests.support.patience import eventually


async def fails() -> None:
    raise ValueError("broken")


async def waits() -> None:
    await asyncio.Event().wait()


async def test_a_process_ends_when_a_part_of_it_has_failed() -> None:
    stop = asyncio.Event()
    part = asyncio.create_task(fails())
    await asyncio.wait({part})
    stop_without(stop, part)
    assert stop.is_set()


async def test_a_part_that_was_told_to_end_has_not_failed() -> None:
    stop = asyncio.Event()
    part = asyncio.create_task(waits())
    part.cancel()
    await asyncio.wait({part})
    stop_without(stop, part)
    assert not stop.is_set()


async def test_the_ready_file_goes_as_soon_as_the_stop_is_said(tmp_path: Path) -> None:
    stop, file = asyncio.Event(), tmp_path / "worker.ready"
    async with announced(file, stop):
        assert file.read_text() == str(os.getpid())
        stop.set()
        await asyncio.to_thread(eventually, lambda: not file.exists())


@pytest.mark.parametrize("content", ["1", ""])
async def test_the_ready_file_of_another_worker_stays(tmp_path: Path, content: str) -> None:
    file = tmp_path / "worker.ready"
    async with announced(file, asyncio.Event()):
        file.write_text(content)
    assert file.read_text() == content
