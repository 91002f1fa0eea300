"""Alert rules and dashboard: they ask for what exists, and each alert says what to do."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.metrics import asked, in_code

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "deploy" / "prometheus" / "alerts.yml"
TESTS = ROOT / "deploy" / "prometheus" / "alerts_test.yml"
CONFIG = ROOT / "deploy" / "prometheus" / "prometheus.yml"
GRAFANA = ROOT / "deploy" / "grafana"
DASHBOARD = GRAFANA / "dashboards" / "aftersales.json"
PROMTOOL = os.environ.get("PROMTOOL") or shutil.which("promtool")
METRICS = in_code()
FROM_TEMPORAL = {
    "temporal_activity_schedule_to_start_latency_seconds",
    "temporal_num_pollers",
    "temporal_sticky_cache_size",
    "temporal_worker_task_slots_available",
    "temporal_worker_task_slots_used",
    "temporal_workflow_task_execution_failed_total",
    "temporal_workflow_task_execution_latency_seconds",
    "temporal_workflow_task_schedule_to_start_latency_seconds",
}
"""What Temporal's SDK tells; seen on a running worker (tests/aftersales/test_seeing.py)."""


def alerts() -> list[dict[str, Any]]:
    groups = yaml.safe_load(RULES.read_text())["groups"]
    return [rule for group in groups for rule in group["rules"]]


def expressions() -> Iterator[tuple[str, str]]:
    for rule in alerts():
        yield rule["alert"], rule["expr"]
    for panel in json.loads(DASHBOARD.read_text())["panels"]:
        for target in panel.get("targets", ()):
            yield panel["title"], target["expr"]


def labels(expression: str) -> Iterator[tuple[str, str]]:
    """Each selector's metric with the labels that it names."""
    for name, selected in re.findall(r"\b(aftersales_\w+)\{([^}]*)\}", expression):
        for label in re.findall(r"(\w+)\s*(?:=~|!~|!=|=)", selected):
            yield name, label


@pytest.mark.parametrize(("where", "expression"), [*expressions()], ids=lambda one: one[:40])
def test_every_expression_asks_for_what_exists(where: str, expression: str) -> None:
    assert asked(expression) <= METRICS.keys()
    for name, label in labels(expression):
        [metric] = asked(name)
        assert label in {*METRICS[metric].labels, "instance", "job"}, f"{where}: {label}"
    temporal = {re.sub("_bucket$", "", name) for name in re.findall(r"\btemporal_\w+", expression)}
    assert temporal <= FROM_TEMPORAL


@pytest.mark.parametrize("rule", alerts(), ids=lambda rule: rule["alert"])
def test_every_alert_says_how_bad_it_is_and_what_to_do(rule: dict[str, Any]) -> None:
    assert rule["labels"]["severity"] in ("warning", "critical")
    page, _, anchor = rule["annotations"]["runbook"].partition("#")
    assert anchor == rule["alert"].lower()
    text = (ROOT / page).read_text()
    assert f"\n## {rule['alert']}\n" in text
    assert rule["annotations"]["summary"].strip()


def test_the_runbook_tells_of_nothing_else() -> None:
    headings = re.findall(r"^## (\w+)$", (ROOT / "docs/runbook.md").read_text(), re.MULTILINE)
    assert headings == [rule["alert"] for rule in alerts()]


def test_every_alert_is_tested() -> None:
    tests = yaml.safe_load(TESTS.read_text())["tests"]
    rung = {
        case["alertname"]
        for test in tests
        for case in test.get("alert_rule_test", ())
        if case["exp_alerts"]
    }
    assert rung == {rule["alert"] for rule in alerts()}


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "config", CONFIG.name],
        ["check", "rules", RULES.name],
        ["test", "rules", TESTS.name],
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_promtool_agrees(arguments: tuple[str, str, str]) -> None:
    """Where promtool is not at hand the tests above are what can be said."""
    if PROMTOOL is None:
        assert yaml.safe_load((CONFIG.parent / arguments[2]).read_text())
        return
    ran = subprocess.run(
        [PROMTOOL, *arguments], cwd=CONFIG.parent, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_dashboard_is_found_and_asks_the_source_that_is_provided() -> None:
    [source] = yaml.safe_load((GRAFANA / "provisioning/datasources/prometheus.yml").read_text())[
        "datasources"
    ]
    board = json.loads(DASHBOARD.read_text())
    ids = [panel["id"] for panel in board["panels"]]
    assert len(ids) == len(set(ids))
    asked_of = {p["datasource"]["uid"] for p in board["panels"] if "datasource" in p}
    assert asked_of == {source["uid"]}


def test_no_two_panels_lie_on_each_other() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in json.loads(DASHBOARD.read_text())["panels"]:
        at = panel["gridPos"]
        across, down = range(at["x"], at["x"] + at["w"]), range(at["y"], at["y"] + at["h"])
        place = {(x, y) for x in across for y in down}
        assert not place & taken, panel["title"]
        assert at["x"] + at["w"] <= 24
        taken |= place
