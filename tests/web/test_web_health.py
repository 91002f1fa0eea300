"""Health, numbers, documents: what whoever runs the process looks at."""

import re
from urllib.parse import urljoin

import pytest

from tests.web.world import World, event, problem


async def test_alive_is_alive_whatever_is_away(world: World) -> None:
    world.health.pieces = ["database"]
    answer = await world.http.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "version": "9.9"})


async def test_ready_while_everything_answers(world: World) -> None:
    assert (await world.http.get("/readyz")).status_code == 200


async def test_not_ready_names_the_piece(world: World) -> None:
    world.health.pieces = ["temporal"]
    answer = await world.http.get("/readyz")
    told = problem(answer, 503, "unavailable")
    assert told["away"] == ["temporal"]
    assert "temporal" in told["detail"]
    assert int(answer.headers["retry-after"]) > 0


async def test_the_numbers_tell_what_came_in_and_what_waits(world: World) -> None:
    await world.send([event(1), event(2)])
    await world.send(event(1))
    await world.http.get("/somewhere/else")
    text = (await world.http.get("/metrics")).text
    assert 'aftersales_events_total{result="accepted"} 2.0' in text
    assert 'aftersales_events_total{result="duplicate"} 1.0' in text
    assert "aftersales_inbox_pending 2.0" in text
    assert (
        'aftersales_http_requests_total{method="POST",route="/webhooks/events",status="202"} 2.0'
        in text
    )
    assert "somewhere" not in text


async def test_the_numbers_survive_an_absent_store(world: World) -> None:
    world.break_store()
    assert "aftersales_inbox_pending NaN" in (await world.http.get("/metrics")).text


async def test_the_openapi_document_lists_every_call_of_the_contract(world: World) -> None:
    document = (await world.http.get("/api/v1/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    assert {
        "/webhooks/events",
        "/api/v1/cases",
        "/api/v1/cases/{case_id}",
        "/api/v1/cases/{case_id}/timeline",
        "/api/v1/cases/{case_id}/actions/{action}",
        "/api/v1/stream",
        "/api/v1/metrics/summary",
    } <= set(document["paths"])


async def test_the_docs_need_nothing_from_outside(world: World) -> None:
    page = await world.http.get("/api/docs")
    assert page.status_code == 200
    links = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    own = [link for link in links if not link.startswith("data:")]
    assert own
    for link in own:
        answer = await world.http.get(urljoin("/api/docs", link))
        assert answer.status_code == 200, link
    assert "'unsafe-eval'" not in page.headers["content-security-policy"]


async def test_the_docs_have_no_other_files(world: World) -> None:
    problem(await world.http.get("/api/docs/redoc.standalone.js"), 404, "not-found")


@pytest.mark.parametrize(
    ("method", "path", "status", "name"),
    [
        ("GET", "/nowhere", 404, "not-found"),
        ("GET", "/api/v1/nowhere", 404, "not-found"),
        ("GET", "/webhooks/events", 405, "method-not-allowed"),
        ("DELETE", "/api/v1/cases", 405, "method-not-allowed"),
    ],
)
async def test_the_frameworks_own_errors_are_problems_too(
    world: World, method: str, path: str, status: int, name: str
) -> None:
    answer = await world.http.request(method, path)
    problem(answer, status, name)
    assert status != 405 or answer.headers["allow"]


async def test_an_error_of_ours_is_told_without_its_words(world: World) -> None:
    world.engine.broken = True
    answer = await world.get("/cases/acme:1")
    told = problem(answer, 500, "internal")
    assert "hunter2" not in str(told)


async def test_every_answer_tells_browsers_to_be_careful(world: World) -> None:
    for path in ("/healthz", "/nowhere", "/api/v1/cases", "/api/docs"):
        headers = (await world.http.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
    files = await world.http.get("/api/docs/swagger-ui.css")
    assert files.headers["cache-control"] == "max-age=86400"
