"""The queue of cases and the audit trail."""

from datetime import datetime
from typing import Any, Protocol

from pydantic import AwareDatetime

from cases.books.openings import Announced
from cases.books.values import Value
from cases.case import AuditEntry, Outgoing


class CaseRecord(Value):
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


class BoardQuery(Value):
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


class BoardPage(Value):
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

    async def opened(self, announced: Announced, now: datetime) -> None:
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

    async def changed_since(self, cursor: int, limit: int) -> list[dict[str, Any]]:
        """Return board changes after `cursor` for the event stream: change, case_id, version…"""
        ...

    async def last_change(self) -> int:
        """Return the cursor after which nothing has changed yet; 0 for an empty board."""
        ...

    async def counts(self) -> list[dict[str, Any]]:
        """Count the board: seller, playbook, status, outcome, breached, cases."""
        ...
