"""Writes docs/conversations.md from rehearsals: `python -m tests.tools.conversations`.

Plays tests/conversations/ on a throw-away system and writes down the sandbox's mailbox,
every message both ways, as the buyer sees it.
"""

import asyncio
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage, stage
from aftersales.rehearsal.scenario import Scenario, read
from aftersales.rehearsal.world import World
from cases.marketplaces import marketplace

FOLDER = Path("tests/conversations")
PAGE = Path("docs/conversations.md")
_HEAD = """<!-- Written by `python -m tests.tools.conversations`; changes here are lost. -->
# Conversations

What buyers and we wrote to each other in rehearsals of `lost` and `delayed`, copied from the
sandbox's mailbox and the buyer's own words; times are the buyer's. The files are in
`tests/conversations/`.
"""


async def conversation(playing: Stage, scenario: Scenario) -> str:
    """One played scenario as a chapter; raises SystemExit if it did not go as it expects."""
    player = Player(scenario, playing.stack, playing.store, playing.engine, _say)
    played = await player.play()
    if not played.passed:
        wrong = [verdict.instead for verdict in played.verdicts if not verdict.held]
        raise SystemExit(f"{scenario.name}: {wrong or played.failures}")
    world = World(playing.stack.sandbox)
    try:
        books = await world.books(player.order_id)
    finally:
        await world.close()
    zone = ZoneInfo(marketplace(scenario.order.marketplace).zone)
    began = scenario.start.replace(tzinfo=zone)
    # A rehearsal hands the buyer's words to the web process, past the mailbox.
    told = [(began + s.at, "Buyer", s.buyer.text) for s in scenario.steps if s.buyer]
    told += [_letter(message, zone) for message in books["messages"]]
    letters = "\n".join(
        f"**{who}, {at:%A %-d %B, %H:%M}**\n\n```text\n{text.strip()}\n```\n"
        for at, who, text in sorted(told, key=lambda letter: letter[0])
    )
    return f"## {scenario.name}\n\n{letters}"


def _letter(message: dict[str, Any], zone: ZoneInfo) -> tuple[datetime, str, str]:
    at = datetime.fromisoformat(message["at"]).astimezone(zone)
    return at, "Seller", f"{message['subject']}\n\n{message['text']}"


def _say(at: timedelta, line: str) -> None:
    """Nobody watches these rehearsals; their mailbox is what counts."""


async def page() -> str:
    """The whole page."""
    files = sorted(FOLDER.glob("*.yaml"))
    async with stage() as playing:
        chapters = [await conversation(playing, read(file)) for file in files]
    return "\n".join([_HEAD, *chapters])


def main(arguments: list[str]) -> None:
    """Write the page, to another place if one is named."""
    target = Path(arguments[0]) if arguments else PAGE
    target.write_text(asyncio.run(page()), encoding="utf-8")
    print(target)


if __name__ == "__main__":
    main(sys.argv[1:])
