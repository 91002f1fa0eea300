"""The language of short messages."""

import pytest

from cases.language import LANGUAGES, detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wo ist mein Paket?", "de"),
        ("Die Lampe ist kaputt", "de"),
        ("Ich nehme 2", "de"),
        ("Where is my parcel?", "en"),
        ("It's broken", "en"),
        ("option 2 please", "en"),
        ("Où est mon colis ?", "fr"),
        ("Je n'ai rien reçu", "fr"),
        ("remboursement svp", "fr"),
        ("Dov'è il mio pacco?", "it"),
        ("Non è arrivato niente", "it"),
        ("¿Dónde está mi paquete?", "es"),
        ("No ha llegado nada", "es"),
        ("荷物が届きません", "ja"),
        ("返品したい", "ja"),
        ("返金希望", "ja"),
        ("ランプ", "ja"),
        ("Waar is mijn pakket?", "nl"),
        ("Var är mitt paket?", "sv"),
        ("Gdzie jest moja paczka?", "pl"),
        ("Cadê meu pedido?", "pt"),
        ("O produto não chegou ainda", "pt"),
        ("Kargom nerede?", "tr"),
        ("أين طلبي؟", "ar"),
        ("Danke!", "de"),
        ("Merci", "fr"),
        ("Grazie", "it"),
        ("Gracias", "es"),
        ("Thanks", "en"),
    ],
)
def test_a_short_message_shows_its_language(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "2)",
        "ok",
        "👍",
        "111-2223334-5556667",
        "LampPro",
        "不想要了,请退货",
        "посылка",
        "中",
    ],
)
def test_what_shows_no_language_has_none(text: str) -> None:
    assert detect(text) is None


def test_a_long_message_is_not_led_astray_by_a_name() -> None:
    assert (
        detect("Sehr geehrte Frau Rossi, Ihre Bestellung aus Paris ist heute angekommen.") == "de"
    )
    assert detect("The Kaffeemaschine you ordered will arrive on Friday, we are sorry.") == "en"
    assert detect("We ordered ランプ from you and it is broken, please help us soon") == "en"
    assert detect("My name is Владимир and the lamp has not arrived yet, please help") == "en"
    assert detect("العربية only a word in an English sentence that is long enough") == "en"


def test_every_language_can_be_answered() -> None:
    assert set(LANGUAGES) == {
        "en",
        "de",
        "fr",
        "it",
        "es",
        "ja",
        "nl",
        "sv",
        "pl",
        "pt",
        "tr",
        "ar",
    }
