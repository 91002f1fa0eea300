"""Twenty seeds of `--chaos hostile`, each over another file (CONTRACT 7), and what once failed."""

import pytest

from aftersales.rehearsal.chaos import Chaos
from aftersales.rehearsal.side_by_side import Outcome, Turn
from tests.support.faulting import FILES, FOLDER, named

FAILED_ONCE = {
    # A look after a refund began late, because the one before waited for the store.
    "money/three_items_and_postage.yaml": 181,
    # The buyer's choice reached us together with the message before the offer.
    "clocks/choice_is_told_within_the_hour.yaml": 785,
    # An agent closed the case, and with it fell the task that stood for a refused message.
    "agents/close_any_time.yaml": 1250,
    # The refund came loose, so that nobody had to find out what an agent had found out in the file.
    "money/decided_to_close_while_a_refund_is_unknown.yaml": 9089,
}
TURNS: list[Turn] = [
    *(
        (file, Chaos("hostile", seed))
        for seed, file in enumerate(FILES[:: len(FILES) // 20][:20], start=1)
    ),
    *((FOLDER / name, Chaos("hostile", seed)) for name, seed in FAILED_ONCE.items()),
]


@pytest.mark.parametrize("turn", TURNS, ids=named)
async def test_a_file_holds_in_hostile_weather(outcomes: dict[Turn, Outcome], turn: Turn) -> None:
    assert outcomes[turn].passed, outcomes[turn].timeline
