"""What the reader makes of a buyer's message, for every kind of question it may answer.

A workflow must judge the same words the same at every replay, and nobody outside knows what was
asked last; so all answers are read once, before the event is handed to its case.
"""

from typing import Any

from cases.events import BuyerMessage, Event
from cases.reader import own_words, read

CHOICES = range(6)
"""How many numbered choices may have been offered; 0 = a yes/no question (CONTRACT 2, `read`)."""
LONGEST_READ = 4000
"""Characters of the buyer's own words that are read, twice what Amazon lets a buyer write; a person
decides about anything longer."""


def attach_readings(event: Event) -> Event:
    """Return a buyer's message with its readings; any other event as it is.

    `words` is the whole reading of the text by itself, `replies` tells for each number of choices
    which one the buyer means (`reply`) and whether that may act without a person (`acts`).
    """
    if event.type != "buyer.message":
        return event
    message = event.as_data(BuyerMessage)
    own = own_words(message.text)
    whole = len(own) <= LONGEST_READ
    text = own[:LONGEST_READ]
    words = _judged(text, message.language, whole)
    replies: dict[str, Any] = {}
    for number in CHOICES:
        said = _judged(text, message.language, whole, number)
        replies[str(number)] = {"reply": said["reply"], "acts": said["acts"]}
    return event.model_copy(update={"readings": {"words": words, "replies": replies}})


def _judged(
    text: str, language: str | None, whole: bool, choices: int | None = None
) -> dict[str, Any]:
    reading = read(text, choices=choices, language=language).model_dump(mode="json")
    return reading | {"acts": reading["acts"] and whole}
