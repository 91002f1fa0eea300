"""Second parcels through Fulfillment Outbound 2020-07-01 (port: ShipmentGateway)."""

from typing import Any

from cases.errors import GatewayError
from cases.marketplaces import marketplace as find_marketplace
from cases.money import Money
from cases.outcomes import Rejected, WriteOutcome
from cases.ports import ShipmentLine, ShipmentOrder, ShipmentSeen
from gateways.amazon.addresses import incomplete, to_amazon
from gateways.amazon.client import AmazonClient, Call
from gateways.amazon.operations import (
    CREATE_FULFILLMENT_ORDER,
    GET_FULFILLMENT_ORDER,
    GET_PACKAGE_TRACKING,
)
from gateways.amazon.reading import readable, stamp

_LONGEST_COMMENT = 750
_UNKNOWN_ID = (400, 404)
"""Amazon answers an id that it does not know with either."""


class AmazonShipments:
    """Orders parcels from the seller's stock at Amazon."""

    def __init__(self, client: AmazonClient) -> None:
        """Call Amazon through `client`, which somebody else opens and closes."""
        self._client = client

    async def find(self, seller: str, marketplace: str, reference: str) -> ShipmentSeen | None:
        """Look an order up by our own reference; None if Amazon knows none."""
        call = Call(
            operation=GET_FULFILLMENT_ORDER,
            seller=seller,
            region=find_marketplace(marketplace).region,
            path=GET_FULFILLMENT_ORDER.at(sellerFulfillmentOrderId=reference),
        )
        try:
            answer = await self._client.read(call)
        except GatewayError as error:
            if error.context.get("status") in _UNKNOWN_ID:
                return None
            raise
        with readable(call.operation.name):
            order = answer["payload"]["fulfillmentOrder"]
            package = _package(answer["payload"])
            seen = ShipmentSeen(
                reference=str(order["sellerFulfillmentOrderId"]),
                status=str(order["fulfillmentOrderStatus"]),
                tracking=package.get("trackingNumber"),
                carrier=package.get("carrierCode"),
            )
        if seen.tracking is None and package.get("packageNumber") is not None:
            return await self._tracked(call, seen, str(package["packageNumber"]))
        return seen

    async def create(self, shipment: ShipmentOrder) -> WriteOutcome:
        """`createFulfillmentOrder`, once; `Applied.receipt` is our own reference.

        An address that Amazon cannot take is refused here, with nothing sent.
        """
        place = find_marketplace(shipment.marketplace)
        address = to_amazon(shipment.address, place.country)
        missing = incomplete(address)
        if missing:
            return Rejected(code="incomplete_address", message=f"missing: {', '.join(missing)}")
        call = Call(
            operation=CREATE_FULFILLMENT_ORDER,
            seller=shipment.seller,
            region=place.region,
            path=CREATE_FULFILLMENT_ORDER.path,
            body={
                "marketplaceId": place.id,
                "sellerFulfillmentOrderId": shipment.reference,
                "displayableOrderId": shipment.displayable_order_id,
                "displayableOrderDate": stamp(shipment.ordered_at),
                "displayableOrderComment": shipment.comment[:_LONGEST_COMMENT],
                "shippingSpeedCategory": shipment.speed,
                "destinationAddress": address,
                "items": [_item(line) for line in shipment.lines],
            },
        )
        return await self._client.write(call, lambda answer: shipment.reference)

    async def _tracked(self, call: Call, seen: ShipmentSeen, package_number: str) -> ShipmentSeen:
        """Add what the carrier knows; without it the order is still found."""
        tracking = call.model_copy(
            update={
                "operation": GET_PACKAGE_TRACKING,
                "path": GET_PACKAGE_TRACKING.path,
                "query": {"packageNumber": package_number},
            }
        )
        try:
            answer = await self._client.read(tracking)
            with readable(tracking.operation.name):
                details = answer["payload"]
                return seen.model_copy(
                    update={
                        "tracking": details.get("trackingNumber"),
                        "carrier": details.get("carrierCode"),
                    }
                )
        except GatewayError:
            return seen


def _package(payload: dict[str, Any]) -> dict[str, Any]:
    """Return the first package of a shipment that is not cancelled; empty if there is none."""
    for shipment in payload.get("fulfillmentShipments") or []:
        if "CANCELLED" in str(shipment.get("fulfillmentShipmentStatus")):
            continue
        for package in shipment.get("fulfillmentShipmentPackage") or []:
            return dict(package)
    return {}


def _item(line: ShipmentLine) -> dict[str, Any]:
    item: dict[str, Any] = {
        "sellerSku": line.sku,
        "sellerFulfillmentOrderItemId": line.line_id,
        "quantity": line.quantity,
    }
    if line.value is not None:
        item["perUnitDeclaredValue"] = _declared(line.value)
    return item


def _declared(value: Money) -> dict[str, str]:
    return {"currencyCode": value.currency, "value": str(value.amount)}
