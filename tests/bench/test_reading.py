"""The reader's own figures as a row of the table."""

from typing import Any

from bench.reading import told


def part(precision: float, alarms: float) -> dict[str, Any]:
    acting = {"messages": 10, "acts": 8, "precision": precision, "recall": 0.8}
    measured = {"acting": acting, "languages": {"de": acting}}
    return {"topics": measured, "replies": measured, "alarms": alarms}


def test_precision_recall_and_alarms_of_what_was_not_tuned_on() -> None:
    found = {
        "milliseconds": {"a message of the corpora": 0.4},
        "tuned": part(1.0, 1.0),
        "held_out": part(0.98, 0.99),
        "fresh": part(0.96, 0.97),
    }
    result = told(found)
    missed = {figure.name for figure in result.figures if figure.met is False}
    assert missed == {
        "fresh topics: precision",
        "fresh replies: precision",
        "fresh: safety and legal, recall",
    }
    assert ["fresh topics", "de", "10", "0.96", "0.8"] in result.details
    assert result.figures[-1].name == "reader, a message of the corpora"
