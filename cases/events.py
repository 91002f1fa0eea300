"""Inbound events: the envelope, each type's data, and what a bad one is told.

Source: CONTRACT 3. Unknown extra fields are kept, never refused. Missing ids are derived from the
event's id, so the same event always reads the same.
"""

import builtins
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from cases.errors import InvalidEvent

Topic = Literal[
    "quality",
    "unwanted",
    "dissatisfied",
    "damaged",
    "missing_item",
    "missing_parts",
    "wrong_item",
    "cannot_operate",
    "claim",
    "chargeback",
    "returned_goods",
    "warranty",
    "delayed",
    "lost",
    "cancellation",
    "address_change",
    "negative_rating",
    "reimbursement",
    "question",
]
TOPICS: tuple[str, ...] = get_args(Topic)
ReimbursementKind = Literal[
    "fee_size_weight",
    "warehouse_lost_damaged",
    "refund_exceeds_return",
    "inbound_lost_damaged",
    "return_not_restocked",
    "restocking_fee_missing",
    "refunded_never_returned",
    "closed_shipment_deducted",
    "return_damaged",
    "referral_fee_category",
    "removal_lost",
]


def _written(raw: object) -> object:
    if isinstance(raw, str | datetime):
        return raw
    raise ValueError("write an RFC 3339 time with offset, such as 2026-11-20T09:12:00Z")


def _in_our_days(moment: datetime) -> datetime:
    if not 1990 <= moment.year <= 2200:
        raise ValueError("must lie between the years 1990 and 2200")
    return moment


Moment = Annotated[AwareDatetime, BeforeValidator(_written), AfterValidator(_in_our_days)]
"""A time with offset, as people and carriers mean it; far years would overflow elsewhere."""
DataT = TypeVar("DataT", bound="Data")
_MOST_PAID = Decimal(10) ** 10
_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")
_EVENT_ID = re.compile(r"^[\x21-\x7e]{1,128}$")


class Data(BaseModel):
    """The `data` of an event; extra fields are kept."""

    model_config = ConfigDict(extra="allow", frozen=True)

    def derived(self, event_id: str) -> dict[str, Any]:
        """Return the ids that were missing, derived from the event's id."""
        return {}


class Item(Data):
    """One line of the order. `price` is per unit, tax and postage apart."""

    sku: str = ""
    asin: str | None = None
    title: str | None = None
    quantity: int = Field(1, ge=0)
    price: Decimal | None = Field(None, ge=0)
    order_item_id: str | None = None


class Buyer(Data):
    """Who bought; the relay address is where answers go."""

    name: str | None = None
    language: str | None = None
    relay_email: str | None = None
    past_returns: int | None = None
    past_kept: int | None = None


class OrderSnapshot(Data):
    """What the order is, as far as the sender knows."""

    items: list[Item] = []
    currency: str | None = Field(None, pattern="^[A-Z]{3}$")
    shipping: Decimal | None = Field(None, ge=0)
    tax: Decimal | None = Field(None, ge=0)
    channel: Literal["FBA", "FBM"] | None = None
    status: str | None = None
    purchased_at: Moment | None = None
    promised_by: Moment | None = None
    shipped_at: Moment | None = None
    delivered_at: Moment | None = None
    carrier: str | None = None
    tracking: str | None = None
    buyer: Buyer = Buyer()
    address: dict[str, Any] = {}

    @model_validator(mode="after")
    def _payable(self) -> "OrderSnapshot":
        worth = sum(((i.price or 0) * i.quantity for i in self.items), Decimal(0))
        if worth + (self.shipping or 0) + (self.tax or 0) > _MOST_PAID:
            raise ValueError(f"items|an order of {worth} is more than anybody pays")
        return self


class BuyerMessage(Data):
    """A buyer's message."""

    text: str = Field(max_length=100_000)
    message_id: str | None = None
    language: str | None = None
    topic: Topic | None = None
    attachments: list[dict[str, Any]] = []
    in_reply_to: str | None = None
    auto_reply: bool | None = None

    def derived(self, event_id: str) -> dict[str, Any]:
        """Name the message and its attachments after the event."""
        return {
            "message_id": self.message_id or f"msg-{event_id}",
            "attachments": [
                {"id": f"{event_id}-{number}", **attachment}
                for number, attachment in enumerate(self.attachments, start=1)
            ],
        }


class ReturnRequested(Data):
    """A buyer asked Amazon to return something."""

    return_id: str
    reason_code: str | None = None
    comment: str | None = None
    items: list[Any] = []
    in_policy: bool | None = None
    label: Literal["prepaid", "unpaid", "amazon", "none"] | None = None


class ReturnReceived(Data):
    """A return arrived."""

    return_id: str
    items: list[dict[str, Any]] = []
    photos: Any = None


class CancellationRequested(Data):
    """The buyer wants to cancel, officially or in words."""

    via: Literal["official", "message"]
    reason: str | None = None


class AddressChangeRequested(Data):
    """The buyer wants another address."""

    address: dict[str, Any] | str
    reason: str | None = None


class ClaimOpened(Data):
    """An A-to-z claim was opened."""

    claim_id: str
    reason: Literal["not_received", "not_as_described", "returned_not_refunded", "other"]
    amount: Decimal | None = None
    comment: str | None = None
    respond_by: Moment | None = None


class ClaimDecided(Data):
    """Amazon decided a claim."""

    claim_id: str
    decision: Literal["granted", "denied", "withdrawn"]
    funded_by: Literal["seller", "amazon"] | None = None
    amount: Decimal | None = None
    appeal_by: Moment | None = None


class ChargebackOpened(Data):
    """A card payment is disputed."""

    chargeback_id: str
    reason: str | None = None
    amount: Decimal | None = None
    respond_by: Moment | None = None


class ChargebackDecided(Data):
    """The dispute is decided."""

    chargeback_id: str
    decision: Literal["won", "lost"]


ShipmentStatus = Literal[
    "created", "in_transit", "out_for_delivery", "delivered", "exception", "lost", "returned"
]


class ShipmentUpdated(Data):
    """A parcel moved, or did not."""

    status: ShipmentStatus
    shipment_id: str | None = None
    carrier: str | None = None
    tracking: str | None = None
    eta: Moment | None = None
    proof: Literal["none", "photo", "signature"] | None = None


class FeedbackReceived(Data):
    """A rating of the seller, or a review of the product."""

    feedback_id: str
    kind: Literal["seller_feedback", "product_review"]
    rating: int = Field(ge=1, le=5)
    text: str = ""


class RefundObserved(Data):
    """Somebody refunded; it counts against the cap."""

    refund_id: str
    amount: Decimal = Field(ge=0, le=_MOST_PAID)
    by: Literal["amazon", "seller", "unknown"] = "unknown"
    reason: str | None = None


class ReimbursementDetected(Data):
    """Amazon's warehouse owes something."""

    kind: ReimbursementKind
    reference: str = Field(pattern=_NAME.pattern)
    sku: str | None = None
    quantity: int | None = None
    amount: Decimal | None = None
    occurred_on: datetime | str | None = None


DATA: dict[str, type[Data]] = {
    "order.snapshot": OrderSnapshot,
    "buyer.message": BuyerMessage,
    "return.requested": ReturnRequested,
    "return.received": ReturnReceived,
    "cancellation.requested": CancellationRequested,
    "address_change.requested": AddressChangeRequested,
    "claim.opened": ClaimOpened,
    "claim.decided": ClaimDecided,
    "chargeback.opened": ChargebackOpened,
    "chargeback.decided": ChargebackDecided,
    "shipment.updated": ShipmentUpdated,
    "feedback.received": FeedbackReceived,
    "refund.observed": RefundObserved,
    "reimbursement.detected": ReimbursementDetected,
}


class Event(BaseModel):
    """One fact about one order, as the sender told it. Times are aware; `data` fits its type."""

    model_config = ConfigDict(extra="allow", frozen=True)

    id: str
    type: str
    occurred_at: Moment
    seller: str
    marketplace: str | None = None
    order_id: str | None = None
    data: dict[str, Any]
    readings: dict[str, Any] | None = None
    """What the reader made of a buyer's words, by kind of question; attached on arrival, because
    a workflow must read the same at every replay."""

    @field_validator("occurred_at")
    @classmethod
    def _utc(cls, value: datetime) -> datetime:
        return value.astimezone(UTC)

    @model_validator(mode="after")
    def _check(self) -> "Event":
        for field, value, pattern in (
            ("id", self.id, _EVENT_ID),
            ("seller", self.seller, _NAME),
            ("order_id", self.order_id, _NAME),
        ):
            if value is not None and not pattern.match(value):
                raise ValueError(f"{field}|may hold letters, digits, '-', '_' and '.' only")
        if self.type not in DATA:
            raise ValueError(f"type|unknown event type; known: {', '.join(DATA)}")
        if self.order_id is None and self.type != "reimbursement.detected":
            raise ValueError("order_id|is required")
        return self

    @property
    def case_id(self) -> str:
        """`SELLER:ORDER`, or `SELLER:fba:REFERENCE` for what Amazon's warehouse owes."""
        if self.type == "reimbursement.detected":
            return f"{self.seller}:fba:{self.data['reference']}"
        return f"{self.seller}:{self.order_id}"

    def opens_a_case(self) -> bool:
        """Say whether this event starts a case when none is open (CONTRACT 3)."""
        if self.type in ("order.snapshot", "refund.observed"):
            return False
        if self.type == "shipment.updated":
            return self.data["status"] in ("exception", "lost")
        if self.type == "feedback.received":
            return int(self.data["rating"]) <= 3
        return True

    def as_data(self, model: builtins.type[DataT]) -> DataT:
        """Return `data` as its model."""
        return model.model_validate(self.data)


def _first_error(error: ValidationError, prefix: str = "") -> InvalidEvent:
    first = error.errors(include_url=False, include_input=False)[0]
    message = str(first["msg"]).removeprefix("Value error, ")
    if "|" in message:
        field, _, message = message.partition("|")
    else:
        field = ".".join(str(part) for part in first["loc"])
    if first["type"] == "missing":
        message = "is required"
    return InvalidEvent(f"{prefix}{field}", message)


def parse_event(raw: object, *, prefix: str = "") -> Event:
    """Read one event from JSON.

    Raises InvalidEvent naming the field, with `prefix` (a list's index) before it.
    """
    if not isinstance(raw, dict):
        raise InvalidEvent(prefix.rstrip(".") or "body", "must be an event object")
    try:
        event = Event.model_validate({k: v for k, v in raw.items() if k != "readings"})
    except ValidationError as error:
        raise _first_error(error, prefix) from error
    try:
        data = DATA[event.type].model_validate(event.data)
    except ValidationError as error:
        raise _first_error(error, f"{prefix}data.") from error
    kept = data.model_dump(mode="json", exclude_unset=True) | data.derived(event.id)
    return event.model_copy(update={"data": kept})
