"""How a write to the outside world ends: exactly one of three facts.

An unknown outcome is a state, not an exception. What certainly did nothing is a `GatewayError`
instead, and may be tried again.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True)


class Applied(_Fact):
    """The outside did it, and said so. `receipt` is its own number for it."""

    state: Literal["applied"] = "applied"
    receipt: str = ""


class Rejected(_Fact):
    """The outside refused clearly: nothing happened and nothing will."""

    state: Literal["rejected"] = "rejected"
    code: str
    message: str = ""


class Unknown(_Fact):
    """Sent, and no readable answer: it may have happened. Never sent again blindly."""

    state: Literal["unknown"] = "unknown"
    why: str
    request_id: str | None = None


WriteOutcome = Annotated[Applied | Rejected | Unknown, Field(discriminator="state")]
