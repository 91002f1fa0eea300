"""What holds for every message, however strange."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cases.reader import LONGEST, listen, own_words, read

TEXTS = st.text(max_size=200) | st.lists(
    st.sampled_from(
        ["1", "2", "option", "no", "not", "nein", "\n", "> ", "-----", "?", "返品", "ok", "！", "é"]
    ),
    max_size=20,
).map(" ".join)
CHOICES = st.none() | st.integers(0, 9)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, choices=CHOICES)
def test_any_text_is_read(text: str, choices: int | None) -> None:
    reading = read(text, choices=choices)
    assert 0 <= reading.topic_confidence <= 1
    assert not (
        reading.reply in ("unclear", "safety", "legal", "anger") and choices is not None
    ) or (not reading.acts)
    if choices and reading.reply.isdigit():
        assert int(reading.reply) <= choices


@settings(max_examples=40, deadline=None)
@given(text=TEXTS)
def test_one_listening_answers_as_many_readings_do(text: str) -> None:
    heard = listen(text)
    assert [heard.reading(n) for n in (None, 0, 2)] == [read(text, choices=n) for n in (None, 0, 2)]


@settings(max_examples=40, deadline=None)
@given(words=st.text(st.characters(categories=["L", "N", "Zs"]), max_size=80))
def test_quoted_words_never_act(words: str) -> None:
    assert not read(f"> {words}", choices=2).acts


@settings(max_examples=40, deadline=None)
@given(
    text=st.sampled_from(["2 please", "Wo ist mein Paket?", "la 1 merci", "2でお願いします"]),
    space=st.text(" \t\n", max_size=5),
)
def test_space_around_changes_nothing(text: str, space: str) -> None:
    assert read(f"{space}{text}{space}", choices=2) == read(text, choices=2)


def test_a_very_long_message_is_read_in_part_and_does_not_act() -> None:
    long = "My parcel is lost. " * 60_000
    assert len(own_words(long)) > LONGEST
    reading = read(long)
    assert (reading.topic, reading.acts) == ("lost", False)
