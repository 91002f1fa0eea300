"""Takes stored events to their cases, in the order of storage, and survives Temporal being away."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from uuid import uuid4

import structlog
from temporalio.client import Client
from temporalio.common import WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.service import RPCError, RPCStatusCode

from aftersales.clock import WallClock
from aftersales.starting import Starter
from cases.books import InboxRow
from cases.errors import AfterSalesError, StoreUnavailable
from cases.events import Event
from cases.opening import reopens
from cases.ports import Clock
from gateways.store.store import Store
from workflows.search_attributes import at_start

log = structlog.get_logger(__name__)
BATCH = 200
LEASE_SECONDS = 10
IDLE_SECONDS = 0.5
"""How long an idle dispatcher waits for the nudge of an accepted event before it looks itself."""
AWAY_SECONDS = 1
"""How long events wait before the next try while Temporal or the store is away."""
RPC_TIMEOUT = timedelta(seconds=5)
_AWAY = (RPCStatusCode.UNAVAILABLE, RPCStatusCode.DEADLINE_EXCEEDED, RPCStatusCode.CANCELLED)


def workflow_id(case_id: str) -> str:
    """The id of a case's workflow (CONTRACT 4)."""
    return f"case:{case_id}"


class Dispatcher:
    """One dispatcher of one web process; several share the inbox by leases."""

    def __init__(self, store: Store, client: Client, clock: Clock) -> None:
        """Take events from this store to this Temporal."""
        self._store = store
        self._client = client
        self._clock = clock
        self._starter = Starter(store, clock)
        self._owner = uuid4().hex
        self._nudge = asyncio.Event()
        # Leases and retries run in real time: a rehearsal's hop must not let them lapse.
        self._leases = WallClock()

    def wake(self) -> None:
        """There is something new in the inbox."""
        self._nudge.set()

    async def run(self) -> None:
        """Dispatch until cancelled."""
        while True:
            self._nudge.clear()
            try:
                rows = await self._store.inbox.claim(
                    self._owner, BATCH, self._leases.now(), LEASE_SECONDS
                )
                if rows:
                    await self._dispatch(rows)
                    continue
            except StoreUnavailable as error:
                log.warning("dispatcher.store_away", why=str(error))
            await self._idle()

    async def _idle(self) -> None:
        try:
            await asyncio.wait_for(self._nudge.wait(), IDLE_SECONDS)
        except TimeoutError:
            return

    async def _dispatch(self, rows: Iterable[InboxRow]) -> None:
        by_case: dict[str, list[InboxRow]] = defaultdict(list)
        for row in rows:
            by_case[row.event.case_id].append(row)
        await asyncio.gather(*(self._case(queue) for queue in by_case.values()))

    async def _case(self, queue: list[InboxRow]) -> None:
        for position, row in enumerate(queue):
            try:
                await self._event(row)
            except (RPCError, RuntimeError) as error:
                if isinstance(error, RPCError) and error.status not in _AWAY:
                    await self._dead(row, error)
                    continue
                rest = [r.seq for r in queue[position:]]
                retry = self._leases.now() + timedelta(seconds=AWAY_SECONDS)
                await self._store.inbox.postpone(rest, retry, "Temporal is away")
                log.warning("dispatcher.temporal_away", events=len(rest))
                await asyncio.sleep(AWAY_SECONDS)
                return
            except (AfterSalesError, ValueError) as error:
                if isinstance(error, StoreUnavailable):
                    raise
                await self._dead(row, error)

    async def _dead(self, row: InboxRow, error: Exception) -> None:
        note = f"{type(error).__name__}: {error}"
        await self._store.inbox.settle(row.seq, "dead", note, self._clock.now())
        log.error("dispatcher.dead_letter", event_id=row.event.id, why=type(error).__name__)

    async def _event(self, row: InboxRow) -> None:
        event = row.event
        await self._money_facts(event)
        if await self._opens(event):
            await self._start(event)
            state = "signalled"
        else:
            state = "signalled" if await self._signal(event) else "kept"
        await self._store.inbox.settle(
            row.seq, "signalled" if state == "signalled" else "kept", "", self._clock.now()
        )

    async def _money_facts(self, event: Event) -> None:
        """What binds every payment at once, before the case hears of it."""
        if event.order_id and event.type in ("claim.opened", "chargeback.opened"):
            await self._store.refunds.freeze(event.seller, event.order_id, True)
        elif event.type == "refund.observed":
            await self._starter.observe(event)

    async def _opens(self, event: Event) -> bool:
        """Whether the event may start a run: plain thanks and robots never reopen a case."""
        if not event.opens_a_case():
            return False
        earlier = await self._store.board.file(event.case_id)
        if earlier is None:
            return True
        return event.id not in earlier.get("seen", ()) and reopens(event)

    async def _signal(self, event: Event) -> bool:
        handle = self._client.get_workflow_handle(workflow_id(event.case_id))
        try:
            await handle.signal("event", event, rpc_timeout=RPC_TIMEOUT)
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return False
            raise
        return True

    async def _start(self, event: Event) -> None:
        start = await self._starter.start(event)
        await self._client.start_workflow(
            "AfterSalesCase",
            start,
            id=workflow_id(event.case_id),
            task_queue="cases",
            id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            start_signal="event",
            start_signal_args=[event],
            search_attributes=at_start(start.seller, start.marketplace, start.order_id),
            static_summary=f"{event.type} {start.order_id or start.case_id}",
            rpc_timeout=RPC_TIMEOUT,
        )
        await self._starter.on_board(start)
