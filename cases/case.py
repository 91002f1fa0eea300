"""The case: everything an after-sales case knows, as one value that can be frozen and thawed.

State between two stages lives here and nowhere else, so a case can be continued as new,
interrupted, reopened or moved to another playbook between any two stages. `cases.snapshot` shows it
outside.
"""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from cases.calendar import add_business_time
from cases.clocks import ClockRules, ClockTable
from cases.limits import BuyerHistory, Person, Role
from cases.limits import Movement as Wish
from cases.marketplaces import marketplace
from cases.money import Money
from cases.opening_hours import BusinessCalendar
from cases.orders import Order
from cases.policy import CasePolicy

Autopilot = Literal["off", "assist", "full"]
Status = Literal[
    "open",
    "waiting_buyer",
    "waiting_agent",
    "waiting_carrier",
    "waiting_amazon",
    "snoozed",
    "closed",
]
OUTCOMES = (
    "resolved",
    "refunded",
    "partially_refunded",
    "reshipped",
    "returned_refunded",
    "cancelled",
    "declined",
    "redirected",
    "won",
    "lost",
    "withdrawn",
    "reimbursed",
    "unanswered",
    "no_response_needed",
)
SIDE_TASKS = frozenset(
    {
        "carrier_enquiry",
        "carrier_claim",
        "relabel",
        "dispose",
        "file_safet",
        "request_feedback_removal",
    }
)
"""Tasks that live on after the close and neither hold the case nor change its outcome."""


class Option(BaseModel):
    """One way to decide."""

    model_config = ConfigDict(frozen=True)

    key: str
    label: str
    consequence: str = ""


class Decision(BaseModel):
    """A question to a person. `then` tells the engine what kind of answer to act on."""

    id: str
    kind: str
    question: str
    options: list[Option]
    recommended: str | None = None
    why: str = ""
    least_role: Role = "agent"
    opened_at: AwareDatetime
    answer: str | None = None
    text: str | None = None
    answered_by: str | None = None


class Task(BaseModel):
    """Work that only a person can do: Amazon or the carrier offers no interface for it."""

    id: str
    kind: str
    title: str
    text: str = ""
    due: AwareDatetime
    state: Literal["open", "done", "failed", "cancelled"] = "open"
    reference: str | None = None
    note: str | None = None
    grade: str | None = None
    opened_at: AwareDatetime
    effect: str | None = None
    """The message, movement or parcel whose place the task takes, if any."""

    @property
    def side(self) -> bool:
        """Whether the task neither holds the case open nor changes its outcome."""
        return self.kind in SIDE_TASKS


class Approval(BaseModel):
    """A movement of money or goods that waits for a person's consent."""

    id: str
    kind: Literal["refund", "reship"]
    amount: Money
    reason: str
    requested_by: str
    state: Literal["open", "approved", "rejected", "expired", "void"] = "open"
    opened_at: AwareDatetime
    expires_at: AwareDatetime
    movement: Wish
    """What is asked for, in the terms of `cases.limits`."""
    given: list[Person] = []
    """Who has approved so far."""
    goods: dict[str, Any] = {}
    """The lines and the address of a parcel that a person asked for."""
    note: str | None = None


class Message(BaseModel):
    """One message of the thread, either way."""

    id: str
    direction: Literal["in", "out"]
    intent: str | None = None
    template: str | None = None
    text: str
    language: str | None = None
    at: AwareDatetime
    state: Literal["received", "queued", "sent", "failed", "unknown"] = "received"
    channel: str | None = None
    answered: bool = False
    """A buyer's message that needs no further answer (ours, thanks, or a person's word)."""
    answers: list[str] = []
    """The buyer's messages that we knew of when we wrote this one."""
    attachments: list[dict[str, Any]] = []
    by: str | None = None
    reading: dict[str, Any] | None = None


class Movement(BaseModel):
    """One intended movement of money in the ledger, or one observed."""

    id: str
    amount: Money
    purpose: str
    state: Literal["proposed", "approved", "submitting", "applied", "rejected", "unknown"]
    by: Literal["seller", "amazon", "unknown"] = "seller"
    observed: bool = False
    at: AwareDatetime
    sequence: int = 1
    looks: int = 0
    sent_at: AwareDatetime | None = None
    not_found_looks: list[int] = []
    requested_by: str = "engine"
    feed_id: str | None = None
    beside: bool = False
    """Two persons approved it beside a parcel."""
    why: str = ""


class Parcel(BaseModel):
    """A second parcel: goods or a part sent again."""

    id: str
    lines: list[dict[str, Any]]
    value: Money
    state: Literal["proposed", "submitting", "applied", "rejected", "unknown"]
    status: str | None = None
    at: AwareDatetime
    address: dict[str, str] = {}
    looks: int = 0
    sent_at: AwareDatetime | None = None
    requested_by: str = "engine"
    part: bool = False
    beside: bool = False
    """Two persons approved it beside a refund."""
    why: str = ""


class Question(BaseModel):
    """What we last asked the buyer, and what an answer leads to."""

    kind: Literal["choices", "yes_no", "free", "found"]
    options: list[str] = []
    template: str
    facts: dict[str, Any] = {}
    asked_at: AwareDatetime
    message_id: str
    detail_asked: int = 0
    reminded: bool = False


class AuditEntry(BaseModel):
    """Who or what did what, when, and why."""

    model_config = ConfigDict(frozen=True)

    seq: int
    at: AwareDatetime
    actor: str
    verified: bool = True
    what: str
    why: str = ""
    facts: dict[str, Any] = {}


class Outgoing(BaseModel):
    """An event for subscribers, with an id that stays the same at every attempt."""

    model_config = ConfigDict(frozen=True)

    id: str
    type: str
    at: AwareDatetime
    data: dict[str, Any]


class Claim(BaseModel):
    """An A-to-z claim or chargeback, open or decided."""

    id: str
    kind: Literal["claim", "chargeback"]
    reason: str | None = None
    amount: Decimal | None = None
    opened_at: AwareDatetime | None = None
    respond_by: AwareDatetime | None = None
    decision: str | None = None
    funded_by: str | None = None


class Progress(BaseModel):
    """How far the running playbook has come; one place, so a switch starts it afresh."""

    rounds: int = 0
    """Reports without news that the buyer has had (playbook 13)."""
    choice: str | None = None
    promised: AwareDatetime | None = None
    resume_at: str | None = None
    """The stage that `continue` goes on with after a person took over."""
    takeover_why: str = ""
    topic: str | None = None
    runner_up: list[str] = []
    asked_once: list[str] = []
    following_up: bool = False
    """Whether we only wait for the buyer to stay quiet."""


class Earlier(BaseModel):
    """What a new run knows of the one before."""

    outcome: str | None = None
    closed_at: AwareDatetime | None = None
    playbook: str | None = None
    summary: str = ""


class CaseFile(BaseModel):
    """One after-sales case."""

    case_id: str
    seller: str
    marketplace: str
    order_id: str | None
    run: int = 1
    version: int = 0
    opened_at: AwareDatetime
    closed_at: AwareDatetime | None = None
    playbook: str = "question"
    stage: str = "start"
    outcome: str | None = None
    autopilot: Autopilot = "full"
    assignee: str | None = None
    snoozed_until: AwareDatetime | None = None
    order: Order = Order()
    policy: CasePolicy
    calendar: BusinessCalendar | None = None
    """When the seller's internal clocks run, as of the opening; None: day and night."""
    clocks: ClockTable = ClockTable()
    decision: Decision | None = None
    question: Question | None = None
    tasks: list[Task] = []
    approvals: list[Approval] = []
    messages: list[Message] = []
    movements: list[Movement] = []
    parcels: list[Parcel] = []
    evidence: list[dict[str, Any]] = []
    links: list[dict[str, Any]] = []
    claims: list[Claim] = []
    progress: Progress = Progress()
    earlier: Earlier | None = None
    audit_seq: int = 0
    effect_seq: int = 0
    seen: list[str] = []
    """Ids of events and keys of actions already handled."""
    waiting_for: Literal["buyer", "carrier", "amazon"] | None = None
    history: BuyerHistory = BuyerHistory()
    """What the seller knows of this buyer and item from other cases, as of the opening."""
    profile: dict[str, Any] = {}
    """The seller's settings that playbooks read (stock, guides, addresses), as of the opening."""

    @property
    def status(self) -> Status:
        """The one word for what the case waits for (CONTRACT 4, Status)."""
        if self.closed_at is not None:
            return "closed"
        if self.snoozed_until is not None:
            return "snoozed"
        if self.needs_person:
            return "waiting_agent"
        if self.waiting_for is not None:
            return _WAITING[self.waiting_for]
        return "open"

    @property
    def needs_person(self) -> bool:
        """Whether a decision, an approval or a blocking task is open."""
        return (
            (self.decision is not None and self.decision.answer is None)
            or any(a.state == "open" for a in self.approvals)
            or any(t.state == "open" and not t.side for t in self.tasks)
        )

    @property
    def currency(self) -> str:
        """The order's currency, or that of the order's marketplace."""
        return self.order.currency or marketplace(self.marketplace).currency

    @property
    def dispute(self) -> Claim | None:
        """The claim or chargeback that is open now; a chargeback outranks a claim."""
        open_now = [c for c in self.claims if c.decision is None]
        return next((c for c in open_now if c.kind == "chargeback"), next(iter(open_now), None))

    @property
    def clock_rules(self) -> ClockRules:
        """What the case's clocks run by."""
        return ClockRules.of(self.policy, self.calendar)

    def due(self, key: str, since: datetime) -> datetime:
        """Return when what starts at `since` is due by a duration of the policy (UTC).

        Internal clocks count the open time of the seller's calendar; everything else runs day and
        night (PLAYBOOKS B). Raises PolicyError for a key that is no duration here.
        """
        calendar = self.calendar if self.policy[key].clock == "internal" else None
        return add_business_time(since, self.policy.duration(key), calendar)

    def now_waiting(self) -> list[Message]:
        """Buyer's messages that nobody has answered, oldest first."""
        open_ones = [m for m in self.messages if m.direction == "in" and not m.answered]
        return sorted(open_ones, key=lambda m: m.at)

    def next_due(self) -> datetime | None:
        """The earliest due moment of a running clock; the engine's own looks are no deadline."""
        clocks = self.clocks.clocks.values()
        running = (c.due for c in clocks if not c.paused and not c.kind.endswith(".look"))
        return min(running, default=None)


_WAITING: dict[str, Status] = {
    "buyer": "waiting_buyer",
    "carrier": "waiting_carrier",
    "amazon": "waiting_amazon",
}
