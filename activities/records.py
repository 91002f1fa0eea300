"""The books follow the case."""

import structlog
from temporalio import activity

from cases.books import Board, RefundLedger
from cases.effects import Record

log = structlog.get_logger(__name__)


class RecordActivities:
    """Board, audit, outgoing events, alerts."""

    def __init__(self, board: Board, refunds: RefundLedger) -> None:
        """Write into these books."""
        self._board = board
        self._refunds = refunds

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
