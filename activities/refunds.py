"""Refunds: written down, sent at most once, and looked after until somebody knows (DESIGN 4)."""

from datetime import timedelta

from temporalio import activity

from activities.beating import beating
from activities.turns import Turns
from cases.books import Intent, LedgerRow, RefundLedger
from cases.effects import (
    IssueRefund,
    LookAtRefund,
    ObservedRefund,
    RefundIssued,
    RefundLook,
    SettleRefund,
)
from cases.errors import AfterSalesError, GatewayError, RefusedMovement
from cases.events import Item
from cases.money import Money
from cases.outcomes import Applied, Rejected, Unknown, WriteOutcome
from cases.ports import (
    Clock,
    OrderGateway,
    PreparedRefund,
    RefundGateway,
    RefundLine,
    RefundOrder,
    RefundSeen,
)
from cases.refunds import split

FEED_TYPE = "POST_PAYMENT_ADJUSTMENT_DATA"
CLOCK_SKEW = timedelta(seconds=30)
LEASE_SECONDS = 90
"""One `createFeed` of a seller and type at a time: Amazon's list of feeds does not say whose is
whose, so only then can an unanswered one be recognised (AMAZON.md, Effectively once). An unanswered
one keeps the place until this has passed: longer than the call and twice the skew, so that the
moments in which two such feeds can have been created never overlap."""
TURN_SECONDS = 10
"""How long a refund waits behind the others of its seller in this process (real time). The lease
alone would do, but who is turned away by it comes back after a pause that doubles: of fifty refunds
at once the last ones left after half a minute, with nothing to wait for."""
BUSY = "another refund of this seller is being sent"


class RefundActivities:
    """Money back to the buyer."""

    def __init__(
        self, ledger: RefundLedger, refunds: RefundGateway, orders: OrderGateway, clock: Clock
    ) -> None:
        """Keep this ledger and pay through this gateway."""
        self._ledger = ledger
        self._refunds = refunds
        self._orders = orders
        self._clock = clock
        self._turns = Turns(TURN_SECONDS, BUSY)

    # ------------------------------------------------------------ paying

    @activity.defn
    async def issue_refund(self, request: IssueRefund) -> RefundIssued:
        """Send a refund at most once; a retry that finds it sent reports what is known of it."""
        async with beating():
            try:
                row = await self._ledger.intend(_intent(request), self._clock.now())
            except RefusedMovement as refusal:
                return self._refused(refusal)
            if row.state == "submitting" and row.feed_id is None:
                row = await self._ledger.settle(
                    row.movement_id,
                    "unknown",
                    self._clock.now(),
                    message="the worker stopped while it was being sent",
                )
            if row.state != "approved":
                return self._stands(row)
            try:
                return await self._send(request)
            except RefusedMovement as refusal:
                # What happened since the intent forbids it: frozen, or somebody refunded.
                await self._ledger.settle(
                    request.movement_id, "rejected", self._clock.now(), message=str(refusal)
                )
                return self._refused(refusal)

    async def _send(self, request: IssueRefund) -> RefundIssued:
        observed = await self._observe(
            request.seller, request.marketplace, request.order_id, request.case_id
        )
        left = request.paid - _total(observed, request.amount.currency)
        if request.amount > left:
            await self._ledger.settle(
                request.movement_id, "rejected", self._clock.now(), code="AlreadyRefunded"
            )
            return RefundIssued(
                state="refused",
                at=self._clock.now(),
                code="AlreadyRefunded",
                message=f"{left} is left: somebody has refunded meanwhile",
                left=left,
                observed=observed,
            )
        prepared = await self._refunds.prepare(
            RefundOrder(
                seller=request.seller,
                marketplace=request.marketplace,
                order_id=request.order_id,
                movement_id=request.movement_id,
                reason_code="CouldNotShip",
                lines=await self._lines(request),
            )
        )
        async with self._turns.turn(request.seller):
            return await self._send_prepared(request, prepared, observed)

    async def _send_prepared(
        self, request: IssueRefund, prepared: PreparedRefund, observed: list[ObservedRefund]
    ) -> RefundIssued:
        owner = f"{request.movement_id}:{activity.info().attempt}"
        if not await self._ledger.lease_create(
            request.seller, FEED_TYPE, owner, self._clock.now(), LEASE_SECONDS
        ):
            raise GatewayError(BUSY)
        answered = True
        try:
            if not await self._ledger.submitting(
                request.movement_id,
                prepared.document_id,
                prepared.content_sha256,
                self._clock.now(),
            ):
                row = await self._ledger.row(request.movement_id)
                assert row is not None
                return self._stands(row)
            outcome = await self._create(request, prepared)
            answered = not isinstance(outcome, Unknown)
        finally:
            if answered:
                await self._ledger.release_create(request.seller, FEED_TYPE, owner)
        return self._issued(outcome, observed)

    async def _create(self, request: IssueRefund, prepared: PreparedRefund) -> WriteOutcome:
        try:
            outcome = await self._refunds.submit(prepared)
        except GatewayError:
            # Turned away before anything happened: the row goes back, Temporal tries again.
            await self._ledger.settle(request.movement_id, "approved", self._clock.now())
            raise
        if isinstance(outcome, Applied):
            await self._ledger.settle(
                request.movement_id, "submitting", self._clock.now(), feed_id=outcome.receipt
            )
        elif isinstance(outcome, Rejected):
            await self._ledger.settle(
                request.movement_id,
                "rejected",
                self._clock.now(),
                code=outcome.code,
                message=outcome.message,
            )
        else:
            await self._ledger.settle(
                request.movement_id, "unknown", self._clock.now(), message=outcome.why
            )
        return outcome

    def _issued(self, outcome: WriteOutcome, observed: list[ObservedRefund]) -> RefundIssued:
        now = self._clock.now()
        if isinstance(outcome, Applied):
            return RefundIssued(
                state="submitting", at=now, feed_id=outcome.receipt, observed=observed
            )
        if isinstance(outcome, Rejected):
            return RefundIssued(
                state="rejected",
                at=now,
                code=outcome.code,
                message=outcome.message,
                observed=observed,
            )
        return RefundIssued(state="unknown", at=now, message=outcome.why, observed=observed)

    def _refused(self, refusal: RefusedMovement) -> RefundIssued:
        left = refusal.context.get("left")
        return RefundIssued(
            state="refused",
            at=self._clock.now(),
            code=str(refusal.context.get("reason") or ""),
            message=str(refusal),
            left=left if isinstance(left, Money) else None,
        )

    def _stands(self, row: LedgerRow) -> RefundIssued:
        state = row.state if row.state in ("submitting", "applied", "rejected") else "unknown"
        return RefundIssued.model_validate(
            {
                "state": state,
                "at": self._clock.now(),
                "feed_id": row.feed_id,
                "code": row.code,
                "message": row.message,
            }
        )

    async def _lines(self, request: IssueRefund) -> list[RefundLine]:
        data = await self._orders.fetch(request.seller, request.marketplace, request.order_id) or {}
        items = [Item.model_validate(item) for item in data.get("items") or []] or request.items
        try:
            rows = await self._ledger.rows(request.seller, request.order_id)
            before = [r.amount for r in rows if r.state in ("applied", "observed")]
            back = Money.total(before, request.amount.currency)
            return split(request.amount, items, request.shipping, request.tax, back)
        except ValueError as error:
            raise AfterSalesError(str(error)) from error

    async def _observe(
        self, seller: str, marketplace: str, order_id: str, case_id: str
    ) -> list[ObservedRefund]:
        """Look again whether Amazon or a colleague has refunded meanwhile (PLAYBOOKS A7)."""
        seen = await self._refunds.refunded(seller, marketplace, order_id)
        rows = await self._ledger.rows(seller, order_id)
        return await self._others(seen, rows, seller, order_id, case_id)

    async def _others(
        self,
        seen: list[RefundSeen],
        rows: list[LedgerRow],
        seller: str,
        order_id: str,
        case_id: str,
    ) -> list[ObservedRefund]:
        """Take ours out, each once by its amount; what remains was somebody else's."""
        ours = [r.amount for r in rows if r.state in ("applied", "submitting", "unknown")]
        told = [r.amount for r in rows if r.state == "observed"]
        others: list[ObservedRefund] = []
        for refund in seen:
            known = next((pile for pile in (ours, told) if refund.amount in pile), None)
            if known is not None:
                known.remove(refund.amount)
                continue
            name = refund.transaction_id
            await self._ledger.observe(
                seller, order_id, case_id, name, refund.amount, "unknown", self._clock.now()
            )
            others.append(ObservedRefund(refund_id=name, amount=refund.amount))
        return others

    @activity.defn
    async def settle_refund(self, request: SettleRefund) -> None:
        """Write into the ledger what was found out elsewhere.

        A person's refund by hand counts even where ours was refused; else a final row stays.
        """
        if await self._ledger.row(request.movement_id) is None:
            return
        if request.state == "applied":
            await self._ledger.done_by_hand(request.movement_id, self._clock.now(), request.why)
        else:
            await self._ledger.settle(
                request.movement_id, request.state, self._clock.now(), message=request.why
            )

    # ------------------------------------------------------------ looking

    @activity.defn
    async def look_at_refund(self, request: LookAtRefund) -> RefundLook:
        """See what became of a refund: by its feed, by feeds since, by Amazon's finances."""
        row = await self._ledger.row(request.movement_id)
        if row is None or row.state == "approved":
            return await self._not_in_the_books(request)
        if row.state in ("applied", "rejected"):
            return RefundLook(
                state="applied" if row.state == "applied" else "rejected",
                feed_id=row.feed_id,
                code=row.code,
                message=row.message,
            )
        try:
            return await self._look(request, row)
        except GatewayError as error:
            return RefundLook(state="unclear", message=str(error))

    async def _not_in_the_books(self, request: LookAtRefund) -> RefundLook:
        """It never left; unless the case knows its feed: then our books are a restored copy."""
        if request.feed_id is None:
            return RefundLook(state="absent", message="it never left")
        try:
            result = await self._refunds.result(
                request.seller, request.marketplace, request.feed_id
            )
        except GatewayError as error:
            return RefundLook(state="unclear", message=str(error))
        return RefundLook(
            state=result.state, feed_id=request.feed_id, code=result.code, message=result.message
        )

    async def _look(self, request: LookAtRefund, row: LedgerRow) -> RefundLook:
        feed_id = row.feed_id or await self._find_feed(request, row)
        if feed_id is None:
            return await self._in_finances(request, row)
        if row.feed_id is None:
            try:
                await self._ledger.settle(
                    row.movement_id, "submitting", self._clock.now(), feed_id=feed_id
                )
            except RefusedMovement as taken:
                return RefundLook(state="unclear", message=str(taken))
        result = await self._refunds.result(request.seller, request.marketplace, feed_id)
        if result.state in ("applied", "rejected"):
            await self._ledger.settle(
                row.movement_id,
                "applied" if result.state == "applied" else "rejected",
                self._clock.now(),
                feed_id=feed_id,
                code=result.code,
                message=result.message,
            )
        elif result.state == "unreadable":
            seen = await self._in_finances(request, row)
            return (
                seen if seen.state == "applied" else RefundLook(state="unreadable", feed_id=feed_id)
            )
        return RefundLook(
            state=result.state, feed_id=feed_id, code=result.code, message=result.message
        )

    async def _find_feed(self, request: LookAtRefund, row: LedgerRow) -> str | None:
        """Find the feed that nobody else has and that was created before the next was sent."""
        sent = row.sent_at or row.created_at
        following = await self._ledger.next_sent(request.seller, sent)
        until = None if following is None else following - CLOCK_SKEW
        feeds = await self._refunds.feeds_since(
            request.seller, request.marketplace, sent - CLOCK_SKEW
        )
        claimed = await self._ledger.claimed_feeds(request.seller)
        return next(
            (
                feed.feed_id
                for feed in feeds
                if feed.feed_id not in claimed and (until is None or feed.created_at < until)
            ),
            None,
        )

    async def _in_finances(self, request: LookAtRefund, row: LedgerRow) -> RefundLook:
        seen = await self._refunds.refunded(request.seller, request.marketplace, request.order_id)
        rows = await self._ledger.rows(request.seller, request.order_id)
        taken = [
            r.amount
            for r in rows
            if r.movement_id != row.movement_id and r.state in ("applied", "observed")
        ]
        for refund in seen:
            if refund.amount in taken:
                taken.remove(refund.amount)
            elif refund.amount == row.amount:
                await self._ledger.settle(row.movement_id, "applied", self._clock.now())
                return RefundLook(state="applied", message="seen in Amazon's finances")
        return RefundLook(state="absent")


def _intent(request: IssueRefund) -> Intent:
    return Intent(
        movement_id=request.movement_id,
        case_id=request.case_id,
        seller=request.seller,
        marketplace=request.marketplace,
        order_id=request.order_id,
        item="order",
        purpose=request.purpose,
        sequence=request.sequence,
        amount=request.amount,
        paid=request.paid,
        excluded_by_shipment=not request.beside_shipment,
    )


def _total(observed: list[ObservedRefund], currency: str) -> Money:
    return Money.total([o.amount for o in observed], currency)
