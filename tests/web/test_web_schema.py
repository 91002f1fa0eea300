"""The OpenAPI document and the application say the same, for requests right and wrong."""

from collections.abc import Iterator
from typing import Any

import pytest
import pytest_asyncio
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode, checks
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi import checks as openapi_checks

from tests.web.world import World, case, closed_case, decision, token

NEVER_ENDS = "/api/v1/stream"
CHECKS = [
    checks.not_a_server_error,
    openapi_checks.status_code_conformance,
    openapi_checks.content_type_conformance,
    openapi_checks.response_schema_conformance,
]


@pytest_asyncio.fixture
async def lived_in(world: World) -> World:
    """A world with an open case that waits for a decision, and a closed one."""
    world.run(case(decision=decision()))
    await world.file(closed_case())
    return world


def operations(world: World) -> Iterator[APIOperation[Any, Any, Any, Any]]:
    document = schemathesis.openapi.from_asgi("/api/v1/openapi.json", world.app)
    for found in document.get_all_operations():
        assert isinstance(found, Ok), found
        operation = found.ok()
        if operation.path != NEVER_ENDS:
            yield operation


# Schemathesis asks on event loops of its own; connections to PostgreSQL belong to one loop.
@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_every_answer_is_as_documented(lived_in: World) -> None:
    asked: set[str] = set()
    modes = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    for operation in operations(lived_in):
        takes_nothing = not operation.body and not list(operation.iter_parameters())
        for mode in modes[:1] if takes_nothing else modes:

            @settings(
                max_examples=12,
                deadline=None,
                derandomize=True,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            @given(one=operation.as_strategy(generation_mode=mode))
            def ask(one: Case[Any]) -> None:
                asked.add(one.operation.path)
                one.call_and_validate(headers=token("admin"), checks=CHECKS)

            ask()
    assert len(asked) >= 9
