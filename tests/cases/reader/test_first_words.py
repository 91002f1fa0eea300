"""What the first playbooks must understand, in English and German (PLAYBOOKS A3, A10, D)."""

import pytest

from cases.reader import own_words, read


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("1", "1"),
        ("2) please", "2"),
        ("option 2", "2"),
        ("the second", "2"),
        ("Nr. 2 bitte", "2"),
        ("die zweite", "2"),
        ("Danke, ich nehme die 1", "1"),
        ("zu spät, habe ich schon woanders gekauft", "too_late"),
    ],
)
def test_a_choice_is_read(text: str, reply: str) -> None:
    reading = read(text, choices=2)
    assert (reading.reply, reading.acts) == (reply, True)


@pytest.mark.parametrize(
    "text", ["either 1 or 2", "not 1", "3", "I ordered 2 weeks ago", "keine Ahnung"]
)
def test_what_is_no_clear_choice_is_left_to_a_person(text: str) -> None:
    assert not read(text, choices=2).acts


@pytest.mark.parametrize(
    ("text", "topic", "language"),
    [
        ("Wo ist mein Paket?", "delayed", "de"),
        ("Where is my package? The tracking has not moved for days.", "delayed", "en"),
        ("Laut Tracking zugestellt, aber ich habe nichts bekommen.", "delayed", "de"),
        ("My parcel is lost.", "lost", "en"),
        ("Mein Paket ist verloren gegangen.", "lost", "de"),
    ],
)
def test_a_topic_is_read(text: str, topic: str, language: str) -> None:
    reading = read(text)
    assert (reading.topic, reading.acts, reading.language) == (topic, True, language)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("I burned my hand on this thing!", "safety"),
        ("Das Kabel hat gebrannt, mein Sohn ist verletzt.", "safety"),
        ("You will hear from my lawyer.", "legal"),
        ("Ich schalte meinen Anwalt ein.", "legal"),
    ],
)
def test_danger_and_law_are_noticed(text: str, flag: str) -> None:
    assert getattr(read(text), flag)


def test_only_the_buyers_own_words_count() -> None:
    quoted = "2\n\nOn Monday, the seller wrote:\n> 1 We send it again\n> 2 We refund you"
    assert "again" not in own_words(quoted)
    assert read(quoted, choices=2).reply == "2"
