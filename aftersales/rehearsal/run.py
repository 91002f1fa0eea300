"""`aftersales rehearse`: several files on one private, throw-away system."""

import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from temporalio.client import Client

from aftersales.composition import COMPRESSION
from aftersales.rehearsal.chaos import Disturbance
from aftersales.rehearsal.engine_time import EngineTime, NoVirtualTime
from aftersales.rehearsal.player import Played, Player, Stuck
from aftersales.rehearsal.scenario import BadScenario, Scenario, read
from aftersales.rehearsal.senders import Undelivered
from aftersales.rehearsal.verdicts import Verdict
from aftersales.stack import Ports, Stack, running
from gateways.store.store import Store, open_store


@dataclass(frozen=True)
class Stage:
    """A running throw-away system, ready to play on."""

    stack: Stack
    store: Store
    engine: EngineTime


@asynccontextmanager
async def stage(
    program: Path | None = None,
    dynamic_config: dict[str, str] | None = None,
    database_url: str | None = None,
) -> AsyncIterator[Stage]:
    """Start a private system, and stop it at the end.

    `database_url` names a throw-away database for our own books; they are a file otherwise.
    Raises NoVirtualTime if its server cannot skip time.
    """
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as folder:
        ports = Ports(web=0, temporal=0, ui=None, sandbox=0, metrics=None)
        async with (
            running(
                Path(folder),
                ports,
                program=program,
                dynamic_config=dynamic_config,
                database_url=database_url,
            ) as stack,
            open_store(stack.database_url) as store,
        ):
            namespace = os.environ.get("TEMPORAL_NAMESPACE", "default")
            client = await Client.connect(
                stack.temporal, namespace=namespace, grpc_compression=COMPRESSION
            )
            engine = EngineTime(client)
            await engine.check()
            yield Stage(stack, store, engine)


class Timeline:
    """Prints what happens, as it happens."""

    def __init__(self, console: Console) -> None:
        """Print to `console`."""
        self._console = console

    def say(self, at: timedelta, line: str) -> None:
        """One line of the timeline, with the time since the first step."""
        self._console.print(f"[dim]{elapsed(at):>9}[/dim]  {escape(line)}", highlight=False)

    def title(self, scenario: Scenario, chaos: Disturbance | None = None) -> None:
        """The name of what is played, and in what weather."""
        weather = "" if chaos is None else f" ({chaos})"
        self._console.rule(f"[bold]{escape(scenario.name)}[/bold]{weather}", align="left")

    def verdict(self, verdict: Verdict) -> None:
        """Whether an expectation held, and what happened instead."""
        mark = "[green]✓[/green]" if verdict.held else "[red]✗[/red]"
        self._console.print(f"{mark} {escape(words(verdict))}", highlight=False)
        if not verdict.held:
            self._console.print(f"    instead: {escape(verdict.instead)}", highlight=False)

    def end(self, played: Played) -> None:
        """The result of one scenario."""
        for verdict in played.verdicts:
            self.verdict(verdict)
        for failure in played.failures:
            self._console.print(f"[red]✗[/red] {escape(failure)}", highlight=False)
        if played.chaos is not None and not played.passed:
            self._console.print(f"to see it again: {played.chaos}", highlight=False)
        told = "[green]passed[/green]" if played.passed else "[red]FAILED[/red]"
        self._console.print(
            f"{told}: {elapsed(played.lived)} lived in {played.took:.1f} s", highlight=False
        )


def elapsed(at: timedelta) -> str:
    """Write a stretch of time as people do: 2d 03:15."""
    minutes = round(at.total_seconds() / 60)
    days, rest = divmod(abs(minutes), 1440)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{days}d {rest // 60:02d}:{rest % 60:02d}"


def words(verdict: Verdict) -> str:
    """An expectation as it stands in the file."""
    stated = verdict.expectation.model_dump(exclude_unset=True, exclude_none=True)
    parts = [
        f"{key} {elapsed(value)}" if isinstance(value, timedelta) else f"{key} {_flat(value)}"
        for key, value in stated.items()
    ]
    return ", ".join(parts)


def _flat(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {_flat(v)}" for k, v in value.items()) + "}"
    return elapsed(value) if isinstance(value, timedelta) else str(value)


async def rehearse(
    files: list[Path], speed: float | None, console: Console, chaos: Disturbance | None = None
) -> int:
    """Play files; return the exit code: 0 all as expected, 1 not, 2 a file cannot be read."""
    try:
        scenarios = [read(file) for file in files]
    except BadScenario as error:
        console.print(f"[red]{escape(str(error))}[/red]", highlight=False)
        return 2
    timeline = Timeline(console)
    try:
        async with stage() as playing:
            return await _play(scenarios, playing, speed, timeline, console, chaos)
    except NoVirtualTime as error:
        console.print(f"[red]{escape(str(error))}[/red]", highlight=False)
        return 1


async def _play(
    scenarios: list[Scenario],
    playing: Stage,
    speed: float | None,
    timeline: Timeline,
    console: Console,
    chaos: Disturbance | None,
) -> int:
    code = 0
    for scenario in scenarios:
        timeline.title(scenario, chaos)
        player = Player(
            scenario,
            playing.stack,
            playing.store,
            playing.engine,
            timeline.say,
            speed,
            chaos=chaos,
        )
        try:
            played = await player.play()
        except ValueError as error:
            console.print(f"[red]{escape(f'{scenario.name}: {error}')}[/red]", highlight=False)
            return 2
        except (Stuck, Undelivered) as error:
            console.print(f"[red]{escape(str(error))}[/red]", highlight=False)
            code = 1
            continue
        timeline.end(played)
        code = code if played.passed else 1
    return code
