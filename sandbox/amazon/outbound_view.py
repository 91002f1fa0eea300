"""How Fulfillment Outbound shows a parcel."""

from datetime import datetime, timedelta
from typing import Any

from sandbox.clock import stamp
from sandbox.records import Parcel

TRANSIT = timedelta(days=5)
"""What an estimated arrival is after the order."""

_ORDER_STATUS = {"received": "Received", "created": "Processing", "cancelled": "Cancelled"}
"""Anything else has left, which is `Complete`."""

_TRACKING = {
    "created": ("UNKNOWN", "EVENT_101", "Carrier notified"),
    "in_transit": ("IN_TRANSIT", "EVENT_202", "Departure scan"),
    "out_for_delivery": ("OUT_FOR_DELIVERY", "EVENT_302", "Out for delivery"),
    "delivered": ("DELIVERED", "EVENT_301", "Delivered"),
    "exception": ("DELAYED", "EVENT_404", "Delay in delivery"),
    "lost": ("UNDELIVERABLE", "EVENT_409", "Lost by carrier"),
    "returned": ("RETURNED", "EVENT_309", "Returned to seller"),
}
"""What the carrier said, as current status, event code and description."""


def status(parcel: Parcel) -> str:
    """Return the status of the fulfilment order."""
    return _ORDER_STATUS.get(parcel.status, "Complete")


def _shipment_id(parcel: Parcel) -> str:
    return f"S{parcel.package}"


def order(parcel: Parcel) -> dict[str, Any]:
    """Return the head of a fulfilment order."""
    wanted = parcel.request
    told = {
        "sellerFulfillmentOrderId": parcel.parcel_id,
        "marketplaceId": wanted.get("marketplaceId", ""),
        "displayableOrderId": wanted["displayableOrderId"],
        "displayableOrderDate": wanted["displayableOrderDate"],
        "displayableOrderComment": wanted["displayableOrderComment"],
        "shippingSpeedCategory": wanted["shippingSpeedCategory"],
        "destinationAddress": wanted["destinationAddress"],
        "fulfillmentAction": wanted.get("fulfillmentAction", "Ship"),
        "fulfillmentPolicy": wanted.get("fulfillmentPolicy", "FillOrKill"),
        "receivedDate": stamp(parcel.at),
        "fulfillmentOrderStatus": status(parcel),
        "statusUpdatedDate": stamp(parcel.updated_at),
    }
    if wanted.get("notificationEmails"):
        told["notificationEmails"] = wanted["notificationEmails"]
    return told


def whole(parcel: Parcel) -> dict[str, Any]:
    """Return a fulfilment order with its items, shipment and returns."""
    cancelled = parcel.status == "cancelled"
    items = [
        {
            "sellerSku": item["sellerSku"],
            "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
            "quantity": item["quantity"],
            "orderItemDisposition": "Sellable",
            "cancelledQuantity": item["quantity"] if cancelled else 0,
            "unfulfillableQuantity": 0,
            "estimatedArrivalDate": stamp(parcel.at + TRANSIT),
        }
        for item in parcel.request["items"]
    ]
    return {
        "fulfillmentOrder": order(parcel),
        "fulfillmentOrderItems": items,
        "fulfillmentShipments": [] if parcel.status == "received" else [_shipment(parcel)],
        "returnItems": parcel.returns,
        "returnAuthorizations": authorizations(parcel) if parcel.returns else [],
    }


def _shipment(parcel: Parcel) -> dict[str, Any]:
    states = {"created": "PENDING", "cancelled": "CANCELLED_BY_SELLER"}
    package = {
        "packageNumber": parcel.package,
        "carrierCode": parcel.carrier,
        "trackingNumber": parcel.tracking,
        "estimatedArrivalDate": stamp(parcel.at + TRANSIT),
    }
    return {
        "amazonShipmentId": _shipment_id(parcel),
        "fulfillmentCenterId": "SBX1",
        "fulfillmentShipmentStatus": states.get(parcel.status, "SHIPPED"),
        "shippingDate": stamp(parcel.scans[0].at if parcel.scans else parcel.at),
        "estimatedArrivalDate": stamp(parcel.at + TRANSIT),
        "fulfillmentShipmentItem": [
            {
                "sellerSku": item["sellerSku"],
                "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
                "quantity": item["quantity"],
            }
            for item in parcel.request["items"]
        ],
        "fulfillmentShipmentPackage": [] if parcel.status == "cancelled" else [package],
    }


def tracking(parcel: Parcel) -> dict[str, Any]:
    """Return where a package is, the latest event first."""
    place = _place(parcel)
    current = parcel.scans[-1].status if parcel.scans else "created"
    word, _, description = _TRACKING[current]
    told = {
        "packageNumber": parcel.package,
        "trackingNumber": parcel.tracking,
        "carrierCode": parcel.carrier,
        "estimatedArrivalDate": stamp(parcel.at + TRANSIT),
        "shipToAddress": place,
        "currentStatus": word,
        "currentStatusDescription": description,
        "trackingEvents": [
            {
                "eventDate": stamp(scan.at),
                "eventAddress": place,
                "eventCode": _TRACKING[scan.status][1],
                "eventDescription": _TRACKING[scan.status][2],
            }
            for scan in reversed(parcel.scans)
        ],
    }
    if parcel.scans:
        told["shipDate"] = stamp(parcel.scans[0].at)
    return told


def _place(parcel: Parcel) -> dict[str, str]:
    address = parcel.request["destinationAddress"]
    return {
        "city": address.get("city", ""),
        "state": address.get("stateOrRegion", ""),
        "country": address["countryCode"],
    }


def return_refusal(parcel: Parcel, shipment_id: str, return_item_id: str) -> str | None:
    """Return Amazon's reason code why something cannot come back, or None."""
    if parcel.status in ("received", "created", "cancelled"):
        return "NoCompletedShipItems"
    if shipment_id != _shipment_id(parcel):
        return "InvalidValues"
    known = {item["sellerReturnItemId"] for item in parcel.returns}
    return "DuplicateRequest" if return_item_id in known else None


def returned(item: dict[str, Any], why: str | None, now: datetime) -> dict[str, Any]:
    """Return an entry of the answer to a return: taken, or refused because of `why`."""
    if why is not None:
        return {
            "sellerReturnItemId": item["sellerReturnItemId"],
            "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
            "invalidItemReason": {"invalidItemReasonCode": why, "description": why},
        }
    told = {key: value for key, value in item.items() if key != "returnReasonCode"}
    return told | {
        "sellerReturnReasonCode": item["returnReasonCode"],
        "status": "New",
        "statusChangedDate": stamp(now),
    }


def authorizations(parcel: Parcel) -> list[dict[str, Any]]:
    """Return where things of a parcel are to be sent back to."""
    return [
        {
            "returnAuthorizationId": f"RA{parcel.package}",
            "fulfillmentCenterId": "SBX1",
            "returnToAddress": {
                "name": "Amazon Returns",
                "addressLine1": "1 Returns Road",
                "city": "Lexington",
                "stateOrRegion": "KY",
                "postalCode": "40511",
                "countryCode": "US",
            },
            "amazonRmaId": f"RMA{parcel.package}",
            "rmaPageURL": f"https://www.amazon.com/rma/RMA{parcel.package}",
        }
    ]
