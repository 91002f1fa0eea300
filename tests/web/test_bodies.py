"""Bodies as JSON that everything behind can store and pass on."""

import json

import pytest

from web.bodies import DEEPEST, parse_json
from web.problems import Problem

LONE, WHOLE = r"\ud83d", r"\uD83D\uDE00"


def nested(levels: int) -> bytes:
    return b'{"a":' * levels + b"1" + b"}" * levels


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (f'"{LONE}"', "\ufffd"),
        (f'{{"{LONE}x": ["{LONE.upper().replace("U", "u", 1)}"]}}', {"\ufffdx": ["\ufffd"]}),
        (f'["{WHOLE}"]', ["\U0001f600"]),
        (r'"\\ud83d"', r"\ud83d"),
        ('"\U0001f600 ü"', "\U0001f600 ü"),
        ("[1.5, 2, null, true]", [1.5, 2, None, True]),
    ],
)
def test_letters_that_nobody_can_store_are_replaced(written: str, read: object) -> None:
    assert parse_json(written.encode()) == read


def test_as_many_levels_as_allowed_are_read() -> None:
    assert parse_json(nested(DEEPEST)) == json.loads(nested(DEEPEST))


def test_many_brackets_side_by_side_are_not_deep() -> None:
    assert parse_json(b"[" + b",".join([b"[]"] * 500) + b"]") == [[]] * 500


@pytest.mark.parametrize("body", [nested(DEEPEST + 1), b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1)])
def test_one_level_more_is_refused(body: bytes) -> None:
    with pytest.raises(Problem) as refused:
        parse_json(body)
    assert "nested too deeply" in refused.value.detail
