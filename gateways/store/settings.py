"""How patient our own database is met, and by how many connections. Times in seconds."""

from pydantic import BaseModel, ConfigDict, Field


class StoreSettings(BaseModel):
    """Pool and patience of each process; the address stands apart, it may hold a password."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pool_size: int = Field(default=10, ge=1)
    """Connections to PostgreSQL that a process keeps."""
    pool_overflow: int = Field(default=10, ge=0)
    """Connections beyond that while many ask at once."""
    busy_timeout: float = Field(default=10.0, gt=0)
    """For connecting, and for waiting for a connection or a lock, each; then it counts as away."""
    statement_timeout: float = Field(default=30.0, gt=0)
    """For one statement on PostgreSQL; migrations may take longer."""
