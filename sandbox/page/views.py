"""Renders the page from what is in the world."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from sandbox.amazon.feeds import state
from sandbox.clock import stamp
from sandbox.faults import KINDS, TARGETS
from sandbox.marketplaces import ALL, decimals
from sandbox.page.phrases import CHOICES, EVENTS, PHRASES
from sandbox.processing import settle
from sandbox.records import Message, Order
from sandbox.world import World

if TYPE_CHECKING:
    from jinja2 import Template

FILES = Path(__file__).parent
ASSETS = {"style.css": "text/css", "script.js": "text/javascript"}
VIEWS = ("order", "mailbox", "books", "faults")
MOST = 200
"""Rows of a list that the page shows, the latest."""


@cache
def _template() -> "Template":
    # The page is for people, who can wait a tenth of a second longer than programs.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(FILES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"money": money, "stamp": stamp}
    return environment.get_template("page.html")


def money(amount: Decimal, currency: str) -> str:
    """Write an amount for people."""
    return f"{amount:,.{decimals(currency)}f} {currency}"


def ago(at: datetime, now: datetime) -> str:
    """Say how far a moment is from now, in one unit."""
    seconds = (now - at).total_seconds()
    size = abs(seconds)
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)):
        if size >= length:
            count = f"{size / length:.0f} {unit}"
            return f"{count} ago" if seconds > 0 else f"in {count}"
    return "now"


class Page:
    """Serves the page and the two files it needs."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the addresses of the page."""
        return [
            Route("/", self.show, methods=["GET"]),
            Route("/page/{file}", self.asset, methods=["GET"]),
        ]

    async def show(self, request: Request) -> Response:
        """Show the world."""
        settle(self._world)
        return HTMLResponse(
            _template().render(self._content(request.query_params)),
            headers={
                "content-security-policy": "default-src 'self'; img-src 'self' data:",
                "cache-control": "no-store",
            },
        )

    async def asset(self, request: Request) -> Response:
        """Hand out the style sheet or the script."""
        name = request.path_params["file"]
        if name not in ASSETS:
            return Response(status_code=404)
        content = (FILES / name).read_text(encoding="utf-8")
        return Response(content, media_type=ASSETS[name])

    def _content(self, query: Mapping[str, str]) -> dict[str, Any]:
        world = self._world
        now = world.clock.now()
        view = query.get("view", "order")
        wanted = world.orders.get(query.get("order", ""))
        content = {
            "now": now,
            "ago": lambda at: ago(at, now),
            "settings": world.settings,
            "view": view if view in VIEWS else "order",
            "order": wanted,
            "picked": wanted is not None,
            "armed": world.gate.armed(),
        }
        parts = {"mailbox": self._mailbox, "books": self._books, "faults": self._faults}
        part = parts.get(view)
        return content | (part(now) if part else self._orders(wanted, now))

    def _orders(self, wanted: Order | None, now: datetime) -> dict[str, Any]:
        orders = self._world.orders.all()[::-1][:MOST]
        order = wanted or (orders[0] if orders else None)
        shown = {
            "orders": [self._row(order, now) for order in orders],
            "markets": ALL,
            "phrases": PHRASES,
            "choices": CHOICES,
            "happenings": EVENTS,
        }
        if order is None:
            return shown
        return shown | {
            "order": order,
            "status": order.status(now),
            "left": order.total - self._world.refunded(order.order_id),
            "parcels": self._world.parcels.of(order.order_id),
            "refunds": self._world.refunds.of(order.order_id),
            "messages": self._thread(order),
        }

    def _mailbox(self, now: datetime) -> dict[str, Any]:
        """Show every conversation, the one with the latest word first."""
        threads = [(order, self._thread(order)) for order in self._world.orders.all()]
        spoken = [(order, thread) for order, thread in threads if thread]
        spoken.sort(key=lambda pair: pair[1][-1].at, reverse=True)
        return {"threads": spoken[:MOST]}

    def _books(self, now: datetime) -> dict[str, Any]:
        world = self._world
        return {
            "all_refunds": world.refunds.all()[::-1][:MOST],
            "all_parcels": world.parcels.all()[::-1][:MOST],
            "feeds": [(feed, state(feed, now)) for feed in world.feeds.all()[::-1][:MOST]],
        }

    def _faults(self, now: datetime) -> dict[str, Any]:
        gate = self._world.gate
        return {
            "waiting": gate.waiting,
            "holds": gate.holds,
            "targets": TARGETS,
            "kinds": KINDS,
        }

    def _row(self, order: Order, now: datetime) -> dict[str, Any]:
        said = self._thread(order)
        return {"order": order, "status": order.status(now), "last": said[-1] if said else None}

    def _thread(self, order: Order) -> list[Message]:
        messages = self._world.messages.of(order.order_id)
        return sorted(messages, key=lambda message: (message.at, message.serial))
