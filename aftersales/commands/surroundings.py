"""What commands need that work beside the roles: the settings, and Temporal."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer

from aftersales.logs import configure_logs
from cases.errors import StoreUnavailable

if TYPE_CHECKING:
    from aftersales.settings import Settings

T = TypeVar("T")


def settings_or_exit() -> "Settings":
    """Return the settings, or end with usage (exit 2) and a line for each problem."""
    # Imported here: they know the database's, and most commands need neither.
    from aftersales.settings import BadSettings, read_settings

    try:
        settings = read_settings()
    except BadSettings as error:
        print(error, file=sys.stderr)
        raise typer.Exit(2) from None
    configure_logs(settings.log_format, settings.log_level)
    return settings


def done(work: Coroutine[Any, Any, T]) -> T:
    """Run what a command asks of database and Temporal; exit 1 with a line if one is away."""
    from temporalio.service import RPCError

    try:
        return asyncio.run(work)
    except StoreUnavailable as error:
        _fail(f"database: {error}")
    except (RPCError, RuntimeError) as error:
        _fail(f"temporal: {error}")


def _fail(words: str) -> NoReturn:
    from aftersales.roles import leave

    # What was asked may have left Temporal's client behind.
    print(words, file=sys.stderr)
    leave(1)
