"""`aftersales migrate`: the database's schema; Temporal's namespace and search attributes."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from temporalio.api.enums.v1 import IndexedValueType
from temporalio.api.operatorservice.v1 import (
    AddSearchAttributesRequest,
    ListSearchAttributesRequest,
)
from temporalio.api.workflowservice.v1 import DescribeNamespaceRequest, RegisterNamespaceRequest
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from aftersales.composition import connect
from aftersales.settings import Settings
from cases.errors import StoreUnavailable
from gateways.store.engine import shown
from gateways.store.migrations import migrate
from workflows.search_attributes import ALL

T = TypeVar("T")
RPC_TIMEOUT = timedelta(seconds=10)
RETENTION = timedelta(days=30)
"""How long Temporal keeps the history of a closed case; our own books keep the case."""
KNOWN_SECONDS = 60
"""How long the server's own caches may take to see a new namespace or attribute."""
_PAUSE = 0.25
_NOT_YET = (
    RPCStatusCode.NOT_FOUND,
    RPCStatusCode.INVALID_ARGUMENT,
    RPCStatusCode.UNAVAILABLE,
    RPCStatusCode.DEADLINE_EXCEEDED,
)


class NotPrepared(Exception):
    """Temporal lacks something that we may not add; the message says what to ask for."""


async def run_migrate(settings: Settings) -> int:
    """Prepare both; return the exit code.

    1 if the database is away, or if Temporal is named and does not answer, or lacks what we may
    not add. Where none is named in the environment, a database alone is enough.
    """
    address = shown(settings.database_url)
    try:
        await migrate(settings.database_url)
    except StoreUnavailable as error:
        print(f"database: {address} was not migrated. {error}")
        return 1
    print(f"database: up to date ({address})")
    try:
        client = await connect()
        made = await prepare(client)
    except (RuntimeError, RPCError, NotPrepared) as error:
        print(f"temporal: not prepared: {error}")
        return 1 if isinstance(error, NotPrepared) or _named() else 0
    for line in made:
        print(f"temporal: {line}")
    print(f"temporal: namespace {client.namespace} and its search attributes are there")
    return 0


def _named() -> bool:
    return any(os.environ.get(v) for v in ("TEMPORAL_ADDRESS", "TEMPORAL_CONFIG_FILE"))


async def prepare(client: Client) -> list[str]:
    """Make the namespace and the search attributes where they are missing; return what was made.

    Waits until the server knows them everywhere, at most KNOWN_SECONDS. Raises NotPrepared where
    we may not, RPCError while Temporal is away.
    """
    made = []
    if not await _namespace_is_there(client):
        await _register_namespace(client)
        made.append(f"namespace {client.namespace} made, closed cases kept {RETENTION.days} d")
    lacking = await _within(KNOWN_SECONDS, lambda: missing(client))
    if lacking:
        await _add(client, lacking)
        made.append(f"search attributes added: {', '.join(lacking)}")
        await _within(KNOWN_SECONDS, lambda: usable(client))
    return made


async def missing(client: Client) -> dict[str, IndexedValueType.ValueType]:
    """Return the search attributes that the namespace lacks, with their types. Raises RPCError."""
    try:
        told = await client.operator_service.list_search_attributes(
            ListSearchAttributesRequest(namespace=client.namespace), timeout=RPC_TIMEOUT
        )
        known = set(told.custom_attributes)
    except RPCError as error:
        # Where the operator's calls are closed (Temporal Cloud), a query tells the same.
        if error.status not in (RPCStatusCode.PERMISSION_DENIED, RPCStatusCode.UNIMPLEMENTED):
            raise
        known = {key.name for key in ALL if await _answers(client, key.name)}
    return {
        key.name: IndexedValueType.ValueType(int(key.indexed_value_type))
        for key in ALL
        if key.name not in known
    }


async def _answers(client: Client, name: str) -> bool:
    try:
        await client.count_workflows(f"{name} IS NOT NULL", rpc_timeout=RPC_TIMEOUT)
    except RPCError as error:
        if error.status is not RPCStatusCode.INVALID_ARGUMENT:
            raise
        return False
    return True


async def usable(client: Client) -> None:
    """Ask for cases by every search attribute. Raises RPCError while the server refuses one."""
    query = " AND ".join(f"{key.name} IS NOT NULL" for key in ALL)
    await client.count_workflows(query, rpc_timeout=RPC_TIMEOUT)


async def _namespace_is_there(client: Client) -> bool:
    try:
        await client.workflow_service.describe_namespace(
            DescribeNamespaceRequest(namespace=client.namespace), timeout=RPC_TIMEOUT
        )
    except RPCError as error:
        if error.status is RPCStatusCode.NOT_FOUND:
            return False
        raise
    return True


async def _register_namespace(client: Client) -> None:
    request = RegisterNamespaceRequest(
        namespace=client.namespace, description="After-sales cases (aftersales)"
    )
    request.workflow_execution_retention_period.FromTimedelta(RETENTION)
    try:
        await client.workflow_service.register_namespace(request, timeout=RPC_TIMEOUT)
    except RPCError as error:
        if error.status is not RPCStatusCode.ALREADY_EXISTS:
            raise NotPrepared(
                f"there is no namespace {client.namespace}, and we may not make it "
                f"({error.message}). Ask whoever runs Temporal to make it, or correct "
                "TEMPORAL_NAMESPACE."
            ) from error


async def _add(client: Client, lacking: dict[str, IndexedValueType.ValueType]) -> None:
    request = AddSearchAttributesRequest(namespace=client.namespace)
    for name, kind in lacking.items():
        request.search_attributes[name] = kind
    try:
        await client.operator_service.add_search_attributes(request, timeout=RPC_TIMEOUT)
    except RPCError as error:
        if error.status is not RPCStatusCode.ALREADY_EXISTS:
            raise NotPrepared(
                f"search attributes missing: {', '.join(lacking)}; we may not add them "
                f"({error.message}). Ask whoever runs Temporal to add them "
                "(docs/operations.md, Search attributes)."
            ) from error


async def _within(seconds: float, ask: Callable[[], Awaitable[T]]) -> T:
    """Ask until the server's caches know what was just made."""
    end = time.monotonic() + seconds
    while True:
        try:
            return await ask()
        except RPCError as error:
            if error.status not in _NOT_YET or time.monotonic() > end:
                raise
        await asyncio.sleep(_PAUSE)
