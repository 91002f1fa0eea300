"""The rules that one case carries from its opening, read by type."""

from datetime import date, timedelta
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from cases.money import Money
from cases.policy import units
from cases.policy.errors import PolicyError
from cases.policy.records import PolicyValue


class CasePolicy(BaseModel):
    """Every policy value of one marketplace on one day, with a seller's own ones.

    Frozen: a rule that changes later reaches an open case only by an explicit, recorded step.
    The typed readers raise PolicyError for an unknown key, a key of another unit, and a key that
    has no value here (`has` tells).
    """

    model_config = ConfigDict(frozen=True)

    marketplace: str
    currency: str
    day: date
    """The day the values hold for, in the marketplace's zone."""
    values: dict[str, PolicyValue]

    def __getitem__(self, key: str) -> PolicyValue:
        """Return a value with its provenance. Raises PolicyError for an unknown key."""
        try:
            return self.values[key]
        except KeyError:
            raise PolicyError("policy", f"unknown key {key!r}") from None

    def has(self, key: str) -> bool:
        """Say whether there is such a rule here. Raises PolicyError for an unknown key."""
        return self[key].value is not None

    def duration(self, key: str) -> timedelta:
        """Return elapsed time (`48h`)."""
        return units.duration(self._text(key, "duration"))

    def durations(self, key: str) -> tuple[timedelta, ...]:
        """Return growing moments after some event (`1m, 5m, 1h`)."""
        return units.durations(self._text(key, "durations"))

    def business_days(self, key: str) -> int:
        """Return a number of days on which business is done (`2bd`)."""
        return units.business_days(self._text(key, "business_days"))

    def months(self, key: str) -> int:
        """Return a number of months (`24mo`)."""
        return units.months(self._text(key, "months"))

    def money(self, key: str) -> Money:
        """Return an amount in the marketplace's currency."""
        return units.money(self._text(key, "money"), self.currency)

    def number(self, key: str) -> Decimal:
        """Return a percentage (0 to 100) or a count."""
        if self[key].unit == "percent":
            return self.percent(key)
        return Decimal(self.count(key))

    def percent(self, key: str) -> Decimal:
        """Return hundredths, from 0 to 100."""
        return units.percent(self._text(key, "percent"))

    def count(self, key: str) -> int:
        """Return a whole number from 0."""
        return units.count(self._text(key, "count"))

    def flag(self, key: str) -> bool:
        """Return whether."""
        return units.flag(self._text(key, "flag"))

    def text(self, key: str) -> str:
        """Return a word."""
        return self._text(key, "text")

    def listing(self, key: str) -> tuple[str, ...]:
        """Return words."""
        return units.listing(self._text(key, "list"))

    def rungs(self, key: str) -> tuple[int, ...]:
        """Return growing percents, the last 100 (`75, 90, 100`)."""
        # Cases that opened before there was this unit carry their shares as a list.
        unit = "list" if self[key].unit == "list" else "rungs"
        return units.rungs(self._text(key, unit))

    def window(self, key: str) -> units.Window:
        """Return how long after some event a window opens and closes."""
        return units.window(self._text(key, "window"))

    def hours(self, key: str) -> units.HoursOfDay:
        """Return a daily stretch of local wall time."""
        return units.hours_of_day(self._text(key, "hours"))

    def season(self, key: str) -> units.Season:
        """Return purchases between two days of a year and their deadline."""
        return units.season(self._text(key, "season"))

    def _text(self, key: str, unit: str) -> str:
        value = self[key]
        if value.unit != unit:
            raise PolicyError("policy", f"{key} is {value.unit}, not {unit}")
        if value.value is None:
            raise PolicyError("policy", f"{key} has no value in {self.marketplace}")
        return value.value


_known: dict[object, CasePolicy] = {}
_MOST_KNOWN = 256
"""Each weighs about a hundred kilobytes; a day, a marketplace and a seller's own rules make one."""


def shared(policy: CasePolicy) -> CasePolicy:
    """Return an equal one that is in memory already, where there is one.

    A worker keeps a thousand cases, most of them opened under the same rules; each of them read
    anew weighs a hundred kilobytes.
    """
    key = (policy.marketplace, policy.day, frozenset(policy.values.items()))
    if key not in _known and len(_known) >= _MOST_KNOWN:
        _known.clear()
    return _known.setdefault(key, policy)
