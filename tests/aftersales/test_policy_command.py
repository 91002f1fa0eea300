"""`aftersales policy`: the rules in force, and clear words for wrong input (CONTRACT 2)."""

import json
from pathlib import Path

from typer.testing import CliRunner, Result

from aftersales.cli import app


def policy(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["policy", *arguments])


def test_the_rules_of_a_marketplace_on_a_day() -> None:
    shown = policy("show", "--marketplace", "DE", "--at", "2026-03-02", "--json")
    rules = {row["key"]: row["value"] for row in json.loads(shown.stdout)}
    assert shown.exit_code == 0
    assert rules["message.reply"] == "24h"
    assert "25" in rules["money.auto_limit"]


def test_people_read_a_table() -> None:
    shown = policy("show", "--marketplace", "JP")
    assert shown.exit_code == 0
    assert "Rules in JP" in shown.stdout


def test_wrong_words_are_named_and_exit_two() -> None:
    assert policy("show", "--marketplace", "XX").exit_code == 2
    late = policy("show", "--at", "soon")
    assert late.exit_code == 2
    assert "soon" in late.output


def test_our_own_files_have_no_problems_and_a_wrong_one_is_told_by_line(tmp_path: Path) -> None:
    assert policy("check").exit_code == 0
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("buyer.wait:\n  about: x\n  unit: fortnights\n")
    checked = policy("check", str(wrong))
    assert checked.exit_code == 1
    assert "wrong.yaml" in checked.stdout
    assert policy("check", str(tmp_path / "none.yaml")).exit_code == 2


def test_what_changed_between_two_dates() -> None:
    same = policy("diff", "2026-03-02", "2026-03-03", "--marketplace", "DE")
    assert "no rule changes" in same.stdout
    moved = policy("diff", "2025-06-01", "2026-06-01", "--marketplace", "US", "--json")
    assert moved.exit_code == 0
    assert isinstance(json.loads(moved.stdout), list)
