"""One thing that goes wrong in a scenario file: which may, follows from what the file expects."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from aftersales.rehearsal.acting import Planned
from aftersales.rehearsal.chaos import planned
from aftersales.rehearsal.expectations import Expectation, Facts
from aftersales.rehearsal.scenario import Scenario, read
from aftersales.rehearsal.steps import FaultKind, Step


@dataclass(frozen=True)
class OneFault:
    """The first call of a target goes wrong."""

    target: str
    kind: str

    def __str__(self) -> str:
        """The step that a file would have."""
        return f"{{at: 0h, fault: {{target: {self.target}, kind: {self.kind}}}}}"

    def plan(self, scenario: Scenario) -> list[Planned]:
        """Armed before the first step; what is stuck comes loose within a day, but for money.

        Not at the moment when a promise of 24 h falls due: what is said then would come first or
        second by chance.
        """
        faults = [self._step("0h", self.kind)]
        if self.kind == "stuck" and self.target != "refunds":
            faults.append(self._step("22h", "none"))
        plan = [*planned(scenario), *(Planned(step.at, step, 0) for step in faults)]
        return sorted(plan, key=lambda one: one.order)

    def _step(self, at: str, kind: str) -> Step:
        return Step.model_validate({"at": at, "fault": {"target": self.target, "kind": kind}})


def targets(scenario: Scenario) -> list[str]:
    """What the file calls for certain, by what it expects; the store always."""
    expected = [e for e in scenario.expect if e.never is None]
    called = ["store"]
    if any(_wants_money(facts) for facts in _stated(expected)):
        called += ["refunds", "orders"]
    if any(facts.reship and facts.reship.count != 0 for facts in _stated(expected)):
        called.append("shipments")
    if any(facts.message and facts.message.count != 0 for facts in _stated(expected)):
        writes = [_buyer_writes(step) for step in scenario.steps]
        if writes[0]:
            called.append("mail")
        elif not any(writes):
            called.append("messages")
    return called


def _buyer_writes(step: Step) -> bool:
    event = step.event
    return step.buyer is not None or (event is not None and event.type == "buyer.message")


def _stated(expected: Iterable[Expectation]) -> Iterator[Facts]:
    for one in expected:
        yield one.end or one


def _wants_money(facts: Facts) -> bool:
    return facts.refund is not None and facts.refund.count != 0 and facts.refund.state is None


def pairs(scenario: Scenario) -> list[OneFault]:
    """Every single fault that can meet this file."""
    return [
        OneFault("store", "reset"),
        *(OneFault(t, kind) for t in targets(scenario)[1:] for kind in get_args(FaultKind)),
    ]


def sampled(files: Iterable[Path]) -> list[tuple[Path, OneFault]]:
    """One fault for each file, so that rare pairs come first and none comes much oftener."""
    met: dict[OneFault, int] = {}
    drawn = []
    for file in files:
        fault = min(pairs(read(file)), key=lambda one: met.get(one, 0))
        met[fault] = met.get(fault, 0) + 1
        drawn.append((file, fault))
    return drawn
