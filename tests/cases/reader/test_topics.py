"""What a message is about (PLAYBOOKS D), and that a question about the goods starts nothing."""

import pytest

from cases.reader import read


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I want to return it, it rattles", "quality"),
        ("I sent it back weeks ago, where is my money?", "returned_goods"),
        ("The tracking says delivered but I have nothing", "delayed"),
        ("I paid for a pack of 4 light bulbs but theres only 3 in here", "missing_item"),
        ("La bouilloire fuit par en dessous depuis ce matin", "quality"),
        ("Das Netzteil war nicht dabei", "missing_parts"),
        ("ordinato il nero, arrivato il bianco", "wrong_item"),
        ("SEUR me dice que el paquete se ha extraviado", "lost"),
        ("返事がないのでアマゾンのマーケットプレイス保証を使います", "claim"),
        ("quiero cancelar el pedido porfa", "cancellation"),
    ],
)
def test_the_topic_that_ranks_first_is_read(text: str, topic: str) -> None:
    reading = read(text)
    assert (reading.topic, reading.acts) == (topic, True)


@pytest.mark.parametrize(
    "text",
    [
        "Is the lid dishwasher safe? I could not find it in the manual.",
        "If it doesn't fit can I send it back free of charge?",
        "Kann ich es zurückgeben, wenn es nicht passt?",
        "Wie lange dauert der Versand nach Österreich?",
        "les piles sont fournies ou pas ?",
        "Quanto ci mette ad arrivare in Sicilia?",
        "Si no me queda bien puedo devolverlo gratis?",
        "サイズが合わなかったら無料で返品できますか?",
        "hello",
        "?!",
    ],
)
def test_a_question_before_anything_went_wrong_is_for_a_person(text: str) -> None:
    reading = read(text)
    assert (reading.topic, reading.acts) == ("question", False)


def test_a_doubtful_message_names_the_likeliest_topics() -> None:
    reading = read("left earphone almost silent, was it dropped in the post?")
    assert len(reading.runner_up_topics) <= 2
    assert "question" not in reading.runner_up_topics
