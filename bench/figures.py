"""What a row of the table is made of: figures with their spread, and the aims they are held to."""

from collections.abc import Sequence
from statistics import median
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict


class Aim(BaseModel):
    """The bound that a figure is held to (issue 4, Figures; DESIGN 3, Budget)."""

    model_config = ConfigDict(frozen=True)

    kind: Literal["at least", "at most"]
    bound: float

    def met(self, value: float) -> bool:
        """Whether a value keeps the bound."""
        return value >= self.bound if self.kind == "at least" else value <= self.bound


class Figure(BaseModel):
    """One number: the median of its rounds, with the lowest and the highest of them."""

    model_config = ConfigDict(frozen=True)

    name: str
    value: float
    unit: str
    """`ratio`, `ms`, `MiB`, `1/s`, … as shown behind the value."""
    low: float
    high: float
    rounds: int
    aim: Aim | None = None

    @classmethod
    def of(cls, name: str, values: Sequence[float], unit: str, aim: Aim | None = None) -> Self:
        """Sum up the rounds. Raises ValueError where there is none."""
        if not values:
            raise ValueError(f"{name}: nothing was measured")
        return cls(
            name=name,
            value=median(values),
            unit=unit,
            low=min(values),
            high=max(values),
            rounds=len(values),
            aim=aim,
        )

    @property
    def met(self) -> bool | None:
        """Whether the aim is met; None where there is no aim."""
        return None if self.aim is None else self.aim.met(self.value)


class Result(BaseModel):
    """What a row found out."""

    model_config = ConfigDict(frozen=True)

    figures: list[Figure]
    notes: list[str] = []
    """What a reader of the figures must know: scale, load, what is left out."""
    details: list[list[str]] = []
    """A table behind the figures, its first line the headings; for the page, not the terminal."""


class Row(BaseModel):
    """A row as it was run: its result, or why there is none."""

    model_config = ConfigDict(frozen=True)

    name: str
    title: str
    seconds: float
    result: Result | None = None
    failure: str = ""


def at_least(bound: float) -> Aim:
    """Aim for this much or more."""
    return Aim(kind="at least", bound=bound)


def at_most(bound: float) -> Aim:
    """Aim for this much or less."""
    return Aim(kind="at most", bound=bound)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` of all values (0 to 1) do not exceed: the nearest rank."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    rank = max(1, -(-len(ordered) * share // 1))
    return ordered[int(rank) - 1]
