"""Column types that read the same on SQLite and PostgreSQL: times, free text, JSON."""

import json
import re
from datetime import UTC, datetime
from typing import Any

from pydantic_core import to_jsonable_python
from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, Row, Text, TypeDecorator

AnyRow = Row[*tuple[Any, ...]]

FAR = datetime(9999, 12, 31, tzinfo=UTC)
"""Stands for "never" where a sorted column may not be empty."""
LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)

Json = JSON
"""Text JSON on both databases: PostgreSQL's `jsonb` refuses NUL characters that buyers do send."""
BigId = BigInteger().with_variant(Integer, "sqlite")
"""A number that the database counts up; SQLite counts plain `INTEGER` keys only."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """Replace NUL and lone surrogates, which databases refuse, by U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", text)


def to_json(value: Any, *, sort_keys: bool = False) -> str:
    """Write JSON without spaces, in ASCII; with sorted keys it is canonical and can be hashed.

    Raises ValueError for NaN and infinity, which are not JSON.
    """
    return json.dumps(
        value,
        sort_keys=sort_keys,
        separators=(",", ":"),
        allow_nan=False,
        default=to_jsonable_python,
    )


class UtcTime(TypeDecorator[datetime]):
    """A moment: aware in, aware UTC out. Naive times are refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn into UTC; SQLite keeps no zone, so it gets the bare UTC time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive time: {value}")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment as aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text that people or other systems wrote; what no database can store is replaced."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Clean the text."""
        return None if value is None else clean(value)
