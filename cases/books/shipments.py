"""Second parcels."""

from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import AwareDatetime

from cases.books.values import Value


class ShipmentRow(Value):
    """One second parcel in our books."""

    reference: str
    case_id: str
    seller: str
    order_id: str
    state: Literal["approved", "submitting", "applied", "rejected", "unknown"]
    lines: list[dict[str, Any]]
    part: bool
    created_at: AwareDatetime
    code: str = ""
    message: str = ""


class ShipmentBook(Protocol):
    """Parcels that leave once, and not beside a refund unless two persons agreed."""

    async def intend(
        self, row: ShipmentRow, excluded_by_refund: bool, now: datetime
    ) -> ShipmentRow:
        """Write the intent if new and allowed; return the row as it stands.

        Raises RefusedMovement with context `reason` (`refund`, `frozen`).
        """
        ...

    async def settle(
        self,
        reference: str,
        state: Literal["approved", "submitting", "applied", "rejected", "unknown"],
        now: datetime,
        code: str = "",
        message: str = "",
    ) -> ShipmentRow:
        """Write what became of it; final states never change again.

        `submitting` raises RefusedMovement (`frozen`) for a parcel that has not left yet;
        `approved` = it certainly did not leave and may be sent again.
        """
        ...

    async def done_by_hand(self, reference: str, now: datetime, why: str) -> ShipmentRow:
        """Write `applied`, also where ours was rejected: a person sent the same goods.

        Raises LookupError for an unknown parcel.
        """
        ...

    async def rows(self, seller: str, order_id: str) -> list[ShipmentRow]:
        """Return all second parcels of the order."""
        ...
