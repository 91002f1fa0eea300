"""The first moments of a case: learn what is known, fetch what is not, choose the way."""

from temporalio import workflow
from temporalio.exceptions import FailureError

from activities.orders import OrderActivities
from cases.case import CaseFile, Message
from cases.conversation import alarm, is_plain_thanks, is_robot, reading_of
from cases.effects import FetchedOrder, FetchOrder
from cases.events import Event
from cases.opening import CaseStart, Way, dear, first_of, heard, redirected, topic_for
from cases.orders import fetched, learn
from workflows.engine import Engine
from workflows.inbox import Inbox
from workflows.playbooks import known
from workflows.post import Post
from workflows.timeouts import EFFECT

_OFFICIAL = "cancellation.requested"
"""It interrupts whatever else the buyer says (PLAYBOOKS C)."""


class Opening:
    """Opens a case."""

    def __init__(self, engine: Engine, inbox: Inbox, post: Post) -> None:
        """Open the engine's case."""
        self._engine = engine
        self._inbox = inbox
        self._post = post

    @property
    def _case(self) -> CaseFile:
        return self._engine.case

    async def run(self, start: CaseStart) -> None:
        """Bring the case to its first stage, or straight to its end."""
        for event in start.known:
            self._recall(event)
        if start.reopened is not None:
            self._reopen(start)
            return
        await self._engine.until(lambda: any(e.opens_a_case() for e in self._inbox.pending))
        events = self._inbox.drain()
        opener = next(e for e in events if e.opens_a_case())
        if not self._case.order.known and self._case.order_id is not None:
            await self._fetch(events)
        for event in events:
            self._inbox.learn(event)
        words = next((e for e in events if e.type == "buyer.message"), None)
        way = self._way(opener, words)
        self._go(way, opener)
        # What came together with the opener reacts to the case as it now stands.
        for event in events:
            if event is not opener and event.type in ("claim.opened", "chargeback.opened"):
                self._inbox.react(event)

    def _recall(self, event: Event) -> None:
        case = self._case
        if event.id in case.seen:
            return
        case.seen.append(event.id)
        if event.type == "buyer.message":
            message = heard(event)
            if not any(m.id == message.id for m in case.messages):
                case.messages.append(message.model_copy(update={"answered": True}))
        elif event.type == "refund.observed":
            self._inbox.learn(event)
        else:
            case.order = learn(case.order, event, {p.id for p in case.parcels})

    async def _fetch(self, events: list[Event]) -> None:
        case = self._case
        if any(e.type == "order.snapshot" for e in events):
            return
        request = FetchOrder(
            seller=case.seller, marketplace=case.marketplace, order_id=case.order_id or ""
        )
        try:
            found = await self._engine.shielded(self._asked(request))
        except FailureError as failure:
            self._engine.note("order.unreachable", str(failure.cause or failure))
            return
        if found.data is not None:
            case.order = fetched(case.order, found.data, self._engine.now())
        self._engine.note("order.fetched" if found.data else "order.unknown")

    async def _asked(self, request: FetchOrder) -> FetchedOrder:
        return await workflow.execute_activity_method(
            OrderActivities.fetch_order,
            request,
            task_queue="amazon",
            summary=f"order {request.order_id}, which nobody announced",
            **EFFECT,
        )

    def _reopen(self, start: CaseStart) -> None:
        request = start.reopened
        assert request is not None
        why = str(request.body.get("reason") or "reopened")
        self._engine.note("action.reopen", why, actor=request.name, role=request.role)
        if request.key:
            self._case.seen.append(request.once)
        self._start("question", Way(playbook="question", why=f"reopened: {why}"))

    def _way(self, opener: Event, words: Event | None) -> Way:
        """Choose the way; `words` is any message that came together with what opens the case."""
        case = self._case
        told = self._told(opener)
        spoken = [m for m in told if not (is_robot(m) or is_plain_thanks(m))]
        if told and not spoken and opener.type == "buyer.message":
            return Way(playbook="question", stage="quiet")
        if spoken:
            case.progress.runner_up = list(
                reading_of(spoken[-1].reading).get("runner_up_topics") or []
            )
        topic = topic_for(case, opener)
        if spoken and words is not None and opener.type not in ("buyer.message", _OFFICIAL):
            topic = first_of(topic, topic_for(case, words))
        if alarms := [found for message in spoken if (found := alarm(message)) is not None]:
            alarmed = max(alarms, key=lambda found: found.urgent)
            about = topic or "question"
            stage = "hand_over" if known(about) and about != "question" else "start"
            return Way(playbook=about, stage=stage, why=alarmed.why, urgent=alarmed.urgent)
        if opener.type == "buyer.message" and case.earlier is not None:
            return Way(playbook="question", why=f"the buyer came back: {case.earlier.summary}")
        if topic is None:
            return Way(playbook="question", why="the words do not say clearly what this is about")
        if not case.order.known:
            return Way(playbook="question", why=f"nobody knows this order; it is about: {topic}")
        if redirected(case, topic):
            return Way(playbook=topic, stage="redirect")
        if dear(case) and known(topic) and topic != "question":
            return Way(playbook=topic, stage="hand_over", why="an order of high value")
        return Way(playbook=topic)

    def _told(self, opener: Event) -> list[Message]:
        """What the buyer said, oldest first: of several messages that came together, all count.

        Thanks or a robot's note beside other words are no words that wait for an answer.
        """
        case = self._case
        wrote = opener.type == "buyer.message"
        told = case.now_waiting()
        if wrote and not told:
            return [m for m in case.messages if m.direction == "in"][-1:]
        if not told or (wrote and len(told) == 1):
            return told
        if not workflow.patched("all-words-at-opening"):
            return told[-1:] if wrote else []
        return told

    def _go(self, way: Way, opener: Event) -> None:
        if way.urgent:
            self._engine.alert("take_over", "100", "on_call", way.why)
        if way.stage == "quiet":
            for message in self._case.now_waiting():
                message.answered = True
            self._post.reply_clock()
            self._engine.note("no_answer_needed", "only thanks or a robot", event=opener.id)
            self._case.stage = "quiet"
            return
        self._start(way.playbook, way)

    def _start(self, topic: str, way: Way) -> None:
        case = self._case
        case.progress.topic = topic
        case.progress.takeover_why = way.why
        case.stage = way.stage
        if way.stage != "redirect" and not known(topic):
            case.playbook, case.stage = "question", "start"
            case.progress.runner_up = [topic, *case.progress.runner_up]
            case.progress.takeover_why = way.why or f"this is about: {topic}"
            if topic not in case.progress.takeover_why:
                case.progress.takeover_why += f" ({topic})"
        else:
            case.playbook = topic
        case.progress.resume_at = "start"
        self._engine.note("case.opened", way.why, playbook=case.playbook, topic=topic)
        self._engine.emit("case.opened", topic=topic)
