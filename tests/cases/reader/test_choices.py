"""Which numbered choice a buyer takes, in six languages, and when a person has to ask (A3)."""

import pytest

from cases.reader import read


@pytest.mark.parametrize(
    ("text", "choices", "reply"),
    [
        ("Let's go with the second please", 2, "2"),
        ("#3 pls", 3, "3"),
        ("②", 2, "2"),
        ("2", 2, "2"),
        ("Variante eins klingt gut", 2, "1"),
        ("on va partir sur la deux", 3, "2"),
        ("La soluzione numero uno mi va bene", 2, "1"),
        ("me quedo con la segunda", 2, "2"),
        ("二番目でお願いします", 2, "2"),
        ("1番の方法が良いです", 2, "1"),
    ],
)
def test_numbers_come_as_digits_words_and_ordinals(text: str, choices: int, reply: str) -> None:
    reading = read(text, choices=choices)
    assert (reading.reply, reading.acts) == (reply, True)


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("I don't want 1, give me 2", "2"),
        ("not 2 obviously, so 1", "1"),
        ("Auf keinen Fall 1, lieber 2", "2"),
        ("Surtout pas la 1, la 2 plutôt", "2"),
        ("La 1 no, meglio la 2", "2"),
        ("La 1 no, mejor la 2", "2"),
        ("1ではなく2でお願いします", "2"),
    ],
)
def test_what_is_turned_down_points_to_the_other(text: str, reply: str) -> None:
    assert read(text, choices=2).reply == reply


@pytest.mark.parametrize(
    "text",
    [
        "2 if it's free",
        "1, wenn es bis Freitag da ist, sonst 2",
        "1 si ça arrive avant vendredi",
        "1 se arriva entro venerdì, altrimenti 2",
        "1 si llega antes del viernes, si no 2",
        "金曜までに届くなら1、無理なら2",
        "1 and 2",
        "la 1 no",
        "the one you think is best",
        "not sure, what would you recommend",
        "no sé, qué me aconsejan?",
        "5",
        "",
    ],
)
def test_a_condition_both_or_doubt_is_unclear(text: str) -> None:
    reading = read(text, choices=2)
    assert (reading.reply, reading.acts) == ("unclear", False)


@pytest.mark.parametrize(
    "text",
    [
        "1 but send it to my sister's, she's at 5 Elm Rd",
        "1 aber bitte an meine Schwester schicken, Ulmenweg 5",
        "1 mais envoyez-le chez ma sœur, 5 rue des Ormes",
        "1 ma speditelo a mia sorella, via degli Olmi 5",
        "1 pero mándenlo a casa de mi hermana, calle Olmo 5",
        "1で。ただし姉の家に送ってください、世田谷区等々力5-1",
    ],
)
def test_a_choice_with_another_address_is_for_a_person(text: str) -> None:
    reading = read(text, choices=2)
    assert (reading.reply, reading.acts) == ("address_change", False)


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("nope, same thing", "no"),
        ("Yes thanks, it's working again", "yes"),
        ("Did everything you said, the screen stays black", "no"),
        ("ja hat geklappt!", "yes"),
        ("Nein, damit bin ich nicht einverstanden", "no"),
        ("malheureusement ça ne marche toujours pas", "no"),
        ("già provato, niente da fare", "no"),
        ("sí, ha funcionado!", "yes"),
        ("いいえ、変わりません", "no"),
    ],
)
def test_a_yes_or_no_question_is_answered(text: str, reply: str) -> None:
    reading = read(text, choices=0)
    assert (reading.reply, reading.acts) == (reply, True)


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("Thanks a lot for your help!", "thanks"),
        ("Automatic reply: on annual leave", "out_of_office"),
        ("too late, bought one at Target already", "too_late"),
        ("Never mind, I'll keep it.", "change_of_mind"),
        ("Ich bin bis 4.1. nicht im Büro.", "out_of_office"),
        ("Non serve più, la festa era sabato scorso", "too_late"),
    ],
)
def test_what_else_an_answer_may_say(text: str, reply: str) -> None:
    assert read(text, choices=2).reply == reply
