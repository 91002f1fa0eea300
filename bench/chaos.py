"""Hostile rehearsals by the thousand: `python -m bench.chaos --seeds 2000`.

Every seed plays one scenario file, the files in turn, on throw-away systems side by side; with
`--every-fault` each file is played with each single fault that can meet it instead. What fails is
printed with its timeline, and how to see it again.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from io import StringIO
from pathlib import Path

from rich.console import Console

from aftersales.logs import configure_logs
from aftersales.rehearsal.chaos import PROFILES, Chaos, Disturbance, Profile
from aftersales.rehearsal.player import Player, Stuck
from aftersales.rehearsal.run import Stage, Timeline, stage
from aftersales.rehearsal.scenario import read
from aftersales.rehearsal.senders import Undelivered
from aftersales.rehearsal.single import pairs

ROOT = Path(__file__).resolve().parent.parent
SCENARIOS = ROOT / "tests" / "scenarios"
STACKS = 5
"""Systems side by side: on two cores kills and lost answers leave more than half the time idle."""
TELL_EVERY = 50
FRESH_AFTER = 150
"""Rehearsals after which a system is thrown away: its Temporal remembers every case."""


Turn = tuple[Path, Disturbance]


@dataclass(frozen=True)
class Failure:
    """One rehearsal that did not hold."""

    file: str
    chaos: str
    """How to see it again."""
    timeline: str


@dataclass
class Figures:
    """What came of it."""

    profile: str
    seeds: int = 0
    """Rehearsals played."""
    files: int = 0
    seconds: float = 0.0
    """Real seconds in all."""
    lived_days: float = 0.0
    """Virtual days in all."""
    failures: list[Failure] = field(default_factory=list)


def run(
    seeds: int,
    *,
    profile: Profile = "hostile",
    first: int = 1,
    stacks: int = STACKS,
    files: Iterable[Path] = (),
) -> Figures:
    """Play seeds `first` to `first + seeds - 1`, on so many systems side by side."""
    chosen = sorted(files) or sorted(SCENARIOS.rglob("*.yaml"))
    turns = (
        (chosen[seed % len(chosen)], Chaos(profile, seed)) for seed in range(first, first + seeds)
    )
    return _played(turns, stacks, Figures(profile, files=len(chosen)))


def every_fault(*, stacks: int = STACKS, files: Iterable[Path] = ()) -> Figures:
    """Play each file with each single fault that can meet it: thousands of rehearsals."""
    chosen = sorted(files) or sorted(SCENARIOS.rglob("*.yaml"))
    turns = ((file, fault) for file in chosen for fault in pairs(read(file)))
    return _played(turns, stacks, Figures("every fault", files=len(chosen)))


def _played(turns: Iterator[Turn], stacks: int, figures: Figures) -> Figures:
    began = time.monotonic()
    asyncio.run(_all(turns, stacks, figures))
    figures.seconds = round(time.monotonic() - began, 1)
    figures.lived_days = round(figures.lived_days, 1)
    return figures


async def _all(turns: Iterator[Turn], stacks: int, figures: Figures) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(stacks):
            group.create_task(_system(turns, figures))


async def _system(turns: Iterator[Turn], figures: Figures) -> None:
    """One system after the other, until nothing is left to play."""
    turn = next(turns, None)
    while turn is not None:
        async with stage() as playing:
            for _ in range(FRESH_AFTER):
                await _play(playing, *turn, figures)
                turn = next(turns, None)
                if turn is None:
                    return


async def _play(playing: Stage, file: Path, chaos: Disturbance, figures: Figures) -> None:
    told = StringIO()
    timeline = Timeline(Console(file=told, soft_wrap=True, no_color=True))
    scenario = read(file)
    timeline.title(scenario, chaos)
    player = Player(
        scenario, playing.stack, playing.store, playing.engine, timeline.say, chaos=chaos
    )
    figures.seeds += 1
    if figures.seeds % TELL_EVERY == 0:
        print(f"{figures.seeds} played", file=sys.stderr, flush=True)
    try:
        played = await player.play()
    except (Stuck, Undelivered) as stuck:
        told.write(f"{stuck}\n")
    else:
        figures.lived_days += played.lived.total_seconds() / 86_400
        timeline.end(played)
        if played.passed:
            return
    name = str(file.relative_to(ROOT)) if file.is_relative_to(ROOT) else str(file)
    figures.failures.append(Failure(name, str(chaos), told.getvalue()))
    print(f"\n{name}\n{told.getvalue()}", flush=True)


def main() -> int:
    """Play, print, and return the exit code: 1 if anything failed."""
    parser = argparse.ArgumentParser(prog="python -m bench.chaos", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2000, help="how many (default: 2000)")
    parser.add_argument("--first", type=int, default=1, help="the first seed (default: 1)")
    parser.add_argument("--profile", choices=PROFILES, default="hostile")
    parser.add_argument("--stacks", type=int, default=STACKS, help="systems side by side")
    parser.add_argument("--every-fault", action="store_true", help="single faults, no seeds")
    parser.add_argument("files", nargs="*", type=Path, help="default: every scenario file")
    asked = parser.parse_args()
    configure_logs("console", "ERROR")
    if asked.every_fault:
        figures = every_fault(stacks=asked.stacks, files=asked.files)
    else:
        figures = run(
            asked.seeds,
            profile=asked.profile,
            first=asked.first,
            stacks=asked.stacks,
            files=asked.files,
        )
    facts = asdict(figures) | {"failures": len(figures.failures)}
    print(", ".join(f"{name} {value}" for name, value in facts.items()))
    return 1 if figures.failures else 0


if __name__ == "__main__":
    sys.exit(main())
