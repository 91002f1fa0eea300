"""Single messages, read closely."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from cases.marketplaces import UnknownMarketplace
from cases.messages import Choice, MessageFacts, MissingFact, UnknownTemplate, render
from tests.cases.messages.examples import MINIMAL, facts, german

DUE = datetime(2026, 3, 3, 8, tzinfo=UTC)
RESEND = {"key": "resend", "params": {"days": 5}}
REFUND = {"key": "refund", "params": {"amount": "24.90", "currency": "EUR"}}


def test_a_late_parcel_is_answered_with_the_latest_scan_and_a_promise() -> None:
    letter = german(
        "delayed.promise",
        buyer_name="Anna Becker",
        item_title="Kabellose Maus",
        carrier="DHL",
        tracking="DHL123",
        latest_scan={"status": "in_transit", "at": DUE - timedelta(days=3)},
        due=DUE,
    )
    assert letter.subject == "Ihre Bestellung 302-1234567-7654321: Wo Ihr Paket ist"
    assert letter.text == (
        "Guten Tag Anna Becker,\n\n"
        "Ihr Paket zur Bestellung 302-1234567-7654321 („Kabellose Maus“) ist noch nicht bei "
        "Ihnen, und Sie warten darauf. Das tut uns sehr leid.\n\n"
        "Die letzte Meldung von DHL zur Sendungsnummer DHL123 ist vom Samstag, 28. Februar, "
        "09:00 Uhr: Das Paket ist unterwegs. Wir fragen jetzt beim Zusteller nach, wo es genau "
        "ist.\n\n"
        "Sie hören von uns bis Dienstag, 3. März, 09:00 Uhr, auch dann, wenn es bis dahin "
        "nichts Neues gibt.\n\n"
        "Mit freundlichen Grüßen\nIhr Kundenservice"
    )


def test_without_a_scan_the_letter_says_so() -> None:
    assert "liegt noch keine Meldung des Zustellers vor" in german("delayed.promise", due=DUE).text


def test_a_scan_without_a_time_is_told_without_one() -> None:
    text = german("delayed.promise", due=DUE, latest_scan={"status": "lost"}).text
    assert "Die letzte Meldung: Das Paket ist beim Zusteller nicht auffindbar." in text


def test_the_seller_signs_by_name() -> None:
    letter = german("common.thanks", seller_name="Mausladen Becker")
    assert letter.text.endswith("Mit freundlichen Grüßen\nMausladen Becker")


def test_an_offer_says_what_silence_means() -> None:
    text = german("lost.offer_choices", choices=[RESEND, REFUND], due=DUE, silence="refund").text
    assert "1 Wir senden Ihnen den Artikel noch einmal; das dauert etwa 5 Werktage.\n2 Wir" in text
    assert "bis Dienstag, 3. März, 09:00 Uhr einfach mit der Nummer. Hören wir bis dahin" in text


def test_a_single_choice_is_no_choice_and_the_missing_one_is_named() -> None:
    text = german("lost.offer_choices", choices=[REFUND], due=DUE, unavailable=["resend"]).text
    assert "er ist nicht mehr vorrätig.\nDas können wir Ihnen anbieten:\n1 Wir erstatten" in text
    assert "einfach mit 1, wenn Sie das möchten" in text


def test_a_reminder_repeats_the_choices() -> None:
    text = german("common.reminder", choices=[RESEND, REFUND], due=DUE).text
    assert "\n1 Wir senden" in text
    assert "\n2 Wir erstatten Ihnen 24,90 €" in text


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"key": "return", "params": {"payer": "seller"}}, "das Porto übernehmen wir"),
        ({"key": "return", "params": {"payer": "buyer"}}, "und übernehmen das Porto"),
        ({"key": "exchange", "params": {"payer": "buyer"}}, "Sie senden ihn auf Ihre Kosten"),
        ({"key": "exchange", "params": {"days": 1}}, "der neue braucht etwa 1 Werktag."),
        ({"key": "resend", "params": {"days": 12, "unit": "days"}}, "etwa 12 Tage."),
        ({"key": "send_correct", "params": {"send_back": True}}, "ein Rücksendeetikett"),
        ({"key": "send_correct"}, "Den falschen dürfen Sie behalten."),
        ({"key": "send_correct", "params": {"gift": "ein Mauspad"}}, "Dazu legen wir: ein Mau"),
        ({"key": "send_part", "params": {"donor": True}}, "einen ganzen Artikel, aus dem"),
        ({"key": "partial_keep"}, "einen Teil des Kaufpreises"),
        ({"key": "refund"}, "den vollen Betrag"),
        ({"key": "keep"}, "1 Sie behalten den Artikel.\n"),
    ],
)
def test_choices_say_who_pays_how_long_and_how_much(choice: dict[str, Any], said: str) -> None:
    assert said in german("common.ask_detail", choices=[choice], due=DUE).text


def test_a_refund_with_deductions_explains_each() -> None:
    text = german(
        "returned_goods.refund_notice",
        amount="14.95",
        currency="EUR",
        paid="24.90",
        deductions=[
            {"reason": "late", "amount": "4.98", "percent": 20},
            {"reason": "outbound_postage", "amount": "4.97"},
        ],
    ).text
    assert "Wir haben 14,95 € erstattet." in text
    assert "Von den gezahlten 24,90 € haben wir abgezogen:\n- 4,98 € (20 %): Die Rück" in text
    assert "\n- 4,97 €: Versandkosten der Hinsendung" in text


def test_a_full_refund_names_no_deductions() -> None:
    letter = german("common.refund_notice", amount=24, currency="EUR", keep=True)
    assert letter.subject.endswith(": Erstattung von 24,00 €")
    assert "abgezogen" not in letter.text
    assert "Den Artikel dürfen Sie behalten." in letter.text


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("issued", "Wir haben die Erstattung von 24,90 € am Dienstag, 3. März veranlasst."),
        ("by_amazon", "Amazon hat Ihnen 24,90 € am Dienstag, 3. März erstattet."),
        ("in_progress", "Ihre Erstattung von 24,90 € ist bei Amazon in Bearbeitung."),
        ("none", "Sie hören innerhalb von 24 Stunden wieder von uns."),
    ],
)
def test_where_a_refund_stands(state: str, said: str) -> None:
    text = german(
        "common.refund_status", refund_state=state, amount="24.90", currency="EUR", refunded_at=DUE
    ).text
    assert said in text


def test_a_delivery_is_told_only_as_what_it_was() -> None:
    scan = {"status": "delivered", "at": DUE}
    told = german("delayed.report_delivered", carrier="DHL", latest_scan=scan).text
    assert "DHL meldet die Zustellung: Dienstag, 3. März, 09:00 Uhr." in told
    moving = {"status": "in_transit", "at": DUE}
    assert (
        "\nDer Zusteller meldet die Zustellung.\n"
        in german("delayed.report_delivered", latest_scan=moving).text
    )


def test_an_agents_own_words_pass_unchanged_in_any_language() -> None:
    letter = render("common.reply", "pt-BR", "BR", facts(text="Olá,\n\n\ntudo certo.\n"))
    assert letter.text == "Olá,\n\n\ntudo certo.\n"
    assert (letter.language, letter.intent, letter.fallback) == ("pt", "reply", False)


@pytest.mark.parametrize(
    ("language", "template", "spoken", "fallback"),
    [
        ("de-AT", "delayed.promise", "de", False),
        ("EN_gb", "delayed.promise", "en", False),
        ("nl", "delayed.promise", "nl", False),
        ("nl", "common.apology", "en", True),
        ("pt", "delayed.promise", "en", True),
    ],
)
def test_a_language_without_the_message_falls_back_to_english(
    language: str, template: str, spoken: str, fallback: bool
) -> None:
    letter = render(template, language, "DE", facts(due=DUE))
    assert (letter.language, letter.fallback) == (spoken, fallback)


def test_americans_and_britons_get_their_own_words() -> None:
    american = render("delayed.check_neighbours", "en", "US", facts(due=DUE)).text
    british = render("delayed.check_neighbours", "en", "GB", facts(due=DUE)).text
    assert "Your package" in american
    assert "neighbors" in american
    assert "Your parcel" in british
    assert "neighbours" in british


def test_a_title_that_would_break_a_rule_is_left_out() -> None:
    title = "Review of Physics"
    text = german("delayed.promise", due=DUE, item_title=title, buyer_name="Anna Becker").text
    assert title not in text
    assert text.startswith("Guten Tag,")


def test_a_note_that_breaks_a_rule_stays_for_the_linter_to_stop() -> None:
    text = german(
        "delayed.report", due=DUE, item_title="Maus", note="Bitte zahlen Sie per PayPal."
    ).text
    assert "per PayPal" in text
    assert "Maus" in text


def test_a_promise_without_a_time_is_refused() -> None:
    with pytest.raises(MissingFact, match=r"delayed\.promise needs due"):
        german("delayed.promise")
    with pytest.raises(MissingFact) as refusal:
        german("common.refund_notice")
    assert refusal.value.context["facts"] == ("amount", "currency")


def test_an_unknown_message_or_marketplace_is_refused() -> None:
    with pytest.raises(UnknownTemplate):
        german("lost.and_found")
    with pytest.raises(UnknownMarketplace):
        render("common.thanks", "de", "XX", facts())


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Europe/Berlim"},
        {"zone": "../etc/passwd"},
        {"due": "2026-03-03T09:00:00"},
        {"choices": [{"key": "resent"}]},
        {"choices": [{"key": "resend", "params": {"weeks": 1}}]},
        {"choices": [{"key": "refund", "params": {"amount": "24.90"}}]},
        {"amount": "24.90"},
        {"deductions": [{"reason": "late", "amount": "0"}], "currency": "EUR"},
        {"currency": "euro"},
        {"colour": "red"},
    ],
)
def test_facts_that_cannot_be_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        MessageFacts.model_validate(MINIMAL | wrong)


def test_facts_survive_their_trip_through_json() -> None:
    given = facts(choices=[RESEND, REFUND], due=DUE, currency="EUR", amount="24.90")
    again = MessageFacts.model_validate_json(given.model_dump_json())
    assert render("lost.offer_choices", "de", "DE", again) == render(
        "lost.offer_choices", "de", "DE", given
    )
    assert Choice(key="refund").figures.amount is None
