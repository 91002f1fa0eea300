"""Worker versioning: which build takes which case (docs/decisions/0028).

Every build stays compatible with the cases of the one before (`workflow.patched`, replayed
histories), so cases move on to the current build at their next step: auto-upgrade. Pinning would
keep a build running for as long as its slowest case, which is months.
"""

from temporalio.common import VersioningBehavior, WorkerDeploymentVersion
from temporalio.worker import WorkerDeploymentConfig


def deployment(name: str, build: str) -> WorkerDeploymentConfig | None:
    """Return what tells Temporal which build a worker is; None without a build id."""
    if not build:
        return None
    return WorkerDeploymentConfig(
        version=WorkerDeploymentVersion(deployment_name=name, build_id=build),
        use_worker_versioning=True,
        default_versioning_behavior=VersioningBehavior.AUTO_UPGRADE,
    )
