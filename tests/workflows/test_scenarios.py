"""Every scenario file comes out as it expects (CONTRACT 7); each is one branch of a playbook."""

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage, Timeline
from aftersales.rehearsal.scenario import read

FOLDER = Path(__file__).parents[1] / "scenarios"
FILES = sorted(FOLDER.rglob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(FOLDER)))
async def test_scenario(playing: Stage, file: Path) -> None:
    told = StringIO()
    timeline = Timeline(Console(file=told, soft_wrap=True))
    scenario = read(file)
    timeline.title(scenario)
    player = Player(scenario, playing.stack, playing.store, playing.engine, timeline.say)
    played = await player.play()
    timeline.end(played)
    assert played.passed, told.getvalue()


def test_no_two_scenarios_share_a_name() -> None:
    names = [read(file).name for file in FILES]
    assert len(set(names)) == len(names)
