"""What a case starts with."""

from aftersales.starting import with_readings
from cases.events import Event, parse_event


def event(**parts: object) -> Event:
    told: dict[str, object] = {
        "id": "evt_1",
        "type": "buyer.message",
        "occurred_at": "2026-11-20T09:12:00Z",
        "seller": "acme",
        "marketplace": "DE",
        "order_id": "111-2223334-5556667",
        "data": {"text": "Wo ist mein Paket?"},
    }
    return parse_event(told | parts)


async def test_a_buyers_words_are_read_for_every_question_they_may_answer() -> None:
    [read] = await with_readings([event()])
    assert read.readings is not None
    assert read.readings["words"]["topic"] == "delayed"
    assert set(read.readings["replies"]) == {"0", "1", "2", "3", "4", "5"}
    assert set(read.readings["replies"]["2"]) == {"reply", "acts"}


async def test_what_was_read_before_stays_as_it_was_read() -> None:
    before = event().model_copy(update={"readings": {"words": {"topic": "quality"}}})
    assert await with_readings([before]) == [before]


async def test_only_buyers_are_read() -> None:
    parcel = event(type="shipment.updated", data={"status": "lost"})
    assert await with_readings([parcel]) == [parcel]
