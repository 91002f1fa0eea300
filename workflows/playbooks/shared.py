"""What several playbooks say and compute alike."""

from datetime import datetime
from typing import Any

from cases.case import CaseFile
from cases.desk import Desk
from cases.parcels import at_home
from cases.snapshot import counted, number


def resend_days(case: CaseFile) -> dict[str, Any]:
    """How long a second parcel takes: 5 business days at home, 12 days abroad (PLAYBOOKS C')."""
    if at_home(case):
        return {
            "days": case.policy.business_days("logistics.transit_home"),
            "unit": "business_days",
        }
    return {"days": case.policy.duration("logistics.transit").days, "unit": "days"}


def parcel_facts(case: CaseFile) -> dict[str, Any]:
    """The order's own parcel in facts that templates know."""
    scan = case.order.parcel
    facts: dict[str, Any] = {"carrier": case.order.carrier, "tracking": case.order.tracking}
    if scan is not None:
        facts["latest_scan"] = {"status": scan.status, "at": scan.at}
    elif case.order.shipped_at is not None:
        facts["latest_scan"] = {"status": "in_transit", "at": case.order.shipped_at}
    return facts


def refund_facts(case: CaseFile, purpose: str) -> dict[str, Any]:
    """What the buyer is told about a refund of ours."""
    ours = [m for m in case.movements if m.purpose == purpose and not m.observed]
    return {
        "amount": number(counted(ours, "applied")),
        "currency": case.currency,
        "reason": "chosen" if case.progress.choice else "no_answer",
    }


def open_carrier_claim(case: CaseFile, desk: Desk) -> None:
    """The carrier pays for what it lost: a task of its own, 7 d (PLAYBOOKS C', All)."""
    desk.task(
        "carrier_claim",
        "Claim the lost parcel from the carrier",
        f"Carrier {case.order.carrier or 'unknown'}, tracking {case.order.tracking or 'none'}, "
        f"order {case.order_id}, value {case.order.paid} {case.currency}.",
        case.due("carrier_claim.due", desk.now()),
    )


def soon(moment: datetime | None, now: datetime) -> bool:
    """Whether a moment has come."""
    return moment is not None and moment <= now
