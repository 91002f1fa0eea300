"""The rules that the first playbooks need, in English and German (PLAYBOOKS D)."""

import pytest

from cases.linter import lint_text

CAUGHT = [
    ("L1", "en", "If you withdraw your claim, we will refund you in full."),
    (
        "L1",
        "de",
        "Wenn Sie den A-bis-z-Antrag zurückziehen, erstatten wir Ihnen den vollen Betrag.",
    ),
    ("L2", "en", "Could you please change your review to five stars?"),
    ("L2", "de", "Bitte ändern Sie Ihre Bewertung."),
    ("L5", "en", "Please call us at +1 212 555 0147."),
    ("L5", "de", "Schreiben Sie uns an hilfe (at) laden.example."),
    ("L6", "en", "Please visit www.our-shop.example for help."),
    ("L6", "de", "Mehr dazu auf https://laden.example/hilfe."),
    ("L15", "en", "We are sorry. " * 200),
]
PASSES = [
    ("L1", "en", "This refund does not depend on your claim."),
    ("L2", "en", "Thank you for telling us what was wrong with the cup."),
    ("L5", "de", "Ihre Bestellung 305-1234567-1234567 ist unterwegs."),
    ("L6", "en", "You find it under Your Orders on amazon.com."),
    ("L15", "en", "We are sorry that your parcel is late."),
]


@pytest.mark.parametrize(("rule", "language", "text"), CAUGHT)
def test_what_a_rule_forbids_is_blocked(rule: str, language: str, text: str) -> None:
    found = lint_text(text, language=language)
    assert rule in {f.rule for f in found if f.level == "block"}
    assert all(f.advice for f in found)


@pytest.mark.parametrize(("rule", "language", "text"), PASSES)
def test_what_only_looks_like_it_passes(rule: str, language: str, text: str) -> None:
    assert rule not in {f.rule for f in lint_text(text, language=language)}


def test_a_promise_without_a_time_is_a_warning() -> None:
    found = lint_text("We will get back to you soon.", language="en")
    assert [(f.rule, f.level) for f in found] == [("L18", "warn")]
    assert lint_text("We will get back to you by Tuesday, 3 March, 9:00.", language="en") == []
