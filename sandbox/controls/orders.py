"""Controls of one order: place it, and play its buyer, its carrier and Amazon."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.books import books, order_view
from sandbox.clock import moment
from sandbox.controls.wire import Problem, control, known_order, read
from sandbox.events import announcements
from sandbox.files import picture
from sandbox.placing import Amount, Misplaced, OrderSpec, place
from sandbox.players import Players, Unplayable
from sandbox.records import Proof, Scanned
from sandbox.webhooks import Delivery
from sandbox.world import World


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


def _attachments(value: object) -> object:
    names = [f"photo-{n + 1}.png" for n in range(value)] if isinstance(value, int) else value
    if not isinstance(names, list):
        return names
    return [{"name": name} if isinstance(name, str) else name for name in names]


class BuyerMessageSpec(_Body):
    """What the buyer writes. `attachments` are objects, names, or a number of photos."""

    text: str
    attachments: Annotated[list[dict[str, Any]], BeforeValidator(_attachments)] = []
    topic: str | None = None
    language: str | None = None
    auto_reply: bool | None = None
    in_reply_to: str | None = None
    occurred_at: str | None = None
    id: str | None = None


class CarrierSpec(_Body):
    """What the carrier says of a parcel: the order's own, or a second one by its id."""

    status: Scanned
    shipment_id: str | None = None
    tracking: str | None = None
    proof: Proof | None = None
    eta: str | None = None
    occurred_at: str | None = None
    id: str | None = None


class AmazonSpec(_Body):
    """What Amazon refunds by itself."""

    refunds: Annotated[Amount, Field(gt=0)]
    reason: str = "Amazon refunded the buyer"


class EventSpec(_Body):
    """Any event of the contract; order, seller, marketplace and missing ids are filled in."""

    type: Annotated[str, Field(min_length=1)]
    data: dict[str, Any] = {}
    id: str | None = None
    occurred_at: str | None = None


class AddressSpec(BaseModel):
    """Where the order shall go according to Amazon."""

    model_config = ConfigDict(extra="allow")


class OrderControls:
    """Controls of single orders. Those that send events answer with what became of them:
    200, or 502 when the receiver did not take them in half a minute.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._players = Players(world)

    def routes(self) -> list[Route]:
        """Return the controls with their paths."""
        one = "/_world/orders/{order_id}"
        table = [
            ("/_world/orders", "GET", self.list_all),
            (one, "PUT", self.put),
            (one, "GET", self.get),
            (f"{one}/buyer", "POST", self.buyer),
            (f"{one}/carrier", "POST", self.carrier),
            (f"{one}/amazon", "POST", self.amazon),
            (f"{one}/events", "POST", self.event),
            (f"{one}/address", "POST", self.address),
        ]
        routes = [
            Route(path, control(self._world, handler), methods=[method])
            for path, method, handler in table
        ]
        return [*routes, Route("/_world/files/{name}", self.file, methods=["GET"])]

    async def list_all(self, request: Request) -> Response:
        """List all orders, the latest placed first."""
        orders = [order_view(self._world, order) for order in self._world.orders.all()]
        return JSONResponse({"orders": orders[::-1]})

    async def get(self, request: Request) -> Response:
        """Show an order and its books as the marketplace saw them."""
        return JSONResponse(books(self._world, known_order(self._world, request)))

    async def put(self, request: Request) -> Response:
        """Place an order and, unless `announce=false`, tell it."""
        spec = await read(request, OrderSpec)
        try:
            order = place(request.path_params["order_id"], spec, self._world.clock.now())
        except Misplaced as wrong:
            field, _, message = str(wrong).partition(": ")
            raise Problem(422, str(wrong), [{"field": field, "message": message}]) from wrong
        self._world.place(order)
        sent: list[Delivery] = []
        if _wants_telling(request, default=True):
            sent = await self._players.tell(
                announcements(self._world.settings.seller, order, order.updated_at)
            )
        return _told(sent, {"order": order_view(self._world, order)})

    async def buyer(self, request: Request) -> Response:
        """Play the buyer."""
        order = known_order(self._world, request)
        spec = await read(request, BuyerMessageSpec)
        data = spec.model_dump(exclude_none=True, exclude={"occurred_at", "id"})
        data["attachments"] = [_with_url(request, entry) for entry in data["attachments"]]
        return _one(await self._play("buyer.message", order.order_id, data, spec))

    async def carrier(self, request: Request) -> Response:
        """Play the carrier."""
        order = known_order(self._world, request)
        spec = await read(request, CarrierSpec)
        data = spec.model_dump(exclude_none=True, exclude={"occurred_at", "id"})
        return _one(await self._play("shipment.updated", order.order_id, data, spec))

    async def amazon(self, request: Request) -> Response:
        """Play Amazon: refund the buyer, then tell the seller."""
        order = known_order(self._world, request)
        spec = await read(request, AmazonSpec)
        try:
            delivery = await self._players.amazon_refunds(order, spec.refunds, spec.reason)
        except Unplayable as wrong:
            raise Problem(422, str(wrong)) from wrong
        return _one(delivery)

    async def event(self, request: Request) -> Response:
        """Send any event."""
        order = known_order(self._world, request)
        spec = await read(request, EventSpec)
        return _one(await self._play(spec.type, order.order_id, spec.data, spec))

    async def address(self, request: Request) -> Response:
        """Change the address at Amazon; nobody is told unless `announce=true`."""
        order = known_order(self._world, request)
        address = (await read(request, AddressSpec)).model_extra or {}
        order = self._world.change(order, address={"name": order.buyer.name} | address)
        sent: list[Delivery] = []
        if _wants_telling(request, default=False):
            events = announcements(self._world.settings.seller, order, order.updated_at)
            sent = await self._players.tell(events[:1])
        return _told(sent, {"order": order_view(self._world, order)})

    async def file(self, request: Request) -> Response:
        """Show a buyer's attachment: a small picture that differs by its name."""
        return Response(picture(request.path_params["name"]), media_type="image/png")

    async def _play(
        self,
        kind: str,
        order_id: str,
        data: dict[str, Any],
        spec: BuyerMessageSpec | CarrierSpec | EventSpec,
    ) -> Delivery:
        now = self._world.clock.now()
        try:
            at = moment(spec.occurred_at, now) if spec.occurred_at else now
            return await self._players.play(kind, order_id, data, at, spec.id)
        except ValueError as wrong:
            raise Problem(422, str(wrong)) from wrong


def _wants_telling(request: Request, default: bool) -> bool:
    word: Literal["true", "false"] | str = request.query_params.get("announce", "")
    return default if word not in ("true", "false") else word == "true"


def _with_url(request: Request, attachment: dict[str, Any]) -> dict[str, Any]:
    name = str(attachment.get("name") or attachment.get("id") or "photo.png")
    url = str(request.url_for("file", name=name))
    return {"name": name, "media_type": "image/png", "url": url} | attachment


def _told(sent: list[Delivery], body: dict[str, Any]) -> Response:
    status = 200 if all(delivery.accepted for delivery in sent) else 502
    return JSONResponse(body | {"events": [d.as_json() for d in sent]}, status)


def _one(delivery: Delivery) -> Response:
    return JSONResponse(delivery.as_json(), 200 if delivery.accepted else 502)
