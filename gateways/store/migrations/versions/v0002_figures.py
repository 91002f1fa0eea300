"""What is counted and followed: the trail of an event, a case's furthest rung, states by index."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and indexes; rows of before have no trail and no rung until their next record."""
    op.add_column("inbox", sa.Column("trail", sa.JSON(), nullable=True))
    op.add_column("cases", sa.Column("rung", sa.Text(), nullable=False, server_default=""))
    op.create_index(
        "ix_cases_status_playbook_rung_breached_due_sort",
        "cases",
        ["status", "playbook", "rung", "breached", "due_sort"],
    )
    op.create_index("ix_messages_state", "messages", ["state"])
    op.create_index("ix_shipments_state", "shipments", ["state"])


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("ix_shipments_state", table_name="shipments")
    op.drop_index("ix_messages_state", table_name="messages")
    op.drop_index("ix_cases_status_playbook_rung_breached_due_sort", table_name="cases")
    op.drop_column("cases", "rung")
    op.drop_column("inbox", "trail")
