"""Sends mail by SMTP (port: MailGateway).

    answer, or its absence                       fact
    greeting, STARTTLS or login goes wrong       nothing happened
    5xx to sender, recipient or DATA             rejected
    4xx to them                                  nothing happened
    no answer before the body has left           nothing happened
    2xx to the final dot                         applied
    5xx to the final dot                         rejected
    4xx to the final dot                         nothing happened
    no answer to the final dot                   unknown
    anything else                                before the body: nothing happened, then unknown

Until the answer to the final dot only the server knows whether the letter will be delivered.
"""

import re
import socket
import time
from collections.abc import Awaitable
from contextlib import suppress

import structlog
from aiosmtplib import (
    SMTP,
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
)
from aiosmtplib.protocol import SMTPProtocol

from cases.errors import GatewayError
from cases.outcomes import Applied, Rejected, Unknown, WriteOutcome
from cases.ports import Commit, OutgoingMail
from gateways.mail.letter import letter
from gateways.mail.settings import SmtpSettings
from telemetry.meters import called
from telemetry.tracing import span

_log = structlog.get_logger(__name__)
_START_INPUT = 354
_TROUBLE = (SMTPException, OSError, TimeoutError)
_LONGEST_ANSWER = 500
_DOT = re.compile(rb"(?m)^\.")
# Stricter than RFC 5321: relay addresses are plain, and what is not must not be reinterpreted.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")


class SmtpMail:
    """Hands letters to a submission server, one connection each."""

    def __init__(self, settings: SmtpSettings) -> None:
        """Keep the settings; nothing is connected until a letter is sent."""
        self.settings = settings

    async def send(self, mail: OutgoingMail, commit: Commit) -> WriteOutcome:
        """Send; `commit` is awaited when the recipient is accepted, before the body.

        `Applied.receipt` is what the server said. Raises GatewayError when nothing happened.
        """
        started = time.monotonic()
        outcome = "nothing_happened"
        with span("mail send", "client", operation="send") as note:
            try:
                fact = await self._send(mail, commit)
                outcome = fact.state
                return fact
            finally:
                took = time.monotonic() - started
                _log.info("mail.send", operation="send", status=outcome, duration=round(took, 3))
                called("mail", "send", outcome, took)
                note(status=outcome)

    async def greet(self) -> None:
        """Connect, encrypt and log in as a letter would, and leave. Raises GatewayError."""
        smtp = self._connection()
        try:
            await self._enter(smtp)
            with suppress(*_TROUBLE):
                await smtp.quit()
        finally:
            smtp.close()

    async def _send(self, mail: OutgoingMail, commit: Commit) -> WriteOutcome:
        sender = self.settings.sender_of(mail.seller)
        if not _ADDRESS.fullmatch(mail.to):
            return Rejected(code="address", message="not a plain mail address")
        body = _dotted(letter(mail, sender))
        smtp = self._connection()
        try:
            line = await self._enter(smtp)
            refusal = await _unsent(_envelope(smtp, sender, mail.to))
            if refusal is None:
                await commit()
                refusal = await _unsent(_body(line, body, self.settings.timeout))
            return refusal or await self._answer(line)
        finally:
            smtp.close()

    def _connection(self) -> SMTP:
        settings = self.settings
        return SMTP(
            hostname=settings.host,
            port=settings.port,
            # Its default asks the name service, which may take longer than the mail.
            local_hostname=socket.gethostname(),
            timeout=settings.timeout,
            start_tls=settings.start_tls,
            username=settings.username,
            password=settings.password.get_secret_value() if settings.password else None,
        )

    async def _enter(self, smtp: SMTP) -> SMTPProtocol:
        """Connect, encrypt and log in, as the settings say. Raises GatewayError."""
        try:
            await smtp.connect()
            if smtp.is_ehlo_or_helo_needed:
                await smtp.ehlo()
            if smtp.protocol is None:
                raise SMTPServerDisconnected("gone")
            return smtp.protocol
        except _TROUBLE as error:
            raise _nothing_happened(type(error).__name__) from error

    async def _answer(self, line: SMTPProtocol) -> WriteOutcome:
        """Wait for the word after the final dot."""
        try:
            code, words = await line.read_response(timeout=self.settings.timeout)
        except _TROUBLE as error:
            return Unknown(why=type(error).__name__)
        if 200 <= code < 300:
            with suppress(*_TROUBLE):
                line.write(b"QUIT\r\n")
            return Applied(receipt=words[:_LONGEST_ANSWER])
        if 400 <= code < 600:
            return _refused(code, words)
        return Unknown(why=f"SMTP {code}")


async def _envelope(smtp: SMTP, sender: str, recipient: str) -> None:
    await smtp.mail(sender)
    await smtp.rcpt(recipient)


async def _body(line: SMTPProtocol, body: bytes, seconds: float) -> None:
    """Announce the body and, once the server wants it, let it leave."""
    code, words = await line.execute_command(b"DATA", timeout=seconds)
    if code != _START_INPUT:
        raise SMTPResponseException(code, words)
    line.write(body)


async def _unsent(step: Awaitable[None]) -> Rejected | None:
    """Take a step before the body has left; return the refusal, if it is one.

    Raises GatewayError for everything else that goes wrong.
    """
    try:
        await step
    except SMTPResponseException as answer:
        return _refused(answer.code, answer.message)
    except _TROUBLE as error:
        raise _nothing_happened(type(error).__name__) from error
    return None


def _refused(code: int, words: str) -> Rejected:
    """Return the refusal that a 5xx is. Raises GatewayError for what may be tried again."""
    if 500 <= code < 600:
        return Rejected(code=f"smtp_{code}", message=words[:_LONGEST_ANSWER])
    raise _nothing_happened(f"SMTP {code}")


def _nothing_happened(why: str) -> GatewayError:
    return GatewayError(f"The mail did not leave: {why}", why=why)


def _dotted(letter_bytes: bytes) -> bytes:
    """Double the dots that begin lines, and end with the final dot (RFC 5321, 4.5.2)."""
    end = b"" if letter_bytes.endswith(b"\r\n") else b"\r\n"
    return _DOT.sub(b"..", letter_bytes) + end + b".\r\n"
