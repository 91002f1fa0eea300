"""The bodies of agents' actions (CONTRACT 5, the table of actions)."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from cases.events import Moment

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Grade = Literal["as_sold", "opened", "buyer_damaged", "carrier_damaged", "wrong_item", "empty"]


class Body(BaseModel):
    """The body of an action; a misspelt field is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Assign(Body):
    """Give the case to somebody; an empty name takes it back to the team."""

    assignee: Annotated[str, StringConstraints(strip_whitespace=True, max_length=100)] | None


class Note(Body):
    """Write something down for colleagues."""

    text: Words


class Reply(Body):
    """Answer the buyer in your own words; linted first."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000)]
    attachments: list[dict[str, Any]] = []


class Decide(Body):
    """Answer the open decision."""

    option: str
    note: str | None = None
    text: str | None = None


class Refund(Body):
    """Pay money back; above the limit it becomes an approval."""

    amount: Decimal = Field(gt=0)
    reason: Words
    items: list[Any] = []


class Reship(Body):
    """Send goods again."""

    reason: Words
    items: list[Any] = []
    address: dict[str, str] | None = None


class Approve(Body):
    """Agree to a movement of money or goods."""

    approval_id: str | None = None
    reason: str | None = None


class Reject(Approve):
    """Refuse a movement of money or goods."""


class CompleteTask(Body):
    """Say how a task ended."""

    task_id: str | None = None
    kind: str | None = None
    result: Literal["done", "failed"] = "done"
    reference: str | None = None
    grade: Grade | None = None
    note: str | None = None
    files: list[Any] = []


class ExtendDeadline(Body):
    """Move a clock's due moment; the old one stays in the record."""

    clock: str
    until: Moment
    reason: Words


class Snooze(Body):
    """Pause the internal clocks until a moment."""

    until: Moment
    reason: Words


class Resume(Body):
    """Go on before the snooze ends."""


class SwitchPlaybook(Body):
    """Go on as another playbook."""

    playbook: str
    reason: Words


class NoResponseNeeded(Body):
    """The buyer's message needs no answer."""

    message_id: str | None = None


class AddEvidence(Body):
    """Add to the evidence."""

    item: Words
    text: str | None = None
    file: dict[str, Any] | str | None = None


class Link(Body):
    """Link another case."""

    case_id: Words
    kind: Words


class Close(Body):
    """End the case."""

    outcome: str
    reason: Words


class Reopen(Body):
    """Start a new run of a closed case."""

    reason: Words
