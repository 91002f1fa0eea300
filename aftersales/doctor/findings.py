"""What a look at one piece found, and what to do about it."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Literal

State = Literal["ok", "warn", "fail"]


class Area(StrEnum):
    """What can be looked at by itself."""

    SECRETS = "secrets"
    HERE = "here"
    DATABASE = "database"
    TEMPORAL = "temporal"
    WEB = "web"
    AMAZON = "amazon"
    SMTP = "smtp"


@dataclass(frozen=True)
class Finding:
    """One piece: how it stands, what was seen, and, unless all is well, the remedy."""

    piece: str
    state: State
    found: str
    remedy: str = ""

    def row(self) -> dict[str, Any]:
        """Return it for JSON."""
        return asdict(self)


def ok(piece: str, found: str) -> Finding:
    """All is well."""
    return Finding(piece, "ok", found)


def warn(piece: str, found: str, remedy: str) -> Finding:
    """It works, and should be looked after."""
    return Finding(piece, "warn", found, remedy)


def fail(piece: str, found: str, remedy: str) -> Finding:
    """It does not work."""
    return Finding(piece, "fail", found, remedy)
