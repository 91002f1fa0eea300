"""Refunds against the sandbox: from the document to the books."""

import gzip
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from cases.errors import GatewayError
from cases.money import Money
from cases.outcomes import Applied, Rejected, Unknown
from cases.ports import PreparedRefund, RefundLine, RefundOrder
from gateways.amazon.client import AmazonClient
from gateways.amazon.refunds import AmazonRefunds
from tests.gateways.amazon.scripted import Answer, Script, client, error, ok
from tests.gateways.world import World

pytestmark = pytest.mark.asyncio
DONE = timedelta(minutes=1)


@pytest.fixture
def refunds(amazon: AmazonClient) -> AmazonRefunds:
    return AmazonRefunds(amazon)


def refund(world: World, order_id: str, amount: str = "24.90") -> RefundOrder:
    order = world.book(order_id)["order"]
    line = RefundLine(
        order_item_id=order["items"][0]["order_item_id"],
        sku=order["items"][0]["sku"],
        principal=Money.of(amount, order["currency"]),
    )
    return RefundOrder(
        seller="acme",
        marketplace=order["marketplace"],
        order_id=order_id,
        movement_id="m-1",
        reason_code="CustomerReturn",
        lines=[line],
    )


async def submitted(refunds: AmazonRefunds, order: RefundOrder) -> str:
    outcome = await refunds.submit(await refunds.prepare(order))
    assert isinstance(outcome, Applied)
    return outcome.receipt


async def test_a_refund_is_pending_then_applied_and_shown_by_finances(
    world: World, refunds: AmazonRefunds
) -> None:
    order_id = world.order(marketplace="DE", total=24.90)
    feed_id = await submitted(refunds, refund(world, order_id))
    assert (await refunds.result("acme", "DE", feed_id)).state == "pending"
    assert await refunds.refunded("acme", "DE", order_id) == []
    world.forward(DONE)
    assert (await refunds.result("acme", "DE", feed_id)).state == "applied"
    assert world.refunds(order_id) == [24.90]
    (seen,) = await refunds.refunded("acme", "DE", order_id)
    assert seen.amount == Money.of("24.90", "EUR")
    assert seen.posted_at.utcoffset() == timedelta(0)


async def test_a_partial_refund_may_be_refused_in_the_report(
    world: World, refunds: AmazonRefunds
) -> None:
    world.capabilities(partial_refunds=False)
    order_id = world.order(total=24.90)
    feed_id = await submitted(refunds, refund(world, order_id, "5.00"))
    world.forward(DONE)
    result = await refunds.result("acme", "US", feed_id)
    assert (result.state, result.code) == ("rejected", "18028")
    assert "Partial refunds" in result.message
    assert world.refunds(order_id) == []


async def test_a_compressed_report_is_read(world: World, refunds: AmazonRefunds) -> None:
    world.capabilities(gzip_reports=True)
    feed_id = await submitted(refunds, refund(world, world.order(total=24.90)))
    world.forward(DONE)
    assert (await refunds.result("acme", "US", feed_id)).state == "applied"


async def test_a_stuck_feed_stays_pending(world: World, refunds: AmazonRefunds) -> None:
    world.fault("refunds", "stuck")
    feed_id = await submitted(refunds, refund(world, world.order(total=24.90)))
    world.forward(timedelta(days=2))
    assert (await refunds.result("acme", "US", feed_id)).state == "pending"


async def test_amazons_own_refunds_are_seen(world: World, refunds: AmazonRefunds) -> None:
    order_id = world.order(total=24.90)
    world.amazon_refunds(order_id, 3.5)
    world.amazon_refunds(order_id, 1.25)
    seen = await refunds.refunded("acme", "US", order_id)
    assert [str(one.amount) for one in seen] == ["3.50 USD", "1.25 USD"]
    assert len({one.transaction_id for one in seen}) == 2


async def test_an_order_nobody_knows_has_no_refunds(refunds: AmazonRefunds) -> None:
    assert await refunds.refunded("acme", "US", "111-0000000-9999999") == []


async def test_preparing_moves_nothing_and_may_be_repeated(
    world: World, refunds: AmazonRefunds
) -> None:
    order = refund(world, world.order(total=24.90))
    first, second = await refunds.prepare(order), await refunds.prepare(order)
    assert first.document_id != second.document_id
    assert first.content_sha256 == second.content_sha256
    assert len(first.content_sha256) == len(hashlib.sha256().hexdigest())
    assert await refunds.feeds_since("acme", "US", world.now() - DONE) == []


async def test_a_document_that_amazon_does_not_know_is_refused(refunds: AmazonRefunds) -> None:
    prepared = PreparedRefund(
        seller="acme", marketplace="US", document_id="nowhere", content_sha256=""
    )
    assert isinstance(await refunds.submit(prepared), Rejected)


async def test_feeds_are_listed_from_a_moment_on_oldest_first(
    world: World, refunds: AmazonRefunds
) -> None:
    before = await submitted(refunds, refund(world, world.order(total=24.90)))
    world.forward(timedelta(hours=1))
    since = world.now()
    world.forward(timedelta(seconds=1))
    later = [
        await submitted(refunds, refund(world, world.order(total=24.90))),
        await submitted(refunds, refund(world, world.order(total=24.90))),
    ]
    seen = await refunds.feeds_since("acme", "US", since)
    assert [feed.feed_id for feed in seen] == later
    assert before not in later
    assert {feed.status for feed in seen} <= {"IN_QUEUE", "IN_PROGRESS"}
    assert all(feed.created_at >= since for feed in seen)


async def test_a_long_list_of_feeds_is_read_to_its_end(
    world: World, refunds: AmazonRefunds
) -> None:
    since = world.now()
    prepared = await refunds.prepare(refund(world, world.order(total=24.90)))
    for _ in range(101):
        await refunds.submit(prepared)
    assert len(await refunds.feeds_since("acme", "US", since)) == 101


async def test_other_marketplaces_feeds_are_not_listed(
    world: World, refunds: AmazonRefunds
) -> None:
    await submitted(refunds, refund(world, world.order(total=24.90, marketplace="FR")))
    assert await refunds.feeds_since("acme", "US", world.now() - DONE) == []
    assert len(await refunds.feeds_since("acme", "FR", world.now() - DONE)) == 1


async def test_a_feed_that_amazon_does_not_know_cannot_be_read(refunds: AmazonRefunds) -> None:
    with pytest.raises(GatewayError) as caught:
        await refunds.result("acme", "US", "1")
    assert caught.value.context["status"] == 404


REPORT = (
    b"<AmazonEnvelope><Message><ProcessingReport><ProcessingSummary>"
    b"<MessagesSuccessful>1</MessagesSuccessful><MessagesWithError>0</MessagesWithError>"
    b"</ProcessingSummary></ProcessingReport></Message></AmazonEnvelope>"
)
PACKED = ok(url="https://storage.example/1", compressionAlgorithm="GZIP")
FINISHED = ok(feedId="1", processingStatus="DONE", resultFeedDocumentId="d-1")


async def looked_at(*answers: Answer) -> tuple[str, str]:
    async with client(Script(answers)) as amazon:
        result = await AmazonRefunds(amazon).result("acme", "US", "1")
    return result.state, result.code


@pytest.mark.parametrize(
    ("feed", "seen"),
    [
        ({"processingStatus": "IN_QUEUE"}, ("pending", "")),
        ({"processingStatus": "IN_PROGRESS"}, ("pending", "")),
        ({"processingStatus": "CANCELLED"}, ("rejected", "CANCELLED")),
        ({"processingStatus": "FATAL"}, ("unreadable", "FATAL")),
        ({"processingStatus": "FATAL", "resultFeedDocumentId": "d"}, ("unreadable", "FATAL")),
        ({"processingStatus": "DONE"}, ("unreadable", "DONE")),
        ({"processingStatus": "PAUSED"}, ("unreadable", "PAUSED")),
        ({}, ("unreadable", "None")),
    ],
)
async def test_a_status_means_no_more_than_it_says(
    feed: dict[str, Any], seen: tuple[str, str]
) -> None:
    assert await looked_at(ok(feedId="1", **feed)) == seen


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (gzip.compress(REPORT), ("applied", "")),
        (REPORT, ("unreadable", "not_gzip")),
        (gzip.compress(REPORT)[:-9], ("unreadable", "not_gzip")),
        (gzip.compress(b" " * (16 * 1024 * 1024 + 1)), ("unreadable", "not_gzip")),
        (b"", ("unreadable", "not_gzip")),
    ],
    ids=["good", "not packed", "cut off", "too large", "empty"],
)
async def test_a_packed_report_is_read_or_it_is_not(content: bytes, seen: tuple[str, str]) -> None:
    assert await looked_at(FINISHED, PACKED, httpx.Response(200, content=content)) == seen


async def test_a_download_that_fails_is_tried_with_a_new_address() -> None:
    plain = ok(url="https://storage.example/2")
    content = httpx.Response(200, content=REPORT)
    answers = (FINISHED, PACKED, httpx.Response(403), plain, content)
    assert await looked_at(*answers) == ("applied", "")


async def test_an_upload_that_fails_is_tried_with_a_new_document(world: World) -> None:
    first = ok(201, feedDocumentId="d-1", url="https://storage.example/1")
    second = ok(201, feedDocumentId="d-2", url="https://storage.example/2")
    late, done = httpx.Response(403), httpx.Response(200)
    script = Script([first, httpx.ReadError("reset"), first, late, second, done])
    order = refund(world, world.order(total=24.90))
    async with client(script) as amazon:
        assert (await AmazonRefunds(amazon).prepare(order)).document_id == "d-2"
    uploads = [request for request in script.requests if request.method == "PUT"]
    assert {request.headers["content-type"] for request in uploads} == {"text/xml; charset=UTF-8"}
    assert not any("x-amz-access-token" in request.headers for request in uploads)
    assert uploads[0].content == uploads[1].content == uploads[2].content


def paid(number: str) -> dict[str, object]:
    total = {"currencyCode": "USD", "currencyAmount": -1.0}
    return {
        "transactionType": "Refund",
        "transactionId": number,
        "postedDate": "2026-03-02T08:00:00Z",
        "totalAmount": total,
    }


async def test_transactions_are_read_to_the_last_page_empty_pages_included() -> None:
    pages = [
        ok(payload={"transactions": [paid("1")], "nextToken": "a"}),
        ok(payload={"transactions": [], "nextToken": "b"}),
        ok(transactions=[paid("2")]),
    ]
    script = Script(pages)
    async with client(script) as amazon:
        seen = await AmazonRefunds(amazon).refunded("acme", "US", "111-1")
    assert [one.transaction_id for one in seen] == ["1", "2"]
    params = [dict(request.url.params) for request in script.requests]
    order = {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": "111-1"}
    assert params == [order, order | {"nextToken": "a"}, order | {"nextToken": "b"}]


async def test_a_list_without_an_end_is_no_answer() -> None:
    quick = {"x-amzn-RateLimit-Limit": "1e6"}
    more = httpx.Response(200, json={"nextToken": "a"}, headers=quick)
    async with client(Script([more])) as amazon:
        refunds = AmazonRefunds(amazon)
        with pytest.raises(GatewayError, match="does not end"):
            await refunds.refunded("acme", "US", "111-1")
        with pytest.raises(GatewayError, match="does not end"):
            await refunds.feeds_since("acme", "US", datetime(2026, 3, 2, tzinfo=UTC))


@pytest.mark.parametrize("answer", [ok(feeds=1), ok(feeds=[{"feedId": "1"}])], ids=repr)
async def test_an_answer_of_another_shape_is_no_answer(answer: Answer) -> None:
    async with client(Script([answer])) as amazon:
        with pytest.raises(GatewayError):
            await AmazonRefunds(amazon).feeds_since("acme", "US", datetime(2026, 3, 2, tzinfo=UTC))


async def test_a_feed_without_a_number_may_exist_all_the_same() -> None:
    prepared = PreparedRefund(seller="acme", marketplace="US", document_id="d-1", content_sha256="")
    for answer in (ok(202), ok(202, feedId=""), error(200, "InternalFailure")):
        async with client(Script([answer])) as amazon:
            assert isinstance(await AmazonRefunds(amazon).submit(prepared), Unknown)


async def test_orders_with_refunds_of_a_time_whoever_made_them(
    world: World, refunds: AmazonRefunds
) -> None:
    since = world.now()
    ours, theirs, _ = (world.order(marketplace=m, total=24.90) for m in ("DE", "FR", "IT"))
    await submitted(refunds, refund(world, ours))
    world.amazon_refunds(theirs, 5)
    world.forward(DONE)
    world.forward(timedelta(minutes=3))
    until = world.now()
    assert await refunds.orders_refunded("acme", "EU", since, until) == {ours: "DE", theirs: "FR"}
    later = until - timedelta(minutes=2, seconds=1)
    assert await refunds.orders_refunded("acme", "EU", later, until) == {}
    assert await refunds.orders_refunded("acme", "EU", until, until) == {}


async def test_a_long_time_is_asked_for_in_pieces_that_amazon_takes() -> None:
    script = Script([ok(payload={"transactions": []})])
    until = datetime(2026, 11, 20, tzinfo=UTC)
    since = until - timedelta(days=400)
    async with client(script) as amazon:
        assert await AmazonRefunds(amazon).orders_refunded("acme", "EU", since, until) == {}
    asked = [dict(request.url.params) for request in script.requests]
    assert [("postedBefore" in one) for one in asked] == [True, True, False]
    assert asked[0]["postedBefore"] == asked[1]["postedAfter"]
