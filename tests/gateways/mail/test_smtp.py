"""The mail adapter: against the sandbox's relay, and against servers that break off anywhere."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from cases.errors import GatewayError
from cases.outcomes import Applied, Rejected, Unknown
from cases.ports import MailGateway, OutgoingMail
from gateways.mail.settings import SmtpSettings
from gateways.mail.smtp import SmtpMail
from tests.gateways.world import World

GOOD = {
    "greeting": "220 ready",
    "EHLO": "250 hello",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go on",
    "body": "250 2.0.0 queued as 7",
}
STEPS = tuple(GOOD)
BREAK_OFF = "break off"
SILENCE = ""


class Server:
    """A mail server with a fixed answer to every step."""

    def __init__(self, **answers: str) -> None:
        self._answers = GOOD | answers
        self._sessions: set[asyncio.Task[None]] = set()
        self.seen: list[str] = []
        self.body = b""

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[SmtpMail]:
        """Listen while the context is open; hand out an adapter that talks to it."""
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        async with server:
            host, port = server.sockets[0].getsockname()
            yield SmtpMail(
                SmtpSettings(host=host, port=port, sender="s@acme.example", timeout=0.15)
            )
            # The adapter has hung up by now, which ends every session.
            await asyncio.gather(*self._sessions)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._sessions.add(asyncio.create_task(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            going = await self._answer(writer, "greeting")
            while going and (line := await reader.readline()):
                step = line.decode()[:4].upper()
                self.seen.append(step)
                going = step != "QUIT" and await self._answer(writer, step)
                if going and step == "DATA" and self._answers["DATA"].startswith("354"):
                    self.body = await reader.readuntil(b"\r\n.\r\n")
                    going = await self._answer(writer, "body")
        except (asyncio.IncompleteReadError, ConnectionError):
            self.seen.append("LOST")
        finally:
            writer.close()

    async def _answer(self, writer: asyncio.StreamWriter, step: str) -> bool:
        answer = self._answers[step]
        if answer == BREAK_OFF:
            return False
        if answer:
            writer.write(f"{answer}\r\n".encode())
            await writer.drain()
        return True


class Commit:
    """Counts how often the adapter said: now."""

    def __init__(self, server: Server | None = None) -> None:
        self._server = server
        self.steps: list[list[str]] = []

    async def __call__(self) -> None:
        self.steps.append(list(self._server.seen) if self._server else [])


def mail(**changes: Any) -> OutgoingMail:
    told: dict[str, Any] = {
        "seller": "acme",
        "message_id": "<m-1@acme.example>",
        "to": "abc@marketplace.amazon.de",
        "subject": "Ihre Bestellung 111-1",
        "text": "Guten Tag,\n.\n..ein Punkt",
        "language": "de",
        "sent_at": datetime(2026, 3, 2, 8, tzinfo=UTC),
    }
    return OutgoingMail(**(told | changes))


async def outcome(server: Server, commit: Commit | None = None, **changes: Any) -> object:
    async with server.listening() as mailer:
        gateway: MailGateway = mailer
        try:
            return await gateway.send(mail(**changes), commit or Commit())
        except GatewayError as error:
            return error


@pytest.mark.asyncio
async def test_a_good_server_says_what_it_did() -> None:
    server = Server()
    assert await outcome(server) == Applied(receipt="2.0.0 queued as 7")
    assert server.body.endswith(b"Guten Tag,\r\n..\r\n...ein Punkt\r\n.\r\n")


@pytest.mark.asyncio
async def test_the_commit_comes_after_the_recipient_and_before_the_body() -> None:
    server = Server()
    commit = Commit(server)
    await outcome(server, commit)
    assert commit.steps == [["EHLO", "MAIL", "RCPT"]]


@pytest.mark.asyncio
async def test_a_commit_that_fails_stops_the_mail() -> None:
    server = Server()

    async def commit() -> None:
        raise LookupError("the store is away")

    async with server.listening() as mailer:
        with pytest.raises(LookupError):
            await mailer.send(mail(), commit)
    assert "DATA" not in server.seen


@pytest.mark.asyncio
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("answer", [BREAK_OFF, SILENCE, "451 later", "what?", "250-"])
async def test_trouble_before_the_body_has_left_is_nothing_and_after_it_unknown(
    step: str, answer: str
) -> None:
    fact = await outcome(Server(**{step: answer}))
    if step == "body" and answer != "451 later":
        assert isinstance(fact, Unknown)
    else:
        assert isinstance(fact, GatewayError)


@pytest.mark.asyncio
@pytest.mark.parametrize("step", STEPS)
async def test_a_refusal_is_one_once_the_letter_is_the_matter(step: str) -> None:
    fact = await outcome(Server(**{step: "550 no"}))
    if step in ("greeting", "EHLO"):
        assert isinstance(fact, GatewayError)
    else:
        assert fact == Rejected(code="smtp_550", message="no")


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", ["354 go on", "100 hm", "600 hm"])
async def test_a_strange_last_word_is_unknown(answer: str) -> None:
    assert isinstance(await outcome(Server(body=answer)), Unknown)


@pytest.mark.asyncio
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
async def test_a_strange_word_before_the_body_is_nothing(step: str) -> None:
    assert isinstance(await outcome(Server(**{step: "399 hm"})), GatewayError)


@pytest.mark.asyncio
@pytest.mark.parametrize("address", ["jörg@amazon.de", "a@b.de\r\nRCPT TO:<x@y.de>", "a\x00@b.de"])
async def test_an_address_that_no_envelope_takes_is_refused(address: str) -> None:
    server = Server()
    assert isinstance(await outcome(server, to=address), Rejected)
    assert "DATA" not in server.seen


@pytest.mark.asyncio
async def test_where_nobody_listens_nothing_happened() -> None:
    async with Server().listening() as mailer:
        pass
    with pytest.raises(GatewayError):
        await mailer.send(mail(), Commit())


@pytest.mark.asyncio
async def test_a_server_that_cannot_encrypt_gets_no_letter() -> None:
    server = Server()
    async with server.listening() as mailer:
        settings = mailer.settings.model_copy(update={"start_tls": True})
        with pytest.raises(GatewayError):
            await SmtpMail(settings).send(mail(), Commit())
    assert "MAIL" not in server.seen


@pytest.mark.asyncio
async def test_a_letter_arrives_threaded_and_in_its_language(
    world: World, mailer: SmtpMail
) -> None:
    order_id = world.order(marketplace="DE")
    letter = mail(
        to=world.relay_email(order_id),
        text="Schöne Grüße",
        in_reply_to="<b-1@amazon.de>",
        references=["<a-1@acme.example>", "<b-1@amazon.de>"],
    )
    assert isinstance(await mailer.send(letter, Commit()), Applied)
    (seen,) = world.letters(order_id)
    assert (seen["text"], seen["language"], seen["channel"]) == ("Schöne Grüße", "de", "mail")
    assert (seen["message_id"], seen["in_reply_to"]) == ("<m-1@acme.example>", "<b-1@amazon.de>")
    assert seen["references"] == ["<a-1@acme.example>", "<b-1@amazon.de>"]
    assert seen["subject"] == "Ihre Bestellung 111-1"


@pytest.mark.asyncio
async def test_a_case_token_in_the_relay_address_is_kept(world: World, mailer: SmtpMail) -> None:
    order_id = world.order(marketplace="DE")
    name, _, domain = world.relay_email(order_id).partition("@")
    await mailer.send(mail(to=f"{name}+4d2f@{domain}"), Commit())
    assert [letter["to"] for letter in world.letters(order_id)] == [f"{name}+4d2f@{domain}"]


@pytest.mark.asyncio
async def test_an_address_that_is_no_relay_is_refused(mailer: SmtpMail) -> None:
    fact = await mailer.send(mail(to="buyer@example.com"), Commit())
    assert isinstance(fact, Rejected)
    assert fact.code == "smtp_550"


@pytest.mark.asyncio
async def test_a_sender_that_is_not_registered_is_refused(world: World, mailer: SmtpMail) -> None:
    other = SmtpMail(mailer.settings.model_copy(update={"senders": {"acme": "x@acme.example"}}))
    fact = await other.send(mail(to=world.relay_email(world.order())), Commit())
    assert isinstance(fact, Rejected)


@pytest.mark.parametrize(
    "settings",
    [
        {"username": "u"},
        {"password": "p", "start_tls": True},
        {"username": "u", "password": "p"},
        {"port": 0},
        {"timeout": 0},
        {"colour": "red"},
    ],
)
def test_settings_that_cannot_be_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        SmtpSettings.model_validate({"sender": "s@acme.example"} | settings)


def test_settings_do_not_show_the_password() -> None:
    settings = SmtpSettings(
        sender="s@acme.example", username="u", password=SecretStr("hidden"), start_tls=True
    )
    assert "hidden" not in repr(settings)
