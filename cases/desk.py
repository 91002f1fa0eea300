"""What a stage may do: the one door between a playbook and everything else.

A stage is a short coroutine `async def ask(self, case, desk) -> Literal["offer", "hand_over"]`. It
awaits the desk and returns where to go: another stage of the playbook, `switch:PLAYBOOK`,
`close:OUTCOME`, or `hand_over` (a person takes over). The return annotations are the flowchart.
"""

from datetime import datetime
from typing import Any, Literal, Protocol

from cases.case import CaseFile, Decision, Option, Task
from cases.money import Money


class Desk(Protocol):
    """Messages, waits, money, goods, people. All times are aware UTC in the case's own time."""

    def now(self) -> datetime:
        """The case's time."""
        ...

    def patched(self, change: str) -> bool:
        """Whether this case may take a stage's new way, under the change's name.

        False only for a case that went through here before the change: it keeps to the old way.
        """
        ...

    async def say(self, template: str, **facts: Any) -> None:
        """Send one message and return once it is out (or a person has sent it by hand).

        A person takes over where the outside refused it and nobody could send it either.
        """
        ...

    async def offer(
        self, template: str, *options: dict[str, Any], silence: str | None = None, **facts: Any
    ) -> str | None:
        """Let the buyer choose between numbered options; None = silence after the reminder.

        Each option is `{"key": …, "params": {…}}` as the templates know them.
        """
        ...

    async def ask(
        self, template: str, kind: Literal["yes_no", "free", "found"], **facts: Any
    ) -> str | None:
        """Ask one question; None = silence after the reminder."""
        ...

    def promise(self, due: datetime, why: str) -> None:
        """Start the clock of a promise made to the buyer."""
        ...

    async def until(
        self, due: datetime, *, waiting_for: Literal["buyer", "carrier", "amazon"], why: str = ""
    ) -> None:
        """Wait for a moment, as a row of the clock table."""
        ...

    async def follow_up(self, kind: str) -> str:
        """Wait for the buyer to stay quiet: `quiet`, `thanks`, `not_here`, or `more` words."""
        ...

    async def parcel(self, until: datetime) -> Literal["delivered", "time"]:
        """Wait for our second parcel to be delivered, else for that moment."""
        ...

    def task(self, kind: str, title: str, text: str, due: datetime) -> Task:
        """Open a task for a person, with its own deadline; one of a kind at a time."""
        ...

    def drop_tasks(self, kind: str, why: str) -> None:
        """Cancel open tasks whose reason is gone."""
        ...

    async def decide(
        self,
        kind: str,
        question: str,
        options: list[Option],
        *,
        why: str,
        due: datetime,
        recommended: str | None = None,
        clock: str | None = "decision",
    ) -> Decision:
        """Ask a person and wait for the answer; nothing else goes on meanwhile."""
        ...

    async def hand_payment(self) -> Money:
        """Wait until agents' own refunds are settled; return what the last one paid."""
        ...

    async def hand_parcel(self) -> bool:
        """Wait until the last parcel is settled; return whether it was sent."""
        ...

    async def refund(self, amount: Money, purpose: str, why: str, **promise: Any) -> None:
        """Pay back, once, and return when the marketplace has booked it.

        Asks for approval above the limit and tells the buyer when there will be an answer. A person
        takes over where the approval is refused or lapses.
        """
        ...

    async def reship(self, why: str, **promise: Any) -> None:
        """Send the order's goods again, once, and return when the parcel is ordered."""
        ...


__all__ = ["CaseFile", "Desk"]
