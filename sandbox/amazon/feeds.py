"""Feeds 2021-06-30. Nothing is deduplicated: two feeds with one refund each are two refunds."""

import base64
import gzip
import time
import uuid
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.amazon.wire import (
    Desk,
    bad_input,
    listed,
    not_found,
    page_start,
    page_token,
    read,
)
from sandbox.clock import stamp
from sandbox.feed_content import MESSAGE_TYPES
from sandbox.records import Document, Feed, Verdict

BASE = "/feeds/2021-06-30"
STATES = {"CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"}
UPLOAD_WITHIN = 300
"""Seconds of real time that an upload address is good for."""
QUEUED = timedelta(seconds=10)
"""World time that a feed waits, and can be cancelled, before it is shown as in progress."""


class DocumentSpecification(BaseModel):
    """What kind of document will be uploaded."""

    contentType: str = Field(min_length=1)


class FeedSpecification(BaseModel):
    """A feed to be processed."""

    feedType: str
    marketplaceIds: list[str] = Field(min_length=1, max_length=25)
    inputFeedDocumentId: str
    feedOptions: dict[str, str] = {}


def state(feed: Feed, now: datetime) -> str:
    """Return the processing status of a feed at a moment."""
    if feed.state == "IN_QUEUE" and now >= feed.created_at + QUEUED:
        return "IN_PROGRESS"
    return feed.state


class FeedsApi:
    """Takes documents, processes feeds, hands out reports."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._world = desk, desk.world

    def routes(self) -> list[Route]:
        """Return the operations with their paths."""
        make = self._desk.operation
        return [
            Route(f"{BASE}/documents", make(self.create_document, 0.5), methods=["POST"]),
            Route(f"{BASE}/documents/{{id}}", make(self.get_document, 0.0222), methods=["GET"]),
            Route(f"{BASE}/feeds", make(self.create_feed, 0.0083), methods=["POST"]),
            Route(f"{BASE}/feeds", make(self.get_feeds, 0.0222), methods=["GET"]),
            Route(f"{BASE}/feeds/{{id}}", make(self.get_feed, 2), methods=["GET"]),
            Route(f"{BASE}/feeds/{{id}}", make(self.cancel_feed, 2), methods=["DELETE"]),
            Route("/documents/{id}", self.upload, methods=["PUT"]),
            Route("/documents/{id}", self.download, methods=["GET"]),
        ]

    async def create_document(self, request: Request) -> Response:
        """Issue an address to upload a feed to; it is good for five minutes of real time."""
        wanted, _ = await read(request, DocumentSpecification)
        document = Document(
            document_id=f"amzn1.tortuga.4.{uuid.uuid4()}",
            content_type=wanted.contentType,
            expires=time.time() + UPLOAD_WITHIN,
        )
        self._world.documents.put(document.document_id, document)
        url = _address(request, document.document_id)
        return JSONResponse({"feedDocumentId": document.document_id, "url": url}, 201)

    async def upload(self, request: Request) -> Response:
        """Take the bytes of a document; the content type must be the one announced."""
        document = self._world.documents.get(request.path_params["id"])
        if document is None or (document.expires or 0) < time.time():
            return _storage_refusal("AccessDenied", "Request has expired")
        if request.headers.get("content-type") != document.content_type:
            return _storage_refusal("SignatureDoesNotMatch", "The content type does not match")
        body = base64.b64encode(await request.body()).decode()
        uploaded = document.model_copy(update={"body": body})
        self._world.documents.put(document.document_id, uploaded)
        return Response(status_code=200)

    async def create_feed(self, request: Request) -> Response:
        """Accept a feed: the call that decides."""
        wanted, _ = await read(request, FeedSpecification)
        return await self._desk.decide(
            request,
            "refunds",
            wanted.inputFeedDocumentId,
            lambda verdict: self._accept(wanted, verdict),
        )

    def _accept(self, wanted: FeedSpecification, verdict: Verdict) -> Response:
        document = self._world.documents.get(wanted.inputFeedDocumentId)
        if wanted.feedType not in MESSAGE_TYPES:
            raise bad_input(f"Invalid feed type {wanted.feedType}.")
        if document is None or document.body is None:
            raise bad_input("Invalid request: the feed document was not uploaded.")
        now = self._world.clock.now()
        feed = Feed(
            feed_id=str(50_000_000_000 + self._world.serial()),
            feed_type=wanted.feedType,
            marketplace_ids=wanted.marketplaceIds,
            document_id=wanted.inputFeedDocumentId,
            created_at=now,
            due_at=now + timedelta(seconds=self._world.settings.feed_seconds),
            verdict=verdict,
        )
        self._world.feeds.put(feed.feed_id, feed)
        self._world.pending.add(feed.feed_id)
        return JSONResponse({"feedId": feed.feed_id}, 202)

    async def get_feed(self, request: Request) -> Response:
        """Show a feed."""
        return JSONResponse(self._shown(self._feed(request)))

    async def get_feeds(self, request: Request) -> Response:
        """List feeds, the newest first."""
        token = request.query_params.get("nextToken")
        if token is not None and len(request.query_params) > 1:
            raise bad_input("nextToken cannot be combined with other parameters.")
        # The token has to carry the filters, since they may not be repeated beside it.
        offset, query = page_start(token) if token else (0, _filters(request))
        shown = [self._shown(f) for f in self._world.feeds.all() if _matches(f, query)]
        states = query["states"]
        shown = [s for s in reversed(shown) if not states or s["processingStatus"] in states]
        page: dict[str, Any] = {"feeds": shown[offset : offset + query["size"]]}
        if len(shown) > offset + query["size"]:
            page["nextToken"] = page_token(offset + query["size"], query)
        return JSONResponse(page)

    async def cancel_feed(self, request: Request) -> Response:
        """Cancel a feed that is still queued."""
        feed = self._feed(request)
        if state(feed, self._world.clock.now()) != "IN_QUEUE":
            raise bad_input("The feed cannot be cancelled any more.")
        ended = {"state": "CANCELLED", "ended_at": self._world.clock.now()}
        self._world.feeds.put(feed.feed_id, feed.model_copy(update=ended))
        self._world.pending.discard(feed.feed_id)
        return JSONResponse({})

    async def get_document(self, request: Request) -> Response:
        """Tell where a document can be downloaded."""
        document = self._world.documents.get(request.path_params["id"])
        if document is None or document.body is None:
            raise not_found("The feed document does not exist.")
        shown = {
            "feedDocumentId": document.document_id,
            "url": _address(request, document.document_id),
        }
        if document.gzip:
            shown["compressionAlgorithm"] = "GZIP"
        return JSONResponse(shown)

    async def download(self, request: Request) -> Response:
        """Hand out a document."""
        document = self._world.documents.get(request.path_params["id"])
        if document is None or document.body is None:
            return _storage_refusal("AccessDenied", "Access Denied")
        body = base64.b64decode(document.body)
        content = gzip.compress(body) if document.gzip else body
        return Response(content, media_type=document.content_type)

    def _feed(self, request: Request) -> Feed:
        feed = self._world.feeds.get(request.path_params["id"])
        if feed is None:
            raise not_found("The feed does not exist.")
        return feed

    def _shown(self, feed: Feed) -> dict[str, Any]:
        status = state(feed, self._world.clock.now())
        shown: dict[str, Any] = {
            "feedId": feed.feed_id,
            "feedType": feed.feed_type,
            "marketplaceIds": feed.marketplace_ids,
            "createdTime": stamp(feed.created_at),
            "processingStatus": status,
        }
        if status not in ("IN_QUEUE", "CANCELLED"):
            shown["processingStartTime"] = stamp(feed.created_at + QUEUED)
        if feed.ended_at is not None:
            shown["processingEndTime"] = stamp(feed.ended_at)
        if feed.result_document_id is not None:
            shown["resultFeedDocumentId"] = feed.result_document_id
        return shown


def _address(request: Request, document_id: str) -> str:
    return f"{str(request.base_url).rstrip('/')}/documents/{document_id}"


def _storage_refusal(code: str, message: str) -> Response:
    body = f'<?xml version="1.0"?><Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Response(body, 403, media_type="application/xml")


def _filters(request: Request) -> dict[str, Any]:
    query = request.query_params
    types = listed(request, "feedTypes")
    if not types:
        raise bad_input("Either feedTypes or nextToken is required.")
    states = listed(request, "processingStatuses")
    if not set(states) <= STATES:
        raise bad_input("Invalid processingStatuses.")
    size = query.get("pageSize", "10")
    if not size.isdecimal() or not 1 <= int(size) <= 100:
        raise bad_input("pageSize must be between 1 and 100.")
    return {
        "types": types,
        "states": states,
        "markets": listed(request, "marketplaceIds"),
        "since": _time(query.get("createdSince")),
        "until": _time(query.get("createdUntil")),
        "size": int(size),
    }


def _time(text: str | None) -> str | None:
    try:
        return None if text is None else stamp(datetime.fromisoformat(text))
    except ValueError as wrong:
        raise bad_input(f"Invalid date {text!r}.") from wrong


def _matches(feed: Feed, query: dict[str, Any]) -> bool:
    since, until = query["since"], query["until"]
    created = stamp(feed.created_at)
    return (
        feed.feed_type in query["types"]
        and (not query["markets"] or bool(set(query["markets"]) & set(feed.marketplace_ids)))
        and (since is None or created >= since)
        and (until is None or created <= until)
    )
