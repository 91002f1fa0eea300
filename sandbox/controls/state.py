"""Clock, faults, holds, stock, capabilities, and starting afresh."""

from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.clock import stamp
from sandbox.controls.wire import Problem, control, read
from sandbox.faults import Fault, HoldSpec, StoreFault
from sandbox.records import Stock
from sandbox.world import World


class ClockSpec(BaseModel):
    """What time it shall be."""

    model_config = ConfigDict(extra="forbid")

    now: AwareDatetime


class StockSpec(BaseModel):
    """How many units there shall be."""

    model_config = ConfigDict(extra="forbid")

    quantity: int = Field(ge=0)


class Capabilities(BaseModel):
    """What Amazon lets this seller do, and how it answers."""

    model_config = ConfigDict(extra="forbid")

    partial_refunds: bool | None = None
    gzip_reports: bool | None = None


class _AnyFault(BaseModel):
    target: Any = None


class StateControls:
    """Controls of the world as a whole."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the controls with their paths."""
        table = [
            ("", "DELETE", self.start_afresh),
            ("/clock", "GET", self.clock),
            ("/clock", "PUT", self.set_clock),
            ("/faults", "GET", self.faults),
            ("/faults", "POST", self.arm),
            ("/holds", "GET", self.holds),
            ("/holds", "POST", self.hold),
            ("/holds", "DELETE", self.release),
            ("/stock/{sku}", "PUT", self.set_stock),
            ("/capabilities", "GET", self.capabilities),
            ("/capabilities", "PUT", self.set_capabilities),
        ]
        return [
            Route(f"/_world{path}", control(self._world, handler), methods=[method])
            for path, method, handler in table
        ]

    async def start_afresh(self, request: Request) -> Response:
        """Forget everything but the time."""
        self._world.start_afresh()
        return Response(status_code=204)

    async def clock(self, request: Request) -> Response:
        """Tell the time."""
        return JSONResponse({"now": stamp(self._world.clock.now())})

    async def set_clock(self, request: Request) -> Response:
        """Make it another time; what became due by that happens at the next look."""
        self._world.clock.set((await read(request, ClockSpec)).now)
        self._world.outage.look()
        return await self.clock(request)

    async def faults(self, request: Request) -> Response:
        """List the faults still to come."""
        armed = self._world.gate.armed() + self._world.outage.armed()
        return JSONResponse({"armed": armed})

    async def arm(self, request: Request) -> Response:
        """Let calls go wrong; kind `none` ends that and lets stuck things finish."""
        if (await read(request, _AnyFault)).target == "store":
            await self._break_store(await read(request, StoreFault))
            return await self.faults(request)
        fault = await read(request, Fault)
        if fault.kind == "none":
            self._world.gate.clear(fault.target)
            self._world.unstick(fault.target)
        else:
            self._world.gate.arm(fault.target, fault.kind, fault.times)
        return await self.faults(request)

    async def _break_store(self, fault: StoreFault) -> None:
        outage = self._world.outage
        if not outage.possible:
            raise Problem(
                422, "target: the store is not part of this world; start it with --outage-file"
            )
        if fault.kind == "none":
            outage.end()
        else:
            outage.begin(fault.kind, fault.times)

    async def holds(self, request: Request) -> Response:
        """List holds; `wait` seconds at most until something waits."""
        try:
            patience = min(float(request.query_params.get("wait", "0")), 60.0)
        except ValueError as wrong:
            raise Problem(422, "wait: not a number of seconds") from wrong
        if patience > 0:
            await self._world.gate.something_waits(patience)
        waiting = [
            {"target": w.target, "when": w.when, "about": w.about, "since": stamp(w.since)}
            for w in self._world.gate.waiting
        ]
        armed = [hold.model_dump() for hold in self._world.gate.holds]
        return JSONResponse({"armed": armed, "waiting": waiting})

    async def hold(self, request: Request) -> Response:
        """Hold the next deciding call of a target."""
        self._world.gate.hold(await read(request, HoldSpec))
        return JSONResponse({}, 201)

    async def release(self, request: Request) -> Response:
        """Let what is held go on and hold nothing more."""
        self._world.gate.release()
        return Response(status_code=204)

    async def set_stock(self, request: Request) -> Response:
        """Count the stock of a SKU."""
        sku = request.path_params["sku"]
        quantity = (await read(request, StockSpec)).quantity
        self._world.stock.put(sku, Stock(sku=sku, quantity=quantity))
        return JSONResponse({"sku": sku, "quantity": quantity})

    async def capabilities(self, request: Request) -> Response:
        """Tell what the seller may do."""
        world = self._world
        return JSONResponse(
            {"partial_refunds": world.partial_refunds, "gzip_reports": world.gzip_reports}
        )

    async def set_capabilities(self, request: Request) -> Response:
        """Change what the seller may do."""
        wanted = await read(request, Capabilities)
        for name, value in wanted.model_dump(exclude_none=True).items():
            self._world.keep(name, value)
        return await self.capabilities(request)
