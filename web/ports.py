"""What the web process needs from the engine; `aftersales.engine` implements it over Temporal."""

from datetime import datetime
from typing import Any, Protocol

from cases.actions import Request


class CaseEngine(Protocol):
    """The running cases."""

    async def view(self, case_id: str, role: str) -> dict[str, Any] | None:
        """Return `{"snapshot", "actions"}` of a running case; None if none runs under that id.

        Raises EngineUnavailable while Temporal, or every worker, is away; its context names the
        `piece`: `temporal` or `workers`.
        """
        ...

    async def act(self, case_id: str, request: Request) -> dict[str, Any]:
        """Apply an action to a running case; return the new snapshot with its `actions`.

        Raises LookupError if none runs, InvalidAction, Forbidden, IllegalAction as the case says,
        EngineUnavailable while Temporal or every worker is away.
        """
        ...

    async def reopen(self, case_id: str, request: Request, file: dict[str, Any]) -> dict[str, Any]:
        """Start a new run of a closed case; return its first snapshot with its `actions`.

        `file` is the case file of the closed run. Raises IllegalAction if a run is open already.
        """
        ...

    async def reachable(self) -> bool:
        """Whether Temporal answers now."""
        ...


class Health(Protocol):
    """What readiness asks."""

    async def away(self) -> list[str]:
        """Name the pieces that are away now (`database`, `temporal`); empty = ready."""
        ...


class TimeSource(Protocol):
    """The clock of stamps (virtual in a rehearsal). Signatures are judged by real time."""

    def now(self) -> datetime:
        """Say what time it is, as an aware UTC datetime."""
        ...
