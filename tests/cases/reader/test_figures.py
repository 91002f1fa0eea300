"""The aim holds for messages that nobody tuned for (docs/reader.md)."""

import pytest

from tests.tools.reader_figures import acting, alarm_recall, kind_of, part, tables

# Thousands of messages tell nothing new about the lines they run through.
pytestmark = pytest.mark.no_cover


def test_what_acts_by_itself_is_right() -> None:
    held_out = part("held_out")
    for topics in (True, False):
        told = acting(kind_of(held_out, topics))
        assert told["precision"] >= 0.97
        assert told["recall"] >= 0.7
    assert alarm_recall(held_out) >= 0.98


def test_the_figures_are_shown_as_tables() -> None:
    row = {"messages": 1, "acts": 1, "precision": 1.0, "recall": 0.5}
    measured = {
        "acting": row,
        "languages": {"en": row},
        "labels": {"lost": {"precision": 1.0, "recall": 0.5}},
        "confusion": {"lost": {"lost": 1, "delayed": 1}},
    }
    both = {"topics": measured, "replies": measured, "alarms": 1.0}
    shown = tables(
        {"tuned": both, "held_out": both, "fresh": both, "milliseconds": {"a message": 1.0}}
    )
    assert "| held_out | topics | 1 | 1 | 1.0 | 0.5 |  |" in shown
    assert "| lost | 1.0 | 0.5 | lost 1, delayed 1 |" in shown
