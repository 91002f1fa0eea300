"""When an expectation is judged in bad weather (docs/rehearsals.md, Chaos)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from aftersales.rehearsal.chaos import GRACE
from aftersales.rehearsal.expectations import Expectation
from aftersales.rehearsal.judging import MISSED, Seen
from aftersales.rehearsal.verdicts import Verdict

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
PROMISE = {"intent": "promise", "text": "Soon.", "language": "en", "at": START.isoformat()}
PAID = {"amount": 24.9, "at": START.isoformat()}
BY_AN_HOUR = {"by": "1h", "message": {"intent": "promise", "count": 1}}


def seen(hours: float, **facts: Any) -> Seen:
    """What is visible so many hours after the first step."""
    names = ("cases", "audit", "messages", "refunds", "parcels")
    empty: dict[str, Any] = {name: [] for name in names}
    return Seen(now=START + timedelta(hours=hours), start=START, **(empty | facts))


def judged(expectation: dict[str, Any], *looks: Seen, grace: timedelta = GRACE) -> bool | None:
    """What becomes of an expectation after these looks."""
    verdict = Verdict(Expectation.model_validate(expectation), grace=grace)
    for look in looks:
        verdict.look(look)
    verdict.end(looks[-1])
    return verdict.held


def case(decision: dict[str, Any] | None, *claims: dict[str, Any]) -> dict[str, Any]:
    """A case with an open decision, as the board shows it."""
    return {"decision": decision, "claims": list(claims)}


def test_a_moment_may_come_true_three_days_later() -> None:
    late = [seen(1), seen(70, messages=[PROMISE]), seen(200, messages=[PROMISE])]
    assert judged(BY_AN_HOUR, *late) is True
    assert judged(BY_AN_HOUR, *late, grace=timedelta(0)) is False


def test_later_than_that_is_too_late() -> None:
    assert judged(BY_AN_HOUR, seen(1), seen(74), seen(75, messages=[PROMISE])) is False


def test_never_stays_strict() -> None:
    assert judged({"never": {"refund": {}}}, seen(1), seen(2, refunds=[PAID]), seen(3)) is False


@pytest.mark.parametrize("grace", [GRACE, timedelta(0)])
def test_an_open_task_stands_for_its_own_message_in_bad_weather_only(grace: timedelta) -> None:
    asked = seen(1, by_hand={"messages": [PROMISE]})
    assert judged(BY_AN_HOUR, asked, seen(80), grace=grace) is (grace == GRACE)
    other = seen(1, by_hand={"messages": [PROMISE | {"intent": "report"}]})
    assert judged(BY_AN_HOUR, other, seen(80), grace=grace) is False


def test_a_task_that_fell_with_a_close_stood_for_its_own_message_and_for_nothing_else() -> None:
    fell = {"let_fall": {"messages": [PROMISE]}}
    assert judged(BY_AN_HOUR, seen(1), seen(2, **fell), seen(80, **fell)) is True
    assert judged({"end": {"reship": {}}}, seen(1), seen(80, **fell)) is False


def test_what_is_missing_at_the_end_waits_for_people() -> None:
    asked = {"by_hand": {"refunds": [PAID]}}
    assert judged(BY_AN_HOUR, seen(1), seen(80, **asked)) is True
    assert judged({"end": {"reship": {}}}, seen(1), seen(80, **asked)) is True
    taken_over = case({"kind": "take_over", "why": f"{MISSED}: message.reply"})
    assert judged(BY_AN_HOUR, seen(1), seen(80, cases=[taken_over])) is True
    angry = case({"kind": "take_over", "why": "the buyer is angry"})
    assert judged(BY_AN_HOUR, seen(1), seen(80, cases=[angry])) is False


def test_what_a_claim_froze_waits_for_who_decides_about_it() -> None:
    refund = {"by": "1h", "refund": {"count": 1}}
    claim, asked = {"id": "A1", "kind": "claim"}, {"kind": "answer", "why": "a claim was opened"}
    for decided, decision, held in (
        (None, asked, True),
        ("denied", asked, False),
        (None, None, False),
    ):
        frozen = case(decision, claim | {"decision": decided})
        assert judged(refund, seen(1), seen(80, cases=[frozen])) is held
        assert judged({"never": {"refund": {}}}, seen(1, refunds=[PAID], cases=[frozen])) is False
