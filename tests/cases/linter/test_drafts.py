"""Rules that look at more than the words: history, time, language, attachments, fault."""

from typing import Any

import pytest

from cases.linter import RULES, Draft, lint, lint_text
from cases.linter.lexicon import LANGUAGES, lexicon

REQUEST = "We would welcome your honest review."


def rules(text: str, **known: Any) -> list[str]:
    return [finding.rule for finding in lint(Draft(text=text, **known))]


def test_a_finding_names_rule_level_words_and_advice() -> None:
    (finding,) = lint_text("Please remove your review.")
    assert finding.rule == "L2"
    assert finding.level == "block"
    assert finding.match == "remove your review"
    assert finding.advice == RULES["L2"].advice


def test_findings_come_in_the_order_of_the_rules_and_once() -> None:
    text = "Call us. Please remove your review. Please remove your review. You are to blame."
    assert rules(text, language="en") == ["L2", "L5", "L20"]


def test_levels_are_those_of_the_playbooks() -> None:
    warned = [rule for rule, about in RULES.items() if about.level == "warn"]
    assert warned == ["L17", "L18", "L19", "L20"]
    assert list(RULES) == [f"L{number}" for number in range(1, 21)]


@pytest.mark.parametrize("language", ["nl", "sv", "pl", "pt", "tr", "ar", "xx", "pl-PL", ""])
def test_other_languages_keep_the_rules_that_need_none_and_english_blocks(language: str) -> None:
    text = "Write to help@lampshop.com. Please remove your review."
    assert rules(text, language=language) == ["L2", "L5"]
    assert rules("Dzień dobry, paczka dotarła 4 marca.", language=language) == []


def test_an_english_warning_is_no_warning_in_a_german_message() -> None:
    assert rules("You are to blame.", language="en") == ["L20"]
    assert rules("Das Paket ist heute angekommen. You are to blame.", language="de") == []
    assert rules("Bitte bewerten Sie uns mit 5 Sternen.", language="fr") == ["L3"]


def test_a_text_without_a_language_is_judged_in_all() -> None:
    assert rules("WhatsApp!") == ["L5"]
    assert rules("1") == []


def test_the_languages_own_excuse_counts_for_english_words_too() -> None:
    assert rules("Per PayPal können wir nicht erstatten.", language="de") == []


def test_a_regional_tag_is_its_language() -> None:
    assert rules("Bitte löschen Sie Ihre Bewertung.", language="de-AT") == ["L2"]


@pytest.mark.parametrize(("before", "expected"), [(0, []), (1, ["L11"]), (3, ["L11"])])
def test_history_decides_on_the_second_request(before: int, expected: list[str]) -> None:
    assert rules(REQUEST, review_requests_before=before) == expected


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, ["L10"]),
        ({"order_id": "111-2223334-5556667"}, ["L10"]),
        ({"order_id": "111-2223334-5556667", "subject": "Order 111-2223334-5556667"}, []),
        ({"subject": "Order 111-2223334-5556667"}, []),
    ],
)
def test_an_unprompted_message_names_its_order(known: Any, expected: list[str]) -> None:
    assert rules("Your parcel arrives on Friday.", proactive=True, **known) == expected


@pytest.mark.parametrize(("days", "expected"), [(None, []), (30, []), (31, ["L10"])])
def test_an_unprompted_message_has_thirty_days(days: int | None, expected: list[str]) -> None:
    text = "Your parcel 111-2223334-5556667 arrives on Friday."
    assert rules(text, proactive=True, order_complete_days=days) == expected


def test_an_unprompted_message_speaks_the_buyers_language() -> None:
    text = "Your parcel of order 111-2223334-5556667 arrives on Friday."
    assert rules(text, proactive=True, buyer_language="de-DE") == ["L10"]
    assert rules(text, proactive=True, buyer_language="en", language="de") == []
    assert rules(text, proactive=True, language="de") == ["L10"]
    assert rules("111-2223334-5556667", proactive=True, buyer_language="de") == []


def test_what_is_attached_is_judged_by_its_kind() -> None:
    allowed = ["invoice", "return_label", "Bedienungsanleitung.pdf", "warranty", "application/pdf"]
    refused = ["photo.jpg", "video/mp4", "catalogue.pdf", "manual.zip", "image/gif"]
    for kind in allowed:
        assert rules("Page 4 shows it.", attachments=[kind]) == []
    for kind in refused:
        assert rules("Page 4 shows it.", attachments=[kind]) == ["L8"]


def test_whose_fault_a_cancellation_is_can_be_known() -> None:
    wish = "As you no longer want it, please cancel your order."
    bare = "Please cancel your order."
    assert rules(wish, language="en") == []
    assert rules(wish, language="en", our_fault=True) == ["L13"]
    assert rules(bare, language="en") == ["L13"]
    assert rules(bare, language="en", our_fault=False) == []


def test_length_counts_against_the_channel() -> None:
    (finding,) = lint(Draft(text="Your mug leaves today.", channel_limit=9))
    assert finding.rule == "L15"
    assert finding.match == "leaves today."
    assert "from 22 to at most 9" in finding.advice
    assert rules("x" * 2000) == []
    assert rules("x" * 2001) == ["L15"]


@pytest.mark.parametrize("smile", ["™ ® © :-) ;-) (^_^)", "1 → 2 ■ ※ ★ ♪ ✓", "€ £ ¥ ° ½"])
def test_plain_signs_pass(smile: str) -> None:
    assert rules(f"Your lamp left today {smile}") == []


@pytest.mark.parametrize("picture", ["😀", "❤️", "1️⃣", "🇩🇪", "👍🏽", "✅", "☎", "©️😀"])
def test_pictographs_do_not(picture: str) -> None:
    assert rules(f"Your lamp left today {picture}") == ["L9"]


@pytest.mark.parametrize(("gaps", "expected"), [(1, []), (2, []), (3, ["L9"]), (9, ["L9"])])
@pytest.mark.parametrize("line", ["\n", "\r\n", " \n"])
def test_two_blank_lines_are_enough(gaps: int, line: str, expected: list[str]) -> None:
    assert rules("Your lamp left today." + line * (gaps + 1) + "LampShop") == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_part_that_english_has(language: str) -> None:
    optional = {("L3", "lead"), ("L14", "pass"), ("L20", "pass"), ("L13", "pass"), ("L4", "blank")}
    english = set(lexicon("en").parts) - optional
    assert english - set(lexicon(language).parts) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_is_a_valid_expression(language: str) -> None:
    for patterns in lexicon(language).parts.values():
        for pattern in patterns:
            assert pattern.expression.search("") is None
