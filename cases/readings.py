"""What the reader makes of a buyer's message on arrival, for every kind of question it may answer.

A workflow must judge the same words the same at every replay, and does not yet know here what was
asked last; so all answers are read once, before the event is stored.
"""

from cases.events import BuyerMessage, Event
from cases.reader import read

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
    words = read(message.text, language=message.language).model_dump(mode="json")
    replies = {str(number): _reply(message, number) for number in CHOICES}
    return event.model_copy(update={"readings": {"words": words, "replies": replies}})


def _reply(message: BuyerMessage, choices: int) -> dict[str, object]:
    reading = read(message.text, choices=choices, language=message.language)
    return {"reply": reading.reply, "acts": reading.acts}
