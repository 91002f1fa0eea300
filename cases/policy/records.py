"""Rules as records: a key's definition, its dated values, and the value that holds somewhere."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from cases.marketplaces import CODES, EU, Marketplace
from cases.policy import units
from cases.policy.errors import PolicyError

ClockKind = Literal["marketplace", "internal"]
CLOCKS: tuple[ClockKind, ...] = ("marketplace", "internal")
"""Marketplace: calendar time, never pauses. Internal: the seller's business calendar."""
Mark = Literal["H", "M", "L", "C"]
MARKS: tuple[Mark, ...] = ("H", "M", "L", "C")
"""H Amazon's text was read, M secondary or dated, L weak, C this project's own choice."""

GROUPS: dict[str, tuple[str, ...]] = {
    "*": CODES,
    "EU": EU,
    "EURO": tuple(code for code in EU if code not in ("SE", "PL")),
}
"""Names that stand for several marketplaces; a single code beats a group, a group beats `*`."""


@dataclass(frozen=True)
class Relation:
    """A value that is so many times another key's: `20 x money.auto_limit`."""

    times: int
    of: str


@dataclass(frozen=True)
class Record:
    """One value of one key: where and when it holds.

    `since` and `until` are the first and the last day, in `zone` (default: the marketplace's);
    None is open-ended. `value` None means that there is no such rule there.
    """

    where: tuple[str, ...]
    value: str | Relation | None
    since: date | None
    until: date | None
    zone: str | None
    mark: Mark
    source: tuple[str, ...]
    file: str
    line: int

    def holds(self, at: date | datetime, place: Marketplace) -> bool:
        """Say whether the record is in force. Raises PolicyError for a time without a zone."""
        day = local_day(at, self.zone or place.zone)
        return (self.since or date.min) <= day <= (self.until or date.max)

    def rank(self, code: str) -> int | None:
        """Return how closely the record is meant for a marketplace: 2 code, 1 group, 0 `*`."""
        ranks = [rank_of(name) for name in self.where if code in GROUPS.get(name, (name,))]
        return max(ranks, default=None)


def rank_of(name: str) -> int:
    """Return how specific a name is: 2 a code or id, 1 a group, 0 `*`."""
    if name == "*":
        return 0
    return 1 if name in GROUPS else 2


def local_day(at: date | datetime, zone: str) -> date:
    """Return the calendar day there. Raises PolicyError for a time without a zone."""
    if not isinstance(at, datetime):
        return at
    if at.tzinfo is None:
        raise PolicyError("at", f"{at} has no time zone; pass an aware time or a date")
    return at.astimezone(ZoneInfo(zone)).date()


@dataclass(frozen=True)
class Rule:
    """A key: what it means, its unit, and its records."""

    key: str
    area: str
    about: str
    unit: str
    none: str | None
    """What it means that the key has no value; None where it must have one."""
    one_of: tuple[str, ...]
    """The words that a text may be; empty: any."""
    records: tuple[Record, ...]
    line: int
    clock: ClockKind | None = None
    """Which calendar the time runs in; None: it is no deadline."""

    def check(self, text: str | None, currency: str) -> None:
        """Raise PolicyError unless `text` is a value of this key, written in its unit."""
        if text is None:
            if self.none is None:
                raise PolicyError("value", f"{self.key} cannot be none; write a {self.unit}")
            return
        value = units.read(self.unit, text, currency)
        if self.one_of and value not in self.one_of:
            raise PolicyError(
                "value", f"{text!r} does not fit; write one of {', '.join(self.one_of)}"
            )


class PolicyValue(BaseModel):
    """A key's value in one marketplace at one time, with where it comes from."""

    model_config = ConfigDict(frozen=True)

    unit: str
    value: str | None = None
    """As written, exact; None: there is no such rule here."""
    mark: Mark = "C"
    source: tuple[str, ...] = ("C",)
    """`S0`…`S4` (the source documents), `Amazon: PAGE`, `Law: NAME`, `C`, or `seller`."""
    since: date | None = None
    """First day of the rule, None: as long as we know."""
    clock: ClockKind | None = None
    """Which calendar the time runs in; None: it is no deadline."""

    @model_serializer(mode="wrap")
    def _lean(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        # Every case carries some 130 of these through its history.
        kept: dict[str, Any] = handler(self)
        for name, default in (("value", None), ("mark", "C"), ("since", None), ("clock", None)):
            if kept[name] == default:
                del kept[name]
        if self.source == ("C",):
            del kept["source"]
        return kept
