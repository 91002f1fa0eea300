"""What agents do with a case: roles, words, moment, keys, versions; running and closed."""

import asyncio
from typing import Any

import pytest

from cases.case import Message
from cases.orders import Order
from tests.web.world import CASE, CLOSED, NOW, World, case, closed_case, decision, heard, problem


async def test_an_action_answers_with_the_new_snapshot(world: World) -> None:
    world.run(case())
    answer = await world.act(CASE, "note", {"text": "Called the depot"})
    assert answer.status_code == 200
    assert answer.json()["version"] == 4
    assert "note" in answer.json()["actions"]
    assert answer.headers["etag"] == '"4"'


@pytest.mark.parametrize(
    ("action", "who"),
    [("note", "viewer"), ("approve", "agent"), ("reject", "agent"), ("extend_deadline", "agent")],
)
async def test_a_role_that_does_not_reach_is_403(world: World, action: str, who: str) -> None:
    world.run(case())
    problem(await world.act(CASE, action, {"nonsense": 1}, who), 403, "forbidden")


async def test_a_decision_may_need_more_than_an_agent(world: World) -> None:
    world.run(case(decision=decision("lead")))
    problem(await world.act(CASE, "decide", {"option": "close"}), 403, "forbidden")
    assert (await world.act(CASE, "decide", {"option": "close"}, "lead")).status_code == 200


@pytest.mark.parametrize(
    ("action", "body", "field"),
    [
        ("fly", {}, "action"),
        ("note", {}, "text"),
        ("note", {"text": "  "}, "text"),
        ("note", {"text": "x", "txet": "y"}, "txet"),
        ("refund", {"amount": 0, "reason": "x"}, "amount"),
        ("refund", {"amount": "much", "reason": "x"}, "amount"),
        ("snooze", {"until": "2026-12-01T00:00:00", "reason": "x"}, "until"),
        ("close", {"outcome": "happy", "reason": "x"}, "outcome"),
        ("switch_playbook", {"playbook": "poetry", "reason": "x"}, "playbook"),
        ("note", ["text"], "body"),
    ],
)
async def test_bad_words_are_422_and_name_the_field(
    world: World, action: str, body: object, field: str
) -> None:
    world.run(case())
    assert problem(await world.act(CASE, action, body), 422, "invalid")["field"] == field
    assert world.engine.done == []


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        (b"{", {}, 400),
        (b"[" * 5000, {"content-type": "application/json"}, 400),
        (b'{"text": "x"}', {"content-type": "text/plain"}, 415),
        (b" " * 300_000, {}, 413),
        (b'{"text": "\\ud800"}', {}, 200),
    ],
)
async def test_a_body_that_cannot_be_read(
    world: World, content: bytes, headers: dict[str, str], status: int
) -> None:
    world.run(case())
    answer = await world.http.post(
        f"/api/v1/cases/{CASE}/actions/note",
        content=content,
        headers={"authorization": "Bearer token-of-agent"} | headers,
    )
    assert answer.status_code == status


async def test_an_action_without_words_needs_no_body(world: World) -> None:
    world.run(case(snoozed_until=NOW))
    answer = await world.http.post(
        f"/api/v1/cases/{CASE}/actions/resume", headers={"authorization": "Bearer token-of-agent"}
    )
    assert answer.status_code == 200


async def test_what_is_not_legal_now_is_409_and_names_what_is(world: World) -> None:
    world.run(case())
    told = problem(await world.act(CASE, "decide", {"option": "close"}), 409, "not-legal")
    assert "note" in told["legal"]
    assert "decide" not in told["legal"]


async def test_more_than_is_left_is_409_and_says_what_is_left(world: World) -> None:
    world.run(case())
    told = problem(await world.act(CASE, "refund", {"amount": 30, "reason": "x"}), 409, "not-legal")
    assert told["left"] == 24.9


@pytest.mark.parametrize("version", ["2", '"2"', 'W/"2"'])
async def test_a_version_that_moved_is_409(world: World, version: str) -> None:
    world.run(case())
    told = problem(await world.act(CASE, "note", {"text": "x"}, if_match=version), 409, "not-legal")
    assert "note" in told["legal"]


@pytest.mark.parametrize("version", ["3", '"3"', 'W/"3"', "*", ""])
async def test_the_version_looked_at_may_be_named(world: World, version: str) -> None:
    world.run(case())
    assert (await world.act(CASE, "note", {"text": "x"}, if_match=version)).status_code == 200


async def test_a_version_that_is_none_is_422(world: World) -> None:
    world.run(case())
    told = problem(await world.act(CASE, "note", {"text": "x"}, if_match="latest"), 422, "invalid")
    assert told["field"] == "If-Match"


async def test_the_same_key_again_does_nothing_twice(world: World) -> None:
    world.run(case())
    first = await world.act(CASE, "note", {"text": "x"}, idempotency_key="k1")
    second = await world.act(CASE, "note", {"text": "x"}, idempotency_key="k1")
    assert first.json() == second.json()
    assert world.engine.done == ["note"]
    await world.act(CASE, "note", {"text": "x"}, "lead", idempotency_key="k1")
    await world.act(CASE, "note", {"text": "x"})
    await world.act(CASE, "note", {"text": "x"})
    assert world.engine.done == ["note"] * 4


async def test_a_close_repeated_with_its_key_is_answered_from_the_books(world: World) -> None:
    world.run(case())
    body = {"outcome": "resolved", "reason": "done"}
    first = await world.act(CASE, "close", body, idempotency_key="k1")
    assert first.json()["status"] == "closed"
    second = await world.act(CASE, "close", body, idempotency_key="k1")
    assert second.status_code == 200
    assert second.json()["status"] == "closed"
    assert world.engine.done == ["close"]


async def test_while_the_engine_is_away_nothing_is_done(world: World) -> None:
    world.run(case())
    world.engine.away = True
    for action, body in (("note", {"text": "x"}), ("reply", {"text": "Guten Tag, bis morgen."})):
        answer = await world.act(CASE, action, body)
        problem(answer, 503, "unavailable")
        assert int(answer.headers["retry-after"]) > 0


async def test_the_answer_names_the_piece_that_is_away(world: World) -> None:
    world.run(case())
    world.engine.without_workers = True
    away = await world.act(CASE, "note", {"text": "x"})
    assert problem(away, 503, "unavailable")["piece"] == "workers"
    world.engine.away = True
    away = await world.act(CASE, "note", {"text": "x"})
    assert problem(away, 503, "unavailable")["piece"] == "temporal"


async def test_a_case_that_just_begins_is_503(world: World) -> None:
    await world.file(case())
    problem(await world.act(CASE, "note", {"text": "x"}), 503, "unavailable")


async def test_no_such_case_is_404(world: World) -> None:
    problem(await world.act("acme:nothing", "note", {"text": "x"}), 404, "not-found")


# ---------------------------------------------------------------- words to a buyer


async def test_a_reply_that_breaks_the_rules_is_refused_with_their_ids(world: World) -> None:
    world.run(case(messages=[heard("Where is it?", "en")]))
    words = "Please change your review, then we will refund you. Call me: +49 170 1234567"
    told = problem(await world.act(CASE, "reply", {"text": words}), 422, "refused-by-linter")
    assert "L2" in told["rules"]
    assert told["field"] == "text"
    assert {finding["level"] for finding in told["findings"]} == {"block"}
    assert world.engine.done == []


async def test_an_answer_written_into_a_decision_is_judged_too(world: World) -> None:
    world.run(case(decision=decision()))
    body = {"option": "answered", "text": "Please change your review."}
    problem(await world.act(CASE, "decide", body), 422, "refused-by-linter")


async def test_an_attachment_that_may_not_go_out_is_refused(world: World) -> None:
    world.run(case())
    body = {"text": "Die Anleitung liegt bei.", "attachments": [{"name": "holiday.gif"}]}
    assert problem(await world.act(CASE, "reply", body), 422, "refused-by-linter")["rules"] == [
        "L8"
    ]
    body["attachments"] = [{"name": "Anleitung.pdf"}]
    assert (await world.act(CASE, "reply", body)).status_code == 200


@pytest.mark.parametrize(
    "facts",
    [
        {"messages": [heard("Hello", "en")]},
        {"messages": [Message(id="m", direction="out", text="x", at=NOW)]},
        {"order": Order()},
    ],
)
async def test_a_clean_reply_goes_out(world: World, facts: dict[str, Any]) -> None:
    world.run(case(**facts))
    words = "Wir haben beim Paketdienst nachgefragt und melden uns bis morgen 18 Uhr."
    assert (await world.act(CASE, "reply", {"text": words})).status_code == 200
    assert world.engine.done == ["reply"]


# ---------------------------------------------------------------- closed cases


async def test_a_note_on_a_closed_case_starts_no_run(world: World) -> None:
    await world.file(closed_case())
    answer = await world.act(CLOSED, "note", {"text": "The buyer called"})
    assert answer.status_code == 200
    assert answer.json()["version"] == 4
    assert answer.json()["status"] == "closed"
    assert world.engine.cases == {}
    assert (await world.get(f"/cases/{CLOSED}")).json()["version"] == 4


async def test_a_link_on_a_closed_case_is_shown(world: World) -> None:
    await world.file(closed_case())
    await world.act(CLOSED, "link", {"case_id": CASE, "kind": "same buyer"})
    shown = (await world.get(f"/cases/{CLOSED}")).json()
    assert shown["links"] == [{"case_id": CASE, "kind": "same buyer"}]


async def test_a_task_left_over_is_completed_and_its_date_leaves_the_board(world: World) -> None:
    await world.file(closed_case())
    body = {"kind": "carrier_claim", "reference": "DHL-77", "note": "paid"}
    shown = (await world.act(CLOSED, "complete_task", body)).json()
    assert [(task["state"], task["reference"]) for task in shown["tasks"]] == [("done", "DHL-77")]
    assert set(shown["actions"]) == {"note", "link", "reopen"}
    problem(await world.act(CLOSED, "complete_task", body), 409, "not-legal")
    await world.file(case("o-1", run=1))
    soonest = (await world.get("/cases?sort=next_due")).json()["cases"]
    assert [one["case_id"] for one in soonest] == ["acme:222-0000000-0000001", "acme:o-1"]


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("reply", {"text": "Guten Tag, wir melden uns morgen."}),
        ("refund", {"amount": 5, "reason": "x"}),
        ("assign", {"assignee": "lead"}),
        ("close", {"outcome": "resolved", "reason": "x"}),
    ],
)
async def test_everything_else_on_a_closed_case_is_409(
    world: World, action: str, body: dict[str, Any]
) -> None:
    await world.file(closed_case())
    told = problem(await world.act(CLOSED, action, body), 409, "not-legal")
    assert told["legal"] == ["note", "link", "complete_task", "reopen"]


async def test_notes_on_a_closed_case_are_written_once_per_key(world: World) -> None:
    await world.file(closed_case())
    first = await world.act(CLOSED, "note", {"text": "x"}, idempotency_key="k")
    again = await world.act(CLOSED, "note", {"text": "x"}, idempotency_key="k")
    assert first.json() == again.json()
    entries = (await world.get(f"/cases/{CLOSED}/timeline")).json()["entries"]
    assert [one["what"] for one in entries] == ["case.closed", "action.note"]


async def test_reopening_starts_a_run_in_question(world: World) -> None:
    await world.file(closed_case())
    answer = await world.act(CLOSED, "reopen", {"reason": "it came back"}, idempotency_key="k")
    assert answer.status_code == 200
    assert (answer.json()["playbook"], answer.json()["status"]) == ("question", "open")
    assert (
        await world.act(CLOSED, "reopen", {"reason": "x"}, idempotency_key="k")
    ).status_code == 200
    problem(await world.act(CLOSED, "reopen", {"reason": "again"}), 409, "not-legal")
    assert world.engine.done == ["reopen"]


async def test_a_viewer_may_not_write_on_a_closed_case(world: World) -> None:
    await world.file(closed_case())
    problem(await world.act(CLOSED, "note", {"text": "x"}, "viewer"), 403, "forbidden")


async def test_notes_written_at_the_same_moment_are_all_kept(world: World) -> None:
    await world.file(closed_case())
    notes = [world.act(CLOSED, "note", {"text": str(n)}) for n in range(5)]
    answers = await asyncio.gather(*notes)
    assert [answer.status_code for answer in answers] == [200] * 5
    assert sorted(answer.json()["version"] for answer in answers) == [4, 5, 6, 7, 8]
    entries = (await world.get(f"/cases/{CLOSED}/timeline")).json()["entries"]
    assert sorted(one["facts"]["text"] for one in entries[1:]) == list("01234")


async def test_of_two_who_reopen_at_the_same_moment_one_does(world: World) -> None:
    await world.file(closed_case())
    both = [world.act(CLOSED, "reopen", {"reason": "back"}) for _ in range(2)]
    answers = await asyncio.gather(*both)
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert world.engine.done == ["reopen"]
