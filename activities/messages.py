"""Messages to the buyer: rendered, linted, written down, and sent at most once."""

from hashlib import sha256
from typing import Literal

from temporalio import activity

from activities.beating import beating
from cases.books import MessageBook, MessageRow, Sellers
from cases.effects import SendMessage, SentMessage
from cases.errors import GatewayError
from cases.linter import Draft, lint
from cases.messages import MessageFacts, render
from cases.outcomes import Applied, Rejected, WriteOutcome
from cases.ports import Clock, Commit, MailGateway, MessagingGateway, OutgoingMail

MESSAGING = "messaging"
MAIL = "mail"


class MessageActivities:
    """Outgoing words."""

    def __init__(
        self,
        book: MessageBook,
        sellers: Sellers,
        mail: MailGateway,
        messaging: MessagingGateway,
        clock: Clock,
    ) -> None:
        """Write into this book and send through these gateways."""
        self._book = book
        self._sellers = sellers
        self._mail = mail
        self._messaging = messaging
        self._clock = clock

    @activity.defn
    async def send_message(self, request: SendMessage) -> SentMessage:
        """Send one message; a retry that finds it on its way reports it as unknown."""
        async with beating():
            row, blocked = await self._written(request)
            if blocked:
                return self._told(row, "failed", blocked)
            if row.state == "sending":
                why = "the worker stopped while it was being sent"
                row = await self._book.settle(row.message_id, "unknown", self._clock.now(), why)
            if row.state == "queued":
                row = await self._send(request, row)
        return self._told(row, _final(row.state))

    @activity.defn
    async def give_up(self, message_id: str) -> SentMessage:
        """Close the door behind a message that did not come through in time.

        One still in line is `failed` from now on and can never leave; one under way is unknown.
        """
        why = "the outside was away too long"
        row = await self._book.give_up(message_id, self._clock.now(), why)
        return self._told(row, _final(row.state))

    def _told(self, row: MessageRow, state: str, findings: tuple[str, ...] = ()) -> SentMessage:
        return SentMessage(
            state="sent" if state == "sent" else "failed" if state == "failed" else "unknown",
            text=row.text,
            subject=row.subject,
            language=row.language,
            fallback=row.fallback,
            channel=row.channel,
            at=row.sent_at or self._clock.now(),
            why=f"the linter blocks it: {', '.join(findings)}" if findings else row.why,
            findings=list(findings),
        )

    async def _written(self, request: SendMessage) -> tuple[MessageRow, tuple[str, ...]]:
        facts = MessageFacts.model_validate(request.facts)
        words = render(request.template, request.language, request.marketplace, facts)
        row = MessageRow(
            message_id=request.message_id,
            case_id=request.case_id,
            seller=request.seller,
            order_id=request.order_id,
            intent=request.intent,
            template=request.template,
            subject=words.subject,
            text=words.text,
            language=words.language,
            fallback=words.fallback,
            channel=MAIL if request.relay else MESSAGING,
            to=request.relay or "",
            state="queued",
            created_at=self._clock.now(),
        )
        row = await self._book.queue(row)
        draft = Draft(
            text=row.text,
            subject=row.subject,
            language=row.language,
            marketplace=request.marketplace,
            intent=request.intent,
            proactive=request.proactive,
            order_id=request.order_id,
        )
        blocks = tuple(f.rule for f in lint(draft) if f.level == "block")
        if blocks and row.state == "queued":
            why = f"linter: {', '.join(blocks)}"
            row = await self._book.settle(row.message_id, "failed", self._clock.now(), why)
        return row, blocks if row.state == "failed" else ()

    async def _send(self, request: SendMessage, row: MessageRow) -> MessageRow:
        async def commit() -> None:
            if not await self._book.sending(row.message_id, self._clock.now()):
                raise GatewayError("somebody else sends this message already")

        try:
            outcome = await self._leave(request, row, commit)
        except GatewayError as error:
            # It certainly did not leave: back in line, and Temporal tries again.
            await self._book.settle(row.message_id, "queued", self._clock.now(), str(error))
            raise
        state, why = _settled(outcome)
        return await self._book.settle(row.message_id, state, self._clock.now(), why)

    async def _leave(self, request: SendMessage, row: MessageRow, commit: Commit) -> WriteOutcome:
        if row.channel == MAIL:
            return await self._mail.send(await self._letter(request, row), commit)
        allowed = await self._messaging.allowed(
            request.seller, request.marketplace, request.order_id
        )
        if "unexpectedProblem" not in allowed:
            return Rejected(
                code="NotAllowed", message="Amazon allows no message for this order now"
            )
        return await self._messaging.send_unexpected_problem(
            request.seller,
            request.marketplace,
            request.order_id,
            row.text,
            row.language,
            commit,
        )

    async def _letter(self, request: SendMessage, row: MessageRow) -> OutgoingMail:
        profile = await self._sellers.profile(request.seller)
        domain = (profile.sender if profile else "").rpartition("@")[2] or "aftersales.invalid"
        name = sha256(row.message_id.encode()).hexdigest()[:32]
        reply_to = request.in_reply_to
        return OutgoingMail(
            seller=request.seller,
            message_id=f"<{name}@{domain}>",
            to=row.to,
            subject=row.subject,
            text=row.text,
            language=row.language,
            in_reply_to=reply_to,
            references=[reply_to] if reply_to else [],
            sent_at=self._clock.now(),
        )


def _settled(outcome: WriteOutcome) -> tuple[Literal["sent", "failed", "unknown"], str]:
    if isinstance(outcome, Applied):
        return "sent", outcome.receipt
    if isinstance(outcome, Rejected):
        return "failed", f"{outcome.code} {outcome.message}".strip()
    return "unknown", outcome.why


def _final(state: str) -> str:
    return state if state in ("sent", "failed") else "unknown"
