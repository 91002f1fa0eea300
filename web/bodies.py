"""Request bodies: read up to a limit, then as JSON that everything behind can store and pass on."""

import json
import math
import re
from typing import Any, NoReturn

from fastapi import Request

from web.problems import Problem

LARGEST_BODY = 1024 * 1024
"""Bytes (CONTRACT 3: over 1 MiB is answered 413)."""
DEEPEST = 64
"""Levels of nesting; no event or action comes near, and every serialiser behind copes."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


async def read_body(request: Request, limit: int = LARGEST_BODY) -> bytes:
    """Return the raw body.

    Raises Problem 413 as soon as more than `limit` bytes are announced, or have come in.
    """
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise _too_large(limit)
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise _too_large(limit)
        chunks.append(chunk)
    return b"".join(chunks)


def _too_large(limit: int) -> Problem:
    return Problem("too-large", f"A body holds at most {limit} bytes.")


def require_json_type(request: Request) -> None:
    """Raise Problem 415 unless the body is declared as plain `application/json`."""
    declared = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if declared != "application/json":
        raise Problem("unsupported-media-type", "Send the body as application/json.")
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("", "identity"):
        raise Problem("unsupported-media-type", "Send the body as it is, not compressed.")


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body.

    Lone surrogates, which no database and no UTF-8 can hold, become U+FFFD. Raises Problem 400 for
    what is not JSON in UTF-8, for NaN and infinities, and for nesting deeper than `DEEPEST`.
    """
    try:
        value = _DECODER.decode(body.decode("utf-8"))
        return value if _is_plain(body) else _tidied(value, DEEPEST)
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise Problem("not-json", f"The body cannot be read as JSON: {reason}") from error


def _is_plain(body: bytes) -> bool:
    """Whether its bytes alone tell that nothing is nested too deeply and no surrogate is alone."""
    shallow = body.count(b"{") + body.count(b"[") <= DEEPEST
    return shallow and not _SURROGATE_ESCAPE.search(body)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text[:40]} is out of range")
    return number


_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite)


def _tidied(value: Any, levels: int) -> Any:
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict | list):
        if levels == 0:
            raise RecursionError
        if isinstance(value, list):
            return [_tidied(item, levels - 1) for item in value]
        return {_tidied(key, levels): _tidied(item, levels - 1) for key, item in value.items()}
    return value
