"""The sweep: our ledger beside Amazon's finances, order by order, and the cases told of it.

The second line behind the cases, which look after their refunds themselves; and what an operator
runs after a restore, when the books may know less than Amazon and the cases do.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from temporalio.client import Client, WorkflowQueryFailedError, WorkflowQueryRejectedError
from temporalio.common import QueryRejectCondition
from temporalio.service import RPCError, RPCStatusCode

from aftersales.dispatcher import workflow_id
from cases.books import LedgerRow
from cases.errors import EngineUnavailable, GatewayError
from cases.events import parse_event
from cases.marketplaces import Region
from cases.ports import Clock
from cases.reconciling import IN_FLIGHT, Difference, compare
from gateways.amazon.refunds import AmazonRefunds
from gateways.store.store import Store

PATIENCE = timedelta(seconds=10)
"""How long a case may take to say what it knows."""
OBSERVED = "observed"
ADVICE = {
    "observed": "",
    "applied": "",
    "rejected": "Nothing was paid. The case learns it at its next look.",
    "unknown": "Look in Seller Central under Payments; then complete the case's task "
    "resolve_unknown_refund: done = it was refunded, failed = it was not.",
    "early": "Amazon's finances lag by up to two days: run this again then.",
    "missing": "Amazon does not show a refund that we hold for made: look in Seller Central.",
    "untold": "No worker answered for the case: start one, then run this again.",
    "recorded": "",
    "unasked": "Amazon gave no answer: run this again.",
}
"""What is left for a person to do; nothing where the sweep has done it all."""


RUNNING = "WorkflowType = 'AfterSalesCase' AND ExecutionStatus = 'Running'"
NOTE = {
    "action": "note",
    "as": "reconcile",
    "text": "Our books were restored from a copy; the case is recorded again.",
}


@dataclass(frozen=True)
class Finding:
    """One thing that a person should know, and what the sweep did about it."""

    seller: str
    order_id: str
    kind: str
    amount: str
    done: str
    advice: str

    @property
    def open(self) -> bool:
        """Whether something is left to do."""
        return bool(self.advice)


class Sweep:
    """One sweep over the refunds of some sellers."""

    def __init__(
        self,
        store: Store,
        refunds: AmazonRefunds,
        client: Client,
        clock: Clock,
        say: Callable[[str], None],
    ) -> None:
        """Compare this store with Amazon; ask and tell the cases of this Temporal."""
        self._store, self._refunds = store, refunds
        self._client, self._clock, self._say = client, clock, say

    async def run(self, seller: str, since: datetime) -> list[Finding]:
        """Compare every order whose refunds moved since then, here or at Amazon."""
        found: list[Finding] = []
        orders = await self._store.refunds.orders_since(seller, since)
        regions: tuple[Region, ...] = get_args(Region)
        for region in regions:
            try:
                shown = await self._refunds.orders_refunded(
                    seller, region, since, self._clock.now()
                )
            except GatewayError as error:
                found.append(self._finding(seller, f"region {region}", "unasked", "", str(error)))
                continue
            orders = shown | orders
        for number, (order_id, marketplace) in enumerate(orders.items(), start=1):
            self._say(f"{seller}: order {number} of {len(orders)}: {order_id}")
            try:
                found += await self._order(seller, order_id, marketplace)
            except GatewayError as error:
                found.append(self._finding(seller, order_id, "unasked", "", str(error)))
        return found

    async def record_again(self, seller: str) -> list[Finding]:
        """Let every running case that is further than the board be written to it once more.

        After a restore of the books: such a case is missing there, or shown as it was. It notes
        in its own audit why it was recorded; what the audit held since the copy is lost.
        """
        found: list[Finding] = []
        try:
            async for workflow in self._client.list_workflows(RUNNING):
                name = workflow.id.removeprefix(workflow_id(""))
                whose, _, order_id = name.partition(":")
                if whose != seller:
                    continue
                try:
                    case = await self._case(seller, order_id)
                except EngineUnavailable:
                    found.append(self._finding(seller, order_id, "untold", "", ""))
                    continue
                if case and _place(case) > _place(await self._store.board.snapshot(name) or {}):
                    handle = self._client.get_workflow_handle(workflow.id)
                    await handle.signal("act", NOTE, rpc_timeout=PATIENCE)
                    found.append(self._finding(seller, order_id, "recorded", "", "on the board"))
        except (RPCError, RuntimeError) as error:
            raise EngineUnavailable from error
        return found

    async def _order(self, seller: str, order_id: str, marketplace: str) -> list[Finding]:
        seen = await self._refunds.refunded(seller, marketplace, order_id)
        rows = await self._store.refunds.rows(seller, order_id)
        found = [
            await self._settle(one, seller, order_id, marketplace, rows)
            for one in compare(rows, seen, self._clock.now())
        ]
        return found + await self._tell(seller, order_id, marketplace)

    async def _settle(
        self,
        one: Difference,
        seller: str,
        order_id: str,
        marketplace: str,
        rows: list[LedgerRow],
    ) -> Finding:
        kind, done = str(one.kind), ""
        if one.kind == OBSERVED:
            await self._store.refunds.observe(
                seller,
                order_id,
                f"{seller}:{order_id}",
                one.refund_id or "",
                one.amount,
                "unknown",
                self._clock.now(),
            )
            done = "written into the ledger as observed"
        elif one.kind == "applied":
            await self._applied(one.movement_id or "", "applied", "seen in Amazon's finances")
            done = "written into the ledger as applied"
        elif one.kind != "missing":
            state = await self._feed(one, seller, marketplace, rows)
            if state is not None:
                kind, done = state, f"Amazon's report says {state}; written into the ledger"
        return self._finding(seller, order_id, kind, str(one.amount), done)

    async def _feed(
        self, one: Difference, seller: str, marketplace: str, rows: list[LedgerRow]
    ) -> Literal["applied", "rejected"] | None:
        """What the processing report says of a refund that the finances do not show."""
        row = next(row for row in rows if row.movement_id == one.movement_id)
        if row.feed_id is None or row.state not in IN_FLIGHT:
            return None
        result = await self._refunds.result(seller, marketplace, row.feed_id)
        if result.state == "applied" or result.state == "rejected":
            await self._applied(row.movement_id, result.state, result.message, result.code)
            return result.state
        return None

    async def _applied(
        self, movement_id: str, state: Literal["applied", "rejected"], why: str, code: str = ""
    ) -> None:
        await self._store.refunds.settle(
            movement_id, state, self._clock.now(), code=code, message=why
        )

    # ------------------------------------------------------------ the case

    async def _tell(self, seller: str, order_id: str, marketplace: str) -> list[Finding]:
        """Hand the case what others refunded and it does not count, as events of their own."""
        rows = await self._store.refunds.rows(seller, order_id)
        observed = [row for row in rows if row.state == OBSERVED]
        if not observed:
            return []
        try:
            case = await self._case(seller, order_id)
        except EngineUnavailable:
            total = ", ".join(str(row.amount) for row in observed)
            return [self._finding(seller, order_id, "untold", total, "")]
        for row in _not_counted(case, observed, rows):
            refund_id = _refund_id(row)
            event = {
                "id": f"reconcile:{refund_id}",
                "type": "refund.observed",
                "occurred_at": self._clock.now().isoformat(),
                "seller": seller,
                "marketplace": marketplace,
                "order_id": order_id,
                "data": {
                    "refund_id": refund_id,
                    "amount": str(row.amount.amount),
                    "by": "unknown",
                },
            }
            await self._store.inbox.accept([parse_event(event)], self._clock.now())
        return []

    async def _case(self, seller: str, order_id: str) -> dict[str, Any]:
        """Return the snapshot of the running case, or nothing.

        Raises EngineUnavailable if Temporal or every worker is away.
        """
        handle = self._client.get_workflow_handle(workflow_id(f"{seller}:{order_id}"))
        try:
            case: dict[str, Any] = await handle.query(
                "snapshot", reject_condition=QueryRejectCondition.NOT_OPEN, rpc_timeout=PATIENCE
            )
        except WorkflowQueryRejectedError:
            return {}
        except (RPCError, RuntimeError, WorkflowQueryFailedError) as error:
            if isinstance(error, RPCError) and error.status is RPCStatusCode.NOT_FOUND:
                return {}
            raise EngineUnavailable from error
        return case

    def _finding(self, seller: str, order_id: str, kind: str, amount: str, done: str) -> Finding:
        return Finding(seller, order_id, kind, amount, done, ADVICE[kind])


def _place(case: dict[str, Any]) -> tuple[int, int]:
    """How far a case is: its run and version; nothing is behind everything."""
    return int(case.get("run", 0)), int(case.get("version", -1))


def _refund_id(row: LedgerRow) -> str:
    return row.movement_id.removeprefix(f"{OBSERVED}:{row.seller}:{row.order_id}:")


def _not_counted(
    case: dict[str, Any], observed: list[LedgerRow], rows: list[LedgerRow]
) -> list[LedgerRow]:
    """Return what others refunded as far as the case does not count it yet.

    A refund that the case made itself and that our books have forgotten (a restore) looks like
    somebody else's; it is not told, or the case would count it twice.
    """
    shown: list[dict[str, Any]] = case.get("ledger", {}).get("rows", [])
    known = {row["id"] for row in shown}
    ours = {row.movement_id for row in rows}
    forgotten = [
        float(row["amount"])
        for row in shown
        if not row["observed"] and row["id"] not in ours and row["state"] != "rejected"
    ]
    left = []
    for row in observed:
        amount = float(row.amount.amount)
        if _refund_id(row) in known:
            continue
        if amount in forgotten:
            forgotten.remove(amount)
        else:
            left.append(row)
    return left
