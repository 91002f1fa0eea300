"""`python -m sandbox`: serve the world until SIGTERM or Ctrl-C."""

import asyncio
import os
import signal
import sys

from sandbox.app import serve
from sandbox.settings import Settings


async def _run(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await serve(settings, stop)


def main() -> int:
    """Return 0 after an orderly end, 1 when a port is taken, 2 on a wrong setting."""
    try:
        asyncio.run(_run(Settings.read(sys.argv[1:], os.environ)))
    except OSError as taken:
        print(f"sandbox: {taken}", file=sys.stderr)
        return 1
    except ValueError as wrong:
        print(f"sandbox: {wrong}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
