"""Messages to buyers through Messaging v1 (port: MessagingGateway)."""

from cases.errors import GatewayError
from cases.marketplaces import marketplace as find_marketplace
from cases.outcomes import Rejected, WriteOutcome
from cases.ports import Commit
from gateways.amazon.client import AmazonClient, Call
from gateways.amazon.operations import (
    CREATE_UNEXPECTED_PROBLEM,
    GET_MESSAGING_ACTIONS,
    Operation,
)
from gateways.amazon.reading import readable

LONGEST_TEXT = 2000
"""Characters that `unexpectedProblem` takes."""
_NO_SUCH_ORDER = (400, 404)


class AmazonMessaging:
    """Sends what Amazon allows for an order right now."""

    def __init__(self, client: AmazonClient) -> None:
        """Call Amazon through `client`, which somebody else opens and closes."""
        self._client = client

    async def allowed(self, seller: str, marketplace: str, order_id: str) -> set[str]:
        """List the message actions that Amazon allows for this order right now, by name.

        None for an order that Amazon does not know.
        """
        call = _call(GET_MESSAGING_ACTIONS, seller, marketplace, order_id)
        try:
            answer = await self._client.read(call)
        except GatewayError as error:
            if error.context.get("status") in _NO_SUCH_ORDER:
                return set()
            raise
        with readable(call.operation.name):
            actions = (answer.get("_links") or {}).get("actions") or []
            return {str(action["name"]) for action in actions}

    async def send_unexpected_problem(
        self,
        seller: str,
        marketplace: str,
        order_id: str,
        text: str,
        language: str,
        commit: Commit,
    ) -> WriteOutcome:
        """POST `unexpectedProblem`, once; `commit` is awaited right before the request leaves.

        `language` (ISO 639-1) goes along as `Content-Language`. A text that is empty or longer
        than Amazon takes is refused here, with nothing sent. Amazon gives a message no number.
        """
        if not text.strip() or len(text) > LONGEST_TEXT:
            return Rejected(code="text_length", message=f"1 to {LONGEST_TEXT} characters")
        call = _call(CREATE_UNEXPECTED_PROBLEM, seller, marketplace, order_id).model_copy(
            update={"body": {"text": text}, "headers": {"Content-Language": language}}
        )
        return await self._client.write(call, lambda answer: "", commit)


def _call(operation: Operation, seller: str, marketplace: str, order_id: str) -> Call:
    place = find_marketplace(marketplace)
    return Call(
        operation=operation,
        seller=seller,
        region=place.region,
        path=operation.at(amazonOrderId=order_id),
        query={"marketplaceIds": place.id},
        headers={"Accept": "application/hal+json"},
    )
