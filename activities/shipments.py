"""Second parcels: our own id first, then look, then send (DESIGN 4)."""

from contextlib import suppress

from temporalio import activity

from activities.beating import beating
from cases.books import ShipmentBook, ShipmentRow
from cases.effects import ParcelSent, SendParcel, SettleParcel
from cases.errors import RefusedMovement
from cases.outcomes import Applied, Rejected, Unknown, WriteOutcome
from cases.ports import Clock, ShipmentGateway, ShipmentLine, ShipmentOrder


class ShipmentActivities:
    """Goods sent again."""

    def __init__(self, book: ShipmentBook, shipments: ShipmentGateway, clock: Clock) -> None:
        """Keep this book and ship through this gateway."""
        self._book = book
        self._shipments = shipments
        self._clock = clock

    @activity.defn
    async def send_parcel(self, request: SendParcel) -> ParcelSent:
        """Order a parcel once. Amazon takes our id once, so looking and sending again is safe."""
        async with beating():
            try:
                row = await self._book.intend(
                    self._row(request),
                    not request.beside_refund and not request.part,
                    self._clock.now(),
                )
            except RefusedMovement as refusal:
                return ParcelSent(
                    state="refused",
                    at=self._clock.now(),
                    code=str(refusal.context.get("reason") or ""),
                    message=str(refusal),
                )
            if row.state in ("applied", "rejected"):
                state = "applied" if row.state == "applied" else "rejected"
                return ParcelSent.model_validate(
                    {
                        "state": state,
                        "at": self._clock.now(),
                        "code": row.code,
                        "message": row.message,
                    }
                )
            outcome = await self._send(request, row)
        return await self._settle(request, outcome)

    @activity.defn
    async def settle_parcel(self, request: SettleParcel) -> None:
        """Write into the book what was found out elsewhere.

        Goods that a person sent count even where Amazon refused ours; else a final row stays.
        """
        now = self._clock.now()
        with suppress(LookupError):  # our own book had refused it: there is no row
            if request.state == "applied":
                await self._book.done_by_hand(request.reference, now, request.why)
            else:
                await self._book.settle(request.reference, request.state, now, "", request.why)

    async def _send(self, request: SendParcel, row: ShipmentRow) -> WriteOutcome:
        if row.state != "approved" and await self._found(request):
            return Applied(receipt=request.reference)
        await self._book.settle(request.reference, "submitting", self._clock.now())
        outcome = await self._shipments.create(_order(request))
        if isinstance(outcome, Applied) or not await self._found(request):
            return outcome
        return Applied(receipt=request.reference)

    async def _found(self, request: SendParcel) -> bool:
        seen = await self._shipments.find(request.seller, request.marketplace, request.reference)
        return seen is not None

    async def _settle(self, request: SendParcel, outcome: WriteOutcome) -> ParcelSent:
        now = self._clock.now()
        if isinstance(outcome, Applied):
            await self._book.settle(request.reference, "applied", now)
            return ParcelSent(state="applied", at=now)
        if isinstance(outcome, Rejected):
            await self._book.settle(
                request.reference, "rejected", now, outcome.code, outcome.message
            )
            return ParcelSent(state="rejected", at=now, code=outcome.code, message=outcome.message)
        return await self._unknown(request, outcome)

    async def _unknown(self, request: SendParcel, outcome: Unknown) -> ParcelSent:
        now = self._clock.now()
        await self._book.settle(request.reference, "unknown", now, "", outcome.why)
        return ParcelSent(state="unknown", at=now, message=outcome.why)

    def _row(self, request: SendParcel) -> ShipmentRow:
        return ShipmentRow(
            reference=request.reference,
            case_id=request.case_id,
            seller=request.seller,
            order_id=request.order_id,
            state="approved",
            lines=request.lines,
            part=request.part,
            created_at=self._clock.now(),
        )


def _order(request: SendParcel) -> ShipmentOrder:
    return ShipmentOrder(
        seller=request.seller,
        marketplace=request.marketplace,
        order_id=request.order_id,
        reference=request.reference,
        displayable_order_id=request.order_id,
        ordered_at=request.ordered_at,
        comment=request.comment,
        address=request.address,
        lines=[
            ShipmentLine(
                sku=str(line["sku"]), quantity=int(line["quantity"]), line_id=str(line["line_id"])
            )
            for line in request.lines
        ],
    )
