"""The queue: one row a case, its audit trail, its file at the close, and what subscribers hear."""

from datetime import datetime
from typing import Any

from cases.books import Announced, BoardPage, BoardQuery, CaseRecord
from cases.case import AuditEntry
from gateways.store import audit, paging
from gateways.store import board_rows as rows
from gateways.store.engine import Database


class SqlBoard:
    """`cases.books.Board` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep the board in `database`."""
        self._database = database

    async def record(self, record: CaseRecord) -> None:
        """Write a version, its new audit entries and outgoing events, at once and only once.

        An older (run, version) than the stored one changes nothing on the board; audit entries
        are unique by (case, run, seq), outgoing events by id.
        """
        await self._database.write(rows.record, record)

    async def opened(self, announced: Announced, now: datetime) -> None:
        """Put a case on the board the moment it is handed to the engine, if it is not there."""
        await self._database.write(rows.announce, announced, now)

    async def page(self, query: BoardQuery) -> BoardPage:
        """Return a page, earliest due first (cases without a due moment last).

        Raises InvalidInput for an unknown view or order, or a cursor that is not ours.
        """
        return await self._database.read(paging.page, paging.prepared(query))

    async def snapshot(self, case_id: str) -> dict[str, Any] | None:
        """Return the latest recorded snapshot."""
        return await self._database.read(rows.snapshot, case_id)

    async def file(self, case_id: str) -> dict[str, Any] | None:
        """Return the case file of the last closed run."""
        return await self._database.read(rows.file, case_id)

    async def timeline(self, case_id: str) -> list[dict[str, Any]]:
        """Return the audit, oldest first, with hashes."""
        return await self._database.read(audit.read, case_id)

    async def verify_chain(self, case_id: str) -> str | None:
        """Say where the case's audit was tampered with, or None if it is whole."""
        return await self._database.read(audit.broken_at, case_id)

    async def annotate(
        self,
        case_id: str,
        snapshot: dict[str, Any],
        file: dict[str, Any],
        entry: AuditEntry,
        columns: dict[str, Any] | None = None,
    ) -> None:
        """Write a person's note, link or left-over task on a closed case, without a new run.

        `columns` where the board's own change too (a task done takes its date away). Raises
        IllegalAction with context `reason` `moved` if a new run began, or somebody else annotated,
        since `file` was read; the same entry again changes nothing. Raises LookupError for a case
        that is not on the board.
        """
        await self._database.write(rows.annotate, case_id, snapshot, file, entry, columns)

    async def changed_since(self, cursor: int, limit: int) -> list[dict[str, Any]]:
        """Return each case that changed after `cursor` once, at its latest change, in order.

        Keys: change (the next cursor), case_id, run, version, seller, playbook, stage, status,
        assignee, at. None is ever skipped, though cases are recorded side by side.
        """
        return await self._database.read(rows.changed_since, cursor, limit)

    async def last_change(self) -> int:
        """Return the cursor after which nothing has changed yet; 0 for an empty board."""
        return await self._database.read(rows.last_change)

    async def counts(self) -> list[dict[str, Any]]:
        """Count the board: seller, playbook, status, outcome, breached, cases."""
        return await self._database.read(rows.counts)
