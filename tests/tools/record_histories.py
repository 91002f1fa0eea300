"""Records the histories that `tests/workflows/test_replay.py` replays, and the fingerprint.

    python -m tests.tools.record_histories                 plays every scenario below anew
    python -m tests.tools.record_histories NAME…           only these (`lost/choice_two_refunds`)
    python -m tests.tools.record_histories --fingerprint   keeps the histories as they are

Histories of code that is in production stay: a change that they do not survive needs
`workflow.patched` first. Only while nothing is in production may all of them be recorded anew.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from temporalio.client import Client

from aftersales.dispatcher import workflow_id
from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import stage
from aftersales.rehearsal.scenario import read
from aftersales.stack import SELLER
from tests.support.fingerprint import fingerprints
from tests.support.rehearsing import complaints, player

TESTS = Path(__file__).parents[1]
SCENARIOS = TESTS / "scenarios"
HISTORIES = TESTS / "histories"
FINGERPRINT = HISTORIES / "fingerprint.json"
RECORDED = (
    "agents/close_while_a_refund_is_on_its_way",
    "contract_example",
    "delayed/promise_then_reports_at_24_48_72_hours",
    "delayed/third_round_lost",
    "delayed/enquiry_note_in_next_report",
    "delayed/unshipped_then_sent",
    "lost/choice_two_refunds",
    "lost/silence_refunds_after_48_hours",
    "lost/second_parcel_delivered",
    "lost/claim_freezes_the_money",
    "lost/turns_up_before_money_moved",
    "lost/unclear_once_then_chosen",
    "money/above_the_limit_approved",
    "money/assist_proposes_the_choice",
    "money/lost_answer_of_a_refund",
    "money/lost_answer_of_a_shipment",
    "money/store_away_when_a_refund_is_looked_after",
    "order/words_beside_thanks",
    "question/answered_then_quiet",
    "question/reopened_by_a_new_message",
    "question/switched_to_delayed",
)
"""One case for every playbook and every branch that takes another way through the engine."""
KEPT = (
    "agents/close_while_a_refund_is_on_its_way-before_it_was_seen_through",
    "order/words_beside_thanks-before_all_counted",
    "money/store_away_when_a_refund_is_looked_after-before_one_waited",
)
"""Recorded by earlier code, whose way is behind `workflow.patched` since; never made anew."""


async def record(names: list[str]) -> int:
    """Play scenarios and keep their histories; return the exit code."""
    failed = 0
    async with stage() as playing:
        client = await Client.connect(playing.stack.temporal)
        for name in names:
            one = player(playing, read(SCENARIOS / f"{name}.yaml"))
            wrong = complaints(await one.play())
            for line in wrong:
                print(f"{name}: {line}", file=sys.stderr)
            if wrong:
                failed = 1
                continue
            runs = await _runs(client, one)
            for number, run in enumerate(runs, start=1):
                target = HISTORIES / f"{name.replace('/', '-')}.{number}.json"
                target.write_text(await _history(client, one, run), encoding="utf-8")
            print(f"{name}: {len(runs)} run(s)")
    return failed


async def _runs(client: Client, one: Player) -> list[str]:
    """Every run of the scenario's case, oldest first."""
    query = f"WorkflowId = '{_workflow_id(one)}'"
    found = [run async for run in client.list_workflows(query)]
    return [run.run_id for run in sorted(found, key=lambda run: run.start_time)]


async def _history(client: Client, one: Player, run_id: str) -> str:
    handle = client.get_workflow_handle(_workflow_id(one), run_id=run_id)
    history = await handle.fetch_history()
    return json.dumps(_placeless(json.loads(history.to_json())), separators=(",", ":")) + "\n"


def _placeless(told: Any) -> Any:
    """Leave out the stack traces of failures: they name the files of whoever recorded them."""
    match told:
        case dict():
            return {name: _placeless(part) for name, part in told.items() if name != "stackTrace"}
        case list():
            return [_placeless(part) for part in told]
    return told


def _workflow_id(one: Player) -> str:
    return workflow_id(f"{SELLER}:{one.order_id}")


def keep_fingerprint() -> None:
    """Write down what the workflow code says now."""
    FINGERPRINT.write_text(json.dumps(fingerprints(), indent=2) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit code."""
    names = [name for name in arguments if name != "--fingerprint"]
    code = 0
    if names or not arguments:
        if not names:
            for old in HISTORIES.glob("*.*.json"):
                old.unlink()
        code = asyncio.run(record(names or list(RECORDED)))
    if code == 0:
        keep_fingerprint()
    return code


if __name__ == "__main__":
    from aftersales.roles import leave

    leave(main(sys.argv[1:]))
