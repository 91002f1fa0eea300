"""How the marketplace books refunds: by feed, by Amazon, and never more than was paid."""

from datetime import datetime, timedelta

import pytest

from tests.sandbox.support import (
    CANCEL,
    REFUND,
    XML,
    Seller,
    World,
    acknowledgement,
    adjustment,
    enveloped,
)


def test_a_feed_is_processed_thirty_seconds_after_it_was_accepted(
    world: World, seller: Seller
) -> None:
    order = world.place(total=24.90)
    feed_id = seller.submit(adjustment("24.90", order=order))
    created = datetime.fromisoformat(seller.feed(feed_id)["createdTime"])
    assert seller.feed(feed_id)["processingStatus"] == "IN_QUEUE"
    world.later(seconds=15)
    assert seller.feed(feed_id)["processingStatus"] == "IN_PROGRESS"
    assert world.books()["refunds"] == seller.refunds() == []
    world.later(days=3)
    done = seller.feed(feed_id)
    at = created + timedelta(seconds=30)
    assert done["processingStatus"] == "DONE"
    assert datetime.fromisoformat(done["processingEndTime"]) == at
    [refund] = world.books()["refunds"]
    assert datetime.fromisoformat(refund.pop("at")) == at
    assert refund == {"amount": 24.9, "currency": "USD", "by": "seller"}
    [transaction] = seller.refunds()
    assert transaction["totalAmount"] == {"currencyCode": "USD", "currencyAmount": -24.9}
    assert transaction["postedDate"] == done["processingEndTime"]
    assert seller.errors(feed_id) == []


def test_the_same_document_twice_is_two_refunds(world: World, seller: Seller) -> None:
    order = world.place(total=24.90)
    document = seller.upload(adjustment("10.00", order=order))
    seller.create_feed(document)
    seller.create_feed(document)
    world.later(seconds=31)
    assert [r["amount"] for r in world.books()["refunds"]] == [10.0, 10.0]


def test_more_than_what_is_left_is_refused_message_by_message(world: World, seller: Seller) -> None:
    order = world.place(total=24.90)
    feed_id = seller.submit(adjustment("20.00", "5.00", "4.90", order=order))
    world.later(seconds=31)
    assert seller.feed(feed_id)["processingStatus"] == "DONE"
    [complaint] = seller.errors(feed_id)
    assert "exceeds what is left" in complaint
    assert [r["amount"] for r in world.books()["refunds"]] == [20.0, 4.9]
    summary = seller.report(feed_id).find(".//ProcessingSummary")
    assert summary is not None
    assert [count.text for count in summary] == ["3", "2", "1", "0"]


def test_what_amazon_refunded_counts(world: World, seller: Seller) -> None:
    order = world.place(total=24.90)
    world.control("POST", "/orders/111-1/amazon", {"refunds": 20})
    world.control("POST", "/orders/111-1/amazon", {"refunds": 5}, status=422)
    feed_id = seller.submit(adjustment("24.90", order=order))
    world.later(seconds=31)
    assert len(seller.errors(feed_id)) == 1
    assert [(r["amount"], r["by"]) for r in world.books()["refunds"]] == [(20.0, "amazon")]
    assert len(seller.refunds()) == 1


@pytest.mark.parametrize(
    ("order_id", "item", "currency", "complaint"),
    [
        ("999-9", None, None, "does not exist"),
        ("111-1", "4711", None, "is not part of order"),
        ("111-1", None, "EUR", "currency of order"),
    ],
)
def test_refused_in_the_report(
    world: World,
    seller: Seller,
    order_id: str,
    item: str | None,
    currency: str | None,
    complaint: str,
) -> None:
    order = world.place() | {"order_id": order_id}
    feed_id = seller.submit(adjustment("1.00", order=order, item=item, currency=currency))
    world.later(seconds=31)
    assert seller.feed(feed_id)["processingStatus"] == "DONE"
    assert complaint in seller.errors(feed_id)[0]
    assert world.books()["refunds"] == []


@pytest.mark.parametrize("amount", ["0.00", "-5", "1.001", "much"])
def test_amounts_that_cannot_be_refunded(world: World, seller: Seller, amount: str) -> None:
    feed_id = seller.submit(adjustment(amount, order=world.place()))
    world.later(seconds=31)
    assert len(seller.errors(feed_id)) == 1
    assert world.books()["refunds"] == []


@pytest.mark.parametrize(
    "content", ["no xml", "<Other/>", enveloped("OrderAcknowledgement", ""), ""]
)
def test_an_unreadable_document_is_fatal(world: World, seller: Seller, content: str) -> None:
    feed_id = seller.submit(content)
    world.later(seconds=31)
    assert seller.feed(feed_id)["processingStatus"] == "FATAL"
    assert "XML Parsing Fatal Error" in seller.errors(feed_id)[0]


def test_the_item_may_be_named_by_its_sku(world: World, seller: Seller) -> None:
    order = world.place(items=["MUG"])
    seller.submit(adjustment("5.00", order=order, item="MUG"))
    world.later(seconds=31)
    assert len(world.books()["refunds"]) == 1


def test_partial_refunds_are_a_capability(world: World, seller: Seller) -> None:
    order = world.place(total=24.90)
    world.control("PUT", "/capabilities", {"partial_refunds": False})
    partial = seller.submit(adjustment("10.00", order=order))
    whole = seller.submit(adjustment("24.90", order=order))
    world.later(seconds=31)
    assert "Partial refunds are not enabled" in seller.errors(partial)[0]
    assert seller.errors(whole) == []
    assert len(world.books()["refunds"]) == 1


def test_reports_may_come_compressed(world: World, seller: Seller) -> None:
    world.control("PUT", "/capabilities", {"gzip_reports": True})
    feed_id = seller.submit(adjustment("1.00", order=world.place()))
    world.later(seconds=31)
    document = seller.feed(feed_id)["resultFeedDocumentId"]
    shown = seller.call("GET", f"/feeds/2021-06-30/documents/{document}").json()
    assert shown["compressionAlgorithm"] == "GZIP"
    assert seller.http.get(shown["url"]).content[:2] == b"\x1f\x8b"


def test_an_unshipped_order_can_be_cancelled_by_feed(world: World, seller: Seller) -> None:
    world.place("111-1", shipped=None)
    world.place("111-2")
    done = seller.submit(acknowledgement("111-1"), CANCEL)
    late = seller.submit(acknowledgement("111-2"), CANCEL)
    mere = seller.submit(acknowledgement("111-2", "Success"), CANCEL)
    world.later(seconds=31)
    assert world.books("111-1")["order"]["status"] == "cancelled"
    assert world.books("111-2")["order"]["status"] == "delivered"
    assert seller.errors(done) == seller.errors(mere) == []
    assert "cannot be cancelled" in seller.errors(late)[0]
    order = seller.call("GET", "/orders/2026-01-01/orders/111-1", includedData="CANCELLATION")
    cancellation = order.json()["order"]["orderItems"][0]["cancellation"]
    assert cancellation["cancellationExecution"]["cancelReason"] == "BuyerCanceled"


def test_a_cancelled_order_is_not_refunded(world: World, seller: Seller) -> None:
    order = world.place(shipped=None)
    seller.submit(acknowledgement("111-1"), CANCEL)
    feed_id = seller.submit(adjustment("5.00", order=order))
    world.later(seconds=31)
    assert "is cancelled" in seller.errors(feed_id)[0]


def test_get_feeds_filters_and_pages_newest_first(world: World, seller: Seller) -> None:
    order = world.place()
    first, second, third = (seller.submit(adjustment("1.00", order=order)) for _ in range(3))
    middle = seller.feed(second)["createdTime"]
    path = "/feeds/2021-06-30/feeds"
    page = seller.call("GET", path, feedTypes=REFUND, pageSize="2").json()
    assert [feed["feedId"] for feed in page["feeds"]] == [third, second]
    assert all("inputFeedDocumentId" not in feed for feed in page["feeds"])
    rest = seller.call("GET", path, nextToken=page["nextToken"]).json()
    assert [feed["feedId"] for feed in rest["feeds"]] == [first]
    assert "nextToken" not in rest
    since = seller.call("GET", path, feedTypes=REFUND, createdSince=middle).json()
    assert [feed["feedId"] for feed in since["feeds"]] == [third, second]
    until = seller.call("GET", path, feedTypes=REFUND, createdUntil=middle).json()
    assert [feed["feedId"] for feed in until["feeds"]] == [second, first]
    none = seller.call("GET", path, feedTypes=REFUND, processingStatuses="DONE,FATAL").json()
    assert none["feeds"] == []
    assert seller.call("GET", path, feedTypes=CANCEL).json()["feeds"] == []
    assert seller.call("GET", path).status_code == 400


def test_a_queued_feed_can_be_cancelled(world: World, seller: Seller) -> None:
    feed_id = seller.submit(adjustment("1.00", order=world.place()))
    path = f"/feeds/2021-06-30/feeds/{feed_id}"
    assert seller.call("DELETE", path).status_code == 200
    world.later(seconds=31)
    assert seller.feed(feed_id)["processingStatus"] == "CANCELLED"
    assert world.books()["refunds"] == []
    assert seller.call("DELETE", path).status_code == 400


def test_documents_are_uploaded_with_the_type_that_was_announced(seller: Seller) -> None:
    made = seller.call("POST", "/feeds/2021-06-30/documents", {"contentType": XML}).json()
    wrong = seller.http.put(made["url"], content="x", headers={"content-type": "text/plain"})
    assert wrong.status_code == 403
    assert seller.create_feed(made["feedDocumentId"]).status_code == 400
    assert seller.create_feed("no such document").status_code == 400
    assert seller.create_feed(seller.upload("x"), "POST_PRODUCT_DATA").status_code == 400


def test_what_get_feeds_cannot_understand(seller: Seller) -> None:
    path = "/feeds/2021-06-30/feeds"
    for query in (
        {"nextToken": "made up"},
        {"nextToken": "x", "feedTypes": REFUND},
        {"feedTypes": REFUND, "createdSince": "yesterday"},
        {"feedTypes": REFUND, "processingStatuses": "LOST"},
        {"feedTypes": REFUND, "pageSize": "101"},
    ):
        assert seller.call("GET", path, **query).status_code == 400
    assert seller.http.get("/documents/none").status_code == 403
