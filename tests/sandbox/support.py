"""A running sandbox, a seller who talks to it as Amazon's client does, and a webhook receiver."""

import asyncio
import json
import smtplib
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import httpx

from sandbox.app import serve
from sandbox.settings import Settings

SECRET = "whsec_" + "c2FuZGJveC1zZWNyZXQtZm9yLXRoZS10ZXN0cw=="
REFUND = "POST_PAYMENT_ADJUSTMENT_DATA"
CANCEL = "POST_ORDER_ACKNOWLEDGEMENT_DATA"
XML = "text/xml; charset=UTF-8"
US = "ATVPDKIKX0DER"

Json = dict[str, Any]


class World:
    """A sandbox that is up, with its controls at hand."""

    def __init__(self, http: str, smtp: str) -> None:
        self.url = http
        host, _, port = smtp.rpartition(":")
        self.smtp = (host, int(port))
        self.clients: list[httpx.Client] = []
        self.http = self.client()

    def client(self, headers: dict[str, str] | None = None) -> httpx.Client:
        """Return an HTTP client; building one that could check certificates takes a while."""
        client = httpx.Client(
            base_url=self.url, headers=headers, timeout=10.0, trust_env=False, verify=False
        )
        self.clients.append(client)
        return client

    def close(self) -> None:
        """Close all clients."""
        for client in self.clients:
            client.close()

    def control(self, method: str, path: str, body: object = None, status: int = 200) -> Any:
        """Use a control; the answer must have `status`."""
        answer = self.http.request(method, f"/_world{path}", json=body)
        assert answer.status_code == status, answer.text
        return answer.json() if answer.content else None

    def place(self, order_id: str = "111-1", **order: object) -> Json:
        """Place an order and return it."""
        placed: Json = self.control("PUT", f"/orders/{order_id}", order)["order"]
        return placed

    def books(self, order_id: str = "111-1") -> Json:
        """Return an order's books."""
        books: Json = self.control("GET", f"/orders/{order_id}")
        return books

    def now(self) -> datetime:
        """Return the world's time."""
        return datetime.fromisoformat(self.control("GET", "/clock")["now"])

    def later(self, **length: float) -> None:
        """Let world time pass."""
        then = self.now() + timedelta(**length)
        self.control("PUT", "/clock", {"now": then.isoformat()})

    def fault(self, target: str, kind: str, times: int = 1) -> None:
        """Arm a fault."""
        self.control("POST", "/faults", {"target": target, "kind": kind, "times": times})

    def mail(self, to: str, **parts: str) -> None:
        """Send a mail as the seller; raises what smtplib raises on a refusal."""
        message = EmailMessage()
        message["From"] = parts.pop("sender", "seller@acme.example")
        message["To"] = to
        message["Subject"] = "Your order"
        text, html = parts.pop("text", "Hello"), parts.pop("html", None)
        if html is None:
            message.set_content(text)
        else:
            message.set_content(html, subtype="html")
        for name, value in parts.items():
            message[name.replace("_", "-")] = value
        with smtplib.SMTP(*self.smtp, timeout=5) as client:
            client.send_message(message, to_addrs=[to])


@contextmanager
def running(directory: Path, **settings: Any) -> Iterator[World]:
    """Serve a sandbox in a thread of its own while the context is open."""
    ready = directory / "ready.json"
    ready.unlink(missing_ok=True)
    chosen = replace(Settings(port=0, ready_file=ready), **settings)
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = threading.Thread(target=_run, args=(loop, chosen, stop))
    thread.start()
    try:
        with closing(World(**_addresses(ready, thread))) as world:
            yield world
    finally:
        if thread.is_alive():
            loop.call_soon_threadsafe(stop.set)
        thread.join(timeout=10)
        assert not thread.is_alive()


def _run(loop: asyncio.AbstractEventLoop, settings: Settings, stop: asyncio.Event) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_until_complete(serve(settings, stop))
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def _addresses(ready: Path, thread: threading.Thread) -> dict[str, str]:
    while not ready.exists():
        thread.join(timeout=0.01)
        assert thread.is_alive(), "the sandbox did not start"
    addresses: dict[str, str] = json.loads(ready.read_text())
    return addresses


class Seller:
    """Calls Amazon's operations with an access token."""

    def __init__(self, world: World) -> None:
        self.world = world
        form = {"grant_type": "refresh_token", "refresh_token": "r"}
        form |= {"client_id": "c", "client_secret": "s"}
        token = world.http.post("/auth/o2/token", data=form).json()["access_token"]
        headers = {"x-amz-access-token": token}
        self.http = world.client(headers)

    def call(self, method: str, path: str, body: object = None, **query: str) -> httpx.Response:
        """Call an operation."""
        return self.http.request(method, path, json=body, params=query)

    def upload(self, content: str | bytes) -> str:
        """Upload a feed document and return its id."""
        made = self.call("POST", "/feeds/2021-06-30/documents", {"contentType": XML}).json()
        put = self.http.put(made["url"], content=content, headers={"content-type": XML})
        assert put.status_code == 200
        return str(made["feedDocumentId"])

    def create_feed(self, document_id: str, feed_type: str = REFUND) -> httpx.Response:
        """Call createFeed."""
        body = {
            "feedType": feed_type,
            "marketplaceIds": [US],
            "inputFeedDocumentId": document_id,
        }
        return self.call("POST", "/feeds/2021-06-30/feeds", body)

    def submit(self, content: str | bytes, feed_type: str = REFUND) -> str:
        """Upload a document, create its feed and return the feed's id."""
        return str(self.create_feed(self.upload(content), feed_type).json()["feedId"])

    def feed(self, feed_id: str) -> Json:
        """Return a feed."""
        feed: Json = self.call("GET", f"/feeds/2021-06-30/feeds/{feed_id}").json()
        return feed

    def report(self, feed_id: str) -> ET.Element:
        """Return a feed's processing report."""
        document = self.feed(feed_id)["resultFeedDocumentId"]
        shown = self.call("GET", f"/feeds/2021-06-30/documents/{document}").json()
        return ET.fromstring(self.http.get(shown["url"]).content)

    def errors(self, feed_id: str) -> list[str]:
        """Return what a processing report complains about."""
        return [r.findtext("ResultDescription", "") for r in self.report(feed_id).iter("Result")]

    def refunds(self, order_id: str = "111-1") -> list[Json]:
        """Return the refunds that Finances show for an order."""
        answer = self.call(
            "GET",
            "/finances/2024-06-19/transactions",
            relatedIdentifierName="ORDER_ID",
            relatedIdentifierValue=order_id,
        )
        shown = answer.json()["payload"]["transactions"]
        return [t for t in shown if t["transactionType"] == "Refund"]

    def write(self, order_id: str = "111-1", text: str = "Hello") -> httpx.Response:
        """Send an unexpectedProblem message."""
        path = f"/messaging/v1/orders/{order_id}/messages/unexpectedProblem"
        return self.call("POST", path, {"text": text}, marketplaceIds=US)

    def ship(self, reference: str = "R-1", **changes: object) -> httpx.Response:
        """Order a second parcel for order 111-1."""
        return self.call("POST", OUTBOUND, parcel(reference) | changes)


OUTBOUND = "/fba/outbound/2020-07-01/fulfillmentOrders"


def parcel(reference: str = "R-1", sku: str = "SKU-1", order_id: str = "111-1") -> Json:
    """Return the body of a createFulfillmentOrder."""
    return {
        "sellerFulfillmentOrderId": reference,
        "displayableOrderId": order_id,
        "displayableOrderDate": "2026-03-02T08:00:00Z",
        "displayableOrderComment": "Second parcel",
        "shippingSpeedCategory": "Standard",
        "destinationAddress": {
            "name": "Jordan Miller",
            "addressLine1": "1200 Pine Street",
            "city": "Seattle",
            "stateOrRegion": "WA",
            "postalCode": "98101",
            "countryCode": "US",
        },
        "items": [{"sellerSku": sku, "sellerFulfillmentOrderItemId": "1", "quantity": 1}],
    }


def adjustment(
    *amounts: str, order: Json, currency: str | None = None, item: str | None = None
) -> str:
    """Return a refund feed with one message for each amount."""
    code = item or order["items"][0]["order_item_id"]
    messages = "".join(
        f"<Message><MessageID>{number}</MessageID><OrderAdjustment>"
        f"<AmazonOrderID>{order['order_id']}</AmazonOrderID>"
        f"<AdjustedItem><AmazonOrderItemCode>{code}</AmazonOrderItemCode>"
        "<AdjustmentReason>CustomerReturn</AdjustmentReason><ItemPriceAdjustments>"
        f"<Component><Type>Principal</Type>"
        f'<Amount currency="{currency or order["currency"]}">{amount}</Amount></Component>'
        "</ItemPriceAdjustments></AdjustedItem></OrderAdjustment></Message>"
        for number, amount in enumerate(amounts, start=1)
    )
    return enveloped("OrderAdjustment", messages)


def acknowledgement(order_id: str, status: str = "Failure") -> str:
    """Return an order acknowledgement feed."""
    return enveloped(
        "OrderAcknowledgement",
        "<Message><MessageID>1</MessageID><OrderAcknowledgement>"
        f"<AmazonOrderID>{order_id}</AmazonOrderID><StatusCode>{status}</StatusCode>"
        "<Item><CancelReason>BuyerCanceled</CancelReason></Item>"
        "</OrderAcknowledgement></Message>",
    )


def enveloped(message_type: str, messages: str) -> str:
    """Return a feed document."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><AmazonEnvelope><Header>'
        "<DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>M</MerchantIdentifier>"
        f"</Header><MessageType>{message_type}</MessageType>{messages}</AmazonEnvelope>"
    )


class Receiver:
    """Takes webhooks and keeps what came, as raw requests."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        """Status codes for the next requests; 202 when there are none left."""
        self.words: bytes | None = None
        """Body of the answers, in the place of what the application says."""

    @property
    def events(self) -> list[Json]:
        """The events that came, with duplicates."""
        return [json.loads(body) for _, body in self.requests]

    def take(self, headers: dict[str, str], body: bytes) -> int:
        """Keep a request and return the status of its answer."""
        self.requests.append((headers, body))
        return self.answers.pop(0) if self.answers else 202


@contextmanager
def receiving(receiver: Receiver, port: int = 0) -> Iterator[str]:
    """Serve a receiver while the context is open; gives the address to send to."""

    class Handler(BaseHTTPRequestHandler):
        wbufsize = -1  # one packet for head and body, else each answer waits 40 ms

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            status = receiver.take({k.lower(): v for k, v in self.headers.items()}, body)
            accepted = json.dumps({"accepted": [{"id": json.loads(body)["id"]}]}).encode()
            answer = receiver.words or accepted
            self.send_response(status)
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/webhooks/events"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
