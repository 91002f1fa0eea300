"""What the desk says and asks: messages, choices, questions, and decisions of people."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from cases.case import CaseFile, Decision, Message, Option, Question, Task
from cases.clocks import Start
from cases.messages import intent_of
from workflows.engine import Engine
from workflows.post import Post


class HandOver(Exception):
    """A stage cannot go on without a person."""


_IN_SHORT = {"found": "found", "yes_no": "outcome", "free": "solution"}
"""Kind of question → the words that ask it again (`question` in the templates)."""


def _short(question: Question, facts: dict[str, Any]) -> dict[str, Any]:
    return {"question": _IN_SHORT[question.kind], "due": facts["due"]}


class TalkingDesk:
    """What the desk says and asks; see `cases.desk.Desk` for what each call means."""

    def __init__(self, engine: Engine, post: Post) -> None:
        """Talk for the engine's case through its post."""
        self._engine = engine
        self._post = post
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
        worded = await self._proposed(template, facts, unless=lambda: False)
        assert worded is not None
        return await self._send_worded(*worded, wait=wait)

    async def _nudge(self, template: str, facts: dict[str, Any]) -> None:
        """Remind or ask again, unless the buyer answers while an agent looks at the words."""
        worded = await self._proposed(template, facts, unless=lambda: bool(self._answers))
        if worded is not None:
            await self._send_worded(*worded)

    async def _send_worded(
        self, template: str, facts: dict[str, Any], *, wait: str | None = None
    ) -> Message:
        chosen = facts.get("reason") in ("chosen", "goodwill") or template == "common.reship_notice"
        proactive = self._post.proactive(chosen)
        await self._hold(intent_of(template), chosen)
        if wait is not None:
            facts = facts | {"due": self._engine.due(wait)}
        message = self._post.queue(template, facts)
        await self._engine.shielded(self._post.send(message, facts, proactive))
        return message

    async def _hold(self, intent: str, chosen: bool) -> None:
        until = self._post.held_until(intent, chosen)
        if until is None:
            return
        self._engine.clock(
            Start(
                "message.hold",
                due=until,
                served_by="engine",
                why="quiet hours, or one automatic message an hour",
            )
        )
        self._engine.touch()
        try:
            await self._engine.until(lambda: self._post.held_until(intent, chosen) is None)
        finally:
            self._engine.stop_clocks("message.hold")

    async def _proposed(
        self, template: str, facts: dict[str, Any], *, unless: Callable[[], bool]
    ) -> tuple[str, dict[str, Any]] | None:
        """Under autopilot `off` an agent sees every message first, and may word it anew.

        None if nothing is to be said any more, because of `unless`.
        """
        if self._case.autopilot != "off":
            return template, facts
        decision = await self.decide(
            "message",
            f"Send `{template}`?",
            [
                Option(key="do", label="Send it as proposed"),
                Option(key="instead", label="Send these words instead", consequence="needs text"),
            ],
            why="autopilot is off: an agent decides about every message",
            due=self._engine.due("decision.due"),
            recommended="do",
            unless=unless,
        )
        if decision.answer is None:
            self._engine.note("decision.withdrawn", "the buyer has answered", decision=decision.id)
            return None
        if decision.answer == "instead":
            return "common.reply", {"text": decision.text}
        return template, facts

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
            self._engine.stop_clocks("buyer.wait", "buyer.reminder")
            self._wait_for(None)

    async def _answer(self, message: Message) -> str | None:
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
                self._engine.stop_clocks("buyer.reminder")
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
        for kind, why in (
            ("buyer.reminder", "one reminder while the buyer is silent"),
            ("buyer.wait", "the buyer's time to answer"),
        ):
            due = self._engine.due(kind)
            self._engine.clock(Start(kind, due=due, served_by="engine", why=why))

    def _asked(self) -> tuple[Question, dict[str, Any]]:
        question = self._case.question
        assert question is not None
        wait = self._case.clocks.get("buyer.wait")
        return question, question.facts | {"due": wait.due if wait else self.now()}

    async def _remind(self) -> None:
        question, facts = self._asked()
        question.reminded = True
        if question.options:
            await self._nudge("common.reminder", facts)
        else:
            await self._nudge("common.reminder_question", _short(question, facts))

    async def _ask_detail(self) -> None:
        question, facts = self._asked()
        question.detail_asked += 1
        if question.options:
            await self._nudge("common.ask_detail", facts)
        else:
            await self._nudge("common.ask_detail_question", _short(question, facts))

    def _wait_for(self, whom: Literal["buyer", "carrier", "amazon"] | None) -> None:
        self._case.waiting_for = whom

    # ------------------------------------------------------------ people

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
        unless: Callable[[], bool] = lambda: False,
    ) -> Decision:
        """Ask a person and wait for the answer; nothing else goes on meanwhile.

        Once `unless` holds the question is withdrawn, and the decision has no answer.
        """
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
            self._engine.clock(
                Start(
                    "decision.due", clock_id="decision", due=due, served_by="person", why=question
                )
            )
        engine.note("decision.opened", why, decision=decision.id, kind=kind)
        engine.emit("decision.opened", decision=decision.id, question=question)
        try:
            await engine.until(lambda: decision.answer is not None or unless())
            return decision
        finally:
            self._case.decision = None
            engine.stop_clocks("decision")
