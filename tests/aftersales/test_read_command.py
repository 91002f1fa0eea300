"""`aftersales read`: what the reader makes of a buyer's words (CONTRACT 2)."""

import json

import pytest
from typer.testing import CliRunner, Result

from aftersales.cli import app


def read(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(app, ["read", *arguments], input=given)


def test_a_message_is_read_for_its_topic() -> None:
    shown = json.loads(read("Wo ist mein Paket?").stdout)
    assert shown.keys() == {"language", "topic", "topic_confidence", "acts", "reply"}
    assert (shown["language"], shown["topic"], shown["acts"]) == ("de", "delayed", True)


def test_standard_input_is_read_where_no_text_is_named() -> None:
    assert json.loads(read("--choices", "2", given="2 please").stdout)["reply"] == "2"
    assert json.loads(read("-", "--choices", "0", given="oui").stdout)["reply"] == "yes"


def test_many_at_once_keep_their_order_and_their_ids() -> None:
    lines = [
        {"id": "a", "text": "1 bitte", "choices": 2, "language": "de"},
        {"id": "b", "text": "My parcel is lost."},
        {"text": "1", "choices": None},
    ]
    given = "\n".join(map(json.dumps, lines)) + "\n\n"
    told = [json.loads(line) for line in read("--jsonl", given=given).stdout.splitlines()]
    assert [line.get("id") for line in told] == ["a", "b", None]
    assert (told[0]["reply"], told[0]["acts"]) == ("1", True)
    assert (told[1]["topic"], told[1]["acts"]) == ("lost", True)


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("no json", "line 1 is not JSON"),
        ("[]", "an object with `text`"),
        ('{"text": 5}', "an object with `text`"),
        ('{"text": "1", "choices": "two"}', "line 1: choices 'two' is no number"),
        ('{"text": "1", "choices": true}', "line 1: choices True is no number"),
        ('{"text": "1", "choices": 100}', "line 1: choices 100 is no number"),
        ('{"text": "1", "language": 1}', "line 1: language 1 is no language"),
    ],
)
def test_a_wrong_line_is_named_with_what_to_write(line: str, remedy: str) -> None:
    result = read("--jsonl", given=line)
    assert result.exit_code == 2
    assert remedy in " ".join(result.output.replace("│", " ").split())


def test_a_wrong_number_of_choices_is_refused() -> None:
    assert read("1", "--choices", "100").exit_code == 2
    assert read("1", "--choices", "-1").exit_code == 2
