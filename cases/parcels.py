"""When the order's own parcel should be there, and from when it counts as lost.

Source: PLAYBOOKS 13 and C' 13. Values: `logistics.latest_home`, `logistics.transit`,
`logistics.lost_after`. All times are aware UTC.
"""

from datetime import datetime

from cases.case import CaseFile
from cases.marketplaces import marketplace


def at_home(case: CaseFile) -> bool:
    """Whether the order stays in the marketplace's country; taken for true if nobody says."""
    country = str(case.order.address.get("country") or "").upper()
    home = marketplace(case.marketplace).code
    return country in ("", home) or (country == "GB" and home == "UK")


def latest_delivery(case: CaseFile) -> datetime | None:
    """The latest delivery date; unknown: shipped + 5 d at home, 12 d abroad (PLAYBOOKS C' 13)."""
    order = case.order
    if order.promised_by is not None or order.shipped_at is None:
        return order.promised_by
    typical = "logistics.latest_home" if at_home(case) else "logistics.transit"
    return order.shipped_at + case.policy.duration(typical)


def lost_from(case: CaseFile) -> datetime | None:
    """When a silent parcel counts as lost: latest delivery date + 3 d, without a delivered scan."""
    latest = latest_delivery(case)
    if latest is None or case.order.delivered:
        return None
    return latest + case.policy.duration("logistics.lost_after")


def carrier_lost(case: CaseFile) -> bool:
    """Whether the carrier's last word on the parcel is that it is lost."""
    return case.order.parcel is not None and case.order.parcel.status == "lost"


def may_be_lost(case: CaseFile, at: datetime) -> bool:
    """Whether a buyer's own "lost" counts at that moment: the date is past, or the carrier says so.

    Source: PLAYBOOKS C' 14.
    """
    latest = latest_delivery(case)
    return carrier_lost(case) or (latest is not None and latest < at)
