"""Refunds as feeds 2021-06-30, observed through Finances 2024-06-19 (port: RefundGateway)."""

import hashlib
import zlib
from datetime import datetime, timedelta
from typing import Any

from cases.errors import GatewayError
from cases.marketplaces import ALL, Region, UnknownMarketplace
from cases.marketplaces import marketplace as find_marketplace
from cases.outcomes import WriteOutcome
from cases.ports import FeedResult, FeedSeen, PreparedRefund, RefundOrder, RefundSeen
from gateways.amazon import finances
from gateways.amazon.client import AmazonClient, Call
from gateways.amazon.feed_xml import CONTENT_TYPE, read_report, refund_feed
from gateways.amazon.operations import (
    CREATE_FEED,
    CREATE_FEED_DOCUMENT,
    GET_FEED,
    GET_FEED_DOCUMENT,
    GET_FEEDS,
    LIST_TRANSACTIONS,
    Operation,
)
from gateways.amazon.reading import moment, readable, stamp
from gateways.amazon.retry import Deadline, retried

FEED_TYPE = "POST_PAYMENT_ADJUSTMENT_DATA"
_PENDING = ("IN_QUEUE", "IN_PROGRESS")
_LARGEST_REPORT = 16 * 1024 * 1024
_PAGES = 50
"""More pages than any order or day has: a list that goes on forever is an error, not a list."""
_RANGE_PAGES = 5000
_LONGEST_RANGE = timedelta(days=180)
_TOO_FRESH = timedelta(minutes=2)
"""Amazon refuses a range that begins later than this before now (listTransactions)."""


class AmazonRefunds:
    """Moves money back to buyers: Amazon has no operation for it, only feeds.

    A feed is processed some time after it was accepted, and nothing deduplicates feeds, so the
    steps are told apart: uploading is harmless, `submit` decides, `result` and `refunded` look.
    """

    def __init__(self, client: AmazonClient) -> None:
        """Call Amazon through `client`, which somebody else opens and closes."""
        self._client = client

    async def refunded(self, seller: str, marketplace: str, order_id: str) -> list[RefundSeen]:
        """List every refund that Amazon shows for the order, oldest first.

        Finances lag behind by hours, up to two days. The marketplace is not sent: orders shipped
        by the seller in the US are missing from the answer otherwise (Amazon, listTransactions).
        """
        query = {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": order_id}
        region = find_marketplace(marketplace).region
        return finances.refunds(await self._transactions(seller, region, query, _PAGES))

    async def orders_refunded(
        self, seller: str, region: Region, since: datetime, until: datetime
    ) -> dict[str, str]:
        """Return the orders with a refund posted from `since` on, each with its marketplace's code.

        Whoever made the refund. Both moments are aware; Amazon answers what is older than two
        minutes, at most 180 days at a time (listTransactions, postedBefore).
        """
        found: dict[str, str] = {}
        start = since
        while start < until - _TOO_FRESH:
            end = start + _LONGEST_RANGE
            query = {"postedAfter": stamp(start)}
            if end < until - _TOO_FRESH:
                query["postedBefore"] = stamp(end)
            found |= finances.refunded_orders(
                await self._transactions(seller, region, query, _RANGE_PAGES)
            )
            start = end
        return {order_id: _code(place, region) for order_id, place in found.items()}

    async def _transactions(
        self, seller: str, region: Region, query: dict[str, str], most_pages: int
    ) -> list[dict[str, Any]]:
        transactions: list[dict[str, Any]] = []
        query = dict(query)
        for _ in range(most_pages):
            answer = await self._client.read(
                Call(
                    operation=LIST_TRANSACTIONS,
                    seller=seller,
                    region=region,
                    path=LIST_TRANSACTIONS.path,
                    query=dict(query),
                    body=None,
                )
            )
            with readable(LIST_TRANSACTIONS.name):
                page = answer.get("payload") or answer
                transactions += page.get("transactions") or []
                if not page.get("nextToken"):
                    return transactions
                query["nextToken"] = str(page["nextToken"])
        raise GatewayError("listTransactions does not end", operation=LIST_TRANSACTIONS.name)

    async def prepare(self, refund: RefundOrder) -> PreparedRefund:
        """Create the feed document and upload it; safe to repeat, nothing moves by it."""
        credentials = self._client.sellers.get(refund.seller)
        content = refund_feed(refund, credentials.merchant_id if credentials else "")

        async def upload(deadline: Deadline) -> str:
            """Each try asks for a new address: the old one may have ended (5 minutes)."""
            call = _call(
                CREATE_FEED_DOCUMENT,
                refund.seller,
                refund.marketplace,
                body={"contentType": CONTENT_TYPE},
            )
            document = await self._client.read(call)
            with readable(CREATE_FEED_DOCUMENT.name):
                url, document_id = str(document["url"]), str(document["feedDocumentId"])
            await self._client.upload(url, content, CONTENT_TYPE)
            return document_id

        return PreparedRefund(
            seller=refund.seller,
            marketplace=refund.marketplace,
            document_id=await retried("upload", upload, self._client.settings.patience),
            content_sha256=hashlib.sha256(content).hexdigest(),
        )

    async def submit(self, prepared: PreparedRefund) -> WriteOutcome:
        """`createFeed`, exactly once; `Applied.receipt` is the feed id (accepted, not yet paid)."""
        place = find_marketplace(prepared.marketplace)
        call = _call(
            CREATE_FEED,
            prepared.seller,
            prepared.marketplace,
            body={
                "feedType": FEED_TYPE,
                "marketplaceIds": [place.id],
                "inputFeedDocumentId": prepared.document_id,
            },
        )
        return await self._client.write(call, _feed_id)

    async def feeds_since(self, seller: str, marketplace: str, since: datetime) -> list[FeedSeen]:
        """List the refund feeds created at or after `since` (aware), oldest first."""
        query = {
            "feedTypes": FEED_TYPE,
            "marketplaceIds": find_marketplace(marketplace).id,
            "pageSize": "100",
            "createdSince": stamp(since),
        }
        feeds: list[FeedSeen] = []
        for _ in range(_PAGES):
            page = await self._client.read(_call(GET_FEEDS, seller, marketplace, query=query))
            with readable(GET_FEEDS.name):
                feeds += [_seen(feed) for feed in page.get("feeds") or []]
            if not page.get("nextToken"):
                return sorted(feeds, key=lambda feed: feed.created_at)
            query = {"nextToken": str(page["nextToken"])}
        raise GatewayError("getFeeds does not end", operation=GET_FEEDS.name)

    async def result(self, seller: str, marketplace: str, feed_id: str) -> FeedResult:
        """Look at a feed and, once done, at its processing report.

        `DONE` can still mean refused; a cancelled feed was never begun; `FATAL` may have done
        some, none or all of it.
        """
        path = GET_FEED.at(feedId=feed_id)
        feed = await self._client.read(_call(GET_FEED, seller, marketplace, path=path))
        status = str(feed.get("processingStatus"))
        if status in _PENDING:
            return FeedResult(state="pending")
        if status == "CANCELLED":
            return FeedResult(state="rejected", code="CANCELLED")
        report_id = feed.get("resultFeedDocumentId")
        if status != "DONE" or not report_id:
            return FeedResult(state="unreadable", code=status)
        return await self._report(seller, marketplace, str(report_id))

    async def _report(self, seller: str, marketplace: str, document_id: str) -> FeedResult:
        path = GET_FEED_DOCUMENT.at(feedDocumentId=document_id)

        async def download(deadline: Deadline) -> tuple[bytes, bool]:
            document = await self._client.read(
                _call(GET_FEED_DOCUMENT, seller, marketplace, path=path)
            )
            with readable(GET_FEED_DOCUMENT.name):
                url = str(document["url"])
            content = await self._client.download(url)
            return content, document.get("compressionAlgorithm") == "GZIP"

        content, packed = await retried("download", download, self._client.settings.patience)
        if packed:
            unpacked = _unpacked(content)
            if unpacked is None:
                return FeedResult(state="unreadable", code="not_gzip")
            content = unpacked
        return read_report(content)


def _unpacked(content: bytes) -> bytes | None:
    """Undo gzip; None for what is damaged, cut off or absurdly large."""
    stream = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        unpacked = stream.decompress(content, _LARGEST_REPORT)
    except zlib.error:
        return None
    return unpacked if stream.eof else None


def _call(
    operation: Operation,
    seller: str,
    marketplace: str,
    *,
    path: str | None = None,
    query: dict[str, str] | None = None,
    body: dict[str, Any] | None = None,
) -> Call:
    return Call(
        operation=operation,
        seller=seller,
        region=find_marketplace(marketplace).region,
        path=path or operation.path,
        query=dict(query or {}),
        body=body,
    )


def _code(place: str, region: Region) -> str:
    """Return the marketplace's code; one that nobody knows is taken for another of its region."""
    try:
        return find_marketplace(place).code
    except UnknownMarketplace:
        return next(known.code for known in ALL if known.region == region)


def _feed_id(answer: dict[str, Any]) -> str | None:
    feed_id = answer.get("feedId")
    return str(feed_id) if feed_id else None


def _seen(feed: dict[str, Any]) -> FeedSeen:
    return FeedSeen(
        feed_id=str(feed["feedId"]),
        status=str(feed["processingStatus"]),
        created_at=moment(feed["createdTime"]),
    )
