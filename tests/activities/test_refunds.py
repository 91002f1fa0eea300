"""Refunds whose answer was lost: which feed is whose (AMAZON.md, Effectively once)."""

import asyncio
from datetime import timedelta

import pytest
from temporalio.testing import ActivityEnvironment

from activities.refunds import LEASE_SECONDS, RefundActivities
from cases.effects import IssueRefund, LookAtRefund, RefundIssued, RefundLook, SettleRefund
from cases.errors import GatewayError
from cases.money import Money
from gateways.store.store import Store
from tests.gateways.world import World

PAID = Money.of("24.90", "EUR")
A_LOOK_LATER = timedelta(minutes=5)
LEASE = timedelta(seconds=LEASE_SECONDS)


def wanted(order_id: str) -> IssueRefund:
    """All that was paid for an order."""
    return IssueRefund(
        movement_id=f"m:{order_id}",
        case_id=f"acme:{order_id}",
        seller="acme",
        marketplace="DE",
        order_id=order_id,
        purpose="lost",
        sequence=1,
        amount=PAID,
        paid=PAID,
        items=[],
    )


async def issue(refunds: RefundActivities, order_id: str) -> RefundIssued:
    return await ActivityEnvironment().run(refunds.issue_refund, wanted(order_id))


async def look(refunds: RefundActivities, order_id: str) -> RefundLook:
    return await refunds.look_at_refund(
        LookAtRefund(
            movement_id=f"m:{order_id}",
            seller="acme",
            marketplace="DE",
            order_id=order_id,
            case_id=f"acme:{order_id}",
        )
    )


async def test_refunds_of_one_seller_at_the_same_moment_wait_for_each_other(
    refunds: RefundActivities, world: World
) -> None:
    """None is turned away to come back after a pause: one feed follows the other."""
    orders = [world.order(marketplace="DE", total=24.90) for _ in range(6)]

    issued = await asyncio.gather(*(issue(refunds, order_id) for order_id in orders))

    assert [one.state for one in issued] == ["submitting"] * 6


async def test_two_unanswered_refunds_do_not_take_each_others_feed(
    refunds: RefundActivities, world: World
) -> None:
    never_sent, sent = (world.order(marketplace="DE", total=24.90) for _ in range(2))
    world.fault("refunds", "timeout_before")
    assert (await issue(refunds, never_sent)).state == "unknown"
    world.forward(LEASE)
    world.fault("refunds", "timeout_after")
    assert (await issue(refunds, sent)).state == "unknown"
    world.forward(A_LOOK_LATER)
    assert (await look(refunds, never_sent)).state == "absent"
    assert (await look(refunds, sent)).state == "applied"
    assert (world.refunds(never_sent), world.refunds(sent)) == ([], [24.9])


async def test_an_unanswered_refund_keeps_its_place_until_moments_cannot_overlap(
    refunds: RefundActivities, world: World
) -> None:
    unanswered, next_one = (world.order(marketplace="DE", total=24.90) for _ in range(2))
    world.fault("refunds", "timeout_after")
    assert (await issue(refunds, unanswered)).state == "unknown"
    with pytest.raises(GatewayError, match="another refund of this seller"):
        await issue(refunds, next_one)
    world.forward(LEASE)
    assert (await issue(refunds, next_one)).state == "submitting"


async def test_what_a_person_refunded_by_hand_stands_in_the_ledger(
    refunds: RefundActivities, store: Store, world: World
) -> None:
    order_id = world.order(marketplace="DE", total=24.90)
    world.fault("refunds", "rejected")
    await issue(refunds, order_id)
    world.forward(A_LOOK_LATER)
    assert (await look(refunds, order_id)).state == "rejected"
    done = SettleRefund(movement_id=f"m:{order_id}", state="applied", why="by hand, pat: R-1")
    await refunds.settle_refund(done)
    assert [row.state for row in await store.refunds.rows("acme", order_id)] == ["applied"]


async def test_restored_books_do_not_make_a_refund_that_was_sent_one_that_never_left(
    refunds: RefundActivities, store: Store, world: World
) -> None:
    """The case knows the feed; the books, a copy from before, know nothing."""
    order_id = world.order(marketplace="DE", total=24.90)
    issued = await issue(refunds, order_id)
    await store.wipe()
    request = LookAtRefund(
        movement_id=f"m:{order_id}",
        seller="acme",
        marketplace="DE",
        order_id=order_id,
        case_id=f"acme:{order_id}",
        feed_id=issued.feed_id,
    )
    assert (await refunds.look_at_refund(request)).state == "pending"
    world.forward(A_LOOK_LATER)
    assert (await refunds.look_at_refund(request)).state == "applied"
    assert (await look(refunds, order_id)).state == "absent"
