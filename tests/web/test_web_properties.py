"""Whatever comes in, the answer is one that was promised: never a 500."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.actions import ACTIONS
from cases.events import DATA
from tests.web.world import World, case, closed_case, decision, event, sign_bytes
from web.problems import MEDIA_TYPE

words = st.text(max_size=20) | st.sampled_from(["\ud800", "\x00", "1e999999", "ß" * 20, ""])
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | words
    | st.sampled_from(["2026-11-20T09:12:00Z", "0001-01-01T00:00:00+14:00", "DE", "acme", "1"])
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
FIELDS = sorted({name for model in DATA.values() for name in model.model_fields})
data = st.dictionaries(st.sampled_from(FIELDS) | words, values, max_size=6)
TIMES = ["2026-11-20T09:12:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]


@st.composite
def events(draw: st.DrawFn) -> Any:
    """An event in which anything may be wrong."""
    raw = event(
        type=draw(st.sampled_from(sorted(DATA))),
        occurred_at=draw(st.sampled_from(TIMES) | values),
        data=draw(data | values),
    )
    for name in draw(st.lists(st.sampled_from(sorted(raw)), max_size=2)):
        raw[name] = draw(values)
    return raw


bodies = events() | st.lists(events(), max_size=3) | values
relaxed = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@relaxed
@given(raw=bodies)
async def test_no_event_however_odd_breaks_the_door(world: World, raw: Any) -> None:
    answer = await world.send(json.dumps(raw).encode())
    assert answer.status_code in (202, 400, 422), answer.text
    if answer.status_code == 422:
        assert answer.headers["content-type"] == MEDIA_TYPE
        assert answer.json()["field"]


@relaxed
@given(body=st.binary(max_size=60))
async def test_no_bytes_however_odd_break_the_door(world: World, body: bytes) -> None:
    answer = await world.post(body, sign_bytes(body))
    assert answer.status_code in (202, 400, 422), answer.text


@relaxed
@given(
    action=st.sampled_from(sorted(ACTIONS)),
    body=st.dictionaries(
        st.sampled_from(sorted({f for m, _ in ACTIONS.values() for f in m.model_fields})),
        values,
        max_size=3,
    )
    | values,
    closed=st.booleans(),
    who=st.sampled_from(["agent", "admin"]),
)
async def test_no_action_however_odd_breaks_the_api(
    world: World, action: str, body: Any, closed: bool, who: str
) -> None:
    one = closed_case() if closed else world.run(case(decision=decision()))
    if closed and await world.store.board.file(one.case_id) is None:
        await world.file(one)
    answer = await world.act(one.case_id, action, body, who)
    assert answer.status_code in (200, 403, 409, 422), answer.text


@relaxed
@given(
    query=st.dictionaries(
        st.sampled_from(
            ["view", "playbook", "marketplace", "status", "q", "sort", "cursor", "limit"]
        ),
        words | st.integers().map(str),
        max_size=4,
    )
)
async def test_no_query_however_odd_breaks_the_queue(world: World, query: dict[str, str]) -> None:
    clean = {name: value.encode("utf-8", "replace") for name, value in query.items()}
    answer = await world.get("/cases", params=clean)
    assert answer.status_code in (200, 422), answer.text
