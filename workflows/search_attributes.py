"""Search attributes of a case: the CLI registers them, the docs list them, both from `ALL`."""

from datetime import datetime
from typing import Any

from temporalio.common import (
    SearchAttributeKey,
    SearchAttributePair,
    SearchAttributeUpdate,
    TypedSearchAttributes,
)

from cases.case import CaseFile
from cases.snapshot import risk

STATUS = SearchAttributeKey.for_keyword("CaseStatus")
PLAYBOOK = SearchAttributeKey.for_keyword("CasePlaybook")
STAGE = SearchAttributeKey.for_keyword("CaseStage")
SELLER = SearchAttributeKey.for_keyword("CaseSeller")
MARKETPLACE = SearchAttributeKey.for_keyword("CaseMarketplace")
ORDER = SearchAttributeKey.for_keyword("CaseOrder")
ASSIGNEE = SearchAttributeKey.for_keyword("CaseAssignee")
NEXT_DUE = SearchAttributeKey.for_datetime("CaseNextDue")
BREACHED = SearchAttributeKey.for_bool("CaseBreached")
RISK = SearchAttributeKey.for_float("CaseRisk")
ALL: tuple[SearchAttributeKey[Any], ...] = (
    STATUS,
    PLAYBOOK,
    STAGE,
    SELLER,
    MARKETPLACE,
    ORDER,
    ASSIGNEE,
    NEXT_DUE,
    BREACHED,
    RISK,
)

Values = dict[str, str | bool | float | datetime | None]


def values(case: CaseFile) -> Values:
    """What the case shows now, by attribute name."""
    return {
        STATUS.name: case.status,
        PLAYBOOK.name: case.playbook,
        STAGE.name: case.stage,
        ASSIGNEE.name: case.assignee,
        NEXT_DUE.name: case.next_due(),
        BREACHED.name: any(c.breached for c in case.clocks.clocks.values()),
        RISK.name: float(risk(case)),
    }


def updates(before: Values, after: Values) -> list[SearchAttributeUpdate[Any]]:
    """Return one update for each attribute that changed."""
    changed: list[SearchAttributeUpdate[Any]] = []
    for key in ALL:
        if key.name in after and before.get(key.name) != after[key.name]:
            value = after[key.name]
            changed.append(key.value_unset() if value is None else key.value_set(value))
    return changed


def at_start(seller: str, marketplace: str, order: str | None) -> TypedSearchAttributes:
    """What a case shows from its first moment on: stamped on the start, so it costs no history."""
    return TypedSearchAttributes(
        [
            SearchAttributePair(STATUS, "open"),
            SearchAttributePair(SELLER, seller),
            SearchAttributePair(MARKETPLACE, marketplace),
            SearchAttributePair(ORDER, order or ""),
        ]
    )
