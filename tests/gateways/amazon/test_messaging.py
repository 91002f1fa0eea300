"""Messages through Messaging v1, against the sandbox."""

from datetime import timedelta

import pytest

from cases.errors import GatewayError
from cases.outcomes import Applied, Rejected, WriteOutcome
from gateways.amazon.client import AmazonClient
from gateways.amazon.messaging import LONGEST_TEXT, AmazonMessaging
from tests.gateways.amazon.scripted import Script, client, error
from tests.gateways.world import World

pytestmark = pytest.mark.asyncio


async def commit() -> None:
    """Let the message go."""


@pytest.fixture
def messaging(amazon: AmazonClient) -> AmazonMessaging:
    return AmazonMessaging(amazon)


async def send(messaging: AmazonMessaging, order_id: str, text: str) -> WriteOutcome:
    return await messaging.send_unexpected_problem("acme", "FR", order_id, text, "fr", commit)


async def test_amazon_tells_what_is_allowed_now(world: World, messaging: AmazonMessaging) -> None:
    order_id = world.order(marketplace="FR")
    assert "unexpectedProblem" in await messaging.allowed("acme", "FR", order_id)
    world.forward(timedelta(days=60))
    assert await messaging.allowed("acme", "FR", order_id) == set()


async def test_nothing_is_allowed_for_an_order_that_amazon_does_not_know(
    messaging: AmazonMessaging,
) -> None:
    assert await messaging.allowed("acme", "FR", "111-0000000-9999999") == set()


async def test_a_message_reaches_the_buyer_in_its_language(
    world: World, messaging: AmazonMessaging
) -> None:
    order_id = world.order(marketplace="FR")
    assert await send(messaging, order_id, "Désolés, 日本 & <b>") == Applied()
    (letter,) = world.letters(order_id)
    assert letter["text"] == "Désolés, 日本 & <b>"
    assert (letter["language"], letter["channel"]) == ("fr", "messaging")


async def test_a_message_that_is_not_allowed_any_more_is_refused(
    world: World, messaging: AmazonMessaging
) -> None:
    order_id = world.order(marketplace="FR")
    world.forward(timedelta(days=60))
    outcome = await send(messaging, order_id, "Bonjour")
    assert outcome == Rejected(
        code="Unauthorized", message="Invalid amazonOrderId and template combination."
    )


@pytest.mark.parametrize("text", ["", " \n", "x" * (LONGEST_TEXT + 1)])
async def test_a_text_that_amazon_cannot_take_is_not_sent(text: str) -> None:
    script = Script([error(400, "InvalidInput")])
    async with client(script) as amazon:
        outcome = await send(AmazonMessaging(amazon), "111-1", text)
    assert isinstance(outcome, Rejected)
    assert script.requests == []


async def test_the_longest_text_is_taken(world: World, messaging: AmazonMessaging) -> None:
    order_id = world.order(marketplace="FR")
    assert isinstance(await send(messaging, order_id, "é" * LONGEST_TEXT), Applied)


async def test_a_missing_role_is_not_an_empty_list() -> None:
    async with client(Script([error(403, "Unauthorized", "Access denied")])) as amazon:
        with pytest.raises(GatewayError):
            await AmazonMessaging(amazon).allowed("acme", "FR", "111-1")


async def test_an_order_id_stays_one_segment_of_the_path() -> None:
    script = Script([error(404, "NotFound")])
    async with client(script) as amazon:
        await AmazonMessaging(amazon).allowed("acme", "FR", "../../feeds?x=1#y")
    (request,) = script.requests
    assert request.url.raw_path.startswith(b"/messaging/v1/orders/..%2F..%2Ffeeds%3Fx%3D1%23y?")
