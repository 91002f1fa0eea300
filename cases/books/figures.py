"""The books in numbers: how many there are of everything that somebody may have to look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

Counts = Mapping[tuple[str, ...], int]

RUNGS = ("none", "75", "90", "100", "late")
"""How far a case's furthest clock of a person has rung; `late` = a day and more after `100`."""
DUES = ("overdue", "1h", "24h", "later", "none")
"""When a case's next clock is due; `none` = no clock runs."""


@dataclass(frozen=True)
class Figures:
    """One look at the books. Ages are seconds, 0 where there is nothing that ages."""

    cases: Counts = field(default_factory=dict)
    """By status and playbook, closed ones too."""
    rungs: Counts = field(default_factory=dict)
    """Open cases by `RUNGS`."""
    dues: Counts = field(default_factory=dict)
    """Open cases by `DUES`."""
    breached: int = 0
    """Open cases that have missed a clock."""
    movements: Counts = field(default_factory=dict)
    """Ledger rows by state."""
    unsettled_age: float = 0.0
    """Age of the oldest refund that was sent and whose end is not known."""
    overdrawn: int = 0
    """Orders whose refunds, ours and others', are more than was paid."""
    parcels: Counts = field(default_factory=dict)
    """Second parcels by state."""
    messages: Counts = field(default_factory=dict)
    """Messages to buyers by state."""
    inbox: Counts = field(default_factory=dict)
    """Events `waiting` and `dead`."""
    inbox_age: float = 0.0
    """Age of the oldest event that waits."""
    outbox: Counts = field(default_factory=dict)
    """Outgoing events `waiting` and `parked`."""
    outbox_age: float = 0.0
    """How long the oldest outgoing event that waits is due."""


class FigureBook(Protocol):
    """Counts the books."""

    async def read(self, now: datetime) -> Figures:
        """Count everything once, as of `now` (the clock that stamps rows).

        Raises StoreUnavailable.
        """
        ...
