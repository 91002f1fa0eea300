"""From an `OutgoingMail` to the bytes of a letter: plain text, UTF-8, threaded."""

import re
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from cases.ports import OutgoingMail

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]+")
_NOT_IN_AN_ID = re.compile(r"[^\x21-\x7e]|[<>]")
_MOST_REFERENCES = 20
# Folded at 78, long message ids would be encoded and mail programs lose the thread.
_HARDLY_FOLDED = SMTP.clone(max_line_length=900)


def letter(mail: OutgoingMail, sender: str) -> bytes:
    """Write the letter, lines ended as SMTP wants them."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = _UNPRINTABLE.sub("", mail.to)
    message["Subject"] = _UNPRINTABLE.sub(" ", mail.subject)
    message["Date"] = format_datetime(mail.sent_at)
    message["Message-ID"] = _angled(mail.message_id)
    if mail.in_reply_to:
        message["In-Reply-To"] = _angled(mail.in_reply_to)
    if mail.references:
        message["References"] = " ".join(map(_angled, _nearest(mail.references)))
    text = mail.text.encode("utf-8", "replace").decode("utf-8")
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    # After the content, which takes all earlier Content-* headers away.
    message["Content-Language"] = mail.language
    return message.as_bytes(policy=_HARDLY_FOLDED)


def _angled(message_id: str) -> str:
    """Write a message id in its angle brackets, whatever way it was kept."""
    return f"<{_NOT_IN_AN_ID.sub('', message_id)}>"


def _nearest(references: list[str]) -> list[str]:
    """Keep the first letter of a long thread and the latest ones (RFC 5322, 3.6.4)."""
    if len(references) <= _MOST_REFERENCES:
        return references
    return [references[0], *references[1 - _MOST_REFERENCES :]]
