"""The whole system on one machine: Temporal, sandbox, worker, web, each a process of its own."""

import asyncio
import base64
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from temporalio.client import Client

from aftersales import temporal_server
from aftersales.clock import WallClock
from aftersales.composition import connect
from aftersales.migrating import prepare
from aftersales.neighbours import refuse_company
from aftersales.processes import Process, free_port
from cases.books import Person
from gateways.store.migrations import migrate
from gateways.store.store import open_store

SELLER = "acme"
SENDER = "seller@acme.example"
ROLES = ("viewer", "agent", "lead", "finance", "admin")
ENVIRONMENT = "environment.json"
"""What the roles are told, for the commands of an operator; only its owner may read it."""
START_SECONDS = 60
DEATHS = 3
"""A role that has died so often before it was up will not come up by itself."""
LOG_END = 2000
Check = Callable[[], Awaitable[bool]]


class NotUp(RuntimeError):
    """A role did not come up; the message ends with the end of its log."""


@dataclass(frozen=True)
class Ports:
    """Where everything listens, or should."""

    web: int = 8000
    temporal: int = 7233
    ui: int | None = 8233
    sandbox: int = 8090
    metrics: int | None = 0
    """The first of two, the worker's and Temporal's; None = they tell no numbers."""


@dataclass
class Stack:
    """A running system."""

    folder: Path
    web: str
    temporal: str
    ui: str
    sandbox: str
    webhook_secret: str
    tokens: dict[str, str]
    processes: dict[str, Process]
    database_url: str
    clock_file: Path
    metrics: dict[str, str]
    """Where the worker, and Temporal's SDK in it, tell their numbers (HOST:PORT)."""

    @property
    def outage_file(self) -> Path:
        """While this file exists, the database refuses: the sandbox's fault of the store."""
        return self.folder / "outage"

    @property
    def works(self) -> bool:
        """Whether the worker takes work now: one that was killed says so again once it does."""
        file = self.folder / "worker.ready"
        return file.exists() and file.read_text() == str(self.processes["worker"].pid)

    def facts(self) -> dict[str, object]:
        """What `dev.json` tells."""
        return {
            "web": self.web,
            "temporal": self.temporal,
            "ui": self.ui,
            "sandbox": self.sandbox,
            "webhook_secret": self.webhook_secret,
            "tokens": self.tokens,
            "metrics": {
                "web": f"{self.web}/metrics",
                **{name: f"http://{at}/metrics" for name, at in self.metrics.items()},
            },
            "pids": {role: p.pid for role, p in self.processes.items() if p.pid is not None},
        }

    async def ready(self, role: str) -> None:
        """Wait until a role serves."""
        await _WAITS[role](self)


def python(*module: str) -> list[str]:
    """Run a module of ours with this interpreter."""
    return [sys.executable, "-m", *module]


@asynccontextmanager
async def running(
    folder: Path,
    ports: Ports,
    *,
    program: Path | None = None,
    dynamic_config: dict[str, str] | None = None,
    database_url: str | None = None,
) -> AsyncIterator[Stack]:
    """Start everything in `folder`, and stop it, in order, at the end.

    Our own books are a file in `folder` unless `database_url` names a database, which is migrated.
    """
    folder.mkdir(parents=True, exist_ok=True)
    outside = os.environ.get("TEMPORAL_ADDRESS")
    if outside:
        server = None
    else:
        # In a thread: a build takes minutes, and the SDK's download wants a loop of its own.
        server = program or await asyncio.to_thread(temporal_server.find, temporal_server.to_stderr)
    books = database_url or f"sqlite:///{folder.resolve() / 'aftersales.db'}"
    stack = await _plan(folder, ports, server, dynamic_config, books)
    async with AsyncExitStack() as stops:
        for role in ("temporal", "sandbox", "worker", "web"):
            if role not in stack.processes:
                client = await connect()
                await prepare(client)
                await refuse_company(client)
                continue
            process = stack.processes[role]
            await process.start(lambda: _told(stack))
            stops.push_async_callback(process.stop)
            if role in ("temporal", "sandbox"):
                await stack.ready(role)
        await asyncio.gather(stack.ready("worker"), stack.ready("web"))
        yield stack


async def _told(stack: Stack) -> None:
    """A process was started again: the file with the pids follows."""
    facts = stack.folder / "dev.json"
    if facts.exists():
        write_private(facts, json.dumps(stack.facts(), indent=2))


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read."""
    temporary = path.with_suffix(".tmp")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
    temporary.replace(path)


async def _plan(
    folder: Path,
    ports: Ports,
    server: Path | None,
    dynamic_config: dict[str, str] | None,
    database_url: str,
) -> Stack:
    web, grpc, box, smtp = (free_port(p) for p in (ports.web, ports.temporal, ports.sandbox, 0))
    ui = None if ports.ui is None else free_port(ports.ui)
    secret, tokens = _secrets(folder)
    await migrate(database_url)
    async with open_store(database_url) as store:
        for role, token in tokens.items():
            if await store.tokens.who(token) is None:
                person = Person.model_validate({"name": role, "role": role})
                await store.tokens.issue(person, token, WallClock().now())
    stack = Stack(
        folder=folder,
        web=f"http://127.0.0.1:{web}",
        temporal=os.environ.get("TEMPORAL_ADDRESS") or f"127.0.0.1:{grpc}",
        ui="" if ui is None or server is None else f"http://127.0.0.1:{ui}",
        sandbox=f"http://127.0.0.1:{box}",
        webhook_secret=secret,
        tokens=tokens,
        processes={},
        database_url=database_url,
        clock_file=folder / "clock",
        metrics=_metrics(ports.metrics),
    )
    environment = _environment(stack, web, smtp)
    write_private(folder / ENVIRONMENT, json.dumps(environment, indent=2))
    args = temporal_server.arguments(
        port=grpc,
        ui_port=ui,
        database=folder / "temporal.db",
        dynamic_config=dynamic_config,
    )
    commands = {
        **({} if server is None else {"temporal": [str(server), *args]}),
        "sandbox": _sandbox(stack, box, smtp),
        "worker": python("aftersales", "worker", "--ready-file", str(folder / "worker.ready")),
        "web": python("aftersales", "web"),
    }
    own = {"temporal": temporal_server.ENVIRONMENT}
    stack.processes.update(
        {
            role: Process(role, command, environment | own.get(role, {}), folder / f"{role}.log")
            for role, command in commands.items()
        }
    )
    return stack


def _metrics(first: int | None) -> dict[str, str]:
    if first is None:
        return {}
    worker = free_port(first)
    temporal = free_port(first and worker + 1)
    return {"worker": f"127.0.0.1:{worker}", "temporal": f"127.0.0.1:{temporal}"}


def _sandbox(stack: Stack, port: int, smtp: int) -> list[str]:
    ready = stack.folder / "sandbox.ready"
    ready.unlink(missing_ok=True)
    return python(
        "sandbox",
        *("--host", "127.0.0.1", "--port", str(port), "--smtp-port", str(smtp)),
        *("--data", str(stack.folder / "sandbox.sqlite")),
        *("--webhook-url", f"{stack.web}/webhooks/events"),
        *("--webhook-secret", stack.webhook_secret),
        *("--seller", SELLER, "--sender", SENDER),
        *("--clock-file", str(stack.clock_file), "--outage-file", str(stack.outage_file)),
        *("--ready-file", str(ready)),
    )


def _environment(stack: Stack, web_port: int, smtp_port: int) -> dict[str, str]:
    amazon = {"client_id": "sandbox", "client_secret": "sandbox", "refresh_token": "sandbox"}
    endpoints = dict.fromkeys(("na", "eu", "fe", "auth"), stack.sandbox)
    return {
        "TEMPORAL_ADDRESS": stack.temporal,
        "TEMPORAL_NAMESPACE": os.environ.get("TEMPORAL_NAMESPACE", "default"),
        "AFTERSALES_DATABASE_URL": stack.database_url,
        "AFTERSALES_WEBHOOK_SECRETS": json.dumps([stack.webhook_secret]),
        "AFTERSALES_SELLERS": json.dumps({SELLER: {"sender": SENDER, "amazon": amazon}}),
        "AFTERSALES_AMAZON": json.dumps({"endpoints": endpoints}),
        "AFTERSALES_SMTP": json.dumps({"host": "127.0.0.1", "port": smtp_port, "sender": SENDER}),
        "AFTERSALES_WEB": json.dumps({"host": "127.0.0.1", "port": web_port, "drain": 0}),
        "AFTERSALES_METRICS": json.dumps(stack.metrics),
        "AFTERSALES_TEMPORAL_UI": stack.ui,
        "AFTERSALES_CLOCK_FILE": str(stack.clock_file),
        "AFTERSALES_OUTAGE_FILE": str(stack.outage_file),
        "AFTERSALES_WORKER_GRACE": "2",
    }


def _secrets(folder: Path) -> tuple[str, dict[str, str]]:
    """Return the webhook secret and a token for each role: made once, kept in the folder."""
    file = folder / "secrets.json"
    if file.exists():
        kept = json.loads(file.read_text())
        return kept["webhook_secret"], kept["tokens"]
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    tokens = {role: secrets.token_urlsafe(24) for role in ROLES}
    write_private(file, json.dumps({"webhook_secret": secret, "tokens": tokens}))
    return secret, tokens


# ---------------------------------------------------------------- readiness


async def _until_ready(what: str, stack: Stack, check: Check) -> None:
    process = stack.processes[what]
    # How often it died before, while something else was away, says nothing about this start.
    process.deaths = 0
    try:
        async with asyncio.timeout(START_SECONDS):
            while not await check():
                if process.stopping:
                    raise NotUp(f"{what} was stopped")
                if process.deaths >= DEATHS:
                    raise NotUp(f"{what} died {DEATHS} times at its start.{_log_end(process)}")
                await asyncio.sleep(0.05)
    except TimeoutError as error:
        raise NotUp(f"{what} is not up after {START_SECONDS} s.{_log_end(process)}") from error


def _log_end(process: Process) -> str:
    end = process.log_file.read_text(errors="replace")[-LOG_END:].strip()
    return f" Its log, {process.log_file}, ends:\n{end}"


async def _temporal(stack: Stack) -> None:
    async def serves() -> bool:
        try:
            client = await Client.connect(stack.temporal)
            await client.count_workflows()
        except RuntimeError:
            return False
        return True

    await _until_ready("temporal", stack, serves)


async def _answers(url: str) -> bool:
    try:
        # Plain HTTP on this machine: no certificates to load.
        async with httpx.AsyncClient(timeout=2, verify=False, trust_env=False) as client:
            return (await client.get(url)).is_success
    except httpx.HTTPError:
        return False


async def _sandbox_ready(stack: Stack) -> None:
    await _until_ready("sandbox", stack, lambda: _answers(f"{stack.sandbox}/_world/clock"))


async def _web(stack: Stack) -> None:
    await _until_ready("web", stack, lambda: _answers(f"{stack.web}/healthz"))


async def _worker(stack: Stack) -> None:
    async def wrote() -> bool:
        return stack.works

    await _until_ready("worker", stack, wrote)


_WAITS = {"temporal": _temporal, "sandbox": _sandbox_ready, "web": _web, "worker": _worker}
