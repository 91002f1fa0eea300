"""Delayed parcel: a promise within 24 h, kept in any case (PLAYBOOKS 13)."""

from datetime import timedelta

import pytest

from cases.case import Task
from cases.orders import ORIGINAL, Scan
from tests.support.desk import MONDAY, ScriptedDesk, case, templates
from workflows.playbooks.delayed import Delayed

delayed = Delayed()
DAY = timedelta(days=1)
SOON = (MONDAY + 2 * DAY).isoformat()


@pytest.mark.parametrize(
    ("order", "leads"),
    [
        ({"promised_by": SOON}, "promise"),
        ({"promised_by": (MONDAY - 2 * DAY).isoformat()}, "promise"),
        ({"promised_by": (MONDAY - 3 * DAY).isoformat()}, "switch:lost"),
        ({"promised_by": None, "shipped_at": (MONDAY - 2 * DAY).isoformat()}, "promise"),
        ({"promised_by": None, "shipped_at": (MONDAY - 9 * DAY).isoformat()}, "switch:lost"),
        ({"shipped_at": None, "promised_by": SOON}, "promise_unshipped"),
        ({"shipped_at": None, "promised_by": None}, "hand_over"),
        ({"delivered_at": (MONDAY - DAY).isoformat()}, "not_here"),
    ],
)
async def test_where_the_parcel_stands_decides_the_way(
    order: dict[str, str | None], leads: str
) -> None:
    assert await delayed.start(case("delayed", **order), ScriptedDesk()) == leads


async def test_the_promise_is_24_hours_and_the_carrier_is_asked_at_once() -> None:
    desk = ScriptedDesk()
    assert await delayed.promise(case("delayed"), desk) == "watch"
    assert desk.promised == [MONDAY + DAY]
    assert [(t.kind, t.due) for t in desk.tasks] == [("carrier_enquiry", MONDAY + DAY)]
    template, facts = desk.said[0]
    assert template == "delayed.promise"
    assert facts["due"] == MONDAY + DAY
    assert facts["latest_scan"]["status"] == "in_transit"


async def test_the_watch_ends_at_the_promise_or_when_the_parcel_counts_as_lost() -> None:
    file, desk = case("delayed", promised_by=SOON), ScriptedDesk()
    file.progress.promised = MONDAY + DAY
    assert await delayed.watch(file, desk) == "report"
    late, desk = case("delayed", promised_by=(MONDAY - 2.5 * DAY).isoformat()), ScriptedDesk()
    late.progress.promised = MONDAY + DAY
    assert await delayed.watch(late, desk) == "switch:lost"
    assert desk.time == MONDAY + 0.5 * DAY


async def test_two_reports_renew_the_promise_and_the_third_calls_a_person() -> None:
    file, desk = case("delayed", promised_by=SOON), ScriptedDesk()
    assert [await delayed.report(file, desk) for _ in range(3)] == ["watch", "watch", "third_round"]
    assert len(desk.promised) == 2
    assert templates(desk) == ["delayed.report"] * 3


async def test_what_the_carrier_answered_goes_into_the_next_report_once() -> None:
    file, desk = case("delayed", promised_by=SOON), ScriptedDesk()
    file.tasks.append(
        Task(
            id="t1",
            kind="carrier_enquiry",
            title="",
            due=MONDAY,
            opened_at=MONDAY,
            state="done",
            note="It left the depot.",
        )
    )
    await delayed.report(file, desk)
    await delayed.report(file, desk)
    assert [facts["note"] for _, facts in desk.said] == ["It left the depot.", None]
    assert file.progress.rounds == 1


@pytest.mark.parametrize(
    ("answer", "leads"),
    [("continue", "promise"), ("lost", "switch:lost"), ("close", "close:resolved")],
)
async def test_after_three_rounds_a_person_decides(answer: str, leads: str) -> None:
    desk = ScriptedDesk(answers=[answer])
    assert await delayed.third_round(case("delayed"), desk) == leads
    assert desk.done == ["decide continue/lost/close"]


async def test_an_unshipped_order_is_promised_by_its_latest_date() -> None:
    file, desk = case("delayed", shipped_at=None, promised_by=SOON), ScriptedDesk()
    assert await delayed.promise_unshipped(file, desk) == "hand_over"
    assert desk.said[0][1]["due"] == MONDAY + 2 * DAY
    assert "not shipped" in file.progress.takeover_why


async def test_an_order_shipped_meanwhile_goes_on_as_any_parcel() -> None:
    shipped = case("delayed", promised_by=SOON)
    assert await delayed.promise_unshipped(shipped, ScriptedDesk()) == "promise"
    shipped.order.parcels[ORIGINAL] = Scan(status="delivered", at=MONDAY)
    assert await delayed.promise_unshipped(shipped, ScriptedDesk()) == "not_here"


@pytest.mark.parametrize(
    ("proof", "answer", "leads"),
    [
        ("none", None, "close:resolved"),
        ("none", "found", "close:resolved"),
        ("none", "not_found", "switch:lost"),
        ("photo", "not_found", "hand_over"),
        ("signature", "not_found", "hand_over"),
        ("photo", None, "close:resolved"),
    ],
)
async def test_delivered_but_not_here_is_decided_by_proof_or_silence(
    proof: str, answer: str | None, leads: str
) -> None:
    file, desk = case("delayed"), ScriptedDesk(answers=[answer])
    file.order.parcels[ORIGINAL] = Scan.model_validate(
        {"status": "delivered", "at": MONDAY, "proof": proof}
    )
    assert await delayed.not_here(file, desk) == leads
    assert templates(desk) == ["delayed.check_neighbours"]


async def test_a_delivery_while_we_watch_is_told_and_listened_after() -> None:
    for heard, leads in (("thanks", "close:resolved"), ("not_here", "not_here")):
        desk = ScriptedDesk(answers=[heard])
        assert await delayed.arrived(case("delayed"), desk) == leads
        assert templates(desk) == ["delayed.report_delivered"]
