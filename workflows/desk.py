"""The desk: what stages may do, done with the case's clocks, post, treasury and freight."""

from datetime import datetime, timedelta
from typing import Any, Literal

from cases.case import CaseFile, Decision, Message, Option, Question, Task
from cases.limits import Movement
from cases.messages import intent_of
from cases.money import Money
from workflows.consent import Consent
from workflows.engine import Engine
from workflows.freight import Freight
from workflows.post import Post
from workflows.treasury import Treasury


class HandOver(Exception):
    """A stage cannot go on without a person."""


class CaseDesk:
    """The desk of a running case; see `cases.desk.Desk` for what each call means."""

    def __init__(
        self, engine: Engine, post: Post, treasury: Treasury, freight: Freight, consent: Consent
    ) -> None:
        """Work on the engine's case with its departments."""
        self._engine = engine
        self._post = post
        self._treasury = treasury
        self._freight = freight
        self._consent = consent
        self._answers: list[str] = []
        self._details = 0

    @property
    def _case(self) -> CaseFile:
        return self._engine.case

    def now(self) -> datetime:
        """The case's time."""
        return self._engine.now()

    # ------------------------------------------------------------ the buyer

    def hear(self, answer: str) -> None:
        """Take the buyer's answer to what was asked."""
        self._answers.append(answer)

    def ask_again(self) -> None:
        """The buyer's answer was unclear: ask once more, with the options repeated."""
        self._details += 1

    async def say(self, template: str, **facts: Any) -> None:
        """Send one message and return once it is out."""
        await self._out(await self._send(template, facts))

    async def _send(
        self, template: str, facts: dict[str, Any], *, wait: str | None = None
    ) -> Message:
        text = await self._proposed(template)
        if text is not None:
            template, facts = "common.reply", {"text": text}
        chosen = facts.get("reason") in ("chosen", "goodwill") or template == "common.reship_notice"
        proactive = self._post.proactive(chosen)
        await self._hold(intent_of(template), chosen)
        if wait is not None:
            facts = facts | {"due": self.now() + self._case.policy.duration(wait)}
        message = self._post.queue(template, facts)
        await self._engine.shielded(self._post.send(message, facts, proactive))
        return message

    async def _hold(self, intent: str, chosen: bool) -> None:
        until = self._post.held_until(intent, chosen)
        if until is None:
            return
        self._case.clocks.start(
            "message.hold",
            now=self.now(),
            due=until,
            served_by="engine",
            why="quiet hours, or one automatic message an hour",
        )
        self._engine.touch()
        try:
            await self._engine.until(lambda: self._post.held_until(intent, chosen) is None)
        finally:
            self._case.clocks.stop("message.hold")

    async def _proposed(self, template: str) -> str | None:
        """Under autopilot `off` an agent sees every message first, and may word it anew."""
        if self._case.autopilot != "off":
            return None
        decision = await self.decide(
            "message",
            f"Send `{template}`?",
            [
                Option(key="do", label="Send it as proposed"),
                Option(key="instead", label="Send these words instead", consequence="needs text"),
            ],
            why="autopilot is off: an agent decides about every message",
            due=self.now() + self._case.policy.duration("decision.due"),
            recommended="do",
        )
        return decision.text if decision.answer == "instead" else None

    async def _out(self, message: Message) -> None:
        await self._engine.until(lambda: self._stood_for(message))
        if message.state == "failed":
            raise HandOver("our message could not be sent, by hand neither")

    def _stood_for(self, message: Message) -> bool:
        if message.state == "sent":
            return True
        return message.state == "failed" and not self._task_for(message)

    def _task_for(self, message: Message) -> Task | None:
        return next(
            (t for t in self._case.tasks if t.effect == message.id and t.state == "open"), None
        )

    async def offer(
        self,
        template: str,
        *options: dict[str, Any],
        silence: str | None = None,
        **facts: Any,
    ) -> str | None:
        """Let the buyer choose between numbered options; None = silence after the reminder."""
        shown: dict[str, Any] = {"choices": list(options), "silence": silence} | facts
        keys = [str(option["key"]) for option in options]
        return await self._question(template, "choices", keys, shown)

    async def ask(
        self, template: str, kind: Literal["yes_no", "free", "found"], **facts: Any
    ) -> str | None:
        """Ask one question; None = silence after the reminder."""
        return await self._question(template, kind, [], facts)

    async def _question(
        self,
        template: str,
        kind: Literal["choices", "yes_no", "free", "found"],
        options: list[str],
        facts: dict[str, Any],
    ) -> str | None:
        case = self._case
        self._answers, self._details = [], 0
        asked_before = template in case.progress.asked_once
        if not asked_before or case.now_waiting():
            words = "common.ask_detail" if asked_before and options else template
            message = await self._send(words, facts, wait="buyer.wait")
        else:
            message = next(m for m in reversed(case.messages) if m.template == template)
        case.progress.asked_once.append(template)
        case.question = Question(
            kind=kind,
            options=options,
            template=template,
            facts=facts,
            asked_at=message.at,
            message_id=message.id,
        )
        try:
            return await self._answer(message)
        finally:
            case.question = None
            case.clocks.stop("buyer.wait", "buyer.reminder")
            self._wait_for(None)

    async def _answer(self, message: Message) -> str | None:
        case = self._case
        self._wait_for("buyer")
        self._start_waits()
        while True:
            await self._engine.until(lambda: self._something(message))
            if self._answers:
                self._post.proven()
                return self._answers.pop(0)
            if self._details:
                self._details = 0
                await self._ask_detail()
            elif message.state == "failed" and not self._task_for(message):
                raise HandOver("our question could not be sent, by hand neither")
            elif self._fired("buyer.reminder"):
                case.clocks.stop("buyer.reminder")
                await self._remind()
            elif self._fired("buyer.wait"):
                if message.state == "sent":
                    return None
                # Nobody knows whether the question arrived: silence means nothing yet.
                await self._out(message)
                self._start_waits()

    def _something(self, message: Message) -> bool:
        return bool(
            self._answers
            or self._details
            or self._fired("buyer.reminder")
            or self._fired("buyer.wait")
            or (message.state == "failed" and not self._task_for(message))
        )

    def _fired(self, clock_id: str) -> bool:
        clock = self._case.clocks.get(clock_id)
        return clock is not None and "due" in clock.fired

    def _start_waits(self) -> None:
        now = self.now()
        for kind, why in (
            ("buyer.reminder", "one reminder while the buyer is silent"),
            ("buyer.wait", "the buyer's time to answer"),
        ):
            self._case.clocks.start(
                kind,
                now=now,
                due=now + self._case.policy.duration(kind),
                served_by="engine",
                why=why,
            )

    def _asked(self) -> tuple[Question, dict[str, Any]]:
        question = self._case.question
        assert question is not None
        wait = self._case.clocks.get("buyer.wait")
        return question, question.facts | {"due": wait.due if wait else self.now()}

    async def _remind(self) -> None:
        question, facts = self._asked()
        template = "common.reminder" if question.options else question.template
        question.reminded = True
        await self._send(template, facts)

    async def _ask_detail(self) -> None:
        question, facts = self._asked()
        question.detail_asked += 1
        template = "common.ask_detail" if question.options else question.template
        await self._send(template, facts)

    # ------------------------------------------------------------ time

    def promise(self, due: datetime, why: str) -> None:
        """Start the clock of a promise made to the buyer."""
        self._case.progress.promised = due
        self._case.clocks.start(
            "logistics.promise", now=self.now(), due=due, served_by="engine", why=why
        )
        self._engine.touch()

    async def until(
        self,
        due: datetime,
        *,
        waiting_for: Literal["buyer", "carrier", "amazon"],
        why: str = "",
    ) -> None:
        """Wait for a moment, as a row of the clock table: the promise's own, or one more."""
        clocks = self._case.clocks
        promise = clocks.get("logistics.promise")
        if promise is None or promise.due != due:
            clocks.start("wait", now=self.now(), due=due, served_by="engine", why=why)
        self._wait_for(waiting_for)
        self._engine.touch()
        row = "wait" if "wait" in clocks else "logistics.promise"
        try:
            await self._engine.until(lambda: row not in clocks or self._fired(row))
        finally:
            clocks.stop("wait")
            self._wait_for(None)

    def _wait_for(self, whom: Literal["buyer", "carrier", "amazon"] | None) -> None:
        self._case.waiting_for = whom

    async def follow_up(self, kind: str) -> str:
        """Wait for the buyer to stay quiet: `quiet`, `thanks`, `not_here`, or `more`."""
        now = self.now()
        self._answers = []
        self._case.clocks.start(
            kind,
            now=now,
            due=now + self._case.policy.duration(kind),
            served_by="engine",
            why="the buyer may come back",
        )
        self._case.progress.following_up = True
        self._wait_for("buyer")
        self._engine.touch()
        try:
            await self._engine.until(lambda: bool(self._answers) or self._fired(kind))
            return self._answers.pop(0) if self._answers else "quiet"
        finally:
            self._case.progress.following_up = False
            self._case.clocks.stop(kind)
            self._wait_for(None)

    async def parcel(self, within: timedelta) -> Literal["delivered", "time"]:
        """Wait for our second parcel to be delivered, else for the time to pass."""
        now, kind = self.now(), "reship.follow_up"
        self._case.clocks.start(
            kind,
            now=now,
            due=now + within,
            served_by="engine",
            why="the second parcel is on its way",
        )
        self._wait_for("carrier")
        self._engine.touch()

        def there() -> bool:
            return any(p.status == "delivered" for p in self._case.parcels)

        try:
            await self._engine.until(lambda: there() or self._fired(kind))
            return "delivered" if there() else "time"
        finally:
            self._case.clocks.stop(kind)
            self._wait_for(None)

    # ------------------------------------------------------------ people

    def task(self, kind: str, title: str, text: str, due: datetime) -> Task:
        """Open a task for a person, with its own deadline; one of a kind at a time."""
        return self._engine.open_task(kind, title, text, due)

    def drop_tasks(self, kind: str, why: str) -> None:
        """Cancel open tasks whose reason is gone."""
        self._engine.cancel_tasks(why, kind=kind)

    async def decide(
        self,
        kind: str,
        question: str,
        options: list[Option],
        *,
        why: str,
        due: datetime,
        recommended: str | None = None,
        clock: str | None = "decision",
    ) -> Decision:
        """Ask a person and wait for the answer; nothing else goes on meanwhile."""
        engine = self._engine
        decision = Decision(
            id=engine.next_id("decision"),
            kind=kind,
            question=question,
            options=options,
            recommended=recommended,
            why=why,
            opened_at=self.now(),
        )
        self._case.decision = decision
        if clock is not None:
            self._case.clocks.start(
                "decision.due",
                clock_id="decision",
                now=self.now(),
                due=due,
                served_by="person",
                why=question,
            )
        engine.note("decision.opened", why, decision=decision.id, kind=kind)
        engine.emit("decision.opened", decision=decision.id, question=question)
        try:
            await engine.until(lambda: decision.answer is not None)
            return decision
        finally:
            self._case.decision = None
            self._case.clocks.stop("decision")

    # ------------------------------------------------------------ money and goods

    async def refund(self, amount: Money, purpose: str, why: str, **promise: Any) -> None:
        """Pay back, once, and return when the marketplace has booked it."""
        if not amount:
            raise HandOver("what the buyer paid is not known, so nothing is paid by itself")
        await self._agreed(self._consent.wish("refund", amount), why, promise)
        movement = self._treasury.intend(amount, purpose, "engine", why)
        movement.beside = self._consent.both("refund")
        self._wait_for("amazon")
        self._treasury.pay(movement)
        final = await self._treasury.settled(movement)
        self._wait_for(None)
        if final.state != "applied":
            raise HandOver(f"the refund was not made: {final.why}")

    async def reship(self, why: str, **promise: Any) -> None:
        """Send the order's goods again, once, and return when the parcel is ordered."""
        lines = self._freight.lines()
        if not lines:
            raise HandOver("what was ordered is not known, so nothing is sent by itself")
        value = self._freight.value(lines)
        await self._agreed(self._consent.wish("reship", value), why, promise)
        beside = self._consent.both("reship")
        parcel = self._freight.intend(lines, self._address(), "engine", why)
        parcel.beside = beside
        self._wait_for("amazon")
        self._freight.send(parcel)
        final = await self._freight.settled(parcel)
        self._wait_for(None)
        if final.state != "applied":
            raise HandOver(f"the parcel was not sent: {final.why}")

    async def hand_payment(self) -> Money:
        """Wait until agents' own refunds are settled; return what the last one paid."""
        await self._engine.until(lambda: not self._treasury.under_way())
        ours = [m for m in self._case.movements if m.requested_by != "engine" and not m.observed]
        last = ours[-1]
        return last.amount if last.state == "applied" else Money.zero(self._case.currency)

    async def hand_parcel(self) -> bool:
        """Wait until the last parcel is settled; return whether it was sent."""
        return (await self._freight.settled(self._case.parcels[-1])).state == "applied"

    def _address(self) -> dict[str, str]:
        return {k: str(v) for k, v in self._case.order.address.items() if v}

    async def _agreed(self, wish: Movement, why: str, promise: dict[str, Any]) -> None:
        route = self._consent.route(wish)
        if route == "propose":
            await self._propose(wish, why)
        if self._consent.needed(wish):
            approval = self._consent.ask(wish, why)
            if self._case.progress.choice is not None:
                await self.say("common.promise", due=approval.expires_at, **promise)
                self.promise(approval.expires_at, "we promised the buyer an answer")
            if not await self._consent.answered(approval):
                raise HandOver(f"the approval was {approval.state}: {why}")

    async def _propose(self, wish: Movement, why: str) -> None:
        decision = await self.decide(
            "proposal",
            f"{wish.kind} of {wish.amount}: {why}. Do it?",
            [
                Option(key="do", label=f"Do it: {wish.kind} of {wish.amount}"),
                Option(key="instead", label="Do not; tell the buyer", consequence="needs text"),
            ],
            why=f"{why}; proposed, because this is not automatic here",
            due=self.now() + self._case.policy.duration("decision.due"),
            recommended="do",
        )
        if decision.answer == "instead":
            if decision.text:
                await self.say("common.reply", text=decision.text)
            raise HandOver("an agent decided otherwise")
