"""Kills the worker at the very call that decides, and plays the person who clears up afterwards."""

import asyncio
import json
import smtplib
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any, Literal

import httpx

from aftersales.rehearsal.engine_time import Standing
from aftersales.rehearsal.player import Player
from aftersales.rehearsal.run import Stage
from aftersales.rehearsal.scenario import Scenario
from aftersales.stack import SELLER, SENDER, Stack
from tests.support.rehearsing import player_of

Target = Literal["mail", "messages", "refunds", "shipments"]
When = Literal["before", "after"]
HELD_SECONDS = 60
BY_HAND = "answer_in_seller_central"


@dataclass(frozen=True)
class Blow:
    """The worker dies at the call of `target` that comes after `after` calls of it."""

    target: Target
    when: When
    after: int = 0


class Disturbed(Player):
    """A player on a stage where somebody kills the worker and somebody else clears up."""

    blow: Blow
    somebody_looks = True
    """Whether a person does what a task asks for."""
    armed = False
    struck = False

    async def _quiet(self) -> list[Standing]:
        """Besides being quiet: hold the call once it is next, and do what a person has to do."""
        standings = await super()._quiet()
        if not self.armed and await self._calls() == self.blow.after:
            self.armed = True
            await self._world_says("POST", "/holds", self._hold())
        while self.somebody_looks and await self._clear_up():
            standings = await super()._quiet()
        return standings

    def _hold(self) -> dict[str, Any]:
        return {"target": self.blow.target, "when": self.blow.when}

    async def _calls(self) -> int:
        """How often the marketplace has booked what the target is about."""
        books = await self._world_says("GET", f"/orders/{self.order_id}")
        if self.blow.target in ("mail", "messages"):
            channel = "mail" if self.blow.target == "mail" else "messaging"
            return sum(message["channel"] == channel for message in books["messages"])
        return len(books[self.blow.target])

    async def strike(self) -> None:
        """Kill the worker as soon as the call is held."""
        held: list[dict[str, Any]] = []
        while not held:
            held = (await self._world_says("GET", f"/holds?wait={HELD_SECONDS}"))["waiting"]
        self._stack.processes["worker"].kill()
        # The line drops with its client: released too early, the call would go on.
        while held:
            held = (await self._world_says("GET", "/holds"))["waiting"]
        self.struck = True

    # ------------------------------------------------------------ the person

    async def _clear_up(self) -> bool:
        """Do what a task asks for whose message nobody knows the fate of; False if there is none.

        A person looks into the thread, sends what is missing, and says so.
        """
        case = await self._store.board.snapshot(f"{SELLER}:{self.order_id}")
        tasks = [t for t in case["tasks"] if t["state"] == "open"] if case else []
        mine = next((t for t in tasks if t["kind"] == BY_HAND), None)
        if mine is None or case is None:
            return False
        lost = [m for m in case["messages"] if m["state"] == "unknown"]
        for message in lost:
            await self._see_to(message)
        answer = await self._senders.act(
            case["case_id"], "complete_task", {"task_id": mine["id"]}, "pat", "agent", mine["id"]
        )
        assert answer.is_success, answer.text
        return True

    async def _see_to(self, message: dict[str, Any]) -> None:
        thread = (await self._world_says("GET", f"/orders/{self.order_id}"))["messages"]
        if not any(_words(seen["text"]) == _words(message["text"]) for seen in thread):
            order = (await self._world_says("GET", f"/orders/{self.order_id}"))["order"]
            _write_by_hand(self._stack, order["buyer"]["relay_email"], message)

    async def _world_says(self, method: str, path: str, body: Any = None) -> Any:
        base = f"{self._stack.sandbox}/_world"
        async with httpx.AsyncClient(timeout=2 * HELD_SECONDS, verify=False) as http:
            answer = (await http.request(method, f"{base}{path}", json=body)).raise_for_status()
        return answer.json() if answer.content else None


def _write_by_hand(stack: Stack, to: str, message: dict[str, Any]) -> None:
    """The relay takes a person's mail as it takes ours."""
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = SENDER, to, "Your order"
    letter["Content-Language"] = message["language"]
    letter.set_content(message["text"])
    relay = json.loads(stack.processes["worker"].environment["AFTERSALES_SMTP"])
    with smtplib.SMTP(relay["host"], relay["port"], timeout=10) as smtp:
        smtp.send_message(letter)


def _words(text: str) -> list[str]:
    return text.split()


async def play_disturbed(
    playing: Stage, told: Scenario, blow: Blow, *, somebody_looks: bool = True
) -> Disturbed:
    """Play a scenario in which the worker dies once."""
    one = player_of(Disturbed, playing, told)
    one.blow, one.somebody_looks = blow, somebody_looks
    killer = asyncio.create_task(one.strike())
    try:
        await one.play()
    finally:
        killer.cancel()
        with suppress(asyncio.CancelledError):
            await killer
    return one
