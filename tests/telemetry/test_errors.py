"""Errors as logs tell them."""

import pytest
from pydantic import BaseModel, ValidationError

from telemetry.errors import kind, told

SECRET = "Anna Berg, Hauptstr. 5"


class Order(BaseModel):
    quantity: int


def breaks() -> None:
    try:
        Order.model_validate({"quantity": SECRET})
    except ValidationError as error:
        raise RuntimeError(SECRET) from error


def broken() -> BaseException:
    with pytest.raises(RuntimeError) as caught:
        breaks()
    return caught.value


def test_kinds_and_places_are_told_and_messages_are_not() -> None:
    text = told(broken())
    assert SECRET not in text
    assert "Anna" not in text
    outer, inner = text.split("\nbecause of ")
    assert outer.startswith("RuntimeError\n")
    assert inner.startswith("pydantic_core._pydantic_core.ValidationError\n")
    assert "tests/telemetry/test_errors.py:" in outer
    assert " broken" in outer


def test_a_group_names_its_kinds() -> None:
    group = ExceptionGroup(SECRET, [ValueError(SECRET), OSError(SECRET)])
    assert told(group) == "ExceptionGroup of ValueError, OSError"


def test_a_chain_without_end_ends() -> None:
    first, second = ValueError("a"), ValueError("b")
    first.__cause__, second.__cause__ = second, first
    assert told(first).count("ValueError") == 5


@pytest.mark.parametrize(
    ("error", "name"),
    [(ValueError(), "ValueError"), (broken(), "RuntimeError")],
)
def test_builtin_kinds_have_short_names(error: BaseException, name: str) -> None:
    assert kind(error) == name
