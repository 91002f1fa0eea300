"""The preview: each message in each language, with plausible data."""

import pytest

from cases.messages import UnknownTemplate, preview, templates
from tests.cases.messages.examples import EXISTING


def test_everything_in_every_language_that_has_it() -> None:
    shown = preview()
    assert len(shown) == len(EXISTING)
    assert not any(letter.fallback for letter in shown)


def test_one_message_in_all_its_languages() -> None:
    spoken = [letter.language for letter in preview(template="lost.offer_choices")]
    assert spoken == ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "sv"]


def test_one_language_shows_what_its_buyers_would_get() -> None:
    shown = preview(language="sv")
    assert len(shown) == len(templates())
    assert {letter.language for letter in shown if letter.fallback} == {"en"}


def test_a_language_without_words_shows_the_english_ones() -> None:
    (letter,) = preview(language="pt", template="delayed.promise")
    assert letter.fallback
    assert "Emily Carter" in letter.text


def test_an_unknown_message_is_refused() -> None:
    with pytest.raises(UnknownTemplate):
        preview(template="lost.and_found")
