"""The desk: what stages may do, done with the case's clocks, post, treasury and freight."""

from datetime import datetime
from typing import Any, Literal

from temporalio import workflow

from cases.case import Option, Task
from cases.clocks import Start
from cases.limits import Movement
from cases.money import Money
from cases.snapshot import left_to_refund
from workflows.consent import Consent
from workflows.engine import Engine
from workflows.freight import Freight
from workflows.post import Post
from workflows.talking import HandOver, TalkingDesk
from workflows.treasury import Treasury


class CaseDesk(TalkingDesk):
    """The desk of a running case; see `cases.desk.Desk` for what each call means."""

    def __init__(
        self, engine: Engine, post: Post, treasury: Treasury, freight: Freight, consent: Consent
    ) -> None:
        """Work on the engine's case with its departments."""
        super().__init__(engine, post)
        self._treasury = treasury
        self._freight = freight
        self._consent = consent

    def patched(self, change: str) -> bool:
        """Whether the case came here only after this change of a stage."""
        return workflow.patched(change)

    # ------------------------------------------------------------ time

    def promise(self, due: datetime, why: str) -> None:
        """Start the clock of a promise made to the buyer."""
        self._case.progress.promised = due
        self._engine.clock(Start("logistics.promise", due=due, served_by="engine", why=why))
        self._engine.touch()

    async def until(
        self,
        due: datetime,
        *,
        waiting_for: Literal["buyer", "carrier", "amazon"],
        why: str = "",
    ) -> None:
        """Wait for a moment, as a row of the clock table: the promise's own, or one more."""
        promise = self._case.clocks.get("logistics.promise")
        row = "logistics.promise"
        if promise is None or promise.due != due:
            row = "wait"
            self._engine.clock(Start(row, due=due, served_by="engine", why=why))
        self._wait_for(waiting_for)
        self._engine.touch()
        try:
            await self._engine.until(lambda: row not in self._case.clocks or self._fired(row))
        finally:
            self._engine.stop_clocks("wait")
            self._wait_for(None)

    async def follow_up(self, kind: str) -> str:
        """Wait for the buyer to stay quiet: `quiet`, `thanks`, `not_here`, or `more`."""
        self._answers = []
        self._engine.clock(
            Start(
                kind,
                due=self._engine.due(kind),
                served_by="engine",
                why="the buyer may come back",
            )
        )
        self._case.progress.following_up = True
        self._wait_for("buyer")
        self._engine.touch()
        try:
            await self._engine.until(lambda: bool(self._answers) or self._fired(kind))
            return self._answers.pop(0) if self._answers else "quiet"
        finally:
            self._case.progress.following_up = False
            self._engine.stop_clocks(kind)
            self._wait_for(None)

    async def parcel(self, until: datetime) -> Literal["delivered", "time"]:
        """Wait for our second parcel to be delivered, else for that moment."""
        kind = "reship.follow_up"
        self._engine.clock(
            Start(kind, due=until, served_by="engine", why="the second parcel is on its way")
        )
        self._wait_for("carrier")
        self._engine.touch()

        def there() -> bool:
            return bool(self._case.parcels) and self._case.parcels[-1].status == "delivered"

        try:
            await self._engine.until(lambda: there() or self._fired(kind))
            return "delivered" if there() else "time"
        finally:
            self._engine.stop_clocks(kind)
            self._wait_for(None)

    # ------------------------------------------------------------ people

    def task(self, kind: str, title: str, text: str, due: datetime) -> Task:
        """Open a task for a person, with its own deadline; one of a kind at a time."""
        return self._engine.open_task(kind, title, text, due)

    def drop_tasks(self, kind: str, why: str) -> None:
        """Cancel open tasks whose reason is gone."""
        self._engine.cancel_tasks(why, kind=kind)

    # ------------------------------------------------------------ money and goods

    async def refund(self, amount: Money, purpose: str, why: str, **promise: Any) -> None:
        """Pay back, once, and return when the marketplace has booked it."""
        if not amount:
            raise HandOver("what the buyer paid is not known, so nothing is paid by itself")
        await self._agreed(self._consent.wish("refund", amount), why, promise)
        # Somebody else may have refunded a part while a person thought it over.
        left = Money.rounded(left_to_refund(self._case), self._case.currency)
        movement = self._treasury.intend(min(amount, left), purpose, "engine", why)
        movement.beside = self._consent.both("refund")
        self._wait_for("amazon")
        self._treasury.pay(movement)
        final = await self._treasury.settled(movement)
        self._wait_for(None)
        if final.state != "applied":
            raise HandOver(f"the refund was not made: {final.why}")

    async def reship(self, why: str, **promise: Any) -> None:
        """Send the order's goods again, once, and return when the parcel is ordered."""
        lines = self._freight.lines()
        if not lines:
            raise HandOver("what was ordered is not known, so nothing is sent by itself")
        value = self._freight.value(lines)
        await self._agreed(self._consent.wish("reship", value), why, promise)
        beside = self._consent.both("reship")
        parcel = self._freight.intend(lines, self._address(), "engine", why)
        parcel.beside = beside
        self._wait_for("amazon")
        self._freight.send(parcel)
        final = await self._freight.settled(parcel)
        self._wait_for(None)
        if final.state != "applied":
            raise HandOver(f"the parcel was not sent: {final.why}")

    async def hand_payment(self) -> Money:
        """Wait until agents' own refunds are settled; return what the last one paid."""
        await self._engine.until(lambda: not self._treasury.moving())
        ours = [m for m in self._case.movements if m.requested_by != "engine" and not m.observed]
        last = ours[-1]
        return last.amount if last.state == "applied" else Money.zero(self._case.currency)

    async def hand_parcel(self) -> bool:
        """Wait until the last parcel is settled; return whether it was sent."""
        return (await self._freight.settled(self._case.parcels[-1])).state == "applied"

    def _address(self) -> dict[str, str]:
        return {k: str(v) for k, v in self._case.order.address.items() if v}

    async def _agreed(self, wish: Movement, why: str, promise: dict[str, Any]) -> None:
        route = self._consent.route(wish)
        if route == "propose":
            await self._propose(wish, why)
        if self._consent.needed(wish):
            approval = self._consent.ask(wish, why)
            if self._case.progress.choice is not None:
                await self.say("common.promise", due=approval.expires_at, **promise)
                self.promise(approval.expires_at, "we promised the buyer an answer")
            if not await self._consent.answered(approval):
                raise HandOver(f"the approval was {approval.state}: {why}")

    async def _propose(self, wish: Movement, why: str) -> None:
        decision = await self.decide(
            "proposal",
            f"{wish.kind} of {wish.amount}: {why}. Do it?",
            [
                Option(key="do", label=f"Do it: {wish.kind} of {wish.amount}"),
                Option(key="instead", label="Do not; tell the buyer", consequence="needs text"),
            ],
            why=f"{why}; proposed, because {self._consent.why_proposed()}",
            due=self._engine.due("decision.due"),
            recommended="do",
        )
        if decision.answer == "instead":
            if decision.text:
                await self.say("common.reply", text=decision.text)
            raise HandOver("an agent decided otherwise")
