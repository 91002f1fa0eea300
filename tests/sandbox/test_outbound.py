"""Second parcels: stock, doubles, and what they belong to."""

import pytest

from tests.sandbox.support import OUTBOUND, Seller, World, parcel


def test_an_order_can_be_sent_once_under_its_id(world: World, seller: Seller) -> None:
    world.place()
    assert seller.ship("R-1").json() == {}
    again = seller.ship("R-1")
    assert again.status_code == 400
    assert "already exists" in again.json()["errors"][0]["message"]
    [shown] = world.books()["shipments"]
    assert shown.pop("at")
    assert shown == {
        "id": "R-1",
        "items": [{"sku": "SKU-1", "quantity": 1}],
        "status": "created",
    }


@pytest.mark.parametrize("sku", ["MUG", "MUG-PART", "SKU-PART"])
def test_items_of_orders_and_spare_parts_are_in_stock(
    world: World, seller: Seller, sku: str
) -> None:
    world.place(items=["MUG"])
    assert seller.call("POST", OUTBOUND, parcel(sku=sku)).status_code == 200


def test_what_nobody_knows_or_has_is_refused(world: World, seller: Seller) -> None:
    world.place(items=["MUG"])
    unknown = seller.call("POST", OUTBOUND, parcel(sku="CUP"))
    assert "SellerSKU for Item Id: 1 is invalid" in unknown.json()["errors"][0]["message"]
    world.control("PUT", "/stock/MUG", {"quantity": 1})
    assert seller.call("POST", OUTBOUND, parcel("R-1", "MUG")).status_code == 200
    empty = seller.call("POST", OUTBOUND, parcel("R-2", "MUG"))
    assert "not enough inventory" in empty.json()["errors"][0]["message"]
    world.control("PUT", "/stock/CUP", {"quantity": 5})
    assert seller.call("POST", OUTBOUND, parcel("R-3", "CUP")).status_code == 200
    world.control("PUT", "/stock/CUP", {"quantity": -1}, status=422)


def test_items_are_told_apart_and_limited(world: World, seller: Seller) -> None:
    world.place()
    item = parcel()["items"][0]
    assert seller.ship(items=[item, item]).status_code == 400
    assert seller.ship(items=[item | {"quantity": 251}]).status_code == 400
    assert seller.ship(items=[]).status_code == 400


def test_a_parcel_belongs_to_the_order_it_names(world: World, seller: Seller) -> None:
    world.place("111-1")
    world.place("111-12")
    bodies = (
        parcel("R-1") | {"displayableOrderId": "111-12"},
        parcel("111-12-A") | {"displayableOrderId": "A"},
        parcel("R-3") | {"displayableOrderId": "A", "displayableOrderComment": "For 111-12."},
        parcel("R-4") | {"displayableOrderId": "A"},
    )
    for body in bodies:
        assert seller.call("POST", OUTBOUND, body).status_code == 200
    assert world.books("111-1")["shipments"] == []
    assert [s["id"] for s in world.books("111-12")["shipments"]] == ["R-1", "111-12-A", "R-3"]


def test_a_parcel_can_be_cancelled_until_it_leaves(world: World, seller: Seller) -> None:
    world.place()
    seller.ship("R-1")
    assert seller.call("PUT", f"{OUTBOUND}/R-1/cancel").status_code == 200
    assert world.books()["shipments"][0]["status"] == "cancelled"
    seller.ship("R-2")
    body = {"status": "in_transit", "shipment_id": "reship"}
    world.control("POST", "/orders/111-1/carrier", body)
    assert seller.call("PUT", f"{OUTBOUND}/R-2/cancel").status_code == 400
