"""Hostile seeds, as many as the time allows: everything goes wrong, and the books still agree.

`python -m bench.chaos --seeds 2000` plays them all; what fails is printed there as here, with its
seed, its timeline, and how to see it again.
"""

import asyncio
from pathlib import Path

from bench import chaos
from bench.figures import Figure, Result, at_most

SECONDS = 330.0
"""How long the seeds may take, the first ones included, which tell how fast they go."""
FIRST, MOST = 40, 2000
SCENARIOS = Path(__file__).parents[1] / "tests" / "scenarios"


async def measure(quick: bool) -> Result:
    """Play some, see how long they take, and play as many more as fit."""
    files = sorted(SCENARIOS.rglob("*.yaml"))[: 1 if quick else None]
    first = await asyncio.to_thread(_played, 1, 1 if quick else FIRST, files)
    parts = [first]
    if not quick:
        left = int((SECONDS - first.seconds) * first.seeds / first.seconds)
        if (more := min(left, MOST - first.seeds)) > 0:
            parts.append(await asyncio.to_thread(_played, FIRST + 1, more, files))
    failures = [failure for part in parts for failure in part.failures]
    played = sum(part.seeds for part in parts)
    days = sum(part.lived_days for part in parts)
    figures = [
        Figure.of("hostile seeds that failed", [len(failures)], "", at_most(0)),
        Figure.of("hostile seeds played", [played], ""),
        Figure.of("days lived in them", [days], "d"),
    ]
    notes = [f"Failed: {one.file} with `{one.chaos}`." for one in failures]
    notes.append("`python -m bench.chaos --seeds 2000` plays two thousand.")
    return Result(figures=figures, notes=notes)


def _played(first: int, seeds: int, files: list[Path]) -> chaos.Figures:
    return chaos.run(seeds, first=first, files=files)
