"""How a case starts: what is known beforehand, and which playbook the first event calls for."""

from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict

from cases.actions import Request
from cases.case import Autopilot, CaseFile, Earlier, Message
from cases.conversation import FBA_TOPICS, TOPIC_RANK, is_plain_thanks, is_robot, topic_of
from cases.events import (
    BuyerMessage,
    Event,
    FeedbackReceived,
    ReturnRequested,
    ShipmentUpdated,
)
from cases.limits import BuyerHistory, is_high_value
from cases.money import Money
from cases.opening_hours import BusinessCalendar
from cases.parcels import may_be_lost
from cases.policy import CasePolicy
from cases.policy.case import shared


class CaseStart(BaseModel):
    """The input of a run. A continued run carries its file and nothing else matters."""

    model_config = ConfigDict(frozen=True)

    case_id: str
    seller: str
    marketplace: str
    order_id: str | None
    started_at: AwareDatetime
    """The case's own time at the start of this run, from the dispatcher's Clock."""
    autopilot: Autopilot = "full"
    policy: Annotated[CasePolicy, AfterValidator(shared)]
    calendar: BusinessCalendar | None = None
    """The seller's business calendar with its public holidays written out, if there is one."""
    profile: dict[str, Any] = {}
    history: BuyerHistory = BuyerHistory()
    known: list[Event] = []
    """Events of the order that were settled before this case opened."""
    earlier: CaseFile | None = None
    """The file of the run before, once it was closed."""
    reopened: Request | None = None
    carried: CaseFile | None = None
    pending: list[Event] = []


def new_case(start: CaseStart) -> CaseFile:
    """Open a file: afresh, or with the earlier case in view."""
    fresh = CaseFile(
        case_id=start.case_id,
        seller=start.seller,
        marketplace=start.marketplace,
        order_id=start.order_id,
        opened_at=start.started_at,
        autopilot=start.autopilot,
        policy=start.policy,
        calendar=start.calendar,
        profile=start.profile,
        history=start.history,
    )
    before = start.earlier
    if before is None:
        return fresh
    # A new run knows the earlier one: thread, books and leftovers stay in view; clocks, questions
    # and the alerts of then do not.
    return fresh.model_copy(
        update={
            "run": before.run + 1,
            "version": before.version,
            "order": before.order,
            "messages": [m.model_copy(update={"answered": True}) for m in before.messages],
            "movements": before.movements,
            "parcels": before.parcels,
            "tasks": before.tasks,
            "claims": before.claims,
            "evidence": before.evidence,
            "links": before.links,
            "assignee": before.assignee,
            "seen": before.seen,
            "earlier": Earlier(
                outcome=before.outcome,
                closed_at=before.closed_at,
                playbook=before.playbook,
                summary=f"closed {before.outcome} as {before.playbook}",
            ),
        },
        deep=True,
    )


def reopens(event: Event) -> bool:
    """Whether an event starts a new run of a closed case: plain thanks and robots never do."""
    if not event.opens_a_case():
        return False
    if event.type != "buyer.message":
        return True
    message = heard(event)
    return not (is_robot(message) or is_plain_thanks(message))


def heard(event: Event) -> Message:
    """Return a buyer's message as the thread keeps it."""
    data = event.as_data(BuyerMessage)
    readings = dict(event.readings or {})
    words = dict(readings.get("words") or {})
    if data.topic is not None:
        words |= {"topic": data.topic, "topic_given": True}
    if data.auto_reply:
        words |= {"robot": True}
    return Message(
        id=data.message_id or event.id,
        direction="in",
        text=data.text,
        language=data.language or words.get("language"),
        at=event.occurred_at,
        attachments=data.attachments,
        reading=readings | {"words": words},
    )


class Way(BaseModel):
    """Where a case begins: its playbook, its stage, and why a person, if one must."""

    model_config = ConfigDict(frozen=True)

    playbook: str
    stage: str = "start"
    why: str = ""
    urgent: bool = False


_BY_TYPE = {
    "return.received": "returned_goods",
    "claim.opened": "claim",
    "claim.decided": "claim",
    "chargeback.opened": "chargeback",
    "chargeback.decided": "chargeback",
    "cancellation.requested": "cancellation",
    "address_change.requested": "address_change",
    "feedback.received": "negative_rating",
    "reimbursement.detected": "reimbursement",
}


def topic_for(case: CaseFile, event: Event) -> str | None:
    """Name the playbook that an opening event calls for (PLAYBOOKS C); None = nobody can tell."""
    if event.type in _BY_TYPE:
        return _BY_TYPE[event.type]
    if event.type == "shipment.updated":
        lost = event.as_data(ShipmentUpdated).status == "lost"
        return "lost" if lost else "delayed"
    if event.type == "return.requested":
        label = event.as_data(ReturnRequested).label
        return "returned_goods" if label in ("amazon", "prepaid") else "unwanted"
    topic = first_of(*(topic_of(message) for message in case.now_waiting()))
    if topic == "lost" and not may_be_lost(case, event.occurred_at):
        return "delayed"
    return topic


def first_of(*topics: str | None) -> str | None:
    """Name the topic that comes first where several are brought up at once (PLAYBOOKS C)."""
    return min((topic for topic in topics if topic is not None), key=_rank, default=None)


def _rank(topic: str) -> int:
    return TOPIC_RANK.index(topic) if topic in TOPIC_RANK else len(TOPIC_RANK)


def is_review(event: Event) -> bool:
    """Whether the event is a product review, which may come without an order."""
    if event.type != "feedback.received":
        return False
    return event.as_data(FeedbackReceived).kind == "product_review"


def redirected(case: CaseFile, topic: str) -> bool:
    """Whether Amazon's customer service handles this (PLAYBOOKS A5)."""
    return case.order.channel == "FBA" and topic in FBA_TOPICS


def dear(case: CaseFile) -> bool:
    """Whether the order's value alone calls for a person (A10)."""
    return is_high_value(Money.rounded(case.order.paid, case.currency), case.policy)
