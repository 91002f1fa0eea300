"""What may go wrong at the one call that decides, and what may be held there."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field

from sandbox.lines import Line, LineDropped, keep_silent
from sandbox.records import Verdict

Target = Literal["refunds", "shipments", "messages", "orders", "mail"]
Kind = Literal[
    "timeout_before",
    "timeout_after",
    "http_503_html",
    "empty_502",
    "reset",
    "slow",
    "stuck",
    "rejected",
]
When = Literal["before", "after"]
TARGETS: tuple[Target, ...] = get_args(Target)
KINDS: tuple[Kind, ...] = get_args(Kind)
SLOWNESS = 2.0
"""Real seconds that a `slow` answer takes."""

T = TypeVar("T")


class Fault(BaseModel):
    """A scenario file's `fault`: the next `times` calls of `target` go wrong."""

    model_config = ConfigDict(extra="forbid")

    target: Target
    kind: Kind | Literal["none"]
    times: int = Field(default=1, ge=1)


class StoreFault(BaseModel):
    """The same for the application's store, which is no part of this world."""

    model_config = ConfigDict(extra="forbid")

    target: Literal["store"]
    kind: Kind | Literal["none"]
    times: int = Field(default=1, ge=1)


class HoldSpec(BaseModel):
    """The next call of `target` waits, before or after it takes effect."""

    model_config = ConfigDict(extra="forbid")

    target: Literal["refunds", "shipments", "messages", "mail"]
    when: When


class BadGateway(Exception):
    """Something between client and service answers; nothing was done."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass
class Waiting:
    """A call that is held right now."""

    target: str
    when: When
    about: str
    since: datetime
    released: asyncio.Event = field(default_factory=asyncio.Event)


class Gate:
    """Stands at every call that decides: createFeed (`refunds`), createFulfillmentOrder
    (`shipments`), the Messaging POST (`messages`), getOrder (`orders`), and the final dot of a mail
    (`mail`).

    `timeout_before`, `http_503_html`, `empty_502` and `reset` do nothing; `timeout_after` and
    `slow` do what was asked. `rejected` is a clear refusal, for a feed in its processing report.
    `stuck` is accepted and stays unfinished until it is cleared: a feed stays in progress, a
    fulfilment order is received and not packed, a message or mail is taken and reaches nobody, and
    an order that is read keeps the looks it has now.
    """

    def __init__(self, now: Callable[[], datetime], changed: Callable[[], None]) -> None:
        self._now, self._changed = now, changed
        self._faults: dict[str, deque[Kind]] = {target: deque() for target in TARGETS}
        self._holds: list[HoldSpec] = []
        self._waiting: list[Waiting] = []
        self._news = asyncio.Event()

    def arm(self, target: Target, kind: Kind, times: int = 1) -> None:
        """Let the next `times` calls go wrong, after those that are armed already."""
        self._faults[target].extend([kind] * times)
        self._changed()

    def clear(self, target: Target) -> None:
        """Disarm a target."""
        self._faults[target].clear()
        self._changed()

    def reset(self) -> None:
        """Disarm and release everything."""
        for queue in self._faults.values():
            queue.clear()
        self.release()
        self._changed()

    def armed(self) -> list[dict[str, Any]]:
        """List the faults still to come, as `POST /_world/faults` takes them, in their order."""
        runs: list[dict[str, Any]] = []
        for target, queue in self._faults.items():
            for kind in queue:
                if runs and (runs[-1]["target"], runs[-1]["kind"]) == (target, kind):
                    runs[-1]["times"] += 1
                else:
                    runs.append({"target": target, "kind": kind, "times": 1})
        return runs

    def hold(self, spec: HoldSpec) -> None:
        """Hold the next call of a target."""
        self._holds.append(spec)

    def release(self) -> None:
        """Let all held calls go on and hold none any more."""
        self._holds.clear()
        for waiting in self._waiting:
            waiting.released.set()

    @property
    def holds(self) -> list[HoldSpec]:
        """The holds that nothing has met yet."""
        return list(self._holds)

    @property
    def waiting(self) -> list[Waiting]:
        """The calls that are held now."""
        return list(self._waiting)

    async def something_waits(self, at_most: float) -> None:
        """Return once a call is held, at the latest after `at_most` real seconds."""
        try:
            async with asyncio.timeout(at_most):
                while not self._waiting:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return

    async def decide(
        self, target: Target, line: Line, about: str, book: Callable[[Verdict], T]
    ) -> T:
        """Let `book` take effect, unless a fault or a hold has it otherwise.

        `about` names the call for those who look at what is held. Raises `BadGateway` when an
        intermediary answers, `LineDropped` when nobody is left to answer, and whatever `book`
        raises.
        """
        await self._held(target, "before", line, about)
        kind = self._take(target)
        if kind == "timeout_before":
            await keep_silent(line)
            raise LineDropped
        if kind == "reset":
            line.cut()
            raise LineDropped
        if kind in ("http_503_html", "empty_502"):
            raise BadGateway(kind)
        try:
            return book(kind if kind in ("rejected", "stuck") else "normal")
        finally:
            # A refusal by `book` is an answer too, and gets lost or late like one.
            await self._held(target, "after", line, about)
            if kind == "timeout_after":
                await keep_silent(line)
                raise LineDropped
            if kind == "slow":
                await asyncio.sleep(SLOWNESS)

    def _take(self, target: Target) -> Kind | None:
        queue = self._faults[target]
        if not queue:
            return None
        kind = queue.popleft()
        self._changed()
        return kind

    async def _held(self, target: Target, when: When, line: Line, about: str) -> None:
        spec = next((h for h in self._holds if h.target == target and h.when == when), None)
        if spec is None:
            return
        self._holds.remove(spec)
        with self._listed(Waiting(target, when, about, self._now())) as waiting:
            gone = asyncio.ensure_future(line.gone())
            released = asyncio.ensure_future(waiting.released.wait())
            try:
                await asyncio.wait({gone, released}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                gone.cancel()
                released.cancel()
            if not waiting.released.is_set():
                raise LineDropped

    @contextmanager
    def _listed(self, waiting: Waiting) -> Iterator[Waiting]:
        self._waiting.append(waiting)
        self._news.set()
        try:
            yield waiting
        finally:
            self._waiting.remove(waiting)
