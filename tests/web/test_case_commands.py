"""`aftersales case` and `aftersales send` against a served application."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import typer
from typer.testing import CliRunner, Result

from aftersales.commands import case as case_command
from aftersales.commands.send import send
from aftersales.sending import UnreadableFile, bodies, events_url, sign_and_post
from tests.web.served import served
from tests.web.world import (
    CASE,
    CLOSED,
    ROLES,
    SECRET,
    World,
    case,
    closed_case,
    decision,
    event,
    heard,
)

app = typer.Typer()
app.add_typer(case_command.app, name="case")
app.command()(send)


@dataclass
class Terminal:
    """Somebody who types commands, where `aftersales dev` left its file."""

    base: str
    dev_file: Path

    async def type(self, *words: str, **environment: str) -> Result:
        command, *rest = words
        where = ["--dev-file", str(self.dev_file)] if "--help" not in rest else []
        args = [command, *rest, *where]
        wide = {"COLUMNS": "200", "NO_COLOR": "1"} | environment
        result: Result = await asyncio.to_thread(CliRunner().invoke, app, args, env=wide)
        return result

    async def told(self, *words: str) -> Any:
        """The JSON that a command prints."""
        result = await self.type(*words, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)


@pytest_asyncio.fixture
async def terminal(world: World, tmp_path: Path) -> AsyncIterator[Terminal]:
    async with served(world.app) as base:
        facts = {
            "web": base,
            "webhook_secret": SECRET,
            "tokens": {role: f"token-of-{role}" for role in ROLES},
        }
        file = tmp_path / "dev.json"
        await asyncio.to_thread(file.write_text, json.dumps(facts))
        yield Terminal(base, file)


Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of that name and return its path."""

    def _write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return _write


# ---------------------------------------------------------------- case


async def test_the_queue_as_a_table_and_as_json(world: World, terminal: Terminal) -> None:
    await world.file(case(assignee="agent"))
    shown = await terminal.type("case", "list", "--view", "mine")
    assert shown.exit_code == 0
    assert CASE in shown.stdout
    page = await terminal.told("case", "list", "--status", "open", "-q", "lampe")
    assert [one["case_id"] for one in page["cases"]] == [CASE]
    assert (await terminal.told("case", "list", "--playbook", "claim"))["cases"] == []


async def test_a_long_queue_says_how_to_go_on(world: World, terminal: Terminal) -> None:
    await world.file(case("o-1"))
    await world.file(case("o-2"))
    shown = await terminal.type("case", "list", "--limit", "1")
    cursor = shown.stdout.partition("--cursor ")[2].strip()
    assert len((await terminal.told("case", "list", "--cursor", cursor))["cases"]) == 1


async def test_a_case_shows_what_is_open_and_what_may_be_done(
    world: World, terminal: Terminal
) -> None:
    world.run(case(decision=decision(), messages=[heard("Wo ist [mein] Paket?", "de")]))
    shown = await terminal.type("case", "show", CASE)
    assert shown.exit_code == 0
    for words in ("What now?", "answered", "Wo ist [mein] Paket?", "Anna Berg", "24.9", "decide"):
        assert words in shown.stdout
    assert (await terminal.told("case", "show", CASE))["case_id"] == CASE


async def test_a_closed_case_shows_its_outcome_and_task(world: World, terminal: Terminal) -> None:
    await world.file(closed_case())
    shown = await terminal.type("case", "show", CLOSED)
    assert "reshipped" in shown.stdout
    assert "carrier_claim" in shown.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["--text", "Called the depot"],
        ["--text=Called the depot"],
        ["text=Called the depot"],
        ["--body", '{"text": "Called the depot"}'],
    ],
)
async def test_an_action_is_typed_in_any_of_these_ways(
    world: World, terminal: Terminal, words: list[str]
) -> None:
    world.run(case())
    done = await terminal.told("case", "act", CASE, "note", *words)
    assert done["version"] == 4


async def test_lists_and_objects_are_typed_as_json_or_with_commas(
    world: World, terminal: Terminal
) -> None:
    world.run(case())
    for items in ('["SKU"]', "SKU,SKU"):
        words = ["--items", items, "--reason", "[broken]", "--address", '{"city": "Berlin"}']
        assert (await terminal.type("case", "act", CASE, "reship", *words)).exit_code == 0


async def test_a_role_is_chosen_with_as(world: World, terminal: Terminal) -> None:
    world.run(case(decision=decision("lead")))
    words = ["case", "act", CASE, "decide", "--option", "close"]
    refused = await terminal.type(*words)
    assert refused.exit_code == 1
    assert "lead" in refused.stderr
    assert (await terminal.type(*words, "--as", "lead")).exit_code == 0


async def test_the_same_key_does_nothing_twice(world: World, terminal: Terminal) -> None:
    world.run(case())
    for _ in range(2):
        await terminal.type("case", "act", CASE, "note", "text=x", "--key", "k", "--version", "3")
    assert world.engine.done == ["note"]


async def test_a_refused_reply_tells_the_rules(world: World, terminal: Terminal) -> None:
    world.run(case())
    words = ["case", "act", CASE, "reply", "--text", "Please change your review."]
    refused = await terminal.type(*words)
    assert refused.exit_code == 1
    assert "L2" in refused.stderr


async def test_the_history_tells_who_and_why(world: World, terminal: Terminal) -> None:
    await world.file(closed_case())
    await terminal.type("case", "act", CLOSED, "note", "text=The buyer called")
    shown = await terminal.type("case", "history", CLOSED)
    assert "action.note" in shown.stdout
    assert "The buyer called" in shown.stdout
    entries = await terminal.told("case", "history", CLOSED)
    assert [entry["actor"] for entry in entries] == ["engine", "agent"]


@pytest.mark.parametrize(
    "words",
    [
        ["case", "show", "acme:nothing"],
        ["case", "history", "acme:nothing"],
        ["case", "list", "--view", "everything"],
        ["case", "act", "acme:nothing", "fly"],
        ["case", "list", "--token", "wrong"],
        ["case", "list", "--url", "http://127.0.0.1:9"],
    ],
)
async def test_what_is_refused_or_fails_is_exit_1(terminal: Terminal, words: list[str]) -> None:
    result = await terminal.type(*words)
    assert result.exit_code == 1
    assert result.stderr.strip()
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "words",
    [
        ["case", "show"],
        ["case", "dance"],
        ["case", "act", CASE, "note", "text"],
        ["case", "act", CASE, "note", "--text"],
        ["case", "act", CASE, "note", "--body", "{"],
        ["case", "act", CASE, "note", "--body", "[]"],
        ["case", "act", CASE, "reship", "--items", "[1"],
        ["case", "list", "--as", "nobody"],
        ["send"],
    ],
)
async def test_what_is_typed_wrong_is_exit_2(terminal: Terminal, words: list[str]) -> None:
    assert (await terminal.type(*words)).exit_code == 2


async def test_where_and_who_may_come_from_the_environment(
    world: World, terminal: Terminal
) -> None:
    world.run(case())
    terminal.dev_file = Path("nowhere.json")
    assert (await terminal.type("case", "show", CASE)).exit_code == 2
    found = {"AFTERSALES_URL": terminal.base, "AFTERSALES_TOKEN": "token-of-viewer"}
    assert (await terminal.type("case", "show", CASE, **found)).exit_code == 0


# ---------------------------------------------------------------- send


async def test_files_of_one_of_a_list_and_of_lines(
    world: World, terminal: Terminal, write: Write
) -> None:
    files = [
        write("one.json", json.dumps(event(1), indent=2)),
        write("list.json", json.dumps([event(2), event(3)])),
        write("lines.jsonl", f"{json.dumps(event(4))}\n\n{json.dumps(event(1))}\n"),
    ]
    result = await terminal.type("send", *map(str, files))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        f"one.json: accepted evt_1 for case {CASE}",
        f"list.json: accepted evt_2 for case {CASE}",
        f"list.json: accepted evt_3 for case {CASE}",
        f"lines.jsonl: accepted evt_4 for case {CASE}",
        "lines.jsonl: evt_1 was known already",
    ]
    assert await world.stored() == ["evt_1", "evt_2", "evt_3", "evt_4"]


async def test_a_refused_event_is_told_and_the_rest_is_sent(
    world: World, terminal: Terminal, write: Write
) -> None:
    lines = [json.dumps(event(1, seller="nobody")), json.dumps(event(2))]
    result = await terminal.type("send", str(write("e.jsonl", "\n".join(lines))), "--json")
    assert result.exit_code == 1
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["status"] for answer in answers] == [422, 202]
    assert answers[0]["answer"]["field"] == "seller"
    assert await world.stored() == ["evt_2"]


async def test_a_secret_that_does_not_fit_is_refused(terminal: Terminal, write: Write) -> None:
    file = str(write("e.json", json.dumps(event())))
    wrong = await terminal.type("send", file, "--secret", "whsec_" + "A" * 32)
    assert wrong.exit_code == 1
    assert "401" in wrong.stdout
    assert (await terminal.type("send", file, "--secret", "whsec_?")).exit_code == 2


@pytest.mark.parametrize("text", ["", "{", "events", "{}\n{"])
async def test_a_file_without_events_is_exit_1(
    world: World, terminal: Terminal, write: Write, text: str
) -> None:
    result = await terminal.type("send", str(write("e.json", text)))
    assert result.exit_code == 1
    assert "e.json" in result.stderr
    assert await world.stored() == []


async def test_a_file_that_is_not_there_is_exit_1(terminal: Terminal) -> None:
    assert (await terminal.type("send", "nowhere.json")).exit_code == 1


def test_a_long_list_is_sent_in_pieces(write: Write) -> None:
    file = write("long.json", json.dumps([event(n) for n in range(250)]))
    assert [len(json.loads(body)) for body in bodies(file)] == [100, 100, 50]


def test_a_short_file_is_sent_as_it_is_written(write: Write) -> None:
    text = json.dumps(event(), indent=3) + "\n"
    assert bodies(write("e.json", text)) == [text]


def test_an_unreadable_file_says_which_line(write: Write) -> None:
    with pytest.raises(UnreadableFile, match=r"e\.jsonl, line 3"):
        bodies(write("e.jsonl", "{}\n\n{"))


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://x:8000", "http://x:8000/webhooks/events"),
        ("http://x:8000/", "http://x:8000/webhooks/events"),
        ("https://x/hooks/in", "https://x/hooks/in"),
    ],
)
def test_a_base_address_is_enough(url: str, target: str) -> None:
    assert events_url(url) == target


async def test_whoever_is_away_is_asked_again(
    world: World, terminal: Terminal, write: Write
) -> None:
    world.break_store()
    file = write("e.json", json.dumps(event()))
    pauses: list[float] = []

    def wait(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            world.mend_store()

    sent = await asyncio.to_thread(
        lambda: list(sign_and_post([file], terminal.base, SECRET, pause=wait))
    )
    assert [one.status for one in sent] == [202]
    assert pauses == sorted(pauses)
    assert len(pauses) == 2


def test_nobody_there_is_said_after_a_few_tries(write: Write) -> None:
    pauses: list[float] = []
    file = write("e.json", json.dumps(event()))
    [sent] = sign_and_post([file], "http://127.0.0.1:9", SECRET, pause=pauses.append)
    assert (sent.status, sent.accepted, len(pauses)) == (None, False, 4)
