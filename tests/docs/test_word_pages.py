"""docs/linter.md and docs/messages.md say what the code says."""

from pathlib import Path

from cases.linter import RULES
from cases.messages import templates
from tests.tools.lint_figures import figures
from tests.tools.word_pages import main, outdated, pages

ROOT = Path(__file__).resolve().parents[2]


def test_the_pages_are_up_to_date() -> None:
    assert outdated(ROOT / "docs") == [], "run `make docs`"


def test_a_missing_page_is_out_of_date(tmp_path: Path) -> None:
    assert [path.name for path in outdated(tmp_path)] == list(pages())


def test_every_rule_and_every_message_has_its_place() -> None:
    written = pages()
    assert all(f"## {name}: {rule.title}" in written["linter.md"] for name, rule in RULES.items())
    assert all(f"### {info.name}\n" in written["messages.md"] for info in templates())


def test_the_check_writes_nothing_and_is_content() -> None:
    assert main(["--check"]) == 0


def test_the_figures_tell_both_parts_and_the_speed() -> None:
    told = figures()
    assert told["tuned on"]["caught"] == told["tuned on"]["wanted"]
    assert set(told["milliseconds"]) == {"en", "de", "fr", "it", "es", "ja"}
