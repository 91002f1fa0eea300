"""What a message may say: typed facts, given by the workflow, never fetched here."""

from decimal import Decimal
from typing import Annotated, Literal, Self, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    field_validator,
    model_validator,
)

from cases.messages import clean

Line = Annotated[str, AfterValidator(clean.one_line)]
DayUnit = Literal["days", "business_days"]
ChoiceKey = Literal[
    "resend",
    "refund",
    "partial_keep",
    "return",
    "exchange",
    "repair",
    "send_part",
    "part_and_partial",
    "send_correct",
    "replacement",
    "refuse_delivery",
    "wait_return",
    "second_parcel",
    "keep",
]
Goods = Literal[
    "resend", "replacement", "exchange", "send_correct", "send_part", "second_parcel", "repair"
]
ScanStatus = Literal[
    "created", "in_transit", "out_for_delivery", "delivered", "exception", "lost", "returned"
]
DeductionReason = Literal[
    "late",
    "opened",
    "buyer_damaged",
    "missing_parts",
    "outbound_postage",
    "return_postage",
    "already_refunded",
]
Silence = Literal[
    "refund", "resend", "replacement", "send_part", "send_correct", "wait_return", "close"
]
Question = Literal["photos", "reason", "part", "units", "outcome", "found", "solution"]
News = Literal["none", "enquiry_open", "moving", "found_delivered", "lost"]
RefundState = Literal["issued", "in_progress", "by_amazon", "none"]
RefundReason = Literal["chosen", "no_answer", "returned", "cancelled", "goodwill"]
ClaimReason = Literal["not_received", "not_as_described", "returned_not_refunded", "other"]
Proof = Literal["none", "photo", "signature"]


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ChoiceParams(_Fact):
    """The figures of one choice: money in major units, days as a number and its unit."""

    amount: Decimal | None = Field(default=None, ge=0)
    currency: str | None = None
    days: int | None = Field(default=None, ge=1)
    unit: DayUnit = "business_days"
    payer: Literal["seller", "buyer"] = "seller"
    gift: Line | None = None
    send_back: bool = False
    donor: bool = False


class Choice(_Fact):
    """One numbered choice. `params` holds the fields of `ChoiceParams`."""

    key: str
    params: dict[str, str | int | Decimal] = Field(default_factory=dict)

    @field_validator("key")
    @classmethod
    def _known(cls, key: str) -> str:
        if key not in CHOICE_KEYS:
            raise ValueError(f"no choice is called {key!r}; known: {', '.join(CHOICE_KEYS)}")
        return key

    @field_validator("params")
    @classmethod
    def _readable(cls, params: dict[str, str | int | Decimal]) -> dict[str, str | int | Decimal]:
        ChoiceParams.model_validate(params)
        return params

    @property
    def figures(self) -> ChoiceParams:
        """The parameters, typed."""
        return ChoiceParams.model_validate(self.params)


class Scan(_Fact):
    """The carrier's latest word about a parcel."""

    status: ScanStatus
    at: AwareDatetime | None = None


class Deduction(_Fact):
    """What is kept back from a refund, and the rule (PLAYBOOKS B `restocking`)."""

    reason: DeductionReason
    amount: Decimal = Field(gt=0)
    percent: Decimal | None = Field(default=None, gt=0, le=100)


class MessageFacts(_Fact):
    """Everything a template may name. Amounts are in major units of `currency`.

    `due` is the moment of what comes next: our report, or the end of the buyer's time to answer.
    It is shown in `zone`, the buyer's IANA zone (PLAYBOOKS A4).
    """

    order_id: str = Field(min_length=1)
    zone: str
    buyer_name: Annotated[str | None, AfterValidator(clean.name)] = None
    seller_name: Annotated[str | None, AfterValidator(clean.label)] = None
    item_title: Annotated[str | None, AfterValidator(clean.title)] = None
    carrier: Annotated[str | None, AfterValidator(clean.label)] = None
    tracking: Annotated[str | None, AfterValidator(clean.code)] = None
    latest_scan: Scan | None = None
    due: AwareDatetime | None = None
    choices: tuple[Choice, ...] = ()
    unavailable: tuple[Goods, ...] = ()
    silence: Silence | None = None
    chosen: ChoiceKey | None = None
    question: Question | None = None
    amount: Decimal | None = Field(default=None, ge=0)
    currency: str | None = Field(default=None, pattern=r"^[A-Z]{3}$")
    paid: Decimal | None = Field(default=None, ge=0)
    deductions: tuple[Deduction, ...] = ()
    reason: RefundReason | None = None
    refund_state: RefundState | None = None
    refunded_at: AwareDatetime | None = None
    keep: bool = False
    send_back: bool = False
    donor: bool = False
    ended_at: AwareDatetime | None = None
    reference: Annotated[str | None, AfterValidator(clean.code)] = None
    address: tuple[Line, ...] = ()
    days: int | None = Field(default=None, ge=1)
    unit: DayUnit = "business_days"
    steps: tuple[Line, ...] = ()
    cause: Line | None = None
    news: News | None = None
    note: Line | None = None
    proof: Proof | None = None
    claim_reason: ClaimReason | None = None
    payer: Literal["seller", "buyer"] | None = None
    text: str | None = None

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"no IANA time zone is called {zone!r}") from error
        return zone

    @model_validator(mode="after")
    def _money_has_a_currency(self) -> Self:
        amounts = self.amount is not None or self.paid is not None or self.deductions
        offered = [choice.figures for choice in self.choices]
        bare = any(f.amount is not None and f.currency is None for f in offered)
        if self.currency is None and (amounts or bare):
            raise ValueError("an amount needs its currency; write for example currency='EUR'")
        return self

    @property
    def delivered(self) -> bool:
        """Whether the carrier's latest word is that the parcel was delivered."""
        return self.latest_scan is not None and self.latest_scan.status == "delivered"

    def has(self, field: str) -> bool:
        """Tell whether `field` carries anything."""
        return getattr(self, field) not in (None, (), "")


CHOICE_KEYS: tuple[str, ...] = get_args(ChoiceKey)
