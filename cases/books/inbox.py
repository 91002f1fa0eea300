"""Inbound events on their way to their cases."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import AwareDatetime

from cases.books.values import Value
from cases.events import Event


class Accepted(Value):
    """What became of one webhook body: stored now, or known before. Both are acknowledged."""

    accepted: list[str]
    duplicates: list[str]


class InboxRow(Value):
    """A stored event on its way to its case. `seq` is the order of storage."""

    seq: int
    event: Event
    attempts: int
    stored_at: AwareDatetime
    trail: dict[str, str] = {}
    """What travels with the event for logs and traces; it decides nothing."""


class Inbox(Protocol):
    """Inbound events: stored before they are acknowledged, handed on in the order of storage."""

    async def accept(
        self, events: list[Event], now: datetime, trail: Mapping[str, str] | None = None
    ) -> Accepted:
        """Store every event that (seller, id) does not know yet; all or nothing.

        `trail` is kept beside each of them.
        """
        ...

    async def claim(
        self, owner: str, limit: int, now: datetime, lease_seconds: int
    ) -> list[InboxRow]:
        """Lease the oldest events not yet handed on, oldest first.

        A case's events are in one pair of hands: an event is not handed out while an older one of
        the same case is leased, also by the same owner, or is waiting for its `retry_at`. An event
        that cannot be read any more becomes a dead letter.
        """
        ...

    async def renew(self, owner: str, seqs: list[int], now: datetime, lease_seconds: int) -> bool:
        """Make the lease longer; False if any of the events is not the owner's any more."""
        ...

    async def settle(
        self, seq: int, state: Literal["signalled", "kept", "dead"], note: str, now: datetime
    ) -> None:
        """The event was handed to its case, kept with the order, or is beyond us (dead letter)."""
        ...

    async def postpone(self, owner: str, seqs: list[int], retry_at: datetime, note: str) -> None:
        """Give the owner's events back, to be tried again from `retry_at`; others' stay theirs."""
        ...

    async def pending(self) -> int:
        """Count the events not yet settled."""
        ...

    async def of_order(self, seller: str, order_id: str) -> list[Event]:
        """Every settled event of the order, oldest first (any state but dead)."""
        ...

    async def dead_letters(self) -> list[dict[str, Any]]:
        """List dead letters: seq, id, type, case_id, note, stored_at, event."""
        ...

    async def revive(self, seq: int) -> bool:
        """Put a dead letter back in line; False if there is none."""
        ...

    async def redeliver(self, since: datetime) -> int:
        """Put every event that was handed on since then back in line; return how many."""
        ...

    async def discard(self, seq: int) -> bool:
        """Take a dead letter out for good (kept for the record as `discarded`)."""
        ...
