"""The bare engine that our clocks are measured beside: one timer, a record before and after."""

from datetime import timedelta

from pydantic import AwareDatetime, BaseModel, ConfigDict
from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from activities.records import RecordActivities
    from cases.books import CaseRecord
    from cases.effects import Record
    from workflows.timeouts import ONCE, QUICK_RECORD

QUEUE = "bare"
AGAIN = timedelta(hours=24)


class BareStart(BaseModel):
    """When to write what."""

    model_config = ConfigDict(frozen=True)

    due: AwareDatetime
    record: CaseRecord


@workflow.defn(name="BareClock")
class BareClock:
    """Writes, sleeps, writes, and sleeps again, as a case whose clock has rung."""

    @workflow.run
    async def run(self, start: BareStart) -> None:
        """Wait for the one moment, then for the next."""
        record = start.record
        await self._write(record)
        await workflow.sleep(start.due - workflow.now())
        rung = {"version": record.version + 1, "columns": record.columns | {"breached": True}}
        await self._write(record.model_copy(update=rung))
        await workflow.sleep(AGAIN)

    async def _write(self, record: CaseRecord) -> None:
        await workflow.execute_local_activity_method(
            RecordActivities.record,
            Record(record=record),
            start_to_close_timeout=QUICK_RECORD.start_to_close,
            schedule_to_close_timeout=QUICK_RECORD.schedule_to_close,
            retry_policy=ONCE,
        )
