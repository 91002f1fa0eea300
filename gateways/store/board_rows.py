"""What the board's transactions do: each function runs inside one."""

from datetime import datetime
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict
from sqlalchemy import Connection, bindparam, delete, func, select, update

from cases.books import Announced, CaseRecord
from cases.books.figures import RUNGS
from cases.case import AuditEntry
from cases.errors import IllegalAction
from gateways.store import audit
from gateways.store.columns import FAR, LONG_AGO, AnyRow
from gateways.store.engine import lock
from gateways.store.inserts import add_if_new
from gateways.store.outbox import waiting_rows
from gateways.store.paging import fold
from gateways.store.tables import FLAGS, cases, changes, documents, outbox

_ANNOUNCED = -1
"""The version of a case that is on the board but has not recorded anything yet."""


class _Columns(BaseModel):
    """`BOARD_COLUMNS` as they arrive: times may have become text on their way through JSON."""

    model_config = ConfigDict(extra="ignore")

    seller: str
    marketplace: str = ""
    order_id: str | None = None
    playbook: str = "question"
    stage: str = "start"
    status: str = "open"
    outcome: str | None = None
    assignee: str | None = None
    next_due: AwareDatetime | None = None
    breached: bool = False
    breaching: bool = False
    rung: str = ""
    risk: float = 0.0
    needs_approval: bool = False
    appeal_open: bool = False
    documents_missing: bool = False
    failed_action: bool = False
    buyer: str = ""
    title: str = ""
    opened_at: AwareDatetime
    closed_at: AwareDatetime | None = None


def record(tx: Connection, record: CaseRecord) -> None:
    """Write a version of a case: see `SqlBoard.record`."""
    case_id, at = record.case_id, (record.run, record.version)
    columns = record.columns | {"rung": _rung(record.snapshot)}
    row = _board_row(case_id, record.run, columns, record.recorded_at)
    stored = _hold(tx, row, record.snapshot)
    newer = at > (stored.run, stored.version)
    head = audit.append(tx, case_id, record.run, stored.audit_head, record.audit)
    if newer or head != stored.audit_head:
        changed = row | {"version": record.version} if newer else {}
        tx.execute(_UPDATE_CASE, {"key": case_id, **changed, "audit_head": head})
    shown = _shown(record.snapshot) if newer else {}
    if record.file is not None and at >= (stored.file_run, stored.file_version):
        shown |= _kept(record.file, *at)
    if shown:
        tx.execute(_UPDATE_DOCUMENT, {"key": case_id, **shown})
    add_if_new(tx, outbox, waiting_rows(case_id, record.outgoing), "id")
    if newer:
        _note_change(tx, case_id)


def announce(tx: Connection, case: Announced, now: datetime) -> None:
    """Put a case on the board if it is not there."""
    row = _board_row(case.case_id, case.run, {"opened_at": now} | case.columns, now)
    if _add(tx, row, case.snapshot):
        _note_change(tx, case.case_id)


def annotate(
    tx: Connection,
    case_id: str,
    snapshot: dict[str, Any],
    file: dict[str, Any],
    entry: AuditEntry,
    columns: dict[str, Any] | None,
) -> None:
    """Write on a closed case: see `SqlBoard.annotate`."""
    run = int(file["run"])
    stored = _held(tx, case_id)
    if stored is None:
        raise LookupError(f"no case {case_id} on the board")
    if stored.run != run:
        raise IllegalAction("The case has been reopened meanwhile.", reason="moved")
    head = audit.append(tx, case_id, run, stored.audit_head, [entry])
    if head == stored.audit_head:
        _require_same_entry(tx, case_id, run, entry)
        return
    version = max(stored.version, int(snapshot.get("version", stored.version)))
    row = _board_row(case_id, run, columns, entry.at) if columns else {}
    tx.execute(_UPDATE_CASE, {"key": case_id, **row, "version": version, "audit_head": head})
    shown = _shown(snapshot) | _kept(file, run, version)
    tx.execute(_UPDATE_DOCUMENT, {"key": case_id, **shown})
    _note_change(tx, case_id)


_SNAPSHOT = select(documents.c.snapshot).where(documents.c.case_id == bindparam("case_id"))


def snapshot(tx: Connection, case_id: str) -> dict[str, Any] | None:
    """Return the latest recorded snapshot."""
    return tx.execute(_SNAPSHOT, {"case_id": case_id}).scalar_one_or_none()


def file(tx: Connection, case_id: str) -> dict[str, Any] | None:
    """Return the case file of the last closed run."""
    found = tx.execute(select(documents.c.file).where(documents.c.case_id == case_id))
    return found.scalar_one_or_none()


_OF_BUYER = (
    select(documents.c.snapshot)
    .join_from(cases, documents)
    .where(
        cases.c.seller == bindparam("seller"),
        cases.c.buyer == bindparam("buyer"),
    )
    .order_by(cases.c.opened_at, cases.c.case_id)
)


def of_buyer(tx: Connection, seller: str, buyer: str) -> list[dict[str, Any]]:
    """Return snapshots of that buyer's cases, oldest first; an empty name is nobody."""
    if not buyer:
        return []
    found = tx.execute(_OF_BUYER, {"seller": seller, "buyer": buyer})
    return list(found.scalars())


_CHANGED = (
    select(
        changes.c.change,
        changes.c.case_id,
        cases.c.run,
        cases.c.version,
        cases.c.seller,
        cases.c.playbook,
        cases.c.stage,
        cases.c.status,
        cases.c.assignee,
        cases.c.recorded_at.label("at"),
    )
    .join_from(changes, cases)
    .where(changes.c.change > bindparam("cursor"))
    .order_by(changes.c.change)
    .limit(bindparam("most"))
)


def changed_since(tx: Connection, cursor: int, limit: int) -> list[dict[str, Any]]:
    """Return the latest change of each case after `cursor`."""
    # Waits for writers that have taken their number but are not visible yet.
    lock(tx, "board.change")
    found = tx.execute(_CHANGED, {"cursor": cursor, "most": limit}).mappings()
    return [dict(row) | {"version": max(0, row["version"])} for row in found]


def last_change(tx: Connection) -> int:
    """Return the number of the latest change that everybody can see."""
    lock(tx, "board.change")
    return int(tx.execute(select(func.max(changes.c.change))).scalar_one() or 0)


def counts(tx: Connection) -> list[dict[str, Any]]:
    """Count the board by what its figures are drawn by."""
    by = [cases.c[name] for name in ("seller", "playbook", "status", "outcome", "breached")]
    found = tx.execute(select(*by, func.count().label("cases")).group_by(*by).order_by(*by))
    return [dict(row) for row in found.mappings()]


_HELD = (
    select(
        cases.c.run,
        cases.c.version,
        cases.c.audit_head,
        documents.c.file_run,
        documents.c.file_version,
    )
    .join_from(cases, documents)
    .where(cases.c.case_id == bindparam("case_id"))
    .with_for_update()
)


def _held(tx: Connection, case_id: str) -> AnyRow | None:
    return tx.execute(_HELD, {"case_id": case_id}).one_or_none()


def _hold(tx: Connection, row: dict[str, Any], snapshot: dict[str, Any]) -> AnyRow:
    """Hold the case's row until the transaction ends; a new case is announced by it first."""
    held = _held(tx, row["case_id"])
    if held is not None:
        return held
    _add(tx, row, snapshot)
    return tx.execute(_HELD, {"case_id": row["case_id"]}).one()


def _add(tx: Connection, row: dict[str, Any], snapshot: dict[str, Any]) -> bool:
    new = row | {"version": _ANNOUNCED, "audit_head": ""}
    if not add_if_new(tx, cases, [new], "case_id"):
        return False
    tx.execute(documents.insert(), {"case_id": row["case_id"], **_shown(snapshot)})
    return True


_UPDATE_CASE = update(cases).where(cases.c.case_id == bindparam("key"))
_UPDATE_DOCUMENT = update(documents).where(documents.c.case_id == bindparam("key"))
_FORGET_CHANGE = delete(changes).where(changes.c.case_id == bindparam("case_id"))
_ADD_CHANGE = changes.insert()


def _note_change(tx: Connection, case_id: str) -> None:
    lock(tx, "board.change", shared=True)
    tx.execute(_FORGET_CHANGE, {"case_id": case_id})
    tx.execute(_ADD_CHANGE, {"case_id": case_id})


def _require_same_entry(tx: Connection, case_id: str, run: int, entry: AuditEntry) -> None:
    wanted = audit.as_row(run, entry)
    trail = audit.read(tx, case_id)
    if not any(all(row[key] == wanted[key] for key in audit.SHOWN) for row in trail):
        raise IllegalAction("Somebody else annotated the case meanwhile.", reason="moved")


def _board_row(
    case_id: str, run: int, columns: dict[str, Any], recorded_at: datetime
) -> dict[str, Any]:
    board = _Columns.model_validate(columns)
    row = board.model_dump()
    if board.status == "closed":
        row |= dict.fromkeys(FLAGS, False) | {"rung": ""}
    words = (case_id, board.order_id or "", board.buyer, board.title)
    return {
        **row,
        "case_id": case_id,
        "run": run,
        "recorded_at": recorded_at,
        "due_sort": board.next_due or FAR,
        "due_last": board.next_due or LONG_AGO,
        "closed_first": board.closed_at or FAR,
        "closed_last": board.closed_at or LONG_AGO,
        "search": "\n".join(fold(word) for word in words),
    }


def _rung(snapshot: dict[str, Any]) -> str:
    """Return the furthest rung that a clock of the case has reached (`RUNGS`, empty for none)."""
    rung = [clock.get("rung") or "" for clock in snapshot.get("clocks") or ()]
    known = [("late" if one.startswith("+") else one) for one in rung]
    return max((one for one in known if one in RUNGS), key=RUNGS.index, default="")


def _kept(file: dict[str, Any], run: int, version: int) -> dict[str, Any]:
    return {"file": file, "file_run": run, "file_version": version}


def _shown(snapshot: dict[str, Any]) -> dict[str, Any]:
    return {"snapshot": snapshot, "brief": _brief(snapshot)}


def _brief(snapshot: dict[str, Any]) -> dict[str, Any]:
    """Return what a list shows: all but the thread, the evidence and the ledger's rows."""
    brief = {key: snapshot[key] for key in snapshot if key not in ("messages", "evidence")}
    if isinstance(brief.get("ledger"), dict):
        brief["ledger"] = {k: v for k, v in brief["ledger"].items() if k != "rows"}
    return brief
