"""One update for each agent action, each with a validator (CONTRACT 4)."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from temporalio import workflow

from cases.actions import ACTIONS, Request


class AgentUpdates(ABC):
    """Mixin: the updates `assign`, `note`, `reply`… of a case."""

    @abstractmethod
    def check_request(self, request: Request) -> None:
        """Refuse an illegal action."""

    @abstractmethod
    def apply_request(self, request: Request) -> dict[str, Any]:
        """Do a legal one."""


def _update(action: str) -> Callable[..., Any]:
    async def handle(self: AgentUpdates, request: Request) -> dict[str, Any]:
        return self.apply_request(request)

    def check(self: AgentUpdates, request: Request) -> None:
        self.check_request(request)

    # The SDK takes an annotated first parameter for the update's argument, not for `self`.
    del handle.__annotations__["self"], check.__annotations__["self"]
    handle.__name__ = handle.__qualname__ = f"update_{action}"
    handle.__doc__ = ACTIONS[action][0].__doc__
    update = workflow.update(name=action)(handle)
    update.validator(check)
    return update


for _action in ACTIONS:
    setattr(AgentUpdates, f"update_{_action}", _update(_action))
