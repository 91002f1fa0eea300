"""Log lines: what may be said is said as JSON, and nothing else comes out, whoever logs."""

import ast
import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from aftersales.logs import PLAIN, configure_logs
from telemetry.fields import FIELDS
from telemetry.trail import Trail, following

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("activities", "aftersales", "gateways", "telemetry", "web", "workers", "workflows")
PRIVATE = "Anna Berg <anna@example.com>, Hauptstr. 5: wo ist mein Paket? Atzr|s3cret"
Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str]) -> Iterator[Lines]:
    """Logs as in production; returns what was written, each line read as JSON."""
    before, root = structlog.get_config(), logging.getLogger()
    handlers, level = root.handlers, root.level
    configure_logs("json", "DEBUG")

    def written() -> list[dict[str, Any]]:
        return [json.loads(line) for line in capsys.readouterr().err.splitlines()]

    yield written
    structlog.configure(**before)
    root.handlers = handlers
    root.setLevel(level)


def test_a_line_tells_what_when_and_under_which_id(lines: Lines) -> None:
    with following(Trail("msg_1")):
        structlog.get_logger().info("event.dispatched", case_id="acme:111", status="kept")
    [line] = lines()
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "event.dispatched",
        "level": "info",
        "case_id": "acme:111",
        "status": "kept",
        "correlation_id": "msg_1",
    }


def test_what_is_not_on_the_list_is_dropped(lines: Lines) -> None:
    structlog.get_logger().info("x", text=PRIVATE, buyer=PRIVATE, address={"a": PRIVATE})
    [line] = lines()
    assert set(line) == {"event", "level", "timestamp"}


def test_an_error_of_ours_is_told_without_its_words(lines: Lines) -> None:
    try:
        raise ValueError(PRIVATE)
    except ValueError:
        structlog.get_logger().exception("dispatcher.failed")
    [line] = lines()
    assert line["exception"].startswith("ValueError\n  tests/aftersales/test_logs.py:")
    assert "Anna" not in json.dumps(line)


class Wanted(BaseModel):
    quantity: int


def invalid() -> Exception:
    try:
        Wanted.model_validate({"quantity": PRIVATE})
    except ValidationError as error:
        return error
    raise AssertionError


def refused_by_the_database() -> Exception:
    engine = sqlalchemy.create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            asked = sqlalchemy.text("select nothing from nowhere where a = :a")
            connection.execute(asked, {"a": PRIVATE})
    except sqlalchemy.exc.SQLAlchemyError as error:
        return error
    finally:
        engine.dispose()
    raise AssertionError


def test_a_library_that_logs_by_itself_is_taken_over() -> None:
    library = logging.getLogger("uvicorn.access")
    library.handlers, library.propagate = [logging.StreamHandler()], False
    library.setLevel(logging.CRITICAL)
    configure_logs("json", "INFO")
    assert (library.handlers, library.propagate, library.level) == ([], True, logging.NOTSET)


LIBRARIES = (
    "httpx",
    "uvicorn.error",
    "uvicorn.access",
    "temporalio.activity",
    "temporalio.worker._activity",
    "temporalio.core-sdk_core::temporalio_sdk_core::worker",
    "sqlalchemy.engine.Engine",
    "sqlalchemy.pool.impl.QueuePool",
    "asyncio",
    "alembic.runtime.migration",
    "aiosmtplib",
    "opentelemetry.exporter.otlp.proto.http.trace_exporter",
)


@pytest.mark.parametrize("name", LIBRARIES)
@pytest.mark.parametrize("make", [invalid, refused_by_the_database], ids=lambda make: make.__name__)
def test_libraries_are_heard_without_what_they_filled_in(
    name: str, make: Callable[[], Exception], lines: Lines
) -> None:
    error = make()
    library = logging.getLogger(name)
    library.error("GET %s answered %s", PRIVATE, error)
    library.error("refused", exc_info=error)
    library.warning("{}", {"body": PRIVATE})
    told = lines()
    assert [line["event"] for line in told] == ["library"] * 3
    assert [line["logger"] for line in told] == [name] * 3
    assert told[0]["template"] == "GET %s answered %s"
    assert type(error).__name__ in told[1]["exception"]
    for word in ("Anna", "anna", "Hauptstr", "Paket", "s3cret"):
        assert word not in json.dumps(told)


@pytest.mark.parametrize("name", sorted({*LIBRARIES} - {*PLAIN}))
def test_a_sentence_that_was_put_together_is_not_shown(name: str, lines: Lines) -> None:
    logging.getLogger(name).error(f"Failed: ({PRIVATE})")
    [line] = lines()
    assert line.get("template") in (None, "Failed:")


async def test_a_task_that_nobody_waited_for_is_told_without_its_words(lines: Lines) -> None:
    async def fail() -> None:
        raise ValueError(PRIVATE)

    asyncio.get_running_loop().call_exception_handler(
        {"message": f"never retrieved {PRIVATE}", "exception": invalid(), "task": fail}
    )
    [line] = lines()
    assert "Anna" not in json.dumps(line)
    assert "ValidationError" in line["exception"]


SAID = sorted(FIELDS.keys() - {"event", "exception"})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(
    said=st.dictionaries(st.sampled_from(SAID), st.text()),
    words=st.text(),
)
def test_lines_are_whole_whatever_is_logged(lines: Lines, said: dict[str, str], words: str) -> None:
    lines()
    logging.getLogger("httpx").error(words)
    structlog.get_logger().info("x", **{k: v for k, v in said.items() if k != "level"})
    assert [line["event"] for line in lines()] == ["library", "x"]


def test_people_read_the_same_in_colour(capsys: pytest.CaptureFixture[str], lines: Lines) -> None:
    configure_logs("console", "INFO")
    structlog.get_logger().info("x", case_id="acme:1", text=PRIVATE)
    told = capsys.readouterr().err
    assert "acme:1" in told
    assert "Anna" not in told


# ---------------------------------------------------------------- the list and the code


def _fields() -> Iterator[tuple[str, str]]:
    """Every keyword of every log call and span in the code."""
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _logs(node.func):
                    for keyword in node.keywords:
                        if keyword.arg is not None:
                            yield str(path.relative_to(ROOT)), keyword.arg


def _logs(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in ("span", "note")
    return isinstance(called, ast.Attribute) and getattr(called.value, "id", "") in ("log", "_log")


def test_every_field_that_the_code_logs_is_on_the_list() -> None:
    used = set(_fields())
    assert len({name for _, name in used}) > 10
    assert [one for one in sorted(used) if one[1] not in {*FIELDS, "exc_info", "role"}] == []


def test_events_are_fixed_names() -> None:
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and _logs(node.func)
                    and node.func.attr in ("debug", "info", "warning", "error", "exception")
                ):
                    assert not isinstance(node.args[0], ast.JoinedStr), path
