"""A change of the workflow code does not go unnoticed."""

import json

import pytest

from tests.support.fingerprint import fingerprint, fingerprints, modules
from tests.tools.record_histories import FINGERPRINT

ADVICE = """
The workflow code changed in: {changed}

1. Run tests/workflows/test_replay.py. If a history no longer replays, put the new way behind
   `workflow.patched`, or, while nothing runs in production, record anew (3).
2. If all replay, ask whether an open case that stands somewhere else would notice. If it would:
   `workflow.patched` as well, and a scenario that goes through there.
3. A new way through the engine wants a history of its own: add its scenario to RECORDED and run
   python -m tests.tools.record_histories
   If there is none, keep the histories: python -m tests.tools.record_histories --fingerprint
"""


def test_the_workflow_code_is_that_of_the_recorded_histories() -> None:
    kept, now = json.loads(FINGERPRINT.read_text("utf-8")), fingerprints()
    changed = sorted(name for name in kept.keys() | now.keys() if kept.get(name) != now.get(name))
    assert not changed, ADVICE.format(changed=", ".join(changed))


def test_what_decides_in_a_case_is_watched() -> None:
    assert set(modules()) > {
        "cases.actions",
        "cases.case",
        "cases.clocks",
        "cases.conversation",
        "cases.limits",
        "cases.opening",
        "cases.orders",
        "cases.snapshot",
        "workflows.case",
        "workflows.engine",
        "workflows.playbooks.lost",
    }


CODE = 'async def offer(days):\n    """Offer."""\n    return days + 0  # as it was\n'


@pytest.mark.parametrize(
    "same",
    [
        'async def offer(days):\n    """Let the buyer choose."""\n    return days + 0\n',
        "async def offer(\n    days,\n):\n    return (days + 0)\n",
        '"""A module."""\n' + CODE,
    ],
)
def test_words_and_layout_do_not_count(same: str) -> None:
    assert fingerprint(same) == fingerprint(CODE)


@pytest.mark.parametrize(
    "other",
    [
        CODE.replace("days + 0", "days + 1"),
        CODE.replace("days + 0", "days"),
        CODE.replace("async ", ""),
        CODE.replace("days + 0", "None"),
    ],
)
def test_what_the_code_does_counts(other: str) -> None:
    assert fingerprint(other) != fingerprint(CODE)
