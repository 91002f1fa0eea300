"""The agents' API: who may ask, what they see, what they may do (CONTRACT 5)."""

from datetime import datetime
from typing import Any

import pytest

from tests.web.conftest import MakeWorld
from tests.web.world import (
    CASE,
    CLOSED,
    NOW,
    ROLES,
    World,
    case,
    closed_case,
    decision,
    problem,
)

FLAGS = ("needs_approval", "appeal_open", "documents_missing", "failed_action")


# ---------------------------------------------------------------- who


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Bearer wrong"},
        {"authorization": "Bearer "},
        {"authorization": "Basic YTpi"},
        {"authorization": "token-of-agent"},
        {"authorization": b"Bearer \xff\xfe"},
    ],
    ids=["none", "wrong", "empty", "basic", "bare", "bytes"],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/cases"),
        ("GET", "/cases?limit=nonsense"),
        ("GET", f"/cases/{CASE}"),
        ("GET", f"/cases/{CASE}/timeline"),
        ("POST", f"/cases/{CASE}/actions/note"),
        ("GET", "/stream"),
        ("GET", "/metrics/summary"),
    ],
)
async def test_nobody_gets_in_without_a_token(
    world: World, method: str, path: str, headers: dict[str, Any]
) -> None:
    answer = await world.http.request(method, f"/api/v1{path}", headers=headers)
    problem(answer, 401, "unauthenticated")
    assert answer.headers["www-authenticate"].startswith('Bearer realm="aftersales"')


# ---------------------------------------------------------------- the queue


async def test_the_queue_is_a_page_of_cases_with_a_cursor(world: World) -> None:
    for number in range(3):
        await world.file(case(f"o-{number}"))
    first = (await world.get("/cases?limit=2")).json()
    assert len(first["cases"]) == 2
    rest = (await world.get(f"/cases?limit=2&cursor={first['next_cursor']}")).json()
    assert rest["next_cursor"] is None
    seen = {one["case_id"] for one in first["cases"] + rest["cases"]}
    assert seen == {"acme:o-0", "acme:o-1", "acme:o-2"}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["acme:o-1", "acme:o-2"]),
        (
            "view=&playbook=&status=&q=&limit=&cursor=&assignee=&sort=&marketplace=",
            ["acme:o-1", "acme:o-2"],
        ),
        ("view=mine", ["acme:o-2"]),
        ("view=unassigned", ["acme:o-1"]),
        ("view=all&assignee=agent", ["acme:o-2"]),
        ("playbook=delayed", ["acme:o-2"]),
        ("marketplace=A1PA6795UKMFR9", ["acme:o-1", "acme:o-2"]),
        ("marketplace=US", []),
        ("status=open", ["acme:o-1"]),
        ("status=waiting_buyer", ["acme:o-2"]),
        ("view=waiting_buyer", ["acme:o-2"]),
        ("view=waiting_amazon", []),
        ("q=LAMPE o-1", ["acme:o-1"]),
        ("sort=-opened_at", ["acme:o-2", "acme:o-1"]),
        *((f"view={flag}", []) for flag in FLAGS),
    ],
)
async def test_the_queue_is_filtered(world: World, query: str, found: list[str]) -> None:
    await world.file(case("o-1"))
    await world.file(case("o-2", playbook="delayed", assignee="agent", waiting_for="buyer"))
    answer = await world.get(f"/cases?{query}")
    assert answer.status_code == 200
    assert [one["case_id"] for one in answer.json()["cases"]] == found


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("view=everything", "view"),
        ("sort=colour", "sort"),
        ("status=done", "status"),
        ("playbook=poetry", "playbook"),
        ("marketplace=XX", "marketplace"),
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=many", "limit"),
        ("cursor=nonsense", "cursor"),
    ],
)
async def test_a_bad_filter_is_named(world: World, query: str, field: str) -> None:
    assert problem(await world.get(f"/cases?{query}"), 422, "invalid")["field"] == field


# ---------------------------------------------------------------- one case


async def test_a_running_case_is_shown_by_the_engine(world: World) -> None:
    world.run(case(decision=decision()))
    answer = await world.get(f"/cases/{CASE}")
    shown = answer.json()
    assert shown["case_id"] == CASE
    assert shown["stale"] is False
    assert answer.headers["etag"] == f'"{shown["version"]}"'
    assert shown["actions"]["decide"]["properties"]["option"]["enum"] == ["answered", "close"]
    assert "approve" not in shown["actions"]
    assert shown["temporal_url"] == (
        "http://temporal.test:8233/namespaces/default/workflows/case%3Aacme%3A111-2223334-5556667"
    )


async def test_a_viewer_sees_the_case_and_no_actions(world: World) -> None:
    world.run(case())
    assert (await world.get(f"/cases/{CASE}", "viewer")).json()["actions"] == {}


async def test_a_case_id_may_be_written_with_escapes(world: World) -> None:
    await world.file(closed_case("fba:R/1"))
    assert (await world.get("/cases/acme%3Afba%3AR%2F1")).json()["case_id"] == "acme:fba:R/1"
    assert (await world.get("/cases/acme%3Afba%3AR%2F1/timeline")).status_code == 200


async def test_without_the_engine_the_board_answers_and_says_so(world: World) -> None:
    await world.file(case())
    world.engine.away = True
    shown = (await world.get(f"/cases/{CASE}")).json()
    assert shown["case_id"] == CASE
    assert shown["stale"] is True
    assert shown["actions"] == {}


async def test_a_case_that_is_only_announced_is_shown_from_the_board(world: World) -> None:
    await world.file(case())
    shown = (await world.get(f"/cases/{CASE}")).json()
    assert (shown["stale"], shown["actions"]) == (True, {})


async def test_a_closed_case_offers_what_is_left(world: World) -> None:
    await world.file(closed_case())
    shown = (await world.get(f"/cases/{CLOSED}")).json()
    assert shown["status"] == "closed"
    assert shown["stale"] is False
    assert set(shown["actions"]) == {"note", "link", "complete_task", "reopen"}


@pytest.mark.parametrize("path", ["", "/timeline"])
@pytest.mark.parametrize("case_id", ["acme:nothing", "x", "acme:%00", "x" * 400, "%2F", "%FF"])
async def test_what_is_no_case_is_404(world: World, case_id: str, path: str) -> None:
    problem(await world.get(f"/cases/{case_id}{path}"), 404, "not-found")


async def test_without_temporals_ui_there_is_no_link(make_world: MakeWorld) -> None:
    world = make_world(temporal_ui="")
    world.run(case())
    assert (await world.get(f"/cases/{CASE}")).json()["temporal_url"] is None


async def test_the_timeline_tells_who_and_when(world: World) -> None:
    await world.file(closed_case())
    await world.act(CLOSED, "note", {"text": "Parcel found in the depot"})
    told = (await world.get(f"/cases/{CLOSED}/timeline")).json()
    assert told["case_id"] == CLOSED
    assert [one["actor"] for one in told["entries"]] == ["engine", "agent"]
    assert datetime.fromisoformat(told["entries"][1]["at"]) == NOW
    assert told["entries"][1]["facts"]["text"] == "Parcel found in the depot"


# ---------------------------------------------------------------- numbers


async def test_the_summary_counts_open_and_closed(world: World) -> None:
    await world.file(case("o-1"))
    await world.file(case("o-2", playbook="delayed", waiting_for="buyer"))
    await world.file(closed_case())
    assert (await world.get("/metrics/summary", "viewer")).json() == {
        "open": 2,
        "closed": 1,
        "breached": 0,
        "by_status": {"open": 1, "waiting_buyer": 1, "closed": 1},
        "by_playbook": {"lost": 1, "delayed": 1},
        "by_outcome": {"reshipped": 1},
    }


@pytest.mark.parametrize("who", ROLES)
async def test_every_role_may_read(world: World, who: str) -> None:
    world.run(case())
    assert (await world.get("/cases", who)).status_code == 200
    assert (await world.get(f"/cases/{CASE}", who)).status_code == 200
