"""A Temporal that somebody else runs, and our roles as plain processes told by the environment."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from aftersales import temporal_server
from aftersales.processes import free_port, is_free
from tests.support import postgres, temporal_programs
from tests.support.patience import eventually

ROOT = Path(__file__).parents[2]
NAMESPACE = "shop"
START_SECONDS = 180
STOP_SECONDS = 60
TEMPORALS = ["one program", *([] if temporal_programs.why_not() else ["cluster on PostgreSQL"])]
"""The kinds of outside Temporal that this machine can have."""
Environment = dict[str, str]


def free_ports(*behind: int) -> int:
    """Return a port that is free, as are those this far behind it."""
    while True:
        port = free_port(0)
        if all(is_free(port + further) for further in behind):
            return port


def serves(port: int) -> bool:
    """Whether somebody takes connections there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def temporal(kind: str, folder: Path) -> Iterator[Environment]:
    """Start an outside Temporal; yield what the environment must say to use it and its books."""
    if kind == "one program":
        with _one_program(folder) as environment:
            yield environment
    else:
        with _cluster(folder) as environment:
            yield environment


@contextmanager
def _one_program(folder: Path) -> Iterator[Environment]:
    port = free_port(0)
    program = temporal_server.find(temporal_server.to_stderr)
    arguments = temporal_server.arguments(port=port, ui_port=None, database=folder / "temporal.db")
    with running([str(program), *arguments], {}, folder / "temporal.log"):
        eventually(lambda: serves(port), START_SECONDS)
        yield {
            "TEMPORAL_ADDRESS": f"127.0.0.1:{port}",
            "TEMPORAL_NAMESPACE": NAMESPACE,
            "AFTERSALES_DATABASE_URL": f"sqlite:///{folder / 'books.db'}",
        }


@contextmanager
def _cluster(folder: Path) -> Iterator[Environment]:
    """Temporal's own server on PostgreSQL, with the scripts and the file of deploy/."""
    programs = temporal_programs.build(temporal_server.to_stderr)
    secrets = folder / "secrets"
    with postgres.server() as address:
        server = urlsplit(address)
        place = f"{server.hostname}:{server.port}"
        first = free_ports(1, 2, 3, 10, 20, 100, 101, 102, 103)
        environment = {
            "PGHOST": str(server.hostname),
            "PGPORT": str(server.port),
            "PGUSER": str(server.username),
            "AFTERSALES_SECRETS": str(secrets),
            "TEMPORAL_SQL_TOOL": str(programs.sql),
            "TEMPORAL_POSTGRES": place,
            "TEMPORAL_POSTGRES_PASSWORD_FILE": str(secrets / "temporal_password"),
            "TEMPORAL_FIRST_PORT": str(first),
            "TEMPORAL_METRICS": f"127.0.0.1:{first + 20}",
            "TEMPORAL_HISTORY_SHARDS": "4",
            "TEMPORAL_ALLOW_NO_AUTH": "true",
            "TEMPORAL_SERVER_CONFIG_FILE_PATH": str(ROOT / "deploy/temporal/server.yaml"),
        }
        _script("deploy/secrets.sh", environment, str(secrets), place)
        _script("deploy/postgres/roles.sh", environment)
        _script("deploy/temporal/schema.sh", environment)
        with running([str(programs.server), "start"], environment, folder / "temporal.log"):
            eventually(lambda: serves(first), START_SECONDS)
            told = {
                "TEMPORAL_ADDRESS": f"127.0.0.1:{first}",
                "TEMPORAL_NAMESPACE": NAMESPACE,
                "AFTERSALES_DATABASE_URL_FILE": str(secrets / "aftersales_database_url"),
            }
            yield told


def _script(path: str, environment: Environment, *arguments: str) -> None:
    found = postgres.binaries()
    search = f"{found}:{os.environ['PATH']}" if found else os.environ["PATH"]
    done = subprocess.run(
        ["sh", str(ROOT / path), *arguments],
        env=clean(environment) | {"PATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{path}: {done.stdout[-2000:]}{done.stderr[-2000:]}"


def clean(environment: Mapping[str, str]) -> Environment:
    """An environment that says nothing but this."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**kept, **environment}


@contextmanager
def running(
    command: list[str], environment: Mapping[str, str], log: Path, cwd: Path = ROOT
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program, told by this environment alone, and stop it at the end."""
    process = start(command, environment, log, cwd)
    try:
        yield process
    finally:
        stop(process)


def start(
    command: list[str], environment: Mapping[str, str], log: Path, cwd: Path = ROOT
) -> subprocess.Popen[bytes]:
    """Start a program, told by this environment alone."""
    with log.open("ab") as output:
        return subprocess.Popen(
            command,
            env=clean(environment),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )


def stop(process: subprocess.Popen[bytes], how: signal.Signals = signal.SIGTERM) -> int:
    """Tell a program to stop, and return its exit code."""
    if process.poll() is None:
        process.send_signal(how)
    try:
        return process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait(STOP_SECONDS)


@dataclass
class Site:
    """An installation: a folder, what its environment says, and the processes started in it."""

    folder: Path
    environment: Environment
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(
        self, name: str, *command: str, told: Environment | None = None, source: Path = ROOT
    ) -> None:
        """Start `aftersales …` under a name, told something more; `source` is its code's place."""
        self.processes[name] = start(
            [sys.executable, "-m", "aftersales", *command],
            {**self.environment, "PYTHONPATH": str(source), **(told or {})},
            self.log_of(name),
            source,
        )

    def run(self, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run `aftersales …` to its end."""
        return subprocess.run(
            [sys.executable, "-m", "aftersales", *command],
            env=clean({**self.environment, **more}),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def log_of(self, name: str) -> Path:
        """Where a process writes what it has to say."""
        return self.folder / f"{name}.log"

    def stop(self, name: str, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop one process, and return its exit code."""
        return stop(self.processes.pop(name), how)

    def stop_all(self) -> None:
        """Stop what still runs."""
        for name in list(self.processes):
            self.stop(name)


def copy_of_the_code(folder: Path) -> Path:
    """Copy the packages, so that a test may have another build of them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for package in project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, folder / package, ignore=ignored)
    return folder
