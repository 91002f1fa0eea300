"""Every row of PLAYBOOKS B and C 18 is in the rules: value, exceptions, clock, mark and source."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from cases.events import ReimbursementKind
from cases.marketplaces import CODES, EU, marketplace
from cases.policy import packaged, resolve, units

ROWS = yaml.safe_load(Path(__file__).with_name("policy_rows.yaml").read_text("utf-8"))
TODAY = date(2026, 3, 2)


def cells(row: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Each key, marketplace and value that a row states."""
    for key, by_place in row["keys"].items():
        named = {
            code: value
            for name, value in by_place.items()
            if name != "*"
            for code in (EU if name == "EU" else (name,))
        }
        everywhere = dict.fromkeys(CODES, by_place["*"]) if "*" in by_place else {}
        for code, value in (everywhere | named).items():
            yield key, code, str(value)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["row"]))
def test_a_row(row: dict[str, Any]) -> None:
    sources: set[str] = set()
    for key, code, stated in cells(row):
        held = resolve(key, code, TODAY)
        if stated == "none":
            assert held.value is None, (key, code)
            continue
        assert held.value is not None, (key, code)
        currency = marketplace(code).currency
        meant = units.read(held.unit, stated, currency)
        assert units.read(held.unit, held.value, currency) == meant, (key, code)
        assert held.clock == row.get("clock", held.clock), key
        assert held.mark in row.get("marks", ["M", "L", "C"]), (key, code)
        sources |= set(held.source)
    assert sources >= set(row.get("sources", ()))
    assert sources


@pytest.mark.parametrize(
    "change", [c for row in ROWS for c in row.get("changes", ())], ids=lambda c: str(c["key"])
)
def test_a_dated_change(change: dict[str, Any]) -> None:
    key, place, day = change["key"], change["marketplace"], change["day"]
    before = resolve(key, place, day - timedelta(days=1))
    after = resolve(key, place, day)
    assert (before.value or "none", after.value) == (change["before"], change["after"])
    assert after.since == day


def test_each_kind_of_reimbursement_has_its_window() -> None:
    stated = {key for row in ROWS for key in row["keys"] if key.startswith("fba.")}
    assert stated == {f"fba.{kind}" for kind in get_args(ReimbursementKind)} | {
        "fba.restocking_fee"
    }


def test_every_rule_says_what_it_means_where_it_comes_from_and_how_sure_we_are() -> None:
    for rule in packaged().rules.values():
        assert rule.about
        assert all(record.source and record.mark for record in rule.records), rule.key


def test_deadlines_of_tasks_say_in_which_time_they_run() -> None:
    deadlines = [rule for key, rule in packaged().rules.items() if key.endswith(".due")]
    assert all(rule.clock is not None for rule in deadlines)
