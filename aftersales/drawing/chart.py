"""What a picture of a playbook shows: stages, where they go, and what brings a case there.

Stages and edges are read from the return annotations (`workflows.playbook`), the words from the
docstrings. What annotations cannot say stands in two tables here, and tests hold them to the code.
"""

import inspect
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

from workflows.playbook import HAND_OVER, Playbook, closes, switches
from workflows.playbooks.everywhere import Everywhere

Kind = Literal["stage", "everywhere", "close", "switch", "back"]
FIRST = "start"
BACK = "back"
"""Where `continue` leads after a person took over: the stage that was broken off."""
INTERRUPTS = MappingProxyType(
    {
        FIRST: "the case opens, or is switched to this playbook",
        "arrived": "the parcel is delivered meanwhile",
        HAND_OVER: "a person is needed",
        "redirect": "Amazon fulfils the order",
        "paid": "an agent refunds",
        "sent": "an agent sends goods",
    }
)
"""Stages that a case reaches without a stage before them, and what brings it there."""
HANDED_OVER_TO = (BACK, "close:resolved")
"""Where `hand_over` may lead besides the playbook's own choices; its annotation is only `str`."""
MOST_SWITCHES = 3
"""Playbooks that one stage can go on as, before they share a box."""
_REFERENCE = re.compile(r"\s*\((?:PLAYBOOKS[^)]*|[A-E]'?\d+)\)")


@dataclass(frozen=True)
class Node:
    """A stage, or one of the ends of a playbook."""

    id: str
    kind: Kind
    label: str
    about: str = ""
    comes: str = ""
    """What brings a case here from outside the playbook."""


@dataclass(frozen=True)
class Chart:
    """One playbook, ready to be drawn."""

    name: str
    title: str
    about: str
    nodes: tuple[Node, ...]
    edges: tuple[tuple[str, str], ...]
    at: str | None = None
    """The stage where a case is, to be marked."""

    @property
    def stages(self) -> tuple[Node, ...]:
        """The stages, the playbook's own first, in the order of the code."""
        return tuple(n for n in self.nodes if n.kind in ("stage", "everywhere"))

    def after(self, stage: str) -> tuple[str, ...]:
        """Where a stage can go."""
        return tuple(target for source, target in self.edges if source == stage)

    @property
    def outcomes(self) -> tuple[str, ...]:
        """How this playbook can close a case."""
        return tuple(outcome for node in self.nodes if (outcome := closes(node.id)))

    @property
    def others(self) -> tuple[str, ...]:
        """The playbooks it can go on as."""
        return tuple(other for node in self.nodes if (other := switches(node.id)))


def chart_of(playbook: type[Playbook], at: str | None = None) -> Chart:
    """Read a playbook into a chart, the stages of `Everywhere` included.

    Raises KeyError if `at` is no stage of it.
    """
    own, shared = playbook.graph(), Everywhere.graph()
    if at is not None and at not in own | shared:
        raise KeyError(at)
    handed = (*playbook.choices.values(), *HANDED_OVER_TO)
    targets = own | shared | {HAND_OVER: handed}
    stages = [_stage(playbook, name, "stage") for name in _told(playbook, own)]
    stages += [_stage(Everywhere, name, "everywhere") for name in _told(Everywhere, shared)]
    edges = dict.fromkeys((s.id, target) for s in stages for target in targets[s.id])
    ends = dict.fromkeys(target for _, target in edges if target not in targets)
    return Chart(
        name=playbook.name,
        title=playbook.title,
        about=_words(playbook),
        nodes=(*stages, *(_end(target) for target in ends)),
        edges=tuple(edges),
        at=at,
    )


def _told(cls: type[Playbook], names: Iterable[str]) -> list[str]:
    """Put names into the order in which the code tells them."""
    order = [name for base in reversed(cls.__mro__) for name in vars(base)]
    return sorted(names, key=order.index)


def _stage(cls: type[Playbook], name: str, kind: Kind) -> Node:
    return Node(name, kind, name, _words(getattr(cls, name)), INTERRUPTS.get(name, ""))


def _words(told: object) -> str:
    """The first paragraph of a docstring, without references to documents and its full stop."""
    paragraph = (inspect.getdoc(told) or "").partition("\n\n")[0]
    return _REFERENCE.sub("", " ".join(paragraph.split())).rstrip(".")


def _end(target: str) -> Node:
    if outcome := closes(target):
        return Node(target, "close", f"closed: {outcome}")
    if other := switches(target):
        return Node(target, "switch", f"goes on as {other}")
    if target == BACK:
        return Node(target, "back", "back to the stage before")
    raise ValueError(f"{target!r} is neither a stage nor an end")


def gathered(chart: Chart) -> Chart:
    """Return the chart with the many playbooks that one stage alone switches to in one box."""
    for stage in chart.stages:
        lone = [n for n in chart.nodes if n.kind == "switch" and _only(chart, stage.id, n.id)]
        if len(lone) > MOST_SWITCHES:
            names = ", ".join(str(switches(n.id)) for n in lone)
            chart = _merged(chart, stage.id, {n.id for n in lone}, names)
    return chart


def _only(chart: Chart, stage: str, target: str) -> bool:
    return [source for source, end in chart.edges if end == target] == [stage]


def _merged(chart: Chart, stage: str, ids: set[str], names: str) -> Chart:
    one = Node(f"switches:{stage}", "switch", "goes on as", names)
    return replace(
        chart,
        nodes=(*(n for n in chart.nodes if n.id not in ids), one),
        edges=(*(e for e in chart.edges if e[1] not in ids), (stage, one.id)),
    )
