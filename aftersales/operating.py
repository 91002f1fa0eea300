"""What an operator does with the system's own settings: the sweep, and dead letters."""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

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
    """Print every dead letter, oldest first."""

    async def show(app: App) -> int:
        letters = await app.store.inbox.dead_letters()
        if as_json:
            print(json.dumps(letters, indent=2, default=str))
            return 0
        table = Table("number", "stored at (UTC)", "event", "type", "case", "why")
        for one in letters:
            stored = one["stored_at"].strftime("%Y-%m-%d %H:%M:%S")
            cells = (str(one["seq"]), stored, one["id"], one["type"], one["case_id"], one["note"])
            table.add_row(*map(escape, cells))
        _print(table if letters else "No dead letters.")
        return 0

    _with_app(settings, show)


def show_dead_letter(settings: Settings, number: int) -> None:
    """Print one dead letter whole, as JSON."""

    async def show(app: App) -> int:
        for one in await app.store.inbox.dead_letters():
            if one["seq"] == number:
                print(json.dumps(one, indent=2, default=str, ensure_ascii=False))
                return 0
        return _no_such(number)

    _with_app(settings, show)


def replay_dead_letters(settings: Settings, numbers: list[int]) -> None:
    """Put dead letters back in line."""
    _each(settings, numbers, lambda app, one: app.store.inbox.revive(one), "in line again")


def discard_dead_letters(settings: Settings, numbers: list[int]) -> None:
    """Take dead letters out for good."""
    _each(settings, numbers, lambda app, one: app.store.inbox.discard(one), "discarded")


def _each(
    settings: Settings,
    numbers: list[int],
    act: Callable[[App, int], Awaitable[bool]],
    done: str,
) -> None:
    async def all_of_them(app: App) -> int:
        code = 0
        for number in numbers:
            if await act(app, number):
                print(f"{number}: {done}")
            else:
                code = _no_such(number)
        return code

    _with_app(settings, all_of_them)


def _no_such(number: int) -> int:
    print(f"{number}: no such dead letter (see `aftersales dead-letters list`)", file=sys.stderr)
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
