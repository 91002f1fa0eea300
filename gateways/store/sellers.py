"""Who sells here, and the settings that cases start with."""

import hashlib
from typing import Any

from sqlalchemy import Connection, bindparam, select

from cases.books import SellerProfile
from gateways.store.columns import to_json
from gateways.store.engine import Database, lock
from gateways.store.inserts import put
from gateways.store.tables import sellers


class SqlSellers:
    """`cases.books.Sellers` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep profiles in `database`."""
        self._database = database

    async def profile(self, seller: str) -> SellerProfile | None:
        """Return the seller's profile, or None if nobody by that name sells here."""
        return await self._database.read(profile, seller)

    async def all(self) -> list[SellerProfile]:
        """Return every profile, by name."""
        return await self._database.read(_all)

    async def save(self, profile: SellerProfile) -> None:
        """Create or replace a profile."""
        await self._database.write(_save, profile)

    async def apply(self, profile: SellerProfile) -> bool:
        """Take over what the settings say, once for each change of them; return whether it was new.

        What `save` wrote meanwhile stands until the settings themselves change.
        """
        return await self._database.write(_apply, profile)


_PROFILE = select(sellers.c.profile).where(sellers.c.seller == bindparam("seller"))


_APPLIED = "applied"
"""Beside the profile's own keys: the digest of the settings that were last taken over."""


def profile(tx: Connection, seller: str) -> SellerProfile | None:
    """Return the seller's profile, or None if nobody by that name sells here."""
    kept = _kept(tx, seller)
    return None if kept is None else _read(kept)


def _kept(tx: Connection, seller: str) -> dict[str, Any] | None:
    kept: dict[str, Any] | None = tx.execute(_PROFILE, {"seller": seller}).scalar_one_or_none()
    return kept


def _read(kept: dict[str, Any]) -> SellerProfile:
    return SellerProfile.model_validate({k: v for k, v in kept.items() if k != _APPLIED})


def _save(tx: Connection, profile: SellerProfile) -> None:
    kept = _kept(tx, profile.seller) or {}
    _put(tx, profile, kept.get(_APPLIED))


def _apply(tx: Connection, profile: SellerProfile) -> bool:
    # Two processes that start at once agree on who was first.
    lock(tx, f"seller:{profile.seller}")
    digest = hashlib.sha256(to_json(profile.model_dump(mode="json")).encode()).hexdigest()
    kept = _kept(tx, profile.seller)
    if kept is not None and kept.get(_APPLIED) == digest:
        return False
    _put(tx, profile, digest)
    return True


def _put(tx: Connection, profile: SellerProfile, applied: str | None) -> None:
    row = profile.model_dump(mode="json") | {_APPLIED: applied}
    put(tx, sellers, {"seller": profile.seller, "profile": row})


def _all(tx: Connection) -> list[SellerProfile]:
    found = tx.execute(select(sellers.c.profile).order_by(sellers.c.seller))
    return [_read(kept) for kept in found.scalars()]
