"""All tables, as the code sees them; `migrations/` builds them and a test compares the two."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
)

from gateways.store.columns import BigId, Json, UtcTime, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _counted(name: str) -> Column[int]:
    """Return a key that the database counts up and never gives twice."""
    return Column(name, BigId, primary_key=True, autoincrement=True)


def _text(name: str, *, default: str | None = None) -> Column[str]:
    return Column(name, Words, nullable=False, default=default)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=False)


inbox = Table(
    "inbox",
    metadata,
    _counted("seq"),
    _text("seller"),
    _text("event_id"),
    _text("case_id"),
    _text("type"),
    Column("event", Json, nullable=False),
    _text("state", default="waiting"),  # waiting, signalled, kept, dead, discarded
    Column("attempts", Integer, nullable=False, default=0),
    Column("owner", Words),
    Column("leased_until", UtcTime),
    Column("retry_at", UtcTime),
    _text("note", default=""),
    Column("stored_at", UtcTime, nullable=False),
    Column("settled_at", UtcTime),
    Column("trail", Json(none_as_null=True)),  # what `telemetry.trail` carries
    UniqueConstraint("seller", "event_id"),
    Index(None, "state", "seq"),
    Index(None, "case_id", "seq"),
    sqlite_autoincrement=True,
)

cases = Table(
    "cases",
    metadata,
    Column("case_id", Words, primary_key=True),
    Column("run", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    _text("seller"),
    _text("marketplace"),
    Column("order_id", Words),
    _text("playbook"),
    _text("stage"),
    _text("status"),
    Column("outcome", Words),
    Column("assignee", Words),
    Column("next_due", UtcTime),
    # `next_due`, or the end of time: the board's order without NULLs, so that an index serves it.
    Column("due_sort", UtcTime, nullable=False),
    # The same for the other orders: the end or the beginning of time where there is no moment.
    Column("due_last", UtcTime, nullable=False),
    Column("closed_first", UtcTime, nullable=False),
    Column("closed_last", UtcTime, nullable=False),
    _flag("breached"),
    _flag("breaching"),
    # How far a person's clock has rung: see `cases.books.figures.RUNGS`; empty = not at all.
    Column("rung", Words, nullable=False, default="", server_default=""),
    Column("risk", Float, nullable=False, default=0.0),
    _flag("needs_approval"),
    _flag("appeal_open"),
    _flag("documents_missing"),
    _flag("failed_action"),
    _text("buyer"),
    _text("title"),
    # Case, order, buyer and title in lower case, because SQLite's own folding knows ASCII only.
    _text("search"),
    Column("opened_at", UtcTime, nullable=False),
    Column("closed_at", UtcTime),
    Column("recorded_at", UtcTime, nullable=False),
    _text("audit_head", default=""),
    Index(None, "due_sort", "case_id"),
    Index(None, "status", "due_sort", "case_id"),
    Index(None, "assignee", "due_sort", "case_id"),
    Index(None, "marketplace", "due_sort", "case_id"),
    Index(None, "playbook", "due_sort", "case_id"),
    Index(None, "order_id"),
    Index(None, "due_last", "case_id"),
    Index(None, "closed_first", "case_id"),
    Index(None, "closed_last", "case_id"),
    Index(None, "opened_at", "case_id"),
    Index(None, "risk", "case_id"),
    Index(None, "seller", "buyer", "opened_at"),
    # Holds all that figures are drawn by, so that counting reads no rows.
    Index(None, "status", "playbook", "rung", "breached", "due_sort"),
)

FLAGS = ("breaching", "needs_approval", "appeal_open", "documents_missing", "failed_action")
"""Columns that are a view of the board each; false on closed cases."""

for _name in FLAGS:
    _set = cases.c[_name].is_(True)
    Index(
        f"ix_cases_{_name}",
        cases.c.due_sort,
        cases.c.case_id,
        sqlite_where=_set,
        postgresql_where=_set,
    )

# Apart from `cases`, so that what searches, sorts and counts the board reads narrow rows only.
documents = Table(
    "documents",
    metadata,
    Column("case_id", Words, ForeignKey("cases.case_id"), primary_key=True),
    Column("snapshot", Json, nullable=False),
    Column("brief", Json, nullable=False),  # the snapshot as a list shows it
    # The case file of the last closed run, and which version of the case it is.
    Column("file", Json(none_as_null=True)),
    Column("file_run", Integer, nullable=False, default=0),
    Column("file_version", Integer, nullable=False, default=0),
)

# The latest change of each case, numbered upwards: what the event stream reads.
changes = Table(
    "changes",
    metadata,
    _counted("change"),
    Column("case_id", Words, ForeignKey("cases.case_id"), nullable=False, unique=True),
    sqlite_autoincrement=True,
)

audit = Table(
    "audit",
    metadata,
    _counted("position"),
    Column("case_id", Words, ForeignKey("cases.case_id"), nullable=False),
    Column("run", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
    _text("actor"),
    _flag("verified"),
    _text("what"),
    _text("why"),
    Column("facts", Json, nullable=False),
    _text("previous"),
    _text("hash"),
    UniqueConstraint("case_id", "run", "seq"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    _counted("seq"),
    Column("id", Words, nullable=False, unique=True),
    _text("case_id"),
    _text("type"),
    Column("at", UtcTime, nullable=False),
    Column("data", Json, nullable=False),
    _text("state", default="waiting"),  # waiting, delivered, parked
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_try", UtcTime, nullable=False),
    _text("note", default=""),
    Column("settled_at", UtcTime),
    Column("taken_by", Json(none_as_null=True)),  # subscribers that have it; NULL = none
    Index(None, "state", "next_try", "seq"),
    sqlite_autoincrement=True,
)

# One row an order: what movements of money and goods lock, and the freeze.
orders = Table(
    "orders",
    metadata,
    Column("seller", Words, primary_key=True),
    Column("order_id", Words, primary_key=True),
    _flag("frozen"),
)


def _movement_columns() -> list[Column[Any]]:
    return [
        _text("case_id"),
        _text("seller"),
        _text("order_id"),
        _text("state"),
        _text("code", default=""),
        _text("message", default=""),
        Column("created_at", UtcTime, nullable=False),
        Column("sent_at", UtcTime),
        Column("settled_at", UtcTime),
    ]


ledger = Table(
    "ledger",
    metadata,
    _counted("seq"),
    Column("movement_id", Words, nullable=False, unique=True),
    *_movement_columns(),
    _text("marketplace", default=""),
    _text("item"),
    _text("purpose"),
    Column("sequence", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),  # minor units
    Column("paid", BigInteger),  # minor units; NULL where observed
    _text("currency"),
    Column("feed_id", Words),
    Column("document_id", Words),
    Column("content_sha256", Words),
    _text("by", default="seller"),
    UniqueConstraint("seller", "order_id", "item", "purpose", "sequence"),
    UniqueConstraint("seller", "feed_id"),
    Index(None, "state", "created_at"),
    sqlite_autoincrement=True,
)

create_places = Table(
    "create_places",
    metadata,
    Column("seller", Words, primary_key=True),
    Column("feed_type", Words, primary_key=True),
    _text("owner"),
    Column("until", UtcTime, nullable=False),
)

shipments = Table(
    "shipments",
    metadata,
    _counted("seq"),
    Column("reference", Words, nullable=False, unique=True),
    *_movement_columns(),
    Column("lines", Json, nullable=False),
    _flag("part"),
    Index(None, "seller", "order_id"),
    Index(None, "state"),
    sqlite_autoincrement=True,
)

messages = Table(
    "messages",
    metadata,
    _counted("seq"),
    Column("message_id", Words, nullable=False, unique=True),
    _text("case_id"),
    _text("seller"),
    Column("order_id", Words),
    _text("intent"),
    _text("template"),
    _text("subject"),
    _text("text"),
    _text("language"),
    _flag("fallback"),
    _text("channel"),
    _text("to"),
    _text("state"),
    _text("why"),
    Column("created_at", UtcTime, nullable=False),
    Column("sent_at", UtcTime),
    Index(None, "case_id", "seq"),
    Index(None, "state"),
    sqlite_autoincrement=True,
)

sellers = Table(
    "sellers",
    metadata,
    Column("seller", Words, primary_key=True),
    Column("profile", Json, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("token_sha256", Words, primary_key=True),
    _text("name"),
    _text("role"),
    Column("issued_at", UtcTime, nullable=False),
)

KEPT = frozenset({"sellers", "tokens"})
"""What `Store.wipe` leaves in place."""
