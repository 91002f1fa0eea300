"""Parcels that are late or lost: every file with one fault (docs/rehearsals.md)."""

from pathlib import Path

import pytest

from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.single import OneFault, sampled
from tests.support.faulting import FILES, FOLDER, armed, named, play

SUBJECTS = ("delayed", "lost")
HERE = [file for file in FILES if file.relative_to(FOLDER).parts[0] in SUBJECTS]


@pytest.mark.parametrize(("file", "fault"), sampled(HERE), ids=named)
async def test_a_file_holds_under_one_fault(playing: Stage, file: Path, fault: OneFault) -> None:
    held, timeline = await play(playing, file, fault)
    assert held, timeline
    assert await armed(playing) == [], "nothing met the fault"
