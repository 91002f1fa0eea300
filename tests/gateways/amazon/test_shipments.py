"""Second parcels against the sandbox."""

from datetime import UTC, datetime
from typing import Any

import pytest

from cases.errors import GatewayError
from cases.money import Money
from cases.outcomes import Applied, Rejected, Unknown
from cases.ports import ShipmentLine, ShipmentOrder
from gateways.amazon.client import AmazonClient
from gateways.amazon.shipments import AmazonShipments
from tests.gateways.amazon.scripted import Script, client, error, ok
from tests.gateways.world import World

pytestmark = pytest.mark.asyncio


@pytest.fixture
def shipments(amazon: AmazonClient) -> AmazonShipments:
    return AmazonShipments(amazon)


def parcel(world: World, order_id: str, **changes: Any) -> ShipmentOrder:
    order = world.book(order_id)["order"]
    line = ShipmentLine(
        sku=order["items"][0]["sku"],
        quantity=1,
        value=Money.of("12.50", order["currency"]),
        line_id="1",
    )
    told: dict[str, Any] = {
        "seller": "acme",
        "marketplace": order["marketplace"],
        "order_id": order_id,
        "reference": f"R-{order_id}",
        "displayable_order_id": order_id,
        "ordered_at": datetime(2026, 3, 2, 8, tzinfo=UTC),
        "comment": "Replacement",
        "address": order["address"],
        "lines": [line],
    }
    return ShipmentOrder(**(told | changes))


async def test_a_parcel_is_ordered_and_found_again(
    world: World, shipments: AmazonShipments
) -> None:
    order_id = world.order(marketplace="DE")
    reference = f"R-{order_id}"
    assert await shipments.find("acme", "DE", reference) is None
    assert await shipments.create(parcel(world, order_id)) == Applied(receipt=reference)
    assert world.parcels(order_id) == [reference]
    seen = await shipments.find("acme", "DE", reference)
    assert seen is not None
    assert (seen.reference, seen.status) == (reference, "Processing")
    assert seen.tracking
    assert seen.carrier


async def test_the_same_reference_is_never_two_parcels(
    world: World, shipments: AmazonShipments
) -> None:
    order_id = world.order()
    await shipments.create(parcel(world, order_id))
    assert isinstance(await shipments.create(parcel(world, order_id)), Rejected)
    assert len(world.parcels(order_id)) == 1


async def test_after_a_lost_answer_the_parcel_is_found(
    world: World, shipments: AmazonShipments
) -> None:
    order_id = world.order()
    world.fault("shipments", "timeout_after")
    assert isinstance(await shipments.create(parcel(world, order_id)), Unknown)
    assert await shipments.find("acme", "US", f"R-{order_id}") is not None


async def test_a_spare_part_may_be_sent(world: World, shipments: AmazonShipments) -> None:
    order_id = world.order(items=["MUG-1"])
    part = [ShipmentLine(sku="MUG-1-PART", quantity=2, line_id="p")]
    assert isinstance(await shipments.create(parcel(world, order_id, lines=part)), Applied)


async def test_an_address_without_street_is_refused_before_it_is_sent(
    world: World, shipments: AmazonShipments
) -> None:
    order_id = world.order()
    outcome = await shipments.create(parcel(world, order_id, address={"name": "Jo"}))
    assert isinstance(outcome, Rejected)
    assert outcome.message == "missing: addressLine1, postalCode"
    assert world.parcels(order_id) == []


async def test_a_very_long_comment_is_cut(world: World, shipments: AmazonShipments) -> None:
    long = parcel(world, world.order(), comment="x" * 2000)
    assert isinstance(await shipments.create(long), Applied)


async def test_a_parcel_that_is_not_packed_has_no_number(
    world: World, shipments: AmazonShipments
) -> None:
    order_id = world.order()
    world.fault("shipments", "stuck")
    await shipments.create(parcel(world, order_id))
    seen = await shipments.find("acme", "US", f"R-{order_id}")
    assert seen is not None
    assert (seen.status, seen.tracking) == ("Received", None)


def shown(*packages: dict[str, Any], status: str = "SHIPPED") -> dict[str, Any]:
    order = {"sellerFulfillmentOrderId": "R-1", "fulfillmentOrderStatus": "Complete"}
    cancelled = {
        "fulfillmentShipmentStatus": "CANCELLED_BY_SELLER",
        "fulfillmentShipmentPackage": [{"packageNumber": 1, "trackingNumber": "OLD"}],
    }
    shipment = {
        "fulfillmentShipmentStatus": status,
        "fulfillmentShipmentPackage": list(packages),
    }
    return {"fulfillmentOrder": order, "fulfillmentShipments": [cancelled, shipment]}


async def test_a_number_that_only_the_carrier_knows_is_asked_for() -> None:
    order = ok(payload=shown({"packageNumber": 7}))
    details = ok(payload={"trackingNumber": "TRK", "carrierCode": "UPS"})
    script = Script([order, details])
    async with client(script) as amazon:
        seen = await AmazonShipments(amazon).find("acme", "US", "R-1")
    assert seen is not None
    assert (seen.tracking, seen.carrier) == ("TRK", "UPS")
    assert script.requests[1].url.params["packageNumber"] == "7"


async def test_without_the_carrier_the_parcel_is_still_found() -> None:
    script = Script([ok(payload=shown({"packageNumber": 7})), error(404, "NotFound")])
    async with client(script) as amazon:
        seen = await AmazonShipments(amazon).find("acme", "US", "R-1")
    assert seen is not None
    assert seen.tracking is None


async def test_a_cancelled_parcel_lends_no_number() -> None:
    async with client(Script([ok(payload=shown())])) as amazon:
        seen = await AmazonShipments(amazon).find("acme", "US", "R-1")
    assert seen is not None
    assert seen.tracking is None


@pytest.mark.parametrize("answer", [ok(), ok(payload={}), ok(payload=[1])], ids=repr)
async def test_an_answer_of_another_shape_is_no_answer(answer: Any) -> None:
    async with client(Script([answer])) as amazon:
        with pytest.raises(GatewayError):
            await AmazonShipments(amazon).find("acme", "US", "R-1")


async def test_a_refused_look_is_not_an_absent_parcel() -> None:
    async with client(Script([error(403, "Unauthorized", "Access denied")])) as amazon:
        with pytest.raises(GatewayError):
            await AmazonShipments(amazon).find("acme", "US", "R-1")
