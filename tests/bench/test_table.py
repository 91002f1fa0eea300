"""The table: on the terminal, as a page, as JSON, as a picture."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from rich.console import Console

from bench.figures import Figure, Result, Row, at_least, at_most, percentile
from bench.report import show, together, write
from bench.rows import ROWS, named

GOOD = Figure.of("cases, ours / naive", [1.2, 1.1, 1.4], "ratio", at_least(1))
BAD = Figure.of("memory <all>", [120.0], "MiB", at_most(80))
FREE = Figure.of("seconds", [2.5, 3.5], "s")
MEASURED = Row(
    name="one",
    title="One",
    seconds=3,
    result=Result(figures=[GOOD, BAD, FREE], notes=["Half size."], details=[["a"], ["b|c"]]),
)
FAILED = Row(name="two", title="Two", seconds=1, failure="ValueError: nothing there")


def test_a_figure_is_the_median_with_the_lowest_and_highest_round() -> None:
    assert (GOOD.value, GOOD.low, GOOD.high, GOOD.rounds) == (1.2, 1.1, 1.4, 3)
    assert [GOOD.met, BAD.met, FREE.met] == [True, False, None]


def test_a_figure_without_rounds_is_refused() -> None:
    with pytest.raises(ValueError, match="seconds: nothing was measured"):
        Figure.of("seconds", [], "s")


@pytest.mark.parametrize(("share", "value"), [(0.01, 1), (0.5, 50), (0.99, 99), (1, 100)])
def test_a_percentile_is_the_nearest_rank(share: float, value: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == value


def test_the_page_tells_values_aims_and_failures(tmp_path: Path) -> None:
    write([MEASURED, FAILED], tmp_path)
    page = (tmp_path / "figures.md").read_text("utf-8")
    assert "| cases, ours / naive | 1.20 | 1.10 to 1.40 | at least 1 | met |" in page
    assert "| memory <all> | 120 MiB |  | at most 80 | **missed** |" in page
    assert "Half size." in page
    assert "| b\\|c |" in page
    assert "Not measured: ValueError: nothing there" in page


def test_the_json_holds_everything(tmp_path: Path) -> None:
    write([MEASURED, FAILED], tmp_path)
    told = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert [Row.model_validate(row) for row in told["rows"]] == [MEASURED, FAILED]


def test_the_picture_shows_every_figure_with_an_aim(tmp_path: Path) -> None:
    write([MEASURED, FAILED], tmp_path)
    words = "".join(ET.parse(tmp_path / "figures.svg").getroot().itertext())
    assert "cases, ours / naive" in words
    assert "memory <all>" in words
    assert "seconds" not in words


def test_the_terminal_shows_what_was_missed_and_what_failed() -> None:
    console = Console(record=True, width=120)
    show([MEASURED, FAILED], console)
    told = console.export_text()
    assert "missed" in told
    assert "not measured: ValueError: nothing there" in told
    assert "One: Half size." in told


def test_every_row_is_there() -> None:
    assert all(callable(plan.measure) for plan in ROWS)
    assert named([]) == list(ROWS)


def test_an_unknown_row_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no row wobhooks; there are webhooks, board"):
        named(["board", "wobhooks"])


def test_rows_measured_again_take_their_old_places(tmp_path: Path) -> None:
    write([MEASURED, FAILED], tmp_path)
    mended, new = FAILED.model_copy(update={"failure": "less"}), Row(name="x", title="X", seconds=1)
    assert together([new, mended], tmp_path) == [MEASURED, mended, new]
    assert together([new], tmp_path / "nothing") == [new]
