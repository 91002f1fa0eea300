"""Short words for the rows that these tests write."""

from datetime import UTC, datetime, timedelta
from typing import Any

from cases.books import CaseRecord, Intent, MessageRow, Person, SellerProfile, ShipmentRow
from cases.case import AuditEntry, Outgoing
from cases.events import Event, parse_event
from cases.money import Money
from gateways.store import Store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SELLER = "acme"


def at(minutes: float) -> datetime:
    """A moment after the start."""
    return NOW + timedelta(minutes=minutes)


def euros(amount: float | str) -> Money:
    """An amount in EUR."""
    return Money.of(amount, "EUR")


def event(event_id: str, order: str = "1", *, seller: str = SELLER, text: str = "Hello") -> Event:
    """A buyer's message."""
    return parse_event(
        {
            "id": event_id,
            "type": "buyer.message",
            "occurred_at": "2026-03-02T10:00:00+01:00",
            "seller": seller,
            "marketplace": "DE",
            "order_id": order,
            "data": {"text": text},
        }
    )


def entry(seq: int, what: str = "said", **fields: Any) -> AuditEntry:
    """An audit entry by the engine."""
    return AuditEntry(**({"seq": seq, "at": at(seq), "actor": "engine", "what": what} | fields))


def outgoing(event_id: str) -> Outgoing:
    """An event for subscribers."""
    return Outgoing(id=event_id, type="case.changed", at=NOW, data={"id": event_id})


def columns(**changes: Any) -> dict[str, Any]:
    """What the board sorts and filters by."""
    return {"seller": SELLER, "opened_at": NOW, "status": "open"} | changes


def record(
    order: str = "1",
    version: int = 1,
    *,
    run: int = 1,
    snapshot: dict[str, Any] | None = None,
    audit: list[AuditEntry] | None = None,
    outgoing: list[Outgoing] | None = None,
    file: dict[str, Any] | None = None,
    **board: Any,
) -> CaseRecord:
    """One version of a case; words that are not named here are board columns."""
    case_id = f"{SELLER}:{order}"
    return CaseRecord(
        case_id=case_id,
        run=run,
        version=version,
        snapshot={"case_id": case_id, "version": version} | (snapshot or {}),
        columns=columns(order_id=order) | board,
        file=file,
        audit=audit or [],
        outgoing=outgoing or [],
        recorded_at=at(version),
    )


def intent(
    movement_id: str = "m1",
    amount: Money | None = None,
    *,
    order: str = "1",
    paid: Money | None = None,
    **fields: Any,
) -> Intent:
    """A refund that the case wants: 10 of 25 euros unless told otherwise."""
    return Intent(
        **(
            {
                "movement_id": movement_id,
                "case_id": f"{SELLER}:{order}",
                "seller": SELLER,
                "marketplace": "DE",
                "order_id": order,
                "item": "all",
                "purpose": movement_id,
                "sequence": 1,
                "amount": euros(10) if amount is None else amount,
                "paid": euros(25) if paid is None else paid,
            }
            | fields
        )
    )


def parcel(reference: str = "p1", *, order: str = "1", **fields: Any) -> ShipmentRow:
    """A second parcel that the case wants."""
    return ShipmentRow(
        **(
            {
                "reference": reference,
                "case_id": f"{SELLER}:{order}",
                "seller": SELLER,
                "order_id": order,
                "state": "approved",
                "lines": [{"sku": "MUG", "quantity": 1}],
                "part": False,
                "created_at": NOW,
            }
            | fields
        )
    )


def message(message_id: str = "say1", *, order: str = "1", text: str = "Hello") -> MessageRow:
    """A message to the buyer."""
    return MessageRow(
        message_id=message_id,
        case_id=f"{SELLER}:{order}",
        seller=SELLER,
        order_id=order,
        intent="promise",
        template="delayed/promise",
        subject="Your order",
        text=text,
        language="en",
        fallback=False,
        channel="mail",
        to="buyer@marketplace.example",
        state="queued",
        created_at=NOW,
    )


async def fill(store: Store) -> None:
    """Write something into every table."""
    await store.inbox.accept([event("e1")], NOW)
    said = entry(1)
    await store.board.record(record(audit=[said], outgoing=[outgoing("o1")], file={"run": 1}))
    await store.refunds.intend(intent(), NOW)
    await store.refunds.lease_create(SELLER, "FEED", "a", NOW, 60)
    await store.shipments.intend(parcel(order="2"), False, NOW)
    await store.messages.queue(message())
    await store.sellers.save(SellerProfile(seller=SELLER))
    await store.tokens.issue(Person(name="kim", role="lead"), "secret", NOW)
