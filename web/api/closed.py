"""What people may still write on a closed case: notes, links, left-over tasks (CONTRACT 5).

Pure: the case file goes in, its next version comes out; the board stores it without a new run.
"""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from cases.action_bodies import Body, CompleteTask, Link
from cases.actions import Request, check, find_task
from cases.case import AuditEntry, CaseFile
from cases.clock_steps import advance
from cases.clocks import Stop
from cases.snapshot import columns, snapshot


class Annotation(BaseModel):
    """The next version of a closed case, ready for `Board.annotate`."""

    model_config = ConfigDict(frozen=True)

    case: CaseFile
    entry: AuditEntry

    @property
    def snapshot(self) -> dict[str, Any]:
        """The case as the API shows it."""
        return snapshot(self.case)

    @property
    def columns(self) -> dict[str, Any]:
        """What the board sorts by; a task done takes its date away."""
        return columns(self.case)

    @property
    def file(self) -> dict[str, Any]:
        """The case file to keep."""
        return self.case.model_dump(mode="json")


def annotated(file: CaseFile, request: Request, now: datetime) -> Annotation:
    """Return the closed case with a person's note, link or completed task.

    Raises InvalidAction, Forbidden or IllegalAction as `cases.actions.check` does.
    """
    body = check(file, request)
    case = file.model_copy(deep=True)
    case.version += 1
    case.audit_seq += 1
    _apply(case, body, now)
    if request.key:
        case.seen.append(request.once)
    return Annotation(case=case, entry=_entry(case, request, body, now))


def _apply(case: CaseFile, body: Body, now: datetime) -> None:
    if isinstance(body, Link):
        case.links.append({"case_id": body.case_id, "kind": body.kind})
    elif isinstance(body, CompleteTask):
        task = find_task(case, body)
        task.reference, task.note, task.grade = body.reference, body.note, body.grade
        task.state = body.result
        case.clocks = advance(case.clocks, Stop((f"task:{task.id}",)), now, case.clock_rules).table


def _entry(case: CaseFile, request: Request, body: Body, now: datetime) -> AuditEntry:
    words = body.model_dump(mode="json", exclude_none=True)
    return AuditEntry(
        seq=case.audit_seq,
        at=now,
        actor=request.name,
        verified=request.verified,
        what=f"action.{request.action}",
        why=str(words.pop("note", "")),
        facts={"role": request.role} | words,
    )
