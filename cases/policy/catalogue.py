"""The catalogue of rules: checked as a whole, and asked what holds where and when."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from cases.marketplaces import ALL, Marketplace, marketplace
from cases.policy import units
from cases.policy.errors import BadPolicyFiles, PolicyError, Problem
from cases.policy.files import Reading, read_files
from cases.policy.records import PolicyValue, Record, Relation, Rule

_ONE_DAY = timedelta(days=1)


class Catalogue:
    """Every rule, from files that were found without fault."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        """Take rules as `from_files` checked them."""
        self.rules = dict(rules)

    @classmethod
    def from_files(cls, texts: Mapping[str, str]) -> "Catalogue":
        """Read rules files (name -> text). Raises BadPolicyFiles with every problem in them."""
        reading = read_files(texts)
        problems = _problems(reading, texts)
        if problems:
            raise BadPolicyFiles(problems)
        return cls(reading.rules)

    def rule(self, key: str) -> Rule:
        """Return a key's definition. Raises PolicyError naming the keys likely meant."""
        rule = self.rules.get(key)
        if rule is None:
            raise PolicyError("policy", f"unknown key {key!r}; {self.nearest(key)}")
        return rule

    def nearest(self, key: str) -> str:
        """Say which keys may have been meant by an unknown one."""
        below = [name for name in self.rules if name.startswith(f"{key}.")]
        near = below or get_close_matches(key, self.rules, n=3, cutoff=0.6)
        return f"did you mean {' or '.join(near)}?" if near else "`policy show` lists all keys"

    def resolve(self, key: str, place: Marketplace | str, at: date | datetime) -> PolicyValue:
        """Return the value of `key` in a marketplace on a day, or at an aware time.

        Raises PolicyError for an unknown key or a time without a zone, UnknownMarketplace.
        """
        here = marketplace(place) if isinstance(place, str) else place
        rule = self.rule(key)
        record = _in_force(rule.records, here, at)
        value = record.value
        if isinstance(value, Relation):
            base = self.resolve(value.of, here, at).value or "0"
            value = str(units.money(base, here.currency).times(value.times).amount)
        return PolicyValue(
            value=value,
            unit=rule.unit,
            mark=record.mark,
            source=record.source,
            since=record.since,
            clock=rule.clock,
        )

    def relation(self, key: str, place: Marketplace, at: date | datetime) -> Relation | None:
        """Return what `key` is a multiple of, if it is one there."""
        value = _in_force(self.rule(key).records, place, at).value
        return value if isinstance(value, Relation) else None


def _in_force(records: tuple[Record, ...], place: Marketplace, at: date | datetime) -> Record:
    ranked = [(rank, record) for record in records if (rank := record.rank(place.code)) is not None]
    holding = [(rank, record) for rank, record in ranked if record.holds(at, place)]
    # The check for gaps guarantees one; among several the most specific speaks.
    return max(holding, key=lambda pair: pair[0])[1]


def check(texts: Mapping[str, str]) -> tuple[Problem, ...]:
    """Return every problem of these rules files (name -> text), by file and line.

    Beyond each record on its own: a key has a value in every marketplace on every day, and never
    two of the same rank; a multiple names an amount that exists.
    """
    return _problems(read_files(texts), texts)


def _problems(reading: Reading, texts: Mapping[str, str]) -> tuple[Problem, ...]:
    problems = list(reading.problems)
    for rule in reading.rules.values():
        if not any(problem.key == rule.key for problem in reading.problems):
            problems.extend(_coverage(rule))
            problems.extend(_relations(rule, reading.rules))
    order = {name: number for number, name in enumerate(texts)}
    return tuple(sorted(problems, key=lambda problem: (order[problem.file], problem.line)))


def _coverage(rule: Rule) -> Iterator[Problem]:
    if [(r.where, r.since, r.until) for r in rule.records] == [(("*",), None, None)]:
        return
    seen: set[tuple[int, str]] = set()
    for place in ALL:
        by_rank: dict[int, list[Record]] = {}
        for record in rule.records:
            rank = record.rank(place.code)
            if rank is not None:
                by_rank.setdefault(rank, []).append(record)
        found = [fault for own in by_rank.values() for fault in _faults_of_rank(own, place.code)]
        for line, what, remedy in found or _holes(rule, by_rank, place.code):
            if (line, what.partition(" in ")[0]) not in seen:
                seen.add((line, what.partition(" in ")[0]))
                yield Problem(rule.records[0].file, line, rule.key, what, remedy)


def _faults_of_rank(records: list[Record], code: str) -> Iterator[tuple[int, str, str]]:
    ordered = sorted(records, key=lambda record: record.since or date.min)
    for record in ordered:
        if (record.since or date.min) > (record.until or date.max):
            yield record.line, "ends before it begins", "swap from and until"
    for earlier, later in pairwise(ordered):
        start, end = later.since or date.min, earlier.until or date.max
        if start <= end:
            yield (
                later.line,
                f"overlaps line {earlier.line} in {code}",
                "end the earlier one on the day before, with until",
            )
        elif start > end + _ONE_DAY:
            yield (
                later.line,
                f"leaves a gap after {end} in {code}",
                f"start it on {end + _ONE_DAY}",
            )


def _holes(
    rule: Rule, by_rank: dict[int, list[Record]], code: str
) -> Iterator[tuple[int, str, str]]:
    spans = sorted(
        (record.since or date.min, record.until or date.max)
        for records in by_rank.values()
        for record in records
    )
    covered_to = date.min
    for start, end in spans:
        if start > covered_to:
            break
        covered_to = max(covered_to, end if end == date.max else end + _ONE_DAY)
    if covered_to < date.max:
        since = "" if covered_to == date.min else f" from {covered_to}"
        yield (
            rule.line,
            f"no value{since} in {code}",
            'add a value for it, for "*", or `none` with what that means',
        )


def _relations(rule: Rule, rules: Mapping[str, Rule]) -> Iterator[Problem]:
    for record in rule.records:
        if not isinstance(record.value, Relation):
            continue
        base = rules.get(record.value.of)
        if base is None or base.unit != "money" or _is_multiple(base):
            yield Problem(
                record.file,
                record.line,
                rule.key,
                f"multiple of {record.value.of!r}, which is no plain amount",
                "name a money key whose values are figures",
            )


def _is_multiple(rule: Rule) -> bool:
    return any(isinstance(record.value, Relation) for record in rule.records)


def packaged_files() -> dict[str, str]:
    """Return the rules files that come with the program, name -> text."""
    folder = resources.files("cases.policy") / "data"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml"))
    return {name: (folder / name).read_text(encoding="utf-8") for name in names}


@lru_cache(maxsize=1)
def packaged() -> Catalogue:
    """Return the catalogue that comes with the program, read on first use."""
    return Catalogue.from_files(packaged_files())


def resolve(key: str, place: Marketplace | str, at: date | datetime) -> PolicyValue:
    """Return what the program's own rules say. Raises as `Catalogue.resolve`."""
    return packaged().resolve(key, place, at)
