"""Fulfillment Outbound 2020-07-01: orders for second parcels from stock at Amazon."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, Field, StringConstraints
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.amazon import outbound_view as view
from sandbox.amazon.wire import Desk, Handler, bad_input, not_found, page_start, page_token, read
from sandbox.placing import tracking_for
from sandbox.records import Parcel, Verdict

BASE = "/fba/outbound/2020-07-01"
PAGE = 50
MOST_UNITS = 250

Id40 = Annotated[str, StringConstraints(min_length=1, max_length=40)]
Id50 = Annotated[str, StringConstraints(min_length=1, max_length=50)]
Word = Annotated[str, StringConstraints(min_length=1)]


class Address(BaseModel):
    """Where a parcel goes."""

    name: Word
    addressLine1: Word
    postalCode: Word
    countryCode: str = Field(min_length=2, max_length=2)


class Money(BaseModel):
    """An amount, as decimal text."""

    currencyCode: Word
    value: str


class OrderItem(BaseModel):
    """What goes into the parcel."""

    sellerSku: Id50
    sellerFulfillmentOrderItemId: Id50
    quantity: int = Field(ge=1)
    giftMessage: str | None = Field(default=None, max_length=512)
    displayableComment: str | None = Field(default=None, max_length=250)
    perUnitDeclaredValue: Money | None = None


class FulfillmentOrderSpecification(BaseModel):
    """`createFulfillmentOrder`; what is not named here is kept as it comes."""

    sellerFulfillmentOrderId: Annotated[Id40, Field(pattern="^[A-Za-z0-9-]+$")]
    displayableOrderId: Id40
    displayableOrderDate: AwareDatetime
    displayableOrderComment: str = Field(max_length=750)
    shippingSpeedCategory: Literal["Standard", "Expedited", "Priority", "ScheduledDelivery"]
    destinationAddress: Address
    fulfillmentAction: Literal["Ship", "Hold"] = "Ship"
    fulfillmentPolicy: Literal["FillOrKill", "FillAll", "FillAllAvailable"] = "FillOrKill"
    notificationEmails: list[Annotated[str, StringConstraints(max_length=64)]] = []
    items: list[OrderItem] = Field(min_length=1, max_length=100)
    marketplaceId: str | None = None


class Change(BaseModel):
    """`updateFulfillmentOrder`: what may change before the parcel is packed."""

    displayableOrderComment: str | None = Field(default=None, max_length=750)
    shippingSpeedCategory: Literal["Standard", "Expedited", "Priority"] | None = None
    destinationAddress: Address | None = None


class ReturnItem(BaseModel):
    """One thing that comes back."""

    sellerReturnItemId: str = Field(max_length=80)
    sellerFulfillmentOrderItemId: str
    amazonShipmentId: str
    returnReasonCode: str
    returnComment: str | None = Field(default=None, max_length=1000)


class Return(BaseModel):
    """`createFulfillmentReturn`."""

    items: list[ReturnItem] = Field(min_length=1)


class OutboundApi:
    """Takes orders for second parcels; they move only when the controls say so."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._world = desk, desk.world

    def routes(self) -> list[Route]:
        """Return the operations with their paths."""

        def make(path: str, method: str, handler: Handler) -> Route:
            operation = self._desk.operation(handler, 2)
            return Route(BASE + path, operation, methods=[method])

        one = "/fulfillmentOrders/{id}"
        return [
            make("/fulfillmentOrders", "POST", self.create),
            make("/fulfillmentOrders", "GET", self.list_all),
            make(one, "GET", self.get),
            make(one, "PUT", self.update),
            make(f"{one}/cancel", "PUT", self.cancel),
            make(f"{one}/return", "PUT", self.create_return),
            make("/tracking", "GET", self.tracking),
        ]

    async def create(self, request: Request) -> Response:
        """Order a parcel: the call that decides."""
        wanted, body = await read(request, FulfillmentOrderSpecification)
        return await self._desk.decide(
            request,
            "shipments",
            wanted.sellerFulfillmentOrderId,
            lambda verdict: self._accept(wanted, body, verdict),
        )

    def _accept(
        self, wanted: FulfillmentOrderSpecification, body: dict[str, object], verdict: Verdict
    ) -> Response:
        reference = wanted.sellerFulfillmentOrderId
        if verdict == "rejected":
            raise bad_input("The destination address cannot be delivered to.")
        if self._world.parcels.get(reference) is not None:
            raise bad_input(f"A fulfillment order with the id {reference} already exists.")
        self._check_items(wanted.items)
        for item in wanted.items:
            self._world.take_stock(item.sellerSku, item.quantity)
        now = self._world.clock.now()
        parcel = Parcel(
            parcel_id=reference,
            order_id=self._belongs_to(wanted),
            request=body,
            at=now,
            updated_at=now,
            status="received" if verdict == "stuck" else "created",
            package=200_000_000 + self._world.serial(),
            tracking=tracking_for(reference),
            carrier="AMZN_US" if wanted.destinationAddress.countryCode == "US" else "AMZN",
        )
        self._world.parcels.put(reference, parcel)
        return JSONResponse({})

    def _check_items(self, items: list[OrderItem]) -> None:
        ids = {item.sellerFulfillmentOrderItemId for item in items}
        if len(ids) < len(items):
            raise bad_input("sellerFulfillmentOrderItemId must be unique within an order.")
        if sum(item.quantity for item in items) > MOST_UNITS:
            raise bad_input(f"An order may hold {MOST_UNITS} units at most.")
        wanted: dict[str, int] = {}
        for item in items:
            wanted[item.sellerSku] = wanted.get(item.sellerSku, 0) + item.quantity
            there = self._world.in_stock(item.sellerSku)
            if there is None:
                line = item.sellerFulfillmentOrderItemId
                raise bad_input(f"The SellerSKU for Item Id: {line} is invalid.")
            if there < wanted[item.sellerSku]:
                raise bad_input(f"There is not enough inventory of {item.sellerSku}.")

    def _belongs_to(self, wanted: FulfillmentOrderSpecification) -> str:
        """Return the order that a parcel names: in its displayable id, own id or comment."""
        said = (
            wanted.displayableOrderId,
            wanted.sellerFulfillmentOrderId,
            wanted.displayableOrderComment,
        )
        if self._world.orders.get(wanted.displayableOrderId) is not None:
            return wanted.displayableOrderId
        ids = [o.order_id for o in self._world.orders.all() if any(o.order_id in s for s in said)]
        return max(ids, key=len, default="")

    async def list_all(self, request: Request) -> Response:
        """List parcels, the latest change first."""
        since = request.query_params.get("queryStartDate")
        start, query = page_start(request.query_params.get("nextToken"))
        since = query.get("since", since)
        earliest = _time(since) if since else None
        parcels = [
            view.order(parcel)
            for parcel in reversed(self._world.parcels.all())
            if earliest is None or parcel.updated_at >= earliest
        ]
        payload: dict[str, object] = {"fulfillmentOrders": parcels[start : start + PAGE]}
        if len(parcels) > start + PAGE:
            payload["nextToken"] = page_token(start + PAGE, {"since": since})
        return JSONResponse({"payload": payload})

    async def get(self, request: Request) -> Response:
        """Show a parcel."""
        return JSONResponse({"payload": view.whole(self._parcel(request))})

    async def update(self, request: Request) -> Response:
        """Change a parcel that is not on its way yet."""
        parcel = self._open(request)
        wanted, body = await read(request, Change)
        changed = parcel.request | {key: body[key] for key in wanted.model_fields_set}
        self._put(parcel, request=changed)
        return JSONResponse({})

    async def cancel(self, request: Request) -> Response:
        """Cancel a parcel that is not on its way yet."""
        self._put(self._open(request), status="cancelled")
        return JSONResponse({})

    async def create_return(self, request: Request) -> Response:
        """Announce that things of a parcel come back."""
        parcel = self._parcel(request)
        wanted, _ = await read(request, Return)
        now = self._world.clock.now()
        done: list[dict[str, Any]] = []
        wrong: list[dict[str, Any]] = []
        for item in wanted.items:
            why = view.return_refusal(parcel, item.amazonShipmentId, item.sellerReturnItemId)
            entry = item.model_dump(exclude_none=True)
            (wrong if why else done).append(view.returned(entry, why, now))
        self._put(parcel, returns=parcel.returns + done)
        payload = {
            "returnItems": done,
            "invalidReturnItems": wrong,
            "returnAuthorizations": view.authorizations(parcel) if done else [],
        }
        return JSONResponse({"payload": payload})

    async def tracking(self, request: Request) -> Response:
        """Show where a package is."""
        text = request.query_params.get("packageNumber", "")
        if not text.isdecimal():
            raise bad_input("packageNumber is required.")
        parcels = [p for p in self._world.parcels.all() if p.package == int(text)]
        if not parcels:
            raise not_found("The package does not exist.")
        return JSONResponse({"payload": view.tracking(parcels[0])})

    def _parcel(self, request: Request) -> Parcel:
        reference = request.path_params["id"]
        parcel = self._world.parcels.get(reference)
        if parcel is None:
            raise not_found(f"There is no fulfillment order with the id {reference}.")
        return parcel

    def _open(self, request: Request) -> Parcel:
        parcel = self._parcel(request)
        if parcel.status not in ("received", "created"):
            raise bad_input(f"The fulfillment order is {view.status(parcel)} and cannot change.")
        return parcel

    def _put(self, parcel: Parcel, **changes: object) -> None:
        update = {"updated_at": self._world.clock.now()} | changes
        self._world.parcels.put(parcel.parcel_id, parcel.model_copy(update=update))


def _time(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as wrong:
        raise bad_input("queryStartDate is no date.") from wrong
    if at.tzinfo is None:
        raise bad_input("queryStartDate has no offset.")
    return at
