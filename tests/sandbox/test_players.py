"""Playing the buyer, the carrier and Amazon."""

import struct

import pytest

from tests.sandbox.support import US, Receiver, Seller, World


def test_the_buyer_writes(world: World, receiver: Receiver) -> None:
    relay = world.place()["buyer"]["relay_email"]
    body = {
        "text": "It broke",
        "attachments": ["mug.png"],
        "topic": "damaged",
        "language": "en",
        "auto_reply": False,
        "occurred_at": "-2h",
        "id": "evt_mine",
    }
    world.control("POST", "/orders/111-1/buyer", body)
    event = receiver.events[-1]
    assert (event["id"], event["type"]) == ("evt_mine", "buyer.message")
    assert event["data"]["message_id"]
    assert (event["data"]["text"], event["data"]["topic"]) == ("It broke", "damaged")
    [photo] = event["data"]["attachments"]
    assert (photo["name"], photo["media_type"]) == ("mug.png", "image/png")
    png = world.http.get(photo["url"]).content
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == (64, 64)
    [message] = world.books()["messages"]
    assert (message["from"], message["to"]) == (relay, "seller@acme.example")
    assert (message["channel"], message["at"]) == ("buyer", event["occurred_at"])


def test_the_carrier_moves_the_orders_own_parcel(
    world: World, seller: Seller, receiver: Receiver
) -> None:
    order = world.place(promised="2d", tracking="T1", proof="signature")
    world.control("POST", "/orders/111-1/carrier", {"status": "exception", "eta": "2d"})
    event = receiver.events[-1]
    assert event["data"]["status"] == "exception"
    assert event["data"]["eta"] > event["occurred_at"]
    world.control("POST", "/orders/111-1/carrier", {"status": "delivered"})
    assert receiver.events[-1]["data"]["proof"] == "signature"
    assert order["delivered_at"] is None
    shown = world.books()["order"]
    assert (shown["status"], shown["parcel"]) == ("delivered", "delivered")
    path = "/orders/2026-01-01/orders/111-1"
    package = seller.call("GET", path, includedData="PACKAGES").json()["order"]["packages"][0]
    assert package["packageStatus"]["status"] == "DELIVERED"


def test_the_carrier_takes_a_parcel_that_had_not_left(world: World, receiver: Receiver) -> None:
    world.place(shipped=None)
    world.control("POST", "/orders/111-1/carrier", {"status": "created"})
    assert world.books()["order"]["shipped_at"] is None
    world.control("POST", "/orders/111-1/carrier", {"status": "in_transit", "tracking": "T9"})
    shown = world.books()["order"]
    assert (shown["status"], shown["tracking"]) == ("shipped", "T9")
    assert receiver.events[-1]["data"]["tracking"] == "T9"


def test_the_carrier_moves_a_second_parcel(
    world: World, seller: Seller, receiver: Receiver
) -> None:
    world.place(promised="-2d")
    problem = {"status": "delivered", "shipment_id": "reship"}
    world.control("POST", "/orders/111-1/carrier", problem, status=422)
    seller.ship("R-1")
    seller.ship("R-2")
    world.control("POST", "/orders/111-1/carrier", {"status": "lost", "shipment_id": "reship"})
    assert receiver.events[-1]["data"]["shipment_id"] == "R-2"
    tracking = receiver.events[-1]["data"]["tracking"]
    world.control("POST", "/orders/111-1/carrier", {"status": "returned", "tracking": tracking})
    assert receiver.events[-1]["data"]["shipment_id"] == "R-2"
    data = {"status": "delivered", "shipment_id": "R-1"}
    world.control("POST", "/orders/111-1/events", {"type": "shipment.updated", "data": data})
    statuses = [(s["id"], s["status"]) for s in world.books()["shipments"]]
    assert statuses == [("R-1", "delivered"), ("R-2", "returned")]
    assert world.books()["order"]["parcel"] == "in_transit"


def test_an_unknown_shipment_is_the_orders_own_parcel(world: World, receiver: Receiver) -> None:
    world.place(promised="-2d")
    world.control("POST", "/orders/111-1/carrier", {"status": "lost", "shipment_id": "what"})
    assert "shipment_id" not in receiver.events[-1]["data"]
    assert world.books()["order"]["parcel"] == "lost"


def test_amazon_refunds_at_once_and_tells_it(world: World, receiver: Receiver) -> None:
    world.place(total=24.90)
    world.control("POST", "/orders/111-1/amazon", {"refunds": 10})
    [refund] = world.books()["refunds"]
    assert (refund["amount"], refund["by"]) == (10.0, "amazon")
    event = receiver.events[-1]
    assert event["type"] == "refund.observed"
    assert (event["data"]["amount"], event["data"]["by"]) == (10.0, "amazon")
    assert event["data"]["refund_id"]


def test_finances_and_event_name_the_same_refund(
    world: World, seller: Seller, receiver: Receiver
) -> None:
    world.place(total=24.90)
    world.control("POST", "/orders/111-1/amazon", {"refunds": 10})
    [transaction] = seller.refunds()
    assert transaction["transactionId"] == receiver.events[-1]["data"]["refund_id"]


@pytest.mark.parametrize(("by", "booked"), [("amazon", 1), ("seller", 0), ("unknown", 0)])
def test_an_observed_refund_is_booked_if_amazon_made_it(world: World, by: str, booked: int) -> None:
    world.place()
    data = {"refund_id": "r-1", "amount": 5, "by": by}
    for _ in range(2):
        world.control("POST", "/orders/111-1/events", {"type": "refund.observed", "data": data})
    assert len(world.books()["refunds"]) == booked


def test_any_event_is_filled_in(world: World, receiver: Receiver) -> None:
    world.place(marketplace="FR")
    data = {"reason": "not_received", "amount": 24.9, "respond_by": "36h", "comment": "3d"}
    answer = world.control(
        "POST", "/orders/111-1/events", {"type": "claim.opened", "data": data, "id": "evt_c"}
    )
    event = receiver.events[-1]
    assert answer["event_id"] == event["id"] == "evt_c"
    assert (event["marketplace"], event["order_id"]) == ("FR", "111-1")
    assert event["data"]["claim_id"]
    assert event["data"]["respond_by"] > event["occurred_at"]
    assert event["data"]["comment"] == "3d"


def test_the_buyer_asks_amazon_to_cancel(world: World, seller: Seller) -> None:
    world.place(shipped=None)
    data = {"via": "official", "reason": "Bought twice"}
    world.control("POST", "/orders/111-1/events", {"type": "cancellation.requested", "data": data})
    path = "/orders/2026-01-01/orders/111-1"
    order = seller.call("GET", path, includedData="CANCELLATION").json()["order"]
    request = order["orderItems"][0]["cancellation"]["cancellationRequest"]
    assert request == {"requester": "BUYER", "cancelReason": "Bought twice"}


def test_the_address_changes_at_amazon(world: World, receiver: Receiver) -> None:
    world.place()
    told = len(receiver.events)
    address = {"line1": "1 New Road", "city": "Tacoma", "postal_code": "98402", "country": "US"}
    world.control("POST", "/orders/111-1/address", address)
    assert world.books()["order"]["address"] == {"name": "Jordan Miller"} | address
    assert len(receiver.events) == told
    world.control("POST", "/orders/111-1/address?announce=true", address)
    assert receiver.events[-1]["data"]["address"]["city"] == "Tacoma"


def test_an_address_by_hand_is_shown_as_amazons(world: World, seller: Seller) -> None:
    world.place()
    world.control("POST", "/orders/111-1/address", {"street": "1 New Road", "zip": "98402"})
    path = "/orders/2026-01-01/orders/111-1"
    order = seller.call("GET", path, includedData="RECIPIENT").json()["order"]
    assert order["recipient"]["deliveryAddress"] == {
        "name": "Jordan Miller",
        "addressLine1": "1 New Road",
        "postalCode": "98402",
    }


def test_orders_are_listed(world: World) -> None:
    world.place("111-1")
    world.place("111-2")
    orders = world.control("GET", "/orders")["orders"]
    assert [order["order_id"] for order in orders] == ["111-2", "111-1"]


@pytest.mark.parametrize(
    ("path", "body", "named"),
    [
        ("PUT /orders/111-2", {"shiped": "-1d"}, "shiped"),
        ("PUT /orders/111-2", {"items": [{"prize": 3}]}, "prize"),
        ("PUT /orders/111-2", {"buyer": {"nam": "x"}}, "nam"),
        ("PUT /orders/111-2", {"marketplace": "XX"}, "marketplace"),
        ("PUT /orders/111-2", {"shipped": "soon"}, "shipped"),
        ("POST /orders/111-1/buyer", {"txt": "x"}, "txt"),
        ("POST /orders/111-1/buyer", {"text": "x", "occurred_at": "soon"}, "soon"),
        ("POST /orders/111-1/carrier", {"status": "vanished"}, "status"),
        ("POST /orders/111-1/amazon", {"refunds": 0}, "refunds"),
        ("POST /orders/111-1/events", {"data": {}}, "type"),
    ],
)
def test_what_cannot_be_understood_is_named(
    world: World, path: str, body: object, named: str
) -> None:
    world.place()
    method, _, rest = path.partition(" ")
    problem = world.control(method, rest, body, status=422)
    assert problem["status"] == 422
    assert named in problem["detail"]


def test_unknown_orders_and_broken_bodies_are_refused(world: World) -> None:
    world.control("GET", "/orders/999", status=404)
    world.control("POST", "/orders/999/buyer", {"text": "x"}, status=404)
    broken = world.http.put("/_world/orders/111-1", content="{")
    assert broken.status_code == 400
    assert broken.headers["content-type"] == "application/problem+json"
    assert world.http.get("/nowhere").json()["errors"][0]["code"] == "NotFound"


def test_what_may_be_said_depends_on_the_orders_age(world: World, seller: Seller) -> None:
    def allowed() -> set[str]:
        answer = seller.call("GET", "/messaging/v1/orders/111-1", marketplaceIds=US).json()
        return {link["name"] for link in answer["_links"]["actions"]}

    world.place(shipped=None)
    assert {"unexpectedProblem", "confirmOrderDetails", "confirmDeliveryDetails"} <= allowed()
    world.place(promised="2d")
    assert "confirmOrderDetails" not in allowed()
    assert "confirmDeliveryDetails" in allowed()
    world.place(delivered="-29d")
    assert "unexpectedProblem" in allowed()
    world.place(delivered="-31d")
    assert allowed() == set()
    assert seller.write().status_code == 403
    world.place(promised="-31d")
    assert allowed() == set()


def test_a_message_keeps_its_language_and_has_a_limit(world: World, seller: Seller) -> None:
    world.place()
    path = "/messaging/v1/orders/111-1/messages/unexpectedProblem"
    sent = seller.http.post(
        path,
        params={"marketplaceIds": US},
        json={"text": "Bonjour"},
        headers={"content-language": "fr"},
    )
    assert sent.status_code == 201
    [message] = world.books()["messages"]
    assert (message["text"], message["language"]) == ("Bonjour", "fr")
    assert (message["channel"], message["subject"]) == ("messaging", "unexpectedProblem")
    assert message["to"] == world.books()["order"]["buyer"]["relay_email"]
    assert seller.write(text="x" * 2000).status_code == 201
    assert seller.write(text="x" * 2001).status_code == 400
