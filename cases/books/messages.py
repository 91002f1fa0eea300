"""Outgoing messages."""

from datetime import datetime
from typing import Literal, Protocol

from pydantic import AwareDatetime

from cases.books.values import Value


class MessageRow(Value):
    """One outgoing message: written before it is sent, sent at most once."""

    message_id: str
    case_id: str
    seller: str
    order_id: str | None
    intent: str
    template: str
    subject: str
    text: str
    language: str
    fallback: bool
    channel: str
    to: str
    state: Literal["queued", "sending", "sent", "failed", "unknown"]
    why: str = ""
    created_at: AwareDatetime
    sent_at: AwareDatetime | None = None


class MessageBook(Protocol):
    """Messages that go out once."""

    async def queue(self, row: MessageRow) -> MessageRow:
        """Write the message if its id is new; return the row as it stands."""
        ...

    async def sending(self, message_id: str, now: datetime) -> bool:
        """Mark `queued` → `sending`, right before the step that cannot be taken back.

        False if it is not `queued`.
        """
        ...

    async def settle(
        self,
        message_id: str,
        state: Literal["queued", "sent", "failed", "unknown"],
        now: datetime,
        why: str = "",
    ) -> MessageRow:
        """Write what became of it; `queued` = it certainly did not leave and may be tried again."""
        ...

    async def give_up(self, message_id: str, now: datetime, why: str) -> MessageRow:
        """Close the door: `queued` → `failed` (it can never leave), `sending` → `unknown`."""
        ...

    async def of_case(self, case_id: str) -> list[MessageRow]:
        """Return the case's outgoing messages, oldest first."""
        ...
