"""Which builds of the workers Temporal knows, and which of them takes cases."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from temporalio.api.deployment.v1 import WorkerDeploymentInfo
from temporalio.api.enums.v1 import WorkerDeploymentVersionStatus
from temporalio.api.workflowservice.v1 import (
    DescribeWorkerDeploymentRequest,
    SetWorkerDeploymentCurrentVersionRequest,
    SetWorkerDeploymentRampingVersionRequest,
)
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

RPC_TIMEOUT = timedelta(seconds=20)
_PREFIX = "WORKER_DEPLOYMENT_VERSION_STATUS_"


class UnknownBuild(Exception):
    """Temporal knows no such deployment or build; the message says what to start first."""


@dataclass(frozen=True)
class Build:
    """One build of the workers."""

    build: str
    status: str
    """`current`, `ramping`, `draining`, `drained` (nobody needs it any more), or `inactive`."""
    share: float
    """Percent of new cases that it takes."""
    first_seen: datetime

    def row(self) -> dict[str, Any]:
        """Return it for JSON."""
        return asdict(self) | {"first_seen": self.first_seen.isoformat()}


async def builds(client: Client, deployment: str) -> list[Build]:
    """Return the deployment's builds, newest first; none if no worker ever named it.

    Raises RPCError while Temporal is away.
    """
    request = DescribeWorkerDeploymentRequest(
        namespace=client.namespace, deployment_name=deployment
    )
    try:
        told = await client.workflow_service.describe_worker_deployment(
            request, timeout=RPC_TIMEOUT
        )
    except RPCError as error:
        if error.status is RPCStatusCode.NOT_FOUND:
            return []
        raise
    info = told.worker_deployment_info
    found = [_build(summary, info) for summary in info.version_summaries]
    return sorted(found, key=lambda build: build.first_seen, reverse=True)


def _build(
    summary: WorkerDeploymentInfo.WorkerDeploymentVersionSummary, info: WorkerDeploymentInfo
) -> Build:
    build = summary.deployment_version.build_id
    routing = info.routing_config
    ramped = routing.ramping_version_percentage
    share = 0.0
    if build == routing.ramping_deployment_version.build_id:
        share = ramped
    elif build == routing.current_deployment_version.build_id:
        share = 100 - ramped
    return Build(
        build=build,
        status=WorkerDeploymentVersionStatus.Name(summary.status).removeprefix(_PREFIX).lower(),
        share=share,
        first_seen=summary.create_time.ToDatetime(UTC),
    )


async def use(client: Client, deployment: str, build: str, percent: float = 100) -> None:
    """Let a build take cases: all of them, new and open, or a share.

    A build that no worker has named is refused, so that no case is left without one. Raises
    UnknownBuild, and RPCError while Temporal is away.
    """
    known = [one.build for one in await builds(client, deployment)]
    if build not in known:
        raise UnknownBuild(
            f"Temporal knows no build {build} of {deployment} in namespace {client.namespace} "
            f"(known: {', '.join(known) or 'none'}). Start a worker with "
            f"AFTERSALES_WORKER_BUILD={build} first."
        )
    service = client.workflow_service
    if percent < 100:
        share = SetWorkerDeploymentRampingVersionRequest(
            namespace=client.namespace,
            deployment_name=deployment,
            build_id=build,
            percentage=percent,
        )
        await service.set_worker_deployment_ramping_version(share, timeout=RPC_TIMEOUT)
    else:
        whole = SetWorkerDeploymentCurrentVersionRequest(
            namespace=client.namespace, deployment_name=deployment, build_id=build
        )
        await service.set_worker_deployment_current_version(whole, timeout=RPC_TIMEOUT)
