"""Calls that are held while something else is made to happen, such as a crash."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from tests.sandbox.support import Seller, World, adjustment


@contextmanager
def meanwhile(deed: Callable[[], Any]) -> Iterator[list[Any]]:
    """Do something in a thread; at the end its result is in the list."""
    results: list[Any] = []

    def run() -> None:
        try:
            results.append(deed())
        except (httpx.TransportError, OSError) as lost:
            results.append(lost)

    thread = threading.Thread(target=run)
    thread.start()
    yield results
    thread.join(timeout=10)
    assert not thread.is_alive()


def wait_for(world: World) -> list[dict[str, Any]]:
    waiting: list[dict[str, Any]] = world.control("GET", "/holds?wait=5")["waiting"]
    return waiting


@pytest.fixture
def write(world: World, seller: Seller) -> dict[str, Callable[[], Any]]:
    """The deciding call of each target."""
    order = world.place()
    document = seller.upload(adjustment("24.90", order=order))
    return {
        "refunds": lambda: seller.create_feed(document),
        "shipments": seller.ship,
        "messages": seller.write,
        "mail": lambda: world.mail(order["buyer"]["relay_email"]),
    }


TARGETS = ("refunds", "shipments", "messages", "mail")


def booked(world: World, target: str) -> int:
    world.later(seconds=31)
    name = "messages" if target == "mail" else target
    return len(world.books()[name])


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_held_call_goes_on_when_it_is_released(
    world: World, write: dict[str, Callable[[], Any]], target: str, when: str
) -> None:
    world.control("POST", "/holds", {"target": target, "when": when}, status=201)
    assert world.control("GET", "/holds")["armed"] == [{"target": target, "when": when}]
    with meanwhile(write[target]) as results:
        [held] = wait_for(world)
        assert (held["target"], held["when"]) == (target, when)
        assert booked(world, target) == (0 if when == "before" else 1)
        assert not results
        world.control("DELETE", "/holds", status=204)
    assert not isinstance(results[0], Exception)
    assert booked(world, target) == 1
    assert world.control("GET", "/holds") == {"armed": [], "waiting": []}


@pytest.mark.parametrize("target", ["refunds", "shipments", "messages"])
def test_a_client_that_goes_while_held_before_has_done_nothing(
    world: World, seller: Seller, write: dict[str, Callable[[], Any]], target: str
) -> None:
    world.control("POST", "/holds", {"target": target, "when": "before"}, status=201)
    seller.http.timeout = httpx.Timeout(0.3)
    with pytest.raises(httpx.ReadTimeout):
        write[target]()
    gone(world)
    world.control("DELETE", "/holds", status=204)
    assert booked(world, target) == 0


def gone(world: World) -> None:
    """Wait until the sandbox has noticed that nobody waits any more."""
    while world.control("GET", "/holds")["waiting"]:
        pass


def test_mail_whose_client_goes_while_held_before_is_not_delivered(
    world: World, write: dict[str, Callable[[], Any]]
) -> None:
    import smtplib

    world.control("POST", "/holds", {"target": "mail", "when": "before"}, status=201)
    client = smtplib.SMTP(*world.smtp, timeout=5)
    client.ehlo()
    client.mail("seller@acme.example")
    client.rcpt(world.books()["order"]["buyer"]["relay_email"])
    client.docmd("DATA")
    client.send(b"From: seller@acme.example\r\nSubject: Hi\r\n\r\nHello\r\n.\r\n")
    assert wait_for(world)
    client.close()
    gone(world)
    assert booked(world, "mail") == 0


def test_a_client_that_goes_while_held_after_has_done_it(
    world: World, seller: Seller, write: dict[str, Callable[[], Any]]
) -> None:
    world.control("POST", "/holds", {"target": "messages", "when": "after"}, status=201)
    seller.http.timeout = httpx.Timeout(0.3)
    with pytest.raises(httpx.ReadTimeout):
        write["messages"]()
    assert booked(world, "messages") == 1


def test_only_the_next_call_is_held(world: World, write: dict[str, Callable[[], Any]]) -> None:
    world.control("POST", "/holds", {"target": "messages", "when": "before"}, status=201)
    with meanwhile(write["messages"]):
        wait_for(world)
        assert write["messages"]().status_code == 201
        world.control("DELETE", "/holds", status=204)
    assert booked(world, "messages") == 2


def test_starting_afresh_releases(world: World, write: dict[str, Callable[[], Any]]) -> None:
    world.control("POST", "/holds", {"target": "messages", "when": "before"}, status=201)
    with meanwhile(write["messages"]) as results:
        wait_for(world)
        world.control("DELETE", "", status=204)
    assert results[0].status_code == 403


def test_looking_for_something_that_never_waits_comes_back(world: World) -> None:
    assert world.control("GET", "/holds?wait=0.05") == {"armed": [], "waiting": []}
    world.control("GET", "/holds?wait=soon", status=422)
    world.control("POST", "/holds", {"target": "orders", "when": "before"}, status=422)
