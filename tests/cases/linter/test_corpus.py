"""The corpus of `tests/corpora/lint`: what is tuned on holds, what is held out nearly does."""

import pytest

from cases.linter import RULES, Draft, Finding, lint
from tests.corpora.lint_corpus import Line, lines, rules

LANGUAGES = ("en", "de", "fr", "it", "es", "ja")
IN_EVERY_LANGUAGE = [rule for rule in RULES if rule not in ("L9", "L15")]
EVERYTHING = [line for rule in rules() for line in lines(rule)]
TUNED_ON = [line for line in EVERYTHING if not line.held_out]
HELD_OUT = [line for line in EVERYTHING if line.held_out]
SECTIONS = sorted({(line.rule, line.language) for line in EVERYTHING})


def judged(line: Line) -> list[Finding]:
    return lint(Draft(text=line.text, **{"language": line.language, **line.context}))


def is_caught(line: Line) -> bool:
    return line.rule in {finding.rule for finding in judged(line)}


def accusations(line: Line) -> list[str]:
    return [
        f"{line} {finding.match}"
        for finding in judged(line)
        if finding.rule == line.rule or (line.rule == "good" and finding.level == "block")
    ]


@pytest.mark.parametrize(("rule", "language"), SECTIONS)
def test_what_must_be_caught_is_caught(rule: str, language: str) -> None:
    wanted = [x for x in TUNED_ON if (x.rule, x.language, x.caught) == (rule, language, True)]
    assert [str(line) for line in wanted if not is_caught(line)] == []


@pytest.mark.parametrize(("rule", "language"), SECTIONS)
def test_what_must_pass_passes(rule: str, language: str) -> None:
    harmless = [x for x in TUNED_ON if (x.rule, x.language, x.caught) == (rule, language, False)]
    assert [accusation for line in harmless for accusation in accusations(line)] == []


def test_sentences_nobody_tuned_on_are_mostly_judged_right_too() -> None:
    wanted = [line for line in HELD_OUT if line.caught]
    harmless = [line for line in HELD_OUT if not line.caught]
    assert sum(map(is_caught, wanted)) >= 0.95 * len(wanted)
    assert sum(not accusations(line) for line in harmless) >= 0.97 * len(harmless)


def test_no_good_message_is_blocked() -> None:
    good = [line for line in EVERYTHING if line.rule == "good"]
    assert [accusation for line in good for accusation in accusations(line)] == []


def test_every_rule_has_its_file() -> None:
    assert set(rules()) == {*RULES, "good"}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_eight_sentences_on_either_side(rule: str) -> None:
    for language in LANGUAGES if rule in IN_EVERY_LANGUAGE else (None,):
        for caught in (True, False):
            kind = [x for x in lines(rule) if x.caught is caught and language in (None, x.language)]
            assert len(kind) >= 8, f"{rule} {language} {caught}"


def test_a_third_is_held_out() -> None:
    assert 0.28 < len(HELD_OUT) / len(EVERYTHING) < 0.38
