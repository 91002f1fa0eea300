"""An agent's action on its way into the case, running or closed."""

from typing import Any

from cases.action_bodies import Decide, Reply
from cases.actions import ACTIONS, Request, check, read_body
from cases.case import CaseFile
from cases.errors import Forbidden, IllegalAction
from web.api.closed import annotated
from web.api.lint import require_clean
from web.api.views import Views, no_such_case, require_id
from web.deps import WebDeps
from web.problems import unavailable

ATTEMPTS = 8
"""How often an action is tried again because the case ended, began or was annotated meanwhile."""


def require_role(request: Request) -> None:
    """Raise Forbidden where the role never reaches this action, whatever the case says."""
    least = ACTIONS[request.action][1]
    if not request.person.reaches(least):
        words = f"{request.action} needs the role {least}; {request.name} is {request.role}"
        raise Forbidden(words)


class Acting:
    """Applies actions: through the engine while a run is open, on the board once it is closed."""

    def __init__(self, deps: WebDeps, views: Views) -> None:
        """Act on the cases of `deps`."""
        self._deps = deps
        self._views = views

    async def act(self, case_id: str, request: Request) -> dict[str, Any]:
        """Do it and return the case as it is now, with its actions.

        What needs no case is checked first: the words, then what they say to a buyer. Raises
        Problem 404 and 503, and what `cases.actions.check` raises.
        """
        require_id(case_id)
        await self._lint(case_id, request)
        for _ in range(ATTEMPTS):
            try:
                done = await self._deps.engine.act(case_id, request)
            except LookupError:
                closed = await self._on_closed(case_id, request)
                if closed is not None:
                    return closed
            else:
                return self._dressed(done)
        raise unavailable("engine", "The case is just starting or ending; try again.")

    async def _lint(self, case_id: str, request: Request) -> None:
        body = read_body(request.action, request.body)
        if not isinstance(body, Reply | Decide) or not body.text:
            return
        view = await self._deps.engine.view(case_id, request.role)
        if view is not None:
            attachments = body.attachments if isinstance(body, Reply) else []
            require_clean(body.text, attachments, view["snapshot"])

    async def _on_closed(self, case_id: str, request: Request) -> dict[str, Any] | None:
        """Act on a closed case; None = it moved meanwhile, so look again."""
        board = self._deps.board
        recorded = await board.snapshot(case_id)
        if recorded is None:
            raise no_such_case(case_id)
        kept = await board.file(case_id)
        if kept is None or recorded.get("status") != "closed":
            return None
        file = CaseFile.model_validate(kept)
        if request.once in file.seen:
            return self._views.closed(recorded, file, request.role)
        if request.action == "reopen":
            return await self._reopen(file, kept, request)
        return await self._annotate(file, request)

    async def _reopen(
        self, file: CaseFile, kept: dict[str, Any], request: Request
    ) -> dict[str, Any] | None:
        check(file, request)
        try:
            return self._dressed(await self._deps.engine.reopen(file.case_id, request, kept))
        except IllegalAction:
            # A run is open by now: the running case says what is legal there.
            return None

    async def _annotate(self, file: CaseFile, request: Request) -> dict[str, Any] | None:
        change = annotated(file, request, self._deps.clock.now())
        try:
            await self._deps.board.annotate(
                file.case_id, change.snapshot, change.file, change.entry, change.columns
            )
        except IllegalAction as error:
            if error.context.get("reason") != "moved":
                raise
            return None
        return self._views.closed(change.snapshot, change.case, request.role)

    def _dressed(self, done: dict[str, Any]) -> dict[str, Any]:
        return self._views.dressed(done, done.get("actions", {}))
