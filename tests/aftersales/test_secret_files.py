"""Settings from variables and from files, and what is said when they cannot be used."""

import base64
from pathlib import Path

import pytest

from aftersales.settings import BadSettings, Settings, read_settings

SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
OTHER = "whsec_" + base64.b64encode(b"o" * 32).decode()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for secrets, and an environment without settings."""
    monkeypatch.delenv("AFTERSALES_WEBHOOK_SECRETS", raising=False)
    return tmp_path


def secrets(settings: Settings) -> list[str]:
    return [secret.get_secret_value() for secret in settings.webhook_secrets]


def write(folder: Path, name: str, content: str) -> str:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return str(path)


def refused() -> str:
    with pytest.raises(BadSettings) as error:
        read_settings()
    return str(error.value)


@pytest.mark.parametrize("content", [f"{SECRET}\n{OTHER}\n", f'["{SECRET}", "{OTHER}"]\r\n'])
def test_a_variable_may_name_a_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.setenv("AFTERSALES_WEBHOOK_SECRETS_FILE", write(folder, "hooks", content))
    assert secrets(read_settings()) == [SECRET, OTHER]


def test_a_single_secret_needs_no_list(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERSALES_WEBHOOK_SECRETS", SECRET)
    assert secrets(read_settings()) == [SECRET]


def test_files_reach_into_nested_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    amazon = "AFTERSALES_SELLERS__ACME__AMAZON__"
    monkeypatch.setenv("AFTERSALES_SELLERS", '{"acme": {"autopilot": "off"}}')
    monkeypatch.setenv(f"{amazon}CLIENT_ID", "amzn1")
    monkeypatch.setenv(f"{amazon}CLIENT_SECRET_FILE", write(folder, "secret", "hush\n"))
    monkeypatch.setenv(f"{amazon}REFRESH_TOKEN_FILE", write(folder, "token", "Atzr|1"))
    acme = read_settings().sellers["acme"]
    assert acme.autopilot == "off"
    assert acme.amazon is not None
    assert acme.amazon.client_secret.get_secret_value() == "hush"
    assert acme.amazon.refresh_token.get_secret_value() == "Atzr|1"


def test_a_folder_of_secrets_is_read_by_their_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, "aftersales_database_url", "postgresql://app:secret@db/books\n")
    write(folder, "AFTERSALES_SMTP__SENDER", "a@acme.example")
    write(folder, "postgres_password", "not ours")
    monkeypatch.setenv("AFTERSALES_SECRETS_DIR", str(folder))
    settings = read_settings()
    assert settings.database_url == "postgresql://app:secret@db/books"
    assert settings.smtp is not None
    assert settings.smtp.sender == "a@acme.example"


def test_a_setting_that_is_a_path_stays_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERSALES_CLOCK_FILE", str(folder / "clock"))
    assert read_settings().clock_file == folder / "clock"


def test_the_environment_wins_over_the_file_of_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toml = 'log_level = "DEBUG"\nworker_build = "1"\n'
    monkeypatch.setenv("AFTERSALES_CONFIG", write(folder, "settings.toml", toml))
    monkeypatch.setenv("AFTERSALES_WORKER_BUILD_FILE", write(folder, "build", "2"))
    settings = read_settings()
    assert (settings.log_level, settings.worker_build) == ("DEBUG", "2")


@pytest.mark.parametrize(
    ("variable", "content", "words"),
    [
        ("AFTERSALES_DATABASE_URL_FILE", None, "cannot be read: No such file"),
        ("AFTERSALES_DATABASE_URL_FILE", "\n", "is empty"),
        ("AFTERSALES_WEBHOOK_SECRETS_FILE", "hunter2", "must be whsec_"),
        ("AFTERSALES_WEBHOOK_SECRETS_FILE", '["hunter2', "no JSON list"),
        ("AFTERSALES_SELLERS_FILE", "{hunter2", "AFTERSALES_SELLERS: no JSON"),
        ("AFTERSALES_SECRETS_DIR", None, "is no folder"),
        ("AFTERSALES_CONFIG", None, "is no file"),
        ("AFTERSALES_CONFIG", "hunter2", "AFTERSALES_CONFIG: no TOML"),
        ("TEMPORAL_API_KEY_FILE", None, "TEMPORAL_API_KEY_FILE"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_without_its_content(
    folder: Path, monkeypatch: pytest.MonkeyPatch, variable: str, content: str | None, words: str
) -> None:
    path = str(folder / "nowhere") if content is None else write(folder, "file", content)
    monkeypatch.setenv(variable, path)
    told = refused()
    assert words in told
    assert variable.removesuffix("_FILE") in told
    assert "hunter2" not in told


@pytest.mark.parametrize("setting", ["AFTERSALES_DATABASE_URL", "TEMPORAL_API_KEY"])
def test_a_setting_that_is_said_twice_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv(setting, "one")
    monkeypatch.setenv(f"{setting}_FILE", write(folder, "other", "two"))
    told = refused()
    assert f"{setting}_FILE" in told
    assert "keep one" in told
