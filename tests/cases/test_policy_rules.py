"""The rules that come with the program say what PLAYBOOKS B and C' say."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from cases.marketplaces import ALL, CODES
from cases.policy import (
    PolicyError,
    case_policy,
    check,
    packaged,
    packaged_files,
    resolve,
)

TODAY = date(2026, 3, 2)
FIGURES = """
message.reply * 24h
message.quiet_hours * 21:00-08:00
message.proactive * 30d
message.max_length * 2000
message.customisation_length * 800
solicitation.window * 5d to 30d
solicitation.times * 1
feedback.removal * 90d
feedback.max_rating * 3
feedback.thanks * 3d
return.reply * 48h
authorise_return.due DE 48h
authorise_return.due US 24h
return.window * 30d
return.withdrawal DE 14d
return.withdrawal UK 14d
return.withdrawal US none
return.window_electronics UK 14d
return.window_electronics US 30d
return.holidays * 11-01 to 12-31, until 01-31
return.no_local_address US 25
return.no_local_address DE none
return.no_local_address_offer * 5d
return.foreign_address_payer * seller
refund.deadline * 2bd
refund.first_scan * true
refund.shipping US true
refund.shipping FR false
refund.shipping UK false
refund.looks * 1m, 5m, 20m, 1h, 4h, 12h, 24h, 48h
refund.untraced * 1h, 4h
refund.attempts * 3
refund.arrival_from * 3bd
refund.arrival * 5bd
restocking.as_sold * 0
restocking.as_sold_late * 20
restocking.opened * 0
restocking.opened_late * 20
restocking.buyer_damaged * 50
restocking.buyer_damaged_no_photo * 0
restocking.carrier_damaged * 0
restocking.seller_fault * 0
partial.max_share * 50
partial.raise_factor * 2
money.part_share * 10
buyer.wait * 48h
buyer.reminder * 24h
buyer.follow_up * 3d
reship.follow_up * 14d
buyer.risk.returns * 3
buyer.risk.kept * 2
buyer.risk.within * 365d
approval.expiry * 48h
approval.second_times * 10
approval.role * lead
approval.second_role * finance
atoz.buyer_may_file * 48h
atoz.not_received * 3d to 90d
atoz.info_request * 48h
atoz.info_request_appeal * 72h
atoz.appeal * 30d
file_appeal.due * 7d
atoz.contact * 24h
atoz.contact_again * 2d
file_representation.due * 3d
atoz.check_first * 10d
atoz.check_every * 7d
chargeback.reply * 7d
chargeback.decide * 5d
chargeback.check_first * 30d
chargeback.check_every * 14d
safet.window * 30d
safet.not_arrived * 45d
rates.order_defects * 1
rates.order_defects_over * 60d
rates.cancellations * 2.5
rates.cancellations_over * 7d
rates.late_shipment * 4
rates.tracking * 95
rates.on_time * 90
cancel.buyer_self * 30m
address_change.cancel_wait * 3d
logistics.promise * 24h
logistics.rounds * 3
logistics.lost_after * 3d
logistics.proof_wait * 48h
logistics.transit * 12d
logistics.transit_home * 5bd
logistics.latest_home * 5d
warranty.goodwill * 1
warranty.repair_cap * 50
eu.guarantee PL 24mo
eu.guarantee JP none
eu.withdrawal_refund SE 14d
return.arrival * 30d
return.arrival_more * 14d
missing_item.repeat.cases * 2
missing_item.repeat.within * 365d
dissatisfied.repeat.cases * 3
dissatisfied.repeat.within * 30d
carrier_enquiry.due * 24h
carrier_claim.due * 7d
intercept_parcel.due * 24h
hold_shipment.due * 24h
relabel.due * 14d
dispose.due * 14d
decision.due * 24h
engine.grace * 15m
clock.rungs * 75, 90, 100
clock.rung_every * 24h
fba.fee_size_weight * 0d to 90d
fba.warehouse_lost_damaged * 0d to 60d
fba.refund_exceeds_return US 60d to 120d
fba.refund_exceeds_return DE 45d to 105d
fba.inbound_lost_damaged * 0d to 60d
fba.return_not_restocked JP 60d to 120d
fba.return_not_restocked IT 45d to 105d
fba.restocking_fee_missing US 60d to 120d
fba.refunded_never_returned ES 45d to 105d
fba.closed_shipment_deducted * 0d to 60d
fba.return_damaged CA 60d to 120d
fba.referral_fee_category * 0d to 90d
fba.removal_lost * 15d to 75d
reimbursement.file_before * 7d
reimbursement.payout_first * 14d
reimbursement.payout_every * 7d
dispute_reimbursement.due * 7d
reimbursement.disputes * 1
"""
AMOUNTS = """
money.auto_limit US 25 CA 25 DE 25 FR 25 IT 25 ES 25 NL 25 BE 25 IE 25 UK 25 AU 25 JP 4000 MX 450
money.auto_limit BR 125 SE 250 PL 100 AE 90 SA 90 IN 2000
money.low_value US 25 CA 25 DE 25 UK 25 AU 25 JP 4000 MX 450 BR 125 SE 250 PL 100 AE 90 SA 90
money.high_value US 500 DE 500 JP 80000 MX 9000 BR 2500 SE 5000 PL 2000 AE 1800 IN 40000
partial.start US 5 CA 5 DE 5 UK 5 AU 5 JP 750 MX 90 BR 25 SE 50 PL 20 AE 20 SA 20 IN 400
"""


@pytest.mark.parametrize("line", FIGURES.strip().splitlines())
def test_the_figures(line: str) -> None:
    key, place, text = line.split(" ", 2)
    for code in CODES if place == "*" else (place,):
        assert resolve(key, code, TODAY).value == (None if text == "none" else text)


@pytest.mark.parametrize("line", AMOUNTS.strip().splitlines())
def test_the_amounts(line: str) -> None:
    key, *pairs = line.split()
    for code, amount in zip(pairs[::2], pairs[1::2], strict=True):
        policy = case_policy(code, TODAY)
        assert policy.money(key).number == int(amount)
        assert policy.money(key).currency == policy.currency


def test_cheap_means_what_may_be_paid_automatically() -> None:
    for place in ALL:
        policy = case_policy(place, TODAY)
        assert policy.money("money.low_value") == policy.money("money.auto_limit")
        assert policy.money("partial.start") < policy.money("money.auto_limit")


def test_a_rule_holds_from_its_day_in_the_marketplaces_zone() -> None:
    assert resolve("refund.amazon_after", "US", date(2026, 1, 25)).value is None
    assert resolve("refund.amazon_after", "US", date(2026, 1, 26)).value == "4d"
    assert resolve("refund.amazon_after", "US", date(2026, 1, 26)).since == date(2026, 1, 26)
    assert resolve("refund.amazon_after", "DE", date(2026, 1, 26)).value is None
    midnight_in_seattle = datetime(2026, 1, 26, tzinfo=ZoneInfo("America/Los_Angeles"))
    just_before = midnight_in_seattle.astimezone(UTC) - timedelta(seconds=1)
    assert resolve("refund.amazon_after", "US", midnight_in_seattle).value == "4d"
    assert resolve("refund.amazon_after", "US", just_before).value is None
    assert resolve("return.label", "US", date(2026, 2, 7)).value == "amazon_below_exemption"
    assert resolve("return.label", "US", date(2026, 2, 8)).value == "amazon"


def test_a_value_tells_where_it_comes_from() -> None:
    value = resolve("message.reply", "A1PA6795UKMFR9", TODAY)
    assert (value.mark, value.source) == ("H", ("S0", "Amazon: Contact response time"))
    assert resolve("safet.window", "ZA", TODAY).mark == "L"
    assert resolve("safet.window", "FR", TODAY).mark == "M"


def test_an_unknown_key_names_near_ones() -> None:
    with pytest.raises(PolicyError, match=r"did you mean buyer\.wait"):
        resolve("buyer.wayt", "DE", TODAY)
    with pytest.raises(PolicyError, match=r"did you mean buyer\.risk\.returns"):
        resolve("buyer.risk", "DE", TODAY)
    with pytest.raises(PolicyError, match="policy show"):
        resolve("zzz", "DE", TODAY)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(PolicyError, match="no time zone"):
        resolve("buyer.wait", "DE", datetime(2026, 3, 2, 9))


def test_the_files_are_without_fault_and_read_once() -> None:
    assert check(packaged_files()) == ()
    assert packaged() is packaged()


def test_the_holiday_season_and_the_night() -> None:
    policy = case_policy("DE", TODAY)
    season = policy.season("return.holidays")
    assert season.deadline(date(2026, 11, 1)) == date(2027, 1, 31)
    assert season.deadline(date(2026, 12, 31)) == date(2027, 1, 31)
    assert season.deadline(date(2027, 1, 1)) is None
    night = policy.hours("message.quiet_hours")
    assert night.cover(time(21))
    assert night.cover(time(7, 59))
    assert not night.cover(time(8))
    assert not night.cover(time(20, 59))
