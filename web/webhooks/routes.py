"""`POST /webhooks/events`: judged, stored, then answered; whatever comes of it comes later."""

import time

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from telemetry import trail
from web.bodies import parse_json, read_body, require_json_type
from web.deps import WebDeps
from web.problems import Problem
from web.telemetry import Telemetry
from web.webhooks.batch import KnownSellers, read_events
from web.webhooks.documents import OPENAPI
from web.webhooks.rate import Buckets
from web.webhooks.signature import is_signed, secret_key


def webhooks(deps: WebDeps, telemetry: Telemetry) -> APIRouter:
    """Return the routes of inbound webhooks. Raises ValueError for an unusable secret."""
    router = APIRouter(prefix="/webhooks", tags=["webhooks"])
    keys = [secret_key(secret) for secret in deps.webhook_secrets]
    buckets = Buckets(deps.rate, time.monotonic)
    sellers = KnownSellers(deps.sellers, time.monotonic)

    @router.post("/events", status_code=202, openapi_extra=OPENAPI, operation_id="send_events")
    async def events(request: Request) -> JSONResponse:
        """Take one event, or a list of at most 100, signed as Standard Webhooks."""
        # Size, media type, signature, JSON, schema: the cheap and the safe before the costly.
        body = await read_body(request)
        require_json_type(request)
        if not is_signed(request.headers, body, keys, time.time()):
            raise Problem("bad-signature", "Sign the body as Standard Webhooks, with a clock.")
        _admit(buckets, request)
        raw = parse_json(body)
        read = read_events(raw)
        await sellers.require(read, isinstance(raw, list))
        stored = await deps.inbox.accept(read, deps.clock.now(), trail.current().carried())
        deps.wake()
        telemetry.events(len(stored.accepted), len(stored.duplicates))
        cases = {event.id: event.case_id for event in reversed(read)}
        accepted = [{"id": one, "case_id": cases[one]} for one in stored.accepted]
        return JSONResponse({"accepted": accepted, "duplicates": stored.duplicates}, 202)

    return router


def _admit(buckets: Buckets, request: Request) -> None:
    """Count the sender's request; only signed ones count, so nobody can use up another's share."""
    wait = buckets.take(request.client.host if request.client else "")
    if wait:
        detail = f"Send more slowly; the next request is welcome in {wait} s."
        raise Problem("rate-limited", detail, {"Retry-After": str(wait)})
