import pytest

from cases.books import Intent
from cases.errors import RefusedMovement
from cases.money import Money
from gateways.store import Store
from tests.gateways.store.build import NOW, SELLER, at, euros, intent, parcel

FEED = "POST_PAYMENT_ADJUSTMENT_DATA"


async def refusal(store: Store, wanted: Intent) -> dict[str, object]:
    with pytest.raises(RefusedMovement) as refused:
        await store.refunds.intend(wanted, NOW)
    return refused.value.context


async def submit(store: Store, movement_id: str) -> bool:
    return await store.refunds.submitting(movement_id, "doc", "sha", at(1))


async def test_an_intent_is_written_once(store: Store) -> None:
    row = await store.refunds.intend(intent("m1", euros("10.01")), NOW)
    assert (row.state, row.amount, row.created_at) == ("approved", euros("10.01"), NOW)
    assert await store.refunds.intend(intent("m1", euros(99)), at(5)) == row
    assert await store.refunds.rows(SELLER, "1") == [row]
    assert await store.refunds.row("m1") == row
    assert await store.refunds.row("m2") is None


async def test_the_same_purpose_under_another_id_is_the_same_money(store: Store) -> None:
    first = await store.refunds.intend(intent("m1", purpose="choice"), NOW)
    again = await store.refunds.intend(intent("m2", purpose="choice"), NOW)
    assert again == first
    assert (await store.refunds.intend(intent("m3", purpose="choice", sequence=2), NOW)) != first


@pytest.mark.parametrize(
    ("paid", "parts"),
    [
        (Money.of(2990, "JPY"), [Money.of(2000, "JPY"), Money.of(990, "JPY")]),
        (euros("0.30"), [euros("0.10"), euros("0.20")]),
        (euros("999999999.99"), [euros("999999999.98"), euros("0.01")]),
    ],
)
async def test_the_cap_is_exact_to_the_last_coin(
    store: Store, paid: Money, parts: list[Money]
) -> None:
    for n, part in enumerate(parts):
        row = await store.refunds.intend(intent(f"m{n}", part, paid=paid), NOW)
        assert row.amount == part
    coin = Money.of("0.01", "EUR") if paid.currency == "EUR" else Money.of(1, "JPY")
    assert await refusal(store, intent("more", coin, paid=paid)) == {
        "reason": "cap",
        "left": Money.zero(paid.currency),
    }


async def test_the_refusal_says_what_is_left(store: Store) -> None:
    await store.refunds.intend(intent("m1", euros(10)), NOW)
    assert await refusal(store, intent("m2", euros("15.01"))) == {
        "reason": "cap",
        "left": euros(15),
    }
    assert [row.movement_id for row in await store.refunds.rows(SELLER, "1")] == ["m1"]


async def test_a_rejected_refund_makes_room_and_an_unknown_one_does_not(store: Store) -> None:
    await store.refunds.intend(intent("m1", euros(25)), NOW)
    await submit(store, "m1")
    await store.refunds.settle("m1", "unknown", at(2))
    assert (await refusal(store, intent("m2", euros(1))))["left"] == euros(0)
    await store.refunds.settle("m1", "rejected", at(3), code="8541", message="no such order")
    assert (await store.refunds.intend(intent("m2", euros(25)), at(4))).state == "approved"


async def test_what_others_refunded_counts_once_per_refund(store: Store) -> None:
    for moment in (0, 1):
        new = await store.refunds.observe(
            SELLER, "1", "acme:1", "R-1", euros(20), "amazon", at(moment)
        )
        assert new == (moment == 0)
    assert (await refusal(store, intent("m1", euros(6))))["left"] == euros(5)
    await store.refunds.observe(SELLER, "1", "acme:1", "R-2", euros(30), "unknown", at(2))
    assert (await refusal(store, intent("m1", euros(1))))["left"] == euros(0)
    one, two = await store.refunds.rows(SELLER, "1")
    assert (one.state, one.by, one.amount, one.purpose) == (
        "observed",
        "amazon",
        euros(20),
        "observed",
    )
    assert two.by == "unknown"


async def test_orders_and_sellers_do_not_share_a_cap(store: Store) -> None:
    await store.refunds.intend(intent("m1", euros(25)), NOW)
    await store.refunds.intend(intent("m2", euros(25), order="2"), NOW)
    await store.refunds.intend(intent("m3", euros(25), seller="zenith"), NOW)


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        (intent("m9", euros(0)), "amount"),
        (intent("m9", euros(-1)), "amount"),
        (intent("m9", Money.of(10, "GBP")), "currency"),
        (intent("m9", Money.of(10, "GBP"), paid=Money.of(20, "GBP")), "currency"),
    ],
)
async def test_money_that_makes_no_sense_is_refused(
    store: Store, wanted: Intent, reason: str
) -> None:
    await store.refunds.intend(intent("m1", euros(1)), NOW)
    assert (await refusal(store, wanted))["reason"] == reason


async def test_a_second_parcel_stands_against_a_refund(store: Store) -> None:
    await store.shipments.intend(parcel(), True, NOW)
    assert await refusal(store, intent()) == {"reason": "shipment"}
    both_approved = intent("m2", excluded_by_shipment=False)
    assert (await store.refunds.intend(both_approved, NOW)).state == "approved"


async def test_a_rejected_parcel_stands_against_nothing(store: Store) -> None:
    await store.shipments.intend(parcel(), True, NOW)
    await store.shipments.settle("p1", "rejected", at(1))
    await store.refunds.intend(intent(), NOW)


async def test_nothing_new_leaves_a_frozen_order(store: Store) -> None:
    row = await store.refunds.intend(intent("m1"), NOW)
    await store.refunds.freeze(SELLER, "1", True)
    assert await refusal(store, intent("m2")) == {"reason": "frozen"}
    assert await store.refunds.intend(intent("m1"), NOW) == row
    with pytest.raises(RefusedMovement) as refused:
        await submit(store, "m1")
    assert refused.value.context == {"reason": "frozen"}

    await store.refunds.freeze(SELLER, "1", False)
    assert await submit(store, "m1")


async def test_a_refund_leaves_once(store: Store) -> None:
    await store.refunds.intend(intent(), NOW)
    assert await store.refunds.submitting("m1", "doc-1", "abc", at(1))
    assert not await store.refunds.submitting("m1", "doc-2", "def", at(2))
    row = await store.refunds.row("m1")
    assert row is not None
    assert (row.state, row.document_id, row.content_sha256) == ("submitting", "doc-1", "abc")
    assert row.sent_at == at(1)


async def test_a_refund_seen_meanwhile_holds_ours_back(store: Store) -> None:
    await store.refunds.intend(intent("m1", euros(15)), NOW)
    await store.refunds.intend(intent("m2", euros(10)), NOW)
    await store.refunds.observe(SELLER, "1", "acme:1", "R-1", euros(10), "amazon", NOW)
    assert await submit(store, "m1")
    with pytest.raises(RefusedMovement) as refused:
        await submit(store, "m2")
    assert refused.value.context == {"reason": "cap", "left": euros(0)}
    row = await store.refunds.row("m2")
    assert row is not None
    assert row.state == "approved"


async def test_a_feeds_result_settles_the_refund_for_good(store: Store) -> None:
    await store.refunds.intend(intent(), NOW)
    await submit(store, "m1")
    waiting = await store.refunds.settle("m1", "submitting", at(2), feed_id="F1")
    assert (waiting.state, waiting.feed_id, waiting.settled_at) == ("submitting", "F1", None)
    unknown = await store.refunds.settle("m1", "unknown", at(3), message="no answer")
    assert (unknown.state, unknown.feed_id, unknown.message) == ("unknown", "F1", "no answer")
    applied = await store.refunds.settle("m1", "applied", at(4))
    assert (applied.state, applied.settled_at, applied.sent_at) == ("applied", at(4), at(1))
    for state in ("rejected", "unknown", "submitting", "approved"):
        assert await store.refunds.settle("m1", state, at(5), code="late") == applied


async def test_a_refund_that_never_left_may_try_again(store: Store) -> None:
    await store.refunds.intend(intent(), NOW)
    await submit(store, "m1")
    back = await store.refunds.settle("m1", "approved", at(2), message="429")
    assert (back.state, back.sent_at) == ("approved", None)
    assert await submit(store, "m1")


@pytest.mark.parametrize("after", ["submitting", "unknown"])
async def test_a_refund_that_may_have_left_never_goes_back(store: Store, after: str) -> None:
    await store.refunds.intend(intent(), NOW)
    await submit(store, "m1")
    if after == "unknown":
        await store.refunds.settle("m1", "unknown", at(2))
    else:
        await store.refunds.settle("m1", "submitting", at(2), feed_id="F1")
    assert (await store.refunds.settle("m1", "approved", at(3))).state == after


async def test_only_one_door_leads_out(store: Store) -> None:
    await store.refunds.intend(intent(), NOW)
    assert (await store.refunds.settle("m1", "submitting", at(1))).state == "approved"


async def test_a_feed_belongs_to_one_refund(store: Store) -> None:
    for movement_id in ("m1", "m2"):
        await store.refunds.intend(intent(movement_id), NOW)
        await submit(store, movement_id)
    await store.refunds.settle("m1", "submitting", at(2), feed_id="F1")
    with pytest.raises(RefusedMovement) as refused:
        await store.refunds.settle("m2", "applied", at(2), feed_id="F1")
    assert refused.value.context == {"reason": "feed"}
    await store.refunds.settle("m2", "submitting", at(2), feed_id="F2")
    assert await store.refunds.claimed_feeds(SELLER) == {"F1", "F2"}
    assert await store.refunds.claimed_feeds("zenith") == set()


async def test_the_sweep_finds_what_has_no_end(store: Store) -> None:
    for n in range(4):
        await store.refunds.intend(intent(f"m{n}", euros(1)), NOW)
    for n in range(3):
        await store.refunds.submitting(f"m{n}", "doc", "sha", at(n))
    await store.refunds.settle("m0", "unknown", at(5))
    await store.refunds.settle("m2", "applied", at(5))
    assert [row.movement_id for row in await store.refunds.unsettled(at(3))] == ["m0", "m1"]
    assert [row.movement_id for row in await store.refunds.unsettled(at(1))] == ["m0"]


async def test_an_unknown_movement_is_our_own_mistake(store: Store) -> None:
    with pytest.raises(LookupError, match="m9"):
        await submit(store, "m9")
    with pytest.raises(LookupError, match="m9"):
        await store.refunds.settle("m9", "applied", NOW)


async def test_what_a_person_paid_by_hand_counts_though_ours_was_refused(store: Store) -> None:
    await store.refunds.intend(intent("m1", euros(20), paid=euros(24)), NOW)
    await submit(store, "m1")
    await store.refunds.settle("m1", "rejected", at(2))
    row = await store.refunds.done_by_hand("m1", at(3), "by hand, pat: R-1")
    assert (row.state, row.settled_at, row.message) == ("applied", at(3), "by hand, pat: R-1")
    assert await store.refunds.done_by_hand("m1", at(4), "again") == row
    wanted = intent("m2", euros(5), paid=euros(24), purpose="more")
    assert await refusal(store, wanted) == {"reason": "cap", "left": euros(4)}
    with pytest.raises(LookupError, match="m9"):
        await store.refunds.done_by_hand("m9", NOW, "")


async def test_the_next_feed_of_the_seller_bounds_an_unanswered_one(store: Store) -> None:
    for number, order_id in ((1, "1"), (3, "2"), (5, "3")):
        await store.refunds.intend(intent(f"m{number}", order_id=order_id), NOW)
        await store.refunds.submitting(f"m{number}", "doc", "sha", at(number))
    assert await store.refunds.next_sent(SELLER, at(1)) == at(3)
    assert await store.refunds.next_sent(SELLER, at(5)) is None
    assert await store.refunds.next_sent("zenith", at(1)) is None


async def test_one_feed_is_created_at_a_time(store: Store, other_store: Store) -> None:
    assert await store.refunds.lease_create(SELLER, FEED, "a", NOW, 60)
    assert not await other_store.refunds.lease_create(SELLER, FEED, "b", NOW, 60)
    assert await other_store.refunds.lease_create(SELLER, "OTHER", "b", NOW, 60)
    assert await other_store.refunds.lease_create("zenith", FEED, "b", NOW, 60)
    assert await store.refunds.lease_create(SELLER, FEED, "a", at(0.5), 60)
    assert not await other_store.refunds.lease_create(SELLER, FEED, "b", at(1), 60)

    await other_store.refunds.release_create(SELLER, FEED, "b")
    assert not await other_store.refunds.lease_create(SELLER, FEED, "b", at(1), 60)
    await store.refunds.release_create(SELLER, FEED, "a")
    assert await other_store.refunds.lease_create(SELLER, FEED, "b", at(1), 60)


async def test_a_dead_creators_place_is_free_after_its_lease(store: Store) -> None:
    assert await store.refunds.lease_create(SELLER, FEED, "a", NOW, 60)
    assert not await store.refunds.lease_create(SELLER, FEED, "b", at(0.9), 60)
    assert await store.refunds.lease_create(SELLER, FEED, "b", at(1), 60)
    await store.refunds.release_create(SELLER, FEED, "a")
    assert not await store.refunds.lease_create(SELLER, FEED, "a", at(1), 60)
