"""Second parcels that leave once: ordered under our own id, looked up, sent again (DESIGN 4)."""

import re
from hashlib import sha256
from typing import Any

from temporalio import workflow
from temporalio.exceptions import FailureError

from activities.shipments import ShipmentActivities
from cases.case import Parcel
from cases.clocks import Start
from cases.effects import ParcelSent, SendParcel, SettleParcel
from cases.goods import only_parts, parcel_lines, parcel_value
from cases.money import Money
from cases.orders import Scan
from workflows.engine import Engine
from workflows.timeouts import EFFECT, PATIENT_RECORD


def reference(case_id: str, run: int, number: int) -> str:
    """Our own order id for a second parcel: the same at every attempt, at most 40 characters."""
    readable = re.sub(r"[^A-Za-z0-9-]", "-", case_id)[-19:].strip("-")
    digest = sha256(case_id.encode()).hexdigest()[:10]
    return f"{readable}-{digest}-{run}-{number}"[:40]


class Freight:
    """The second parcels of one case."""

    def __init__(self, engine: Engine) -> None:
        """Serve the engine's case."""
        self._engine = engine

    def lines(self, wanted: list[Any] | None = None) -> list[dict[str, Any]]:
        """The order's goods, or the named ones, as parcel lines."""
        return parcel_lines(self._engine.case.order, wanted or ())

    def value(self, lines: list[dict[str, Any]]) -> Money:
        """What the goods in these lines count for."""
        case = self._engine.case
        return parcel_value(case.order, lines, case.policy, case.currency)

    def part(self, lines: list[dict[str, Any]]) -> bool:
        """Whether only spare parts are sent."""
        return only_parts(self._engine.case.order, lines)

    def intend(
        self, lines: list[dict[str, Any]], address: dict[str, str], by: str, why: str
    ) -> Parcel:
        """Write down a parcel before anything is sent."""
        case = self._engine.case
        parcel = Parcel(
            id=reference(case.case_id, case.run, len(case.parcels) + 1),
            lines=lines,
            value=self.value(lines),
            part=self.part(lines),
            state="proposed",
            at=self._engine.now(),
            address=address,
            requested_by=by,
            why=why,
        )
        case.parcels.append(parcel)
        self._engine.note("reship.intended", why, actor=by, parcel=parcel.id)
        return parcel

    def send(self, parcel: Parcel) -> None:
        """Order a parcel as an effect of its own."""
        self._engine.start_effect(self._send(parcel))

    async def settled(self, parcel: Parcel) -> Parcel:
        """Wait until the parcel is ordered or given up."""
        await self._engine.until(lambda: self._final(parcel))
        return parcel

    def _final(self, parcel: Parcel) -> bool:
        if parcel.state == "applied":
            return True
        tasks = self._engine.case.tasks
        by_hand = any(t.effect == parcel.id and t.state == "open" for t in tasks)
        return parcel.state == "rejected" and not by_hand

    async def _send(self, parcel: Parcel) -> None:
        case = self._engine.case
        parcel.state = "submitting"
        self._engine.touch()
        try:
            sent = await workflow.execute_activity_method(
                ShipmentActivities.send_parcel,
                SendParcel(
                    reference=parcel.id,
                    case_id=case.case_id,
                    seller=case.seller,
                    marketplace=case.marketplace,
                    order_id=case.order_id or "",
                    lines=parcel.lines,
                    value=parcel.value,
                    address=parcel.address,
                    comment=f"Replacement for order {case.order_id}",
                    part=parcel.part,
                    beside_refund=parcel.beside,
                    ordered_at=self._engine.now(),
                ),
                task_queue="amazon",
                summary=f"second parcel {parcel.id}",
                **EFFECT,
            )
        except FailureError as failure:
            sent = ParcelSent(state="unknown", at=self._engine.now(), message=str(failure))
        self._apply(parcel, sent)

    def _apply(self, parcel: Parcel, sent: ParcelSent) -> None:
        why = f"{sent.code} {sent.message}".strip()
        parcel.sent_at = self._engine.now()
        if sent.state == "applied":
            self.settle(parcel, "applied", why)
        elif sent.state == "unknown":
            parcel.state = "unknown"
            self._engine.note("reship.unknown", why, parcel=parcel.id)
            self._look_next(parcel)
        else:
            self.settle(parcel, "rejected", why)
            if sent.state == "refused":
                self._engine.take_over(f"our ledger refuses the parcel: {sent.message}")
            else:
                self._by_hand(parcel, f"Amazon refused the parcel: {why}")

    def _look_next(self, parcel: Parcel) -> None:
        looks = self._engine.case.policy.durations("refund.looks")
        if parcel.looks >= len(looks):
            self._by_hand(parcel, "Nobody can tell whether Amazon took the order; look first.")
            return
        self._engine.clock(
            Start(
                "shipment.look",
                clock_id=f"shipment.look:{parcel.id}",
                due=(parcel.sent_at or self._engine.now()) + looks[0],
                served_by="engine",
                marketplace=True,
                why="see whether the parcel was ordered, else order it again under the same id",
            )
        )
        parcel.looks += 1

    def _due(self) -> Parcel | None:
        clocks = self._engine.case.clocks
        for parcel in self._engine.case.parcels:
            clock = clocks.get(f"shipment.look:{parcel.id}")
            if clock is not None and "due" in clock.fired:
                return parcel
        return None

    async def run(self) -> None:
        """Look, then send again: safe, because Amazon takes one order of our id only."""
        while True:
            await self._engine.until(lambda: self._due() is not None)
            parcel = self._due()
            if parcel is not None:
                self._engine.stop_clocks(f"shipment.look:{parcel.id}")
                await self._engine.shielded(self._send(parcel))

    def settle(self, parcel: Parcel, state: str, why: str) -> None:
        """Write what became of a parcel."""
        parcel.state = "applied" if state == "applied" else "rejected"
        parcel.why = why or parcel.why
        self._engine.stop_clocks(f"shipment.look:{parcel.id}")
        self._engine.note(f"reship.{parcel.state}", why, parcel=parcel.id)
        self._engine.emit(f"reship.{parcel.state}", parcel=parcel.id)

    def found_out(self, parcel: Parcel, state: str, why: str) -> None:
        """A person says what became of a parcel."""
        self.settle(parcel, state, why)
        self._engine.start_effect(self._book(parcel))

    async def _book(self, parcel: Parcel) -> None:
        """Tell the book, in which an unknown parcel would stand against every refund."""
        await workflow.execute_activity_method(
            ShipmentActivities.settle_parcel,
            SettleParcel(
                reference=parcel.id,
                state="applied" if parcel.state == "applied" else "rejected",
                why=parcel.why,
            ),
            summary=f"book: {parcel.state}",
            **PATIENT_RECORD,
        )

    def _by_hand(self, parcel: Parcel, why: str) -> None:
        parcel.state = "rejected"
        self._engine.open_task(
            "ship_by_hand",
            "Send the goods by hand",
            f"{why} Send {parcel.lines} to the buyer, then write the tracking number here.",
            self._engine.due("task.due"),
            effect=parcel.id,
        )

    def moving(self) -> list[str]:
        """The ids of parcels that are neither ordered nor given up."""
        states = ("proposed", "submitting", "unknown")
        return [p.id for p in self._engine.case.parcels if p.state in states]

    def scanned(self, name: str, scan: Scan) -> Parcel | None:
        """Note the carrier's word on a second parcel; return the parcel if it is one."""
        for parcel in self._engine.case.parcels:
            if name == parcel.id:
                parcel.status = scan.status
                return parcel
        return None
