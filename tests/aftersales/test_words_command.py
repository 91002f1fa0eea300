"""`aftersales lint`, `read` and `messages preview`, as a new user tries them."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from aftersales.cli import app
from cases.linter import lint_text
from cases.messages import templates
from cases.messages.packs import languages

BAD = "Please call us on 555 123 4567."
GOOD = "Your new lamp leaves on Friday, 6 March."


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(app, arguments, input=given)


def told(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def complaint(result: Result) -> str:
    assert result.exit_code == 2
    return " ".join(result.stderr.replace("│", " ").split())


# ---------------------------------------------------------------- lint


def test_lint_prints_the_findings_and_exits_1_when_something_blocks() -> None:
    result = run("lint", "--language", "en", BAD)
    assert result.exit_code == 1
    found = [finding.model_dump() for finding in lint_text(BAD, language="en")]
    assert told(result) == [{"findings": found}]


def test_a_warning_alone_exits_0() -> None:
    result = run("lint", "We will send you an answer soon.")
    assert result.exit_code == 0
    assert [f["level"] for f in told(result)[0]["findings"]] == ["warn"]


@pytest.mark.parametrize("arguments", [(), ("-",), ("--file", "-")])
def test_lint_reads_standard_input(arguments: tuple[str, ...]) -> None:
    assert run("lint", *arguments, given=BAD).exit_code == 1
    assert run("lint", *arguments, given=GOOD).exit_code == 0


def test_lint_reads_a_file(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("\ufeff" + BAD, encoding="utf-8")
    assert run("lint", "--file", str(letter)).exit_code == 1


def test_many_at_once_come_back_in_order() -> None:
    lines = [{"id": 7, "text": GOOD}, {"text": BAD, "language": "en", "marketplace": "UK"}]
    result = run("lint", "--jsonl", given="\n\n".join(map(json.dumps, lines)))
    assert result.exit_code == 1
    first, second = told(result)
    assert first == {"id": 7, "findings": []}
    assert [finding["rule"] for finding in second["findings"]] == ["L5", "L5"]


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        (("lint", "--marketplace", "ZZ", GOOD), None, "'ZZ' is not a marketplace"),
        (("lint", "--language", "klingon", GOOD), None, "write de or de-AT"),
        (("lint", "--file", "/nowhere/x"), None, "cannot read /nowhere/x"),
        (("lint", "--file", "x", GOOD), None, "not both"),
        (("lint", "--jsonl"), "{", "line 1 is not JSON"),
        (("lint", "--jsonl"), "[1]", "line 1: an object with `text` is needed"),
        (("lint", "--jsonl"), '{"text": "1"}\n{"text": 2}', "line 2: an object with `text`"),
        (("lint", "--jsonl"), '{"text": "1", "language": 5}', "line 1: language 5"),
        (("read", "--choices", "-1", "1"), None, "0 to 9"),
        (("read", "--jsonl"), '{"text": "1", "choices": "two"}', "line 1: choices 'two'"),
        (("messages", "preview", "--intent", "promis"), None, "one of acknowledge, apology"),
        (("messages", "preview", "--language", "xx"), None, "one of de, en, es"),
        (("messages", "preview", "--template", "lost.x"), None, "known: common.acknowledge"),
        (
            ("messages", "preview", "--template", "common.reply", "--intent", "promise"),
            None,
            "common.reply has the intent reply",
        ),
        (("messages", "preview", "--html", "/nowhere/x.html"), None, "cannot write"),
    ],
)
def test_wrong_input_names_the_field_and_the_remedy(
    arguments: tuple[str, ...], given: str | None, words: str
) -> None:
    assert words in complaint(run(*arguments, given=given))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\xff")
    assert "is not UTF-8" in complaint(run("lint", "--file", str(picture)))


# ---------------------------------------------------------------- read


def test_read_says_which_choice_was_made() -> None:
    (answer,) = told(run("read", "--choices", "2", "--language", "en", "2 please"))
    assert answer["reply"] == "2"
    assert answer["acts"]


def test_read_answers_many_and_keeps_their_ids() -> None:
    lines = [{"id": "a", "text": "1", "choices": 2}, {"text": "yes", "choices": 0}]
    first, second = told(run("read", "--jsonl", given="\n".join(map(json.dumps, lines))))
    assert (first["id"], first["reply"], second["reply"]) == ("a", "1", "yes")


# ---------------------------------------------------------------- messages preview


def test_the_preview_shows_every_message_in_every_language() -> None:
    shown = json.loads(run("messages", "preview", "--json").stdout)
    assert {letter["template"] for letter in shown} == {info.name for info in templates()}
    assert {letter["language"] for letter in shown} == set(languages())


def test_the_preview_shows_one_intent_in_one_language() -> None:
    result = run("messages", "preview", "--intent", "offer_choices", "--language", "fr")
    heads = [line for line in result.stdout.splitlines() if line.startswith("===")]
    wanted = [info.name for info in templates() if info.intent == "offer_choices"]
    assert heads == [f"=== {name} (offer_choices, fr)" for name in wanted]


def test_a_message_that_a_language_lacks_is_shown_in_english_and_says_so() -> None:
    result = run("messages", "preview", "--template", "claim.contact", "--language", "pl")
    assert "=== claim.contact (claim_contact, en, English for want of its own)" in result.stdout


def test_the_page_has_a_column_for_each_language(tmp_path: Path) -> None:
    page = tmp_path / "words.html"
    result = run("messages", "preview", "--template", "delayed.promise", "--html", str(page))
    assert result.stdout.split() == [str(page)]
    written = page.read_text("utf-8")
    assert all(f'<article lang="{language}">' in written for language in languages())
    assert "http" not in written
