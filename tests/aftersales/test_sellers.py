"""A seller's own rules and calendar: from the settings into the books, and into a case."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from pydantic import ValidationError

from aftersales.composition import open_app
from aftersales.settings import Settings
from aftersales.starting import Starter
from cases.books import SellerProfile
from cases.case import CaseFile
from cases.events import Event, parse_event
from cases.opening import new_case
from gateways.store.migrations import migrate
from gateways.store.store import open_store

THURSDAY = datetime(2026, 4, 2, 13, tzinfo=UTC)
"""Maundy Thursday 15:00 in Berlin: what lasts longer than two hours waits for Tuesday."""
CALENDAR = {
    "zone": "Europe/Berlin",
    "hours": {"mon-fri": "09:00-17:00"},
    "country": "DE",
    "region": "BE",
}


class Still:
    def now(self) -> datetime:
        return THURSDAY


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/books.db"
    await migrate(url)
    return url


def settings(database: str, **seller: Any) -> Settings:
    return Settings.model_validate({"database_url": database, "sellers": {"acme": seller}})


async def profile(database: str) -> SellerProfile:
    async with open_store(database) as store:
        found = await store.sellers.profile("acme")
    assert found is not None
    return found


def opener() -> Event:
    return parse_event(
        {
            "id": "evt_1",
            "type": "buyer.message",
            "occurred_at": "2026-04-02T13:00:00Z",
            "seller": "acme",
            "marketplace": "DE",
            "order_id": "305-1",
            "data": {"text": "Wo ist mein Paket?"},
        }
    )


async def opened(stated: Settings) -> CaseFile:
    async with open_app(stated) as app:
        start = await Starter(app.store, Still()).opening(opener())
    assert start is not None
    return new_case(start)


async def test_a_case_carries_its_sellers_rules_and_calendar(database: str) -> None:
    stated = settings(database, policy={"logistics.promise": "4h"}, calendar=CALENDAR)
    case = await opened(stated)
    assert case.due("logistics.promise", THURSDAY) == datetime(2026, 4, 7, 9, tzinfo=UTC)
    assert case.due("message.reply", THURSDAY) == THURSDAY + timedelta(hours=24)
    assert case.due("logistics.lost_after", THURSDAY) == THURSDAY + timedelta(days=3)
    assert case.calendar is not None
    assert case.calendar.public_holidays is not None


async def test_without_a_calendar_every_hour_counts(database: str) -> None:
    case = await opened(settings(database))
    assert case.due("logistics.promise", THURSDAY) == THURSDAY + timedelta(hours=24)


async def test_what_the_settings_newly_say_counts_from_then_on(database: str) -> None:
    for wait in ("36h", "72h"):
        async with open_app(settings(database, policy={"buyer.wait": wait})):
            pass
        assert (await profile(database)).policy == {"buyer.wait": wait}


async def test_a_profile_that_was_changed_in_the_books_outlives_a_restart(database: str) -> None:
    same = settings(database, autopilot="assist")
    async with open_app(same) as app:
        known = await app.store.sellers.profile("acme")
        assert known is not None
        await app.store.sellers.save(known.model_copy(update={"autopilot": "off"}))
    async with open_app(same):
        pass
    assert (await profile(database)).autopilot == "off"


@pytest.mark.parametrize(
    ("seller", "says"),
    [
        ({"policy": {"buyer.weit": "48h"}}, r"did you mean buyer\.wait"),
        ({"policy": {"buyer.wait": "two days"}}, "write a duration such as 48h"),
        ({"policy": {"JP": {"money.auto_limit": "10.50"}}}, r"policy\.money\.auto_limit.*in JP"),
        ({"policy": {"clock.rungs": "90, 75"}}, "growing percents that end with 100"),
        ({"calendar": {"zone": "Europe/Berlinn", "hours": {}}}, "zone: .* no IANA zone"),
        ({"calendar": CALENDAR | {"country": "XX"}}, "country: .*ISO 3166"),
        ({"calendar": CALENDAR | {"hours": {"mon": "9-17"}}}, "write for example 09:00"),
        ({"calendar": CALENDAR | {"holydays": []}}, "holydays"),
    ],
)
def test_what_cannot_be_is_refused_when_the_settings_are_read(
    seller: dict[str, Any], says: str
) -> None:
    with pytest.raises(ValidationError, match=says):
        settings("sqlite:///books.db", **seller)
