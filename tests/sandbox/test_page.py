"""The page shows the world and offers its controls."""

import json
import re
from html import unescape
from html.parser import HTMLParser

import pytest

from tests.sandbox.support import Seller, World, adjustment

VOID = {"meta", "link", "input", "br"}


class Outline(HTMLParser):
    """Notes what a page consists of, and complains where tags do not match."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.labelled: set[str] = set()
        self.unnamed: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag in ("input", "select", "textarea"):
            known = named.get("id") in self.labelled or "label" in self.open
            self.unnamed += [] if known else [tag]
        self.labelled.add(named.get("for") or "") if tag == "label" else None
        if "id" in named:
            self.ids.append(named["id"] or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(world: World, query: str = "") -> str:
    answer = world.http.get(f"/{query}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return answer.text


@pytest.fixture
def busy(world: World, seller: Seller) -> World:
    """A world in which something of everything has happened."""
    order = world.place(total=24.90, promised="-2d")
    world.place("111-2", marketplace="JP", shipped=None)
    world.control("POST", "/orders/111-1/buyer", {"text": "<b>Broken</b>", "attachments": 1})
    world.mail(order["buyer"]["relay_email"], text="We are sorry")
    seller.write()
    seller.ship("R-1")
    seller.submit(adjustment("10.00", order=order))
    world.later(seconds=31)
    world.fault("refunds", "stuck", times=2)
    world.control("POST", "/holds", {"target": "mail", "when": "after"}, status=201)
    return world


@pytest.mark.parametrize(
    "query", ["", "?order=111-2", "?view=mailbox", "?view=books", "?view=faults", "?view=nonsense"]
)
def test_every_view_is_whole(busy: World, query: str) -> None:
    outline = Outline(page(busy, query))
    assert len(outline.ids) == len(set(outline.ids))
    assert outline.unnamed == []


def test_an_empty_world_has_a_page_too(world: World) -> None:
    assert "No orders yet" in page(world)
    assert "No messages yet" in page(world, "?view=mailbox")
    assert "No feed has been submitted" in page(world, "?view=books")
    assert "Nothing is armed" in page(world, "?view=faults")


def test_an_order_is_shown_with_its_thread_and_books(busy: World) -> None:
    shown = page(busy, "?order=111-1")
    for words in ("Jordan Miller", "24.90 USD, 14.90 USD left", "We are sorry", "R-1"):
        assert words in shown
    assert "<strong>10.00 USD</strong> by seller" in shown
    assert "2,490 JPY" in shown


def test_what_buyers_write_is_text_not_markup(busy: World) -> None:
    shown = page(busy, "?order=111-1") + page(busy, "?view=mailbox")
    assert "&lt;b&gt;Broken&lt;/b&gt;" in shown
    assert "<b>" not in shown


def test_buttons_hold_controls_that_work(busy: World) -> None:
    pattern = r'data-method="(\w+)" data-path="([^"]+)" data-body="([^"]+)"'
    buttons = re.findall(pattern, page(busy, "?order=111-1") + page(busy, "?view=faults"))
    assert len(buttons) > 20
    for method, path, body in buttons:
        busy.control(method, path.removeprefix("/_world"), json.loads(unescape(body)))
    assert busy.books()["shipments"][0]["status"] == "returned"


def test_books_and_faults_are_listed(busy: World) -> None:
    books = page(busy, "?view=books")
    assert "POST_PAYMENT_ADJUSTMENT_DATA" in books
    assert "CustomerReturn" in books
    faults = page(busy, "?view=faults")
    assert "stuck" in faults
    assert "Release all" in faults


def test_the_page_brings_its_own_style_and_script(world: World) -> None:
    shown = page(world)
    for address in re.findall(r'(?:src|href)="(/page/[^"]+)"', shown):
        assert world.http.get(address).status_code == 200
    assert "http" not in re.sub(r"http://127\.0\.0\.1:\d+", "", shown)
    assert world.http.get("/page/page.html").status_code == 404
