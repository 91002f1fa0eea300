"""Bearer tokens: only their SHA-256 is kept, so a copy of the database opens no door."""

import hashlib
import hmac
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from cases.books import Holder, Person
from gateways.store.engine import Database
from gateways.store.inserts import put
from gateways.store.tables import tokens


class SqlTokens:
    """`cases.books.Tokens` in SQL."""

    def __init__(self, database: Database) -> None:
        """Keep hashes in `database`."""
        self._database = database

    async def issue(self, person: Person, token: str, now: datetime) -> None:
        """Store the hash of a token for a person; a known token changes hands."""
        row = {"name": person.name, "role": person.role, "issued_at": now}
        await self._database.write(put, tokens, {"token_sha256": _hash(token), **row})

    async def who(self, token: str) -> Person | None:
        """Return whose token this is (constant-time over the hash)."""
        return await self._database.read(_who, _hash(token))

    async def holders(self) -> list[Holder]:
        """Return who holds tokens, one entry a token, by name and age."""
        return await self._database.read(_holders)

    async def revoke(self, name: str) -> int:
        """Forget every token of a person; return how many there were."""
        return await self._database.write(_revoke, name)


_WHO = select(tokens).where(tokens.c.token_sha256 == bindparam("sha256"))


def _who(tx: Connection, sha256: str) -> Person | None:
    row = tx.execute(_WHO, {"sha256": sha256}).one_or_none()
    if row is None or not hmac.compare_digest(row.token_sha256, sha256):
        return None
    return Person(name=row.name, role=row.role)


def _holders(tx: Connection) -> list[Holder]:
    found = tx.execute(select(tokens).order_by(tokens.c.name, tokens.c.issued_at))
    return [
        Holder(person=Person(name=row.name, role=row.role), issued_at=row.issued_at)
        for row in found
    ]


def _revoke(tx: Connection, name: str) -> int:
    return tx.execute(delete(tokens).where(tokens.c.name == name)).rowcount


def _hash(token: str) -> str:
    # A token is long and random, so a slow password hash would add nothing.
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
