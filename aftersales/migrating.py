"""`aftersales migrate`: the database's schema, and Temporal's search attributes where allowed."""

from datetime import timedelta

import structlog
from temporalio.api.enums.v1 import IndexedValueType
from temporalio.api.operatorservice.v1 import (
    AddSearchAttributesRequest,
    ListSearchAttributesRequest,
)
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from aftersales.composition import connect
from aftersales.settings import Settings
from cases.errors import StoreUnavailable
from gateways.store.engine import shown
from gateways.store.migrations import migrate
from workflows.search_attributes import ALL

log = structlog.get_logger(__name__)
RPC_TIMEOUT = timedelta(seconds=10)


async def run_migrate(settings: Settings) -> int:
    """Migrate both; return the exit code: 1 if the database is away, or Temporal is there and
    lacks an attribute.
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
    except RuntimeError as error:
        print(f"temporal: not reached, search attributes unchanged ({error})")
        return 0
    missing = await register(client)
    if missing:
        print(
            f"temporal: search attributes missing: {', '.join(missing)}. "
            "Ask whoever runs it to add them (docs/operations.md)."
        )
        return 1
    print("temporal: search attributes are there")
    return 0


async def register(client: Client) -> list[str]:
    """Add the search attributes that the namespace lacks; return those that could not be added."""
    known = await client.operator_service.list_search_attributes(
        ListSearchAttributesRequest(namespace=client.namespace), timeout=RPC_TIMEOUT
    )
    lacking = {k.name: k.indexed_value_type for k in ALL if k.name not in known.custom_attributes}
    if not lacking:
        return []
    request = AddSearchAttributesRequest(namespace=client.namespace)
    for name, kind in lacking.items():
        request.search_attributes[name] = IndexedValueType.ValueType(int(kind))
    try:
        await client.operator_service.add_search_attributes(request, timeout=RPC_TIMEOUT)
    except RPCError as error:
        if error.status is RPCStatusCode.ALREADY_EXISTS:
            return []
        log.warning("migrate.refused", why=error.message)
        return list(lacking)
    return []
