"""The check against Amazon's models finds what it should find."""

import httpx
import pytest

from tests.sandbox.amazon_models import operation_of, operations

FEED = {
    "feedId": "1",
    "feedType": "T",
    "createdTime": "2026-03-02T08:00:00Z",
    "processingStatus": "DONE",
}
HEADERS = {"x-amzn-RequestId": "1", "x-amzn-RateLimit-Limit": "2"}


def problems(body: object, headers: dict[str, str] = HEADERS, status: int = 200) -> list[str]:
    request = httpx.Request("GET", "http://sandbox/feeds/2021-06-30/feeds/1")
    response = httpx.Response(status, json=body, headers=headers, request=request)
    operation = operation_of(response)
    assert operation is not None
    return list(operation.problems(response))


def test_a_faithful_answer_has_no_problems() -> None:
    assert problems(FEED) == []


@pytest.mark.parametrize(
    "change",
    [
        {"processingStatus": "SOON"},
        {"createdTime": "yesterday"},
        {"feedId": 1},
        {"inputFeedDocumentId": "1"},
    ],
)
def test_a_wrong_or_unknown_field_is_a_problem(change: dict[str, object]) -> None:
    assert len(problems(FEED | change)) == 1


def test_a_missing_field_header_or_status_is_a_problem() -> None:
    assert len(problems({"feedId": "1"})) == 3
    assert len(problems(FEED, headers={})) == 2
    assert len(problems({}, status=418)) == 1


def test_the_models_of_all_interfaces_are_there() -> None:
    names = {operation.name for operation in operations()}
    assert names >= {
        "getOrder",
        "createUnexpectedProblem",
        "createFeed",
        "listTransactions",
        "createFulfillmentOrder",
        "createRestrictedDataToken",
    }
