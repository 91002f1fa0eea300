"""Orders against the sandbox, and the ways in which Amazon may hold personal data back."""

from typing import Any

import httpx
import pytest

from cases.errors import GatewayError
from cases.events import OrderSnapshot
from gateways.amazon.client import AmazonClient
from gateways.amazon.orders import AmazonOrders
from tests.gateways.amazon.scripted import Script, client, error, ok
from tests.gateways.world import World

pytestmark = pytest.mark.asyncio
DENIED = error(403, "Unauthorized", "Access to requested resource is denied.")
NO_LANGUAGE = error(404, "NotFound")
BARE = ok(order={"orderItems": [{"orderItemId": "1", "quantityOrdered": 1}]})


@pytest.fixture
def orders(amazon: AmazonClient) -> AmazonOrders:
    return AmazonOrders(amazon)


async def test_an_order_is_fetched_as_it_was_announced(world: World, orders: AmazonOrders) -> None:
    order_id = world.order(
        marketplace="JP",
        total=4980,
        items=[{"sku": "A", "quantity": 2}, {"sku": "B"}],
        shipping=500,
        tax=80,
        tracking="YMT1",
    )
    data = await orders.fetch("acme", "JP", order_id)
    told = world.book(order_id)["order"]
    assert data is not None
    snapshot = OrderSnapshot.model_validate(data)
    announced = OrderSnapshot.model_validate({name: told[name] for name in data})
    for name in set(data) - {"items", "buyer"}:
        assert getattr(snapshot, name) == getattr(announced, name), name
    assert [float(item["price"]) for item in data["items"]] == [
        item["price"] for item in told["items"]
    ]
    for item, other in zip(data["items"], told["items"], strict=True):
        assert item | {"price": other["price"]} == other
    assert data["buyer"] == told["buyer"]


async def test_an_order_that_amazon_does_not_know_is_none(orders: AmazonOrders) -> None:
    assert await orders.fetch("acme", "US", "111-0000000-9999999") is None


async def test_an_order_that_amazon_ships_hides_the_relay_address(
    world: World, orders: AmazonOrders
) -> None:
    data = await orders.fetch("acme", "US", world.order(channel="FBA"))
    assert data is not None
    assert data["channel"] == "FBA"
    assert "relay_email" not in data["buyer"]


class TestBehindAProxy:
    @pytest.fixture(autouse=True)
    def proxy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://proxy.invalid:1")
        monkeypatch.delenv("NO_PROXY", raising=False)

    async def test_a_sandbox_on_this_machine_is_reached_directly(
        self, world: World, orders: AmazonOrders
    ) -> None:
        assert await orders.fetch("acme", "US", world.order()) is not None


@pytest.mark.parametrize(
    "kind", ["timeout_before", "timeout_after", "http_503_html", "empty_502", "reset"]
)
async def test_a_hiccup_is_overcome(world: World, orders: AmazonOrders, kind: str) -> None:
    order_id = world.order()
    world.fault("orders", kind)
    assert await orders.fetch("acme", "US", order_id) is not None


async def test_an_outage_is_no_answer(world: World, orders: AmazonOrders) -> None:
    order_id = world.order()
    world.fault("orders", "empty_502", times=1000)
    with pytest.raises(GatewayError):
        await orders.fetch("acme", "US", order_id)


async def test_a_refusal_is_not_an_unknown_order(world: World, orders: AmazonOrders) -> None:
    order_id = world.order()
    world.fault("orders", "rejected", times=9)
    with pytest.raises(GatewayError):
        await orders.fetch("acme", "US", order_id)


def asked(script: Script) -> list[tuple[str, str]]:
    """What was asked for with which token."""
    return [
        (request.url.path, request.headers["x-amz-access-token"]) for request in script.requests
    ]


async def fetched(script: Script) -> dict[str, Any] | None:
    async with client(script) as amazon:
        return await AmazonOrders(amazon).fetch("acme", "US", "111-1")


async def test_where_a_restricted_token_is_needed_it_is_asked_for_once() -> None:
    token = ok(restrictedDataToken="Atz.sprdt|1", expiresIn=3600)
    script = Script([DENIED, token, BARE, NO_LANGUAGE, DENIED, BARE, NO_LANGUAGE])
    async with client(script) as amazon:
        orders = AmazonOrders(amazon)
        assert await orders.fetch("acme", "US", "111-1") is not None
        assert await orders.fetch("acme", "US", "111-2") is not None
    order, again = "/orders/2026-01-01/orders/111-1", "/orders/2026-01-01/orders/111-2"
    words = [pair for pair in asked(script) if "messaging" not in pair[0]]
    assert words == [
        (order, "Atza|1"),
        ("/tokens/2021-03-01/restrictedDataToken", "Atza|1"),
        (order, "Atz.sprdt|1"),
        (again, "Atza|1"),
        (again, "Atz.sprdt|1"),
    ]


async def test_without_the_right_to_personal_data_the_rest_is_fetched() -> None:
    script = Script([DENIED, DENIED, BARE, NO_LANGUAGE])
    assert await fetched(script) == {"items": [{"quantity": 1, "order_item_id": "1"}]}
    wanted = [request.url.params.get("includedData", "") for request in script.requests]
    assert "BUYER" in wanted[0]
    assert "BUYER" not in wanted[2]


async def test_a_restricted_token_that_does_not_open_the_door_is_not_shown_twice() -> None:
    token = ok(restrictedDataToken="Atz.sprdt|1", expiresIn=3600)
    closed = error(403, "Unauthorized", "Denied", "The restricted data token does not cover this.")
    script = Script([DENIED, token, closed, BARE, NO_LANGUAGE])
    assert await fetched(script) is not None
    assert len(script.requests) == 5


async def test_an_outage_behind_the_restricted_token_is_no_answer() -> None:
    with pytest.raises(GatewayError):
        await fetched(Script([DENIED, httpx.Response(502)]))


@pytest.mark.parametrize(
    ("locale", "language"), [("de-DE", "de"), ("pt_BR", "pt"), ("en", "en"), ("", None)]
)
async def test_the_buyers_language_comes_from_messaging(locale: str, language: str | None) -> None:
    data = await fetched(Script([BARE, ok(buyer={"locale": locale})]))
    assert data is not None
    assert data.get("buyer", {}).get("language") == language


@pytest.mark.parametrize("answer", [ok(), ok(order={}), ok(order={"orderItems": 1})], ids=repr)
async def test_an_answer_of_another_shape_is_no_answer(answer: Any) -> None:
    with pytest.raises(GatewayError):
        await fetched(Script([answer]))
