"""A seller's installation as its operator sees it: commands, HTTP, and the sandbox as its world."""

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import httpx

from aftersales.processes import free_port
from tests.support.outside import ROOT, Environment, Site
from tests.support.patience import eventually

SELLER = "acme"
SENDER = "seller@acme.example"
SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()
READY_SECONDS = 180
CASE_SECONDS = 180
ORDER = {"marketplace": "DE", "total": 24.90, "shipped": "-14d", "promised": "-5d"}


@dataclass
class Shop:
    """Two addresses, the processes behind them, and a person's token."""

    site: Site
    ports: tuple[int, int]
    sandbox: str
    token: str = ""

    @classmethod
    def settle(cls, site: Site) -> Self:
        """Start the world, prepare database and Temporal, and give a lead a token."""
        ports = (free_port(0), free_port(0))
        ready = site.folder / "sandbox.json"
        told = {
            "SANDBOX_PORT": "0",
            "SANDBOX_READY_FILE": str(ready),
            "SANDBOX_WEBHOOK_URL": f"http://127.0.0.1:{ports[0]}/webhooks/events",
            "SANDBOX_WEBHOOK_SECRET": SECRET,
        }
        site.start("sandbox", "sandbox", told=told)
        eventually(ready.exists, READY_SECONDS)
        world = json.loads(ready.read_text())
        site.environment |= _settings(world["http"], world["smtp"])
        shop = cls(site, ports, world["http"])
        done = site.run("migrate")
        assert done.returncode == 0, done.stdout + done.stderr + _end_of(site.log_of("temporal"))
        issued = site.run("token", "issue", "kim", "--role", "lead", "--json")
        shop.token = json.loads(issued.stdout)["token"]
        return shop

    # ------------------------------------------------------------ processes

    def start_web(self, number: int, **more: str) -> None:
        """Start the web process that listens at this one of the two addresses."""
        told = {"AFTERSALES_WEB__PORT": str(self.ports[number]), **more}
        self.site.start(f"web-{number}", "web", told=told)
        eventually(lambda: self.ask(number, "/readyz").is_success, READY_SECONDS)

    def start_worker(self, name: str, told: Environment | None = None, source: Path = ROOT) -> None:
        """Start a worker and wait until it takes work."""
        ready = self.site.folder / f"{name}.ready"
        ready.unlink(missing_ok=True)
        self.site.start(name, "worker", "--ready-file", str(ready), told=told, source=source)
        eventually(ready.exists, READY_SECONDS)

    # ------------------------------------------------------------ what an operator sees

    def ask(self, number: int, path: str) -> httpx.Response:
        """Ask one of the two web processes."""
        headers = {"authorization": f"Bearer {self.token}"}
        return httpx.get(
            f"http://127.0.0.1:{self.ports[number]}{path}", headers=headers, timeout=60
        )

    def case(self, order_id: str, number: int = 1) -> dict[str, Any]:
        """A case as one of the web processes shows it; empty while there is none."""
        answer = self.ask(number, f"/api/v1/cases/{_id(order_id)}")
        return answer.json() if answer.is_success else {}

    def act(
        self, order_id: str, action: str, body: dict[str, Any], number: int = 1
    ) -> httpx.Response:
        """Do something with a case."""
        path = f"/api/v1/cases/{_id(order_id)}/actions/{action}"
        url = f"http://127.0.0.1:{self.ports[number]}{path}"
        headers = {"authorization": f"Bearer {self.token}"}
        return httpx.post(url, json=body, headers=headers, timeout=60)

    # ------------------------------------------------------------ what the world does

    def world(self, method: str, path: str, body: Any = None) -> Any:
        """The sandbox's controls."""
        answer = httpx.request(method, f"{self.sandbox}/_world{path}", json=body, timeout=70)
        return answer.raise_for_status().json() if answer.content else None

    def lose_a_parcel(self, order_id: str) -> None:
        """Sell something whose parcel is then lost, and wait until the buyer may choose."""
        self.world("PUT", f"/orders/{order_id}", ORDER)
        self.world("POST", f"/orders/{order_id}/carrier", {"status": "lost"})
        self.until(order_id, "waiting_buyer")

    def buyer_says(self, order_id: str, text: str) -> None:
        """The buyer writes."""
        self.world("POST", f"/orders/{order_id}/buyer", {"text": text})

    def delivered(self, order_id: str) -> None:
        """The second parcel arrives; there must be exactly one."""
        [parcel] = self.world("GET", f"/orders/{order_id}")["shipments"]
        delivered = {"status": "delivered", "shipment_id": parcel["id"]}
        self.world("POST", f"/orders/{order_id}/carrier", delivered)

    def until_stage(self, order_id: str, stage: str) -> None:
        """Wait until a case is in this stage."""
        eventually(lambda: self.case(order_id, 0).get("stage") == stage, CASE_SECONDS)

    def until(self, order_id: str, status: str, number: int = 0) -> dict[str, Any]:
        """Wait until a case has this status, and return it."""
        eventually(lambda: self.case(order_id, number).get("status") == status, CASE_SECONDS)
        return self.case(order_id, number)


def _settings(world: str, smtp: str) -> Environment:
    host, _, port = smtp.rpartition(":")
    amazon = {"client_id": "id", "client_secret": "secret", "refresh_token": "token"}
    endpoints = dict.fromkeys(("na", "eu", "fe", "auth"), world)
    # The tests are run at night as well.
    seller = {"sender": SENDER, "amazon": amazon, "policy": {"message.quiet_hours": "none"}}
    return {
        "AFTERSALES_WEBHOOK_SECRETS": SECRET,
        "AFTERSALES_SELLERS": json.dumps({SELLER: seller}),
        "AFTERSALES_AMAZON": json.dumps({"endpoints": endpoints}),
        "AFTERSALES_SMTP": json.dumps({"host": host, "port": port, "sender": SENDER}),
        "AFTERSALES_WEB__DRAIN": "0",
    }


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-3000:]


def _id(order_id: str) -> str:
    return quote(f"{SELLER}:{order_id}", safe="")
