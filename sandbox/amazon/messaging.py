"""Messaging v1. A message has no id and nothing is deduplicated."""

from datetime import datetime, timedelta

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.amazon.wire import AmazonError, Desk, Handler, bad_input, not_found, read
from sandbox.marketplaces import find
from sandbox.records import Message, Order, Verdict

BASE = "/messaging/v1/orders/{order_id}"
MEDIA_TYPE = "application/hal+json"
OPEN_FOR = timedelta(days=30)
"""How long after an order's completion the seller may write first."""


class Attachment(BaseModel):
    """A file that was uploaded before."""

    uploadDestinationId: str
    fileName: str


class Text(BaseModel):
    """A message whose action takes a text."""

    text: str = Field(min_length=1, max_length=2000)
    attachments: list[Attachment] = []


class ShortText(Text):
    """A message about a customization."""

    text: str = Field(min_length=1, max_length=800)


class KeyText(Text):
    """A message with a digital access key."""

    text: str = Field(min_length=1, max_length=400)


class Files(BaseModel):
    """A message that is its attachments."""

    attachments: list[Attachment] = Field(min_length=1)
    coverageStartDate: datetime | None = None
    coverageEndDate: datetime | None = None


ACTIONS: dict[str, type[BaseModel]] = {
    "unexpectedProblem": Text,
    "confirmOrderDetails": Text,
    "confirmDeliveryDetails": Text,
    "confirmServiceDetails": Text,
    "confirmCustomizationDetails": ShortText,
    "digitalAccessKey": KeyText,
    "legalDisclosure": Files,
    "warranty": Files,
    "invoice": Files,
}
"""Every message the interface knows, with the shape of its body."""

BEFORE_DEPARTURE = {"confirmOrderDetails", "confirmCustomizationDetails"}
BEFORE_ARRIVAL = {"confirmDeliveryDetails"}
NEVER_HERE = {"confirmServiceDetails", "digitalAccessKey"}
"""These are for services and digital goods, which this world does not sell."""


def allowed(order: Order, now: datetime) -> list[str]:
    """Return the actions that Amazon allows for an order at a moment.

    Nothing once 30 days have passed since the order was completed: delivered, cancelled, or due.
    """
    status = order.status(now)
    completed = {
        "unshipped": None,
        "shipped": order.promised_by,
        "delivered": order.delivered_at,
        "cancelled": order.cancelled_at,
    }[status]
    if completed is not None and now > completed + OPEN_FOR:
        return []
    closed = set(NEVER_HERE)
    if status != "unshipped":
        closed |= BEFORE_DEPARTURE
    if status in ("delivered", "cancelled"):
        closed |= BEFORE_ARRIVAL
    return [action for action in ACTIONS if action not in closed]


class MessagingApi:
    """Tells what may be said about an order, and passes it on."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._world = desk, desk.world

    def routes(self) -> list[Route]:
        """Return the operations with their paths."""

        def make(handler: Handler) -> Handler:
            return self._desk.operation(handler, 1, MEDIA_TYPE)

        return [
            Route(BASE, make(self.actions), methods=["GET"]),
            Route(f"{BASE}/attributes", make(self.attributes), methods=["GET"]),
            Route(f"{BASE}/messages/{{action}}", make(self.send), methods=["POST"]),
        ]

    async def actions(self, request: Request) -> Response:
        """List the actions that are allowed now."""
        order, market_id = self._order(request)
        base = f"/messaging/v1/orders/{order.order_id}"
        query = f"?marketplaceIds={market_id}"
        links = [
            {"href": f"{base}/messages/{name}{query}", "name": name}
            for name in allowed(order, self._world.clock.now())
        ]
        embedded = [
            {
                "_links": {
                    "self": link,
                    "schema": {
                        "href": f"{base}/messages/{link['name']}/schema",
                        "name": link["name"],
                    },
                }
            }
            for link in links
        ]
        own = {"href": f"{base}{query}"}
        return JSONResponse(
            {"_links": {"actions": links, "self": own}, "_embedded": {"actions": embedded}}
        )

    async def attributes(self, request: Request) -> Response:
        """Tell the buyer's language."""
        order, _ = self._order(request)
        market = find(order.marketplace)
        country = market.country if market else order.marketplace
        return JSONResponse({"buyer": {"locale": f"{order.buyer.language}-{country}"}})

    async def send(self, request: Request) -> Response:
        """Send a message: the call that decides."""
        order, _ = self._order(request)
        action = request.path_params["action"]
        model = ACTIONS.get(action)
        if model is None:
            raise not_found(f"There is no message {action}.")
        content, _ = await read(request, model)
        language = request.headers.get("content-language")
        return await self._desk.decide(
            request,
            "messages",
            order.order_id,
            lambda verdict: self._book(order.order_id, action, content, language, verdict),
        )

    def _book(
        self,
        order_id: str,
        action: str,
        content: BaseModel,
        language: str | None,
        verdict: Verdict,
    ) -> Response:
        order = self._world.orders.get(order_id)
        now = self._world.clock.now()
        if order is None or verdict == "rejected" or action not in allowed(order, now):
            raise AmazonError(
                403, "Unauthorized", "Invalid amazonOrderId and template combination."
            )
        said = content.model_dump(mode="json")
        self._world.post(
            Message(
                serial=self._world.serial(),
                order_id=order_id,
                sender=self._world.settings.sender,
                to=order.buyer.relay_email,
                subject=action,
                text=said.get("text", ""),
                language=language,
                at=now,
                channel="messaging",
                attachments=[{"name": a["fileName"]} for a in said["attachments"]],
                stuck=verdict == "stuck",
            )
        )
        return JSONResponse({}, 201)

    def _order(self, request: Request) -> tuple[Order, str]:
        """Return the order in the path and its marketplace id, which the query has to name."""
        named = ",".join(request.query_params.getlist("marketplaceIds")).split(",")
        if len(named) != 1 or not named[0]:
            raise bad_input("Exactly one marketplaceIds is required.")
        order = self._world.orders.get(request.path_params["order_id"])
        if order is None:
            raise not_found("The order does not exist.")
        market = find(order.marketplace)
        if market is None or named[0] != market.id:
            raise bad_input("The order was not placed in this marketplace.")
        return order, market.id
