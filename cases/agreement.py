"""Whether a case and the ledger tell the same about its money."""

from collections.abc import Iterable, Mapping
from typing import Any

from cases.books.refunds import LedgerRow

_FINAL = {"applied", "rejected"}


def disagreements(rows: Iterable[LedgerRow], told: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the ids of movements that are over for the case and stand otherwise in the ledger.

    `told` is `ledger.rows` of the case's snapshot. What either still holds open says nothing yet,
    and a movement that never reached the ledger and that the case gave up agrees with it.
    """
    states = {row.movement_id: row.state for row in rows}
    return [
        str(movement["id"])
        for movement in told
        if not movement["observed"]
        and movement["state"] in _FINAL
        and not _agrees(movement["state"], states.get(str(movement["id"])))
    ]


def _agrees(case: str, ledger: str | None) -> bool:
    if case == "applied":
        return ledger in ("applied", "submitting", "unknown")
    return ledger != "applied"
