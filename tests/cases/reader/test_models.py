"""The small statistical models: read from a file, trained from the repository's own messages."""

import pytest

from cases.reader.classifier import ModelError, classifier, parse, shares
from cases.reader.features import features
from tests.corpora.reader_corpus import LANGUAGES, messages
from tests.tools.train_reader import MODELS, fingerprint, train

SAMPLES = [
    *[(f"where is my parcel number {n}", "late") for n in range(6)],
    *[(f"the cup number {n} is broken", "broken") for n in range(6)],
]


@pytest.mark.parametrize("name", MODELS)
def test_the_shipped_models_were_trained_on_todays_messages(name: str) -> None:
    tuned = [message for message in messages() if not message.held_out]
    assert classifier(name).trained_on == fingerprint(MODELS[name](tuned))


def test_training_twice_makes_the_same_file() -> None:
    assert train(SAMPLES, rounds=2) == train(SAMPLES, rounds=2)


def test_a_model_tells_what_it_was_shown() -> None:
    model = parse(train(SAMPLES, rounds=10), "small")
    told = shares(model.scores("my parcel, where is it?"))
    assert told["late"] > 0.8
    assert sum(told.values()) == pytest.approx(1)


def test_words_never_seen_leave_the_chances_open() -> None:
    model = parse(train(SAMPLES, rounds=10), "small")
    assert max(shares(model.scores("zzzz")).values()) < 0.7


@pytest.mark.parametrize("source", [b"", b"{}\n", b'{"features": 1}\nxx', b"[1]\nx"])
def test_a_damaged_model_says_what_to_do(source: bytes) -> None:
    with pytest.raises(ModelError, match=r"small\.model is damaged .*train_reader"):
        parse(source, "small")


def test_a_model_of_the_wrong_size_is_damaged() -> None:
    source = train(SAMPLES, rounds=1).replace(b'"features": ', b'"features": 1')
    with pytest.raises(ModelError, match="sizes"):
        parse(source, "small")


def test_features_ignore_case_accents_and_the_number_itself() -> None:
    assert features("Déjà 12 ÉTÉ") == features("deja 7 ete")
    assert features("can I return it?") != features("can I return it")


def test_every_topic_and_language_has_twenty_messages_and_every_reply_too() -> None:
    corpus = [message for message in messages() if message.source == "corpus"]
    for language in LANGUAGES:
        own = [message for message in corpus if message.language == language]
        topics = [message.topic for message in own if message.topic]
        replies = [message.reply for message in own if message.reply]
        assert len(set(topics)) == 19
        assert min(topics.count(topic) for topic in set(topics)) >= 20
        assert min(replies.count(reply) for reply in set(replies) - {"3"}) >= 20
