"""The first books: inbox, board and audit, ledger, parcels, messages, sellers and tokens."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _set(flag: str) -> sa.ColumnElement[bool]:
    return sa.column(flag).is_(sa.true())


def upgrade() -> None:
    """Create every table."""
    _create_events()
    _create_cases()
    _create_movements()
    _create_messages()
    _create_people()


def downgrade() -> None:
    """Drop every table, those that point at others first."""
    for table in (
        "tokens",
        "sellers",
        "messages",
        "shipments",
        "create_places",
        "ledger",
        "orders",
        "audit",
        "changes",
        "documents",
        "cases",
        "outbox",
        "inbox",
    ):
        op.drop_table(table)


def _create_events() -> None:
    op.create_table(
        "inbox",
        sa.Column("seq", NUMBER, autoincrement=True, nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("event", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("leased_until", MOMENT, nullable=True),
        sa.Column("retry_at", MOMENT, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("stored_at", MOMENT, nullable=False),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_inbox"),
        sa.UniqueConstraint("seller", "event_id", name="uq_inbox_seller_event_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_case_id_seq", "inbox", ["case_id", "seq"])
    op.create_index("ix_inbox_state_seq", "inbox", ["state", "seq"])
    op.create_table(
        "outbox",
        sa.Column("seq", NUMBER, autoincrement=True, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try", MOMENT, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
        sa.UniqueConstraint("id", name="uq_outbox_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state_next_try_seq", "outbox", ["state", "next_try", "seq"])


def _create_cases() -> None:
    op.create_table(
        "cases",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("marketplace", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=True),
        sa.Column("playbook", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("assignee", sa.Text(), nullable=True),
        sa.Column("next_due", MOMENT, nullable=True),
        sa.Column("due_sort", MOMENT, nullable=False),
        sa.Column("breached", sa.Boolean(), nullable=False),
        sa.Column("breaching", sa.Boolean(), nullable=False),
        sa.Column("risk", sa.Float(), nullable=False),
        sa.Column("needs_approval", sa.Boolean(), nullable=False),
        sa.Column("appeal_open", sa.Boolean(), nullable=False),
        sa.Column("documents_missing", sa.Boolean(), nullable=False),
        sa.Column("failed_action", sa.Boolean(), nullable=False),
        sa.Column("buyer", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("audit_head", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", name="pk_cases"),
    )
    op.create_index(
        "ix_cases_appeal_open",
        "cases",
        ["due_sort", "case_id"],
        sqlite_where=_set("appeal_open"),
        postgresql_where=_set("appeal_open"),
    )
    op.create_index(
        "ix_cases_assignee_due_sort_case_id", "cases", ["assignee", "due_sort", "case_id"]
    )
    op.create_index(
        "ix_cases_breaching",
        "cases",
        ["due_sort", "case_id"],
        sqlite_where=_set("breaching"),
        postgresql_where=_set("breaching"),
    )
    op.create_index(
        "ix_cases_documents_missing",
        "cases",
        ["due_sort", "case_id"],
        sqlite_where=_set("documents_missing"),
        postgresql_where=_set("documents_missing"),
    )
    op.create_index("ix_cases_due_sort_case_id", "cases", ["due_sort", "case_id"])
    op.create_index(
        "ix_cases_failed_action",
        "cases",
        ["due_sort", "case_id"],
        sqlite_where=_set("failed_action"),
        postgresql_where=_set("failed_action"),
    )
    op.create_index(
        "ix_cases_needs_approval",
        "cases",
        ["due_sort", "case_id"],
        sqlite_where=_set("needs_approval"),
        postgresql_where=_set("needs_approval"),
    )
    op.create_index("ix_cases_opened_at_case_id", "cases", ["opened_at", "case_id"])
    op.create_index("ix_cases_risk_case_id", "cases", ["risk", "case_id"])
    op.create_index("ix_cases_seller_buyer_opened_at", "cases", ["seller", "buyer", "opened_at"])
    op.create_index("ix_cases_status_due_sort_case_id", "cases", ["status", "due_sort", "case_id"])
    op.create_table(
        "documents",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.JSON(), nullable=False),
        sa.Column("brief", sa.JSON(), nullable=False),
        sa.Column("file", sa.JSON(), nullable=True),
        sa.Column("file_run", sa.Integer(), nullable=False),
        sa.Column("file_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_documents_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_documents"),
    )
    op.create_table(
        "changes",
        sa.Column("change", NUMBER, autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_changes_case_id"),
        sa.PrimaryKeyConstraint("change", name="pk_changes"),
        sa.UniqueConstraint("case_id", name="uq_changes_case_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "audit",
        sa.Column("position", NUMBER, autoincrement=True, nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_audit_case_id"),
        sa.PrimaryKeyConstraint("position", name="pk_audit"),
        sa.UniqueConstraint("case_id", "run", "seq", name="uq_audit_case_id_run_seq"),
        sqlite_autoincrement=True,
    )


def _create_movements() -> None:
    op.create_table(
        "orders",
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("frozen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seller", "order_id", name="pk_orders"),
    )
    op.create_table(
        "ledger",
        sa.Column("seq", NUMBER, autoincrement=True, nullable=False),
        sa.Column("movement_id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.Column("marketplace", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("paid", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("feed_id", sa.Text(), nullable=True),
        sa.Column("document_id", sa.Text(), nullable=True),
        sa.Column("content_sha256", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_ledger"),
        sa.UniqueConstraint("movement_id", name="uq_ledger_movement_id"),
        sa.UniqueConstraint("seller", "feed_id", name="uq_ledger_seller_feed_id"),
        sa.UniqueConstraint(
            "seller",
            "order_id",
            "item",
            "purpose",
            "sequence",
            name="uq_ledger_seller_order_id_item_purpose_sequence",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ledger_state_created_at", "ledger", ["state", "created_at"])
    op.create_table(
        "create_places",
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("feed_type", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("seller", "feed_type", name="pk_create_places"),
    )
    op.create_table(
        "shipments",
        sa.Column("seq", NUMBER, autoincrement=True, nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("part", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_shipments"),
        sa.UniqueConstraint("reference", name="uq_shipments_reference"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_shipments_seller_order_id", "shipments", ["seller", "order_id"])


def _create_messages() -> None:
    op.create_table(
        "messages",
        sa.Column("seq", NUMBER, autoincrement=True, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=True),
        sa.Column("intent", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("fallback", sa.Boolean(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_messages"),
        sa.UniqueConstraint("message_id", name="uq_messages_message_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_messages_case_id_seq", "messages", ["case_id", "seq"])


def _create_people() -> None:
    op.create_table(
        "sellers",
        sa.Column("seller", sa.Text(), nullable=False),
        sa.Column("profile", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("seller", name="pk_sellers"),
    )
    op.create_table(
        "tokens",
        sa.Column("token_sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("issued_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("token_sha256", name="pk_tokens"),
    )
