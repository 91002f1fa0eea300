"""Policies side by side, and as a table that a person reads."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from cases.marketplaces import Marketplace
from cases.policy import units
from cases.policy.case import CasePolicy
from cases.policy.catalogue import Catalogue, packaged
from cases.policy.overrides import case_policy
from cases.policy.records import PolicyValue


class Change(NamedTuple):
    """A key whose value differs; None: one of the two does not know the key."""

    key: str
    before: PolicyValue | None
    after: PolicyValue | None

    def __str__(self) -> str:
        """Return `buyer.wait: 48h -> 72h`."""
        return f"{self.key}: {_shown(self.before)} -> {_shown(self.after)}"


class Row(NamedTuple):
    """One line of `aftersales policy show`."""

    key: str
    value: str
    unit: str
    mark: str
    source: str
    since: str
    clock: str
    about: str


def diff(before: CasePolicy, after: CasePolicy) -> tuple[Change, ...]:
    """Return the keys whose values mean something else, by key; `48h` and `2d` are the same."""
    keys = sorted({*before.values, *after.values})
    changes = (Change(key, before.values.get(key), after.values.get(key)) for key in keys)
    return tuple(
        change
        for change in changes
        if _meaning(change.before, before) != _meaning(change.after, after)
    )


def table(
    place: Marketplace | str,
    at: date | datetime,
    overrides: Mapping[str, Any] | None = None,
    *,
    catalogue: Catalogue | None = None,
) -> tuple[Row, ...]:
    """Return every rule of a marketplace at a time, in the files' order, amounts with currency.

    Raises as `case_policy`.
    """
    rules = catalogue or packaged()
    policy = case_policy(place, at, overrides, catalogue=rules)
    rows = []
    for key, rule in rules.rules.items():
        value = policy[key]
        shown = _shown(value) if value.value is not None else f"none ({rule.none})"
        if value.unit == "money" and value.value is not None:
            shown = str(policy.money(key))
        rows.append(
            Row(
                key=key,
                value=f"{shown} %" if value.unit == "percent" else shown,
                unit=value.unit,
                mark=value.mark,
                source=", ".join(value.source),
                since=value.since.isoformat() if value.since else "",
                clock=value.clock or "",
                about=rule.about,
            )
        )
    return tuple(rows)


def _shown(value: PolicyValue | None) -> str:
    return "none" if value is None or value.value is None else value.value


def _meaning(value: PolicyValue | None, policy: CasePolicy) -> object:
    if value is None or value.value is None:
        return value and value.value
    return units.read(value.unit, value.value, policy.currency)
