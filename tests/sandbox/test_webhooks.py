"""Events are signed, complete, and sent until they arrive."""

import asyncio
import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from aftersales.processes import free_port
from sandbox.webhooks import Delivery, Webhooks, sign
from tests.sandbox.support import SECRET, Receiver, World, receiving, running


def test_every_event_is_signed_as_a_standard_webhook(world: World, receiver: Receiver) -> None:
    world.place()
    assert len(receiver.requests) == 3
    for headers, body in receiver.requests:
        event = Webhook(SECRET).verify(body, headers)
        assert headers["webhook-id"] == event["id"]
        assert headers["content-type"] == "application/json"
        forged = headers | {"webhook-id": "another"}
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(body, forged)


def test_the_signature_is_the_librarys() -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    body = '{"text": "größer"}'
    theirs = Webhook(SECRET).sign("msg_1", at, body)
    assert sign(SECRET, "msg_1", int(at.timestamp()), body.encode()) == theirs


def test_a_placed_order_is_announced_whole(world: World, receiver: Receiver) -> None:
    world.place(
        "303-1234567-1234567",
        marketplace="DE",
        channel="FBM",
        items=[{"sku": "MUG", "quantity": 2, "price": 10}],
        shipping=4.9,
        shipped="-14d",
        delivered="-3d",
        proof="photo",
        tracking="DHL123",
    )
    now = world.now()
    snapshot, left, arrived = receiver.events
    assert {k: snapshot[k] for k in ("type", "seller", "marketplace", "order_id")} == {
        "type": "order.snapshot",
        "seller": "acme",
        "marketplace": "DE",
        "order_id": "303-1234567-1234567",
    }
    data = snapshot["data"]
    assert set(data) == {
        "items",
        "currency",
        "shipping",
        "tax",
        "channel",
        "status",
        "purchased_at",
        "promised_by",
        "shipped_at",
        "delivered_at",
        "carrier",
        "tracking",
        "buyer",
        "address",
    }
    assert set(data["items"][0]) >= {"sku", "asin", "title", "quantity", "price"}
    assert set(data["buyer"]) == {"name", "language", "relay_email"}
    assert (data["currency"], data["shipping"], data["tax"]) == ("EUR", 4.9, 0.0)
    assert (data["status"], data["carrier"], data["tracking"]) == ("delivered", "DHL", "DHL123")
    for event, status, days in ((left, "in_transit", 14), (arrived, "delivered", 3)):
        assert event["type"] == "shipment.updated"
        assert event["data"]["status"] == status
        assert event["data"]["tracking"] == "DHL123"
        assert "shipment_id" not in event["data"]
        age = now - datetime.fromisoformat(event["occurred_at"])
        assert abs(age - timedelta(days=days)) < timedelta(seconds=5)
    assert arrived["data"]["proof"] == "photo"
    assert "proof" not in left["data"]


def test_an_order_that_did_not_leave_announces_no_parcel(world: World, receiver: Receiver) -> None:
    world.place(shipped=None)
    assert [event["type"] for event in receiver.events] == ["order.snapshot"]
    assert receiver.events[0]["data"]["shipped_at"] is None


def test_placing_can_be_silent(world: World, receiver: Receiver) -> None:
    answer = world.control("PUT", "/orders/111-1?announce=false", {})
    assert answer["events"] == receiver.events == []


def test_the_answer_of_the_receiver_is_shown(world: World, receiver: Receiver) -> None:
    world.place()
    answer = world.control("POST", "/orders/111-1/buyer", {"text": "Hello?"})
    assert answer["event_id"] == receiver.events[-1]["id"]
    assert answer["webhook"]["status"] == 202
    assert answer["webhook"]["body"] == {"accepted": [{"id": answer["event_id"]}]}


def test_a_refused_event_is_not_sent_again(world: World, receiver: Receiver) -> None:
    receiver.answers = [422, 202]
    answer = world.control("PUT", "/orders/111-1", {"shipped": None}, status=502)
    assert answer["events"][0]["webhook"]["status"] == 422
    assert len(receiver.requests) == 1


def test_an_overloaded_receiver_gets_the_same_event_again(world: World, receiver: Receiver) -> None:
    receiver.answers = [503, 429, 202]
    world.control("PUT", "/orders/111-1", {"shipped": None})
    assert len({json.dumps(event) for event in receiver.events}) == 1
    assert len(receiver.requests) == 3


def test_a_receiver_that_comes_back_gets_the_event(tmp_path: Path) -> None:
    port = free_port(0)
    url = f"http://127.0.0.1:{port}/webhooks/events"
    receiver = Receiver()
    with running(tmp_path, webhook_url=url, webhook_secret=SECRET) as world:
        sending = threading.Thread(target=world.place, kwargs={"shipped": None})
        sending.start()
        with receiving(receiver, port):
            sending.join(timeout=10)
        assert [event["type"] for event in receiver.events] == ["order.snapshot"]


def send(webhooks: Webhooks) -> Delivery:
    async def once() -> Delivery:
        try:
            return await webhooks.send({"id": "evt_1", "type": "buyer.message"})
        finally:
            await webhooks.close()

    return asyncio.run(once())


def test_a_receiver_that_stays_away_is_given_up() -> None:
    url = f"http://127.0.0.1:{free_port(0)}/"
    delivery = send(Webhooks(url, SECRET, give_up=0.15))
    assert not delivery.accepted
    assert delivery.status is None
    assert "ConnectError" in delivery.as_json()["webhook"]["body"]


def test_an_answer_that_is_no_json_is_shown_as_text() -> None:
    receiver = Receiver()
    receiver.words = b"Taken."
    with receiving(receiver) as url:
        delivery = send(Webhooks(url, SECRET))
    assert (delivery.accepted, delivery.answer) == (True, "Taken.")


def test_without_a_receiver_nothing_is_sent(tmp_path: Path) -> None:
    with running(tmp_path) as world:
        world.place()
        answer = world.control("POST", "/orders/111-1/buyer", {"text": "Hello?"})
        assert answer["webhook"] is None
        assert len(world.books()["messages"]) == 1
