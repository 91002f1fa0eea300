"""What the reader makes of a buyer's message, for every kind of question it may answer.

A workflow must judge the same words the same at every replay, and nobody outside knows what was
asked last; so all answers are read once, before the event is handed to its case.
"""

from typing import Any

from cases.events import BuyerMessage, Event
from cases.reader import Reading, listen

CHOICES = range(6)
"""How many numbered choices may have been offered; 0 = a yes/no question (CONTRACT 2, `read`)."""


def attach_readings(event: Event) -> Event:
    """Return a buyer's message with its readings; any other event as it is.

    `words` is the whole reading of the text by itself, `replies` tells for each number of choices
    which one the buyer means (`reply`) and whether that may act without a person (`acts`).
    """
    if event.type != "buyer.message":
        return event
    message = event.as_data(BuyerMessage)
    heard = listen(message.text, language=message.language)
    replies = {str(number): _reply(heard.reading(number)) for number in CHOICES}
    words = heard.reading(None).model_dump(mode="json")
    return event.model_copy(update={"readings": {"words": words, "replies": replies}})


def _reply(reading: Reading) -> dict[str, Any]:
    return {"reply": reading.reply, "acts": reading.acts}
