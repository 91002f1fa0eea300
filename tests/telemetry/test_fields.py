"""What logs and spans may say."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telemetry.fields import FIELDS, allowed, digest

PRIVATE = (
    "Anna Berg",
    "anna@example.com",
    "Hauptstraße 5",
    "where is my parcel?",
    "x7k2@marketplace.amazon.de",
    "+49 170 1234567",
    "Bearer eyJhbGciOi",
)
SAYABLE = (
    "acme:111-2223334-5556667",
    "evt_01J8ZK",
    "dispatcher.dead_letter",
    "/api/v1/cases/{case_id}",
    "+24h",
    "cases.errors.StoreUnavailable",
    "2026-11-22T09:35:19.411250Z",
)
WORDS = sorted(FIELDS.keys() - {"exception", "template"})


@pytest.mark.parametrize("name", WORDS)
@pytest.mark.parametrize("value", PRIVATE)
def test_what_people_write_becomes_a_digest(name: str, value: str) -> None:
    assert allowed({name: value}) == {name: digest(value)}


@pytest.mark.parametrize("value", SAYABLE)
def test_names_and_ids_of_ours_are_said_as_they_are(value: str) -> None:
    assert allowed({"case_id": value}) == {"case_id": value}


def test_numbers_stay_numbers() -> None:
    said = {"status": 202, "duration": 0.25, "attempt": 1, "events": 3}
    assert allowed(said) == said


def test_equal_values_have_equal_digests_and_others_have_not() -> None:
    assert digest("Anna Berg") == digest("Anna Berg") != digest("Anna Borg")


def test_nothing_is_said_of_nothing() -> None:
    assert allowed({"case_id": None, "why": None}) == {}


@given(st.dictionaries(st.sampled_from([*WORDS, "text", "buyer", "address"]), st.text()))
def test_whatever_is_said_no_sentence_and_no_address_comes_out(said: Mapping[str, str]) -> None:
    for name, value in allowed(said).items():
        assert name in FIELDS
        assert value is None or not set(str(value)) & set(" @\n\"',;?!")


@given(
    st.recursive(
        st.text(min_size=1) | st.binary() | st.floats(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=5,
    )
)
def test_whole_objects_never_come_out(value: object) -> None:
    said = allowed({"why": value, "status": value, "event": value})
    assert all(isinstance(one, str | int | float | None) for one in said.values())
    assert not any(isinstance(one, str) and set(one) & set(" @\n'") for one in said.values())
