"""`aftersales dev` as a person runs it, in a folder of its own."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import httpx

from tests.support.patience import eventually

ROOT = Path(__file__).parents[2]
START_SECONDS = 120
STOP_SECONDS = 15


def alive(pid: int) -> bool:
    """Whether a process runs; one that is dead and not yet buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False


@dataclass
class Dev:
    """One run of the command."""

    folder: Path
    ports: dict[str, int] = field(default_factory=dict)
    """Ports to ask for; any free one where nothing is said."""
    empty: bool = False
    environment: dict[str, str] = field(default_factory=dict)
    """Beside what the test process has."""
    process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        wanted = {"web": 0, "temporal": 0, "ui": 0, "sandbox": 0} | self.ports
        arguments = [f"--{role}-port={port}" for role, port in wanted.items()]
        arguments += ["--empty"] if self.empty else []
        command = [sys.executable, "-m", "aftersales", "dev", f"--data-dir={self.folder}"]
        with (self.folder / "dev.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *arguments],
                cwd=ROOT,
                env=os.environ | self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        eventually(self._is_up, START_SECONDS)
        return self

    def __exit__(self, *_: object) -> None:
        if self.process is not None and self.process.poll() is None:
            self.stop()

    def _is_up(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, (self.folder / "dev.log").read_text()
        return (self.folder / "dev.json").exists()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Tell it to stop, and wait until it has."""
        assert self.process is not None
        self.process.send_signal(how)
        assert self.process.wait(STOP_SECONDS) == 0

    # ------------------------------------------------------------ what it tells

    @property
    def facts(self) -> dict[str, Any]:
        """The file that tells where everything is."""
        facts: dict[str, Any] = json.loads((self.folder / "dev.json").read_text())
        return facts

    def pid(self, role: str) -> int:
        """The process id of a role as the file tells it."""
        return int(self.facts["pids"][role])

    def kill(self, role: str) -> int:
        """SIGKILL a role, and return the process id it had."""
        pid = self.pid(role)
        os.kill(pid, signal.SIGKILL)
        return pid

    # ------------------------------------------------------------ web and world

    def get(self, path: str, role: str = "viewer") -> Any:
        """Ask the agents' API."""
        facts = self.facts
        headers = {"authorization": f"Bearer {facts['tokens'][role]}"}
        with httpx.Client(base_url=facts["web"], headers=headers, timeout=20) as http:
            return http.get(f"/api/v1{path}").raise_for_status().json()

    def act(self, case_id: str, action: str, body: dict[str, Any]) -> httpx.Response:
        """Act on a case as an agent."""
        facts = self.facts
        headers = {"authorization": f"Bearer {facts['tokens']['agent']}"}
        path = f"/api/v1/cases/{quote(case_id, safe='')}/actions/{action}"
        return httpx.post(f"{facts['web']}{path}", json=body, headers=headers, timeout=20)

    def case(self, order_id: str) -> dict[str, Any]:
        """One case, as the API shows it; empty while there is none."""
        try:
            case: dict[str, Any] = self.get(f"/cases/{quote(f'acme:{order_id}', safe='')}")
        except httpx.HTTPStatusError:
            return {}
        return case

    def world(self, method: str, path: str, body: Any = None) -> Any:
        """The sandbox's controls."""
        url = f"{self.facts['sandbox']}/_world{path}"
        return httpx.request(method, url, json=body, timeout=40).raise_for_status().json()
