"""Which open cases a change of the rules would touch, and how.

A case keeps the rules of its opening; the board shows them as the day, the seller's own values and
a digest, from which the rest is rebuilt. Dated rules are never rewritten but followed by others, so
the digest differs only where a release corrected one: such a case is named as not `exact`.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any, NamedTuple

from cases.calendar import add_business_time
from cases.opening_hours import BusinessCalendar
from cases.policy.case import CasePolicy
from cases.policy.catalogue import Catalogue
from cases.policy.compare import Change, diff
from cases.policy.overrides import case_policy

_SENDING = timedelta(minutes=15)
"""A promise is made before its message leaves and its clock starts: so far may they lie apart."""


class ClockMove(NamedTuple):
    """A running clock whose due moment would be another; times are UTC."""

    kind: str
    before: datetime
    after: datetime


class Touch(NamedTuple):
    """An open case that other rules would touch."""

    case_id: str
    marketplace: str
    playbook: str
    status: str
    changes: tuple[Change, ...]
    clocks: tuple[ClockMove, ...]
    exact: bool
    """False: the case carries values of another release, so `changes` may name too few."""


def carried(policy: CasePolicy, calendar: BusinessCalendar | None) -> dict[str, Any]:
    """Return what the board keeps of a case's rules: day, the seller's own values, digest."""
    own = {key: v.value for key, v in policy.values.items() if v.source == ("seller",)}
    return {
        "day": policy.day.isoformat(),
        "own": own,
        "digest": _digest(policy),
        "calendar": calendar.model_dump(mode="json", exclude_none=True) if calendar else None,
    }


def touched(
    cases: Iterable[Mapping[str, Any]],
    at: date | datetime,
    own: Mapping[str, Mapping[str, Any]],
    trial: Mapping[str, Any],
    rules: Catalogue,
    current: Catalogue,
) -> tuple[Touch, ...]:
    """Return the cases (as the queue shows them) that opening anew at `at` would change.

    `own` are the sellers' values by name, where they are known, else those that the case carries
    stay; `trial` is laid over them. `rules` hold then, `current` made what the cases carry. Raises
    as `case_policy`. Closed cases, and those whose rules the board does not know, are left out.
    """
    found = (_touch(case, at, own, trial, rules, current) for case in cases)
    return tuple(touch for touch in found if touch is not None)


def _touch(
    case: Mapping[str, Any],
    at: date | datetime,
    own: Mapping[str, Mapping[str, Any]],
    trial: Mapping[str, Any],
    rules: Catalogue,
    current: Catalogue,
) -> Touch | None:
    kept = case.get("policy")
    if not kept or case["status"] == "closed":
        return None
    place, opened = case["marketplace"], date.fromisoformat(kept["day"])
    before = case_policy(place, opened, kept["own"], catalogue=current)
    values = own.get(case["seller"], kept["own"])
    after = case_policy(place, at, {**values, **trial}, catalogue=rules)
    changes, exact = diff(before, after), _digest(before) == kept["digest"]
    if not changes and exact:
        return None
    return Touch(
        case_id=case["case_id"],
        marketplace=place,
        playbook=case["playbook"],
        status=case["status"],
        changes=changes,
        clocks=_moves(case, kept, changes, before, after),
        exact=exact,
    )


def _moves(
    case: Mapping[str, Any],
    kept: Mapping[str, Any],
    changes: Iterable[Change],
    before: CasePolicy,
    after: CasePolicy,
) -> tuple[ClockMove, ...]:
    changed = {change.key for change in changes}
    calendar = BusinessCalendar.model_validate(kept["calendar"]) if kept["calendar"] else None
    moves = []
    for clock in case.get("clocks", ()):
        kind = clock["kind"]
        if kind not in changed or not _runs(before, kind) or not _runs(after, kind):
            continue
        here = calendar if before[kind].clock == "internal" else None
        since, due = (datetime.fromisoformat(clock[name]) for name in ("since", "due"))
        ruled = add_business_time(since, before.duration(kind), here)
        # A date that somebody named, or a snooze moved, does not follow from the rule.
        if abs(due - ruled) <= _SENDING:
            moved = due + (add_business_time(since, after.duration(kind), here) - ruled)
            moves.append(ClockMove(kind, due, moved))
    return tuple(moves)


def _runs(policy: CasePolicy, key: str) -> bool:
    value = policy.values.get(key)
    return value is not None and value.unit == "duration" and value.value is not None


def _digest(policy: CasePolicy) -> str:
    """A short digest of what every rule means, whoever set it."""
    said = "\n".join(f"{key}={value.value}" for key, value in sorted(policy.values.items()))
    return sha256(said.encode()).hexdigest()[:12]
