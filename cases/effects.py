"""What a case asks of the outside, and what it hears back: inputs and results of the activities.

Every request carries an id chosen in workflow state before anything is sent, so that a retry, a
replay and a restart all mean the same effect.
"""

from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from cases.books import CaseRecord
from cases.events import Item
from cases.money import Money


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


class FetchOrder(_Value):
    """Look an order up at the marketplace."""

    seller: str
    marketplace: str
    order_id: str


class FetchedOrder(_Value):
    """The order as `order.snapshot` data; None = the marketplace does not know it."""

    data: dict[str, Any] | None = None


class SendMessage(_Value):
    """One message to the buyer. `text` is set for a person's own words, else `facts` fill it."""

    message_id: str
    case_id: str
    seller: str
    marketplace: str
    order_id: str
    template: str
    intent: str
    language: str
    facts: dict[str, Any]
    proactive: bool
    relay: str | None
    in_reply_to: str | None = None
    sender: str = "engine"


class SentMessage(_Value):
    """What became of a message, and its words."""

    state: Literal["sent", "failed", "unknown"]
    text: str
    subject: str = ""
    language: str
    fallback: bool = False
    channel: str = ""
    at: AwareDatetime
    why: str = ""
    findings: list[str] = []
    """Rule ids of the linter that blocked it."""


class IssueRefund(_Value):
    """One refund. `items` and `shipping` say what the amount is made of."""

    movement_id: str
    case_id: str
    seller: str
    marketplace: str
    order_id: str
    purpose: str
    sequence: int
    amount: Money
    paid: Money
    items: list[Item]
    shipping: Money | None = None
    tax: Money | None = None
    beside_shipment: bool = False


class ObservedRefund(_Value):
    """A refund that the marketplace shows and that is not one of ours."""

    refund_id: str
    amount: Money
    by: Literal["amazon", "seller", "unknown"] = "unknown"


class RefundIssued(_Value):
    """What became of a refund: `submitting` = accepted, not yet paid; `refused` = by our ledger."""

    state: Literal["submitting", "applied", "rejected", "unknown", "refused"]
    at: AwareDatetime
    feed_id: str | None = None
    code: str = ""
    message: str = ""
    left: Money | None = None
    observed: list[ObservedRefund] = []


class LookAtRefund(_Value):
    """See what became of a refund on its way."""

    movement_id: str
    seller: str
    marketplace: str
    order_id: str
    case_id: str
    feed_id: str | None = None
    """Amazon's feed as the case remembers it; books that were restored may have forgotten it."""


class RefundLook(_Value):
    """`pending` = still on its way; `absent` = no trace of it at the marketplace so far."""

    state: Literal["pending", "absent", "applied", "rejected", "unreadable", "unclear"]
    feed_id: str | None = None
    code: str = ""
    message: str = ""
    observed: list[ObservedRefund] = []


class SettleRefund(_Value):
    """What a case or a person found out about a refund that the marketplace never told us of."""

    movement_id: str
    state: Literal["applied", "rejected"]
    why: str = ""


class SendParcel(_Value):
    """One second parcel."""

    reference: str
    case_id: str
    seller: str
    marketplace: str
    order_id: str
    lines: list[dict[str, Any]]
    value: Money
    address: dict[str, str]
    comment: str
    part: bool = False
    beside_refund: bool = False
    ordered_at: AwareDatetime


class SettleParcel(_Value):
    """What a case or a person found out about a parcel that the marketplace never told us of."""

    reference: str
    state: Literal["applied", "rejected"]
    why: str = ""


class ParcelSent(_Value):
    """What became of a parcel: `refused` = by our ledger."""

    state: Literal["applied", "rejected", "unknown", "refused"]
    at: AwareDatetime
    code: str = ""
    message: str = ""


class Alert(_Value):
    """Somebody must look now."""

    alert_id: str
    case_id: str
    clock: str
    rung: str
    to: str
    why: str
    at: AwareDatetime


class Record(_Value):
    """A version of the case for the books, and the alerts that go with it."""

    record: CaseRecord
    alerts: list[Alert] = []
    freeze: bool | None = None
    """Set while a claim or chargeback is open."""
