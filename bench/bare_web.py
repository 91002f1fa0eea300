"""The bare route that our webhook is measured beside: FastAPI, one table, one row per request.

It stores as durably as we do, through the same database access, and does nothing else: no
signature, no schema, no duplicates, nobody hears of the row.

    python -m bench.bare_web FILE BASE
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from fastapi import FastAPI
from sqlalchemy import JSON, Column, Connection, Integer, MetaData, Table

from gateways.store.engine import Database, open_database

metadata = MetaData()
events = Table("events", metadata, Column("seq", Integer, primary_key=True), Column("body", JSON))


def _create(tx: Connection) -> None:
    metadata.create_all(tx)


def _store(tx: Connection, body: dict[str, Any]) -> None:
    tx.execute(events.insert(), {"body": body})


@asynccontextmanager
async def app(file: Path) -> AsyncIterator[FastAPI]:
    """Return the application over a database file, made where there is none."""
    async with open_database(f"sqlite:///{file}") as database:
        await database.write(_create)
        yield _app(database)


def _app(database: Database) -> FastAPI:
    app = FastAPI()

    @app.post("/events", status_code=202)
    async def store(body: dict[str, Any]) -> dict[str, str]:
        await database.write(_store, body)
        return {"id": body["id"]}

    return app


async def main(file: Path, base: str) -> None:
    """Serve until told to stop, as our own web process does."""
    async with app(file) as bare:
        at = urlsplit(base)
        config = uvicorn.Config(
            bare, host=str(at.hostname), port=at.port or 0, log_config=None, access_log=False
        )
        await uvicorn.Server(config).serve()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
