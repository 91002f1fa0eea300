"""Access tokens: kept, renewed ahead of time, and never a reason for a write to be unknown."""

from collections.abc import Callable

import httpx
import pytest
from pydantic import SecretStr

from cases.errors import GatewayError
from gateways.amazon.auth import Tokens
from gateways.amazon.client import AmazonClient, Call
from gateways.amazon.operations import CREATE_FEED, GET_FEED
from gateways.amazon.settings import AmazonSettings
from tests.gateways.amazon.scripted import QUICK, SELLERS, Answer, Script, Watch, client, ok

pytestmark = pytest.mark.asyncio


async def read(amazon: AmazonClient) -> None:
    await amazon.read(Call(operation=GET_FEED, seller="acme", region="EU", path="/feeds/1"))


def answers(*given: Answer) -> Callable[[int], Answer]:
    """Give one answer per request for a token, the last one for ever."""
    return lambda number: given[min(number, len(given)) - 1]


def lasting(seconds: object) -> httpx.Response:
    return ok(access_token="Atza|x", expires_in=seconds)


async def test_credentials_travel_in_the_form_only() -> None:
    script = Script([ok(feedId="1")])
    async with client(script) as amazon:
        await read(amazon)
    (request,) = script.token_requests
    assert str(request.url) == "https://api.amazon.com/auth/o2/token"
    assert request.content == (
        b"grant_type=refresh_token&client_id=id&client_secret=s3cret&refresh_token=Atzr%7Crefresh"
    )


async def test_a_token_is_kept_for_its_life() -> None:
    script = Script([ok(feedId="1")], answers(lasting(3600)))
    async with client(script) as amazon:
        for _ in range(3):
            await read(amazon)
    assert len(script.token_requests) == 1


async def test_a_short_life_is_not_all_margin() -> None:
    script = Script([ok(feedId="1")], answers(lasting(60)))
    async with client(script) as amazon:
        await read(amazon)
        await read(amazon)
    assert len(script.token_requests) == 1


@pytest.mark.parametrize("life", [None, "soon", -1])
async def test_a_life_that_is_not_told_is_the_usual_hour(life: object) -> None:
    script = Script([ok(feedId="1")], answers(lasting(life)))
    async with client(script) as amazon:
        await read(amazon)
        await read(amazon)
    assert len(script.token_requests) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.Response(503, text="<html>"),
        httpx.Response(429),
        httpx.Response(200, text="<html>"),
        ok(token_type="bearer"),
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("late"),
    ],
    ids=repr,
)
async def test_a_hiccup_of_the_token_service_is_overcome(trouble: Answer) -> None:
    script = Script([ok(feedId="1")], answers(trouble, lasting(3600)))
    async with client(script) as amazon:
        await read(amazon)
    assert len(script.token_requests) == 2


@pytest.mark.parametrize("status", [400, 401, 503])
async def test_without_a_token_nothing_is_sent(status: int) -> None:
    script = Script([ok(feedId="1")], answers(httpx.Response(status, json={"error": "no"})))
    async with client(script) as amazon:
        with pytest.raises(GatewayError):
            await amazon.write(
                Call(operation=CREATE_FEED, seller="acme", region="EU", path=CREATE_FEED.path),
                lambda answer: "1",
            )
    assert script.requests == []


async def test_wrong_credentials_are_not_tried_again() -> None:
    script = Script([ok()], answers(httpx.Response(400, json={"error": "invalid_grant"})))
    async with client(script) as amazon:
        with pytest.raises(GatewayError) as caught:
            await read(amazon)
    assert caught.value.context["code"] == "invalid_grant"
    assert len(script.token_requests) == 1


class TestWithAWatch:
    """An hour passes when the test says so."""

    @pytest.fixture
    def watch(self) -> Watch:
        return Watch()

    async def renewed(self, watch: Watch, *given: Answer) -> Tokens:
        """Return tokens that have one of an hour already, and get `given` answers next."""
        script = Script([ok()], answers(lasting(3600), *given))
        settings = AmazonSettings(patience=QUICK)
        tokens = Tokens(httpx.AsyncClient(transport=script), settings, SELLERS, watch)
        await tokens.access("acme")
        return tokens

    async def test_a_token_is_renewed_five_minutes_before_its_end(self, watch: Watch) -> None:
        tokens = await self.renewed(watch, ok(access_token="Atza|new", expires_in=3600))
        watch.seconds = 3299.0
        assert (await tokens.access("acme")).get_secret_value() == "Atza|x"
        watch.seconds = 3300.0
        assert (await tokens.access("acme")).get_secret_value() == "Atza|new"

    async def test_an_old_token_serves_while_no_new_one_is_to_be_had(self, watch: Watch) -> None:
        tokens = await self.renewed(watch, httpx.Response(503))
        watch.seconds = 3560.0
        assert (await tokens.access("acme")).get_secret_value() == "Atza|x"
        watch.seconds = 3571.0
        with pytest.raises(GatewayError):
            await tokens.access("acme")

    async def test_only_the_token_that_failed_is_forgotten(self, watch: Watch) -> None:
        tokens = await self.renewed(watch, ok(access_token="Atza|new", expires_in=3600))
        tokens.forget("acme", SecretStr("Atza|older"))
        assert (await tokens.access("acme")).get_secret_value() == "Atza|x"
        tokens.forget("acme", SecretStr("Atza|x"))
        assert (await tokens.access("acme")).get_secret_value() == "Atza|new"
