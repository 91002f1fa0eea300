"""Delayed parcel: a promise within 24 h, kept in any case (PLAYBOOKS 13 and C' 13)."""

from types import MappingProxyType
from typing import Any, Literal

from cases.case import CaseFile, Option
from cases.desk import Desk
from cases.parcels import latest_delivery, lost_from
from workflows.playbook import Playbook
from workflows.playbooks.shared import parcel_facts, soon


class Delayed(Playbook):
    """Where is my parcel? Also: delivered, says the tracking, but the buyer has nothing."""

    name = "delayed"
    title = "Delayed parcel, or no tracking"
    choices = MappingProxyType({"lost": "switch:lost"})

    async def start(
        self, case: CaseFile, desk: Desk
    ) -> Literal["not_here", "promise_unshipped", "promise", "switch:lost", "hand_over"]:
        """Find out where the parcel stands: delivered, not sent, lost by the calendar, or late."""
        if case.order.delivered:
            return "not_here"
        if not case.order.shipped:
            due = latest_delivery(case)
            if due is None or due <= desk.now():
                return _overdue(case)
            return "promise_unshipped"
        return "switch:lost" if soon(lost_from(case), desk.now()) else "promise"

    async def promise(self, case: CaseFile, desk: Desk) -> Literal["watch"]:
        """Apologise, tell the latest scan, promise a report within 24 h, and ask the carrier."""
        due = case.due("logistics.promise", desk.now())
        desk.task(
            "carrier_enquiry",
            "Ask the carrier where the parcel is",
            f"Carrier {case.order.carrier or 'unknown'}, tracking "
            f"{case.order.tracking or 'none'}. What you write in the note goes to the buyer.",
            case.due("carrier_enquiry.due", desk.now()),
        )
        if _nobody_asked(case):
            await desk.say("delayed.exception", due=due, **_parcel(case))
        else:
            await desk.say("delayed.promise", due=due, **parcel_facts(case))
        desk.promise(due, "we promised the buyer a report")
        return "watch"

    async def promise_unshipped(
        self, case: CaseFile, desk: Desk
    ) -> Literal["promise", "not_here", "hand_over"]:
        """Nothing has left yet: promise it by the latest delivery date."""
        due = latest_delivery(case)
        assert due is not None
        await desk.say("delayed.promise_unshipped", due=due)
        desk.promise(due, "we promised the parcel by the latest delivery date")
        await desk.until(due, waiting_for="carrier")
        if case.order.shipped:
            return "not_here" if case.order.delivered else "promise"
        return _overdue(case)

    async def watch(self, case: CaseFile, desk: Desk) -> Literal["watch", "report", "switch:lost"]:
        """Wait for the promised time, or for the day from which a silent parcel counts as lost."""
        due = case.progress.promised or case.due("logistics.promise", desk.now())
        lost = lost_from(case)
        await desk.until(min(due, lost) if lost else due, waiting_for="carrier")
        if soon(lost_from(case), desk.now()):
            return "switch:lost"
        # The latest delivery date may have moved meanwhile.
        return "report" if soon(due, desk.now()) else "watch"

    async def report(self, case: CaseFile, desk: Desk) -> Literal["watch", "third_round"]:
        """Report at the promised time in any case, with a new promise while nothing is known."""
        note = _new_enquiry_note(case)
        due = case.due("logistics.promise", desk.now())
        news = "none" if note is None else "moving"
        await desk.say("delayed.report", due=due, news=news, note=note, **parcel_facts(case))
        if note is None:
            case.progress.rounds += 1
        if case.progress.rounds >= case.policy.count("logistics.rounds"):
            return "third_round"
        desk.promise(due, "we promised the buyer another report")
        return "watch"

    async def third_round(
        self, case: CaseFile, desk: Desk
    ) -> Literal["promise", "switch:lost", "close:resolved"]:
        """Three reports without news: a person decides."""
        case.progress.rounds = 0
        decision = await desk.decide(
            "delayed",
            "Three reports without news. How do we go on?",
            [
                Option(key="continue", label="Ask the carrier again and promise another report"),
                Option(key="lost", label="Treat the parcel as lost", consequence="offers"),
                Option(key="close", label="Close the case"),
            ],
            why="three reports without news",
            due=case.due("decision.due", desk.now()),
            recommended="lost",
        )
        if decision.answer == "lost":
            return "switch:lost"
        return "close:resolved" if decision.answer == "close" else "promise"

    async def not_here(
        self, case: CaseFile, desk: Desk
    ) -> Literal["close:resolved", "switch:lost", "hand_over"]:
        """Delivered, says the carrier: neighbours, safe place, proof; then by proof or silence."""
        scan = case.order.parcel
        proof = (scan.proof if scan else None) or "none"
        facts = parcel_facts(case) | {"proof": proof}
        answer = await desk.ask("delayed.check_neighbours", "found", **facts)
        if answer in (None, "found"):
            return "close:resolved"
        if proof == "none":
            return "switch:lost"
        case.progress.takeover_why = f"delivered with proof ({proof}), but not received"
        return "hand_over"

    async def arrived(self, case: CaseFile, desk: Desk) -> Literal["close:resolved", "not_here"]:
        """The parcel was delivered while we watched: say so, and listen."""
        await desk.say("delayed.report_delivered")
        heard = await desk.follow_up("buyer.follow_up")
        return "not_here" if heard == "not_here" else "close:resolved"


def _overdue(case: CaseFile) -> Literal["hand_over"]:
    """A person decides; who lets the engine go on lets it promise a report."""
    case.progress.takeover_why = "not shipped, and the latest delivery date is past"
    case.progress.resume_at = "promise"
    return "hand_over"


def _nobody_asked(case: CaseFile) -> bool:
    """Whether the carrier's notice of an exception is what the buyer hears of first."""
    scan = case.order.parcel
    return scan is not None and scan.status == "exception" and not case.messages


def _parcel(case: CaseFile) -> dict[str, Any]:
    return {"carrier": case.order.carrier, "tracking": case.order.tracking}


def _new_enquiry_note(case: CaseFile) -> str | None:
    """What the carrier answered to our enquiry since the last report, told once."""
    for task in case.tasks:
        if task.kind == "carrier_enquiry" and task.state == "done" and task.note:
            key = f"note:{task.id}"
            if key not in case.progress.asked_once:
                case.progress.asked_once.append(key)
                return task.note
    return None
