"""What is visible at a quiet moment: our books beside the world's."""

from collections.abc import Set
from datetime import datetime
from typing import Any

from aftersales.rehearsal.invariant import BY_HAND, Accounts
from aftersales.rehearsal.judging import Seen
from aftersales.rehearsal.world import World
from aftersales.stack import SELLER
from gateways.store.store import Store


class Books:
    """Our board, audit, ledger and messages, and the marketplace's books of one order."""

    def __init__(self, store: Store, world: World, order_id: str, own: Set[str]) -> None:
        """Compare these two for the order; `own` are the cases its events may open, so far."""
        self._store = store
        self._world = world
        self._order_id = order_id
        self._own = own

    async def everyone(self) -> set[str]:
        """Every case on the board, whoever left it there."""
        return {row["case_id"] for row in await self._store.board.changed_since(0, 10_000)}

    async def cases(self) -> list[str]:
        """Every case of the rehearsal so far.

        A worker may still record an earlier rehearsal's case after the books were wiped.
        """
        return sorted(await self.everyone() & self._own)

    async def seen(self, start: datetime, now: datetime) -> Seen:
        """Look at everything once."""
        ids = await self.cases()
        cases = [s for i in ids if (s := await self._store.board.snapshot(i)) is not None]
        audit = [entry for i in ids for entry in await self._store.board.timeline(i)]
        sent = [row for i in ids for row in await self._store.messages.of_case(i)]
        world = await self._world.books(self._order_id)
        return Seen(
            now=now,
            start=start,
            cases=cases,
            by_hand=_by_hand(cases, "open"),
            let_fall=_by_hand([case for case in cases if case["closed_at"]], "cancelled"),
            audit=audit,
            messages=_told(world["messages"], sent),
            refunds=[r for r in world["refunds"] if r["by"] == "seller"],
            parcels=world["shipments"],
            movements=[
                row | {"amount": row["amount"]} for case in cases for row in case["ledger"]["rows"]
            ],
        )

    async def accounts(self, running: dict[str, bool]) -> Accounts:
        """Read both sides' books for comparison."""
        ids = await self.cases()
        cases = [s for i in ids if (s := await self._store.board.snapshot(i)) is not None]
        return Accounts(
            cases=cases,
            ledger=await self._store.refunds.rows(SELLER, self._order_id),
            messages=[row for i in ids for row in await self._store.messages.of_case(i)],
            parcels=await self._store.shipments.rows(SELLER, self._order_id),
            world=await self._world.books(self._order_id),
            dead=await self._store.inbox.dead_letters(),
            running=running,
        )


def _by_hand(cases: list[dict[str, Any]], state: str) -> dict[str, list[dict[str, Any]]]:
    """What tasks in this state stand for: of each kind the last ones, as many as tasks."""
    asked: dict[str, list[dict[str, Any]]] = {what: [] for what in BY_HAND}
    for case in cases:
        undone = {
            "messages": [m for m in case["messages"] if m["state"] in ("unknown", "failed")],
            "refunds": [m for m in _ours(case) if m["state"] != "applied"],
            "parcels": [p for p in case["shipments"] if p["state"] != "applied"],
        }
        for what, kinds in BY_HAND.items():
            tasks = [t for t in case["tasks"] if t["kind"] in kinds and t["state"] == state]
            asked[what] += undone[what][-len(tasks) :] if tasks else []
    return asked


def _ours(case: dict[str, Any]) -> list[dict[str, Any]]:
    return [movement for movement in case["ledger"]["rows"] if not movement["observed"]]


def _told(world: list[dict[str, Any]], ours: list[Any]) -> list[dict[str, Any]]:
    """Join what reached the buyer with what we meant by it, by the words themselves.

    A message that arrived twice stands twice: nothing hides a doubled one.
    """
    meant = {_words(row.text): row for row in ours}
    told = []
    for message in world:
        if message["channel"] == "buyer":
            continue
        row = meant.get(_words(message["text"]))
        told.append(
            {
                "intent": row.intent if row else "reply",
                "text": message["text"],
                "language": message.get("language") or (row.language if row else None),
                "at": message["at"],
            }
        )
    return told


def _words(text: str) -> str:
    return " ".join(text.split())
