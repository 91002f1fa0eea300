"""Everything else: a person reads it within `message.reply` (PLAYBOOKS "question")."""

from datetime import datetime
from typing import Literal

from cases.case import CaseFile, Decision, Option, Parcel
from cases.desk import Desk
from workflows.playbook import Playbook

Next = Literal[
    "listen",
    "close:resolved",
    "close:no_response_needed",
    "switch:delayed",
    "switch:lost",
    "switch:question",
]


class Question(Playbook):
    """A person answers, switches to the fitting playbook, or closes."""

    name = "question"
    title = "A person reads it"

    async def start(self, case: CaseFile, desk: Desk) -> Next:
        """Open the decision `answer`, with the two likeliest topics as one-key switches."""
        likely = [t for t in case.progress.runner_up if t != "question"][:2]
        decision = await desk.decide(
            "answer",
            "What does the buyer need?",
            [
                Option(key="answered", label="Answered (by `reply`, or elsewhere)"),
                Option(key="not_needed", label="No answer needed"),
                Option(key="close", label="Close the case"),
                *(Option(key=t, label=f"Go on as: {t}", consequence="switches") for t in likely),
            ],
            why=case.progress.takeover_why or "nobody but a person can tell what this needs",
            due=_due(case, desk),
            clock=None if case.now_waiting() else "decision",
        )
        return _after(case, decision)

    async def listen(
        self, case: CaseFile, desk: Desk
    ) -> Literal["close:resolved", "follow", "start"]:
        """Answered: stay open while the buyer may come back, or a parcel of ours is under way."""
        heard = await desk.follow_up("buyer.follow_up")
        if heard not in ("quiet", "thanks"):
            return "start"
        return "follow" if _under_way(case) else "close:resolved"

    async def follow(self, case: CaseFile, desk: Desk) -> Literal["close:reshipped"]:
        """Wait until the parcel that an agent sent is there, at most `reship.follow_up`."""
        ordered = max(parcel.at for parcel in _under_way(case))
        await desk.parcel(case.due("reship.follow_up", ordered))
        return "close:reshipped"


def _under_way(case: CaseFile) -> list[Parcel]:
    """Second parcels of this run that nobody has delivered yet."""
    sent = (p for p in case.parcels if p.at >= case.opened_at and p.state == "applied")
    return [parcel for parcel in sent if parcel.status != "delivered"]


def _due(case: CaseFile, desk: Desk) -> datetime:
    waiting = case.now_waiting()
    since = waiting[0].at if waiting else desk.now()
    return case.due("message.reply", since)


def _after(case: CaseFile, decision: Decision) -> Next:
    match decision.answer:
        case "answered":
            return "listen"
        case "not_needed":
            return "close:no_response_needed"
        case "close":
            return "close:resolved"
        case "delayed":
            return "switch:delayed"
        case "lost":
            return "switch:lost"
    case.progress.topic = decision.answer
    return "switch:question"
