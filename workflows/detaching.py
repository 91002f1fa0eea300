"""Parts of protobuf messages that are kept, kept alone.

A message and its parts share one block of memory: who keeps a part keeps the whole message. Of what
wakes a case only small parts are kept while it waits, for months perhaps (docs/measuring.md).
"""

from collections.abc import Mapping
from typing import TypeVar

from google.protobuf.message import Message

MessageT = TypeVar("MessageT", bound=Message)


def detached(part: MessageT) -> MessageT:
    """Return an equal message that keeps no other one alive."""
    alone = type(part)()
    alone.CopyFrom(part)
    return alone


def all_detached(parts: Mapping[str, MessageT]) -> dict[str, MessageT]:
    """Return equal messages under the same names, none of which keeps another one alive."""
    return {name: detached(part) for name, part in parts.items()}
