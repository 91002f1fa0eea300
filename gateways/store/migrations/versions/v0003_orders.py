"""Every order of the board, and its filters, come from an index: it stays as fast as it grows."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
LONG_AGO = "0001-01-01 00:00:00.000000"
FAR = "9999-12-31 00:00:00.000000"
COLUMNS = {
    "due_last": ("next_due", LONG_AGO),
    "closed_first": ("closed_at", FAR),
    "closed_last": ("closed_at", LONG_AGO),
}
"""New column: the column it follows, and what stands in it where that one is empty."""
FILTERS = ("marketplace", "playbook")


def upgrade() -> None:
    """Add the columns, fill them from what they follow, and index everything."""
    for name, (followed, never) in COLUMNS.items():
        op.add_column("cases", sa.Column(name, MOMENT, nullable=False, server_default=never))
        cases = sa.table("cases", sa.column(name, MOMENT), sa.column(followed, MOMENT))
        known = cases.c[followed].is_not(None)
        op.execute(sa.update(cases).where(known).values({name: cases.c[followed]}))
        op.create_index(f"ix_cases_{name}_case_id", "cases", [name, "case_id"])
    op.create_index("ix_cases_order_id", "cases", ["order_id"])
    for name in FILTERS:
        columns = [name, "due_sort", "case_id"]
        op.create_index(f"ix_cases_{'_'.join(columns)}", "cases", columns)


def downgrade() -> None:
    """Take them away again."""
    for name in FILTERS:
        op.drop_index(f"ix_cases_{name}_due_sort_case_id", table_name="cases")
    op.drop_index("ix_cases_order_id", table_name="cases")
    for name in COLUMNS:
        op.drop_index(f"ix_cases_{name}_case_id", table_name="cases")
        op.drop_column("cases", name)
