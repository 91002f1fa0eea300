"""The client: tries reads again, sends writes once, keeps its tokens and its secrets."""

import asyncio
from collections.abc import Callable

import httpx
import pytest
import structlog

from cases.errors import GatewayError
from cases.outcomes import Applied, Rejected, Unknown, WriteOutcome
from gateways.amazon.answers import MAYBE_SENT, NOT_SENT
from gateways.amazon.client import Call
from gateways.amazon.operations import CREATE_FEED, GET_FEED
from gateways.amazon.retry import Again
from tests.gateways.amazon.scripted import Answer, Script, client, error, ok

pytestmark = pytest.mark.asyncio
HTML_503 = httpx.Response(503, html="<html>Service Temporarily Unavailable</html>")
BROKEN_ANSWERS: list[Answer] = [
    error(429, "QuotaExceeded"),
    error(403, "QuotaExceeded"),
    HTML_503,
    httpx.Response(502),
    ok(500),
    error(200, "InternalFailure"),
    httpx.Response(200),
    httpx.ReadError("reset"),
    httpx.ReadTimeout("late"),
    httpx.ConnectError("refused"),
]


def read_call(**changes: object) -> Call:
    return Call(
        operation=GET_FEED, seller="acme", region="EU", path=GET_FEED.at(feedId="1")
    ).model_copy(update=changes)


def write_call() -> Call:
    return Call(
        operation=CREATE_FEED,
        seller="acme",
        region="EU",
        path=CREATE_FEED.path,
        body={"feedType": "T"},
    )


async def written(script: Script) -> WriteOutcome:
    async with client(script) as amazon:
        return await amazon.write(write_call(), lambda answer: answer.get("feedId"))


@pytest.mark.parametrize("answer", BROKEN_ANSWERS, ids=repr)
async def test_a_read_is_tried_again(answer: Answer) -> None:
    script = Script([answer, answer, ok(feedId="1")])
    async with client(script) as amazon:
        assert await amazon.read(read_call()) == {"feedId": "1"}
    assert len(script.requests) == 3


@pytest.mark.parametrize("answer", BROKEN_ANSWERS, ids=repr)
async def test_a_read_gives_up_at_its_deadline(answer: Answer) -> None:
    script = Script([answer])
    async with client(script) as amazon:
        with pytest.raises(GatewayError):
            await amazon.read(read_call(), within=0.05)
    assert script.requests


@pytest.mark.parametrize("status", [301, 400, 404, 409])
async def test_a_clear_refusal_is_not_asked_for_twice(status: int) -> None:
    script = Script([error(status, "InvalidInput")])
    async with client(script) as amazon:
        with pytest.raises(GatewayError) as caught:
            await amazon.read(read_call())
    assert caught.value.context["status"] == status
    assert caught.value.context["code"] == "InvalidInput"
    assert len(script.requests) == 1


async def test_a_token_that_is_not_accepted_is_replaced() -> None:
    expired = error(403, "Unauthorized", "Denied", "The access token you provided has expired.")
    script = Script([expired, ok(feedId="1")])
    async with client(script) as amazon:
        await amazon.read(read_call())
    assert [r.headers["x-amz-access-token"] for r in script.requests] == ["Atza|1", "Atza|2"]


async def test_a_write_turned_away_over_its_token_gets_a_new_one_next_time() -> None:
    script = Script([error(401, "Unauthorized"), ok(202, feedId="1")])
    async with client(script) as amazon:
        with pytest.raises(GatewayError):
            await amazon.write(write_call(), lambda answer: "1")
        assert isinstance(await amazon.write(write_call(), lambda answer: "1"), Applied)
    assert len(script.token_requests) == 2


@pytest.mark.parametrize(
    ("answer", "fact"),
    [
        (ok(202, feedId="77"), Applied(receipt="77")),
        (error(400, "InvalidInput", "no"), Rejected(code="InvalidInput", message="no")),
        (httpx.Response(404), Rejected(code="http_404")),
    ],
)
async def test_a_write_ends_in_a_fact(answer: httpx.Response, fact: WriteOutcome) -> None:
    assert await written(Script([answer])) == fact


@pytest.mark.parametrize(
    "answer",
    [HTML_503, httpx.Response(502), ok(500), httpx.Response(202), ok(202)],
    ids=repr,
)
async def test_a_write_without_a_readable_answer_is_unknown_and_sent_once(answer: Answer) -> None:
    script = Script([answer])
    outcome = await written(script)
    assert isinstance(outcome, Unknown)
    assert outcome.request_id == script.requests[0].headers["x-request-id"]
    assert len(script.requests) == 1


async def test_amazons_own_request_id_is_kept_where_there_is_one() -> None:
    outcome = await written(Script([httpx.Response(500, headers={"x-amzn-RequestId": "r-9"})]))
    assert outcome == Unknown(why="http_500", request_id="r-9")


@pytest.mark.parametrize("kind", [*NOT_SENT], ids=lambda kind: kind.__name__)
async def test_what_never_left_may_be_tried_again(kind: Callable[[str], Exception]) -> None:
    script = Script([kind("gone")])
    with pytest.raises(GatewayError):
        await written(script)
    assert len(script.requests) == 1


@pytest.mark.parametrize("kind", [*MAYBE_SENT], ids=lambda kind: kind.__name__)
async def test_what_may_have_left_is_unknown(kind: Callable[[str], Exception]) -> None:
    script = Script([kind("gone")])
    outcome = await written(script)
    assert isinstance(outcome, Unknown)
    assert outcome.why == kind("gone").__class__.__name__
    assert len(script.requests) == 1


@pytest.mark.parametrize("answer", [error(429, "QuotaExceeded"), error(403, "QuotaExceeded")])
async def test_over_quota_means_that_nothing_happened(answer: Answer) -> None:
    with pytest.raises(GatewayError):
        await written(Script([answer]))


async def test_without_a_turn_a_write_is_not_sent() -> None:
    script = Script([ok(202, feedId="1")])
    async with client(script) as amazon:
        for _ in range(CREATE_FEED.burst):
            await amazon.write(write_call(), lambda answer: "1")
        with pytest.raises(GatewayError) as caught:
            await amazon.write(write_call(), lambda answer: "1")
    assert caught.value.context["retry_after"] == 121
    assert len(script.requests) == CREATE_FEED.burst


async def test_the_commit_comes_right_before_the_request() -> None:
    script = Script([ok(202, feedId="1")])
    seen: list[tuple[int, int]] = []

    async def commit() -> None:
        seen.append((len(script.token_requests), len(script.requests)))

    async with client(script) as amazon:
        await amazon.write(write_call(), lambda answer: "1", commit)
    assert seen == [(1, 0)]


async def test_a_commit_that_fails_stops_the_write() -> None:
    script = Script([ok(202, feedId="1")])

    async def commit() -> None:
        raise LookupError("the store is away")

    async with client(script) as amazon:
        with pytest.raises(LookupError):
            await amazon.write(write_call(), lambda answer: "1", commit)
    assert script.requests == []


async def test_every_try_has_a_request_id_of_its_own_and_a_user_agent() -> None:
    script = Script([HTML_503, ok(feedId="1")])
    async with client(script) as amazon:
        await amazon.read(read_call())
    first, second = script.requests
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    assert first.headers["user-agent"].startswith("Aftersales/")


async def test_the_region_chooses_the_address() -> None:
    script = Script([ok(feedId="1")])
    async with client(script) as amazon:
        for region in ("NA", "EU", "FE"):
            await amazon.read(read_call(region=region))
    assert [request.url.host for request in script.requests] == [
        "sellingpartnerapi-na.amazon.com",
        "sellingpartnerapi-eu.amazon.com",
        "sellingpartnerapi-fe.amazon.com",
    ]


async def test_redirects_are_not_followed() -> None:
    away = httpx.Response(307, headers={"location": "https://elsewhere.example/feeds"})
    script = Script([away])
    assert isinstance(await written(script), Unknown)
    assert len(script.requests) == 1


async def test_logs_tell_the_call_and_nothing_of_its_content() -> None:
    script = Script([error(400, "InvalidInput", "no such buyer: Jo Bell")])
    call = read_call(path=GET_FEED.at(feedId="very-private"), query={"q": "jo@example.com"})
    with structlog.testing.capture_logs() as logs:
        async with client(script) as amazon:
            with pytest.raises(GatewayError) as caught:
                await amazon.read(call)
    assert [entry["event"] for entry in logs] == ["amazon.token", "amazon.call"]
    allowed = {"event", "log_level", "operation", "status", "duration", "request_id"}
    assert all(set(entry) <= allowed for entry in logs)
    told = repr(logs) + repr(caught.value) + repr(caught.value.context)
    for secret in ("s3cret", "Atzr", "Atza", "very-private", "jo@example.com", "Jo Bell"):
        assert secret not in told


async def test_settings_do_not_show_secrets() -> None:
    async with client(Script([ok()])) as amazon:
        assert "s3cret" not in repr(amazon.sellers)
        assert "Atzr" not in repr(amazon.sellers)


async def test_a_download_that_fails_may_be_tried_again() -> None:
    async with client(Script([httpx.Response(403), httpx.ReadError("reset")])) as amazon:
        for _ in range(2):
            with pytest.raises(Again):
                await amazon.download("https://storage.example/1")


async def test_a_seller_without_credentials_gets_nowhere() -> None:
    script = Script([ok()])
    async with client(script) as amazon:
        with pytest.raises(GatewayError):
            await amazon.read(read_call(seller="other"))
    assert script.requests == script.token_requests == []


async def test_many_calls_at_once_share_one_token() -> None:
    script = Script([ok(feedId="1")])
    async with client(script) as amazon:
        await asyncio.gather(*(amazon.read(read_call()) for _ in range(10)))
    assert len(script.token_requests) == 1
