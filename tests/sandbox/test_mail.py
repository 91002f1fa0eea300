"""What the relay takes, what it refuses, and what it remembers."""

import smtplib

import pytest

from sandbox.mail import without_case
from tests.sandbox.support import World


@pytest.fixture
def relay(world: World) -> str:
    return str(world.place()["buyer"]["relay_email"])


def test_a_mail_is_booked_with_its_thread(world: World, relay: str) -> None:
    world.mail(
        relay,
        text="Es tut uns leid.\nGrüße",
        Content_Language="de",
        Message_ID="<2@acme.example>",
        In_Reply_To="<1@amazon.example>",
        References="<0@amazon.example> <1@amazon.example>",
    )
    [message] = world.books()["messages"]
    assert message.pop("at").startswith(world.now().isoformat()[:13])
    assert message == {
        "from": "seller@acme.example",
        "to": relay,
        "subject": "Your order",
        "text": "Es tut uns leid.\nGrüße",
        "language": "de",
        "channel": "mail",
        "message_id": "<2@acme.example>",
        "in_reply_to": "<1@amazon.example>",
        "references": ["<0@amazon.example>", "<1@amazon.example>"],
        "attachments": [],
    }


def test_the_case_behind_the_token_is_ignored(world: World, relay: str) -> None:
    token, _, domain = relay.partition("@")
    with_case = f"{token}+6f1c0d4e-case@{domain}"
    assert without_case(with_case.upper()) == relay
    world.mail(with_case)
    assert world.books()["messages"][0]["to"] == with_case


def test_only_relay_addresses_of_orders_exist(world: World, relay: str) -> None:
    for nobody in ("nobody@marketplace.amazon.com", relay.replace(".com", ".de"), "a@b.example"):
        with pytest.raises(smtplib.SMTPRecipientsRefused) as refusal:
            world.mail(nobody)
        assert refusal.value.recipients[nobody][0] == 550


def test_only_the_registered_sender_may_write(world: World, relay: str) -> None:
    with pytest.raises(smtplib.SMTPSenderRefused) as refusal:
        world.mail(relay, sender="someone@acme.example")
    assert refusal.value.smtp_code == 550


def test_the_from_header_must_be_the_sender_too(world: World, relay: str) -> None:
    with smtplib.SMTP(*world.smtp) as client, pytest.raises(smtplib.SMTPDataError) as refusal:
        client.sendmail("seller@acme.example", [relay], b"From: x@y.example\r\n\r\nHello")
    assert refusal.value.smtp_code == 550


@pytest.mark.parametrize("parts", [{"html": "<p>Hello</p>"}, {"text": "  \n"}])
def test_a_mail_without_plain_text_is_refused(
    world: World, relay: str, parts: dict[str, str]
) -> None:
    with pytest.raises(smtplib.SMTPDataError) as refusal:
        world.mail(relay, **parts)
    assert refusal.value.smtp_code == 554
    assert world.books()["messages"] == []
