"""Sellers, people and their tokens."""

from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import AwareDatetime, Field

from cases.books.values import Value
from cases.opening_hours import BusinessCalendar


class SellerProfile(Value):
    """A seller and the settings that cases start with."""

    seller: str
    autopilot: Literal["off", "assist", "full"] = "full"
    policy: dict[str, Any] = Field(default_factory=dict)
    calendar: BusinessCalendar | None = None
    """When the seller's people work; None: internal clocks run day and night."""
    sender: str = ""
    """The registered sender address of outgoing mail."""
    settings: dict[str, Any] = Field(default_factory=dict)


class Sellers(Protocol):
    """Who sells here."""

    async def profile(self, seller: str) -> SellerProfile | None:
        """Return the seller's profile, or None if nobody by that name sells here."""
        ...

    async def save(self, profile: SellerProfile) -> None:
        """Create or replace a profile."""
        ...

    async def apply(self, profile: SellerProfile) -> bool:
        """Take over what the settings say, once for each change of them; say whether it was new."""
        ...

    async def all(self) -> list[SellerProfile]:
        """Return every profile, by name."""
        ...


Role = Literal["viewer", "agent", "lead", "finance", "admin"]


class Person(Value):
    """Who acts."""

    name: str
    role: Role


class Holder(Value):
    """Somebody who holds a token."""

    person: Person
    issued_at: AwareDatetime


class Tokens(Protocol):
    """Bearer tokens, stored hashed."""

    async def issue(self, person: Person, token: str, now: datetime) -> None:
        """Store the hash of a token for a person."""
        ...

    async def who(self, token: str) -> Person | None:
        """Return whose token this is (constant-time over the hash)."""
        ...

    async def holders(self) -> list[Holder]:
        """Return who holds tokens, one entry a token, by name and age."""
        ...

    async def revoke(self, name: str) -> int:
        """Forget every token of a person; return how many there were."""
        ...
