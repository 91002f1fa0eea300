"""The status tables: every answer and every exception of httpx has its row."""

import json

import httpx
import pytest

from gateways.amazon.answers import MAYBE_SENT, NOT_SENT, TROUBLE, Answer, Reading, Verdict

BASES = {
    "HTTPError",
    "RequestError",
    "TransportError",
    "TimeoutException",
    "NetworkError",
    "ProtocolError",
}
NEVER_RAISED = {"HTTPStatusError"}
"""Only `raise_for_status` raises it, which nobody calls."""


def answer(status: int, body: object = None, **headers: str) -> Answer:
    content = (
        body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    )
    return Answer.read(httpx.Response(status, content=content, headers=headers))


def error(code: str, message: str = "", details: str = "") -> dict[str, object]:
    return {"errors": [{"code": code, "message": message, "details": details}]}


WRITES = [
    (200, {}, Verdict.DONE),
    (202, {"feedId": "1"}, Verdict.DONE),
    (200, error("InternalFailure"), Verdict.UNKNOWN),
    (200, {"errors": []}, Verdict.DONE),
    (202, None, Verdict.UNKNOWN),
    (200, b"<html>", Verdict.UNKNOWN),
    (200, [1], Verdict.UNKNOWN),
    (204, None, Verdict.UNKNOWN),
    (302, None, Verdict.UNKNOWN),
    (304, {}, Verdict.UNKNOWN),
    (400, error("InvalidInput"), Verdict.REFUSED),
    (400, None, Verdict.REFUSED),
    (400, error("QuotaExceeded"), Verdict.NOTHING_HAPPENED),
    (401, error("Unauthorized"), Verdict.NOTHING_HAPPENED),
    (403, error("QuotaExceeded", "You exceeded your quota"), Verdict.NOTHING_HAPPENED),
    (
        403,
        error("Unauthorized", "Access denied.", "The access token you provided has expired."),
        Verdict.NOTHING_HAPPENED,
    ),
    (403, b"<html>Forbidden</html>", Verdict.NOTHING_HAPPENED),
    (
        403,
        error("Unauthorized", "Invalid amazonOrderId and template combination."),
        Verdict.REFUSED,
    ),
    (403, error("Unauthorized", "Access to requested resource is denied."), Verdict.REFUSED),
    (404, error("NotFound"), Verdict.REFUSED),
    (408, None, Verdict.UNKNOWN),
    (409, error("Conflict"), Verdict.UNKNOWN),
    (413, None, Verdict.REFUSED),
    (415, None, Verdict.REFUSED),
    (418, None, Verdict.UNKNOWN),
    (425, None, Verdict.UNKNOWN),
    (429, error("QuotaExceeded"), Verdict.NOTHING_HAPPENED),
    (429, None, Verdict.NOTHING_HAPPENED),
    (499, None, Verdict.UNKNOWN),
    (500, {}, Verdict.UNKNOWN),
    (502, None, Verdict.UNKNOWN),
    (503, b"<html>Service Temporarily Unavailable</html>", Verdict.UNKNOWN),
    (503, error("QuotaExceeded"), Verdict.UNKNOWN),
    (504, None, Verdict.UNKNOWN),
    (599, None, Verdict.UNKNOWN),
    (799, None, Verdict.UNKNOWN),
]


@pytest.mark.parametrize(("status", "body", "verdict"), WRITES)
def test_an_answer_to_a_write(status: int, body: object, verdict: Verdict) -> None:
    assert answer(status, body).for_write() is verdict


READS = [
    (200, {"order": {}}, Reading.VALUE),
    (200, {}, Reading.VALUE),
    (200, error("InternalFailure"), Reading.AGAIN),
    (200, None, Reading.AGAIN),
    (200, b"<html>", Reading.AGAIN),
    (301, None, Reading.REFUSED),
    (400, error("InvalidInput"), Reading.REFUSED),
    (400, error("QuotaExceeded"), Reading.AGAIN),
    (401, None, Reading.AGAIN),
    (403, error("QuotaExceeded"), Reading.AGAIN),
    (403, error("Unauthorized", "", "The access token has expired."), Reading.AGAIN),
    (403, error("Unauthorized", "Access to requested resource is denied."), Reading.REFUSED),
    (403, None, Reading.AGAIN),
    (404, error("NotFound"), Reading.REFUSED),
    (408, None, Reading.AGAIN),
    (409, None, Reading.REFUSED),
    (429, None, Reading.AGAIN),
    (500, {}, Reading.AGAIN),
    (502, None, Reading.AGAIN),
    (503, b"<html>", Reading.AGAIN),
]


@pytest.mark.parametrize(("status", "body", "reading"), READS)
def test_an_answer_to_a_read(status: int, body: object, reading: Reading) -> None:
    assert answer(status, body).for_read() is reading


def test_no_status_counts_as_done_unless_it_says_so() -> None:
    for status in range(100, 1000):
        seen = Answer(status=status, amazon_id=None, rate=None, data={"feedId": "1"})
        assert (seen.for_write() is Verdict.DONE) == (200 <= status < 300)
        assert (seen.for_read() is Reading.VALUE) == (200 <= status < 300)


def test_every_exception_of_httpx_is_mapped() -> None:
    named = {name for name in httpx.__all__ if _is_exception(getattr(httpx, name))}
    named -= BASES | NEVER_RAISED
    listed = {kind.__name__ for kind in (*NOT_SENT, *MAYBE_SENT)}
    children = {"RequestNotRead", "ResponseNotRead", "StreamClosed", "StreamConsumed"}
    assert named == listed | children
    assert all(issubclass(getattr(httpx, name), TROUBLE) for name in named)
    assert all(issubclass(getattr(httpx, name), httpx.StreamError) for name in children)


def test_no_exception_of_httpx_is_in_both_lists() -> None:
    assert not any(issubclass(kind, NOT_SENT) for kind in MAYBE_SENT)
    assert not any(issubclass(kind, MAYBE_SENT) for kind in NOT_SENT)


def test_the_error_is_told_by_its_code_else_by_the_status() -> None:
    assert answer(400, error("InvalidInput", "no such thing")).code == "InvalidInput"
    assert answer(400, error("InvalidInput", "no such thing")).message == "no such thing"
    assert answer(502).code == "http_502"
    assert answer(400, {"errors": ["what"]}).code == "http_400"
    assert len(answer(400, error("InvalidInput", "x" * 9000)).message) == 500


def test_headers_are_read_in_any_case() -> None:
    seen = answer(200, {}, **{"x-amzn-requestid": "r-1", "X-Amzn-RateLimit-Limit": "0.5"})
    assert (seen.amazon_id, seen.rate) == ("r-1", "0.5")


def _is_exception(thing: object) -> bool:
    return isinstance(thing, type) and issubclass(thing, Exception)
