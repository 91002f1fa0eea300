"""Where the world is kept: documents in SQLite, read once and written through."""

import sqlite3
from collections.abc import Callable
from typing import Generic, TypeVar

from pydantic import BaseModel

Doc = TypeVar("Doc", bound=BaseModel)


class Store:
    """A file (or `:memory:`) of documents by kind and key, in the order they first came."""

    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS documents (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
            " key TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, key))"
        )

    def read(self, kind: str) -> list[tuple[str, str]]:
        """Return all documents of a kind as key and body, oldest first."""
        rows = self._db.execute(
            "SELECT key, body FROM documents WHERE kind = ? ORDER BY seq", (kind,)
        )
        return [(str(key), str(body)) for key, body in rows]

    def write(self, kind: str, key: str, body: str) -> None:
        """Keep a document, in the place of an earlier one with its key."""
        self._db.execute(
            "INSERT INTO documents (kind, key, body) VALUES (?, ?, ?)"
            " ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            (kind, key, body),
        )

    def clear(self, kind: str) -> None:
        """Forget all documents of a kind."""
        self._db.execute("DELETE FROM documents WHERE kind = ?", (kind,))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


class Shelf(Generic[Doc]):
    """All documents of one kind, in memory and in the store, also found by what they belong to."""

    def __init__(
        self, store: Store, kind: str, model: type[Doc], owner: Callable[[Doc], str]
    ) -> None:
        self._store, self._kind, self._owner = store, kind, owner
        self._docs = {key: model.model_validate_json(body) for key, body in store.read(kind)}
        self._owned: dict[str, dict[str, Doc]] = {}
        for key, doc in self._docs.items():
            self._owned.setdefault(owner(doc), {})[key] = doc

    def put(self, key: str, doc: Doc) -> Doc:
        """Keep a document under its key."""
        earlier = self._docs.get(key)
        if earlier is not None and self._owner(earlier) != self._owner(doc):
            del self._owned[self._owner(earlier)][key]
        self._docs[key] = doc
        self._owned.setdefault(self._owner(doc), {})[key] = doc
        self._store.write(self._kind, key, doc.model_dump_json())
        return doc

    def get(self, key: str) -> Doc | None:
        """Return a document, or None."""
        return self._docs.get(key)

    def all(self) -> list[Doc]:
        """Return every document, oldest first."""
        return list(self._docs.values())

    def of(self, owner: str) -> list[Doc]:
        """Return the documents that belong to `owner`, oldest first."""
        return list(self._owned.get(owner, {}).values())

    def clear(self) -> None:
        """Forget them all."""
        self._docs.clear()
        self._owned.clear()
        self._store.clear(self._kind)
