"""The running cases, over Temporal: what the web process and the command line may ask of them."""

import asyncio
from datetime import timedelta
from hashlib import sha256
from typing import Any

from temporalio.client import (
    Client,
    WorkflowQueryFailedError,
    WorkflowQueryRejectedError,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
)
from temporalio.common import (
    QueryRejectCondition,
    WorkflowIDConflictPolicy,
    WorkflowIDReusePolicy,
)
from temporalio.exceptions import ApplicationError, WorkflowAlreadyStartedError
from temporalio.service import RPCError, RPCStatusCode

from aftersales.dispatcher import workflow_id
from aftersales.starting import Starter
from cases.actions import Request
from cases.errors import EngineUnavailable, Forbidden, IllegalAction, InvalidAction
from workflows.search_attributes import at_start

PATIENCE = timedelta(seconds=8)
"""How long a person waits for a case to answer before the engine counts as away."""


class TemporalEngine:
    """`web.ports.CaseEngine`."""

    def __init__(self, client: Client, starter: Starter) -> None:
        """Ask the cases of this Temporal."""
        self._client = client
        self._starter = starter

    async def view(self, case_id: str, role: str) -> dict[str, Any] | None:
        """Return the case and what this role may do; None if no run is open."""
        handle = self._client.get_workflow_handle(workflow_id(case_id))
        try:
            view: dict[str, Any] = await handle.query(
                "view",
                role,
                reject_condition=QueryRejectCondition.NOT_OPEN,
                rpc_timeout=PATIENCE,
            )
        except WorkflowQueryRejectedError:
            return None
        except WorkflowQueryFailedError as error:
            raise EngineUnavailable(str(error)) from error
        except (RPCError, RuntimeError) as error:
            if isinstance(error, RPCError) and error.status is RPCStatusCode.NOT_FOUND:
                return None
            raise await self._away() from error
        return view

    async def act(self, case_id: str, request: Request) -> dict[str, Any]:
        """Apply an action; the same key means the same action, however often it is sent."""
        handle = self._client.get_workflow_handle(workflow_id(case_id))
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                snapshot: dict[str, Any] = await handle.execute_update(
                    request.action, request, id=_update_id(request)
                )
        except WorkflowUpdateFailedError as error:
            raise _refusal(error) from error
        except (TimeoutError, WorkflowUpdateRPCTimeoutOrCancelledError) as error:
            raise await self._away() from error
        except (RPCError, RuntimeError) as error:
            if isinstance(error, RPCError) and error.status is RPCStatusCode.NOT_FOUND:
                raise LookupError(case_id) from error
            raise await self._away() from error
        return snapshot

    async def reopen(self, case_id: str, request: Request, file: dict[str, Any]) -> dict[str, Any]:
        """Start a new run of a closed case."""
        start = await self._starter.again(case_id, file, request)
        try:
            await self._client.start_workflow(
                "AfterSalesCase",
                start,
                id=workflow_id(case_id),
                task_queue="cases",
                id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE,
                id_conflict_policy=WorkflowIDConflictPolicy.FAIL,
                search_attributes=at_start(start.seller, start.marketplace, start.order_id),
                static_summary=f"reopened by {request.name}",
                rpc_timeout=PATIENCE,
            )
        except WorkflowAlreadyStartedError as error:
            raise IllegalAction("the case is open already", legal=[]) from error
        except (RPCError, RuntimeError) as error:
            raise await self._away() from error
        await self._starter.on_board(start)
        view = await self.view(case_id, request.role)
        if view is None:
            raise EngineUnavailable()
        return dict(view["snapshot"]) | {"actions": view["actions"]}

    async def _away(self) -> EngineUnavailable:
        """Tell apart who did not answer: Temporal itself, or the workers behind it."""
        if await self.reachable():
            words = "No worker took this up in time; it may still be applied later."
            return EngineUnavailable(words, piece="workers")
        return EngineUnavailable(piece="temporal")

    async def reachable(self) -> bool:
        """Whether Temporal answers now."""
        try:
            return await self._client.service_client.check_health(timeout=timedelta(seconds=2))
        except (RPCError, RuntimeError):
            return False


def _update_id(request: Request) -> str | None:
    return sha256(f"{request.action}:{request.key}".encode()).hexdigest() if request.key else None


def _refusal(failed: WorkflowUpdateFailedError) -> Exception:
    cause = failed.cause
    if not isinstance(cause, ApplicationError):
        return EngineUnavailable(str(failed))
    details = dict(cause.details[0]) if cause.details else {}
    if cause.type == "InvalidAction":
        message = cause.message.partition(": ")[2] or cause.message
        return InvalidAction(str(details.get("field") or "body"), message)
    if cause.type == "Forbidden":
        return Forbidden(cause.message)
    if cause.type == "IllegalAction":
        facts = {k: v for k, v in details.items() if k not in ("field",)}
        return IllegalAction(cause.message, **facts)
    return EngineUnavailable(cause.message)
