"""The books follow the case."""

from collections.abc import Callable

import structlog
from temporalio import activity

from cases.agreement import disagreements
from cases.books import Board, CaseRecord, RefundLedger
from cases.effects import Record

log = structlog.get_logger(__name__)


class RecordActivities:
    """Board, audit, outgoing events, alerts."""

    def __init__(
        self,
        board: Board,
        refunds: RefundLedger,
        disagreed: Callable[[int], None] = lambda _movements: None,
    ) -> None:
        """Write into these books; `disagreed` hears of movements that they tell differently."""
        self._board = board
        self._refunds = refunds
        self._disagreed = disagreed

    @activity.defn
    async def record(self, request: Record) -> None:
        """Write one version of a case; written twice it changes nothing."""
        columns = request.record.columns
        if request.freeze is not None and columns.get("order_id"):
            await self._refunds.freeze(columns["seller"], columns["order_id"], request.freeze)
        await self._board.record(request.record)
        for alert in request.alerts:
            log.warning(
                "alert",
                case_id=alert.case_id,
                clock=alert.clock,
                rung=alert.rung,
                to=alert.to,
                alert_id=alert.alert_id,
            )
        if request.record.file is not None:
            await self._compare(request.record)

    async def _compare(self, record: CaseRecord) -> None:
        """At the end of a case: does the ledger say of its money what the case says?"""
        order_id = record.columns.get("order_id")
        told = record.snapshot["ledger"]["rows"]
        if not order_id or not told:
            return
        rows = await self._refunds.rows(record.columns["seller"], order_id)
        if found := disagreements(rows, told):
            self._disagreed(len(found))
            log.error("ledger.disagrees", case_id=record.case_id, events=len(found))
