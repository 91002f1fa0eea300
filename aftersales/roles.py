"""How a role begins and ends as a process."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import NoReturn

from cases.errors import StoreOutdated, StoreUnavailable


def run_role(role: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Run a role as this process until SIGTERM or Ctrl-C, then leave without ceremony.

    Everything of ours is closed before; see `leave`. A database that is away, or older than this
    program, at the start is told in a line, with exit code 1: whoever supervises tries again.
    """

    async def main() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sig in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sig, stop.set)
        await role(stop)

    try:
        asyncio.run(main())
    except (StoreUnavailable, StoreOutdated) as error:
        print(f"database: {error}", file=sys.stderr)
        leave(1)
    leave(0)


def leave(code: int) -> NoReturn:
    """End the process at once, with everything written out.

    The SDK's core may crash while Python tears itself down after a worker or client was used.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
