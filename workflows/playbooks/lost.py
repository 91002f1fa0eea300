"""Lost parcel: the buyer chooses a second parcel or the money (PLAYBOOKS 14 and C' 14)."""

from types import MappingProxyType
from typing import Literal

from cases.case import CaseFile
from cases.desk import Desk
from cases.money import Money
from cases.snapshot import left_to_refund
from workflows.playbook import Playbook
from workflows.playbooks.shared import open_carrier_claim, refund_facts, resend_days

PURPOSE = "lost"


class Lost(Playbook):
    """The parcel is lost, or the latest delivery date is three days past."""

    name = "lost"
    title = "Lost parcel"
    choices = MappingProxyType({"resend": "resend", "refund": "refund"})

    async def start(self, case: CaseFile, desk: Desk) -> Literal["offer", "already_paid"]:
        """Claim the parcel from the carrier, unless the buyer has the money already."""
        if case.order.paid > 0 and left_to_refund(case) <= 0:
            return "already_paid"
        if case.order.parcel is not None and case.order.parcel.status == "lost":
            desk.drop_tasks("carrier_enquiry", "the carrier says that the parcel is lost")
        open_carrier_claim(case, desk)
        return "offer"

    async def offer(self, case: CaseFile, desk: Desk) -> Literal["resend", "refund"]:
        """Apologise and let the buyer choose; too late or silence means the money back."""
        case.progress.choice = await desk.offer(
            "lost.offer_choices",
            {"key": "resend", "params": resend_days(case)},
            {"key": "refund"},
            silence="refund",
        )
        return "resend" if case.progress.choice == "resend" else "refund"

    async def refund(self, case: CaseFile, desk: Desk) -> Literal["tell_refund", "already_paid"]:
        """Pay back everything paid for the parcel, postage included."""
        left = Money.rounded(left_to_refund(case), case.currency)
        if not left and case.order.paid > 0:
            return "already_paid"
        await desk.refund(left, PURPOSE, "the parcel is lost", chosen="refund")
        return "tell_refund"

    async def tell_refund(self, case: CaseFile, desk: Desk) -> Literal["close:refunded"]:
        """Tell the buyer what was paid back and when it arrives."""
        await desk.say("common.refund_notice", **refund_facts(case, PURPOSE))
        return "close:refunded"

    async def already_paid(self, case: CaseFile, desk: Desk) -> Literal["close:refunded"]:
        """Everything is back already, whoever paid it: answer the buyer who asked, and close."""
        if case.now_waiting():
            await desk.say("common.refund_status", refund_state="by_amazon")
        return "close:refunded"

    async def resend(self, case: CaseFile, desk: Desk) -> Literal["tell_resend"]:
        """Order the second parcel."""
        await desk.reship("the parcel is lost", chosen="resend")
        return "tell_resend"

    async def tell_resend(self, case: CaseFile, desk: Desk) -> Literal["follow"]:
        """Tell the buyer that it is on its way."""
        await desk.say("common.reship_notice", **resend_days(case))
        return "follow"

    async def follow(self, case: CaseFile, desk: Desk) -> Literal["close:reshipped"]:
        """Wait until it is there, at most `reship.follow_up`."""
        await desk.parcel(case.due("reship.follow_up", desk.now()))
        return "close:reshipped"

    async def arrived(
        self, case: CaseFile, desk: Desk
    ) -> Literal["close:resolved", "switch:delayed"]:
        """The first parcel turned up before money or goods moved: say so, and listen."""
        await desk.say("delayed.report_delivered")
        heard = await desk.follow_up("buyer.follow_up")
        return "switch:delayed" if heard == "not_here" else "close:resolved"
