"""The mail relay: takes the seller's mail to buyers' relay addresses."""

import asyncio
import email
import email.policy
import re
from email.message import EmailMessage
from email.utils import getaddresses
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from sandbox.faults import BadGateway
from sandbox.lines import LineDropped, reset
from sandbox.processing import settle
from sandbox.records import Message, Order, Verdict
from sandbox.world import World

ACCEPTED = "250 2.0.0 Ok: queued"
_CASE = re.compile(r"\+[^@]*(?=@)")


def without_case(address: str) -> str:
    """Return a relay address without the `+case` that Amazon puts behind its token."""
    return _CASE.sub("", address.lower())


class SmtpLine:
    """The connection of an SMTP session."""

    def __init__(self, server: SMTP) -> None:
        self._transport = server.transport

    async def gone(self) -> None:
        """Wait: when the client goes, aiosmtpd cancels whatever its session was doing."""
        await asyncio.Event().wait()

    def cut(self) -> None:
        """Reset the connection."""
        if isinstance(self._transport, asyncio.Transport):
            reset(self._transport)


class Relay:
    """Decides about each mail; the names of the methods are aiosmtpd's.

    Refused with 550: a sender that is not the registered one, a recipient that is no relay address
    of an order. Refused with 554: a mail without a plain text. The final dot is the moment that
    decides: a fault of the target `mail` acts there; `rejected` is 554, an intermediary's answer is
    451, and `stuck` mail is taken and reaches nobody until it is cleared.
    """

    def __init__(self, world: World) -> None:
        self._world = world

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Accept the registered sender only."""
        if address.lower() != self._world.settings.sender.lower():
            return "550 5.7.1 Sender is not registered with this seller account"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Accept relay addresses of orders only."""
        if not self._world.orders.of(without_case(address)):
            return "550 5.1.1 No such relay address"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Pass a mail on."""
        settle(self._world)
        content = envelope.content
        assert isinstance(content, bytes)
        mail = email.message_from_bytes(content, policy=email.policy.default)
        assert isinstance(mail, EmailMessage)
        about = str(mail["Message-ID"] or "")
        try:
            return await self._world.gate.decide(
                "mail",
                SmtpLine(server),
                about,
                lambda verdict: self._deliver(mail, envelope.rcpt_tos, verdict),
            )
        except BadGateway:
            return "451 4.3.0 Temporary failure, nothing was delivered"
        except LineDropped:
            # The line is closed; whatever is said now is heard by nobody.
            return "421 4.4.2 Connection dropped"

    def _deliver(self, mail: EmailMessage, recipients: list[str], verdict: Verdict) -> str:
        if verdict == "rejected":
            return "554 5.7.1 Message rejected"
        senders = [address.lower() for _, address in getaddresses(mail.get_all("From", []))]
        if senders != [self._world.settings.sender.lower()]:
            return "550 5.7.1 The From header is not the registered sender"
        text = plain_text(mail)
        if not text.strip():
            return "554 5.6.0 A plain text part is needed"
        for recipient in recipients:
            for order in self._world.orders.of(without_case(recipient)):
                self._book(mail, order, recipient, text, verdict)
        return ACCEPTED

    def _book(
        self, mail: EmailMessage, order: Order, recipient: str, text: str, verdict: Verdict
    ) -> None:
        files = [{"name": part.get_filename()} for part in mail.iter_attachments()]
        self._world.post(
            Message(
                serial=self._world.serial(),
                order_id=order.order_id,
                sender=self._world.settings.sender,
                to=recipient,
                subject=_header(mail, "Subject") or "",
                text=text,
                language=_header(mail, "Content-Language"),
                at=self._world.clock.now(),
                channel="mail",
                message_id=_header(mail, "Message-ID"),
                in_reply_to=_header(mail, "In-Reply-To"),
                references=(_header(mail, "References") or "").split(),
                attachments=files,
                stuck=verdict == "stuck",
            )
        )


def plain_text(mail: EmailMessage) -> str:
    """Return a mail's plain text, with the line ends of text files; empty if it has none."""
    part = mail.get_body(preferencelist=("plain",))
    if part is None:
        return ""
    content: Any = part.get_content()
    return str(content).replace("\r\n", "\n").rstrip("\n")


def _header(mail: EmailMessage, name: str) -> str | None:
    value = mail[name]
    return None if value is None else str(value).strip()


def smtp_session(relay: Relay, loop: asyncio.AbstractEventLoop) -> SMTP:
    """Return the protocol of one SMTP connection."""
    return SMTP(relay, hostname="relay.sandbox", ident="sandbox relay", loop=loop)
