"""Every answer of the sandbox, good or bad, is one that Amazon's models allow."""

from collections import Counter
from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.amazon_models import operation_of
from tests.sandbox.support import (
    CANCEL,
    OUTBOUND,
    REFUND,
    US,
    Json,
    Seller,
    World,
    acknowledgement,
    adjustment,
    parcel,
)

ORDERS = "/orders/2026-01-01/orders"
FEEDS = "/feeds/2021-06-30"
MESSAGING = "/messaging/v1/orders"
TRANSACTIONS = "/finances/2024-06-19/transactions"
EVERYTHING = "BUYER,RECIPIENT,PROCEEDS,CANCELLATION,FULFILLMENT,PACKAGES,TAX,PAYMENT"

Seen = Counter[tuple[str, int]]


@pytest.fixture
def seen(seller: Seller) -> Iterator[Seen]:
    """Operations and status codes that were checked; each answer is checked as it comes."""
    counted: Seen = Counter()

    def check(response: httpx.Response) -> None:
        response.read()
        operation = operation_of(response)
        if operation is not None:
            assert list(operation.problems(response)) == [], response.text
            counted[operation.name, response.status_code] += 1

    seller.http.event_hooks["response"].append(check)
    yield counted
    seller.http.event_hooks["response"].clear()


def test_orders(world: World, seller: Seller, seen: Seen) -> None:
    world.place("111-1", items=["A", {"sku": "B", "quantity": 2}], shipping=3.5, tax=1.5)
    world.place("111-2", channel="FBA", marketplace="JP", promised="3d")
    world.place("111-3", shipped=None, marketplace="BR", buyer={"name": "Ana"})
    via = {"type": "cancellation.requested", "data": {"via": "official", "reason": "mistake"}}
    world.control("POST", "/orders/111-3/events", via)
    for order_id in ("111-1", "111-2", "111-3"):
        for included in (EVERYTHING, "BUYER", ""):
            query = {"includedData": included} if included else {}
            assert seller.call("GET", f"{ORDERS}/{order_id}", **query).status_code == 200
    assert seller.call("GET", f"{ORDERS}/999").status_code == 404
    assert seller.call("GET", f"{ORDERS}/111-1", includedData="SECRETS").status_code == 400
    since = "2020-01-01T00:00:00Z"
    page = seller.call("GET", ORDERS, createdAfter=since, maxResultsPerPage="2").json()
    token = page["pagination"]["nextToken"]
    rest = seller.call(
        "GET", ORDERS, createdAfter=since, maxResultsPerPage="2", paginationToken=token
    )
    ids = [order["orderId"] for order in page["orders"] + rest.json()["orders"]]
    assert ids == ["111-1", "111-2", "111-3"]
    assert seller.call("GET", ORDERS).status_code == 400
    assert seen["getOrder", 200] == 9


def test_messaging(world: World, seller: Seller, seen: Seen) -> None:
    world.place("111-1")
    world.place("111-2", shipped=None)
    bodies: dict[str, Json] = {
        "unexpectedProblem": {"text": "Sorry"},
        "confirmOrderDetails": {"text": "Right?"},
        "confirmDeliveryDetails": {"text": "Where?"},
        "confirmCustomizationDetails": {"text": "Red?"},
        "legalDisclosure": {"attachments": [{"uploadDestinationId": "1", "fileName": "a.pdf"}]},
        "warranty": {"attachments": [{"uploadDestinationId": "1", "fileName": "a.pdf"}]},
        "invoice": {"attachments": [{"uploadDestinationId": "1", "fileName": "a.pdf"}]},
        "confirmServiceDetails": {"text": "When?"},
        "digitalAccessKey": {"text": "42"},
    }
    actions = seller.call("GET", f"{MESSAGING}/111-2", marketplaceIds=US)
    assert actions.headers["content-type"] == "application/hal+json"
    allowed = {link["name"] for link in actions.json()["_links"]["actions"]}
    for action, body in bodies.items():
        path = f"{MESSAGING}/111-2/messages/{action}"
        status = seller.call("POST", path, body, marketplaceIds=US).status_code
        assert status == (201 if action in allowed else 403)
        assert seller.call("POST", path, {}, marketplaceIds=US).status_code == 400
        assert seller.call("POST", path, body).status_code == 400
    assert len(world.books("111-2")["messages"]) == len(allowed)
    assert seller.call("GET", f"{MESSAGING}/999", marketplaceIds=US).status_code == 404
    wrong = seller.call("GET", f"{MESSAGING}/111-1", marketplaceIds="A1PA6795UKMFR9")
    assert wrong.status_code == 400
    locale = seller.call("GET", f"{MESSAGING}/111-1/attributes", marketplaceIds=US)
    assert locale.json() == {"buyer": {"locale": "en-US"}}


def test_feeds(world: World, seller: Seller, seen: Seen) -> None:
    order = world.place(total=24.90)
    done = seller.submit(adjustment("20.00", "20.00", order=order))
    fatal = seller.submit("no xml")
    seller.submit(acknowledgement("111-1"), CANCEL)
    cancelled = seller.submit(adjustment("1.00", order=order))
    seller.call("DELETE", f"{FEEDS}/feeds/{cancelled}")
    for seconds in (0, 15, 20):
        world.later(seconds=seconds)
        for feed_id in (done, fatal, cancelled):
            seller.feed(feed_id)
        seller.call("GET", f"{FEEDS}/feeds", feedTypes=f"{REFUND},{CANCEL}", pageSize="2")
    assert len(seller.errors(done)) == 1
    assert seller.call("DELETE", f"{FEEDS}/feeds/{done}").status_code == 400
    assert seller.call("DELETE", f"{FEEDS}/feeds/1").status_code == 404
    assert seller.call("GET", f"{FEEDS}/feeds/1").status_code == 404
    assert seller.call("GET", f"{FEEDS}/documents/1").status_code == 404
    assert seller.call("GET", f"{FEEDS}/feeds", pageSize="7").status_code == 400
    assert seller.call("POST", f"{FEEDS}/documents", {}).status_code == 400
    assert seller.call("POST", f"{FEEDS}/feeds", {"feedType": REFUND}).status_code == 400
    assert {status for name, status in seen if name == "getFeed"} == {200, 404}


def test_finances(world: World, seller: Seller, seen: Seen) -> None:
    order = world.place("111-1", items=["A", "B"], shipping=2, tax=1)
    world.place("111-2", marketplace="JP", shipped=None)
    seller.submit(adjustment("5.00", order=order))
    world.control("POST", "/orders/111-1/amazon", {"refunds": 1})
    world.later(seconds=31)
    everything = seller.call("GET", TRANSACTIONS, postedAfter="2020-01-01T00:00:00Z").json()
    kinds = [t["transactionType"] for t in everything["payload"]["transactions"]]
    assert kinds == ["Shipment", "Refund", "Refund"]
    assert len(seller.refunds()) == 2
    assert seller.refunds("999") == []
    later = (world.now()).isoformat()
    none = seller.call("GET", TRANSACTIONS, postedAfter=later).json()
    assert none["payload"]["transactions"] == []
    for query in (
        {},
        {"relatedIdentifierName": "ORDER_ID"},
        {"relatedIdentifierName": "REFUND_ID", "relatedIdentifierValue": "1"},
        {"postedAfter": "yesterday"},
        {"postedAfter": later, "postedBefore": "2020-01-01T00:00:00Z"},
        {"postedAfter": later, "transactionStatus": "LOST"},
    ):
        assert seller.call("GET", TRANSACTIONS, **query).status_code == 400
    assert seen["listTransactions", 400] == 6


def test_fulfillment_outbound(world: World, seller: Seller, seen: Seen) -> None:
    world.place()
    assert seller.ship("R-1").status_code == 200
    assert seller.ship("R-1").status_code == 400
    assert seller.ship("R-2", notificationEmails=["a@b.example"]).status_code == 200
    for body in ({}, parcel("with space"), parcel("R-3", sku="NOBODY-KNOWS"), parcel("x" * 41)):
        assert seller.call("POST", OUTBOUND, body).status_code == 400
    one = f"{OUTBOUND}/R-1"
    new = {"displayableOrderComment": "Sorry again"}
    assert seller.call("PUT", one, new).status_code == 200
    for status in ("in_transit", "out_for_delivery", "exception", "lost", "returned"):
        move(world, status)
        look(seller, one)
    assert seller.call("PUT", one, new).status_code == 400
    assert seller.call("PUT", f"{one}/cancel").status_code == 400
    assert seller.call("PUT", f"{OUTBOUND}/R-2/cancel").status_code == 200
    look(seller, f"{OUTBOUND}/R-2")
    assert seller.call("GET", OUTBOUND, queryStartDate="2020-01-01T00:00:00Z").status_code == 200
    assert seller.call("GET", OUTBOUND, queryStartDate="soon").status_code == 400
    assert seller.call("GET", f"{OUTBOUND}/R-9").status_code == 404
    tracking = OUTBOUND.replace("fulfillmentOrders", "tracking")
    assert seller.call("GET", tracking, packageNumber="1").status_code == 404
    assert seller.call("GET", tracking).status_code == 400
    shipment = look(seller, one)["amazonShipmentId"]
    for shipment_id, taken in ((shipment, 1), ("S1", 0), (shipment, 0)):
        answer = seller.call("PUT", f"{one}/return", coming_back(shipment_id)).json()
        assert len(answer["payload"]["returnItems"]) == taken
    look(seller, one)


def move(world: World, status: str) -> None:
    world.control("POST", "/orders/111-1/carrier", {"status": status, "shipment_id": "R-1"})


def look(seller: Seller, path: str) -> Json:
    """Look at a parcel and its package; return its shipment."""
    shipments = seller.call("GET", path).json()["payload"]["fulfillmentShipments"]
    for package in shipments[0]["fulfillmentShipmentPackage"]:
        answer = seller.call(
            "GET",
            OUTBOUND.replace("fulfillmentOrders", "tracking"),
            packageNumber=str(package["packageNumber"]),
        )
        assert answer.status_code == 200
    shipment: Json = shipments[0]
    return shipment


def coming_back(shipment_id: str) -> Json:
    item = {
        "sellerReturnItemId": "1",
        "sellerFulfillmentOrderItemId": "1",
        "amazonShipmentId": shipment_id,
        "returnReasonCode": "SELLER_DECISION",
    }
    return {"items": [item]}


def test_tokens(world: World, seller: Seller, seen: Seen) -> None:
    world.place("111-1")
    world.place("111-2")
    path = "/tokens/2021-03-01/restrictedDataToken"
    resource = {"method": "GET", "path": f"{ORDERS}/111-1", "dataElements": ["buyerInfo"]}
    answer = seller.call("POST", path, {"restrictedResources": [resource]}).json()
    assert answer["expiresIn"] == 3600
    restricted = {"x-amz-access-token": answer["restrictedDataToken"]}
    assert seller.http.get(f"{ORDERS}/111-1", headers=restricted).status_code == 200
    assert seller.http.get(f"{ORDERS}/111-2", headers=restricted).status_code == 403
    generic = resource | {"path": f"{ORDERS}/{{orderId}}"}
    answer = seller.call("POST", path, {"restrictedResources": [generic]}).json()
    restricted = {"x-amz-access-token": answer["restrictedDataToken"]}
    assert seller.http.get(f"{ORDERS}/111-2", headers=restricted).status_code == 200
    assert seller.call("POST", path, {"restrictedResources": []}).status_code == 400


@pytest.mark.parametrize("token", ["", "Atza|made.up", "nonsense"])
@pytest.mark.parametrize(
    "path", [f"{ORDERS}/1", f"{FEEDS}/feeds", TRANSACTIONS, OUTBOUND, f"{MESSAGING}/1"]
)
def test_nobody_gets_in_without_a_token(seller: Seller, seen: Seen, path: str, token: str) -> None:
    answer = seller.http.get(path, headers={"x-amz-access-token": token})
    assert answer.status_code == 403
    assert sum(seen.values()) == 1


def test_login_with_amazon(world: World) -> None:
    form = {"grant_type": "refresh_token", "refresh_token": "r", "client_id": "c"}
    refused = world.http.post("/auth/o2/token", data=form)
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_request")
    refused = world.http.post("/auth/o2/token", data={"grant_type": "password"})
    assert refused.json()["error"] == "unsupported_grant_type"
    granted = world.http.post("/auth/o2/token", data=form | {"client_secret": "s"}).json()
    assert (granted["token_type"], granted["expires_in"]) == ("bearer", 3600)
    assert granted["refresh_token"] == "r"
