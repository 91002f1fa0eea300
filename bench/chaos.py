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
from pathlib import Path

from aftersales.logs import configure_logs
from aftersales.rehearsal.chaos import PROFILES, Chaos, Profile
from aftersales.rehearsal.scenario import read
from aftersales.rehearsal.side_by_side import Outcome, Turn, side_by_side
from aftersales.rehearsal.single import pairs

ROOT = Path(__file__).resolve().parent.parent
SCENARIOS = ROOT / "tests" / "scenarios"
STACKS = 5
"""Systems side by side: on two cores kills and lost answers leave more than half the time idle."""
TELL_EVERY = 50


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

    def hear(self, outcome: Outcome) -> None:
        """Count one rehearsal, and print it if it did not hold."""
        self.seeds += 1
        self.lived_days += outcome.lived.total_seconds() / 86_400
        if self.seeds % TELL_EVERY == 0:
            print(f"{self.seeds} played", file=sys.stderr, flush=True)
        if not outcome.passed:
            known = outcome.file.is_relative_to(ROOT)
            name = str(outcome.file.relative_to(ROOT) if known else outcome.file)
            self.failures.append(Failure(name, str(outcome.chaos), outcome.timeline))
            print(f"\n{name}\n{outcome.timeline}", flush=True)


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
    asyncio.run(side_by_side(turns, stacks, figures.hear))
    figures.seconds = round(time.monotonic() - began, 1)
    figures.lived_days = round(figures.lived_days, 1)
    return figures


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
