"""The rows of the table, in the order they are run. Each is a module with `measure(quick)`."""

from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import Any, NamedTuple, cast

from bench.figures import Result

Measure = Callable[[bool], Coroutine[Any, Any, Result]]


class Plan(NamedTuple):
    """A row that can be measured."""

    name: str
    title: str

    @property
    def measure(self) -> Measure:
        """Its function; imported only where it runs, since rows load much."""
        return cast(Measure, import_module(f"bench.{self.name}").measure)


ROWS = (
    Plan("webhooks", "Webhook beside a bare FastAPI route"),
    Plan("board", "The board's queries, small and large"),
    Plan("throughput", "Cases beside a naive workflow"),
    Plan("waiting", "Cases that wait"),
    Plan("replay", "Replay of a history"),
    Plan("starts", "Start to the first closed case"),
    Plan("words", "The linter"),
    Plan("reading", "The reader"),
    Plan("costs", "History events and billable actions"),
    Plan("seeds", "Chaos"),
)


def named(names: list[str]) -> list[Plan]:
    """Return the rows of these names, all if none is given. Raises ValueError for another name."""
    known = {plan.name: plan for plan in ROWS}
    wrong = [name for name in names if name not in known]
    if wrong:
        raise ValueError(f"no row {', '.join(wrong)}; there are {', '.join(known)}")
    return [known[name] for name in names] if names else list(ROWS)
