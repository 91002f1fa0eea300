"""A case as one person sees it: the snapshot, what they may do, and where Temporal shows it."""

from typing import Any
from urllib.parse import quote

from cases.actions import legal_for
from cases.books import Person
from cases.case import CaseFile
from cases.errors import EngineUnavailable
from cases.limits import Role
from web.deps import WebDeps
from web.problems import Problem

LONGEST_ID = 300


class Views:
    """Shows cases: from the engine while a run is open, else from the board."""

    def __init__(self, deps: WebDeps) -> None:
        """Look at the engine and the books of `deps`."""
        self._deps = deps

    async def show(self, case_id: str, person: Person) -> dict[str, Any]:
        """Return the case. Raises Problem 404 if there never was one.

        While the engine is away the board's last version is shown with `stale: true` and without
        actions, because nobody can say what is legal now.
        """
        require_id(case_id)
        try:
            view = await self._deps.engine.view(case_id, person.role)
        except EngineUnavailable:
            return self.dressed(await self._recorded(case_id), {}) | {"stale": True}
        if view is not None:
            return self.dressed(view["snapshot"], view["actions"])
        file = await self._deps.board.file(case_id)
        recorded = await self._recorded(case_id)
        if file is None or recorded.get("status") != "closed":
            # Announced but not yet begun, or ended from outside: the board is all there is.
            return self.dressed(recorded, {}) | {"stale": True}
        case = CaseFile.model_validate(file)
        return self.closed(recorded, case, person.role)

    def closed(self, snapshot: dict[str, Any], case: CaseFile, role: Role) -> dict[str, Any]:
        """Return a closed case with what a role may still do there."""
        return self.dressed(snapshot, legal_for(case, role))

    def dressed(self, snapshot: dict[str, Any], actions: dict[str, Any]) -> dict[str, Any]:
        """Return a snapshot with what depends on who asks and where we run."""
        link = self._temporal_url(str(snapshot["case_id"]))
        return snapshot | {"actions": actions, "temporal_url": link, "stale": False}

    async def _recorded(self, case_id: str) -> dict[str, Any]:
        recorded = await self._deps.board.snapshot(case_id)
        if recorded is None:
            raise no_such_case(case_id)
        return recorded

    def _temporal_url(self, case_id: str) -> str | None:
        base = self._deps.temporal_ui.rstrip("/")
        if not base:
            return None
        workflow_id = quote(f"case:{case_id}", safe="")
        return f"{base}/namespaces/{quote(self._deps.namespace, safe='')}/workflows/{workflow_id}"


def require_id(case_id: str) -> None:
    """Raise Problem 404 for what cannot be a case's id, before anybody is asked."""
    if not case_id or len(case_id) > LONGEST_ID or not case_id.isprintable():
        raise no_such_case(case_id)


def no_such_case(case_id: str) -> Problem:
    """Return the answer for a case that never was."""
    return Problem("not-found", f"There is no case {case_id[:LONGEST_ID]!r}.")
