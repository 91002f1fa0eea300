"""docker-compose.yml: it can be read, it fits our program, and it leaves nothing to chance."""

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from typer.main import get_command

from aftersales import __version__, temporal_server
from aftersales.cli import app
from aftersales.settings import read_settings
from tests.support import compose_programs
from tests.support.temporal_programs import version

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docker-compose.yml"
COMPOSE: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
LASTING = [name for name, service in SERVICES.items() if service["restart"] != "no"]
OURS = [name for name, service in SERVICES.items() if service["image"].startswith("aftersales:")]
PROFILES = ("--profile", "sandbox", "--profile", "monitoring")


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Secrets as the installation makes them."""
    folder = tmp_path_factory.mktemp("installation") / "secrets"
    script = ["sh", "deploy/secrets.sh", str(folder), "postgres:5432"]
    subprocess.run(script, cwd=ROOT, check=True, capture_output=True)
    return folder


def test_the_file_fits_the_compose_specification() -> None:
    schema = json.loads((ROOT / "tests/contracts/compose-spec.json").read_text(encoding="utf-8"))
    problems = [error.message for error in Draft202012Validator(schema).iter_errors(COMPOSE)]
    assert not problems


def test_composes_own_loader_reads_it(secrets: Path) -> None:
    loader = compose_programs.build(temporal_server.to_stderr)
    if loader is not None:
        _read([str(loader), "-format", "json", str(FILE)], secrets)


def test_every_compose_program_of_this_machine_reads_it(secrets: Path) -> None:
    for name in compose_programs.installed():
        command = [*compose_programs.COMMANDS[name], "-f", str(FILE), *PROFILES, "config"]
        _read(command, secrets)


def _read(command: list[str], secrets: Path) -> None:
    environment = {**os.environ, "AFTERSALES_SECRETS": str(secrets)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "variable is not set" not in done.stderr


# ---------------------------------------------------------------- what runs


@pytest.mark.parametrize("name", SERVICES)
def test_an_image_is_of_one_version(name: str) -> None:
    image = SERVICES[name]["image"]
    if name not in OURS:
        assert re.fullmatch(r"[\w./-]+:v?\d+(\.\d+)+(-\w+)?", image)
    assert "latest" not in image


def test_images_are_of_the_versions_that_the_code_is_tested_with() -> None:
    modules = (ROOT / "deploy/devserver/go.mod").read_text(encoding="utf-8")
    ui = re.search(r"temporalio/ui-server/v2 v(\S+)", modules)
    assert ui is not None
    server = version().removeprefix("v")
    assert SERVICES["temporal"]["image"] == f"temporalio/server:{server}"
    assert SERVICES["temporal-schema"]["image"] == f"temporalio/admin-tools:{server}"
    assert SERVICES["temporal-ui"]["image"] == f"temporalio/ui:{ui[1]}"
    assert {SERVICES[name]["image"] for name in OURS} == {
        f"aftersales:${{AFTERSALES_VERSION:-{__version__}}}"
    }


@pytest.mark.parametrize("name", OURS)
def test_a_command_of_ours_is_one_of_the_program(name: str) -> None:
    commands = getattr(get_command(app), "commands", {})
    words = " ".join(SERVICES[name]["command"]).split()
    [role] = [word for word in words if word in commands] or [""]
    options = {option for parameter in commands[role].params for option in parameter.opts}
    if role != "sandbox":
        assert {word for word in words if word.startswith("--")} <= options


def test_there_are_two_of_each_role() -> None:
    assert {name: SERVICES[name]["deploy"].get("replicas", 1) for name in ("web", "worker")} == {
        "web": 2,
        "worker": 2,
    }


def test_what_is_not_needed_every_day_has_a_profile() -> None:
    named = {
        name: service["profiles"] for name, service in SERVICES.items() if "profiles" in service
    }
    assert named == {
        "sandbox": ["sandbox"],
        "prometheus": ["monitoring"],
        "grafana": ["monitoring"],
    }


# ---------------------------------------------------------------- how it runs


@pytest.mark.parametrize("name", LASTING)
def test_what_stays_up_is_asked_how_it_is(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"][0] in ("CMD", "CMD-SHELL")
    assert SERVICES[name]["restart"] == "unless-stopped"


@pytest.mark.parametrize("name", SERVICES)
def test_nothing_may_take_the_whole_machine(name: str) -> None:
    limits = SERVICES[name]["deploy"]["resources"]["limits"]
    assert set(limits) == {"cpus", "memory"}
    assert SERVICES[name]["logging"]["options"]["max-size"]
    assert "no-new-privileges:true" in SERVICES[name]["security_opt"]


@pytest.mark.parametrize("name", OURS)
def test_our_roles_can_write_nowhere_and_need_no_privilege(name: str) -> None:
    assert SERVICES[name]["read_only"] is True
    assert SERVICES[name]["cap_drop"] == ["ALL"]


@pytest.mark.parametrize("name", SERVICES)
def test_what_it_needs_is_there_before_it(name: str) -> None:
    for other, when in SERVICES[name].get("depends_on", {}).items():
        done = SERVICES[other]["restart"] == "no"
        assert when["condition"] == (
            "service_completed_successfully" if done else "service_healthy"
        )


def test_ports_are_open_to_this_host_alone() -> None:
    ports = [port for service in SERVICES.values() for port in service.get("ports", ())]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_a_stop_leaves_time_for_what_is_under_way() -> None:
    def seconds(name: str) -> float:
        return float(SERVICES[name]["stop_grace_period"].removesuffix("s"))

    assert seconds("worker") > float(SERVICES["worker"]["environment"]["AFTERSALES_WORKER_GRACE"])
    assert seconds("web") > float(SERVICES["web"]["environment"]["AFTERSALES_WEB__DRAIN"]) + 5


@pytest.mark.parametrize("name", SERVICES)
def test_files_that_are_mounted_are_there(name: str) -> None:
    for volume in SERVICES[name].get("volumes", ()):
        source = volume.partition(":")[0]
        if source.startswith("./"):
            assert (ROOT / source).exists(), source
        else:
            assert source in COMPOSE["volumes"]


# ---------------------------------------------------------------- secrets and settings


def test_secrets_are_files_that_the_script_makes(secrets: Path) -> None:
    made = {path.name for path in secrets.iterdir()}
    for name, secret in COMPOSE["secrets"].items():
        assert secret["file"] == f"${{AFTERSALES_SECRETS:-./secrets}}/{name}"
        assert name in made
    used = {name for service in SERVICES.values() for name in service.get("secrets", ())}
    assert used == set(COMPOSE["secrets"])


def test_no_secret_stands_in_an_environment() -> None:
    for service in SERVICES.values():
        for name in service.get("environment", {}):
            secret = re.search("PASSWORD|SECRET|TOKEN|KEY", name)
            assert not secret or name.endswith(("_FILE", "_DIR")) or name == "AFTERSALES_SECRETS"


def test_made_secrets_are_strong_private_and_kept(secrets: Path) -> None:
    before = {path.name: path.read_text() for path in secrets.iterdir()}
    assert secrets.stat().st_mode & 0o777 == 0o700
    assert len(set(before.values())) == len(before)
    script = ["sh", "deploy/secrets.sh", str(secrets)]
    subprocess.run(script, cwd=ROOT, check=True, capture_output=True)
    assert {path.name: path.read_text() for path in secrets.iterdir()} == before


@pytest.mark.parametrize("name", ["deploy/compose/sandbox.toml", "deploy/settings.example.toml"])
def test_the_settings_that_go_with_it_can_be_read(
    name: str, secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {
        "aftersales_sellers__acme__amazon__client_secret": "hush",
        "aftersales_sellers__acme__amazon__refresh_token": "Atzr|1",
        "aftersales_smtp__password": "hush",
    }
    if "example" in name:
        for file, content in written.items():
            (secrets / file).write_text(content)
    monkeypatch.setenv("AFTERSALES_CONFIG", str(ROOT / name))
    monkeypatch.setenv("AFTERSALES_SECRETS_DIR", str(secrets))
    settings = read_settings()
    assert settings.database_url.startswith("postgresql://aftersales:")
    assert settings.sellers["acme"].amazon is not None
    assert len(settings.webhook_secrets) == 1
