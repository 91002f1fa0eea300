"""What a fault does, on each of the calls that decide."""

import smtplib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx
import pytest

from tests.sandbox.support import Json, Seller, World, adjustment

PATIENCE = httpx.Timeout(0.3)
ENOUGH = httpx.Timeout(10.0)


class Deeds:
    """The deciding call of each target, and what it leaves behind."""

    def __init__(self, world: World, seller: Seller, order: Json) -> None:
        self._world, self._seller, self._order = world, seller, order

    def do(self, target: str, timeout: httpx.Timeout = ENOUGH) -> httpx.Response:
        http = self._seller.http
        if target == "refunds":
            document = self._seller.upload(adjustment("24.90", order=self._order))
            http.timeout = timeout
            return self._seller.create_feed(document)
        http.timeout = timeout
        if target == "shipments":
            return self._seller.ship()
        if target == "messages":
            return self._seller.write()
        return self._seller.call("GET", "/orders/2026-01-01/orders/111-1")

    def done(self, target: str) -> int:
        """Count what was booked."""
        self._world.later(seconds=31)
        books = self._world.books()
        names = {"refunds": "refunds", "shipments": "shipments", "messages": "messages"}
        return len(books[names[target]])


@pytest.fixture
def deeds(world: World, seller: Seller) -> Deeds:
    return Deeds(world, seller, world.place())


WRITES = ("refunds", "shipments", "messages")
CALLS = (*WRITES, "orders")


@pytest.mark.parametrize("target", CALLS)
def test_timeout_before_does_nothing_and_says_nothing(
    world: World, deeds: Deeds, target: str
) -> None:
    world.fault(target, "timeout_before")
    with pytest.raises(httpx.ReadTimeout):
        deeds.do(target, PATIENCE)
    assert target == "orders" or deeds.done(target) == 0
    assert deeds.do(target).is_success


@pytest.mark.parametrize("target", CALLS)
def test_timeout_after_has_done_it_and_says_nothing(
    world: World, deeds: Deeds, target: str
) -> None:
    world.fault(target, "timeout_after")
    with pytest.raises(httpx.ReadTimeout):
        deeds.do(target, PATIENCE)
    assert target == "orders" or deeds.done(target) == 1


@pytest.mark.parametrize("target", CALLS)
@pytest.mark.parametrize(("kind", "status"), [("http_503_html", 503), ("empty_502", 502)])
def test_an_intermediary_answers_and_nothing_is_done(
    world: World, deeds: Deeds, target: str, kind: str, status: int
) -> None:
    world.fault(target, kind)
    answer = deeds.do(target)
    assert answer.status_code == status
    assert answer.text.startswith("<html>") if status == 503 else answer.content == b""
    assert target == "orders" or deeds.done(target) == 0


@pytest.mark.parametrize("target", CALLS)
def test_reset_breaks_the_connection_and_nothing_is_done(
    world: World, deeds: Deeds, target: str
) -> None:
    world.fault(target, "reset")
    with pytest.raises(httpx.ReadError, match="reset by peer"):
        deeds.do(target)
    assert target == "orders" or deeds.done(target) == 0


def test_slow_has_done_it_and_answers_after_two_seconds(world: World, deeds: Deeds) -> None:
    def how_long(deed: Callable[[], object]) -> float:
        started = time.monotonic()
        deed()
        return time.monotonic() - started

    for target in (*CALLS, "mail"):
        world.fault(target, "slow")
    with ThreadPoolExecutor() as pool:
        deeds_done = [partial(deeds.do, target) for target in CALLS]
        lengths = list(pool.map(how_long, [*deeds_done, lambda: send(world)]))
    assert all(1.9 < length < 8 for length in lengths)
    assert [deeds.done(target) for target in WRITES] == [1, 1, 2]


def test_a_rejected_refund_is_refused_in_the_report(
    world: World, seller: Seller, deeds: Deeds
) -> None:
    world.fault("refunds", "rejected")
    feed_id = deeds.do("refunds").json()["feedId"]
    assert deeds.done("refunds") == 0
    assert seller.feed(feed_id)["processingStatus"] == "DONE"
    assert len(seller.errors(feed_id)) == 1


@pytest.mark.parametrize(
    ("target", "status"), [("shipments", 400), ("messages", 403), ("orders", 403)]
)
def test_rejected_is_a_clear_refusal(world: World, deeds: Deeds, target: str, status: int) -> None:
    world.fault(target, "rejected")
    answer = deeds.do(target)
    assert answer.status_code == status
    assert answer.json()["errors"][0]["code"]
    assert target == "orders" or deeds.done(target) == 0


def test_a_stuck_feed_stays_in_progress_until_it_is_cleared(
    world: World, seller: Seller, deeds: Deeds
) -> None:
    world.fault("refunds", "stuck")
    feed_id = deeds.do("refunds").json()["feedId"]
    world.later(days=2)
    assert seller.feed(feed_id)["processingStatus"] == "IN_PROGRESS"
    assert world.books()["refunds"] == []
    cleared = world.now()
    world.fault("refunds", "none")
    [refund] = world.books()["refunds"]
    assert refund["at"] >= cleared.isoformat()[:19]
    assert seller.feed(feed_id)["processingStatus"] == "DONE"


def test_a_stuck_parcel_is_received_and_not_packed(
    world: World, seller: Seller, deeds: Deeds
) -> None:
    def shown() -> tuple[str, int]:
        payload = seller.call("GET", "/fba/outbound/2020-07-01/fulfillmentOrders/R-1").json()
        whole = payload["payload"]
        return (
            whole["fulfillmentOrder"]["fulfillmentOrderStatus"],
            len(whole["fulfillmentShipments"]),
        )

    world.fault("shipments", "stuck")
    assert deeds.do("shipments").is_success
    assert shown() == ("Received", 0)
    assert world.books()["shipments"][0]["status"] == "received"
    world.fault("shipments", "none")
    assert shown() == ("Processing", 1)
    assert world.books()["shipments"][0]["status"] == "created"


def test_a_stuck_message_reaches_the_buyer_once_it_is_cleared(world: World, deeds: Deeds) -> None:
    world.fault("messages", "stuck")
    assert deeds.do("messages").status_code == 201
    assert deeds.done("messages") == 0
    world.fault("messages", "none")
    assert deeds.done("messages") == 1


def test_a_stuck_order_keeps_its_looks_until_it_is_cleared(
    world: World, seller: Seller, deeds: Deeds
) -> None:
    def city() -> str:
        path = "/orders/2026-01-01/orders/111-1"
        order = seller.call("GET", path, includedData="RECIPIENT").json()["order"]
        return str(order["recipient"]["deliveryAddress"]["city"])

    world.fault("orders", "stuck")
    before = city()
    world.control("POST", "/orders/111-1/address", {"line1": "1 Way", "city": "Tacoma"})
    assert city() == before == "Seattle"
    world.fault("orders", "none")
    assert city() == "Tacoma"


def send(world: World) -> None:
    world.mail(world.books()["order"]["buyer"]["relay_email"])


@pytest.mark.parametrize(
    ("kind", "code"), [("rejected", 554), ("http_503_html", 451), ("empty_502", 451)]
)
def test_mail_is_refused_at_the_final_dot(world: World, deeds: Deeds, kind: str, code: int) -> None:
    world.fault("mail", kind)
    with pytest.raises(smtplib.SMTPDataError) as refusal:
        send(world)
    assert refusal.value.smtp_code == code
    assert world.books()["messages"] == []
    send(world)
    assert len(world.books()["messages"]) == 1


def raw_mail(world: World, timeout: float) -> smtplib.SMTP:
    """Send a mail up to its final dot, which is sent as well."""
    client = smtplib.SMTP(*world.smtp, timeout=timeout)
    client.ehlo()
    client.mail("seller@acme.example")
    client.rcpt(world.books()["order"]["buyer"]["relay_email"])
    client.docmd("DATA")
    client.send(b"From: seller@acme.example\r\nSubject: Hi\r\n\r\nHello\r\n.\r\n")
    return client


@pytest.mark.parametrize(("kind", "booked"), [("timeout_before", 0), ("timeout_after", 1)])
def test_mail_is_left_without_an_answer(world: World, deeds: Deeds, kind: str, booked: int) -> None:
    world.fault("mail", kind)
    client = raw_mail(world, timeout=0.3)
    with pytest.raises((smtplib.SMTPServerDisconnected, TimeoutError)):
        client.getreply()
    client.close()
    assert len(world.books()["messages"]) == booked


def test_mail_is_cut_at_the_final_dot(world: World, deeds: Deeds) -> None:
    world.fault("mail", "reset")
    client = raw_mail(world, timeout=5)
    assert client.sock is not None
    with pytest.raises(ConnectionResetError):
        client.sock.recv(1)
    client.close()
    assert world.books()["messages"] == []


def test_stuck_mail_is_accepted_and_arrives_once_it_is_cleared(world: World, deeds: Deeds) -> None:
    world.fault("mail", "stuck")
    send(world)
    assert world.books()["messages"] == []
    world.fault("mail", "none")
    assert len(world.books()["messages"]) == 1


def test_a_refusal_gets_lost_like_any_other_answer(world: World, seller: Seller) -> None:
    world.place()
    assert seller.ship().is_success
    world.fault("shipments", "timeout_after")
    seller.http.timeout = PATIENCE
    with pytest.raises(httpx.ReadTimeout):
        seller.ship()


def test_faults_come_in_their_order_and_as_often_as_asked(world: World, deeds: Deeds) -> None:
    world.fault("messages", "empty_502", times=2)
    world.fault("messages", "rejected")
    armed = world.control("GET", "/faults")["armed"]
    assert [(f["kind"], f["times"]) for f in armed] == [("empty_502", 2), ("rejected", 1)]
    statuses = [deeds.do("messages").status_code for _ in range(4)]
    assert statuses == [502, 502, 403, 201]


def test_none_disarms(world: World, deeds: Deeds) -> None:
    world.fault("messages", "empty_502", times=5)
    world.fault("messages", "none")
    assert world.control("GET", "/faults")["armed"] == []
    assert deeds.do("messages").status_code == 201


@pytest.mark.parametrize(
    "body",
    [
        {"target": "refunds", "kind": "nonsense"},
        {"target": "refunds", "kind": "slow", "often": 2},
        {"kind": "slow"},
    ],
)
def test_a_wrong_fault_is_refused_by_name(world: World, body: dict[str, Any]) -> None:
    problem = world.control("POST", "/faults", body, status=422)
    assert any(word in problem["detail"] for word in ("target", "kind", "often"))
