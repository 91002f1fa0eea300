"""`aftersales playbook`, and what the pictures prove about the playbooks themselves."""

import ast
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, cast
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from aftersales.cli import app
from aftersales.commands.playbook_pages import DIRECTORY, outdated, write
from aftersales.drawing import Chart, chart_of, svg
from aftersales.drawing.chart import BACK, FIRST, INTERRUPTS, gathered
from cases.case import OUTCOMES, CaseFile, Decision, Option, Progress
from cases.desk import Desk
from cases.events import TOPICS
from cases.marketplaces import marketplace
from cases.policy import case_policy
from workflows.playbook import HAND_OVER, Playbook, closes, switches
from workflows.playbooks import ALL
from workflows.playbooks.everywhere import Everywhere

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]
PLAYBOOKS = pytest.mark.parametrize("playbook", ALL, ids=lambda p: p.name)
run = CliRunner().invoke


def reached(chart: Chart, first: set[str]) -> set[str]:
    found: set[str] = set()
    ahead = list(first)
    while ahead:
        stage = ahead.pop()
        if stage not in found:
            found.add(stage)
            ahead += chart.after(stage)
    return found


# ---------------------------------------------------------------- what the graphs prove


@PLAYBOOKS
def test_every_stage_is_reached_from_the_start_or_from_an_interrupt(
    playbook: type[Playbook],
) -> None:
    chart = chart_of(playbook)
    stages = {node.id for node in chart.stages}
    lost = stages - reached(chart, stages & INTERRUPTS.keys())
    assert not lost, f"nothing leads to {lost}; name the interrupt in drawing/chart.py INTERRUPTS"


@PLAYBOOKS
def test_a_case_can_end_from_every_stage(playbook: type[Playbook]) -> None:
    chart = chart_of(playbook)
    for node in chart.stages:
        ends = reached(chart, {node.id})
        assert any(closes(end) or switches(end) for end in ends), f"{node.id} leads nowhere"


@PLAYBOOKS
def test_every_playbook_can_close_a_case_by_itself(playbook: type[Playbook]) -> None:
    chart = chart_of(playbook)
    assert any(closes(end) for end in reached(chart, {FIRST}))


@PLAYBOOKS
def test_every_target_exists(playbook: type[Playbook]) -> None:
    stages = playbook.graph() | Everywhere.graph()
    for source, target in chart_of(playbook).edges:
        if outcome := closes(target):
            assert outcome in OUTCOMES
        elif other := switches(target):
            assert other in TOPICS, f"{source} switches to {other!r}, which is no topic"
        else:
            assert target == BACK or target in stages, f"{source} goes to {target!r}"


@PLAYBOOKS
def test_every_stage_says_what_happens(playbook: type[Playbook]) -> None:
    for node in chart_of(playbook).stages:
        assert node.about, f"{playbook.name}.{node.id} has no docstring"


@PLAYBOOKS
def test_no_stage_of_a_playbook_hides_one_of_everywhere(playbook: type[Playbook]) -> None:
    assert not playbook.graph().keys() & Everywhere.graph().keys()


def test_the_interrupts_of_the_pictures_are_those_of_the_code() -> None:
    named: set[str] = set()
    given: set[str] = set()
    for module in ("actions", "engine", "inbox", "opening"):
        for node in ast.walk(ast.parse((ROOT / f"workflows/{module}.py").read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named.add(node.value)
            if isinstance(node, ast.keyword) and node.arg == "stage":
                given |= {str(n.value) for n in ast.walk(node) if isinstance(n, ast.Constant)}
    assert set(INTERRUPTS) <= named, "the picture shows an interrupt that the code does not know"
    # `quiet` is no stage: only thanks or a robot, the case closes without a word.
    assert given - {"quiet"} <= set(INTERRUPTS), "an interrupt without a place in the pictures"


class Decided:
    """A desk at which a person answers every decision alike."""

    def __init__(self, answer: str) -> None:
        self.answer = answer

    def now(self) -> datetime:
        return NOW

    async def decide(self, kind: str, question: str, options: list[Option], **_: Any) -> Decision:
        assert self.answer in {option.key for option in options}
        return Decision(
            id="1", kind=kind, question=question, options=options, opened_at=NOW, answer=self.answer
        )


@PLAYBOOKS
async def test_a_person_who_takes_over_sends_the_case_where_the_picture_says(
    playbook: type[Playbook],
) -> None:
    place = marketplace("DE")
    case = CaseFile(
        case_id="acme:1",
        seller="acme",
        marketplace="DE",
        order_id="1",
        opened_at=NOW,
        policy=case_policy(place, NOW, {}),
        progress=Progress(resume_at="the stage before"),
    )
    hand_over = Everywhere(playbook.choices).hand_over
    went = {
        answer: await hand_over(case, cast(Desk, Decided(answer)))
        for answer in (*playbook.choices, "continue", "close")
    }
    assert went.pop("continue") == "the stage before"
    assert {*went.values(), BACK} == set(chart_of(playbook).after(HAND_OVER))


# ---------------------------------------------------------------- pictures


@PLAYBOOKS
def test_the_svg_shows_every_stage_and_end_and_marks_the_case(playbook: type[Playbook]) -> None:
    drawn = run(app, ["playbook", "draw", playbook.name, "--format", "svg", "--at", "hand_over"])
    assert drawn.exit_code == 0
    picture = ElementTree.fromstring(drawn.output)
    groups = {g.get("data-node"): g for g in picture.iter() if g.get("data-node")}
    chart = gathered(chart_of(playbook))
    assert set(groups) == {node.id for node in chart.nodes}
    here = [name for name, g in groups.items() if "here" in str(g.get("class")).split()]
    assert here == ["hand_over"]
    assert "the case is here" in "".join(groups["hand_over"].itertext())
    assert picture.get("role") == "img"


@PLAYBOOKS
def test_no_two_boxes_of_the_svg_overlap(playbook: type[Playbook]) -> None:
    picture = ElementTree.fromstring(svg(chart_of(playbook)))
    boxes = [
        tuple(float(str(rect.get(key))) for key in ("x", "y", "width", "height"))
        for rect in picture.iter("{http://www.w3.org/2000/svg}rect")
    ]
    width, height = float(str(picture.get("width"))), float(str(picture.get("height")))
    for number, (x, y, w, h) in enumerate(boxes):
        assert x >= 0
        assert y >= 0
        assert x + w <= width
        assert y + h <= height
        for other_x, other_y, other_w, other_h in boxes[:number]:
            beside = x + w <= other_x or other_x + other_w <= x
            apart = y + h <= other_y or other_y + other_h <= y
            assert beside or apart


@PLAYBOOKS
def test_mermaid_has_every_edge_and_marks_the_case(playbook: type[Playbook]) -> None:
    drawn = run(app, ["playbook", "draw", playbook.name, "--at", "start"]).output
    lines = drawn.splitlines()
    assert lines[0] == "flowchart TD"
    assert sum(" --> " in line for line in lines) == len(gathered(chart_of(playbook)).edges)
    assert "  class n_start here" in lines
    assert "here" not in run(app, ["playbook", "draw", playbook.name]).output.split()


def test_many_playbooks_that_one_stage_switches_to_share_a_box() -> None:
    many = gathered(chart_of(Sorting))
    shared = next(node for node in many.nodes if node.kind == "switch")
    assert shared.about == "claim, delayed, lost, unwanted"
    assert many.after("start") == ("again", "close:resolved", shared.id)


def test_a_stage_that_goes_to_itself_is_drawn() -> None:
    assert ("again", "again") in chart_of(Sorting).edges
    ElementTree.fromstring(svg(chart_of(Sorting)))


class Sorting(Playbook):
    """Where everything comes in."""

    name = "sorting"
    title = "Sorting"

    async def start(
        self, case: CaseFile, desk: Desk
    ) -> Literal[
        "again",
        "switch:claim",
        "switch:delayed",
        "switch:lost",
        "switch:unwanted",
        "close:resolved",
    ]:
        """Sort it."""
        return "again"

    async def again(self, case: CaseFile, desk: Desk) -> Literal["again", "start"]:
        """Look once more."""
        return "again"


# ---------------------------------------------------------------- the command


def test_list_tells_every_playbook() -> None:
    listed = json.loads(run(app, ["playbook", "list", "--json"]).output)
    assert [entry["name"] for entry in listed] == [playbook.name for playbook in ALL]
    table = run(app, ["playbook", "list"]).output
    assert all(playbook.name in table for playbook in ALL)


def test_show_tells_stages_and_where_they_go() -> None:
    shown = json.loads(run(app, ["playbook", "show", "lost", "--json"]).output)
    stages = {stage["name"]: stage for stage in shown["stages"]}
    assert stages["offer"]["goes_to"] == ["resend", "refund"]
    assert stages["hand_over"]["everywhere"]
    assert stages["arrived"]["comes"] == "the parcel is delivered meanwhile"
    assert "tell_resend" in run(app, ["playbook", "show", "lost"]).output


def test_draw_writes_a_file(tmp_path: Path) -> None:
    target = tmp_path / "lost.svg"
    done = run(app, ["playbook", "draw", "lost", "--format", "svg", "-o", str(target)])
    assert (done.exit_code, done.output) == (0, "")
    assert target.read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    "words",
    [
        ["show", "nothing"],
        ["draw", "nothing"],
        ["draw", "lost", "--at", "nowhere"],
        ["draw", "lost", "--format", "jpeg"],
    ],
)
def test_what_does_not_exist_is_a_usage_error(words: list[str]) -> None:
    assert run(app, ["playbook", *words]).exit_code == 2


# ---------------------------------------------------------------- the pages


def test_the_pages_in_docs_are_up_to_date() -> None:
    assert outdated(ROOT / DIRECTORY) == [], "run `make docs`"


def test_pages_are_written_renewed_and_removed(tmp_path: Path) -> None:
    (tmp_path / "gone.md").write_text("a playbook that is no more")
    assert run(app, ["playbook", "docs", "--check", "--folder", str(tmp_path)]).exit_code == 1
    assert tmp_path / "lost.md" in write(tmp_path)
    assert outdated(tmp_path) == []
    assert not (tmp_path / "gone.md").exists()
    assert run(app, ["playbook", "docs", "--check", "--folder", str(tmp_path)]).exit_code == 0
    (tmp_path / "lost.md").write_text("something else")
    assert outdated(tmp_path) == [tmp_path / "lost.md"]
    assert str(tmp_path / "lost.md") in run(
        app, ["playbook", "docs", "--folder", str(tmp_path)]
    ).output.replace("\n", "")
    assert outdated(tmp_path) == []
