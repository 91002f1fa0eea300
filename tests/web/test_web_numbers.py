"""`/metrics`, and the id that every request gets."""

import re

import pytest
import structlog

from cases.books.figures import Figures
from tests.web.conftest import MakeWorld
from tests.web.world import World, case, decision, event, signed
from web.figures import Gauges


async def metrics(world: World) -> str:
    answer = await world.http.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=")
    return answer.text


def value(text: str, sample: str) -> float:
    """The value of one sample."""
    [found] = re.findall(rf"^{re.escape(sample)} (\S+)$", text, re.MULTILINE)
    return float(found)


async def test_the_books_are_told_with_zeros_for_what_is_not_there(world: World) -> None:
    await world.send(event())
    text = await metrics(world)
    assert value(text, "aftersales_inbox_pending") == 1
    assert value(text, "aftersales_dead_letters") == 0
    assert value(text, 'aftersales_ledger_movements{state="unknown"}') == 0
    assert value(text, 'aftersales_cases_rung{rung="late"}') == 0
    assert value(text, 'aftersales_piece_up{piece="database"}') == 1
    assert value(text, 'aftersales_build_info{version="9.9"}') == 1
    assert "process_resident_memory_bytes" in text


async def test_pieces_that_are_away_are_zero(world: World) -> None:
    world.health.pieces = ["temporal", "web"]
    text = await metrics(world)
    assert value(text, 'aftersales_piece_up{piece="temporal"}') == 0
    assert value(text, 'aftersales_piece_up{piece="web"}') == 0
    assert value(text, 'aftersales_piece_up{piece="database"}') == 1


async def test_while_the_books_are_away_nothing_old_is_told(make_world: MakeWorld) -> None:
    world = make_world(figures_pause=0)
    await world.send(event())
    assert value(await metrics(world), "aftersales_inbox_pending") == 1
    world.break_store()
    text = await metrics(world)
    assert "aftersales_inbox_pending NaN" in text
    assert "aftersales_ledger_movements" not in text
    world.mend_store()
    assert value(await metrics(world), "aftersales_inbox_pending") == 1


class Counted:
    """Books that count how often they are counted."""

    looks = 0

    async def read(self, now: object) -> Figures:
        self.looks += 1
        return Figures()


async def test_who_asks_often_is_told_the_same_look(make_world: MakeWorld) -> None:
    books = Counted()
    world = make_world(figures=books, figures_pause=60)
    for _ in range(5):
        await metrics(world)
    assert books.looks == 1


async def test_a_look_that_takes_long_is_not_repeated_soon(world: World) -> None:
    times = iter([0.0, 2.0, 39.0, 43.0, 43.1])
    books = Counted()
    gauges = Gauges(books, world.health, world.clock, 5, now=lambda: next(times))
    await gauges.refresh()
    await gauges.refresh()
    assert books.looks == 1
    await gauges.refresh()
    assert books.looks == 2


async def test_names_that_anybody_can_invent_are_not_told(world: World) -> None:
    await world.http.request("BREW", "/coffee/anna@example.com")
    text = await metrics(world)
    assert 'method="other",route="unknown"' in text
    assert "BREW" not in text
    assert "anna" not in text


async def test_a_reply_that_the_linter_stops_is_counted(world: World) -> None:
    one = world.run(case(decision=decision()))
    body = {"text": "Please remove your negative feedback and we refund you."}
    refused = await world.act(one.case_id, "reply", body)
    assert refused.status_code == 422
    text = await metrics(world)
    for rule in refused.json()["rules"]:
        assert value(text, f'aftersales_linter_refusals_total{{author="agent",rule="{rule}"}}') >= 1


# ---------------------------------------------------------------- the id of a request


async def test_a_webhook_is_followed_by_its_own_id(world: World) -> None:
    answer = await world.send(event(), message_id="msg_42")
    assert answer.headers["x-request-id"] == "msg_42"
    [row] = await world.store.inbox.claim("test", 10, world.clock.now(), 1)
    assert row.trail == {"correlation_id": "msg_42"}


async def test_an_action_is_followed_by_the_callers_id(world: World) -> None:
    one = world.run(case())
    answer = await world.act(one.case_id, "note", {"text": "x"}, x_request_id="console-7")
    assert answer.headers["x-request-id"] == "console-7"


@pytest.mark.parametrize("offered", ["anna@example.com", "x" * 65, "a b"])
async def test_an_id_that_says_too_much_is_replaced(world: World, offered: str) -> None:
    answer = await world.http.get("/nowhere", headers={"x-request-id": offered})
    assert answer.headers["x-request-id"].startswith("req_")


async def test_a_request_is_told_by_its_route(world: World) -> None:
    with structlog.testing.capture_logs() as lines:
        await world.get("/cases/acme:111-2223334-5556667")
        await world.http.get("/healthz")
        await world.http.get("/metrics")
    told = [line for line in lines if line["event"] == "http.request"]
    assert [line["route"] for line in told] == ["/api/v1/cases/{case_id:path}"]
    assert [line["status"] for line in told] == [404]


async def test_an_error_of_ours_is_told_where_it_arose_and_not_how(world: World) -> None:
    world.engine.broken = True
    with structlog.testing.capture_logs() as lines:
        await world.get("/cases/acme:1")
    [line] = [line for line in lines if line["event"] == "http.failed"]
    assert isinstance(line["exc_info"], RuntimeError)
    assert line["route"] == "/api/v1/cases/{case_id:path}"


async def test_an_unsigned_webhook_leaves_no_event_and_no_trail(world: World) -> None:
    body = b'{"id": "x"}'
    answer = await world.post(body, signed(body, secret="whsec_" + "B" * 40))
    assert answer.status_code == 401
    assert await world.stored() == []
