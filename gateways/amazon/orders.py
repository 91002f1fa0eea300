"""Orders 2026-01-01 (port: OrderGateway)."""

import time
from typing import Any

from pydantic import SecretStr

from cases.errors import GatewayError
from cases.marketplaces import marketplace as find_marketplace
from gateways.amazon.client import AmazonClient, Call
from gateways.amazon.operations import (
    CREATE_RESTRICTED_DATA_TOKEN,
    GET_MESSAGING_ATTRIBUTES,
    GET_ORDER,
)
from gateways.amazon.order_data import order_data
from gateways.amazon.reading import readable

_OPEN_DATA = ("PROCEEDS", "CANCELLATION", "FULFILLMENT", "PACKAGES")
_RESTRICTED_DATA = ("BUYER", "RECIPIENT")
_NO_SUCH_ORDER = (400, 404)
_TOKEN_MARGIN = 60.0
_LANGUAGE_WITHIN = 2.0


class AmazonOrders:
    """Reads orders, with the personal data that the seller's roles give access to.

    Orders 2026-01-01 shows personal data to applications with the role for it (Amazon, "Access
    Orders PII"). Where it says 403 all the same, a restricted data token is asked for, as older
    versions need one; where that is refused too, the order comes without buyer and address.
    """

    def __init__(self, client: AmazonClient) -> None:
        """Call Amazon through `client`, which somebody else opens and closes."""
        self._client = client
        self._restricted: dict[str, tuple[SecretStr, float]] = {}

    async def fetch(self, seller: str, marketplace: str, order_id: str) -> dict[str, Any] | None:
        """Return the order as the `data` of an `order.snapshot` event, or None if unknown.

        Every item has its `order_item_id` besides. The buyer's language is Messaging's to tell;
        without it the order is complete enough.
        """
        place = find_marketplace(marketplace)
        call = Call(
            operation=GET_ORDER,
            seller=seller,
            region=place.region,
            path=GET_ORDER.at(orderId=order_id),
        )
        try:
            answer = await self._read(call)
        except GatewayError as error:
            if error.context.get("status") in _NO_SUCH_ORDER:
                return None
            raise
        with readable(GET_ORDER.name):
            data = order_data(answer["order"])
        language = await self._language(call, order_id, place.id)
        if language:
            data["buyer"] = data.get("buyer", {}) | {"language": language}
        return data

    async def _language(self, call: Call, order_id: str, marketplace_id: str) -> str | None:
        """Return the buyer's language (ISO 639-1), or None where it cannot be had quickly."""
        attributes = call.model_copy(
            update={
                "operation": GET_MESSAGING_ATTRIBUTES,
                "path": GET_MESSAGING_ATTRIBUTES.at(amazonOrderId=order_id),
                "query": {"marketplaceIds": marketplace_id},
            }
        )
        try:
            answer = await self._client.read(attributes, within=_LANGUAGE_WITHIN)
            with readable(GET_MESSAGING_ATTRIBUTES.name):
                locale = str((answer.get("buyer") or {}).get("locale") or "")
        except GatewayError:
            return None
        return locale.replace("_", "-").partition("-")[0].lower() or None

    async def _read(self, call: Call) -> dict[str, Any]:
        everything = _including(call, *_RESTRICTED_DATA, *_OPEN_DATA)
        try:
            return await self._client.read(everything)
        except GatewayError as error:
            if error.context.get("status") != 403:
                raise
        try:
            token = await self._restricted_token(call)
            return await self._client.read(everything.model_copy(update={"token": token}))
        except GatewayError as error:
            if error.context.get("status") not in (400, 403):
                raise
        return await self._client.read(_including(call, *_OPEN_DATA))

    async def _restricted_token(self, call: Call) -> SecretStr:
        """Return a token for buyer and address of any of the seller's orders; kept for its life."""
        token, ends_at = self._restricted.get(call.seller, (SecretStr(""), 0.0))
        if time.monotonic() < ends_at:
            return token
        resource = {
            "method": GET_ORDER.method,
            "path": GET_ORDER.path,
            "dataElements": ["buyerInfo", "shippingAddress"],
        }
        asked_at = time.monotonic()
        answer = await self._client.read(
            Call(
                operation=CREATE_RESTRICTED_DATA_TOKEN,
                seller=call.seller,
                region=call.region,
                path=CREATE_RESTRICTED_DATA_TOKEN.path,
                body={"restrictedResources": [resource]},
            )
        )
        with readable(CREATE_RESTRICTED_DATA_TOKEN.name):
            token = SecretStr(answer["restrictedDataToken"])
            ends_at = asked_at + float(answer["expiresIn"]) - _TOKEN_MARGIN
        self._restricted[call.seller] = (token, ends_at)
        return token


def _including(call: Call, *data: str) -> Call:
    return call.model_copy(update={"query": {"includedData": ",".join(data)}})
