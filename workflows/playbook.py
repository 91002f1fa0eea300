"""The stage protocol: a playbook is a few coroutines; their annotations are the flowchart."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import ClassVar, Literal, get_args, get_type_hints

from cases.case import OUTCOMES, CaseFile
from cases.desk import Desk

Stage = Callable[[CaseFile, Desk], Awaitable[str]]
HAND_OVER = "hand_over"
"""The stage that every playbook has: a person decides how to go on."""


class Playbook:
    """One kind of case. Public coroutines are its stages; `start` is the first."""

    name: ClassVar[str]
    title: ClassVar[str]
    choices: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """What a person may choose in the buyer's stead when taking over: option → stage."""

    def stage(self, name: str) -> Stage:
        """Return the stage of that name.

        Raises KeyError for names that are no stage.
        """
        if name not in self.graph():
            raise KeyError(name)
        stage: Stage = getattr(self, name)
        return stage

    @classmethod
    def graph(cls) -> dict[str, tuple[str, ...]]:
        """Return stage → where it can go, read from the return annotations."""
        edges: dict[str, tuple[str, ...]] = {}
        for name, method in inspect.getmembers(cls, inspect.iscoroutinefunction):
            if not name.startswith("_"):
                edges[name] = _targets(get_type_hints(method)["return"])
        return edges


def _targets(annotation: object) -> tuple[str, ...]:
    if annotation is str:
        return ()
    if getattr(annotation, "__origin__", None) is Literal:
        return tuple(str(target) for target in get_args(annotation))
    return tuple(target for part in get_args(annotation) for target in _targets(part))


def closes(target: str) -> str | None:
    """Return the outcome that `close:OUTCOME` names, or None.

    Raises ValueError for an outcome that the contract does not know.
    """
    kind, _, outcome = target.partition(":")
    if kind != "close":
        return None
    if outcome not in OUTCOMES:
        raise ValueError(f"no outcome is called {outcome!r}")
    return outcome


def switches(target: str) -> str | None:
    """Return the playbook that `switch:PLAYBOOK` names, or None."""
    kind, _, playbook = target.partition(":")
    return playbook if kind == "switch" else None
