"""What an operator does with the system's own settings: the sweep, and dead letters."""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from aftersales.composition import App, connect, open_app
from aftersales.reconciling import ADVICE, Finding, Sweep
from aftersales.roles import leave
from aftersales.settings import Settings
from aftersales.stack import ENVIRONMENT
from cases.errors import EngineUnavailable, StoreOutdated, StoreUnavailable
from gateways.amazon.client import AmazonClient
from gateways.amazon.refunds import AmazonRefunds

SINCE = timedelta(days=3)
"""How far back a sweep looks by itself: Amazon's finances lag by up to two days."""
SWEEP_DEADLINE = 120.0
"""How long one question to Amazon may wait for its turn: a sweep asks many, and hurries nobody."""
_NOT_DONE = ("unasked", "untold")


def adopt(data_dir: Path) -> None:
    """Take over what `aftersales dev` told its roles, where the environment names no database."""
    given = {"AFTERSALES_DATABASE_URL", "AFTERSALES_CONFIG"} & os.environ.keys()
    file = data_dir / ENVIRONMENT
    if not given and file.exists():
        os.environ.update(json.loads(file.read_text(encoding="utf-8")))


# ---------------------------------------------------------------- the sweep


def reconcile(settings: Settings, since: datetime | None, restored: bool, as_json: bool) -> None:
    """Sweep, print what was found, and leave: 1 where Amazon or a case gave no answer.

    `restored`: the events since then are handed to their cases again, and what the board lacks of
    running cases is written to it.
    """

    async def sweep(app: App) -> int:
        moment = since or app.clock.now() - SINCE
        if restored:
            again = await app.store.inbox.redeliver(moment)
            _progress(f"{again} events are handed to their cases again")
        findings = await _swept(app, moment, restored)
        if as_json:
            print(json.dumps([vars(one) for one in findings], indent=2))
        else:
            _print(_findings(findings) if findings else "Nothing differs.")
        return int(any(one.kind in _NOT_DONE for one in findings))

    _with_app(settings, sweep)


async def _swept(app: App, since: datetime, restored: bool) -> list[Finding]:
    settings = app.settings
    credentials = {n: s.amazon for n, s in settings.sellers.items() if s.amazon is not None}
    patience = settings.amazon.patience.model_copy(update={"read_deadline": SWEEP_DEADLINE})
    patient = settings.amazon.model_copy(update={"patience": patience})
    async with AmazonClient(patient, credentials) as amazon:
        temporal = await connect(lazy=True)
        sweep = Sweep(app.store, AmazonRefunds(amazon), temporal, app.clock, _progress)
        findings: list[Finding] = []
        for seller in credentials:
            findings += await sweep.run(seller, since)
            if restored:
                findings += await _recorded_again(sweep, seller)
        return findings


async def _recorded_again(sweep: Sweep, seller: str) -> list[Finding]:
    try:
        return await sweep.record_again(seller)
    except EngineUnavailable:
        return [Finding(seller, "every case", "untold", "", "", ADVICE["untold"])]


def _findings(findings: list[Finding]) -> Table:
    table = Table("order", "what", "amount", "done", "what to do")
    for one in findings:
        name = f"{one.seller} {one.order_id}"
        table.add_row(*map(escape, (name, one.kind, one.amount, one.done, one.advice or "–")))
    return table


# ---------------------------------------------------------------- dead letters


def list_dead_letters(settings: Settings, as_json: bool) -> None:
    """Print every dead letter, oldest first: inbound ones, then those that no subscriber took."""

    async def show(app: App) -> int:
        letters = await _letters(app)
        if as_json:
            print(json.dumps(letters, indent=2, default=str))
            return 0
        table = Table("name", "at (UTC)", "event", "type", "case", "why")
        for one in letters:
            at = one["stored_at"].strftime("%Y-%m-%d %H:%M:%S")
            cells = (one["name"], at, one["id"], one["type"], one["case_id"], one["note"])
            table.add_row(*map(escape, cells))
        _print(table if letters else "No dead letters.")
        return 0

    _with_app(settings, show)


async def _letters(app: App) -> list[dict[str, Any]]:
    inbound = await app.store.inbox.dead_letters()
    parked = await app.store.outbox.parked()
    return [
        *({"name": str(one["seq"]), "direction": "in", **one} for one in inbound),
        *(
            {
                "name": row.event.id,
                "direction": "out",
                "id": row.event.id,
                "type": row.event.type,
                "case_id": row.case_id,
                "note": row.note,
                "stored_at": row.event.at,
                "event": row.event.model_dump(mode="json"),
            }
            for row in parked
        ),
    ]


def show_dead_letter(settings: Settings, name: str) -> None:
    """Print one dead letter whole, as JSON."""

    async def show(app: App) -> int:
        for one in await _letters(app):
            if one["name"] == name:
                print(json.dumps(one, indent=2, default=str, ensure_ascii=False))
                return 0
        return _no_such(name)

    _with_app(settings, show)


def replay_dead_letters(settings: Settings, names: list[str]) -> None:
    """Put dead letters back in line."""

    async def replay(app: App, name: str) -> bool:
        if name.isdecimal():
            return await app.store.inbox.revive(int(name))
        return await app.store.outbox.revive(name, app.clock.now())

    _each(settings, names, replay, "in line again")


def discard_dead_letters(settings: Settings, names: list[str]) -> None:
    """Take inbound dead letters out for good."""

    async def discard(app: App, name: str) -> bool:
        return name.isdecimal() and await app.store.inbox.discard(int(name))

    _each(settings, names, discard, "discarded")


def _each(
    settings: Settings,
    names: list[str],
    act: Callable[[App, str], Awaitable[bool]],
    done: str,
) -> None:
    async def all_of_them(app: App) -> int:
        code = 0
        for name in names:
            if await act(app, name):
                print(f"{name}: {done}")
            else:
                code = _no_such(name)
        return code

    _with_app(settings, all_of_them)


def _no_such(name: str) -> int:
    print(f"{name}: no such dead letter (see `aftersales dead-letters list`)", file=sys.stderr)
    return 1


# ---------------------------------------------------------------- shared


def _with_app(settings: Settings, work: Callable[[App], Awaitable[int]]) -> None:
    async def run() -> int:
        async with open_app(settings) as app:
            return await work(app)

    try:
        code = asyncio.run(run())
    except (StoreUnavailable, StoreOutdated) as error:
        print(f"database: {error}", file=sys.stderr)
        code = 1
    leave(code)


def _progress(line: str) -> None:
    print(line, file=sys.stderr)


def _print(what: Table | str) -> None:
    Console(soft_wrap=True).print(what)
