"""What a buyer reads: every message, with few facts and many, wherever its language is read."""

import re
from functools import cache

import pytest

from cases.messages import Rendered, TemplateInfo, render
from cases.messages.preview import sample
from tests.cases.messages.examples import EXISTING, label, marketplaces_of, minimal

LETTERS = [(info, language) for info, language in EXISTING if info.intent != "reply"]
PICTOGRAPH = re.compile("[\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
CHANNEL = re.compile(r"https?:|www\.|\S@\S|[<>{}]", re.IGNORECASE)


@cache
def rich(name: str, language: str, place: str) -> Rendered:
    info = next(info for info, _ in LETTERS if info.name == name)
    return render(name, language, place, sample(info, language))


@cache
def both(info: TemplateInfo, language: str) -> list[Rendered]:
    places = marketplaces_of(language)
    few = minimal(info, language)
    return [render(info.name, language, place, few) for place in places] + [
        rich(info.name, language, place) for place in places
    ]


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_a_letter_speaks_its_language_and_carries_its_intent(
    info: TemplateInfo, language: str
) -> None:
    for letter in both(info, language):
        assert (letter.language, letter.intent) == (language, info.intent)
        assert not letter.fallback


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_a_letter_names_the_order_greets_and_signs(info: TemplateInfo, language: str) -> None:
    for letter in both(info, language):
        assert re.search(r"\d{3}-\d{7}-\d{7}", letter.subject)
        assert re.search(r"\d{3}-\d{7}-\d{7}", letter.text)
        blocks = letter.text.split("\n\n")
        assert len(blocks) >= 3
        assert len(blocks[0].splitlines()) == 1
        assert len(blocks[-1].splitlines()) == 2


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_a_letter_is_short_plain_text(info: TemplateInfo, language: str) -> None:
    for letter in both(info, language):
        assert len(letter.text) <= 1100
        assert "\n" not in letter.subject
        assert "\n\n\n" not in letter.text
        for words in (letter.subject, letter.text):
            assert words == words.strip()
            assert "  " not in words
            assert " \n" not in words
            assert "None" not in words
            assert not CHANNEL.search(words)
            assert not PICTOGRAPH.search(words)


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_a_known_buyer_is_greeted_by_name(info: TemplateInfo, language: str) -> None:
    given = sample(info, language)
    letter = rich(info.name, language, marketplaces_of(language)[0])
    assert (given.buyer_name or "?") in letter.text.partition("\n")[0]


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_a_time_that_is_given_is_said(info: TemplateInfo, language: str) -> None:
    if "due" in info.uses:
        letter = rich(info.name, language, marketplaces_of(language)[0])
        assert re.search(r"\b(10[:.]00|10 h 00|4:00|1:00)", letter.text)


@pytest.mark.parametrize(("info", "language"), LETTERS, ids=label)
def test_choices_are_numbered_from_one_on_lines_of_their_own(
    info: TemplateInfo, language: str
) -> None:
    if "choices" in info.needs:
        given = sample(info, language)
        letter = rich(info.name, language, marketplaces_of(language)[0])
        numbers = re.findall(r"^(\d) \S", letter.text, re.MULTILINE)
        assert numbers == [str(n) for n in range(1, len(given.choices) + 1)]
