"""The operations that this project calls, with Amazon's published rates.

A rate is in requests per second, per seller; the answer's `x-amzn-RateLimit-Limit` overrules it.
Source: the usage plans in Amazon's interface models.
"""

from typing import Literal
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict


class Operation(BaseModel):
    """One operation of the Selling Partner API."""

    model_config = ConfigDict(frozen=True)

    name: str
    """Amazon's operation id."""
    method: Literal["GET", "POST", "PUT"]
    path: str
    """With `{parameters}` in the places of the model."""
    rate: float
    burst: int

    def at(self, **parameters: str) -> str:
        """Return the path with its parameters filled in, each quoted as one segment."""
        return self.path.format(**{name: quote(value, "") for name, value in parameters.items()})


def _operation(
    name: str, method: Literal["GET", "POST", "PUT"], path: str, rate: float, burst: int
) -> Operation:
    return Operation(name=name, method=method, path=path, rate=rate, burst=burst)


CREATE_RESTRICTED_DATA_TOKEN = _operation(
    "createRestrictedDataToken", "POST", "/tokens/2021-03-01/restrictedDataToken", 1, 10
)
GET_ORDER = _operation("getOrder", "GET", "/orders/2026-01-01/orders/{orderId}", 0.5, 30)
LIST_TRANSACTIONS = _operation(
    "listTransactions", "GET", "/finances/2024-06-19/transactions", 0.5, 10
)
CREATE_FEED_DOCUMENT = _operation(
    "createFeedDocument", "POST", "/feeds/2021-06-30/documents", 0.5, 15
)
CREATE_FEED = _operation("createFeed", "POST", "/feeds/2021-06-30/feeds", 0.0083, 15)
GET_FEEDS = _operation("getFeeds", "GET", "/feeds/2021-06-30/feeds", 0.0222, 10)
GET_FEED = _operation("getFeed", "GET", "/feeds/2021-06-30/feeds/{feedId}", 2, 15)
GET_FEED_DOCUMENT = _operation(
    "getFeedDocument", "GET", "/feeds/2021-06-30/documents/{feedDocumentId}", 0.0222, 10
)
_OUTBOUND = "/fba/outbound/2020-07-01"
CREATE_FULFILLMENT_ORDER = _operation(
    "createFulfillmentOrder", "POST", f"{_OUTBOUND}/fulfillmentOrders", 2, 30
)
GET_FULFILLMENT_ORDER = _operation(
    "getFulfillmentOrder",
    "GET",
    f"{_OUTBOUND}/fulfillmentOrders/{{sellerFulfillmentOrderId}}",
    2,
    30,
)
GET_PACKAGE_TRACKING = _operation(
    "getPackageTrackingDetails", "GET", f"{_OUTBOUND}/tracking", 2, 30
)
_MESSAGING = "/messaging/v1/orders/{amazonOrderId}"
GET_MESSAGING_ACTIONS = _operation("getMessagingActionsForOrder", "GET", _MESSAGING, 1, 5)
GET_MESSAGING_ATTRIBUTES = _operation("GetAttributes", "GET", f"{_MESSAGING}/attributes", 1, 5)
CREATE_UNEXPECTED_PROBLEM = _operation(
    "createUnexpectedProblem", "POST", f"{_MESSAGING}/messages/unexpectedProblem", 1, 5
)

ALL = (
    CREATE_RESTRICTED_DATA_TOKEN,
    GET_ORDER,
    LIST_TRANSACTIONS,
    CREATE_FEED_DOCUMENT,
    CREATE_FEED,
    GET_FEEDS,
    GET_FEED,
    GET_FEED_DOCUMENT,
    CREATE_FULFILLMENT_ORDER,
    GET_FULFILLMENT_ORDER,
    GET_PACKAGE_TRACKING,
    GET_MESSAGING_ACTIONS,
    GET_MESSAGING_ATTRIBUTES,
    CREATE_UNEXPECTED_PROBLEM,
)
