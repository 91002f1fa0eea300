"""When the absence of every trace proves that a refund was never applied."""

from datetime import date
from typing import Any

import pytest

from cases.looks import is_untraced
from cases.policy import case_policy

POLICY = case_policy("DE", date(2026, 3, 2))
"""Looks after 1m, 5m, 20m, 1h, 4h, 12h, 24h and 48h; no trace after 1 h and 4 h proves it."""


@pytest.mark.parametrize(
    ("found_nothing", "proven"),
    [
        ([3, 4], True),
        ([0, 1, 2], False),
        ([0, 1, 2, 3], False),
        ([4], False),
        ([3, 5], True),
        ([4, 5], True),
        ([6, 7], True),
        ([], False),
    ],
)
def test_each_moment_needs_a_look_of_its_own(found_nothing: list[int], proven: bool) -> None:
    assert is_untraced(found_nothing, POLICY) is proven


@pytest.mark.parametrize(
    ("found_nothing", "own", "proven"),
    [
        ([4, 6], {"refund.untraced": "2h, 18h"}, True),
        ([3, 5], {"refund.untraced": "2h, 18h"}, False),
        ([0, 1, 2, 3, 4, 5, 6, 7], {"refund.untraced": "1h, 72h"}, False),
        ([1], {"refund.looks": "30m, 6h", "refund.untraced": "1h, 4h"}, False),
    ],
)
def test_a_sellers_own_moments_count(
    found_nothing: list[int], own: dict[str, Any], proven: bool
) -> None:
    assert is_untraced(found_nothing, case_policy("DE", date(2026, 3, 2), own)) is proven
