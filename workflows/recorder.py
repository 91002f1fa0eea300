"""The books follow the case: board, audit and events out, one write for each phase (DESIGN 3)."""

from temporalio import workflow

from activities.records import RecordActivities
from cases.effects import Record
from cases.snapshot import record_of
from workflows import search_attributes
from workflows.books import Books
from workflows.details import current_details
from workflows.engine import Engine
from workflows.timeouts import RECORD


class Recorder:
    """Writes each version of the case: quickly while the store is there, patiently while not."""

    def __init__(self, engine: Engine, books: Books) -> None:
        """Record the engine's case."""
        self._engine = engine
        self._books = books
        self._shown: search_attributes.Values = {"CaseStatus": "open"}
        self.busy = False

    async def run(self) -> None:
        """Record whenever something changed and the phase's effects are done."""
        while True:
            await workflow.wait_condition(lambda: self._engine.recordable)
            await self._engine.others_first()
            if self._engine.recordable:
                await self.flush()

    async def flush(self) -> None:
        """Write the case as it stands now."""
        engine = self._engine
        if self.busy or not engine.dirty:
            await workflow.wait_condition(lambda: not self.busy)
            return
        self.busy = True
        self._show()
        record = self._take()
        try:
            await self._write(record)
        finally:
            self.busy = False

    def _take(self) -> Record:
        engine = self._engine
        case = engine.case
        record = Record(
            record=record_of(case, engine.entries, engine.outgoing, engine.now()),
            alerts=engine.alerts,
            freeze=case.dispute is not None if case.claims else None,
        )
        engine.entries, engine.outgoing, engine.alerts = [], [], []
        engine.dirty = False
        return record

    async def _write(self, record: Record) -> None:
        summary = f"version {record.record.version}: {record.record.columns['status']}"
        await self._books.use(RecordActivities.record, record, RECORD, summary=summary)

    def _show(self) -> None:
        workflow.set_current_details(current_details(self._engine.case))
        shown = search_attributes.values(self._engine.case)
        changes = search_attributes.updates(self._shown, shown)
        if changes:
            workflow.upsert_search_attributes(changes)
        self._shown = shown
