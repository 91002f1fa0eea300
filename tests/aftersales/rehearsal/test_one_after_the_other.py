"""A rehearsal finds everything in order, however the one before it ended."""

from aftersales.rehearsal.run import Stage
from tests.support.rehearsing import complaints, player, scenario

BROKEN = [
    {"at": "0h", "fault": {"target": "store", "kind": "reset", "times": 2}},
    {"at": "0h", "kill": "worker"},
    {"at": "0h", "kill": "web"},
]
ASKS = {"at": "0h", "buyer": "My parcel is lost."}
OFFERED = {"by": "1h", "message": {"intent": "offer_choices", "count": 1}}


async def test_an_outage_and_dead_processes_end_with_their_rehearsal(playing: Stage) -> None:
    await player(playing, scenario("everything breaks", steps=BROKEN, expect=[])).play()
    assert playing.stack.outage_file.exists(), "nothing is left to be put right"
    late = scenario(
        "the next one",
        order={"marketplace": "US", "total": 24.90, "shipped": "-14d", "promised": "-5d"},
        steps=[ASKS],
        expect=[OFFERED],
    )
    assert complaints(await player(playing, late).play()) == []
