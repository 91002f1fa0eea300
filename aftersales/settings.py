"""Everything the environment may change; read once, passed down.

Environment variables `AFTERSALES_*` (nested with `__`), then files that stand for one
(`secret_files`), then an optional TOML file named by `AFTERSALES_CONFIG`. Temporal's own
connection follows Temporal's environment configuration (`TEMPORAL_ADDRESS`, …).
"""

import json
import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from aftersales.secret_files import PREFIX, BadSecretFile, from_files, stands_for, temporal_key
from aftersales.subscribers import Subscriber
from cases.marketplaces import ALL
from cases.opening_hours import WrittenCalendar
from cases.policy import PolicyError, own_values, packaged
from gateways.amazon.settings import AmazonCredentials, AmazonSettings
from gateways.mail.settings import SmtpSettings
from gateways.store.engine import database_url
from gateways.store.settings import StoreSettings

CONFIG = "AFTERSALES_CONFIG"

ADDRESS = r"^$|^.+:[0-9]{1,5}$"


class SellerSettings(BaseModel):
    """One seller: how far the autopilot goes, its own rules, its credentials."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    autopilot: Literal["off", "assist", "full"] = "full"
    policy: dict[str, Any] = {}
    calendar: WrittenCalendar | None = Field(
        default=None, description="Business calendar of internal clocks; none: day and night."
    )
    sender: str = Field(default="", description="Registered sender address of outgoing mail.")
    amazon: AmazonCredentials | None = None
    settings: dict[str, Any] = {}

    @model_validator(mode="after")
    def _known_rules(self) -> Self:
        # Now rather than at the first case: PolicyError names the key and the remedy.
        for place in ALL if self.policy else ():
            try:
                own_values(packaged(), place, self.policy)
            except PolicyError as error:
                raise ValueError(f"{error} (in {place.code})") from error
        return self


class WebSettings(BaseModel):
    """Where the web process listens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    drain: float = Field(
        5, ge=0, description="Seconds between saying at /readyz that it stops, and stopping."
    )


class MetricsSettings(BaseModel):
    """Where a worker tells its numbers; the web process tells its own at `/metrics`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    worker: str = Field("", pattern=ADDRESS, description="HOST:PORT of a worker; empty = nowhere.")
    temporal: str = Field("", pattern=ADDRESS, description="HOST:PORT of Temporal's own numbers.")


class Settings(BaseSettings):
    """The settings of every role."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="__",
        frozen=True,
        extra="forbid",
        # A refused value may be a secret: it never stands in an error.
        hide_input_in_errors=True,
    )

    database_url: str = Field("sqlite:///var/aftersales.db", description="SQLite or PostgreSQL.")
    database: StoreSettings = StoreSettings()
    webhook_secrets: Annotated[list[SecretStr], NoDecode] = Field(
        [], description="Standard Webhooks secrets (whsec_…); several are valid at once."
    )
    sellers: dict[str, SellerSettings] = Field({}, description="Who sells here, by name.")
    subscribers: dict[str, Subscriber] = Field({}, description="Who hears of cases, by name.")
    amazon: AmazonSettings = AmazonSettings()
    smtp: SmtpSettings | None = None
    web: WebSettings = WebSettings()
    metrics: MetricsSettings = MetricsSettings()
    temporal_ui: str = Field("", description="Base address of Temporal's Web UI, for links.")
    clock_file: Path | None = Field(None, description="Rehearsals: the world's clock.")
    outage_file: Path | None = Field(None, description="Rehearsals: the store is away while it is.")
    worker_grace: float = Field(
        30, ge=0, description="Seconds that effects under way may take to end."
    )
    worker_deployment: str = Field(
        "aftersales", min_length=1, description="Name of the workers' deployment in Temporal."
    )
    worker_build: str = Field(
        "", description="Which build these workers are; empty = workers without versions."
    )
    log_format: Literal["json", "console"] = "json"
    log_level: str = "INFO"

    @field_validator("database_url")
    @classmethod
    def _usable(cls, value: str) -> str:
        database_url(value)
        return value

    @field_validator("webhook_secrets", mode="before")
    @classmethod
    def _one_a_line(cls, value: object) -> object:
        """A variable holds JSON or one secret; a file holds JSON or one secret a line."""
        if not isinstance(value, str):
            return value
        if value.lstrip().startswith("["):
            try:
                return json.loads(value)
            except ValueError:
                raise ValueError("no JSON list; write one, or one secret a line") from None
        return value.split()

    @model_validator(mode="after")
    def _strong_secrets(self) -> Self:
        for secret in self.webhook_secrets:
            value = secret.get_secret_value()
            if not value.startswith("whsec_") or len(value) < 38:
                raise ValueError(
                    "AFTERSALES_WEBHOOK_SECRETS: each must be whsec_ and base64 of 24 bytes or more"
                )
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take the environment first, then secrets as files, then the TOML file."""
        own = {PREFIX + name.upper() for name in cls.model_fields}
        told = dict(os.environ)
        files = EnvSettingsSource(settings_cls)
        files.env_vars = {n.lower(): v for n, v in from_files(told, own).items()}
        if isinstance(env_settings, EnvSettingsSource):
            # A variable that names a file must not count as a setting of that name.
            env_settings.env_vars = {
                name: value
                for name, value in env_settings.env_vars.items()
                if stands_for(name.upper(), own) is None
            }
        return (init_settings, env_settings, files, *_toml(settings_cls, told.get(CONFIG)))


def _toml(
    settings_cls: type[BaseSettings], named: str | None
) -> tuple[PydanticBaseSettingsSource, ...]:
    if not named:
        return ()
    if not Path(named).is_file():
        raise BadSecretFile(f"{CONFIG}: {named} is no file")
    return (TomlConfigSettingsSource(settings_cls, Path(named)),)


class BadSettings(Exception):
    """The settings cannot be used; `problems` holds one line for each, and no secret."""

    def __init__(self, problems: list[str]) -> None:
        """Keep the lines."""
        super().__init__("\n".join(problems))
        self.problems = problems


def read_settings() -> Settings:
    """Read the settings from environment and files. Raises BadSettings."""
    # Imported here: most commands need no database.
    from gateways.store.engine import database_url

    try:
        temporal_key(os.environ)
        settings = Settings()
    except ValidationError as error:
        problems = error.errors(include_input=False, include_url=False)
        raise BadSettings([_line(dict(problem)) for problem in problems]) from None
    except (BadSecretFile, SettingsError) as error:
        raise BadSettings([_unreadable(error)]) from None
    except tomllib.TOMLDecodeError as error:
        raise BadSettings([f"{CONFIG}: no TOML: {error}"]) from None
    try:
        database_url(settings.database_url)
    except ValueError as error:
        raise BadSettings([f"{PREFIX}DATABASE_URL: {error}"]) from None
    return settings


def _line(problem: dict[str, Any]) -> str:
    """One problem under the variable's name; what concerns all of them names its own."""
    words = str(problem["msg"]).removeprefix("Value error, ")
    name = "__".join(str(part) for part in problem["loc"]).upper()
    return f"{PREFIX}{name}: {words}" if name else words


def _unreadable(error: Exception) -> str:
    cause = error.__cause__
    if isinstance(cause, ValueError):
        field = str(error).partition('field "')[2].partition('"')[0]
        return f"{PREFIX}{field.upper()}: no JSON ({cause}); lists and maps are written as JSON"
    return str(error)
