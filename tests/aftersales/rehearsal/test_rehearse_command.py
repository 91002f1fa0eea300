"""`aftersales rehearse`: exit codes, and what it says (CONTRACT 2 and 7)."""

import asyncio
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from aftersales.rehearsal.run import rehearse

ROOT = Path(__file__).parents[3]
EXAMPLE = ROOT / "tests" / "scenarios" / "contract_example.yaml"
SECONDS = 240
LOST = """
name: {name}
order: {{marketplace: DE, total: 24.90, shipped: -14d, promised: -5d}}
steps:
  - {{at: 0h, buyer: {{text: "Mein Paket ist weg.", topic: lost}}}}
  - {step}
expect:
  - {expect}
"""
HELD = "{by: 1m, message: {intent: offer_choices}}"
CHOICE = '{at: 2h, buyer: "2"}'


def lost(folder: Path, name: str, step: str, expect: str = HELD) -> Path:
    """A file with a lost parcel, one more step and one expectation."""
    file = folder / f"{name}.yaml"
    file.write_text(LOST.format(name=name, step=step, expect=expect), encoding="utf-8")
    return file


def command(*files: Path | str) -> subprocess.CompletedProcess[str]:
    """Run it as a person would."""
    return subprocess.run(
        [sys.executable, "-m", "aftersales", "rehearse", *map(str, files)],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "300", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


def refused(file: Path) -> str:
    """What is said of a file that cannot be read; nothing is started for it."""
    told = StringIO()
    console = Console(file=told, width=300)
    assert asyncio.run(rehearse([EXAMPLE, file], None, console)) == 2
    return told.getvalue()


def test_the_contracts_example_passes_and_prints_its_timeline() -> None:
    done = command(EXAMPLE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "buyer » Wo ist mein Paket?" in done.stdout
    assert "+1d 06:00" in done.stdout
    assert "passed" in done.stdout


def test_what_comes_out_otherwise_is_shown_and_later_files_are_played_all_the_same(
    tmp_path: Path,
) -> None:
    note = "{at: 1h, agent: {action: note, as: anna, text: x, refused: true}}"
    done = command(
        lost(tmp_path, "wrong", CHOICE, "{by: 3h, reship: {count: 1}}"),
        lost(tmp_path, "cheated", "{at: 1h, agent: {action: approve, as: lead}}"),
        lost(tmp_path, "waved", note),
        EXAMPLE,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "✗ reship {count: 1}, by +0d 03:00\n    instead: parcels: none" in done.stdout
    assert "approve as lead was refused (409)" in done.stdout
    assert "note as anna was accepted" in done.stdout
    assert done.stdout.count("FAILED") == 3
    assert done.stdout.count("passed") == 1


def test_chaos_says_how_to_see_a_failure_again(tmp_path: Path) -> None:
    wrong = lost(tmp_path, "wrong", CHOICE, "{never: {refund: {}}}")
    done = command("--chaos", "mild", "--seed", "4", wrong, EXAMPLE)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "to see it again: --chaos mild --seed 4\nFAILED" in done.stdout
    assert done.stdout.count("passed") == 1


def test_a_misspelt_profile_is_an_error_that_names_them() -> None:
    done = command("--chaos", "wild", EXAMPLE)
    assert done.returncode == 2
    assert "choose one of mild, rough, hostile" in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("step", "expect", "named"),
    [
        ('{at: 2h, buyr: "2"}', HELD, "steps.1.buyr: unknown key"),
        (CHOICE, "{by: 1m, mesage: {intent: promise}}", "expect.0.mesage"),
        (CHOICE, "{by: 1m, message: {itent: promise}}", "expect.0.message.itent"),
        (CHOICE, "{by: soon, message: {}}", "expect.0.by: 'soon' is no duration"),
        (CHOICE, "{end: {outcom: refunded}}", "outcom: unknown key"),
        (CHOICE, "{end: {outcome: refundet}}", "choose one of resolved, refunded"),
        ("{at: 2h, event: {type: parcel.lost}}", HELD, "unknown event type 'parcel.lost'"),
        ("{at: 2h, kill: sandbox}", HELD, "steps.1.kill"),
        ('{at: 2h, buyer: "2", kill: web}', HELD, "a step has exactly one of"),
        ('{at: 2h, at: 3h, buyer: "2"}', HELD, "the key 'at' stands twice"),
    ],
)
def test_a_misspelt_file_is_an_error_that_names_the_key(
    tmp_path: Path, step: str, expect: str, named: str
) -> None:
    file = lost(tmp_path, "misspelt", step, expect)
    told = refused(file)
    assert named in told
    assert str(file) in told


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    assert "No such file" in refused(tmp_path / "nowhere.yaml")


@pytest.mark.parametrize("text", ["", "- a list", "name: [unclosed"])
def test_a_file_that_is_no_scenario_is_an_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text(text, encoding="utf-8")
    assert str(file) in refused(file)
