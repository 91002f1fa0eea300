"""Every request of the adapters fits Amazon's published interface models."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest
import pytest_asyncio

from cases.money import Money
from cases.ports import (
    MessagingGateway,
    OrderGateway,
    RefundGateway,
    RefundLine,
    RefundOrder,
    ShipmentGateway,
    ShipmentLine,
    ShipmentOrder,
)
from gateways.amazon import operations
from gateways.amazon.client import AmazonClient
from gateways.amazon.messaging import AmazonMessaging
from gateways.amazon.operations import Operation
from gateways.amazon.orders import AmazonOrders
from gateways.amazon.refunds import AmazonRefunds
from gateways.amazon.settings import AmazonCredentials, AmazonEndpoints, AmazonSettings
from gateways.amazon.shipments import AmazonShipments
from tests.gateways.conftest import PATIENCE
from tests.gateways.world import Addresses, World

MODELS = Path(__file__).parents[2] / "contracts" / "amazon"
NOT_MODELLED = ("/auth/", "/documents/")
"""Login with Amazon, and the storage behind presigned addresses."""


class Recording(httpx.AsyncBaseTransport):
    """The network, and a memory of what went over it."""

    def __init__(self) -> None:
        self._network = httpx.AsyncHTTPTransport()
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests.append(request)
        return await self._network.handle_async_request(request)

    async def aclose(self) -> None:
        await self._network.aclose()


@pytest.fixture
def recording() -> Recording:
    return Recording()


@pytest_asyncio.fixture
async def recorded(
    sandbox: Addresses, sellers: dict[str, AmazonCredentials], recording: Recording
) -> AsyncIterator[AmazonClient]:
    settings = AmazonSettings(endpoints=AmazonEndpoints.all_at(sandbox.http), patience=PATIENCE)
    async with AmazonClient(settings, sellers, transport=recording) as client:
        yield client


async def commit() -> None:
    """Let the message go."""


async def use_everything(world: World, amazon: AmazonClient) -> None:
    """Call every method of every adapter, with everything filled in."""
    order_id = world.order(marketplace="DE", total=24.90)
    order = world.book(order_id)["order"]
    item = order["items"][0]
    eur = Money.of("1.50", "EUR")
    world.fault("orders", "rejected")
    orders: OrderGateway = AmazonOrders(amazon)
    await orders.fetch("acme", "DE", order_id)
    messaging: MessagingGateway = AmazonMessaging(amazon)
    await messaging.allowed("acme", "DE", order_id)
    await messaging.send_unexpected_problem("acme", "DE", order_id, "Hallo", "de", commit)
    refunds: RefundGateway = AmazonRefunds(amazon)
    line = RefundLine(
        order_item_id=item["order_item_id"], sku=item["sku"], principal=eur, shipping=eur, tax=eur
    )
    refund = RefundOrder(
        seller="acme",
        marketplace="DE",
        order_id=order_id,
        movement_id="m-1",
        reason_code="CustomerReturn",
        lines=[line],
    )
    await refunds.submit(await refunds.prepare(refund))
    (feed,) = await refunds.feeds_since("acme", "DE", world.now() - timedelta(hours=1))
    world.forward(timedelta(minutes=1))
    await refunds.result("acme", "DE", feed.feed_id)
    await refunds.refunded("acme", "DE", order_id)
    shipments: ShipmentGateway = AmazonShipments(amazon)
    parcel = ShipmentOrder(
        seller="acme",
        marketplace="DE",
        order_id=order_id,
        reference=f"R-{order_id}",
        displayable_order_id=order_id,
        ordered_at=datetime(2026, 3, 2, 8, tzinfo=UTC),
        comment="Ersatz",
        address=order["address"],
        lines=[ShipmentLine(sku=item["sku"], quantity=1, value=eur, line_id="1")],
        speed="Expedited",
    )
    await shipments.create(parcel)
    await shipments.find("acme", "DE", parcel.reference)


@pytest.mark.asyncio
async def test_every_request_fits_the_models(
    world: World, recorded: AmazonClient, recording: Recording
) -> None:
    await use_everything(world, recorded)
    asked = [r for r in recording.requests if not r.url.path.startswith(NOT_MODELLED)]
    found = [fitting(request) for request in asked]
    names = {operation["operationId"] for operation in found}
    by_carrier = {operations.GET_PACKAGE_TRACKING.name}
    assert names | by_carrier == {operation.name for operation in operations.ALL}


@pytest.mark.parametrize("operation", operations.ALL, ids=lambda operation: operation.name)
def test_every_operation_is_amazons(operation: Operation) -> None:
    _, known = modelled()[operation.path, operation.method]
    assert known["operationId"] == operation.name


def test_what_does_not_fit_is_noticed() -> None:
    path = "https://a.example" + operations.CREATE_FEED.path
    with pytest.raises(AssertionError):
        fitting(httpx.Request("DELETE", path))
    with pytest.raises(AssertionError):
        fitting(httpx.Request("GET", path, params={"feedTypes": "T", "colour": "red"}))
    with pytest.raises(jsonschema.ValidationError):
        fitting(httpx.Request("POST", path, json={"feedType": "T"}))
    with pytest.raises(jsonschema.ValidationError):
        fitting(httpx.Request("GET", path, params={"processingStatuses": "DONE,LATE"}))


def fitting(request: httpx.Request) -> dict[str, Any]:
    """Return the operation that a request is; fail where it does not fit the model."""
    definitions, operation = matching(request.method, request.url.path)
    query = [p for p in operation["parameters"] if p["in"] == "query"]
    given = dict(request.url.params)
    assert set(given) <= {parameter["name"] for parameter in query}
    for parameter in query:
        assert parameter["name"] in given or not parameter.get("required")
        if parameter["name"] in given:
            value = typed(parameter["schema"], given[parameter["name"]])
            check(definitions, parameter["schema"], value)
    bodies = [p for p in operation["parameters"] if p["in"] == "body"]
    if bodies:
        check(definitions, bodies[0]["schema"], json.loads(request.content))
    else:
        assert not request.content
    return operation


def matching(method: str, path: str) -> tuple[dict[str, Any], dict[str, Any]]:
    for (template, verb), found in modelled().items():
        parts, steps = template.split("/"), path.split("/")
        same = len(parts) == len(steps) and all(
            part == step or part.startswith("{") for part, step in zip(parts, steps, strict=True)
        )
        if same and verb == method:
            return found
    raise AssertionError(f"no operation {method} {path}")


def typed(schema: dict[str, Any], text: str) -> object:
    """Read a query parameter as the model's type; lists are separated by commas."""
    if schema.get("type") == "array":
        return text.split(",")
    return int(text) if schema.get("type") in ("integer", "number") else text


def check(definitions: dict[str, Any], schema: dict[str, Any], value: object) -> None:
    # A parameter says there whether it must be given; in a schema the word means something else.
    facts = {key: part for key, part in schema.items() if not isinstance(part, bool)}
    jsonschema.Draft7Validator(facts | {"definitions": definitions}).validate(value)


@cache
def modelled() -> dict[tuple[str, str], tuple[dict[str, Any], dict[str, Any]]]:
    """Return the models' definitions and operation, by path and method."""
    found = {}
    for file in sorted(MODELS.glob("*.json")):
        model = json.loads(file.read_text(encoding="utf-8"))
        definitions = {name: closed(schema) for name, schema in model["definitions"].items()}
        for path, methods in model["paths"].items():
            for method, operation in methods.items():
                found[path, method.upper()] = (definitions, operation)
    return found


def closed(schema: Any) -> Any:
    """Allow no properties besides those that the model names."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: closed(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "additionalProperties" not in schema:
        changed["additionalProperties"] = False
    return changed
