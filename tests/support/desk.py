"""A scripted desk: stages are tested without a server (STYLE 12)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from cases.case import CaseFile, Decision, Option, Task
from cases.events import parse_event
from cases.money import Money
from cases.orders import learn
from cases.policy import case_policy

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)


def case(playbook: str = "lost", **order: Any) -> CaseFile:
    """A German case of 24.90 EUR, shipped and due some days ago unless `order` says otherwise."""
    data = {
        "items": [{"sku": "MUG", "quantity": 1, "price": "24.90"}],
        "currency": "EUR",
        "channel": "FBM",
        "purchased_at": "2026-02-15T08:00:00Z",
        "shipped_at": "2026-02-16T08:00:00Z",
        "promised_by": "2026-02-28T08:00:00Z",
        "carrier": "DHL",
        "tracking": "DHL123",
        "address": {"country": "DE", "city": "Berlin"},
    } | order
    file = CaseFile(
        case_id="acme:305-1",
        seller="acme",
        marketplace="DE",
        order_id="305-1",
        opened_at=MONDAY,
        playbook=playbook,
        policy=case_policy("DE", MONDAY),
    )
    snapshot = {
        "id": "snap",
        "type": "order.snapshot",
        "occurred_at": "2026-02-15T08:00:00Z",
        "seller": "acme",
        "order_id": "305-1",
        "data": {k: v for k, v in data.items() if v is not None},
    }
    file.order = learn(file.order, parse_event(snapshot))
    return file


@dataclass
class ScriptedDesk:
    """Answers as told, and writes down what a stage did."""

    answers: list[Any] = field(default_factory=list)
    time: datetime = MONDAY
    done: list[str] = field(default_factory=list)
    said: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    promised: list[datetime] = field(default_factory=list)
    unpatched: set[str] = field(default_factory=set)
    """Changes that this case came here before."""

    def _answer(self) -> Any:
        return self.answers.pop(0)

    def now(self) -> datetime:
        return self.time

    def patched(self, change: str) -> bool:
        return change not in self.unpatched

    async def say(self, template: str, **facts: Any) -> None:
        self.said.append((template, facts))

    async def offer(
        self, template: str, *options: dict[str, Any], silence: str | None = None, **facts: Any
    ) -> str | None:
        keys = [o["key"] for o in options]
        self.said.append((template, facts | {"keys": keys, "silence": silence}))
        choice: str | None = self._answer()
        return choice

    async def ask(
        self, template: str, kind: Literal["yes_no", "free", "found"], **facts: Any
    ) -> str | None:
        self.said.append((template, facts))
        answer: str | None = self._answer()
        return answer

    def promise(self, due: datetime, why: str) -> None:
        self.promised.append(due)

    async def until(
        self,
        due: datetime,
        *,
        waiting_for: Literal["buyer", "carrier", "amazon"],
        why: str = "",
    ) -> None:
        self.done.append(f"until {waiting_for}")
        self.time = max(self.time, due)

    async def follow_up(self, kind: str) -> str:
        self.done.append(kind)
        heard: str = self._answer()
        return heard

    async def parcel(self, until: datetime) -> Literal["delivered", "time"]:
        self.done.append(f"parcel within {(until - self.time).days} d")
        return "delivered"

    def task(self, kind: str, title: str, text: str, due: datetime) -> Task:
        task = Task(id=kind, kind=kind, title=title, due=due, opened_at=self.time)
        self.tasks.append(task)
        return task

    def drop_tasks(self, kind: str, why: str) -> None:
        self.done.append(f"drop {kind}")

    async def decide(
        self,
        kind: str,
        question: str,
        options: list[Option],
        *,
        why: str,
        due: datetime,
        recommended: str | None = None,
        clock: str | None = "decision",
    ) -> Decision:
        self.done.append(f"decide {'/'.join(o.key for o in options)}")
        return Decision(
            id="d",
            kind=kind,
            question=question,
            options=options,
            why=why,
            opened_at=self.time,
            answer=self._answer(),
        )

    async def hand_payment(self) -> Money:
        paid: Money = self._answer()
        return paid

    async def hand_parcel(self) -> bool:
        return bool(self._answer())

    async def refund(self, amount: Money, purpose: str, why: str, **promise: Any) -> None:
        self.done.append(f"refund {amount}")

    async def reship(self, why: str, **promise: Any) -> None:
        self.done.append("reship")


def templates(desk: ScriptedDesk) -> Iterable[str]:
    """The templates said, in order."""
    return [template for template, _ in desk.said]
