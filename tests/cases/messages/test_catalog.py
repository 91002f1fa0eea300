"""The catalogue is complete, and the words keep to it."""

from typing import get_args

import pytest
from jinja2 import meta

from cases.messages import MessageFacts, TemplateInfo, UnknownTemplate, intent_of, templates
from cases.messages.catalog import COMMON, COMPLETE, Intent
from cases.messages.packs import languages, pack
from cases.messages.voice import environment
from tests.cases.messages.examples import EXISTING, label

EVERYWHERE = {"order", "order_id", "words"}
PLAYBOOKS = {
    "quality",
    "unwanted",
    "dissatisfied",
    "damaged",
    "missing_item",
    "missing_parts",
    "wrong_item",
    "cannot_operate",
    "claim",
    "returned_goods",
    "warranty",
    "delayed",
    "lost",
    "cancellation",
    "address_change",
    "negative_rating",
}


def test_every_intent_of_the_contract_has_a_message() -> None:
    assert {info.intent for info in templates()} == set(get_args(Intent))


def test_every_playbook_that_writes_to_buyers_has_messages() -> None:
    assert {info.name.partition(".")[0] for info in templates()} == PLAYBOOKS | {"common"}


def test_names_are_unique_and_give_the_intent() -> None:
    names = [info.name for info in templates()]
    assert len(names) == len(set(names))
    assert intent_of("delayed.check_neighbours") == "guide"


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownTemplate, match=r"delayed\.promis'"):
        intent_of("delayed.promis")


def test_nine_languages_have_words() -> None:
    assert languages() == set(COMPLETE + COMMON)


@pytest.mark.parametrize("info", templates(), ids=label)
def test_a_message_exists_in_each_language_that_must_have_it(info: TemplateInfo) -> None:
    assert {spoken for known, spoken in EXISTING if known == info} >= set(info.languages)


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_letter_is_unknown_to_the_catalogue(language: str) -> None:
    assert set(pack(language).letters) <= {info.name for info in templates()}


@pytest.mark.parametrize("info", templates(), ids=label)
def test_a_message_names_only_facts_that_exist(info: TemplateInfo) -> None:
    known = set(MessageFacts.model_fields) | {"delivered"}
    assert info.uses <= known
    assert not set(info.needs) & set(info.may)


@pytest.mark.parametrize(("info", "language"), EXISTING, ids=label)
def test_the_words_use_only_declared_facts(info: TemplateInfo, language: str) -> None:
    letter = pack(language).letters[info.name]
    source = environment().parse(letter.subject + letter.text)
    assert meta.find_undeclared_variables(source) <= info.uses | EVERYWHERE


@pytest.mark.parametrize("language", sorted(languages() - {"en"}))
def test_every_language_has_the_same_phrases(language: str) -> None:
    def tables(spoken: str) -> dict[str, set[str]]:
        words = pack(spoken)
        names = {key.partition(".")[0] for key in words.phrases} - {"words", "money"}
        return {name: set(words.keys(name)) for name in names}

    theirs, english = tables(language), tables("en")
    optional = {"first_day", "one", "few", "many"}
    assert {name: keys - optional for name, keys in theirs.items()} == {
        name: keys - optional for name, keys in english.items()
    }
