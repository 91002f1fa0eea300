"""What an agent may do, when, and with which words (CONTRACT 5, the table of actions).

Pure functions over the case file: the workflow's validators, the API's `actions` and the console
all ask the same ones.
"""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from cases.action_bodies import (
    AddEvidence,
    Approve,
    Assign,
    Body,
    Close,
    CompleteTask,
    Decide,
    ExtendDeadline,
    Link,
    NoResponseNeeded,
    Note,
    Refund,
    Reject,
    Reopen,
    Reply,
    Reship,
    Resume,
    Snooze,
    SwitchPlaybook,
)
from cases.case import OUTCOMES, Approval, CaseFile, Task
from cases.errors import Forbidden, IllegalAction, InvalidAction
from cases.events import TOPICS
from cases.goods import parcel_lines
from cases.limits import Person, Role, may_approve, may_reject
from cases.money import Money, MoneyError
from cases.snapshot import left_to_refund, number

REFERENCE_NEEDED = frozenset({"answer_info_request", "represent_chargeback"})
"""Kinds whose completion needs Amazon's number; every `file_…` as well."""


class Request(BaseModel):
    """An action on its way into the case: what, by whom, under which key."""

    model_config = ConfigDict(frozen=True)

    action: str
    body: dict[str, Any] = {}
    name: str
    role: Role
    key: str = ""
    version: int | None = None
    """The snapshot version the person looked at; the case must not have moved since."""
    verified: bool = True
    """False for a signal from Temporal's own UI, which carries no identity."""

    @property
    def once(self) -> str:
        """What the case remembers, so that the same action under the same key is done once."""
        return f"{self.action}:{self.key}"

    @property
    def person(self) -> Person:
        """Who acts."""
        return Person(name=self.name, role=self.role)


ACTIONS: dict[str, tuple[type[Body], Role]] = {
    "assign": (Assign, "agent"),
    "note": (Note, "agent"),
    "reply": (Reply, "agent"),
    "decide": (Decide, "agent"),
    "refund": (Refund, "agent"),
    "reship": (Reship, "agent"),
    "approve": (Approve, "lead"),
    "reject": (Reject, "lead"),
    "complete_task": (CompleteTask, "agent"),
    "extend_deadline": (ExtendDeadline, "lead"),
    "snooze": (Snooze, "agent"),
    "resume": (Resume, "agent"),
    "switch_playbook": (SwitchPlaybook, "agent"),
    "no_response_needed": (NoResponseNeeded, "agent"),
    "add_evidence": (AddEvidence, "agent"),
    "link": (Link, "agent"),
    "close": (Close, "agent"),
    "reopen": (Reopen, "agent"),
}
MONEY_ACTIONS = frozenset({"refund", "reship", "approve", "reject"})
ON_CLOSED = ("note", "link", "complete_task", "reopen")


def _open_decision(case: CaseFile) -> bool:
    return case.decision is not None and case.decision.answer is None


_NOW: dict[str, Callable[[CaseFile], bool]] = {
    "reply": lambda c: c.order_id is not None,
    "decide": _open_decision,
    "refund": lambda c: c.dispute is None and left_to_refund(c) > 0,
    "reship": lambda c: c.dispute is None and bool(c.order.items),
    "approve": lambda c: bool(open_approvals(c)),
    "reject": lambda c: bool(open_approvals(c)),
    "complete_task": lambda c: bool(open_tasks(c)),
    "extend_deadline": lambda c: bool(c.clocks.clocks),
    "snooze": lambda c: c.snoozed_until is None,
    "resume": lambda c: c.snoozed_until is not None,
    "no_response_needed": lambda c: bool(c.now_waiting()),
    "reopen": lambda c: False,
}


def open_approvals(case: CaseFile) -> list[Approval]:
    """The approvals that wait for somebody."""
    return [a for a in case.approvals if a.state == "open"]


def open_tasks(case: CaseFile) -> list[Task]:
    """The tasks that wait for somebody."""
    return [t for t in case.tasks if t.state == "open"]


def legal(case: CaseFile) -> list[str]:
    """Name the actions that the case allows now, whoever asks."""
    if case.closed_at is not None:
        return [a for a in ON_CLOSED if a != "complete_task" or open_tasks(case)]
    return [name for name in ACTIONS if name not in _NOW or _NOW[name](case)]


def schema(case: CaseFile, action: str) -> dict[str, Any]:
    """Return the JSON Schema of an action's body as it stands now."""
    model, _ = ACTIONS[action]
    body = model.model_json_schema()
    if action == "decide" and case.decision is not None:
        body["properties"]["option"]["enum"] = [o.key for o in case.decision.options]
    elif action == "switch_playbook":
        body["properties"]["playbook"]["enum"] = list(TOPICS)
    elif action == "close":
        body["properties"]["outcome"]["enum"] = list(OUTCOMES)
    return body


def legal_for(case: CaseFile, role: Role) -> dict[str, Any]:
    """Return the actions that a role may take now, each with its schema."""
    person = Person(name="", role=role)
    return {name: schema(case, name) for name in legal(case) if person.reaches(_least(case, name))}


def _least(case: CaseFile, action: str) -> Role:
    if action == "decide" and case.decision is not None:
        return case.decision.least_role
    return ACTIONS[action][1]


def read_body(action: str, body: dict[str, Any]) -> Body:
    """Read an action's body.

    Raises InvalidAction naming the field, or the known actions.
    """
    if action not in ACTIONS:
        raise InvalidAction("action", f"unknown action {action!r}; known: {', '.join(ACTIONS)}")
    try:
        return ACTIONS[action][0].model_validate(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "body"
        message = "is required" if first["type"] == "missing" else str(first["msg"])
        raise InvalidAction(field, message) from error


def check(case: CaseFile, request: Request) -> Body:
    """Say whether this person may do this now; return the body, read.

    Raises InvalidAction (words), Forbidden (role), IllegalAction (moment; context `legal` names
    what is legal instead).
    """
    body = read_body(request.action, request.body)
    least = _least(case, request.action)
    if not request.person.reaches(least):
        raise Forbidden(
            f"{request.action} needs the role {least}, {request.name} is {request.role}"
        )
    if request.action not in legal(case):
        raise _illegal(case, f"{request.action} is not legal now")
    if request.version is not None and request.version != case.version:
        raise _illegal(case, f"the case has moved on to version {case.version}")
    _CHECKS.get(request.action, _nothing)(case, body, request)
    return body


def _illegal(case: CaseFile, why: str) -> IllegalAction:
    return IllegalAction(f"{why}; legal: {', '.join(legal(case))}", legal=legal(case))


def _nothing(case: CaseFile, body: Any, request: Request) -> None:
    """Nothing more to check."""


def _decide(case: CaseFile, body: Decide, _: Request) -> None:
    assert case.decision is not None
    keys = [o.key for o in case.decision.options]
    if body.option not in keys:
        raise InvalidAction("option", f"choose one of {', '.join(keys)}")


def _refund(case: CaseFile, body: Refund, _: Request) -> None:
    try:
        Money.of(body.amount, case.currency)
    except MoneyError as error:
        raise InvalidAction("amount", error.detail) from error
    left = left_to_refund(case)
    if body.amount > left:
        raise IllegalAction(
            f"only {left} {case.currency} is left to refund of {case.order.paid} paid",
            legal=legal(case),
            left=number(left),
        )


def _reship(case: CaseFile, body: Reship, _: Request) -> None:
    parcel_lines(case.order, body.items)


def _approval(case: CaseFile, body: Approve, request: Request) -> None:
    approval = find_approval(case, body.approval_id)
    if request.action == "approve":
        verdict = may_approve(request.person, approval.movement, case.policy, approval.given)
    else:
        verdict = may_reject(request.person, approval.movement, case.policy)
    if not verdict:
        raise Forbidden(verdict.reason)


def find_approval(case: CaseFile, approval_id: str | None) -> Approval:
    """Return the named approval, or the only open one.

    Raises InvalidAction if there is none of that id, or several and none named.
    """
    waiting = open_approvals(case)
    if approval_id is None and len(waiting) == 1:
        return waiting[0]
    for approval in waiting:
        if approval.id == approval_id:
            return approval
    raise InvalidAction("approval_id", f"name one of {', '.join(a.id for a in waiting)}")


def find_task(case: CaseFile, body: CompleteTask) -> Task:
    """Return the task meant: by id, by kind, or the only open one.

    Raises InvalidAction if that is none, or not clear.
    """
    waiting = open_tasks(case)
    if body.task_id is not None:
        waiting = [t for t in waiting if t.id == body.task_id]
    if body.kind is not None:
        waiting = [t for t in waiting if t.kind == body.kind]
    if len(waiting) != 1 and not (waiting and body.kind is not None):
        names = ", ".join(f"{t.id} ({t.kind})" for t in open_tasks(case))
        raise InvalidAction("task_id", f"name one of {names}")
    return waiting[0]


def _task(case: CaseFile, body: CompleteTask, _: Request) -> None:
    task = find_task(case, body)
    needed = task.kind in REFERENCE_NEEDED or task.kind.startswith("file_")
    if needed and body.result == "done" and not body.reference:
        raise InvalidAction("reference", f"Amazon's number is required to complete {task.kind}")


def _extend(case: CaseFile, body: ExtendDeadline, _: Request) -> None:
    clock = find_clock(case, body.clock)
    if body.until <= clock.since:
        raise InvalidAction("until", "must lie after the start of the clock")


def find_clock(case: CaseFile, name: str) -> Any:
    """Return a running clock by id, or by kind if only one of that kind runs.

    Raises InvalidAction naming the running ones.
    """
    clocks = case.clocks.clocks
    if name in clocks:
        return clocks[name]
    same = [c for c in clocks.values() if c.kind == name or c.kind.removesuffix(".due") == name]
    if len(same) == 1:
        return same[0]
    raise InvalidAction("clock", f"name one of {', '.join(clocks)}")


def _playbook(case: CaseFile, body: SwitchPlaybook, _: Request) -> None:
    if body.playbook not in TOPICS:
        raise InvalidAction("playbook", f"choose one of {', '.join(TOPICS)}")


def _message(case: CaseFile, body: NoResponseNeeded, _: Request) -> None:
    waiting = [m.id for m in case.now_waiting()]
    if body.message_id is not None and body.message_id not in waiting:
        raise InvalidAction("message_id", f"name one of {', '.join(waiting)}")


def _close(case: CaseFile, body: Close, _: Request) -> None:
    if body.outcome not in OUTCOMES:
        raise InvalidAction("outcome", f"choose one of {', '.join(OUTCOMES)}")


_CHECKS: dict[str, Callable[[CaseFile, Any, Request], None]] = {
    "decide": _decide,
    "refund": _refund,
    "reship": _reship,
    "approve": _approval,
    "reject": _approval,
    "complete_task": _task,
    "extend_deadline": _extend,
    "switch_playbook": _playbook,
    "no_response_needed": _message,
    "close": _close,
}
