"""Which core a process runs on, and how much of it a process used.

Pinning keeps what is measured apart from what measures it. Where the system cannot pin, or there is
one core only, everything shares and `pinned()` says so.
"""

import os
from contextlib import suppress
from pathlib import Path

_CAN_PIN = hasattr(os, "sched_setaffinity")
_ALLOWED = sorted(os.sched_getaffinity(0)) if _CAN_PIN else []
"""Read once, before this process pins itself."""


def pinned() -> bool:
    """Whether there are two cores to keep apart."""
    return len(_ALLOWED) > 1


def pin_measured(pid: int) -> None:
    """Give the last core to the process that is measured, threads it has already included."""
    _pin(pid, {_ALLOWED[-1]} if pinned() else set())


def pin_rest(pid: int = 0) -> None:
    """Keep a process (0 = this one) off the measured core."""
    _pin(pid, set(_ALLOWED[:-1]) if pinned() else set())


def _pin(pid: int, cores: set[int]) -> None:
    if not cores:
        return
    # Affinity belongs to a thread: those that a process started before keep their own.
    threads = Path(f"/proc/{pid or os.getpid()}/task")
    for thread in threads.iterdir():
        with suppress(ProcessLookupError):
            os.sched_setaffinity(int(thread.name), cores)


def cpu_seconds(pid: int) -> float:
    """Return the seconds of processor time, user and system, that a process has used so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
    user, system = int(fields[11]), int(fields[12])
    return (user + system) / os.sysconf("SC_CLK_TCK")


def resident_mib(pid: int) -> float:
    """Return the memory that a process holds in RAM, in MiB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def count() -> int:
    """Return how many cores this process may use."""
    return len(_ALLOWED) or os.cpu_count() or 1
