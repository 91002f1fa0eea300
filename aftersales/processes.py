"""Processes that are started, watched, started again when they die, and stopped in order."""

import asyncio
import atexit
import os
import random
import signal
import socket
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import structlog

log = structlog.get_logger(__name__)
RESTART_SECONDS = 0.5
"""A process that died is started again after this (the contract allows 2 s)."""
NEVER_OUTGOING = (10_000, 30_000)
"""Ports that no usual system gives to outgoing connections."""
MARKS = 64
"""So many ports are kept from others at once; earlier ones are listened on by then."""
_MARKS: deque[socket.socket] = deque()
_ANY = random.SystemRandom()


@dataclass
class Process:
    """One role of the system as a process of its own."""

    role: str
    command: list[str]
    environment: Mapping[str, str]
    log_file: Path
    stop_seconds: float = 3.0
    running: asyncio.subprocess.Process | None = None
    stopping: bool = False
    deaths: int = 0
    """How often it died by itself."""
    _killed: bool = False
    _watcher: asyncio.Task[None] | None = field(default=None, repr=False)

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self.running.pid if self.running and self.running.returncode is None else None

    async def start(self, on_restart: Callable[[], Awaitable[None]] | None = None) -> None:
        """Start it, also after a stop, and keep it running."""
        self.stopping = False
        await self._spawn()
        self._watcher = asyncio.create_task(self._watch(on_restart))

    async def _spawn(self) -> None:
        with self.log_file.open("ab") as output:
            self.running = await asyncio.create_subprocess_exec(
                *self.command,
                env={**os.environ, **self.environment},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )

    async def _watch(self, on_restart: Callable[[], Awaitable[None]] | None) -> None:
        while True:
            assert self.running is not None
            code = await self.running.wait()
            if self.stopping:
                return
            self.deaths += not self._killed
            self._killed = False
            log.warning("process.died", role=self.role, code=code)
            await asyncio.sleep(RESTART_SECONDS)
            await self._spawn()
            if on_restart is not None:
                await on_restart()

    def kill(self) -> None:
        """SIGKILL: nothing is cleaned up; the watcher starts it again."""
        # One that has just died, and nobody has been told yet, is started again all the same.
        if (pid := self.pid) is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                self._killed = True

    async def stop(self) -> None:
        """SIGTERM, then SIGKILL to what is left after `stop_seconds`."""
        self.stopping = True
        if self.running is not None and self.running.returncode is None:
            self.running.terminate()
            try:
                await asyncio.wait_for(self.running.wait(), self.stop_seconds)
            except TimeoutError:
                self.running.kill()
                await self.running.wait()
        if self._watcher is not None:
            self._watcher.cancel()


def free_port(wanted: int) -> int:
    """Return `wanted` if nobody listens there, else the next free one; 0 = any.

    Any port is one below those that systems give to outgoing connections: nobody takes it by chance
    before it is listened on, nor does whoever chooses one here at the same time. Raises OSError
    where none of 200 is free.
    """
    first = wanted or _ANY.randrange(*NEVER_OUTGOING)
    for port in range(first, first + 200):
        if is_free(port) and (wanted or _marked(port)):
            return port
    raise OSError(f"no free port from {first} on")


def _marked(port: int) -> bool:
    """Take the UDP port of the same number, which nobody listens on: one process only gets it."""
    mark = socket.socket(type=socket.SOCK_DGRAM)
    try:
        mark.bind(("127.0.0.1", port))
    except OSError:
        mark.close()
        return False
    if len(_MARKS) == MARKS:
        _MARKS.popleft().close()
    _MARKS.append(mark)
    return True


@atexit.register
def _unmark() -> None:
    while _MARKS:
        _MARKS.popleft().close()


def is_free(port: int) -> bool:
    """Whether one could listen on this port of this machine."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
