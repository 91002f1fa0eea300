"""Messages to the buyer: held back when they must be, sent once, and what stands for a lost one."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from temporalio import workflow
from temporalio.exceptions import FailureError

from activities.messages import MessageActivities
from cases.case import Message
from cases.deadlines import owed_reply
from cases.effects import SendMessage, SentMessage
from cases.marketplaces import marketplace, zone_for
from cases.messages import intent_of
from workflows.engine import Engine
from workflows.timeouts import EFFECT, LOOK, ONCE

EXEMPT = frozenset({"promise", "report", "reminder", "claim_contact"})
"""Intents that quiet hours never hold back (policy `message.quiet_hours`)."""
KEEPS_PROMISE = frozenset({"report", "offer_choices", "refund_notice", "reship_notice", "decline"})
"""Intents that keep a promised report (PLAYBOOKS C, "One moment, one message")."""


class Post:
    """The outgoing messages of one case."""

    def __init__(self, engine: Engine) -> None:
        """Serve the engine's case."""
        self._engine = engine

    # ------------------------------------------------------------ who reads it, and when

    def zone(self) -> str:
        """The buyer's time zone: from the address, else the marketplace's (PLAYBOOKS A4)."""
        case = self._engine.case
        address = case.order.address
        return zone_for(
            case.marketplace,
            *(str(address.get(part) or "") or None for part in ("country", "state", "postcode")),
        )

    def language(self) -> str:
        """The language of the buyer's last recognised message, else the order's, else the first."""
        case = self._engine.case
        spoken = [m for m in case.messages if m.direction == "in" and m.language]
        if spoken:
            return str(max(spoken, key=lambda m: m.at).language)
        stated = case.order.buyer.get("language")
        return str(stated) if stated else marketplace(case.marketplace).language

    def proactive(self, chosen: bool) -> bool:
        """Whether nobody waits for this message: no question of the buyer's, and no choice."""
        return not chosen and not self._engine.case.now_waiting()

    def held_until(self, intent: str, chosen: bool) -> datetime | None:
        """Until when a proactive message waits: quiet hours, and one automatic message an hour."""
        if intent in EXEMPT or not self.proactive(chosen):
            return None
        now = self._engine.now()
        moment = max(now, self._hour_after_last() or now)
        policy = self._engine.case.policy
        if policy.has("message.quiet_hours"):
            moment = _after_quiet(moment, policy.hours("message.quiet_hours"), self.zone())
        promise = self._engine.case.clocks.get("logistics.promise")
        if promise is not None:
            # An offer or a notice also keeps a report that was promised: never later than that.
            moment = min(moment, promise.due)
        return moment if moment > now else None

    def _hour_after_last(self) -> datetime | None:
        ours = [m.at for m in self._engine.case.messages if m.direction == "out" and m.by is None]
        gap = self._engine.case.policy.duration("message.automatic_gap")
        return max(ours) + gap if ours else None

    # ------------------------------------------------------------ sending

    def queue(self, template: str, facts: dict[str, Any], by: str | None = None) -> Message:
        """Write a message down before it is sent."""
        engine = self._engine
        message = Message(
            id=engine.next_id("message"),
            direction="out",
            intent=intent_of(template),
            template=template,
            text=str(facts.get("text") or ""),
            language=self.language(),
            at=engine.now(),
            state="queued",
            by=by,
            answers=[m.id for m in engine.case.now_waiting()],
        )
        engine.case.messages.append(message)
        engine.touch()
        return message

    async def send(self, message: Message, facts: dict[str, Any], proactive: bool) -> None:
        """Send a queued message and write what became of it."""
        try:
            sent = await workflow.execute_activity_method(
                MessageActivities.send_message,
                self._request(message, facts, proactive),
                task_queue="mail",
                summary=f"{message.intent} ({message.language})",
                **EFFECT,
            )
        except FailureError as failure:
            sent = await self._give_up(message, str(failure.cause or failure))
        message.text, message.language = sent.text, sent.language
        message.channel, message.at = sent.channel, self._engine.now()
        message.state = sent.state
        if sent.state == "sent":
            self.delivered(message)
        else:
            self._engine.note(f"message.{sent.state}", sent.why, message=message.id)
            self._by_hand(message, sent)
        if sent.fallback:
            self._engine.note("message.fallback", f"no {self.language()} template; sent in English")

    async def _give_up(self, message: Message, why: str) -> SentMessage:
        """No attempt came through in time: close the door, and see whether it had left."""
        try:
            return await workflow.execute_local_activity_method(
                MessageActivities.give_up,
                message.id,
                start_to_close_timeout=LOOK.start_to_close,
                schedule_to_close_timeout=LOOK.schedule_to_close,
                retry_policy=ONCE,
            )
        except FailureError:
            return SentMessage(
                state="unknown",
                text=message.text,
                language=message.language or "",
                at=self._engine.now(),
                why=why,
            )

    def _request(self, message: Message, facts: dict[str, Any], proactive: bool) -> SendMessage:
        case = self._engine.case
        heard = [m for m in case.messages if m.direction == "in"]
        return SendMessage(
            message_id=message.id,
            case_id=case.case_id,
            seller=case.seller,
            marketplace=case.marketplace,
            order_id=case.order_id or "",
            template=message.template or "",
            intent=message.intent or "",
            language=message.language or "",
            facts=self._common() | facts,
            proactive=proactive,
            relay=case.order.buyer.get("relay_email") if heard else None,
            in_reply_to=max(heard, key=lambda m: m.at).id if heard else None,
            sender=message.by or "engine",
        )

    def _common(self) -> dict[str, Any]:
        case = self._engine.case
        first = case.order.items[0] if case.order.items else None
        return {
            "order_id": case.order_id or "",
            "zone": self.zone(),
            "buyer_name": case.order.buyer.get("name"),
            "item_title": first.title if first and len(case.order.items) == 1 else None,
        }

    def delivered(self, message: Message) -> None:
        """The message is out: it answers what the buyer had written until then."""
        message.state = "sent"
        self._engine.note(
            "message.sent",
            actor=message.by or "engine",
            message=message.id,
            intent=message.intent,
            language=message.language,
            channel=message.channel,
        )
        self._engine.emit("message.sent", message=message.id, intent=message.intent)
        if message.intent in KEEPS_PROMISE:
            self._engine.stop_clocks("logistics.promise")
        if message.intent != "acknowledge":
            self.answered_until(message.at, message.answers)

    def answered_until(self, moment: datetime, known: Collection[str]) -> None:
        """What the buyer had written by then, or we knew of, is answered; the clock follows.

        A buyer's clock may run ahead of ours, so what we knew of is answered whatever its moment.
        """
        case = self._engine.case
        for message in case.now_waiting():
            if message.at <= moment or message.id in known:
                message.answered = True
        self.reply_clock()

    def reply_clock(self) -> None:
        """The reply clock counts from the oldest unanswered message, or stands off."""
        self._engine.clock(owed_reply(self._engine.case))

    # ------------------------------------------------------------ a lost or refused message

    def _by_hand(self, message: Message, sent: SentMessage) -> None:
        lost = sent.state == "unknown"
        self._engine.open_task(
            "answer_in_seller_central",
            "See whether our message arrived" if lost else "Answer in Seller Central",
            (
                "Look at the thread in Seller Central; if the message is missing, send it. "
                if lost
                else ""
            )
            + (f"Reason: {sent.why}\n\n" if sent.why else "")
            + sent.text,
            self._engine.due("task.due"),
            effect=message.id,
        )

    def proven(self) -> None:
        """The buyer answered: a message whose fate was unknown has evidently arrived."""
        for message in self._engine.case.messages:
            if message.state == "unknown":
                self._engine.cancel_tasks("the buyer answered it", effect=message.id)
                self.delivered(message)


def _after_quiet(moment: datetime, hours: Any, zone: str) -> datetime:
    local = moment.astimezone(ZoneInfo(zone))
    if not hours.cover(local.time()):
        return moment
    end = local.replace(hour=hours.end.hour, minute=hours.end.minute, second=0, microsecond=0)
    if end <= local:
        end = (local + timedelta(days=1)).replace(
            hour=hours.end.hour, minute=hours.end.minute, second=0, microsecond=0
        )
    return end.astimezone(moment.tzinfo)
