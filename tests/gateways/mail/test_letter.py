"""Letters: what the buyer's mail program gets to see."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from cases.ports import OutgoingMail
from gateways.mail.letter import letter


def mail(**changes: Any) -> OutgoingMail:
    told: dict[str, Any] = {
        "seller": "acme",
        "message_id": "<m-1@acme.example>",
        "to": "abc+1@marketplace.amazon.de",
        "subject": "Ihre Bestellung 111-1",
        "text": "Guten Tag,\nes tut uns leid.",
        "language": "de",
        "sent_at": datetime(2026, 3, 2, 8, tzinfo=UTC),
    }
    return OutgoingMail(**(told | changes))


def read(**changes: Any) -> EmailMessage:
    message = message_from_bytes(letter(mail(**changes), "s@acme.example"), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    return str(message.get_content()).replace("\r\n", "\n")


def test_a_letter_is_plain_utf8_text_with_its_date_and_language() -> None:
    message = read(text="Schöne Grüße, 日本\n.")
    assert text_of(message) == "Schöne Grüße, 日本\n.\n"
    assert message.get_content_type() == "text/plain"
    assert message["From"] == "s@acme.example"
    assert message["To"] == "abc+1@marketplace.amazon.de"
    assert message["Date"].datetime == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert message["Content-Language"] == "de"
    assert message["Message-ID"] == "<m-1@acme.example>"
    assert message["Auto-Submitted"] is None
    assert message["In-Reply-To"] is message["References"] is None


def test_a_letter_is_ascii_on_the_wire_and_its_lines_are_short() -> None:
    wire = letter(mail(subject="Größe", text="ü" * 5000), "s@acme.example")
    assert wire.isascii()
    assert max(map(len, wire.split(b"\r\n"))) <= 998
    assert wire.count(b"\n") == wire.count(b"\r\n")


def test_an_answer_names_what_it_answers() -> None:
    long_id = f"{'z' * 120}@mail.amazon.de"
    message = read(in_reply_to=long_id, references=["first@a", f"<{long_id}>"])
    assert message["In-Reply-To"] == f"<{long_id}>"
    assert message["References"] == f"<first@a> <{long_id}>"


def test_a_long_thread_keeps_its_beginning_and_its_end() -> None:
    references = read(references=[f"{n}@a" for n in range(50)])["References"].split()
    assert len(references) == 20
    assert references[0] == "<0@a>"
    assert references[-1] == "<49@a>"


def test_nobody_can_add_a_header() -> None:
    message = read(
        subject="Hello\r\nBcc: all@example.com",
        to="a@b.de\nBcc: x@example.com",
        in_reply_to="<x>\r\nBcc: y@example.com",
        message_id="m\n1",
    )
    assert message["Bcc"] is None
    assert message["Subject"] == "Hello Bcc: all@example.com"
    assert message["Message-ID"] == "<m1>"


def test_half_a_character_does_not_stop_a_letter() -> None:
    assert text_of(read(text="broken \ud83d here")) == "broken ? here\n"
