"""Rules files: YAML in, rules and every problem with its line out.

A file is a mapping from key to definition:

    message.reply:
      about: Every buyer message is answered within this time
      unit: duration
      mark: H
      source: [S0, "Amazon: Contact response time"]
      value: 24h                                   # everywhere, always; or:
      values:
        - {for: "*", value: 48h}
        - {for: [US, EU], value: 24h, from: 2026-02-08, until: 2027-01-31}

Optional in a definition: `none` (what it means that there is no value), `one_of` (the words a text
may be), `clock` (`marketplace`: calendar time, never pauses; `internal`: the seller's business
calendar; without it the key is no deadline). Optional in a value: `from`, `until` (first and last
day), `zone` (where those days are counted; default the marketplace's), `mark`, `source`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

import yaml

from cases.marketplaces import CODES, marketplace
from cases.policy import units
from cases.policy.errors import PolicyError, Problem
from cases.policy.records import CLOCKS, GROUPS, MARKS, ClockKind, Mark, Record, Relation, Rule

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_SOURCE = re.compile(r"S[0-4]|C|Amazon: .+|Law: .+")
_RELATION = re.compile(r"(\d+) x (\S+)")
_TIMES = ("duration", "durations", "business_days", "months", "window")
_RULE_FIELDS = ("about", "unit", "mark", "source", "none", "one_of", "clock", "value", "values")
_RECORD_FIELDS = ("for", "value", "from", "until", "zone", "mark", "source")
Fields = dict[str, yaml.Node]


@dataclass
class Reading:
    """What came out of reading files: rules by key, and all problems."""

    rules: dict[str, Rule] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_files(texts: Mapping[str, str]) -> Reading:
    """Read rules files (name -> text). Nothing is raised; problems are collected."""
    reading = Reading()
    for name, text in texts.items():
        _File(name, reading).read(text)
    return reading


class _File:
    def __init__(self, name: str, reading: Reading) -> None:
        self.name = name
        self.area = name.rsplit("/", 1)[-1].partition(".")[0]
        self.reading = reading
        self.key = ""

    def read(self, text: str) -> None:
        try:
            root = yaml.compose(text, Loader=_LOADER)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            why = getattr(error, "problem", None) or str(error).splitlines()[0]
            self._complain(mark.line if mark else 0, f"not YAML: {why}", "mind indents and quotes")
            return
        if not isinstance(root, yaml.MappingNode):
            self._complain(0, "no rules in it", "write `key: {about, unit, mark, source, value}`")
            return
        for name, node in self._entries(root):
            self.key = name.value
            self._read_rule(name, node)

    def _read_rule(self, name: yaml.ScalarNode, node: yaml.Node) -> None:
        line = name.start_mark.line
        if not _KEY.fullmatch(self.key):
            self._complain(line, "not a key", "write small words with dots, as in buyer.wait")
        elif self.key in self.reading.rules:
            first = self.reading.rules[self.key]
            where = f"{first.records[0].file}:{first.line}" if first.records else "above"
            self._complain(line, f"defined twice, first in {where}", "keep one definition")
        else:
            fields = self._fields(node, _RULE_FIELDS, ("about", "unit", "mark", "source"))
            if fields is not None:
                self._add_rule(line, fields)

    def _add_rule(self, line: int, fields: Fields) -> None:
        unit = _scalar(fields["unit"])
        if unit not in units.UNITS:
            self._complain(
                fields["unit"].start_mark.line,
                f"unknown unit {unit!r}",
                f"write one of {', '.join(units.UNITS)}",
            )
            return
        try:
            clock = _clock(_scalar(fields["clock"]), unit) if "clock" in fields else None
        except PolicyError as error:
            self._complain(fields["clock"].start_mark.line, *_split(error))
            return
        rule = Rule(
            key=self.key,
            area=self.area,
            about=_scalar(fields["about"]),
            unit=unit,
            none=_scalar(fields["none"]) if "none" in fields else None,
            one_of=tuple(_scalars(fields["one_of"])) if "one_of" in fields else (),
            records=tuple(self._records(line, fields)),
            line=line + 1,
            clock=clock,
        )
        for record in rule.records:
            self._check_value(rule, record)
        self.reading.rules[self.key] = rule

    def _records(self, line: int, fields: Fields) -> Iterator[Record]:
        if ("value" in fields) == ("values" in fields):
            self._complain(line, "needs value or values", "write one of the two")
        elif "value" in fields:
            yield from self._record(fields["value"], {"value": fields["value"]}, fields)
        else:
            nodes = fields["values"]
            if not isinstance(nodes, yaml.SequenceNode):
                self._complain(nodes.start_mark.line, "values is no list", "write `- {for: …}`")
                return
            for node in nodes.value:
                own = self._fields(node, _RECORD_FIELDS, ("for", "value"))
                if own is not None:
                    yield from self._record(node, own, fields)

    def _record(self, node: yaml.Node, own: Fields, rule: Fields) -> Iterator[Record]:
        line = node.start_mark.line
        try:
            yield Record(
                where=_where(_scalars(own["for"])) if "for" in own else ("*",),
                value=_value(own["value"]),
                since=_day(own.get("from")),
                until=_day(own.get("until")),
                zone=units.zone(_scalar(own["zone"])) if "zone" in own else None,
                mark=_mark(_scalar(own.get("mark", rule["mark"]))),
                source=_source(_scalars(own.get("source", rule["source"]))),
                file=self.name,
                line=line + 1,
            )
        except PolicyError as error:
            self._complain(line, *_split(error))

    def _check_value(self, rule: Rule, record: Record) -> None:
        codes = sorted({code for name in record.where for code in GROUPS.get(name, (name,))})
        currencies = sorted({marketplace(code).currency for code in codes})
        if isinstance(record.value, Relation):
            if rule.unit != "money":
                self._complain(
                    record.line - 1, "only money can be a multiple", f"write a {rule.unit}"
                )
            return
        groups = [name for name in record.where if name in GROUPS and name != "EURO"]
        if rule.unit == "money" and groups and record.value is not None:
            self._complain(
                record.line - 1,
                f"{groups[0]} pays in several currencies",
                "name EURO and the other marketplaces one by one",
            )
            return
        try:
            for currency in currencies:
                rule.check(record.value, currency)
        except PolicyError as error:
            self._complain(record.line - 1, *_split(error))

    def _fields(
        self, node: yaml.Node, known: tuple[str, ...], needed: tuple[str, ...]
    ) -> Fields | None:
        line = node.start_mark.line
        if not isinstance(node, yaml.MappingNode):
            self._complain(line, "not a mapping", f"write {', '.join(needed)}")
            return None
        fields: Fields = {}
        for name, value in self._entries(node):
            if name.value in known:
                fields[name.value] = value
            else:
                near = get_close_matches(name.value, known, n=1) or [", ".join(known)]
                self._complain(
                    name.start_mark.line, f"unknown field {name.value!r}", f"write {near[0]}"
                )
        missing = [name for name in needed if name not in fields]
        if missing:
            self._complain(line, f"{', '.join(missing)} missing", "add it")
            return None
        return fields

    def _entries(self, node: yaml.MappingNode) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        seen: set[str] = set()
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode) or name.value in seen:
                self._complain(name.start_mark.line, "a name that is no word, or twice", "keep one")
                continue
            seen.add(name.value)
            yield name, value

    def _complain(self, line: int, what: str, remedy: str) -> None:
        self.reading.problems.append(Problem(self.name, line + 1, self.key, what, remedy))


def _scalar(node: yaml.Node) -> str:
    return ", ".join(_scalars(node))


def _scalars(node: yaml.Node) -> list[str]:
    parts = node.value if isinstance(node, yaml.SequenceNode) else [node]
    return [str(part.value).strip() for part in parts]


def _value(node: yaml.Node) -> str | Relation | None:
    text = _scalar(node)
    relation = _RELATION.fullmatch(text)
    if relation is not None:
        return Relation(int(relation[1]), relation[2])
    return None if text == "none" else text


def _where(names: list[str]) -> tuple[str, ...]:
    for name in names:
        if name not in GROUPS and name not in CODES:
            raise PolicyError(
                "for",
                f"unknown marketplace {name!r}; write {' '.join(GROUPS)} or {' '.join(CODES)}",
            )
    return tuple(names)


def _day(node: yaml.Node | None) -> date | None:
    if node is None:
        return None
    try:
        return date.fromisoformat(_scalar(node))
    except ValueError as error:
        raise PolicyError(
            "date", f"{_scalar(node)!r} is no date; write for example 2026-01-26"
        ) from error


def _clock(text: str, unit: str) -> ClockKind:
    if unit not in _TIMES:
        raise PolicyError("clock", f"a {unit} is no time; leave clock out, or mend the unit")
    for clock in CLOCKS:
        if text == clock:
            return clock
    raise PolicyError("clock", f"unknown clock {text!r}; write one of {' '.join(CLOCKS)}")


def _mark(text: str) -> Mark:
    for mark in MARKS:
        if text == mark:
            return mark
    raise PolicyError("mark", f"unknown mark {text!r}; write one of {' '.join(MARKS)}")


def _source(names: list[str]) -> tuple[str, ...]:
    for name in names:
        if not _SOURCE.fullmatch(name):
            raise PolicyError(
                "source", f"unknown source {name!r}; write S0 to S4, C, 'Amazon: …' or 'Law: …'"
            )
    return tuple(names)


def _split(error: PolicyError) -> tuple[str, str]:
    what, _, remedy = error.detail.partition("; ")
    return what, remedy or "write a value that fits the unit"
