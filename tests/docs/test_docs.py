"""The documents keep up with the code: what exists is told, and what is told exists."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from temporalio.common import SearchAttributeIndexedValueType
from typer.main import get_command

from aftersales.cli import app
from aftersales.rehearsal.expectations import FACTS, Expectation, Facts
from aftersales.rehearsal.scenario import BuyerFacts, OrderFacts, Scenario
from aftersales.rehearsal.steps import STEPS, BuyerStep, EventStep, FaultKind, FaultStep
from aftersales.settings import SellerSettings, Settings
from cases.actions import ACTIONS
from cases.events import DATA
from tests.support.metrics import Metric, in_code
from web.api.queue import View
from web.problems import TITLES
from workflows.playbooks import ALL as PLAYBOOKS
from workflows.search_attributes import ALL as SEARCH_ATTRIBUTES

METRICS = in_code()
ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")))
BESIDE_THE_SETTINGS = {
    "AFTERSALES_CONFIG",
    "AFTERSALES_URL",
    "AFTERSALES_TOKEN",
    "AFTERSALES_WEBHOOK_SECRET",
    "AFTERSALES_TEMPORAL_PROGRAM",
    "AFTERSALES_SECRETS_DIR",
    "AFTERSALES_PSQL",
}
"""Variables that are read beside the settings."""


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows(text: str) -> Iterator[list[str]]:
    """The cells of every table row."""
    for line in text.splitlines():
        if line.startswith("|") and not line.startswith("|---"):
            yield [cell.strip() for cell in line[1:].rstrip("|").split("|")]


def row_of(name: str, first: str) -> list[str]:
    """The one row of a page whose first cell names `first`."""
    found = [cells for cells in rows(page(name)) if f"`{first}`" in cells[0].split(", ")]
    assert len(found) == 1, f"{name} has {len(found)} rows for {first}"
    return found[0]


# ---------------------------------------------------------------- settings


def _model(field: FieldInfo) -> type[BaseModel] | None:
    kinds = (field.annotation, *get_args(field.annotation))
    return next((k for k in kinds if isinstance(k, type) and issubclass(k, BaseModel)), None)


def variables(
    model: type[BaseModel] = Settings, prefix: str = "AFTERSALES_"
) -> dict[str, FieldInfo]:
    """Every environment variable of the settings; a map is one."""
    found: dict[str, FieldInfo] = {}
    for name, field in model.model_fields.items():
        inner = None if name in ("sellers", "subscribers") else _model(field)
        if inner is None:
            found[prefix + name.upper()] = field
        else:
            found |= variables(inner, f"{prefix}{name.upper()}__")
    return found


@pytest.mark.parametrize("variable", variables())
def test_every_setting_is_told_with_its_default(variable: str) -> None:
    told = row_of("docs/operations.md", variable)
    default: Any = variables()[variable].default
    if isinstance(default, int | float):
        assert str(default).lower().removesuffix(".0") in told[1].split(", ")


def test_every_setting_that_is_told_exists() -> None:
    told = set(re.findall(r"`(AFTERSALES_\w+)`", page("docs/operations.md")))
    assert told <= variables().keys() | BESIDE_THE_SETTINGS


@pytest.mark.parametrize("field", SellerSettings.model_fields)
def test_every_setting_of_a_seller_is_told(field: str) -> None:
    assert f"`{field}`" in row_of("docs/operations.md", "AFTERSALES_SELLERS")[2]


# ---------------------------------------------------------------- names of the contract


@pytest.mark.parametrize("key", SEARCH_ATTRIBUTES, ids=lambda key: key.name)
def test_every_search_attribute_is_told_with_its_type(key: Any) -> None:
    kinds = {SearchAttributeIndexedValueType.DATETIME: "Datetime"}
    kind = kinds.get(key.indexed_value_type, key.indexed_value_type.name.title())
    assert row_of("docs/operations.md", key.name)[1] == kind


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_metric_that_is_told_exists(path: Path) -> None:
    assert set(re.findall(r"`(aftersales_\w+)`", path.read_text())) <= METRICS.keys()


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.name)
def test_every_metric_is_told_with_its_type_and_labels(metric: Metric) -> None:
    told = row_of("docs/metrics.md", metric.name)
    assert told[1] == metric.kind
    assert told[2] == ", ".join(f"`{label}`" for label in metric.labels)


@pytest.mark.parametrize("playbook", PLAYBOOKS, ids=lambda playbook: playbook.name)
def test_every_playbook_has_a_page_that_the_index_names(playbook: Any) -> None:
    assert f"[{playbook.name}]({playbook.name}.md)" in page("docs/playbooks/README.md")
    assert page(f"docs/playbooks/{playbook.name}.md").count(f"({playbook.name}.svg)") == 1


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_is_told_with_its_words_and_role(action: str) -> None:
    body, role = ACTIONS[action]
    told = row_of("docs/api.md", action)
    assert role in told[2]
    for name, field in body.model_fields.items():
        assert f"`{name}`" in told[1] or f"`{name}?`" in told[1], name
        if field.is_required():
            assert f"`{name}`" in told[1], f"{name} is required"


@pytest.mark.parametrize("kind", DATA)
def test_every_event_type_is_told_with_its_data(kind: str) -> None:
    told = row_of("docs/api.md", kind)
    for name, field in DATA[kind].model_fields.items():
        place = told[1] if field.is_required() else told[2]
        assert re.search(rf"`{name}\b", place), f"{name} of {kind}"


@pytest.mark.parametrize("name", TITLES)
def test_every_error_is_told_with_its_status(name: str) -> None:
    assert row_of("docs/api.md", name)[1] == str(TITLES[name][0])


@pytest.mark.parametrize("view", get_args(View))
def test_every_view_is_told(view: str) -> None:
    assert f"`{view}`" in page("docs/api.md")


# ---------------------------------------------------------------- scenario files


@pytest.mark.parametrize("key", Scenario.model_fields)
def test_every_key_of_a_scenario_is_told(key: str) -> None:
    row_of("docs/rehearsals.md", key)


@pytest.mark.parametrize("model", [OrderFacts, BuyerFacts, BuyerStep, EventStep, FaultStep])
def test_every_word_of_orders_and_steps_is_told(model: type[BaseModel]) -> None:
    text = page("docs/rehearsals.md")
    for name in model.model_fields:
        assert re.search(rf"[`{{ ]{name}[`}}, ]", text), name


@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_told(step: str) -> None:
    assert f"`{step}:" in page("docs/rehearsals.md")


@pytest.mark.parametrize("kind", [*get_args(FaultKind), "none"])
def test_every_kind_of_fault_is_told(kind: str) -> None:
    assert f"`{kind}`" in page("docs/rehearsals.md")


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_is_told_with_its_keys(fact: str) -> None:
    told = row_of("docs/rehearsals.md", fact)
    model = _model(Facts.model_fields[fact])
    assert model is not None
    assert all(f"`{key}`" in told[1] for key in model.model_fields)


@pytest.mark.parametrize("moment", sorted(Expectation.model_fields.keys() - set(FACTS)))
def test_every_moment_is_told(moment: str) -> None:
    assert f"`{moment}: " in page("docs/rehearsals.md")


# ---------------------------------------------------------------- commands and links


def _commands(command: Any, path: str = "aftersales") -> Iterator[tuple[str, tuple[bool, bool]]]:
    """Every command with whether it is hidden, and whether it only holds others."""
    inside = getattr(command, "commands", {})
    yield path, (command.hidden, bool(inside))
    for name, inner in inside.items():
        yield from _commands(inner, f"{path} {name}")


COMMANDS = dict(_commands(get_command(app)))


@pytest.mark.parametrize(
    "command", [path for path, (hidden, group) in COMMANDS.items() if not hidden and not group]
)
def test_every_command_is_told(command: str) -> None:
    row_of("docs/commands.md", command)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_command_that_is_told_exists(path: Path) -> None:
    for told in re.findall(r"(?:^|[/`])aftersales ([a-z-]+)", path.read_text(), re.MULTILINE):
        assert f"aftersales {told}" in COMMANDS


def anchors(path: Path) -> set[str]:
    """The anchors that a forge gives to headings."""
    headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    links = re.findall(r"\[[^\]]*\]\(([^)\s]+)\)", path.read_text(encoding="utf-8"))
    for link in links:
        name, _, anchor = link.partition("#")
        if name.startswith("http"):
            continue
        target = (path.parent / name).resolve() if name else path
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def test_decisions_are_numbered_listed_and_short() -> None:
    files = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
    index = page("docs/decisions/README.md")
    for number, path in enumerate(files, start=1):
        title, blank, *lines = path.read_text(encoding="utf-8").splitlines()
        assert path.name.startswith(f"{number:04d}-")
        assert title.startswith(f"# {number:04d} ")
        assert f"- [{number:04d}]({path.name}) {title[7:]}" in index
        assert blank == ""
        assert [line.split()[0] for line in lines] == ["**Decision.**", "**Why.**", "**Cost.**"]
    assert index.count("\n- [") == len(files)


def test_the_picture_of_the_readme_is_small() -> None:
    assert (ROOT / "docs/images/first-case.png").stat().st_size < 300_000


def test_the_changelog_has_a_place_for_what_is_not_released() -> None:
    assert page("CHANGELOG.md").splitlines()[2] == "## Unreleased"
