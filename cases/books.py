"""What our own books must be able to do: the Protocols that `gateways/store` implements.

Every method is one transaction. All raise `StoreUnavailable` when the database is away. Times are
aware UTC datetimes handed in by the caller (the `Clock` port), never read by the store.
"""

from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import AwareDatetime, BaseModel, ConfigDict

from cases.case import AuditEntry, Outgoing
from cases.events import Event
from cases.money import Money


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


# ---------------------------------------------------------------- inbox


class Accepted(_Value):
    """What became of one webhook body: stored now, or known before. Both are acknowledged."""

    accepted: list[str]
    duplicates: list[str]


class InboxRow(_Value):
    """A stored event on its way to its case. `seq` is the order of storage."""

    seq: int
    event: Event
    attempts: int
    stored_at: AwareDatetime


class Inbox(Protocol):
    """Inbound events: stored before they are acknowledged, handed on in the order of storage."""

    async def accept(self, events: list[Event], now: datetime) -> Accepted:
        """Store every event that (seller, id) does not know yet; all or nothing."""
        ...

    async def claim(
        self, owner: str, limit: int, now: datetime, lease_seconds: int
    ) -> list[InboxRow]:
        """Lease the oldest events not yet handed on, oldest first.

        At most one owner holds a case's events at a time: an event is not handed out while an older
        one of the same case is leased to somebody else, or is waiting for its `retry_at`.
        """
        ...

    async def settle(
        self, seq: int, state: Literal["signalled", "kept", "dead"], note: str, now: datetime
    ) -> None:
        """The event was handed to its case, kept with the order, or is beyond us (dead letter)."""
        ...

    async def postpone(self, seqs: list[int], retry_at: datetime, note: str) -> None:
        """Give leased events back, to be tried again from `retry_at`."""
        ...

    async def pending(self) -> int:
        """Count the events not yet settled."""
        ...

    async def of_order(self, seller: str, order_id: str) -> list[Event]:
        """Every settled event of the order, oldest first (any state but dead)."""
        ...

    async def dead_letters(self) -> list[dict[str, Any]]:
        """List dead letters: seq, id, type, case_id, note, stored_at, event."""
        ...

    async def revive(self, seq: int) -> bool:
        """Put a dead letter back in line; False if there is none."""
        ...

    async def discard(self, seq: int) -> bool:
        """Take a dead letter out for good (kept for the record as `discarded`)."""
        ...


# ---------------------------------------------------------------- board and audit


class CaseRecord(_Value):
    """One version of a case for board, audit and subscribers. A later version wins."""

    case_id: str
    run: int
    version: int
    snapshot: dict[str, Any]
    """The case as the API shows it, without `actions` and `temporal_url`."""
    columns: dict[str, Any]
    """What the board filters and sorts by: see `BOARD_COLUMNS`."""
    file: dict[str, Any] | None = None
    """The whole case file, kept at the close so that the next run knows it."""
    audit: list[AuditEntry]
    outgoing: list[Outgoing]
    recorded_at: AwareDatetime


BOARD_COLUMNS = (
    "seller",  # str
    "marketplace",  # str, country code
    "order_id",  # str | None
    "playbook",  # str
    "stage",  # str
    "status",  # str
    "outcome",  # str | None
    "assignee",  # str | None
    "next_due",  # datetime | None
    "breached",  # bool
    "breaching",  # bool: breached, or a person's clock has rung
    "risk",  # float, money at stake
    "needs_approval",  # bool
    "appeal_open",  # bool
    "documents_missing",  # bool
    "failed_action",  # bool
    "buyer",  # str, searched by q
    "title",  # str, searched by q
    "opened_at",  # datetime
    "closed_at",  # datetime | None
)


class BoardQuery(_Value):
    """A page of the queue."""

    view: str = "all"
    playbook: str | None = None
    marketplace: str | None = None
    status: str | None = None
    assignee: str | None = None
    q: str | None = None
    sort: str = "next_due"
    limit: int = 50
    cursor: str | None = None
    me: str | None = None
    """The asking person's name, for the view `mine`."""


class BoardPage(_Value):
    """Snapshots (short form) and the cursor of the next page."""

    cases: list[dict[str, Any]]
    next_cursor: str | None


class Board(Protocol):
    """The queue, one row a case, and the audit trail, hash-chained per case."""

    async def record(self, record: CaseRecord) -> None:
        """Write a version, its new audit entries and outgoing events, at once and only once.

        An older (run, version) than the stored one changes nothing on the board; audit entries are
        unique by (case, run, seq), outgoing events by id.
        """
        ...

    async def opened(
        self,
        case_id: str,
        run: int,
        columns: dict[str, Any],
        snapshot: dict[str, Any],
        now: datetime,
    ) -> None:
        """Put a case on the board the moment it is handed to the engine, if it is not there."""
        ...

    async def page(self, query: BoardQuery) -> BoardPage:
        """Return a page, earliest due first (cases without a due moment last)."""
        ...

    async def snapshot(self, case_id: str) -> dict[str, Any] | None:
        """Return the latest recorded snapshot."""
        ...

    async def file(self, case_id: str) -> dict[str, Any] | None:
        """Return the case file of the last closed run."""
        ...

    async def timeline(self, case_id: str) -> list[dict[str, Any]]:
        """Return the audit, oldest first, with hashes."""
        ...

    async def verify_chain(self, case_id: str) -> str | None:
        """Say where the case's audit was tampered with, or None if it is whole."""
        ...

    async def annotate(
        self,
        case_id: str,
        snapshot: dict[str, Any],
        file: dict[str, Any],
        entry: AuditEntry,
        columns: dict[str, Any] | None = None,
    ) -> None:
        """A person's note, link or left-over task on a closed case: board and audit, no new run.

        `columns` where the board's own change too (a task done takes its date away). Raises
        IllegalAction with context `reason` `moved` if the case went on since `file` was read.
        """
        ...

    async def earlier_of_buyer(
        self, seller: str, buyer: str, since: datetime
    ) -> list[dict[str, Any]]:
        """Return snapshots of that buyer's cases opened since then (for the buyer's history)."""
        ...

    async def changed_since(self, cursor: int, limit: int) -> list[dict[str, Any]]:
        """Return board changes after `cursor` for the event stream: change, case_id, version…"""
        ...

    async def last_change(self) -> int:
        """Return the cursor after which nothing has changed yet; 0 for an empty board."""
        ...

    async def counts(self) -> list[dict[str, Any]]:
        """Count the board: seller, playbook, status, outcome, breached, cases."""
        ...


# ---------------------------------------------------------------- money

MovementState = Literal[
    "proposed", "approved", "submitting", "applied", "rejected", "unknown", "observed"
]


class Intent(_Value):
    """A refund that the case wants.

    `movement_id` is chosen in workflow state before anything is sent.
    """

    movement_id: str
    case_id: str
    seller: str
    marketplace: str
    order_id: str
    item: str
    purpose: str
    sequence: int
    amount: Money
    paid: Money
    """What the buyer paid: the cap."""
    excluded_by_shipment: bool = True
    """False where two persons approved both refund and parcel, or the refund is partial."""


class LedgerRow(_Value):
    """One row of the ledger."""

    movement_id: str
    case_id: str
    seller: str
    order_id: str
    state: MovementState
    amount: Money
    purpose: str
    sequence: int
    feed_id: str | None = None
    document_id: str | None = None
    content_sha256: str | None = None
    sent_at: AwareDatetime | None = None
    code: str = ""
    message: str = ""
    by: str = "seller"
    created_at: AwareDatetime
    settled_at: AwareDatetime | None = None


class RefundLedger(Protocol):
    """Money that moves once: cap, exclusivity and freeze are checked under the row lock."""

    async def intend(self, intent: Intent, now: datetime) -> LedgerRow:
        """Write the intent (state `approved`) if new and allowed; return the row as it stands.

        Raises RefusedMovement with context `reason` (`cap` with `left`, `shipment`, `frozen`).
        Cap: refunds applied, observed, in flight and unknown of the order plus this one never
        exceed `paid`.
        """
        ...

    async def lease_create(
        self, seller: str, feed_type: str, owner: str, now: datetime, seconds: int
    ) -> bool:
        """Take the one place for a `createFeed` of this seller and type; False if taken."""
        ...

    async def release_create(self, seller: str, feed_type: str, owner: str) -> None:
        """Give the place back."""
        ...

    async def submitting(
        self, movement_id: str, document_id: str, sha256: str, now: datetime
    ) -> bool:
        """Mark `approved` → `submitting`, right before the feed is created.

        Rechecks cap and freeze; False if the row is not `approved` (someone was here before).
        """
        ...

    async def settle(
        self,
        movement_id: str,
        state: Literal["approved", "submitting", "applied", "rejected", "unknown"],
        now: datetime,
        *,
        feed_id: str | None = None,
        code: str = "",
        message: str = "",
    ) -> LedgerRow:
        """Write what became of it. `applied` and `rejected` are final and never change again.

        `approved` = it certainly did not leave and may be submitted again.
        """
        ...

    async def observe(
        self,
        seller: str,
        order_id: str,
        case_id: str,
        refund_id: str,
        amount: Money,
        by: str,
        now: datetime,
    ) -> bool:
        """Write a refund that somebody else made, once per refund id; True if it was new."""
        ...

    async def rows(self, seller: str, order_id: str) -> list[LedgerRow]:
        """Return all rows of the order, oldest first."""
        ...

    async def row(self, movement_id: str) -> LedgerRow | None:
        """Return one row."""
        ...

    async def unsettled(self, before: datetime) -> list[LedgerRow]:
        """Return what was sent before that moment and has no known end, for the sweep."""
        ...

    async def claimed_feeds(self, seller: str) -> set[str]:
        """Return feed ids that already belong to a row."""
        ...

    async def freeze(self, seller: str, order_id: str, frozen: bool) -> None:
        """Set or lift the freeze of a claim or chargeback: nothing new leaves while it is set."""
        ...


# ---------------------------------------------------------------- parcels


class ShipmentRow(_Value):
    """One second parcel in our books."""

    reference: str
    case_id: str
    seller: str
    order_id: str
    state: Literal["approved", "submitting", "applied", "rejected", "unknown"]
    lines: list[dict[str, Any]]
    part: bool
    created_at: AwareDatetime
    code: str = ""
    message: str = ""


class ShipmentBook(Protocol):
    """Parcels that leave once, and not beside a refund unless two persons agreed."""

    async def intend(
        self, row: ShipmentRow, excluded_by_refund: bool, now: datetime
    ) -> ShipmentRow:
        """Write the intent if new and allowed; return the row as it stands.

        Raises RefusedMovement with context `reason` (`refund`, `frozen`).
        """
        ...

    async def settle(
        self,
        reference: str,
        state: Literal["approved", "submitting", "applied", "rejected", "unknown"],
        now: datetime,
        code: str = "",
        message: str = "",
    ) -> ShipmentRow:
        """Write what became of it; final states never change again.

        `submitting` raises RefusedMovement (`frozen`) for a parcel that has not left yet;
        `approved` = it certainly did not leave and may be sent again.
        """
        ...

    async def rows(self, seller: str, order_id: str) -> list[ShipmentRow]:
        """Return all second parcels of the order."""
        ...


# ---------------------------------------------------------------- messages


class MessageRow(_Value):
    """One outgoing message: written before it is sent, sent at most once."""

    message_id: str
    case_id: str
    seller: str
    order_id: str | None
    intent: str
    template: str
    subject: str
    text: str
    language: str
    fallback: bool
    channel: str
    to: str
    state: Literal["queued", "sending", "sent", "failed", "unknown"]
    why: str = ""
    created_at: AwareDatetime
    sent_at: AwareDatetime | None = None


class MessageBook(Protocol):
    """Messages that go out once."""

    async def queue(self, row: MessageRow) -> MessageRow:
        """Write the message if its id is new; return the row as it stands."""
        ...

    async def sending(self, message_id: str, now: datetime) -> bool:
        """Mark `queued` → `sending`, right before the step that cannot be taken back.

        False if it is not `queued`.
        """
        ...

    async def settle(
        self,
        message_id: str,
        state: Literal["queued", "sent", "failed", "unknown"],
        now: datetime,
        why: str = "",
    ) -> MessageRow:
        """Write what became of it; `queued` = it certainly did not leave and may be tried again."""
        ...

    async def give_up(self, message_id: str, now: datetime, why: str) -> MessageRow:
        """Close the door: `queued` → `failed` (it can never leave), `sending` → `unknown`."""
        ...

    async def of_case(self, case_id: str) -> list[MessageRow]:
        """Return the case's outgoing messages, oldest first."""
        ...


# ---------------------------------------------------------------- sellers and tokens


class SellerProfile(_Value):
    """A seller and the settings that cases start with."""

    seller: str
    autopilot: Literal["off", "assist", "full"] = "full"
    policy: dict[str, Any] = {}
    sender: str = ""
    """The registered sender address of outgoing mail."""
    settings: dict[str, Any] = {}


class Sellers(Protocol):
    """Who sells here."""

    async def profile(self, seller: str) -> SellerProfile | None:
        """Return the seller's profile, or None if nobody by that name sells here."""
        ...

    async def save(self, profile: SellerProfile) -> None:
        """Create or replace a profile."""
        ...

    async def all(self) -> list[SellerProfile]:
        """Return every profile, by name."""
        ...


Role = Literal["viewer", "agent", "lead", "finance", "admin"]


class Person(_Value):
    """Who acts."""

    name: str
    role: Role


class Tokens(Protocol):
    """Bearer tokens, stored hashed."""

    async def issue(self, person: Person, token: str, now: datetime) -> None:
        """Store the hash of a token for a person."""
        ...

    async def who(self, token: str) -> Person | None:
        """Return whose token this is (constant-time over the hash)."""
        ...

    async def revoke(self, name: str) -> int:
        """Forget every token of a person; return how many there were."""
        ...
