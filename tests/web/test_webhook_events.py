"""Every row of the table in CONTRACT 3, `POST /webhooks/events`."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.web.conftest import MakeWorld
from tests.web.world import (
    CASE,
    FOREIGN_SECRET,
    NEW_SECRET,
    SECRET,
    World,
    event,
    problem,
    sign_bytes,
    signed,
)
from web.bodies import LARGEST_BODY
from web.deps import RateLimit

# ---------------------------------------------------------------- 202


async def test_an_event_is_stored_before_it_is_acknowledged(world: World) -> None:
    answer = await world.send(event())
    assert answer.status_code == 202
    assert answer.json() == {"accepted": [{"id": "evt_1", "case_id": CASE}], "duplicates": []}
    assert await world.stored() == ["evt_1"]
    assert world.woken == [1]


async def test_a_list_of_a_hundred_is_taken_in_order(world: World) -> None:
    answer = await world.send([event(n) for n in range(100)])
    assert answer.status_code == 202
    assert [one["id"] for one in answer.json()["accepted"]] == [f"evt_{n}" for n in range(100)]
    assert await world.stored() == [f"evt_{n}" for n in range(100)]


async def test_a_known_id_is_acknowledged_and_does_nothing(world: World) -> None:
    await world.send(event(data={"text": "first"}))
    answer = await world.send(event(data={"text": "second"}))
    assert answer.status_code == 202
    assert answer.json() == {"accepted": [], "duplicates": ["evt_1"]}
    assert await world.stored() == ["evt_1"]


async def test_the_same_id_twice_in_one_list_is_a_duplicate(world: World) -> None:
    answer = await world.send([event(1), event(2), event(1)])
    assert [one["id"] for one in answer.json()["accepted"]] == ["evt_1", "evt_2"]
    assert answer.json()["duplicates"] == ["evt_1"]


async def test_a_reimbursements_case_is_named_by_its_reference(world: World) -> None:
    owed = event(type="reimbursement.detected", data={"kind": "removal_lost", "reference": "R-1"})
    del owed["order_id"]
    answer = await world.send(owed)
    assert answer.json()["accepted"] == [{"id": "evt_1", "case_id": "acme:fba:R-1"}]


async def test_unknown_fields_are_kept(world: World) -> None:
    await world.send(event(source="shop", data={"text": "Hallo", "mood": "fine"}))
    [row] = await world.store.inbox.claim("test", 1, world.clock.now(), 1)
    assert row.event.model_dump()["source"] == "shop"
    assert row.event.data["mood"] == "fine"


async def test_an_amazon_marketplace_id_is_stored_as_country(world: World) -> None:
    await world.send(event(marketplace="A1PA6795UKMFR9"))
    [row] = await world.store.inbox.claim("test", 1, world.clock.now(), 1)
    assert row.event.marketplace == "DE"


async def test_readings_are_never_taken_from_the_sender(world: World) -> None:
    forged = {"words": {"topic": "quality", "acts": True}}
    await world.send(event(data={"text": "Wo ist mein Paket?"}, readings=forged))
    [row] = await world.store.inbox.claim("test", 1, world.clock.now(), 1)
    assert row.event.readings is None


# ---------------------------------------------------------------- 400


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b'{"text": "\xe4"}',
        b"NaN",
        b'{"a": Infinity}',
        b"1e999",
        b"[" * 100_000,
        b"[" * 200 + b"]" * 200,
        b'{"a":' * 5000 + b"1" + b"}" * 5000,
        b"9" * 5000,
    ],
    ids=[
        "empty",
        "cut off",
        "utf-16",
        "latin-1",
        "nan",
        "infinity",
        "overflow",
        "unclosed",
        "nested",
        "nested deeply",
        "too many digits",
    ],
)
async def test_what_is_not_json_is_400(world: World, body: bytes) -> None:
    answer = await world.post(body, sign_bytes(body))
    problem(answer, 400, "not-json")
    assert await world.stored() == []


# ---------------------------------------------------------------- 401


@pytest.mark.parametrize(
    "changes",
    [
        {"webhook-id": ""},
        {"webhook-id": "msg_2"},
        {"webhook-timestamp": ""},
        {"webhook-timestamp": "now"},
        {"webhook-timestamp": "-1"},
        {"webhook-timestamp": "9" * 400},
        {"webhook-timestamp": "1_700_000_000"},
        {"webhook-signature": ""},
        {"webhook-signature": "v1"},
        {"webhook-signature": "v1,"},
        {"webhook-signature": "v1,%%%"},
        {"webhook-signature": "v1,AAAA"},
        {"webhook-signature": "v1a,AAAA"},
        {"webhook-signature": "nonsense"},
    ],
    ids=lambda changes: " ".join(f"{k}={v[:14]}" for k, v in changes.items()),
)
async def test_a_missing_or_wrong_signature_is_401(world: World, changes: dict[str, str]) -> None:
    body = json.dumps(event()).encode()
    problem(await world.post(body, signed(body) | changes), 401, "bad-signature")
    assert await world.stored() == []


async def test_missing_wrong_and_stale_are_told_alike(world: World) -> None:
    body = json.dumps(event()).encode()
    stale = signed(body, at=datetime.now(UTC) - timedelta(minutes=6))
    wrong = signed(body, secret=FOREIGN_SECRET)
    missing = {"content-type": "application/json"}
    answers = [await world.post(body, headers) for headers in (missing, wrong, stale)]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.content for answer in answers}) == 1


@pytest.mark.parametrize(("off", "status"), [(-310, 401), (-290, 202), (290, 202), (310, 401)])
async def test_a_timestamp_may_be_five_minutes_off(world: World, off: int, status: int) -> None:
    answer = await world.send(event(), at=datetime.now(UTC) + timedelta(seconds=off))
    assert answer.status_code == status


async def test_one_byte_more_breaks_the_signature(world: World) -> None:
    body = json.dumps(event()).encode()
    assert (await world.post(body + b" ", signed(body))).status_code == 401


async def test_any_of_several_secrets_is_good_during_rotation(world: World) -> None:
    body = json.dumps(event()).encode()
    both = signed(body, secret=FOREIGN_SECRET)
    both["webhook-signature"] += " v1a,xyz " + signed(body, secret=NEW_SECRET)["webhook-signature"]
    assert (await world.send(event(1), secret=SECRET)).status_code == 202
    assert (await world.send(event(2), secret=NEW_SECRET)).status_code == 202
    assert (await world.post(body, both)).status_code == 202


async def test_a_retired_secret_is_good_no_more(make_world: MakeWorld) -> None:
    world = make_world(webhook_secrets=[NEW_SECRET])
    assert (await world.send(event(), secret=SECRET)).status_code == 401


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_???", "whsec_c2hvcnQ=", "whsec_ä"])
def test_an_unusable_secret_is_refused_at_the_start(make_world: MakeWorld, secret: str) -> None:
    with pytest.raises(ValueError, match="secret"):
        make_world(webhook_secrets=[secret])


# ---------------------------------------------------------------- 413, 415


async def test_a_mebibyte_is_read_and_a_byte_more_is_413(world: World) -> None:
    body = json.dumps(event(data={"text": "Hallo"})).encode().ljust(LARGEST_BODY)
    assert (await world.post(body, signed(body))).status_code == 202
    problem(await world.post(body + b" ", signed(body + b" ")), 413, "too-large")


async def test_size_is_judged_before_the_signature(world: World) -> None:
    problem(await world.post(b" " * (2 * LARGEST_BODY), {}), 413, "too-large")


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/xml", "application/jsonp", "", "json"]
)
async def test_another_media_type_is_415(world: World, media_type: str) -> None:
    body = json.dumps(event()).encode()
    problem(
        await world.post(body, signed(body) | {"content-type": media_type}),
        415,
        "unsupported-media-type",
    )


async def test_parameters_of_the_media_type_do_not_matter(world: World) -> None:
    body = json.dumps(event()).encode()
    answer = await world.post(
        body, signed(body) | {"content-type": "Application/JSON; charset=utf-8"}
    )
    assert answer.status_code == 202


async def test_a_compressed_body_is_415(world: World) -> None:
    body = json.dumps(event()).encode()
    problem(
        await world.post(body, signed(body) | {"content-encoding": "gzip"}),
        415,
        "unsupported-media-type",
    )


# ---------------------------------------------------------------- 422


def _lacking(name: str) -> dict[str, Any]:
    return {key: value for key, value in event().items() if key != name}


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        (_lacking("id"), "id"),
        (_lacking("type"), "type"),
        (_lacking("occurred_at"), "occurred_at"),
        (_lacking("seller"), "seller"),
        (_lacking("order_id"), "order_id"),
        (_lacking("data"), "data"),
        (event(type="buyer.sang"), "type"),
        (event(seller="nobody"), "seller"),
        (event(marketplace="XX"), "marketplace"),
        (event(marketplace=7), "marketplace"),
        (event(occurred_at="2026-11-20T09:12:00"), "occurred_at"),
        (event(occurred_at="yesterday"), "occurred_at"),
        (event(order_id="111/222"), "order_id"),
        (event(data={}), "data.text"),
        (event(data={"text": 7}), "data.text"),
        (event(data=[]), "data"),
        (event(data={"text": "x", "topic": "poetry"}), "data.topic"),
        (event(type="shipment.updated", data={"status": "flying"}), "data.status"),
        ([], "body"),
        ("event", "body"),
        (None, "body"),
        ([event(n) for n in range(101)], "body"),
        ([event(1), 7], "1"),
        ([event(1), event(2, data={})], "1.data.text"),
        ([event(1), event(2, seller="nobody")], "1.seller"),
        ([event(1, marketplace="XX")], "0.marketplace"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
async def test_a_bad_field_is_named(world: World, raw: object, field: str) -> None:
    told = problem(await world.send(raw), 422, "invalid")
    assert told["field"] == field
    assert await world.stored() == []
    assert world.woken == []


# ---------------------------------------------------------------- 429, 503


async def test_a_sender_that_is_too_fast_is_told_when_to_come_back(make_world: MakeWorld) -> None:
    world = make_world(rate=RateLimit(per_second=0.01, burst=2))
    assert (await world.send(event(1))).status_code == 202
    assert (await world.send(event(2))).status_code == 202
    answer = await world.send(event(3))
    problem(answer, 429, "rate-limited")
    assert 1 <= int(answer.headers["retry-after"]) <= 100
    assert len(await world.stored()) == 2


async def test_unsigned_requests_use_up_nobodys_share(make_world: MakeWorld) -> None:
    world = make_world(rate=RateLimit(per_second=0.01, burst=1))
    for _ in range(3):
        assert (await world.send(event(1), secret=FOREIGN_SECRET)).status_code == 401
    assert (await world.send(event(1))).status_code == 202


async def test_nothing_is_acknowledged_while_the_store_is_away(world: World) -> None:
    world.break_store()
    answer = await world.send(event())
    problem(answer, 503, "unavailable")
    assert int(answer.headers["retry-after"]) > 0
    world.mend_store()
    assert await world.stored() == []
    assert (await world.send(event())).json()["accepted"] == [{"id": "evt_1", "case_id": CASE}]
