"""The audit trail of a case: each entry carries a hash over itself and the entry before."""

import hashlib
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, bindparam, select

from cases.case import AuditEntry
from gateways.store.columns import clean, to_json
from gateways.store.tables import audit, cases

SHOWN = ("run", "seq", "at", "actor", "verified", "what", "why", "facts")


def entry_hash(previous: str, entry: dict[str, Any]) -> str:
    """Return SHA-256 over the previous entry's hash and this entry as canonical JSON."""
    return hashlib.sha256((previous + to_json(entry, sort_keys=True)).encode()).hexdigest()


def as_row(run: int, entry: AuditEntry) -> dict[str, Any]:
    """Return the entry as it is stored and hashed."""
    return {
        "run": run,
        "seq": entry.seq,
        "at": entry.at.astimezone(UTC),
        "actor": clean(entry.actor),
        "verified": entry.verified,
        "what": clean(entry.what),
        "why": clean(entry.why),
        "facts": entry.model_dump(mode="json", include={"facts"})["facts"],
    }


def append(tx: Connection, case_id: str, run: int, head: str, entries: list[AuditEntry]) -> str:
    """Append the entries that (case, run, seq) does not know yet; return the chain's new head.

    The caller holds the case's row, where it keeps `head`, the hash of the last entry.
    """
    rows = []
    for entry in _unknown(tx, case_id, run, entries):
        row = as_row(run, entry)
        digest = entry_hash(head, _hashed(case_id, row))
        rows.append(row | {"case_id": case_id, "previous": head, "hash": digest})
        head = digest
    if rows:
        tx.execute(_INSERT, rows)
    return head


def read(tx: Connection, case_id: str) -> list[dict[str, Any]]:
    """Return the entries in the order of the chain, with `previous` and `hash`."""
    return [dict(row) for row in tx.execute(_TRAIL, {"case_id": case_id}).mappings()]


def broken_at(tx: Connection, case_id: str) -> str | None:
    """Say where the chain is broken, or None: changed, removed, moved or cut off at the end."""
    head = ""
    for row in read(tx, case_id):
        if row["previous"] != head or row["hash"] != entry_hash(head, _hashed(case_id, row)):
            return f"run {row['run']}, entry {row['seq']}"
        head = row["hash"]
    kept = tx.execute(select(cases.c.audit_head).where(cases.c.case_id == case_id))
    return None if kept.scalar_one_or_none() in (head, None) else "end"


_INSERT = audit.insert()
_KNOWN = select(audit.c.seq).where(
    audit.c.case_id == bindparam("case_id"),
    audit.c.run == bindparam("run"),
    audit.c.seq.in_(bindparam("seqs", expanding=True)),
)
_TRAIL = (
    select(*(audit.c[key] for key in (*SHOWN, "previous", "hash")))
    .where(audit.c.case_id == bindparam("case_id"))
    .order_by(audit.c.position)
)


def _unknown(tx: Connection, case_id: str, run: int, entries: list[AuditEntry]) -> list[AuditEntry]:
    by_seq = {entry.seq: entry for entry in reversed(entries)}
    if not by_seq:
        return []
    known = tx.execute(_KNOWN, {"case_id": case_id, "run": run, "seqs": list(by_seq)})
    return [by_seq[seq] for seq in sorted(by_seq.keys() - set(known.scalars()))]


def _hashed(case_id: str, row: dict[str, Any]) -> dict[str, Any]:
    return {"case_id": case_id, **{key: row[key] for key in SHOWN}, "at": row["at"].isoformat()}
