"""Only the buyer's own words count: frames, quoted mails and signatures fall away (INTAKE 5.3)."""

import pytest

from cases.reader import own_words, read

OFFER = "1 We send it again\n2 We refund you"

FRAMES = [
    ("------------- Begin message -------------", "------------- End message -------------"),
    ("------------- Message: -------------", "------------- End message -------------"),
    ("-------- Anfang der Nachricht --------", "-------- Ende der Nachricht --------"),
    ("------------- Messaggio: -------------", "------------- Fine messaggio -------------"),
    ("------------- Début du message -------", "------------- Fin du message -------"),
    ("------------- Iniciar mensaje --------", "------------- Finalizar mensaje ------"),
    ("------------- メッセージ: -------------", "------------- メッセージはここまで ------"),
    ("Begin message / Début du message", "End message / Fin du message"),
]

HEADERS = [
    "On Monday, 2 March 2026 at 10:00, Seller <x@marketplace.amazon.com> wrote:",
    "Am 02.03.2026 um 10:00 schrieb Verkäufer:",
    "Le 2 mars 2026 à 10:00, Vendeur a écrit :",
    "Il giorno lun 2 mar 2026 alle ore 10:00 Venditore ha scritto:",
    "El 2 mar 2026 a las 10:00, Vendedor escribió:",
    "2026年3月2日 10:00 Seller <x@marketplace.amazon.co.jp>:",
    "-----Original Message-----",
    "-----Ursprüngliche Nachricht-----",
    "From: Seller\nSent: Monday\nTo: me\nSubject: your order",
    "Von: Verkäufer\nGesendet: Montag\nAn: mich\nBetreff: Bestellung",
]

SIGNATURES = [
    "--\nTom Miller\n1 High Street",
    "Sent from my iPhone",
    "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone",
    "Inviato da iPhone",
    "Enviado desde mi iPhone",
    "iPhoneから送信",
    "Mit freundlichen Grüßen\nHans Koch",
    "Kind regards,\nAnna",
]


@pytest.mark.parametrize(("begin", "end"), FRAMES)
def test_the_frame_of_a_mail_falls_away(begin: str, end: str) -> None:
    mail = f"Hello seller,\nOrder 1\n{begin}\n\n2 please\n\n{end}\nWas this e-mail helpful?"
    assert own_words(mail) == "2 please"


@pytest.mark.parametrize("header", HEADERS)
def test_a_quoted_mail_below_falls_away(header: str) -> None:
    assert read(f"2\n\n{header}\n> {OFFER}", choices=2).reply == "2"
    assert own_words(f"2\n\n{header}\n{OFFER}") == "2"


@pytest.mark.parametrize("header", HEADERS)
def test_a_mail_that_only_quotes_says_nothing(header: str) -> None:
    mail = f"{header}\nI choose 2. My parcel is lost and the charger caught fire."
    reading = read(mail, choices=2)
    assert (reading.reply, reading.topic, reading.safety, reading.acts) == (
        "unclear",
        "question",
        False,
        False,
    )


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_falls_away(signature: str) -> None:
    assert read(f"2\n\n{signature}", choices=3).reply == "2"


def test_words_below_the_quoted_text_count() -> None:
    mail = "On Monday, 2 March 2026, the seller wrote:\n> 1 again\n> 2 refund\n\n1 please"
    assert own_words(mail) == "1 please"


def test_a_frame_without_dashes_has_a_heading_and_a_footer() -> None:
    mail = (
        "Du hast eine Nachricht erhalten.\nBestellnummer 1\nNachricht:\nWo bleibt mein Paket?\n"
        "War diese E-Mail hilfreich?"
    )
    assert own_words(mail) == "Wo bleibt mein Paket?"


def test_a_mark_typed_by_the_buyer_hides_nothing() -> None:
    mail = (
        "------------- Begin message -------------\nit is broken\n"
        "------------- End message -------------\nand one is missing\n"
        "------------- End message -------------"
    )
    assert own_words(mail) == "it is broken\nand one is missing"
