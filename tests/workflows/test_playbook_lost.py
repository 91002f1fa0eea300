"""Lost parcel: the buyer's choice stands, silence means the money (PLAYBOOKS 14)."""

from cases.case import Movement
from cases.desk import Desk
from cases.money import Money
from cases.orders import ORIGINAL, Scan
from tests.support.desk import MONDAY, ScriptedDesk, case, templates
from workflows.playbooks.lost import Lost

lost = Lost()


def test_the_scripted_desk_is_a_desk() -> None:
    desk: Desk = ScriptedDesk()
    assert desk.now() == MONDAY


async def test_the_parcel_is_claimed_from_the_carrier_within_seven_days() -> None:
    desk = ScriptedDesk()
    assert await lost.start(case(), desk) == "offer"
    assert [(t.kind, (t.due - MONDAY).days) for t in desk.tasks] == [("carrier_claim", 7)]


async def test_when_the_carrier_says_lost_nobody_asks_it_any_more() -> None:
    file, desk = case(), ScriptedDesk()
    file.order.parcels[ORIGINAL] = Scan(status="lost", at=MONDAY)
    await lost.start(file, desk)
    assert desk.done == ["drop carrier_enquiry"]


async def test_two_choices_are_offered_and_silence_is_said_to_mean_a_refund() -> None:
    desk = ScriptedDesk(answers=["resend"])
    assert await lost.offer(case(), desk) == "resend"
    (template, facts), *_ = desk.said
    assert template == "lost.offer_choices"
    assert facts["keys"] == ["resend", "refund"]
    assert facts["silence"] == "refund"


async def test_refund_or_silence_pays_back() -> None:
    for answer in ("refund", None):
        assert await lost.offer(case(), ScriptedDesk(answers=[answer])) == "refund"


async def test_everything_paid_for_the_parcel_goes_back_postage_included() -> None:
    desk = ScriptedDesk()
    assert await lost.refund(case(shipping="4.90"), desk) == "tell_refund"
    assert desk.done == ["refund 29.80 EUR"]


async def test_what_amazon_refunded_meanwhile_is_not_paid_again() -> None:
    file, desk = case(), ScriptedDesk()
    file.movements.append(
        Movement(
            id="a1",
            amount=Money.of("24.90", "EUR"),
            purpose="observed",
            state="applied",
            observed=True,
            at=MONDAY,
        )
    )
    assert await lost.start(file, desk) == "already_paid"
    assert await lost.refund(file, desk) == "already_paid"
    assert await lost.already_paid(file, desk) == "close:refunded"
    assert desk.done == []
    assert desk.said == []


async def test_the_refund_is_told_and_then_the_case_is_over() -> None:
    file, desk = case(), ScriptedDesk()
    file.progress.choice = "refund"
    assert await lost.tell_refund(file, desk) == "close:refunded"
    assert desk.said[0][0] == "common.refund_notice"
    assert desk.said[0][1]["reason"] == "chosen"


async def test_a_second_parcel_is_ordered_told_and_followed_for_fourteen_days() -> None:
    file, desk = case(), ScriptedDesk()
    assert await lost.resend(file, desk) == "tell_resend"
    assert await lost.tell_resend(file, desk) == "follow"
    assert await lost.follow(file, desk) == "close:reshipped"
    assert desk.done == ["reship", "parcel within 14 d"]
    assert templates(desk) == ["common.reship_notice"]


async def test_a_second_parcel_takes_business_days_at_home_and_days_abroad() -> None:
    home, abroad = ScriptedDesk(), ScriptedDesk()
    await lost.tell_resend(case(), home)
    await lost.tell_resend(case(address={"country": "US"}), abroad)
    assert home.said[0][1] == {"days": 5, "unit": "business_days"}
    assert abroad.said[0][1] == {"days": 12, "unit": "days"}


async def test_a_parcel_that_turns_up_is_told_and_the_buyer_is_listened_to() -> None:
    for heard, leads in (("quiet", "close:resolved"), ("not_here", "switch:delayed")):
        desk = ScriptedDesk(answers=[heard])
        assert await lost.arrived(case(), desk) == leads
        assert templates(desk) == ["delayed.report_delivered"]
