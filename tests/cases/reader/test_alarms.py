"""Danger, law and anger go to a person, whatever else a message says (PLAYBOOKS A10, D)."""

import pytest

from cases.reader import read

DANGER = [
    "The handle gave way and boiling water went all over my arm",
    "2. And the cable is sparking, I'm scared it will burn the house down",
    "mein Sohn übergibt sich seit er aus der Flasche getrunken hat",
    "des éclats de verre dans la confiture, j'ai failli en avaler",
    "ha fatto saltare la corrente e annerito la presa",
    "hizo saltar los plomos y dejó el enchufe negro",
    "台所で突然火を噴きました",
]
LAW = [
    "If this isn't settled by Monday I'm handing it over to my solicitors",
    "1, sonst sehen wir uns vor Gericht",
    "Je vous mets en demeure de me rembourser sous 8 jours",
    "Se entro lunedì non è risolto passo tutto alla mia avvocatessa",
    "los denuncio por estafa a la policía",
    "弁護士に任せます",
]


@pytest.mark.parametrize("text", DANGER)
@pytest.mark.parametrize("choices", [None, 0, 2])
def test_danger_is_never_acted_upon(text: str, choices: int | None) -> None:
    reading = read(text, choices=choices)
    assert (reading.reply, reading.safety, reading.acts) == ("safety", True, False)


@pytest.mark.parametrize("text", LAW)
@pytest.mark.parametrize("choices", [None, 2])
def test_law_is_never_acted_upon(text: str, choices: int | None) -> None:
    reading = read(text, choices=choices)
    assert (reading.reply, reading.legal, reading.acts) == ("legal", True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Are you kidding me??? You liars!",
        "Das ist doch die reinste Frechheit was Sie sich hier erlauben",
        "Sois una vergüenza, os reís de la gente",
        "ふざけるな、客を馬鹿にしてるのか",
    ],
)
def test_anger_waits_for_a_person(text: str) -> None:
    reading = read(text, choices=2)
    assert (reading.reply, reading.acts) == ("anger", False)


def test_a_hot_deal_and_a_shocking_price_are_no_danger() -> None:
    assert not read("What a hot deal, thanks").safety
    assert not read("The price is fine, the blue is lovely").safety
