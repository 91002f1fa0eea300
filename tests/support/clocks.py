"""Clocks for tests: the rules in force, and a table that takes events at moments."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cases.clock_steps import advance
from cases.clocks import ClockRules, ClockTable, Elapse, Event, Firing

RULES = ClockRules(grace=timedelta(minutes=15), shares=(75, 90, 100), every=timedelta(hours=24))
"""The figures of PLAYBOOKS B, without a business calendar."""


@dataclass
class Clocks:
    """A table of clocks, and everything that it has rung."""

    rules: ClockRules = RULES
    table: ClockTable = field(default_factory=ClockTable)
    rang: list[Firing] = field(default_factory=list)

    def at(self, now: datetime, event: Event | None = None) -> list[Firing]:
        """Let time pass until `now`, then let `event` happen; return what rang."""
        step = advance(self.table, Elapse(), now, self.rules)
        self.table = step.table
        self.rang += step.due
        if event is not None:
            self.table = advance(self.table, event, now, self.rules).table
        return list(step.due)
