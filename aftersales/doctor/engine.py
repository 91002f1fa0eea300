"""Whether Temporal is there, knows our names, and workers take what it has."""

from temporalio.api.workflowservice.v1 import DescribeNamespaceRequest, GetSystemInfoRequest
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from aftersales import releases
from aftersales.composition import connect
from aftersales.doctor.findings import Finding, fail, ok, warn
from aftersales.migrating import RPC_TIMEOUT, missing
from aftersales.neighbours import Poller, pollers
from aftersales.settings import Settings
from workers import queues

ADDRESS = "TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY or TLS variables"


async def temporal(settings: Settings) -> list[Finding]:
    """Look at Temporal; the rest only if it is there."""
    try:
        client = await connect()
        info = await client.workflow_service.get_system_info(
            GetSystemInfoRequest(), timeout=RPC_TIMEOUT
        )
        days = await _retention(client)
    except (RuntimeError, RPCError) as error:
        if isinstance(error, RPCError) and error.status is RPCStatusCode.NOT_FOUND:
            words = f"there is no such namespace: {error.message}"
            return [
                fail("temporal", words, "run aftersales migrate, or correct TEMPORAL_NAMESPACE")
            ]
        remedy = f"start it, or correct {ADDRESS}"
        return [fail("temporal", f"does not answer: {error}", remedy)]
    where = f"{client.service_client.config.target_host}, namespace {client.namespace}"
    told = f"{where}, server {info.server_version or 'of the cloud'}, closed cases kept {days} d"
    return [ok("temporal", told), await _attributes(client), *await _workers(client, settings)]


async def _retention(client: Client) -> int:
    told = await client.workflow_service.describe_namespace(
        DescribeNamespaceRequest(namespace=client.namespace), timeout=RPC_TIMEOUT
    )
    return told.config.workflow_execution_retention_ttl.ToTimedelta().days


async def _attributes(client: Client) -> Finding:
    try:
        lacking = await missing(client)
    except RPCError as error:
        remedy = "ask whoever runs Temporal whether they are there (docs/operations.md)"
        return warn("search attributes", f"cannot be looked at: {error.message}", remedy)
    if lacking:
        words = f"missing: {', '.join(lacking)}; no case can open"
        return fail("search attributes", words, "run aftersales migrate")
    return ok("search attributes", "all there")


async def _workers(client: Client, settings: Settings) -> list[Finding]:
    found = {queue: await pollers(client, queue) for queue in queues.ALL}
    idle = [queue for queue, some in found.items() if not some]
    if idle:
        words = f"nobody takes tasks from {', '.join(idle)}"
        return [fail("workers", words, "start one: aftersales worker")]
    who = sorted({poller.identity for some in found.values() for poller in some})
    told = ok("workers", f"{len(who)} within the last minutes: {', '.join(who)}")
    return [told, *await _builds(client, settings, [p for some in found.values() for p in some])]


async def _builds(client: Client, settings: Settings, there: list[Poller]) -> list[Finding]:
    """Whether the build that takes cases is one that runs."""
    named = {poller.build for poller in there if poller.build}
    known = await releases.builds(client, settings.worker_deployment)
    current = next((build.build for build in known if build.status == "current"), None)
    if current is None and not named:
        return []
    running = ", ".join(sorted(named)) or "none with a build id"
    if current is None:
        if any(not poller.build for poller in there):
            words = f"builds {running} run and take no case; workers without a build do"
            return [warn("builds", words, "let one take cases: aftersales builds use BUILD")]
        words = f"no build takes cases; running: {running}"
        return [fail("builds", words, "let one take cases: aftersales builds use BUILD")]
    if current not in named:
        words = f"build {current} takes cases and no worker of it runs; running: {running}"
        remedy = f"start workers with AFTERSALES_WORKER_BUILD={current}, or aftersales builds use"
        return [fail("builds", words, remedy)]
    return [ok("builds", f"{current} takes cases; running: {running}")]
