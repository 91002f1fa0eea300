"""Our own books in SQL: `migrate(url)` brings a database up to date, `open_store(url)` opens it."""

from gateways.store.migrations import downgrade, migrate
from gateways.store.store import Store, open_store

__all__ = ["Store", "downgrade", "migrate", "open_store"]
