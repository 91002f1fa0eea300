import pytest

from cases.errors import RefusedMovement
from gateways.store import Store
from tests.gateways.store.build import NOW, SELLER, at, euros, intent, parcel


async def test_a_parcel_is_written_once(store: Store) -> None:
    row = await store.shipments.intend(parcel(state="unknown"), True, NOW)
    assert (row.state, row.lines, row.created_at) == (
        "approved",
        [{"sku": "MUG", "quantity": 1}],
        NOW,
    )
    assert await store.shipments.intend(parcel(part=True), True, at(1)) == row
    assert await store.shipments.rows(SELLER, "1") == [row]
    assert await store.shipments.rows("zenith", "1") == []


async def test_a_refund_stands_against_a_parcel(store: Store) -> None:
    await store.refunds.intend(intent(), NOW)
    with pytest.raises(RefusedMovement) as refused:
        await store.shipments.intend(parcel(), True, NOW)
    assert refused.value.context == {"reason": "refund"}
    agreed = await store.shipments.intend(parcel(), False, NOW)
    assert agreed.state == "approved"


async def test_a_refund_by_somebody_else_stands_against_a_parcel_too(store: Store) -> None:
    await store.refunds.observe(SELLER, "1", "acme:1", "R-0", euros(0), "amazon", NOW)
    await store.shipments.intend(parcel("p1"), True, NOW)
    await store.refunds.observe(SELLER, "1", "acme:1", "R-1", euros(5), "amazon", NOW)
    with pytest.raises(RefusedMovement):
        await store.shipments.intend(parcel("p2"), True, NOW)


async def test_a_rejected_refund_stands_against_nothing(store: Store) -> None:
    await store.refunds.intend(intent(), NOW)
    await store.refunds.settle("m1", "rejected", NOW)
    await store.shipments.intend(parcel(), True, NOW)


async def test_no_parcel_leaves_a_frozen_order(store: Store) -> None:
    row = await store.shipments.intend(parcel("p1"), True, NOW)
    await store.refunds.freeze(SELLER, "1", True)
    assert await store.shipments.intend(parcel("p1"), True, NOW) == row
    with pytest.raises(RefusedMovement):
        await store.shipments.intend(parcel("p2"), True, NOW)
    with pytest.raises(RefusedMovement) as refused:
        await store.shipments.settle("p1", "submitting", at(1))
    assert refused.value.context == {"reason": "frozen"}


async def test_a_parcel_on_its_way_is_settled_whatever_freezes(store: Store) -> None:
    await store.shipments.intend(parcel(), True, NOW)
    await store.shipments.settle("p1", "submitting", at(1))
    await store.refunds.freeze(SELLER, "1", True)
    again = await store.shipments.settle("p1", "submitting", at(2))
    assert again.state == "submitting"
    lost = await store.shipments.settle("p1", "unknown", at(3), message="no answer")
    assert (lost.state, lost.message) == ("unknown", "no answer")
    found = await store.shipments.settle("p1", "applied", at(4))
    assert found.state == "applied"
    for state in ("rejected", "unknown", "submitting", "approved"):
        assert await store.shipments.settle("p1", state, at(5), code="late") == found


async def test_a_parcel_that_certainly_did_not_leave_goes_back(store: Store) -> None:
    await store.shipments.intend(parcel(), True, NOW)
    assert (await store.shipments.settle("p1", "approved", at(1))).state == "approved"
    await store.shipments.settle("p1", "submitting", at(1))
    assert (await store.shipments.settle("p1", "approved", at(2))).state == "approved"
    await store.shipments.settle("p1", "unknown", at(3))
    assert (await store.shipments.settle("p1", "approved", at(4))).state == "unknown"


async def test_what_a_person_sent_by_hand_stands_though_ours_was_refused(store: Store) -> None:
    await store.shipments.intend(parcel("p1"), True, NOW)
    await store.shipments.settle("p1", "rejected", at(1))
    row = await store.shipments.done_by_hand("p1", at(2), "by hand, pat: T-1")
    assert (row.state, row.message) == ("applied", "by hand, pat: T-1")
    assert await store.shipments.done_by_hand("p1", at(3), "again") == row
    with pytest.raises(RefusedMovement):
        await store.refunds.intend(intent(), NOW)
    with pytest.raises(LookupError, match="p9"):
        await store.shipments.done_by_hand("p9", NOW, "")


async def test_an_unknown_parcel_is_our_own_mistake(store: Store) -> None:
    with pytest.raises(LookupError, match="p9"):
        await store.shipments.settle("p9", "applied", NOW)
