"""Plays scenario files in bad weather in tests, several at once."""

from collections.abc import Iterable
from pathlib import Path

from aftersales.rehearsal.side_by_side import Outcome, Turn, side_by_side

FOLDER = Path(__file__).parents[1] / "scenarios"
FILES = sorted(FOLDER.rglob("*.yaml"))
SYSTEMS = 2
"""Side by side in one test process, of which there are two."""


def about(*subjects: str) -> list[Path]:
    """The files of some subjects."""
    return [file for file in FILES if file.relative_to(FOLDER).parts[0] in subjects]


def about_nothing_of(*subjects: str) -> list[Path]:
    """All other files."""
    known = about(*subjects)
    return [file for file in FILES if file not in known]


def named(turn: Turn) -> str:
    """A file and what goes wrong in it, for the list of tests."""
    file, chaos = turn
    return f"{file.relative_to(FOLDER)} {chaos}"


async def played(turns: Iterable[Turn]) -> dict[Turn, Outcome]:
    """Play all of them."""
    outcomes: dict[Turn, Outcome] = {}

    def told(outcome: Outcome) -> None:
        outcomes[outcome.file, outcome.chaos] = outcome

    await side_by_side(turns, SYSTEMS, told)
    return outcomes
