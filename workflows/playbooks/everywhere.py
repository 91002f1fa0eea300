"""Stages of every playbook: Amazon's orders, a person taking over, an agent's own hand."""

from collections.abc import Mapping
from typing import Literal

from cases.case import CaseFile, Decision, Option
from cases.desk import Desk
from cases.snapshot import left_to_refund, moved, number
from workflows.playbook import Playbook
from workflows.playbooks.shared import resend_days

_LABELS = {
    "resend": "Send it again",
    "refund": "Refund",
    "lost": "Treat the parcel as lost",
}


def _news(case: CaseFile, decision: Decision) -> str | None:
    """Where the parcel's news lead that came while a person decided (PLAYBOOKS C)."""
    scan = case.order.parcel
    if case.playbook not in ("delayed", "lost") or moved(case):
        return None
    if scan is None or scan.at < decision.opened_at:
        return None
    if scan.status == "delivered":
        return "arrived"
    return "switch:lost" if scan.status == "lost" and case.playbook == "delayed" else None


class Everywhere(Playbook):
    """What can happen in any playbook."""

    name = "everywhere"
    title = "In every playbook"

    def __init__(self, choices: Mapping[str, str]) -> None:
        """Offer these choices of the running playbook when a person takes over."""
        self._choices = dict(choices)

    async def redirect(self, case: CaseFile, desk: Desk) -> Literal["close:redirected"]:
        """Fulfilled by Amazon: say kindly who helps and where to find them (PLAYBOOKS A5)."""
        await desk.say("common.redirect_amazon")
        return "close:redirected"

    async def hand_over(self, case: CaseFile, desk: Desk) -> str:
        """A person takes over: nothing goes out or ends by itself until it is decided (A10)."""
        options = [Option(key=k, label=_LABELS.get(k, k)) for k in self._choices]
        options.append(Option(key="continue", label="Let the engine go on"))
        options.append(Option(key="close", label="Close the case"))
        decision = await desk.decide(
            "take_over",
            "A person takes over. How do we go on?",
            options,
            why=case.progress.takeover_why,
            due=case.due("decision.due", desk.now()),
        )
        if decision.answer == "continue":
            return _news(case, decision) or case.progress.resume_at or "start"
        if decision.answer == "close":
            return "close:resolved"
        case.progress.choice = decision.answer
        return self._choices[str(decision.answer)]

    async def paid(
        self, case: CaseFile, desk: Desk
    ) -> Literal["close:refunded", "hand_over", "start"]:
        """An agent refunded: tell the buyer; nothing left ends the case, else a person goes on."""
        amount = await desk.hand_payment()
        if amount:
            await desk.say(
                "common.refund_notice",
                amount=number(amount),
                currency=case.currency,
                reason="goodwill",
            )
        if left_to_refund(case) <= 0:
            return "close:refunded"
        case.progress.takeover_why = "an agent refunded a part"
        return "start" if case.playbook == "question" else "hand_over"

    async def sent(self, case: CaseFile, desk: Desk) -> Literal["hand_over", "start"]:
        """An agent sent goods: tell the buyer, and a person goes on."""
        if await desk.hand_parcel():
            await desk.say("common.reship_notice", **resend_days(case))
        case.progress.takeover_why = "an agent sent goods"
        return "start" if case.playbook == "question" else "hand_over"
