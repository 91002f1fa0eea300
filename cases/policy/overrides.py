"""From rules to the policy of one case: resolved for its marketplace, a seller's own on top."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from cases.marketplaces import Marketplace, UnknownMarketplace, marketplace
from cases.money import Money
from cases.policy import units
from cases.policy.case import CasePolicy
from cases.policy.catalogue import Catalogue, packaged
from cases.policy.errors import PolicyError
from cases.policy.records import GROUPS, PolicyValue, Relation, Rule, local_day, rank_of


def case_policy(
    place: Marketplace | str,
    at: date | datetime,
    overrides: Mapping[str, Any] | None = None,
    *,
    catalogue: Catalogue | None = None,
) -> CasePolicy:
    """Resolve every key for a case that opens in a marketplace on a day or at an aware time.

    `overrides` are a seller's or a scenario's own values, written as in a rules file (`48h`,
    `2bd`, 25); nested mappings are keys too, and a section named by a marketplace or a group holds
    only there. Raises PolicyError for an unknown key (naming near ones) or a value that does not
    fit its unit, UnknownMarketplace, and BadPolicyFiles where the rules themselves are wrong.
    """
    rules = catalogue or packaged()
    here = marketplace(place) if isinstance(place, str) else place
    own = own_values(rules, here, overrides or {})
    general, relations = _general(rules, here.code, _quarter(at))
    values = general | own
    for key, relation in relations:
        if key not in own and relation.of in own:
            base = units.money(own[relation.of].value or "0", here.currency)
            values[key] = _raised(values[key], base.times(relation.times))
    return CasePolicy(
        marketplace=here.code,
        currency=here.currency,
        day=local_day(at, here.zone),
        values=values,
    )


def _quarter(at: date | datetime) -> date | datetime:
    """Return the beginning of a moment's quarter of an hour.

    Rules change at midnight somewhere, and every zone is a whole number of quarters off UTC.
    """
    if not isinstance(at, datetime) or at.tzinfo is None:
        return at
    utc = at.astimezone(UTC)
    return utc.replace(minute=utc.minute // 15 * 15, second=0, microsecond=0)


@lru_cache(maxsize=128)
def _general(
    rules: Catalogue, code: str, at: date | datetime
) -> tuple[dict[str, PolicyValue], tuple[tuple[str, Relation], ...]]:
    """Return what holds for everybody, and which keys are a multiple of another.

    Kept, because cases open by the thousand in the same quarter of an hour of the same place.
    """
    here = marketplace(code)
    found = ((key, rules.relation(key, here, at)) for key in rules.rules)
    return (
        {key: rules.resolve(key, here, at) for key in rules.rules},
        tuple((key, relation) for key, relation in found if relation is not None),
    )


def own_values(
    rules: Catalogue, place: Marketplace, overrides: Mapping[str, Any]
) -> dict[str, PolicyValue]:
    """Check overrides and return those that hold in a marketplace. Raises as `case_policy`."""
    own: dict[str, PolicyValue] = {}
    for section in _sections(place, overrides):
        for key, raw in _flat(section, rules):
            own[key] = _own_value(rules.rule(key), raw, place)
    return own


def _raised(default: PolicyValue, multiple: Money) -> PolicyValue:
    # A lower limit asks for more approvals; it must not make every order one for a person.
    if multiple <= units.money(default.value or "0", multiple.currency):
        return default
    return default.model_copy(update={"value": str(multiple.amount), "source": ("seller",)})


def _sections(place: Marketplace, overrides: Mapping[str, Any]) -> list[dict[str, Any]]:
    by_rank: list[dict[str, Any]] = [{}, {}, {}]
    for key, raw in overrides.items():
        name = str(key)
        members = _members(name)
        if not members:
            by_rank[0][name] = raw
        elif not isinstance(raw, Mapping):
            raise PolicyError(f"policy.{name}", f"{raw!r} is no section; write {{key: value}}")
        elif place.code in members:
            by_rank[rank_of(name)].update(raw)
    return by_rank


def _members(name: str) -> tuple[str, ...]:
    if name in GROUPS:
        return GROUPS[name]
    try:
        return (marketplace(name).code,) if name.isupper() else ()
    except UnknownMarketplace:
        return ()


def _flat(
    values: Mapping[str, Any], rules: Catalogue, prefix: str = ""
) -> Iterator[tuple[str, Any]]:
    for name, raw in values.items():
        key = f"{prefix}{name}"
        if isinstance(raw, Mapping) and key not in rules.rules:
            yield from _flat(raw, rules, f"{key}.")
        else:
            yield key, raw


def _own_value(rule: Rule, raw: Any, place: Marketplace) -> PolicyValue:
    text = units.as_text(raw)
    try:
        rule.check(text, place.currency)
    except PolicyError as error:
        raise PolicyError(f"policy.{rule.key}", error.detail) from error
    return PolicyValue(value=text, unit=rule.unit, source=("seller",), clock=rule.clock)
