"""Twenty seeds of `--chaos hostile`, each over another file (CONTRACT 7)."""

import pytest

from aftersales.rehearsal.chaos import Chaos
from aftersales.rehearsal.side_by_side import Outcome, Turn
from tests.support.faulting import FILES, named

TURNS: list[Turn] = [
    (file, Chaos("hostile", seed))
    for seed, file in enumerate(FILES[:: len(FILES) // 20][:20], start=1)
]


@pytest.mark.parametrize("turn", TURNS, ids=named)
async def test_a_file_holds_in_hostile_weather(outcomes: dict[Turn, Outcome], turn: Turn) -> None:
    assert outcomes[turn].passed, outcomes[turn].timeline
