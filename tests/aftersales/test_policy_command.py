"""`aftersales policy`: the rules in force, and clear words for wrong input (CONTRACT 2)."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from aftersales.cli import app
from cases.policy import packaged_files


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


def test_a_few_rules_with_their_meaning() -> None:
    shown = policy("show", "buyer.risk", "clock", "--marketplace", "DE")
    assert shown.exit_code == 0
    assert "How far back" in shown.stdout
    assert "message.reply" not in shown.stdout
    unknown = policy("show", "buyer.weit")
    assert unknown.exit_code == 2
    assert "buyer.wait" in unknown.output


def test_a_sellers_own_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    own = {"acme": {"policy": {"buyer.wait": "72h", "JP": {"buyer.wait": "36h"}}}}
    monkeypatch.setenv("AFTERSALES_SELLERS", json.dumps(own))
    for place, wait in (("DE", "72h"), ("JP", "36h")):
        shown = policy("show", "buyer.wait", "--seller", "acme", "--marketplace", place, "--json")
        row = json.loads(shown.stdout)[0]
        assert (row["value"], row["source"]) == (wait, "seller")
    stranger = policy("show", "--seller", "acmee")
    assert stranger.exit_code == 2
    assert "known: acme" in stranger.output


def words(result: Result) -> str:
    """What was printed, without the frame that breaks its lines."""
    return " ".join(result.output.replace("│", " ").split())


def test_settings_that_cannot_be_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERSALES_SELLERS", json.dumps({"acme": {"policy": {"buyer.weit": "1h"}}}))
    refused = policy("show", "--seller", "acme")
    assert refused.exit_code == 2
    assert "did you mean buyer.wait" in words(refused)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where no running system is known."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("AFTERSALES_URL", raising=False)


def differences(*arguments: str) -> list[tuple[str, str, str]]:
    told = policy("diff", "--json", *arguments)
    assert told.exit_code == 0, told.output
    rows = json.loads(told.stdout)["changes"]
    return [(row["key"], row["before"], row["after"]) for row in rows]


LABELS = [("return.label", "amazon_below_exemption", "amazon")]


@pytest.mark.usefixtures("alone")
def test_what_differs_at_a_date() -> None:
    days = ("--since", "2026-02-07", "--at", "2026-02-08")
    assert differences(*days) == LABELS
    assert differences(*days, "--marketplace", "DE") == []
    shown = policy("diff", *days)
    assert "US" in shown.stdout
    assert "not looked at" in shown.stdout
    assert "no rule differs" in policy("diff", *days, "--marketplace", "DE").stdout


@pytest.mark.usefixtures("alone")
def test_a_moment_counts_in_the_marketplaces_zone() -> None:
    midnight_in_seattle = "2026-02-08T08:00:00"
    assert differences("--since", "2026-02-08T07:59:00Z", "--at", midnight_in_seattle) == LABELS
    assert differences("--since", "2026-02-08T00:00:00Z", "--at", "2026-02-07") == []


@pytest.mark.usefixtures("alone")
def test_a_trial_and_a_file() -> None:
    assert differences("--set", "buyer.wait=72h") == [("buyer.wait", "48h", "72h")]
    buyers = packaged_files()["buyers.yaml"].replace("value: 3d", "value: 5d", 1)
    Path("buyers.yaml").write_text(buyers)
    assert differences("buyers.yaml") == [("buyer.follow_up", "3d", "5d")]
    Path("buyers.yaml").write_text(buyers.replace("unit: count", "unit: coutn", 1))
    wrong = policy("diff", "buyers.yaml")
    assert wrong.exit_code == 1
    assert "buyers.yaml:" in wrong.stdout
    assert "unknown unit 'coutn'" in wrong.stdout


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--set", "buyer.wait"), "write --set buyer.wait=72h"),
        (("--set", "buyer.weit=72h"), "did you mean buyer.wait"),
        (("--set", "buyer.wait=long"), "write a duration"),
        (("--marketplace", "XX"), "XX"),
        (("--at", "2026-02-30"), "no date"),
        (("none.yaml",), "none.yaml"),
    ],
)
def test_a_wrong_difference_is_told(arguments: tuple[str, ...], says: str) -> None:
    told = policy("diff", *arguments)
    assert told.exit_code == 2
    assert says in words(told)


def test_a_system_that_does_not_answer_is_told() -> None:
    told = policy("diff", "--url", "http://127.0.0.1:9", "--token", "t")
    assert told.exit_code == 1
    assert "does not answer" in told.output
