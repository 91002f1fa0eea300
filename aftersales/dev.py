"""`aftersales dev`: the whole system on one machine, with a sample day, until Ctrl-C."""

import asyncio
import json
import signal
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import yaml
from rich.console import Console, RenderableType
from rich.markup import escape
from rich.table import Table

from aftersales.clock import WallClock, WorldClock
from aftersales.commands import case_tables
from aftersales.neighbours import SomebodyElse
from aftersales.rehearsal.senders import Senders
from aftersales.roles import leave
from aftersales.stack import SELLER, NotUp, Ports, Stack, running, write_private
from aftersales.temporal_server import NoTemporal
from cases.errors import StoreUnavailable
from gateways.store.store import Store, open_store

SAMPLE = Path(__file__).resolve().parent.parent / "examples" / "sample_day.yaml"
OPEN_SECONDS = 40
"""How long the sample day's cases may take to show on the board."""


def run_dev(folder: Path, ports: Ports, *, empty: bool, database_url: str | None = None) -> int:
    """Run until told to stop; return the exit code."""
    console = Console()
    try:
        asyncio.run(_live(folder, ports, empty, console, database_url))
    except (NoTemporal, NotUp, SomebodyElse, StoreUnavailable, ValueError) as error:
        console.print(f"[red]{escape(str(error))}[/red]", highlight=False, soft_wrap=True)
        leave(1)
    leave(0)


async def _live(
    folder: Path, ports: Ports, empty: bool, console: Console, database_url: str | None
) -> None:
    stop = asyncio.Event()
    for sig in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sig, stop.set)
    console.print("Starting Temporal, sandbox, worker and web …")
    system = running(folder, ports, database_url=database_url)
    await _serve(folder, system, empty, console, stop)


async def _serve(
    folder: Path,
    system: AbstractAsyncContextManager[Stack],
    empty: bool,
    console: Console,
    stop: asyncio.Event,
) -> None:
    facts = folder / "dev.json"
    # One that was killed left it behind; it is written anew when everything is ready.
    facts.unlink(missing_ok=True)
    async with system as stack, open_store(stack.database_url) as store:
        if not empty and not await store.board.changed_since(0, 1):
            await _sample_day(stack, store, console)
        write_private(facts, json.dumps(stack.facts(), indent=2))
        console.print(_addresses(stack))
        console.print(await _cases(store))
        console.print("Ctrl-C stops everything. State is kept in", str(folder), highlight=False)
        await stop.wait()
        console.print("Stopping …")
        facts.unlink(missing_ok=True)


async def _sample_day(stack: Stack, store: Store, console: Console) -> None:
    """Place the sample orders, then send what buyers and carriers say as signed webhooks."""
    days: list[dict[str, Any]] = yaml.safe_load(SAMPLE.read_text(encoding="utf-8"))
    clock = WorldClock(stack.clock_file)
    senders = Senders(stack.web, stack.webhook_secret, store)
    async with httpx.AsyncClient(base_url=stack.sandbox, timeout=30) as world:
        for day in days:
            placed = await world.put(f"/_world/orders/{day['id']}", json=day["order"])
            placed.raise_for_status()
    for day in days:
        for number, event in enumerate(day["events"], start=1):
            await senders.event(
                {
                    "id": f"sample-{day['id']}-{number}",
                    "occurred_at": (clock.now() - timedelta(seconds=1)).isoformat(),
                    "seller": SELLER,
                    "marketplace": day["order"]["marketplace"],
                    "order_id": day["id"],
                    **event,
                }
            )
    await senders.close()
    console.print(f"Sent a sample day: {len(days)} orders")
    await _opened(store, len(days))


async def _opened(store: Store, wanted: int) -> None:
    """Wait until the engine has taken every case in hand."""
    try:
        async with asyncio.timeout(OPEN_SECONDS):
            while True:
                rows = await _rows(store)
                if len(rows) >= wanted and all(row["version"] > 1 for row in rows):
                    return
                await asyncio.sleep(0.2)
    except TimeoutError:
        return


async def _rows(store: Store) -> list[dict[str, Any]]:
    changes = {row["case_id"] for row in await store.board.changed_since(0, 1000)}
    found = [await store.board.snapshot(case_id) for case_id in sorted(changes)]
    return [snapshot for snapshot in found if snapshot is not None]


def _addresses(stack: Stack) -> Table:
    table = Table(title="Addresses", show_header=False)
    for name, address in (
        ("API and its docs", f"{stack.web}/api/docs"),
        ("Temporal UI", stack.ui),
        ("Sandbox marketplace", stack.sandbox),
        ("Webhooks", f"{stack.web}/webhooks/events"),
        ("Temporal (gRPC)", stack.temporal),
        ("Everything, with tokens", str(stack.folder / "dev.json")),
    ):
        table.add_row(name, address or "not started here")
    return table


async def _cases(store: Store) -> RenderableType:
    return case_tables.queue({"cases": (await _rows(store))[:30]}, WallClock().now())
