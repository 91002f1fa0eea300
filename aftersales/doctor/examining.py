"""Looks at every piece, side by side, and never falls over one of them."""

import asyncio
from collections.abc import Awaitable, Callable, Collection

from aftersales.clock import WallClock
from aftersales.doctor import books, engine, here, outside, secrets
from aftersales.doctor.findings import Area, Finding, fail
from aftersales.settings import BadSettings, Settings, read_settings

Look = Callable[[Settings], Awaitable[list[Finding]]]
SECONDS = 30
"""How long one area may take; pieces that are away are noticed sooner."""


async def examine(only: Collection[Area] = (), skip: Collection[Area] = ()) -> list[Finding]:
    """Return what was found, in a fixed order. Settings that cannot be read end the search."""
    python = [here.python()]
    try:
        settings = read_settings()
    except BadSettings as error:
        remedy = "correct it (docs/operations.md, Settings); nothing else was looked at"
        return [*python, *(fail("settings", problem, remedy) for problem in error.problems)]
    wanted = [a for a in AREAS if (not only or a in only) and a not in skip]
    found = await asyncio.gather(*(_safely(area, settings) for area in wanted))
    return [*python, *(finding for some in found for finding in some)]


async def _safely(area: Area, settings: Settings) -> list[Finding]:
    try:
        async with asyncio.timeout(SECONDS):
            return await AREAS[area](settings)
    except TimeoutError:
        words = f"no answer within {SECONDS} s"
        return [fail(area, words, "see whether it hangs or the network swallows packets")]
    except Exception as error:
        words = f"cannot be looked at: {type(error).__name__}: {error}"
        return [fail(area, words, "see the settings of this piece")]


async def _here(settings: Settings) -> list[Finding]:
    found = [*here.rules(settings, WallClock().now()), here.templates()]
    return [*found, here.rehearsals(), here.disk(settings)]


async def _secrets(settings: Settings) -> list[Finding]:
    now = WallClock().now()
    return [
        secrets.unknown_variables(settings),
        secrets.webhook_secrets(settings),
        secrets.files(now),
    ]


async def _web(settings: Settings) -> list[Finding]:
    return await asyncio.to_thread(outside.web, settings)


async def _smtp(settings: Settings) -> list[Finding]:
    return [await outside.smtp(settings)]


AREAS: dict[Area, Look] = {
    Area.SECRETS: _secrets,
    Area.HERE: _here,
    Area.DATABASE: books.database,
    Area.TEMPORAL: engine.temporal,
    Area.WEB: _web,
    Area.AMAZON: outside.amazon,
    Area.SMTP: _smtp,
}
