"""The web application over real books, with an engine that keeps its cases in memory."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from standardwebhooks import Webhook

from cases.action_bodies import Close
from cases.actions import Request, check, legal_for
from cases.books import Person, SellerProfile
from cases.case import AuditEntry, CaseFile, Decision, Message, Option, Task
from cases.errors import EngineUnavailable, IllegalAction
from cases.limits import Role
from cases.opening import CaseStart, new_case
from cases.orders import Order
from cases.policy import case_policy
from cases.snapshot import record_of, snapshot
from gateways.store import Store

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
NEW_SECRET = "whsec_" + base64.b64encode(b"n" * 32).decode()
FOREIGN_SECRET = "whsec_" + base64.b64encode(b"f" * 32).decode()
CASE = "acme:111-2223334-5556667"
CLOSED = "acme:222-0000000-0000001"
ROLES: tuple[Role, ...] = ("viewer", "agent", "lead", "finance", "admin")


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


class Engine:
    """Running cases in memory: the rules are the real ones, the effects only bookkeeping."""

    def __init__(self, store: Store) -> None:
        self.cases: dict[str, CaseFile] = {}
        self.away = False
        self.without_workers = False
        self.broken = False
        self.done: list[str] = []
        self._store = store

    async def view(self, case_id: str, role: str) -> dict[str, Any] | None:
        self._require()
        case = self.cases.get(case_id)
        if case is None:
            return None
        return {"snapshot": snapshot(case), "actions": legal_for(case, _role(role))}

    async def act(self, case_id: str, request: Request) -> dict[str, Any]:
        self._require()
        case = self.cases.get(case_id)
        if case is None:
            raise LookupError(case_id)
        if request.once not in case.seen:
            body = check(case, request)
            case.seen.append(request.once)
            case.version += 1
            case.audit_seq += 1
            self.done.append(request.action)
            if isinstance(body, Close):
                await self._close(case, body.outcome)
        return snapshot(case) | {"actions": legal_for(case, request.role)}

    async def reopen(self, case_id: str, request: Request, file: dict[str, Any]) -> dict[str, Any]:
        self._require()
        if case_id in self.cases:
            raise IllegalAction("a run is open already")
        before = CaseFile.model_validate(file)
        start = CaseStart(
            case_id=case_id,
            seller=before.seller,
            marketplace=before.marketplace,
            order_id=before.order_id,
            started_at=NOW,
            policy=before.policy,
            earlier=before,
        )
        case = new_case(start)
        case.seen.append(request.once)
        self.cases[case_id] = case
        self.done.append("reopen")
        return snapshot(case) | {"actions": legal_for(case, request.role)}

    async def reachable(self) -> bool:
        return not self.away

    async def _close(self, case: CaseFile, outcome: str) -> None:
        case.outcome, case.closed_at, case.stage = outcome, NOW, "closed"
        del self.cases[case.case_id]
        entry = AuditEntry(seq=case.audit_seq, at=NOW, actor="engine", what="case.closed")
        await self._store.board.record(record_of(case, [entry], [], NOW))

    def _require(self) -> None:
        if self.away:
            raise EngineUnavailable
        if self.without_workers:
            raise EngineUnavailable(piece="workers")
        if self.broken:
            raise RuntimeError("password=hunter2")


class Health:
    """What is away, as tests say."""

    def __init__(self) -> None:
        self.pieces: list[str] = []

    async def away(self) -> list[str]:
        return self.pieces


def _role(name: str) -> Role:
    return next(role for role in ROLES if role == name)


def case(order_id: str = "111-2223334-5556667", **facts: Any) -> CaseFile:
    """A case of seller acme in Germany, version 3."""
    order = {
        "items": [{"sku": "SKU", "title": "Lampe", "quantity": 1, "price": "24.90"}],
        "currency": "EUR",
        "buyer": {"name": "Anna Berg", "language": "de"},
    }
    known = {"playbook": "lost", "version": 3, "order": Order.model_validate(order)}
    return CaseFile(
        case_id=f"acme:{order_id}",
        seller="acme",
        marketplace="DE",
        order_id=order_id,
        opened_at=NOW - timedelta(days=1),
        policy=case_policy("DE", NOW),
        **(known | facts),
    )


def closed_case(order_id: str = "222-0000000-0000001", **facts: Any) -> CaseFile:
    """A closed case with a carrier's claim left over."""
    task = Task(
        id="t1",
        kind="carrier_claim",
        title="Claim the parcel from the carrier",
        due=NOW + timedelta(days=20),
        opened_at=NOW,
    )
    over = {"tasks": [task], "closed_at": NOW, "outcome": "reshipped", "stage": "closed"}
    return case(order_id, **(over | facts))


def decision(role: Role = "agent") -> Decision:
    return Decision(
        id="d1",
        kind="answer",
        question="What now?",
        options=[Option(key="answered", label="Answered"), Option(key="close", label="Close")],
        least_role=role,
        opened_at=NOW,
    )


def heard(text: str, language: str) -> Message:
    """A message from the buyer."""
    return Message(id="m1", direction="in", text=text, language=language, at=NOW)


def event(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A buyer's message as a sender would write it."""
    return {
        "id": f"evt_{number}",
        "type": "buyer.message",
        "occurred_at": "2026-11-20T09:12:00Z",
        "seller": "acme",
        "marketplace": "DE",
        "order_id": "111-2223334-5556667",
        "data": {"text": "Wo ist mein Paket?"},
    } | changes


def signed(
    body: bytes, *, secret: str = SECRET, at: datetime | None = None, message_id: str = "msg_1"
) -> dict[str, str]:
    """Headers as the reference library of Standard Webhooks makes them."""
    moment = at or datetime.now(UTC)
    signature = Webhook(secret).sign(message_id, moment, body.decode("utf-8"))
    return {
        "content-type": "application/json",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": signature,
    }


@dataclass
class World:
    """The application, seen from outside, and what lies behind it."""

    app: FastAPI
    http: httpx.AsyncClient
    store: Store
    engine: Engine
    clock: Clock
    health: Health
    outage: Path
    """While this file exists the store is away."""
    woken: list[int] = field(default_factory=list)

    def break_store(self) -> None:
        self.outage.touch()

    def mend_store(self) -> None:
        self.outage.unlink()

    async def send(self, raw: object, **how: Any) -> httpx.Response:
        """Post an event, a list, or raw bytes, signed."""
        body = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
        return await self.post(body, signed(body, **how))

    async def post(self, body: bytes, headers: Mapping[str, str]) -> httpx.Response:
        return await self.http.post("/webhooks/events", content=body, headers=dict(headers))

    async def get(self, path: str, who: str = "agent", **more: Any) -> httpx.Response:
        return await self.http.get(f"/api/v1{path}", headers=token(who), **more)

    async def act(
        self,
        case_id: str,
        action: str,
        body: object = None,
        who: str = "agent",
        **headers: str,
    ) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.http.post(
            f"/api/v1/cases/{case_id}/actions/{action}",
            content=json.dumps({} if body is None else body),
            headers={"content-type": "application/json"} | token(who) | named,
        )

    async def stored(self) -> list[str]:
        """Ids of the events in the inbox, oldest first."""
        rows = await self.store.inbox.claim("test", 1000, NOW, 1)
        return [row.event.id for row in rows]

    def run(self, one: CaseFile) -> CaseFile:
        """Let a case run in the engine."""
        self.engine.cases[one.case_id] = one
        return one

    async def file(self, one: CaseFile) -> CaseFile:
        """Put a case into the books as the engine would at its end."""
        entry = AuditEntry(seq=1, at=NOW, actor="engine", what="case.closed")
        one.audit_seq = max(one.audit_seq, 1)
        await self.store.board.record(record_of(one, [entry], [], NOW))
        return one


def sign_bytes(body: bytes) -> dict[str, str]:
    """Headers for bytes that the reference library, which wants text, cannot sign."""
    at = str(int(datetime.now(UTC).timestamp()))
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    digest = hmac.digest(key, b".".join((b"msg_1", at.encode(), body)), hashlib.sha256)
    return {
        "content-type": "application/json",
        "webhook-id": "msg_1",
        "webhook-timestamp": at,
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }


def problem(answer: httpx.Response, status: int, name: str) -> dict[str, Any]:
    """Check that an answer is this problem and return it."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert told["type"] == f"urn:aftersales:problem:{name}"
    assert told["status"] == status
    assert told["title"]
    assert told["detail"]
    return told


def token(who: str) -> dict[str, str]:
    """The bearer header of the person who is called after their role."""
    return {"authorization": f"Bearer token-of-{who}"}


async def settle_in(store: Store) -> None:
    """One seller, and one person of each role."""
    await store.sellers.save(SellerProfile(seller="acme"))
    for role in ROLES:
        await store.tokens.issue(Person(name=role, role=role), f"token-of-{role}", NOW)
