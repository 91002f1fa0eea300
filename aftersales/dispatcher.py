"""Takes stored events to their cases, in the order of storage, and survives Temporal being away."""

import asyncio
import time
from collections import defaultdict
from datetime import timedelta
from typing import Literal
from uuid import uuid4

import structlog
from temporalio.client import Client
from temporalio.common import WorkflowIDConflictPolicy, WorkflowIDReusePolicy
from temporalio.service import RPCError, RPCStatusCode

from aftersales.clock import WallClock
from aftersales.starting import Starter, announced, with_readings
from aftersales.traffic import Traffic
from cases.books import InboxRow
from cases.errors import AfterSalesError, StoreUnavailable
from cases.events import Event
from cases.opening import CaseStart
from cases.ports import Clock
from gateways.store.store import Store
from telemetry.tracing import span
from telemetry.trail import Trail, following
from workflows.search_attributes import at_start

log = structlog.get_logger(__name__)
BATCH = 50
"""Events leased at once: few enough to be handed on within their lease even in a burst."""
WIDTH = 8
"""Cases handed on side by side."""
LEASE_SECONDS = 10
IDLE_SECONDS = 0.5
"""How long an idle dispatcher waits for the nudge of an accepted event before it looks itself."""
AWAY_SECONDS = 1
"""How long events wait before the next try while Temporal or the store is away."""
RPC_TIMEOUT = timedelta(seconds=5)
RENEW_SECONDS = RPC_TIMEOUT.total_seconds() + 2
"""An event is handed on only with this much left of its lease, so that nobody else has it too."""
MOST_TRIES = 5
"""After so many failures of a kind that nobody foresaw an event becomes a dead letter."""
_REFUSED = (
    RPCStatusCode.INVALID_ARGUMENT,
    RPCStatusCode.ALREADY_EXISTS,
    RPCStatusCode.FAILED_PRECONDITION,
    RPCStatusCode.OUT_OF_RANGE,
    RPCStatusCode.UNIMPLEMENTED,
)
"""What Temporal says of the event itself. All else (away, overloaded, an access that ended) says
nothing about the event, and the event waits."""
Handed = Literal["signalled", "kept"]


def workflow_id(case_id: str) -> str:
    """The id of a case's workflow (CONTRACT 4)."""
    return f"case:{case_id}"


class Dispatcher:
    """One dispatcher of one web process; several share the inbox by leases."""

    def __init__(
        self, store: Store, client: Client, clock: Clock, leases: Clock | None = None
    ) -> None:
        """Take events from this store to this Temporal.

        `leases` tells the time of leases and retries, which is real time also where `clock` is
        virtual: a rehearsal's hop must not let them lapse. Clocks of processes that share an inbox
        should agree within seconds; where they do not, a case may hear an event twice, and takes
        it once.
        """
        self._store = store
        self._client = client
        self._clock = clock
        self._starter = Starter(store, clock)
        self._owner = uuid4().hex
        self._nudge = asyncio.Event()
        self._traffic = Traffic(time.monotonic)
        self._side_by_side = asyncio.Semaphore(WIDTH)
        # Leases and retries run in real time: a rehearsal's hop must not let them lapse.
        self._leases = leases or WallClock()

    def wake(self) -> None:
        """There is something new in the inbox."""
        self._traffic.arrived()
        self._nudge.set()

    async def run(self) -> None:
        """Dispatch until cancelled."""
        while True:
            self._nudge.clear()
            try:
                if await self._round():
                    continue
            except StoreUnavailable as error:
                log.warning("dispatcher.store_away", why=str(error.context.get("cause")))
            except Exception:
                # Whatever it was: without a dispatcher accepted events would wait for ever.
                log.exception("dispatcher.failed")
            await self._idle()

    async def _idle(self) -> None:
        try:
            await asyncio.wait_for(self._nudge.wait(), IDLE_SECONDS)
        except TimeoutError:
            return

    async def _round(self) -> bool:
        """Take what waits to its cases; False if nothing waits.

        Every case's queue is done with before the next claim, also where one of them failed:
        otherwise a case's later events could be handed on beside its earlier ones.
        """
        lease = _Lease()
        rows = await self._store.inbox.claim(self._owner, BATCH, self._leases.now(), LEASE_SECONDS)
        by_case: dict[str, list[InboxRow]] = defaultdict(list)
        for row in rows:
            by_case[row.event.case_id].append(row)
        ends = await asyncio.gather(
            *(self._case(queue, lease) for queue in by_case.values()), return_exceptions=True
        )
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        return bool(rows)

    async def _case(self, queue: list[InboxRow], lease: "_Lease") -> None:
        for position, row in enumerate(queue):
            await self._traffic.give_way()
            rest = [r.seq for r in queue[position:]]
            try:
                async with self._side_by_side:
                    # Looked at only here: waiting for one's turn takes time, too.
                    if (held := await self._held(lease, rest)) is None:
                        return
                    lease = held
                    await self._followed(row)
            except StoreUnavailable:
                raise
            except Exception as error:
                if not await self._failed(row, error, rest):
                    return

    async def _held(self, lease: "_Lease", rest: list[int]) -> "_Lease | None":
        """Return a lease long enough for the next event; None if somebody else has them now."""
        if lease.left() >= RENEW_SECONDS:
            return lease
        longer = _Lease()
        if await self._store.inbox.renew(self._owner, rest, self._leases.now(), LEASE_SECONDS):
            return longer
        log.warning("dispatcher.lease_lost", events=len(rest))
        return None

    async def _failed(self, row: InboxRow, error: Exception, rest: list[int]) -> bool:
        """Judge a failure; True if the case's next event may follow."""
        if _is_events_own(error) or (not _is_away(error) and row.attempts >= MOST_TRIES):
            await self._dead(row, error)
            return True
        away = _is_away(error)
        note = f"Temporal is away: {_status(error)}" if away else f"{_status(error)}: {error}"
        retry = self._leases.now() + timedelta(seconds=AWAY_SECONDS)
        await self._store.inbox.postpone(self._owner, rest, retry, note)
        told = "dispatcher.temporal_away" if away else "dispatcher.event_failed"
        log.warning(told, events=len(rest), why=_status(error))
        await asyncio.sleep(AWAY_SECONDS)
        return False

    async def _dead(self, row: InboxRow, error: Exception) -> None:
        note = f"{type(error).__name__}: {error}"
        await self._store.inbox.settle(row.seq, "dead", note, self._clock.now())
        with following(Trail.read(row.trail)):
            log.error(
                "dispatcher.dead_letter",
                event_id=row.event.id,
                case_id=row.event.case_id,
                why=type(error).__name__,
            )

    async def _followed(self, row: InboxRow) -> None:
        """Hand an event on under the trail of the request that brought it."""
        said = {"event_id": row.event.id, "case_id": row.event.case_id, "attempt": row.attempts}
        with (
            following(Trail.read(row.trail)),
            span(f"dispatch {row.event.type}", "consumer", **said) as note,
        ):
            state = await self._event(row)
            note(status=state)
            log.info("event.dispatched", operation=row.event.type, status=state, **said)

    async def _event(self, row: InboxRow) -> Handed:
        [event] = await with_readings([row.event])
        await self._money_facts(event)
        state: Handed = "signalled"
        start = await self._starter.opening(event)
        if start is not None:
            await self._start(event, start)
        elif not await self._signal(event):
            state = "kept"
        shown = None if start is None else announced(start)
        await self._store.openings.handed_on(row.seq, state, shown, self._clock.now())
        return state

    async def _money_facts(self, event: Event) -> None:
        """What binds every payment at once, before the case hears of it."""
        if event.order_id and event.type in ("claim.opened", "chargeback.opened"):
            await self._store.refunds.freeze(event.seller, event.order_id, True)
        elif event.type == "refund.observed":
            await self._starter.observe(event)

    async def _signal(self, event: Event) -> bool:
        handle = self._client.get_workflow_handle(workflow_id(event.case_id))
        try:
            await handle.signal("event", event, rpc_timeout=RPC_TIMEOUT)
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                return False
            raise
        return True

    async def _start(self, event: Event, start: CaseStart) -> None:
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


class _Lease:
    """How much is left, by a clock that only goes forward; begun before it was asked for."""

    def __init__(self) -> None:
        self._ends = time.monotonic() + LEASE_SECONDS

    def left(self) -> float:
        return self._ends - time.monotonic()


def _is_events_own(error: Exception) -> bool:
    if isinstance(error, RPCError):
        return error.status in _REFUSED
    return isinstance(error, AfterSalesError | ValueError)


def _status(error: Exception) -> str:
    return error.status.name if isinstance(error, RPCError) else type(error).__name__


def _is_away(error: Exception) -> bool:
    # The SDK raises RuntimeError where it cannot connect.
    return isinstance(error, RPCError | RuntimeError) and not _is_events_own(error)
