"""What Alembic runs around each step: the caller's connection, inside the caller's transaction."""

from alembic import context

from gateways.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # Our SQLite engine begins its transactions itself, so a failed step is undone there too.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
