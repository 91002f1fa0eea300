"""Which subscribers have taken an outgoing event, so that the others alone get it again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; of rows of before nobody has taken any."""
    op.add_column("outbox", sa.Column("taken_by", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("outbox", "taken_by")
