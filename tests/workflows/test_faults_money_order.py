"""Money and the order of things: every file with one fault (docs/rehearsals.md)."""

import pytest

from aftersales.rehearsal.side_by_side import Outcome, Turn
from aftersales.rehearsal.single import sampled
from tests.support.faulting import about, named

TURNS: list[Turn] = [*sampled(about("money", "order"))]


@pytest.mark.parametrize("turn", TURNS, ids=named)
async def test_a_file_holds_under_one_fault(outcomes: dict[Turn, Outcome], turn: Turn) -> None:
    assert outcomes[turn].passed, outcomes[turn].timeline
    assert outcomes[turn].unmet == [], "nothing met the fault"
