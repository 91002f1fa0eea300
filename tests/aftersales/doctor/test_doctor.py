"""`aftersales doctor`, tried with each piece broken."""

import base64
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from temporalio.api.workflowservice.v1 import RegisterNamespaceRequest
from temporalio.client import Client
from typer.testing import CliRunner

from aftersales.cli import app
from aftersales.doctor import here
from aftersales.doctor.books import skew
from aftersales.doctor.examining import examine
from aftersales.doctor.findings import Area, Finding
from aftersales.migrating import prepare
from aftersales.processes import free_port
from aftersales.rehearsal.run import Stage
from cases.events import parse_event
from gateways.store.migrations import downgrade, migrate
from gateways.store.store import open_store

GIB = 1024**3


@pytest.fixture
def installed(playing: Stage, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A system that runs, and an environment that says where; a test breaks a piece of it."""
    for name, value in playing.stack.processes["web"].environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("AFTERSALES_URL", playing.stack.web)
    return monkeypatch


async def look(area: Area) -> dict[str, Finding]:
    """What is found in one area; where a piece is named twice, the worst of it."""
    worst = {"ok": 0, "warn": 1, "fail": 2}
    found = sorted(await examine(only=[area]), key=lambda finding: worst[finding.state])
    return {finding.piece: finding for finding in found}


def broken(finding: Finding, *words: str) -> None:
    """It does not work, what was seen is told, and what to do."""
    assert finding.state == "fail", finding
    _tells(finding, *words)


def worrying(finding: Finding, *words: str) -> None:
    """It works, and should be looked after."""
    assert finding.state == "warn", finding
    _tells(finding, *words)


def _tells(finding: Finding, *words: str) -> None:
    text = f"{finding.found} {finding.remedy}"
    assert finding.remedy
    for word in words:
        assert word in text


async def test_a_system_that_runs_has_nothing_broken(installed: pytest.MonkeyPatch) -> None:
    found = await examine()
    assert {f.piece for f in found} >= {
        "python",
        "settings",
        "webhook secrets",
        "secret files",
        "policy",
        "templates",
        "rehearsals",
        "disk",
        "database",
        "dead letters",
        "inbox",
        "temporal",
        "search attributes",
        "workers",
        "web",
        "web's clock",
        "amazon",
        "smtp",
    }
    assert [f for f in found if f.state == "fail"] == []


# ---------------------------------------------------------------- settings and secrets


async def test_settings_that_cannot_be_read_end_the_search(installed: pytest.MonkeyPatch) -> None:
    installed.setenv("AFTERSALES_WEB__PORT", "eighty")
    [_, problem] = await examine()
    broken(problem, "AFTERSALES_WEB__PORT", "integer")


async def test_a_misspelt_variable_is_told(installed: pytest.MonkeyPatch) -> None:
    installed.setenv("AFTERSALES_DATABSE_URL", "sqlite:///x.db")
    worrying((await look(Area.SECRETS))["settings"], "AFTERSALES_DATABSE_URL")


@pytest.mark.parametrize(
    ("secrets", "words"),
    [("[]", "none"), (f"whsec_{base64.b64encode(b'a' * 32).decode()}", "guessed")],
)
async def test_weak_webhook_secrets_are_told(
    installed: pytest.MonkeyPatch, secrets: str, words: str
) -> None:
    installed.setenv("AFTERSALES_WEBHOOK_SECRETS", secrets)
    broken((await look(Area.SECRETS))["webhook secrets"], words, "deploy/secrets.sh")


async def test_many_webhook_secrets_at_once_are_told(installed: pytest.MonkeyPatch) -> None:
    three = [f"whsec_{base64.b64encode(os.urandom(32)).decode()}" for _ in range(3)]
    installed.setenv("AFTERSALES_WEBHOOK_SECRETS", json.dumps(three))
    worrying((await look(Area.SECRETS))["webhook secrets"], "3 are valid")


async def test_a_secret_that_others_may_read_is_told(
    installed: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "build"
    file.write_text("7")
    file.chmod(0o644)
    installed.setenv("AFTERSALES_WORKER_BUILD_FILE", str(file))
    tmp_path.chmod(0o755)
    worrying((await look(Area.SECRETS))["secret files"], f"chmod 600 {file}")
    tmp_path.chmod(0o700)
    assert (await look(Area.SECRETS))["secret files"].state == "ok"


async def test_an_old_secret_is_told(installed: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "build"
    file.write_text("7")
    file.chmod(0o600)
    long_ago = (datetime.now(UTC) - timedelta(days=400)).timestamp()
    os.utime(file, (long_ago, long_ago))
    installed.setenv("AFTERSALES_WORKER_BUILD_FILE", str(file))
    worrying((await look(Area.SECRETS))["secret files"], "400 days")


# ---------------------------------------------------------------- this machine


def test_packages_that_differ_from_the_lock_are_told(tmp_path: Path) -> None:
    (tmp_path / "requirements.lock").write_text(
        "pydantic==1.0 \\\n    --hash=sha256:0\nnobody==1\n"
    )
    worrying(here.python(tmp_path), "pydantic", "locked 1.0", "requirements.lock")


async def test_a_sellers_wrong_rule_is_told(installed: pytest.MonkeyPatch) -> None:
    sellers = {"acme": {"policy": {"money.auto_limt": 25}}}
    installed.setenv("AFTERSALES_SELLERS", json.dumps(sellers))
    broken((await look(Area.HERE))["settings"], "SELLERS__ACME", "money.auto_limt")


async def test_no_server_for_rehearsals_is_told(
    installed: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installed.setenv("PATH", str(tmp_path))
    installed.setenv("XDG_CACHE_HOME", str(tmp_path))
    installed.delenv("AFTERSALES_TEMPORAL_PROGRAM", raising=False)
    worrying((await look(Area.HERE))["rehearsals"], "aftersales dev")
    installed.setenv("AFTERSALES_TEMPORAL_PROGRAM", "/nowhere/temporal")
    broken((await look(Area.HERE))["rehearsals"], "/nowhere/temporal")
    assert list(tmp_path.iterdir()) == [], "looking leaves no trace"


@pytest.mark.parametrize(("free", "state"), [(GIB // 10, "fail"), (GIB, "warn"), (9 * GIB, "ok")])
def test_room_on_the_disk_is_judged(free: int, state: str) -> None:
    assert here.room(free, Path("var")).state == state


# ---------------------------------------------------------------- the database


async def test_a_database_that_does_not_answer_is_told_without_its_password(
    installed: pytest.MonkeyPatch,
) -> None:
    url = f"postgresql://app:hunter2@127.0.0.1:{free_port(0)}/books"
    installed.setenv("AFTERSALES_DATABASE_URL", url)
    finding = (await look(Area.DATABASE))["database"]
    broken(finding, "127.0.0.1", "AFTERSALES_DATABASE_URL")
    assert "hunter2" not in f"{finding}"


async def test_a_database_that_was_not_migrated_is_told(
    installed: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    await migrate(url)
    await downgrade(url, "base")
    installed.setenv("AFTERSALES_DATABASE_URL", url)
    broken((await look(Area.DATABASE))["database"], "revision none", "aftersales migrate")


async def test_dead_letters_are_told(
    installed: pytest.MonkeyPatch, playing: Stage, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    await migrate(url)
    event = {
        "id": "evt-1",
        "type": "buyer.message",
        "occurred_at": "2026-03-02T09:00:00Z",
        "seller": "acme",
        "order_id": "111-0000000-0000000",
        "data": {"text": "Hello?"},
    }
    await _dead_letter(url, event)
    installed.setenv("AFTERSALES_DATABASE_URL", url)
    worrying((await look(Area.DATABASE))["dead letters"], "1, the oldest", "dead-letters list")


async def _dead_letter(url: str, raw: dict[str, Any]) -> None:
    now = datetime.now(UTC)
    async with open_store(url) as store:
        await store.inbox.accept([parse_event(raw)], now)
        [row] = await store.inbox.claim("test", 1, now, 60)
        await store.inbox.settle(row.seq, "dead", "ValueError", now)


@pytest.mark.parametrize(
    ("seconds", "state"), [(0.1, "ok"), (-5, "warn"), (5, "warn"), (61, "fail"), (-61, "fail")]
)
def test_clocks_that_are_apart_are_judged(seconds: float, state: str) -> None:
    finding = skew("clock", timedelta(seconds=seconds), timedelta(seconds=0.5))
    assert finding.state == state


# ---------------------------------------------------------------- Temporal


async def test_a_temporal_that_does_not_answer_is_told(installed: pytest.MonkeyPatch) -> None:
    installed.setenv("TEMPORAL_ADDRESS", f"127.0.0.1:{free_port(0)}")
    broken((await look(Area.TEMPORAL))["temporal"], "does not answer", "TEMPORAL_ADDRESS")


async def test_a_namespace_that_is_not_there_is_told(installed: pytest.MonkeyPatch) -> None:
    installed.setenv("TEMPORAL_NAMESPACE", "nowhere")
    broken((await look(Area.TEMPORAL))["temporal"], "nowhere", "aftersales migrate")


async def test_missing_search_attributes_and_workers_are_told(
    installed: pytest.MonkeyPatch, playing: Stage
) -> None:
    namespace = f"empty-{uuid4().hex[:8]}"
    installed.setenv("TEMPORAL_NAMESPACE", namespace)
    request = RegisterNamespaceRequest(namespace=namespace)
    request.workflow_execution_retention_period.FromTimedelta(timedelta(days=1))
    client = await Client.connect(playing.stack.temporal, namespace=namespace)
    await client.workflow_service.register_namespace(request)
    found = await look(Area.TEMPORAL)
    broken(found["search attributes"], "CaseStatus", "aftersales migrate")
    broken(found["workers"], "cases, amazon, mail", "aftersales worker")
    await prepare(client)
    assert (await look(Area.TEMPORAL))["search attributes"].state == "ok"


# ---------------------------------------------------------------- web, Amazon, mail


async def test_a_web_process_that_is_not_there_is_told(installed: pytest.MonkeyPatch) -> None:
    installed.setenv("AFTERSALES_URL", f"http://127.0.0.1:{free_port(0)}")
    broken((await look(Area.WEB))["web"], "does not answer", "aftersales web")


async def test_something_else_at_the_webs_address_is_told(
    installed: pytest.MonkeyPatch, playing: Stage
) -> None:
    installed.setenv("AFTERSALES_URL", playing.stack.sandbox)
    broken((await look(Area.WEB))["web"], "is not ready", "404")


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("AFTERSALES_SELLERS", "{}", "no seller"),
        ("AFTERSALES_SELLERS", '{"acme": {}}', "No Amazon credentials for seller acme"),
        ("AFTERSALES_AMAZON", '{"endpoints": {"auth": "http://127.0.0.1:1"}}', "acme gets no"),
    ],
)
async def test_sellers_without_access_are_told(
    installed: pytest.MonkeyPatch, variable: str, value: str, words: str
) -> None:
    installed.setenv(variable, value)
    broken((await look(Area.AMAZON))["amazon"], words)


async def test_credentials_that_amazon_refuses_are_told(installed: pytest.MonkeyPatch) -> None:
    wrong = {"client_id": "id", "client_secret": "", "refresh_token": ""}
    installed.setenv("AFTERSALES_SELLERS", json.dumps({"acme": {"amazon": wrong}}))
    broken((await look(Area.AMAZON))["amazon"], "acme", "refresh_token")


async def test_a_mail_server_that_is_not_there_is_told(installed: pytest.MonkeyPatch) -> None:
    there = json.loads(os.environ["AFTERSALES_SMTP"])
    installed.setenv("AFTERSALES_SMTP", json.dumps(there | {"port": free_port(0)}))
    broken((await look(Area.SMTP))["smtp"], "127.0.0.1", "AFTERSALES_SMTP__")
    installed.delenv("AFTERSALES_SMTP")
    broken((await look(Area.SMTP))["smtp"], "no mail server", "AFTERSALES_SMTP__SENDER")


async def test_a_mail_server_without_encryption_is_told(installed: pytest.MonkeyPatch) -> None:
    there = json.loads(os.environ["AFTERSALES_SMTP"])
    installed.setenv("AFTERSALES_SMTP", json.dumps(there | {"start_tls": True}))
    broken((await look(Area.SMTP))["smtp"], "START_TLS")


# ---------------------------------------------------------------- the command


def test_an_area_that_is_not_one_is_usage() -> None:
    result = CliRunner().invoke(app, ["doctor", "--only", "weather"])
    assert result.exit_code == 2
