"""Who sells here, and the settings that cases start with."""

from sqlalchemy import Connection, bindparam, select

from cases.books import SellerProfile
from gateways.store.engine import Database
from gateways.store.inserts import put
from gateways.store.tables import sellers


class SqlSellers:
    """`cases.books.Sellers` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep profiles in `database`."""
        self._database = database

    async def profile(self, seller: str) -> SellerProfile | None:
        """Return the seller's profile, or None if nobody by that name sells here."""
        return await self._database.read(_profile, seller)

    async def all(self) -> list[SellerProfile]:
        """Return every profile, by name."""
        return await self._database.read(_all)

    async def save(self, profile: SellerProfile) -> None:
        """Create or replace a profile."""
        row = {"seller": profile.seller, "profile": profile.model_dump(mode="json")}
        await self._database.write(put, sellers, row)


_PROFILE = select(sellers.c.profile).where(sellers.c.seller == bindparam("seller"))


def _profile(tx: Connection, seller: str) -> SellerProfile | None:
    profile = tx.execute(_PROFILE, {"seller": seller}).scalar_one_or_none()
    return None if profile is None else SellerProfile.model_validate(profile)


def _all(tx: Connection) -> list[SellerProfile]:
    found = tx.execute(select(sellers.c.profile).order_by(sellers.c.seller))
    return [SellerProfile.model_validate(profile) for profile in found.scalars()]
