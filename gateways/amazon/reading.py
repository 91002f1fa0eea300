"""Reading Amazon's JSON without trusting its shape."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from cases.errors import GatewayError


@contextmanager
def readable(what: str) -> Iterator[None]:
    """Turn what a surprising shape raises inside into a GatewayError that names `what`."""
    try:
        yield
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise GatewayError(f"The answer of {what} cannot be read", operation=what) from error


def moment(text: object) -> datetime:
    """Read Amazon's ISO 8601, in UTC where it names no offset. Raises ValueError."""
    at = datetime.fromisoformat(str(text))
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def stamp(at: datetime) -> str:
    """Write an aware moment as Amazon reads it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
