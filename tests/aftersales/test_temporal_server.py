"""Which program serves Temporal on this machine, and how it is started (DESIGN 6)."""

from itertools import pairwise
from pathlib import Path

import pytest

from aftersales.temporal_server import PROGRAM_VARIABLE, NoTemporal, arguments, find
from workflows.search_attributes import ALL

GO = """#!/bin/sh
# Stands for Go: writes a program where `-o` says.
while [ "$1" != "-o" ]; do shift; done
echo built > "$2"
"""
BROKEN_GO = """#!/bin/sh
echo 'go: module lookup disabled' >&2
exit 1
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing on it: an empty PATH, an empty cache, closed downloads."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.delenv(PROGRAM_VARIABLE, raising=False)
    monkeypatch.setenv("PATH", f"{programs}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")
    return programs


def install(folder: Path, name: str, script: str = "#!/bin/sh\n") -> Path:
    program = folder / name
    program.write_text(script)
    program.chmod(0o755)
    return program


def system_tools(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a shell script needs."""
    monkeypatch.setenv("PATH", f"{machine}:/usr/bin:/bin")


def silent(line: str) -> None:
    pass


def test_the_program_named_in_the_environment_comes_first(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(machine, "temporal")
    named = install(machine, "another")
    monkeypatch.setenv(PROGRAM_VARIABLE, str(named))
    assert find(silent) == named


def test_a_named_program_that_is_not_there_is_told(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PROGRAM_VARIABLE, "/nowhere/temporal")
    with pytest.raises(NoTemporal, match=f"{PROGRAM_VARIABLE} names /nowhere/temporal"):
        find(silent)


def test_temporal_on_the_path_comes_before_building(machine: Path) -> None:
    install(machine, "go", GO)
    temporal = install(machine, "temporal")
    assert find(silent) == temporal


def test_a_program_is_built_once_and_kept(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system_tools(machine, monkeypatch)
    go = install(machine, "go", GO)
    said: list[str] = []
    built = find(said.append)
    assert built.read_text() == "built\n"
    assert any("building" in line for line in said)
    go.unlink()
    said.clear()
    assert find(said.append) == built
    assert not said


def test_the_sdks_program_is_downloaded_once(machine: Path, tmp_path: Path) -> None:
    (tmp_path / "cache" / "aftersales" / "sdk").mkdir(parents=True)
    downloaded = install(tmp_path / "cache" / "aftersales" / "sdk", "temporal-sdk-python")
    said: list[str] = []
    assert find(said.append) == downloaded
    assert not said


def test_without_go_a_sentence_helps(machine: Path) -> None:
    with pytest.raises(NoTemporal) as missing:
        find(silent)
    told = str(missing.value)
    assert "Go 1.25 or newer" in told
    assert "not on PATH" in told
    assert PROGRAM_VARIABLE in told
    assert "TEMPORAL_ADDRESS" in told


def test_a_failed_build_shows_what_go_said(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system_tools(machine, monkeypatch)
    install(machine, "go", BROKEN_GO)
    with pytest.raises(NoTemporal, match="module lookup disabled"):
        find(silent)


def flags(args: list[str], name: str) -> list[str]:
    """Every value of a flag that may stand several times."""
    return [value for flag, value in pairwise(args) if flag == name]


def test_the_server_is_started_on_loopback_with_a_file_that_survives() -> None:
    args = arguments(port=7233, ui_port=8233, database=Path("var/temporal.db"))
    assert args[:2] == ["server", "start-dev"]
    assert flags(args, "--ip") == ["127.0.0.1"]
    assert flags(args, "--port") == ["7233"]
    assert flags(args, "--ui-port") == ["8233"]
    assert flags(args, "--db-filename") == ["var/temporal.db"]
    assert flags(args, "--sqlite-pragma") == ["journal_mode=WAL", "synchronous=NORMAL"]


def test_a_rehearsals_server_has_neither_file_nor_ui() -> None:
    args = arguments(port=1, ui_port=None, database=None)
    assert "--headless" in args
    assert not {"--ui-port", "--db-filename", "--sqlite-pragma"} & set(args)


def test_the_server_knows_every_search_attribute_and_can_skip_time() -> None:
    args = arguments(port=1, ui_port=None, database=None)
    known = dict(one.split("=") for one in flags(args, "--search-attribute"))
    assert set(known) == {key.name for key in ALL}
    assert (known["CaseStatus"], known["CaseNextDue"]) == ("Keyword", "Datetime")
    assert (known["CaseBreached"], known["CaseRisk"]) == ("Bool", "Double")
    config = dict(one.split("=", 1) for one in flags(args, "--dynamic-config-value"))
    assert config["frontend.WorkflowTimeSkippingEnabled"] == "true"
    assert config["history.timerProcessorMaxTimeShift"] == '"1ms"'


def test_dynamic_configuration_can_be_overruled() -> None:
    overruled = {"frontend.WorkflowTimeSkippingEnabled": "false"}
    args = arguments(port=1, ui_port=None, database=None, dynamic_config=overruled)
    config = dict(one.split("=", 1) for one in flags(args, "--dynamic-config-value"))
    assert config["frontend.WorkflowTimeSkippingEnabled"] == "false"
