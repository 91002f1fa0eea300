"""Whether our own database is there, up to date, told the right time, and without dead letters."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from aftersales.clock import WallClock
from aftersales.doctor.findings import Finding, fail, ok, warn
from aftersales.settings import Settings
from cases.errors import StoreUnavailable
from gateways.store.engine import database_url, open_database
from gateways.store.migrations import current, newest
from gateways.store.store import open_store

SKEW = timedelta(seconds=2)
TOO_MUCH_SKEW = timedelta(seconds=60)
WAITING = 1000
"""So many events in the inbox are more than a moment's work."""


async def database(settings: Settings) -> list[Finding]:
    """Look at the database; the rest only if it is there."""
    shown = database_url(settings.database_url).render_as_string(hide_password=True)
    try:
        found = await current(settings.database_url)
    except StoreUnavailable as error:
        why = error.context.get("cause", "no answer")
        remedy = "start it, or correct AFTERSALES_DATABASE_URL (host, port, password, name)"
        return [fail("database", f"{shown} does not answer ({why})", remedy)]
    if found != newest():
        words = f"{shown} is at revision {found or 'none'}, this program needs {newest()}"
        remedy = "run aftersales migrate"
        if found is not None and found > str(newest()):
            return [warn("database", words, "a newer program migrated it: upgrade this one")]
        return [fail("database", words, remedy)]
    return [ok("database", f"{shown}, revision {found}"), *await _inside(settings)]


async def _inside(settings: Settings) -> list[Finding]:
    findings = []
    async with open_store(settings.database_url) as store:
        dead, waiting = await store.inbox.dead_letters(), await store.inbox.pending()
    if dead:
        oldest = f"{len(dead)}, the oldest of {dead[0]['stored_at']:%Y-%m-%d %H:%M}"
        remedy = "see why, then replay or discard them: aftersales dead-letters list"
        findings.append(warn("dead letters", oldest, remedy))
    else:
        findings.append(ok("dead letters", "none"))
    if waiting > WAITING:
        remedy = "see whether Temporal and a web process are there; they hand events on"
        findings.append(warn("inbox", f"{waiting} events wait", remedy))
    else:
        findings.append(ok("inbox", f"{waiting} events wait"))
    return [*findings, *await _clock(settings)]


async def _clock(settings: Settings) -> list[Finding]:
    """Compare with the database's clock, where it has one of its own."""
    if database_url(settings.database_url).get_backend_name() == "sqlite":
        return []
    async with open_database(settings.database_url) as books:
        before = WallClock().now()
        theirs = await books.read(_now)
    return [skew("database's clock", theirs - before, WallClock().now() - before)]


def _now(tx: Connection) -> datetime:
    told: datetime = tx.execute(select(func.clock_timestamp())).scalar_one()
    return told


def skew(piece: str, ahead: timedelta, slack: timedelta) -> Finding:
    """Judge how far a clock is ahead of ours; the question itself took `slack`."""
    off = max(abs(ahead) - slack, timedelta(0))
    words = f"{off.total_seconds():.1f} s apart from this machine's"
    remedy = "let both machines keep time (systemd-timesyncd, chrony)"
    if off > TOO_MUCH_SKEW:
        return fail(piece, f"{words}; signatures are judged by the minute", remedy)
    if off > SKEW:
        return warn(piece, words, remedy)
    return ok(piece, words)
