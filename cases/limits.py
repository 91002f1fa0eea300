"""Who must agree before money or goods leave, and who may (PLAYBOOKS E).

The figures are policy: `money.auto_limit`, `approval.second_times`, `approval.role`,
`approval.second_role`, `buyer.risk.*`, `money.part_share`. The limit is for all refunds and goods
of one case together.
"""

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from cases.money import Money
from cases.policy import CasePolicy

Role = Literal["viewer", "agent", "lead", "finance", "admin"]
ROLES: tuple[Role, ...] = ("viewer", "agent", "lead", "finance", "admin")
"""Each may do what the ones before it may (CONTRACT 5)."""
Autopilot = Literal["off", "assist", "full"]
ENGINE = "engine"
"""Who asks for what a playbook wants to pay."""


class Person(BaseModel):
    """Somebody with a role, as the token says."""

    model_config = ConfigDict(frozen=True)

    name: str
    role: Role

    def reaches(self, role: str) -> bool:
        """Say whether this role includes another one."""
        return ROLES.index(self.role) >= ROLES.index(_role(role))


class Movement(BaseModel):
    """Money or goods that somebody wants to move for a case."""

    model_config = ConfigDict(frozen=True)

    kind: Literal["refund", "reship", "cancel"]
    """`cancel`: of an unshipped order, which is no payment and needs nobody."""
    amount: Money
    """The refund, or the value of the goods sent (`goods_value`, `part_value`)."""
    already: Money
    """All refunds and goods of the case so far, under way included."""
    both: bool = False
    """With this one the case sees both a refund and a second parcel; a part sent beside a partial
    refund is not both."""
    requested_by: str = ENGINE
    """`engine`, or the name of the person who asks."""
    requester_role: Role | None = None
    """The asking person's role, for sellers who set limits by role."""
    decided_by: Person | None = None
    """Whose `decide` in a claim or chargeback asks for this."""

    @property
    def total(self) -> Money:
        """What the case has cost once this has left."""
        return self.already + self.amount


class BuyerHistory(BaseModel):
    """What a buyer did within `buyer.risk.within`."""

    model_config = ConfigDict(frozen=True)

    returns: int = 0
    kept: int = 0
    """Items kept against a refund."""
    claims: int = 0
    """Claims on record, however old."""


class Need(BaseModel):
    """Which approvals a movement needs, and why."""

    model_config = ConfigDict(frozen=True)

    roles: tuple[Role, ...] = ()
    """The least role of each approval still to come, none to two; by different persons."""
    why: str = ""

    @property
    def count(self) -> int:
        """How many persons must still approve."""
        return len(self.roles)


class Verdict(BaseModel):
    """Whether a person may approve."""

    model_config = ConfigDict(frozen=True)

    allowed: bool
    reason: str = ""

    def __bool__(self) -> bool:
        """Whether allowed."""
        return self.allowed


Route = Literal["automatic", "propose", "approve"]


def approvals_needed(movement: Movement, policy: CasePolicy, given: Sequence[Person] = ()) -> Need:
    """Return the approvals still missing after those `given`.

    Up to the limit none; above it one; above `approval.second_times` the limit, or where both
    money and goods move, two, one of them of `approval.second_role`. A lead's decision in a claim
    or chargeback is itself the first. Raises MoneyError for a currency other than the policy's.
    """
    roles, why = _roles(movement, policy)
    for person in _approvers(movement, given):
        # Whoever can serves the higher role, so that the other place stays open to a lead.
        served = next((role for role in reversed(roles) if person.reaches(role)), None)
        if served is not None:
            roles.remove(served)
    return Need(roles=tuple(roles), why=why)


def may_approve(
    person: Person, movement: Movement, policy: CasePolicy, given: Sequence[Person] = ()
) -> Verdict:
    """Say whether a person may approve a movement now, or why not.

    Nobody approves what they asked for, whatever the role they come in with, and nobody twice.
    """
    need = approvals_needed(movement, policy, given)
    if not need.roles:
        return Verdict(allowed=False, reason="no approval is missing")
    if _same(person.name, ENGINE):
        return Verdict(allowed=False, reason="the engine approves nothing; a person does")
    if _same(person.name, movement.requested_by):
        return Verdict(allowed=False, reason=f"{person.name} asked for it; another person approves")
    if movement.decided_by and _same(person.name, movement.decided_by.name):
        return Verdict(
            allowed=False, reason=f"{person.name} decided it; another person approves too"
        )
    if any(_same(person.name, other.name) for other in given):
        return Verdict(allowed=False, reason=f"{person.name} has approved; a second person does")
    if not any(person.reaches(role) for role in need.roles):
        return Verdict(allowed=False, reason=f"needs the role {need.roles[0]}: {need.why}")
    return Verdict(allowed=True)


def route(
    movement: Movement, policy: CasePolicy, autopilot: Autopilot, buyer: BuyerHistory
) -> Route:
    """Say how what a playbook wants to move goes on.

    `automatic`: at once; `approve`: an approval is asked for; `propose`: an agent decides.
    Autopilot `off` proposes everything, `assist` money and goods, `full` nothing up to the limit;
    a buyer from `buyer.risk` on is never paid automatically (PLAYBOOKS E, CONTRACT 7).
    """
    if movement.kind == "cancel":
        return "propose" if autopilot == "off" else "automatic"
    if autopilot != "full":
        return "propose"
    if approvals_needed(movement, policy).roles:
        return "approve"
    return "propose" if is_risky(buyer, policy) else "automatic"


def is_risky(buyer: BuyerHistory, policy: CasePolicy) -> bool:
    """Say whether the buyer's returns or kept items reach `buyer.risk`."""
    return buyer.returns >= policy.count("buyer.risk.returns") or buyer.kept >= policy.count(
        "buyer.risk.kept"
    )


def risk_in_words(buyer: BuyerHistory, policy: CasePolicy) -> str:
    """Say what of a buyer's history counts, as an agent reads it."""
    within = policy.duration("buyer.risk.within").days
    return f"the buyer returned {buyer.returns} and kept {buyer.kept} items in {within} days"


def may_reject(person: Person, movement: Movement, policy: CasePolicy) -> Verdict:
    """Say whether a person may refuse a movement: as for approving, never one's own."""
    if _same(person.name, movement.requested_by):
        return Verdict(allowed=False, reason=f"{person.name} asked for it; another person rejects")
    least = policy.text("approval.role")
    if not person.reaches(least):
        return Verdict(allowed=False, reason=f"needs the role {least} to reject")
    return Verdict(allowed=True)


def is_trusted(buyer: BuyerHistory, policy: CasePolicy) -> bool:
    """Say whether the buyer is below `buyer.risk` and has no claim on record (PLAYBOOKS C')."""
    return not is_risky(buyer, policy) and not buyer.claims


def part_value(price: Money | None, item_price: Money, policy: CasePolicy) -> Money:
    """Return what a part counts for: its own price, else `money.part_share` of its item's."""
    return item_price.percent(policy.percent("money.part_share")) if price is None else price


def is_cheap(value: Money, policy: CasePolicy) -> bool:
    """Say whether it is cheap enough to reship or to give up the return (`money.low_value`)."""
    return value <= policy.money("money.low_value")


def is_high_value(order_total: Money, policy: CasePolicy) -> bool:
    """Say whether a person takes over because of the order's value (`money.high_value`)."""
    return order_total > policy.money("money.high_value")


def limit_of(movement: Movement, policy: CasePolicy) -> Money:
    """Return the limit that binds whoever asks: `money.auto_limit`, unless the seller set others.

    A seller's `money.role_limit.ROLE` binds persons of that role; the engine keeps its own.
    """
    key = f"money.role_limit.{movement.requester_role}"
    if movement.requester_role in (None, "viewer") or not policy.has(key):
        return policy.money("money.auto_limit")
    return policy.money(key)


def _approvers(movement: Movement, given: Sequence[Person]) -> list[Person]:
    counted = [movement.decided_by] if movement.decided_by else []
    for person in given:
        if not _same(person.name, movement.requested_by) and not any(
            _same(person.name, other.name) for other in counted
        ):
            counted.append(person)
    return counted


def _roles(movement: Movement, policy: CasePolicy) -> tuple[list[Role], str]:
    limit = limit_of(movement, policy)
    first, second = _role(policy.text("approval.role")), _role(policy.text("approval.second_role"))
    if movement.kind == "cancel":
        return [], "cancelling an unshipped order is no payment"
    if movement.both:
        return [first, second], "both a refund and a second parcel"
    times = policy.count("approval.second_times")
    if movement.total > limit.times(times):
        return [first, second], f"{movement.total} is above {times} times the limit of {limit}"
    if movement.total > limit:
        return [first], f"{movement.total} is above the limit of {limit}"
    return [], f"{movement.total} is within the limit of {limit}"


def _role(name: str) -> Role:
    return next(role for role in ROLES if role == name)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
