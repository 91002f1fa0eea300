"""Who must agree before money or goods leave, and who may."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.limits import (
    ENGINE,
    ROLES,
    BuyerHistory,
    Movement,
    Person,
    approvals_needed,
    is_cheap,
    is_high_value,
    is_risky,
    is_trusted,
    limit_of,
    may_approve,
    may_reject,
    part_value,
    risk_in_words,
    route,
)
from cases.money import Money, MoneyError
from cases.policy import case_policy

GERMANY = case_policy("DE", date(2026, 3, 2))
ANNA = Person(name="anna", role="agent")
LEO, LEA = Person(name="leo", role="lead"), Person(name="lea", role="lead")
FINN, FAY = Person(name="finn", role="finance"), Person(name="fay", role="finance")
ADA = Person(name="ada", role="admin")
STRANGER = BuyerHistory()


def euro(amount: Any) -> Money:
    return Money.of(amount, "EUR")


def refund(amount: Any, already: Any = 0, **more: Any) -> Movement:
    return Movement(kind="refund", amount=euro(amount), already=euro(already), **more)


@pytest.mark.parametrize(
    ("movement", "roles"),
    [
        (refund("24.90"), ()),
        (refund("25.00"), ()),
        (refund("25.01"), ("lead",)),
        (refund("10", already="15.01"), ("lead",)),
        (refund("250.00"), ("lead",)),
        (refund("250.01"), ("lead", "finance")),
        (refund("1", already="250"), ("lead", "finance")),
        (refund("5", both=True), ("lead", "finance")),
        (Movement(kind="reship", amount=euro(30), already=euro(0)), ("lead",)),
        (Movement(kind="cancel", amount=euro(9000), already=euro(0)), ()),
    ],
)
def test_how_many_approve(movement: Movement, roles: tuple[str, ...]) -> None:
    need = approvals_needed(movement, GERMANY)
    assert need.roles == roles
    assert need.count == len(roles)
    assert need.why


@pytest.mark.parametrize(
    ("given", "still"),
    [
        ([LEO], ("finance",)),
        ([FINN], ("lead",)),
        ([LEO, LEA], ("finance",)),
        ([LEO, FINN], ()),
        ([FINN, LEO], ()),
        ([FINN, FAY], ()),
        ([ADA, LEO], ()),
        ([ANNA], ("lead", "finance")),
        ([FINN, FINN], ("lead",)),
    ],
)
def test_two_persons_one_of_them_finance(given: list[Person], still: tuple[str, ...]) -> None:
    assert approvals_needed(refund("300"), GERMANY, given).roles == still


def test_who_may_approve() -> None:
    above = refund("30")
    assert may_approve(LEO, above, GERMANY)
    assert may_approve(ADA, above, GERMANY)
    assert may_approve(ANNA, above, GERMANY).reason == (
        "needs the role lead: 30.00 EUR is above the limit of 25.00 EUR"
    )


def test_nobody_approves_their_own() -> None:
    asked_by_leo = refund("30", requested_by="leo", requester_role="lead")
    assert not may_approve(LEO, asked_by_leo, GERMANY)
    in_another_role = Person(name="Leo ", role="admin")
    assert "another person" in may_approve(in_another_role, asked_by_leo, GERMANY).reason
    assert may_approve(LEA, asked_by_leo, GERMANY)


def test_an_approval_by_the_requester_never_counts() -> None:
    asked_by_finn = refund("300", requested_by="finn")
    assert approvals_needed(asked_by_finn, GERMANY, [FINN]).roles == ("lead", "finance")


def test_nobody_approves_twice() -> None:
    verdict = may_approve(FINN, refund("300"), GERMANY, [FINN])
    assert not verdict
    assert "has approved" in verdict.reason


def test_the_second_of_two_leads_does_not_do() -> None:
    assert "needs the role finance" in may_approve(LEA, refund("300"), GERMANY, [LEO]).reason
    assert may_approve(LEA, refund("300"), GERMANY, [FINN])


def test_the_engine_asks_and_never_approves() -> None:
    assert refund("30").requested_by == ENGINE
    assert (
        "engine approves nothing"
        in may_approve(Person(name="Engine", role="admin"), refund("30"), GERMANY).reason
    )


def test_what_needs_no_approval_gets_none() -> None:
    assert may_approve(LEO, refund("5"), GERMANY).reason == "no approval is missing"


def test_a_leads_decision_in_a_claim_is_the_first_approval() -> None:
    assert approvals_needed(refund("30", decided_by=LEO), GERMANY).roles == ()
    large = refund("300", decided_by=LEO, requested_by="leo")
    assert approvals_needed(large, GERMANY).roles == ("finance",)
    assert may_approve(FINN, large, GERMANY)
    assert (
        "decided it"
        in may_approve(LEO, large.model_copy(update={"requested_by": ENGINE}), GERMANY).reason
    )
    by_finance = refund("300", decided_by=FINN)
    assert approvals_needed(by_finance, GERMANY).roles == ("lead",)
    assert approvals_needed(refund("30", decided_by=ANNA), GERMANY).roles == ("lead",)


def test_sellers_may_set_limits_by_role() -> None:
    own = case_policy("DE", date(2026, 3, 2), {"money.role_limit.finance": 100})
    by_finance = refund("80", requested_by="finn", requester_role="finance")
    assert limit_of(by_finance, own) == euro(100)
    assert approvals_needed(by_finance, own).roles == ()
    assert approvals_needed(refund("80", requester_role="lead"), own).roles == ("lead",)
    assert approvals_needed(refund("80"), own).roles == ("lead",)
    assert limit_of(refund("80", requester_role="viewer"), own) == euro(25)


@pytest.mark.parametrize(
    ("movement", "autopilot", "buyer", "goes"),
    [
        (refund("20"), "full", STRANGER, "automatic"),
        (refund("20"), "assist", STRANGER, "propose"),
        (refund("20"), "off", STRANGER, "propose"),
        (refund("30"), "full", STRANGER, "approve"),
        (refund("30"), "assist", STRANGER, "propose"),
        (refund("20"), "full", BuyerHistory(returns=3), "propose"),
        (refund("20"), "full", BuyerHistory(kept=2), "propose"),
        (refund("20"), "full", BuyerHistory(returns=2, kept=1), "automatic"),
        (refund("30"), "full", BuyerHistory(returns=9), "approve"),
        (Movement(kind="cancel", amount=euro(900), already=euro(0)), "full", STRANGER, "automatic"),
        (
            Movement(kind="cancel", amount=euro(900), already=euro(0)),
            "assist",
            BuyerHistory(returns=9),
            "automatic",
        ),
        (Movement(kind="cancel", amount=euro(900), already=euro(0)), "off", STRANGER, "propose"),
    ],
)
def test_how_what_a_playbook_wants_goes_on(
    movement: Movement, autopilot: Any, buyer: BuyerHistory, goes: str
) -> None:
    assert route(movement, GERMANY, autopilot, buyer) == goes


def test_trust() -> None:
    assert is_trusted(STRANGER, GERMANY)
    assert not is_trusted(BuyerHistory(claims=1), GERMANY)
    assert not is_trusted(BuyerHistory(returns=3), GERMANY)
    assert is_risky(BuyerHistory(kept=2), GERMANY)


def test_who_may_reject() -> None:
    asked_by_leo = refund("30", requested_by="leo", requester_role="lead")
    assert may_reject(LEA, asked_by_leo, GERMANY)
    assert "another person" in may_reject(LEO, asked_by_leo, GERMANY).reason
    assert may_reject(ANNA, asked_by_leo, GERMANY).reason == "needs the role lead to reject"
    own = case_policy("DE", date(2026, 3, 2), {"approval.role": "finance"})
    assert not may_reject(LEA, asked_by_leo, own)
    assert may_reject(FAY, asked_by_leo, own)


def test_an_agent_reads_why_a_buyer_is_a_risk() -> None:
    words = risk_in_words(BuyerHistory(returns=3, kept=1), GERMANY)
    assert words == "the buyer returned 3 and kept 1 items in 365 days"


def test_what_goods_count_for() -> None:
    assert part_value(euro("3.50"), euro(80), GERMANY) == euro("3.50")
    assert part_value(None, euro("79.99"), GERMANY) == euro("7.99")


def test_cheap_dear_and_high() -> None:
    assert is_cheap(euro(25), GERMANY)
    assert not is_cheap(euro("25.01"), GERMANY)
    assert not is_high_value(euro(500), GERMANY)
    assert is_high_value(euro("500.01"), GERMANY)


def test_a_foreign_amount_is_refused() -> None:
    dollars = Movement(kind="refund", amount=Money.of(5, "USD"), already=Money.zero("USD"))
    with pytest.raises(MoneyError, match="cannot meet"):
        approvals_needed(dollars, GERMANY)


def test_roles_include_the_ones_before() -> None:
    for index, role in enumerate(ROLES):
        person = Person(name="p", role=role)
        assert [person.reaches(other) for other in ROLES] == [
            other <= index for other in range(len(ROLES))
        ]


people = st.builds(
    Person, name=st.sampled_from(["leo", "lea", "finn", "fay", "ada"]), role=st.sampled_from(ROLES)
)
cents = st.integers(0, 60_000).map(lambda number: euro(f"{number / 100:.2f}"))
movements = st.builds(
    Movement,
    kind=st.sampled_from(["refund", "reship"]),
    amount=cents,
    already=cents,
    both=st.booleans(),
    requested_by=st.sampled_from([ENGINE, "leo", "finn"]),
)


@given(movements, st.lists(people, max_size=6))
def test_nothing_above_the_limit_leaves_without_its_persons(
    movement: Movement, callers: list[Person]
) -> None:
    approved: list[Person] = []
    for person in callers:
        if may_approve(person, movement, GERMANY, approved):
            approved.append(person)
    names = [person.name for person in approved]
    assert len(names) == len(set(names)) <= 2
    assert movement.requested_by not in names
    if approvals_needed(movement, GERMANY, approved).roles:
        return
    total = movement.total
    if movement.both or total > euro(250):
        assert len(approved) == 2
        assert any(person.reaches("finance") for person in approved)
    elif total > euro(25):
        assert len(approved) == 1
    else:
        assert not approved
    assert all(person.reaches("lead") for person in approved)
